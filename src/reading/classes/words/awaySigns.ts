import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** Who is away, until when and whom to ask: automatic replies of people and teams. */
export const awaySigns: readonly Sign[] = [
  {
    says: 'somebody is away or has left',
    weight: 2,
    words: phrases(`
      on|taking|having|starting|beginning .. leave|holiday|holidays|hols|vacation|strike|secondment|sabbatical|honeymoon|retreat|furlough
      on shift|shifts|a_shift
      my|our replacement|successor is
      on .. jury_service|jury_duty|career_break|nights|night_shifts|study_day|industrial_action|night_duty|days_off
      am|im|be|ill|currently|all|away|out|is on .. training|course|courses|study
      annual|maternity|paternity|sick|sickness|parental|study|compassionate|adoption|special|bereavement|carers|unpaid|shared_parental leave
      leave|leaves|a/l .. from|until|till|to|returning|back @day
      out of|the the? office|surgery|clinic|building|country|school
      out_of_office|ooo|oof|a/l
      away from|until|till|on|for|between|this|all|today|at my|the|@day|now|@number|work|present|moment
      away from .. office|desk|work|email|emails|computer|inbox
      not in|at|back the|my office|work|desk|school|clinic
      not in today|this|until|till|on|again|tomorrow|now
      am|im|is|are|be|ill|currently|presently|team|colleague off|away|absent|ooo|unavailable|uncontactable
      am|im|be|ill off on|until|till|today|this|sick|work|with
      be|am|im|currently absent|unavailable|uncontactable|unreachable
      not around|available|contactable|reachable|here|working|at_work|about this|until|till|on|today|again|at|from|tomorrow|between|next|for
      not be? around|contactable|reachable|working|at_work
      attending|at a|an .. conference|event|course|training|meeting|workshop|retreat|away_day|funeral|hearing
      attending training|court|meetings|conference
      in|out in|on|at|all meetings|clinic|clinics|court|theatre|training|supervision|visits|school all|most|today|until
      in clinic|meetings|court|training all|today|until|for|this
      nobody|no_one|noone has|is|been|was .. appointed|replaced|recruited|in_post
      no longer hold|have|carry|cover|manage|responsible|based|there|here
      off sick|work|today|until|till|this|with|ill|for
      no longer work|working|works|employed|in|with|at|part|based
      left|leaving|leave|quit my|the|this|our .. post|trust|service|organisation|organization|team|role|company|council|school|job|department|nhs|practice
      has|have|ive|im|am now? retired|retiring|left|moved_on|moved_roles|moved_to
      moved|changed|new to|into|started .. role|post|job|team|organisation
      started|begun|commenced|begin|starts|commence|commencing my|her|his|their? .. leave|retirement
      finished|finish|finishing in my|this|that? role|post|job|team
      finished|finish|finishing work|working|up for|on|until|@day|at|with
      in my absence
      absent|absence from|until|till|between|on|notification|notice|work
      notification|notice of absence
      unable|not_able to reply|respond|answer|check|access|read|pick .. email|emails|messages|mail|inbox|account
      taken|taking over my role|post|caseload|job|work
      my post|role|caseload|work|position|job .. is|being|be|will|has covered|taken|filled|passed
      office|offices|nursery|school|surgery|clinic|service|centre|center|hub|department|practice|team|college|line is|are|be|will|now .. closed|shut|unstaffed
      closed|closing|shut for|from|on|until|over|between|due|today|tomorrow the|@day|a|christmas|staff|bank|weekend|half
      half_term|school_holidays|summer_break|christmas_break|easter_break|festive_break|bank_holiday|inset_day
      it is|as is? the|a weekend
      working from home .. limited
      im|in_den|in urlaub|ferien
      nicht im|in .. büro|hause|haus|dienst
      nicht|wieder erreichbar|anwesend|verfügbar
      abwesend|abwesenheit|dienstreise|elternzeit|krankgeschrieben
      absent|absente|absents|absentes du|jusqu*|de|pour|et|à|le|actuellement
      suis|serai|serons|sommes .. absent|absente|congé|congés|vacances|indisponible|déplacement
      en congé|congés|vacances|déplacement
      fuera de la|mi? oficina
      de|en|por vacaciones|baja|licencia
      fora do|de escritório
      de|em férias|licença
      assente|ferie|fuori_ufficio|fuori_sede|in_congedo
      afwezig|niet_aanwezig|niet_bereikbaar|met_vakantie|op_vakantie|met_verlof|niet_op_kantoor|vakantie
      na urlopie|zwolnieniu|macierzyńskim
      poza biurem
      nieobecny|nieobecna|nieobecności
      på semester|ferie|tjänsteresa|föräldraledig
      föräldraledig|bortrest|frånvarande|fraværende|permisjon
      ar|i ffwrdd|wyliau|absennol
      allan o|or swyddfa
      lomalla|poissa|dovolené|dovolenka|concediu|szabadságon|izinde|odmoru|dopustu|atostog*|atvaļinājumā|puhkusel
      отпуске|отсутств*|відпустці
      not|isnt currently|presently|in|at in|at? work|the_office
      not in work|work_at|the_office_at
      off work|sick|ill at|owing|due|because|through
      i|im|have|having|has|now? retired|retire from|in|on|at
      on research|garden|gardening|fieldwork|field|writing leave
      studying today|tomorrow|this|until|all
      left my|his|her|their|the|this role|job|position|seat
      as of @day .. left|leaving|retired|moved
      post|role|job|caseload .. is|being|be|will|now held|done|looked_after by
      on a|my|the .. day|week course|training|conference|retreat
    `),
  },
  {
    says: 'mails are not being read',
    weight: 3,
    words: phrases(`
      not|cannot|wont|unable|never|isnt|arent|without|no .. check*|read*|monitor*|access*|view*|see|seeing|looking|look|pick*|respond*|reply*|answer* .. email|emails|messages|message|mail|inbox|mailbox|account
      wont|not be? picking_up|picking_anything_up|checking_in|logging_on|logged_in|online until|till|this|again|today
      inbox|mailbox|account|email|emails isnt|arent|not being looked_at|read|checked|monitored|watched
      only able to check|read|access|answer|reply|respond .. email|emails|messages|on|once|at
      limited|intermittent|restricted|no|sporadic|poor|little|infrequent|reduced access|connectivity|signal|wifi|internet
      email|emails|messages|mail sent|received .. will|are|may not be? checked|read|monitored|actioned|seen|answered|forwarded
      email|emails|messages|mailbox|inbox|account|mail will|is|are|may not|no be|longer|being? .. checked|read|monitored|actioned|picked_up|seen|looked_at|responded_to|answered|manned|staffed|forwarded|in_use|active|accessed
      email|emails|messages|mailbox|inbox|account isnt|arent|wont .. checked|read|monitored|actioned|picked_up|seen|answered|forwarded|used
      no longer be? monitored|checked|read|in_use|used|active|accessed
      not be? responding|replying|picking_up|answering .. email|emails|messages
      wird|werden nicht .. weitergeleitet|gelesen|bearbeitet
      ne sera|seront pas .. lu|lus|transmis|traité|traités|transféré
      wordt|worden niet .. doorgestuurd|gelezen
      patchy|poor|bad|low|weak|no|little signal|reception|connection|coverage
      signal|reception|connection|coverage .. patchy|poor|bad|low|weak
      can|could|will|may no_longer|not be reached|contacted .. at|on|by|here
      no longer|does_not reaches|reach me|him|her|us|them
      at|to? my|this|the? emails|mail|inbox .. now_and_then|occasionally|once_a_week|sporadically|rarely
    `),
  },
  {
    says: 'it tells when a mailbox is looked at or somebody works',
    weight: 2,
    words: phrases(`
      mailbox|inbox|account|address|email|emails .. only|is|are|not|will .. monitored|manned|staffed|checked|accessed|looked_at|read|covered|reviewed .. monday|mon|between|from|daily|during|once|twice|within|office|hours|weekdays|regularly|8am|9am|24|outside
      i|we check|read|look|access|monitor my|our|at|this|the .. once|twice|times|only|daily|periodically|every
      reached the inbox|mailbox|out_of_office|voicemail
      is|are not|only? monitored|staffed|manned|checked 24|outside|out_of_hours|around|constantly|regularly|every
      only|just|now|normally|usually|currently work|working|works|in .. monday*|tuesday*|wednesday*|thursday*|friday*|mon|tue|tues|wed|weds|thu|thur|thurs|fri|part|term|mornings|afternoons|days
      i|we work .. on|only mondays|tuesdays|wednesdays|thursdays|fridays|weekends
      i|we work part|term|monday*|tuesday*|wednesday*|thursday*|friday*|mon|tues|tue|weds|wed|thurs|full|flexibly|compressed|between|until|9am|only|3|4|2|three|two|four
      do|does|dont|doesnt not? work on? monday*|tuesday*|wednesday*|thursday*|friday*|mondays|weekends|school|full|bank|out
      my|our|usual|normal|core working|office|work|contact|opening hours|days|pattern|week|times
      opening|office hours are|is|of
      hours of work|working|operation|business
      non|not working|work day|days
      not|not_be able|allow same day|emergency|urgent
      this|our mailbox|inbox|address|email|account is|must|should not|for .. emergency|emergencies|urgent|crisis|same_day
      messages|emails|mail|enquiries sent|received|arriving .. after|outside|out|before|over|at
      office|reception|surgery|line|desk|inbox closes|opens|shuts|reopens at|on|from
      email|emails|box|mailbox .. read|checked|opened .. weekdays|daily|morning|mornings|between
      do not use this email|address|mailbox|inbox
      do|does|can|cannot|are|is not? .. deal|accept|take|provide|give|respond|discuss|offer|able .. by|via|through|over email
      mailbox|inbox|account|email|emails|messages is|are|being being? .. monitored|checked|covered|watched|read|looked_at .. by|weekly|once|twice|occasionally
      pick|picking up|through my? messages|emails|mail|things on|when|@day
    `),
  },
  {
    says: 'the address has changed',
    weight: 3,
    words: phrases(`
      my|our|this email|mail address|account|mailbox|inbox .. has|is|will|have .. changed|moved|closed|closing|discontinued|retired|replaced|close|change|expire|deactivated|decommissioned|migrated
      this|that|my|old email|mail? address|account|mailbox|inbox .. no|not .. use|active|used|exist|exists|valid|monitored
      correspondence|emails|referrals|mail should|must|please now? be? sent|send|directed|addressed|emailed to
      update your|my|our|the records|address|contacts|contact
      new email|mail? address is
      my|our|this .. mailbox|inbox|account|address will|is|has|now .. closed|close|shut|deleted|deactivated|disabled|removed|changed
      amend|change|correct your|the records|address|contacts|contact
    `),
  },
  {
    says: 'it tells a day on which somebody is back',
    weight: 1,
    words: phrases(`
      back|return|returning|returns|reopen|reopens|reopening|resume|resumes|resuming|open|opens|available|re in|on|at|to|again|open*|until|till|from|for|@day .. @day|work|office|desk
      back|return|returning|returns|reopen*|resume* @day|in_the_office|at_work|at_my_desk
      until|till|til|through|thru @day|my|the|i|we|a|next|after|end
      from|between|for .. @day .. to|until|till|and|inclusive .. @day
      @day .. to|until|till|inclusive|through @day
      when|once i|we|im|ill|she|he|they|the .. return|back|reopen|next|available|office|get_back|re
      next|im in|at work|the|on
      on my|our|her|his return
      next working day
      gone|meantime|interim|meanwhile
      bis|ab|wieder zum|am|dem|ab|einschließlich|einschl|@day|erreichbar
      bis|ab|jusqu*|hasta|fino|tot|do|till|tan|até|til|dopo|partir .. @day|lundi|mardi|mercredi|jeudi|vendredi|lunes|lunedì|maandag|vrijdag|montag|dienstag|mittwoch|donnerstag|freitag|ddydd|dydd|stycznia|grudnia
      retour|rückkehr|regreso|ritorno|terugkeer|powrocie|åter|tillbaka|tilbake|tilbage
    `),
  },
  {
    says: 'it tells whom to ask meanwhile',
    weight: 1,
    words: phrases(`
      if|should|where|for|in_case|in_the_event .. urgent|emergency|immediate|immediately|sooner|risk|wait|crisis|danger|straight|quicker|faster|assistance|help|matter|matters|enquiries|queries|enquiry|query|anything|advice|support|attention|non_urgent .. please|contact|ring|call|telephone|phone|email|text|try|speak|dial|999|111|@code|use|visit|go|resend|forward|see
      for .. urgent|safeguarding|emergency|emergencies|immediate|all_other|other|general .. concerns|queries|matters|enquiries|issues|advice|support|assistance|referrals
      if|should|where .. urgent|emergency|immediate|cannot_wait|cant_wait|need_to_speak|require|need .. contact|call|ring|please|phone|dial|text|email
      call|ring|dial|contact|phone 999|111|101
      please|kindly|can|should|could contact|ring|call|telephone|phone|email|redirect|direct|forward|resend|speak|send|refer|copy|try|use|text|liaise .. instead|on|at|to|my|the|our|manager|team|colleague|duty|office|reception|admin|hub|inbox
      your|the new? contact|contacts|replacement is|are|will
      please|kindly direct|redirect|forward|resend|send|address .. email|emails|enquiries|queries|message|messages|correspondence|mail|all
      being|be|is|are covered by
      covering|looking after|for|my|things|in .. caseload|work|inbox|absence|emails|while
      contact|speak|email|ring|call|see .. my|our|the colleague|colleagues|manager|line|deputy|secretary|pa|duty|admin|assistant|team
      urgent @code|matters|enquiries|queries|contact|duty
      dringenden|dringende|eilige|dringend fällen|fälle|angelegenheiten|anfragen
      wenden sie sich
      urgence|urgente|urgentes|urgenti|urgenze|urgencia|urgência
      veuillez|merci contacter|de_contacter|vous_adresser
      dringende|spoed|dringend zaken|gevallen
      contact opnemen
      pilnych|pilne|nagłych sprawach|sprawy|przypadkach
      brådskande|haster|haste|akut|brys
      manager|supervisor|colleague|colleagues|deputy|lead|leader|team .. picking_up|dealing_with|handling|covering|looking_at anything|things|urgent|my|his|her|their
      for .. matters|queries|enquiries|liaison|referrals|questions|visiting .. write|email|contact|turn|ring|speak
      my|our replacement|successor is
    `),
  },
];
