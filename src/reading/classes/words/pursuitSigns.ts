import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** How a seller goes on to whom nobody has answered. A colleague who waits for an answer says some of it too. */
export const pursuitSigns: readonly Sign[] = [
  {
    says: 'a seller writes once more',
    weight: 2,
    words: phrases(`
      floating|bumping|circling|pushing|popping|moving|nudging|bringing .. top|inbox|up
      slipped|slip|fell|fallen|got|gone|buried|lost down|in|through|under your|the inbox|net|cracks
      top of your inbox
      my last|previous|earlier two|three|few|couple? .. emails|mails|messages|notes|email|mail|message .. on|is|was|and|about|regarding|to
      havent|have_not|not|never heard back|from
      written|emailed|reached|tried|contacted .. couple|few|twice|times|@number
      close|closing the|your|this|my file|loop
      stop|quit writing|emailing|messaging|chasing|bothering
      wont|will_not bother|chase|trouble|disturb|pester you
      you are|must_be|may_be|might_be|are_probably snowed|busy|swamped|flat_out
      keep this|it short|brief|quick
    `),
  },
  {
    says: 'it asks who decides, and whether there is a wish to buy',
    weight: 2,
    words: phrases(`
      on your radar|agenda|list|roadmap
      something .. you are|would|might looking|consider|interested|exploring|thinking
      worth a chat|call|conversation|look|quick
      is|isnt|not|if .. a|the? .. priority|good_time|relevant|interest
      make sense to talk|chat|meet|speak|connect|discuss
      not the|for right|best|correct|you? person
      point|steer|direct|put me to|towards|in|at the? right|best|correct
      someone|somebody|anyone better|else|more placed|suited|relevant? .. speak|talk|write|contact|ask
      who|whom should|could|would|can i speak|talk|write|contact
      isnt|is_not|not for you
      for|in next year|@code|the_new_year looking|budget|plans
    `),
  },
  {
    says: 'it tells of customers who did well',
    weight: 2,
    words: phrases(`
      case study|studies|story
      customer|client|success story|stories|partner|partners|partnerships|success
      white_paper|whitepaper|ebook|e_book|brochure of|for|on|about|we|our|you|as
      how .. trust|council|icb|service|hospital|team|practice|school cut|cuts|halved|reduced|saved|improved|increased|boosted|doubled|transformed|freed|slashed
      cut|cuts|halved|reduced|saved|slashed|improved|increased .. by @number|@code|half|a_third
      weve|we have|has|already? helped|worked_with|supported @number|@code|over|many|dozens|hundreds .. teams|trusts|services|practices|organisations|schools
      thought .. of interest|use|value
    `),
  },
];
