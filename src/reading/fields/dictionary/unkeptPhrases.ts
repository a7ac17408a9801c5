import type { Phrase } from './phrase.ts';

/** Labels of forms that no field is kept for. */
export const unkeptPhrases: readonly Phrase[] = [
  {
    topics: ['none'],
    words: [
      '[signature|signed|sign|time|time of referral|age|age in years|country of birth|nationality|immigration status|upn|hospital number|local identifier|case number|reference|our ref|your ref|ref|case reference|mosaic number|liquid logic id|title|fax|fax number|page|version|copy to|cc|website|web|postcode of surgery|referral number|referral reference|office use only|received by|date received|triage|outcome|accepted|allocated to|action taken|decision|triaged by|date triaged|screened by|place of birth|birth weight|birth order|parity|marital status|occupation of parent|school|nursery|school / nursery|height|weight|allergies|cc|bcc|importance|attachments|referral type|type of referral|priority|systmone number|systmone id|system one id|submission id|form id|form name|ip address|comments by triage|year group|maiden name|delivery|type of delivery|feeding|blood group|immunisations|line manager|manager|initials|extension|ext|dbs|if yes|if no|if so|please specify|please state|consent date|date of consent|consent signature|print name and date]',
      'mother [ethnicity|religion|occupation|nationality|age|marital status]',
      'father [ethnicity|religion|occupation|nationality|age|dob|date of birth|nhs number|marital status]',
      '[repeat|current|regular|present|past|prescribed|maternal] [medication|medications|medicines]',
      '[medication|medications|drug allergies|smoking status|bmi|examination|investigations|blood pressure]',
    ],
  },
];
