import type { Subject } from './subjects.ts';

/**
 * Words that tell what a heading is about when it is none of the wordings above. Only for lines that
 * are plainly headings (marked, bold, in capitals, numbered). The first that fits wins.
 */
export const sectionCues: readonly {
  readonly subject: Subject;
  readonly any: string;
}[] = [
  {
    subject: 'narrative',
    any: 'why are | why we | why you | why now | why this | what makes | what has made | what worries | what is worrying',
  },
  { subject: 'other', any: 'causing harm | perpetrator' },
  { subject: 'office', any: 'office use | internal use | for use by | for completion by' },
  {
    subject: 'infant',
    any: 'child you are | child ren you are | children you are | baby you are | infant you are',
  },
  { subject: 'parent', any: 'about you all | about your family | you and your family' },
  {
    subject: 'referrer',
    any: 'referrer | making request | making referral | completing | completed by | your details | about you | referring | who is making | agency making | sent by | declaration | signature | referred by | requesting | requested by | requester | raising concern | person making | who is asking | who you are | key worker | keyworker | assessor | author',
  },
  {
    subject: 'duty-call',
    any: 'duty | telephone consultation | telephone call | call with | discussion with | spoken',
  },
  {
    subject: 'sibling',
    any: 'sibling | brothers | other children | previous children | older children',
  },
  {
    subject: 'household',
    any: 'household | who lives | family members | family composition | family tree',
  },
  {
    subject: 'agency',
    any: 'professional | agencies | agency | services | health visitor | network | involved | gp | around baby | around child | around family | around them | around infant | team around | helping',
  },
  { subject: 'consent', any: 'consent | permission | agreement | information sharing' },
  {
    subject: 'safeguarding',
    any: 'safeguard | child protection | safety | social care | staying safe | keeping safe',
  },
  { subject: 'risk', any: 'risk' },
  {
    subject: 'infant',
    any: 'subject of | child being | infant being | baby being | referral for',
  },
  {
    subject: 'narrative',
    any: 'concern | reason | request | why | what is happening | background | history | relationship | presenting | support | what has been | difficult | in your own words | strengths',
  },
  {
    subject: 'mother',
    any: 'mother | mum | maternal | pregnan | birthing | antenatal | expectant',
  },
  { subject: 'father', any: 'father | dad | partner' },
  {
    subject: 'parent',
    any: 'parent | carer | caregiver | guardian | adult | family | contact',
  },
  {
    subject: 'infant',
    any: 'child | infant | baby | babies | unborn | patient | newborn | twin | demographic | person',
  },
];
