import type { Phrase } from './phrases.ts';

/** Step one, the duty call; and labels of forms that no field is kept for. */
export const callPhrases: readonly Phrase[] = [
  {
    topics: ['call-took-place'],
    subject: 'duty-call',
    words: [
      'has [a|the|your] [duty call|duty consultation|telephone consultation|duty telephone call|phone consultation|call to duty|duty discussion] [taken place|happened|been made|been completed|been held]',
      '[duty call|telephone consultation|duty consultation|duty telephone call] [taken place|made|completed|held|done]',
      'duty call',
      'duty call taken place',
      'have you [called|rung|telephoned|phoned|spoken to|spoken with|contacted|had a duty call with|discussed this with] [the |our |][duty line|duty practitioner|duty worker|duty clinician|imh team|infant mental health team|team|service|imh|us|imh service|duty team|duty]',
      'contacted the team and they are aware',
      'have you had a [duty call|telephone consultation|consultation|duty consultation]',
      'discussed with [imh|imh team|duty|duty practitioner|the team|infant mental health|our service|the service]',
      'did a duty call take place',
      'have you [already |][rung|called|phoned|telephoned|spoken to|talked to|spoken with] [us|our team|our service|duty|imh duty][ already| first| beforehand|]',
      'did you [ring|call|phone|speak to|speak with|talk to] [us|duty|our team|duty practitioner|duty line][ first| beforehand| before this form|]',
      '[telephone|prior|pre referral|prior telephone|duty] [discussion|call|conversation|consultation] [held|made|completed|had]',
      '[pre referral|prior telephone|prior] [call|discussion|conversation]',
      '[duty line|duty team] called',
      'spoken to [imh duty|duty|duty line|duty team]',
      'has [this |case |referral |][been |][talked through|discussed|talked over] with [duty|duty practitioner|us|our team|duty worker|duty clinician]',
      'was [case|this|referral|child|baby] [discussed|talked through] with [duty practitioner|duty|us|our team|duty worker|duty clinician|duty team]',
      'has pre referral [discussion|call] taken place',
      'have you had your phone consultation',
      '[seen|known|contacted] by [our|this|imh] service in last [12|6|twelve|six] months',
      'duty call made before this form',
      'was this discussed on a duty call',
      'telephone call with imh duty',
      'has this been discussed with [imh|the imh team|our team|the team|duty|the duty practitioner|infant mental health|the duty team|the service|us]',
    ],
  },
  {
    topics: ['call-date'],
    subject: 'duty-call',
    words: [
      'date of [the |your |][duty call|call|telephone call|telephone consultation|consultation|discussion|duty consultation|duty discussion|conversation|duty telephone call|phone call|call with duty|contact with duty|imh duty call|duty contact]',
      '[duty call|consultation|call|discussion|telephone consultation] date',
      'when did the [duty call|call] take place',
      'date [discussed|spoken|called|of duty|of call to duty|rang|telephoned]',
      '[if yes|if so] [on what date|when|date of call|date]',
      'on what date',
      'date you spoke to us',
      'date you called',
    ],
  },
  {
    topics: ['call-practitioner'],
    subject: 'duty-call',
    words: [
      'discussed with',
      '[clinician|practitioner|worker|person|staff member|colleague] you [talked to|spoke to|spoke with|talked with|rang]',
      '[talked to|talked with|which practitioner|call answered by|staff member spoken to|person you spoke with|who answered]',
      'who did you [talk to|talk with|ring|speak with|discuss this with]',
      '[who did you speak to|who did you speak with|spoken to|spoken with|spoke to|spoke with|practitioner spoken to|practitioner spoken with|person spoken to|with whom|discussed with whom|call taken by|duty practitioner|duty practitioner name|duty clinician|duty worker|imh practitioner|imh practitioner spoken to|name of practitioner|name of duty practitioner|name of imh practitioner|name of practitioner spoken to|name of person spoken to|name of duty worker|spoken to practitioner|practitioner|practitioner name|practitioner who took the call|who took the call|duty call practitioner|duty call with|call with|who with|clinician spoken to|name of clinician|discussed with name|infant mental health practitioner|call handled by]',
    ],
  },
  {
    topics: ['call-date', 'call-practitioner'],
    subject: 'duty-call',
    words: [
      'discussed with imh date / with whom',
      'date [of call |of duty call |][and|/] [practitioner|with whom|name of practitioner|who you spoke to|person spoken to|practitioner spoken to]',
      'discussed with imh date and with whom',
      'if yes date and [practitioner|with whom|name of practitioner|who with|person spoken to]',
      'if yes when and with whom',
      'if so when and with whom',
      'when and with whom',
    ],
  },
  {
    topics: ['none'],
    words: [
      '[signature|signed|sign|time|time of referral|age|age in years|country of birth|nationality|immigration status|upn|hospital number|local identifier|case number|reference|our ref|your ref|ref|case reference|mosaic number|liquid logic id|title|fax|fax number|page|version|copy to|cc|website|web|postcode of surgery|referral number|referral reference|office use only|received by|date received|triage|outcome|accepted|allocated to|action taken|decision|triaged by|date triaged|screened by|place of birth|birth weight|birth order|parity|marital status|occupation of parent|school|nursery|school / nursery|height|weight|allergies|cc|bcc|importance|attachments|referral type|type of referral|priority|systmone number|systmone id|system one id|submission id|form id|form name|ip address|comments by triage|year group|maiden name|delivery|type of delivery|feeding|blood group|immunisations|line manager|manager|initials|extension|ext|dbs|if yes|if no|if so|please specify|please state|consent date|date of consent|consent signature|print name and date]',
    ],
  },
];
