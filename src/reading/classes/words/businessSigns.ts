import { phrases } from '../phrases.ts';

/** Who writes so asks us, now, to see a child. */
export const asksUsToSee = phrases(`
  i|we|im|were am|are|would|wish|want|will|should|id? .. refer|referring
  i|we refer
  id|wed like|love to refer
  like|hope|wish|want|keen to refer
  writing to refer
  please|can|could|would|may you|i|we? .. see|assess|accept|offer|pick|take|consider|support|help|work .. her|him|them|this|these|family|mum|baby|referral|child|infant|dyad|twins|pair
  grateful if|for .. you|youd|youll|your .. see|saw|assess|assessment|help|input|accept|support|consider|opinion
  thank|thanks you? for seeing|accepting|considering
  accept .. referral
  this is|was a|an|my? .. referral
  a|my|new|formal|please|urgent? referral below|attached|enclosed|follows
  please_find|please_see|here_is|attached_is|below_is|enclosed_is|find_below my|a|the|our? .. referral
  please see|read below|attached .. referral
  request|requesting|asking_for .. your .. support|input|assessment|help|service
  request|requesting|asking_for support|input|help|assessment .. from|of you|your
  as agreed|discussed|requested|promised .. here|below|attached
  benefit from .. your|infant_mental_health|parent_infant
`);

/** What a mail about a child by name may be about instead, and what a person is told of it. */
export const businessSigns: readonly { readonly says: string; readonly words: RegExp }[] = [
  {
    says: 'asks what is known of a child',
    words: phrases(`
      making|make|made|following|section_17|section_47|s17|s47|agency|mash|safeguarding|lateral|background enquiries|enquiry|checks|check
      tell|advise|inform|let us|me .. what .. you|your .. know|knows|hold|holds
      any information .. inform .. assessment|plan|decision|conference|meeting|report
      return|send|share|provide|supply|submit any|all|your|relevant .. information
      information request
      request for .. information
      nil return
      has|have|is|are|does|do your service|team|agency|organisation .. contact|involved|involvement|known|know|working
      do|have|has you|your have|had? any .. involvement|contact
      health assessment request
    `),
  },
  {
    says: 'invites to a meeting, or brings its minutes',
    words: phrases(`
      invited to .. meeting|conference|review|group|core_group|strategy
      invitation to .. meeting|conference|review|core_group
      minutes of|from|attached|below|for
      meeting|conference|review will|to be|is|has .. held|take_place|arranged|convened|scheduled
      please attend|submit .. report|representative|meeting|conference
      looked_after|lac|cla|child_in_care|child_looked_after child? review
      record of .. meeting|conference|review|visit
    `),
  },
  {
    says: 'asks after a referral that was sent before',
    words: phrases(`
      confirm|check|know|whether|if .. received|receipt|arrived|got .. referral|form
      where|how .. referral .. is|up_to|got_to|at
      i|we have? referred .. weeks|months|days|last|ago|in|on|to_you_in
      referral .. i|we have? sent|made|submitted|emailed
      progress|update|outcome|status of|on|for|about .. referral
      when .. will|would|might be seen|allocated|contacted|offered
      chasing|chase .. referral
    `),
  },
  {
    says: 'ends a referral or a case',
    words: phrases(`
      withdraw|withdrawing|close|closing|cancel|cancelling|retract .. referral|case
      no longer wishes|wants|wish|want|needs|need|requires|require
      moved|moving out of area|the_area|leeds|county
    `),
  },
  {
    says: 'brings a copy or a notice for information',
    words: phrases(`
      for your? information only?
      for your|the records|record|files|file|notes
      for info|awareness only?
      no action needed|required|necessary
      just? an update on|about|regarding|re
      copy|copied to .. you|infant_mental_health|imh
      copy of my|the|a|an|our|your|his|her|their|clinic|discharge .. letter|report|summary
      attached|enclosed|enclosing|attaching|please_find .. copy
      cc|copies .. infant_mental_health|imh|parent_infant
      discharge summary|notification|letter|report
      appointment has|was .. been? made|booked|arranged|cancelled
      police|merlin|domestic_abuse|dva|ppn .. notification|report|notice
      not brought|attend to
      did not attend
      has|have changed|moved address|gp|surgery|practice|house
      transferred in|into|out|to .. caseload|area|team
      thank|thanks you? for your letter|report|summary|email about|regarding|of|concerning
      thank|thanks you? for referring
    `),
  },
  {
    says: 'asks for advice before anybody refers',
    words: phrases(`
      book|arrange|request|have|need a|an|some consultation|advice|case_discussion
      not|unsure|un_sure sure? .. if|whether .. referral|refer .. right|appropriate|needed|best|suitable
      discuss|advise|advice|know|ask|decide|wondering if|whether|on .. refer|referral
      someone|somebody|anyone|you .. duty .. ring|call|phone|telephone|contact me|us
    `),
  },
];
