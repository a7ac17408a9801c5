import type { Subject } from './subjects.ts';
import type { Topic } from './topics.ts';

/**
 * Words that tell what a long question is about when no wording of the dictionary is met. They
 * count only where a label must stand (a label cell, a bold line, a line that ends in "?" or ":").
 * The first that fits wins. Every one of `all` must be there; `any` asks for one of several.
 */
export interface Cue {
  readonly topics: readonly Topic[];
  readonly subject?: Subject;
  readonly all?: readonly string[];
  readonly any?: string;
  /** Where one of these is there, it is about something else. */
  readonly none?: string;
}

export const cues: readonly Cue[] = [
  {
    topics: ['call-took-place'],
    subject: 'duty-call',
    any: 'discussed with duty | talked through with our | talked through with us | phone us before | ring us before | call us before | telephone us before | phone us first | phoned us | rung us | rang us | been discussed with | have you discussed | was discussed with | have you spoken | have you called | have you telephoned | have you contacted | have you had duty | did you speak to duty',
  },
  {
    topics: ['call-date'],
    subject: 'duty-call',
    all: ['date'],
    any: 'duty call | telephone consultation | duty consultation | spoken to | duty discussion | duty team | duty line',
  },
  {
    topics: ['call-practitioner'],
    subject: 'duty-call',
    all: ['practitioner'],
    any: 'duty | spoken | spoke | call | consultation | discussed',
  },
  {
    topics: ['call-practitioner'],
    subject: 'duty-call',
    any: 'who did you speak | spoke to | spoken to whom | speak with | who took',
  },
  {
    topics: ['call-took-place'],
    subject: 'duty-call',
    any: 'duty call | telephone consultation | duty consultation | duty line | spoken to our | spoken with our | contacted team | discussed with imh | discussed with our | discussed with duty | spoken to duty | telephoned duty | called duty | duty practitioner | rung duty | consultation call | ring duty | rang duty | call duty | phone duty | phoned duty | telephone duty | speak to duty | speak to our | spoken with duty | ring us first | call us first',
  },
  { topics: ['interpreter'], subject: 'parent', any: 'interpreter | interpreting | signer' },
  {
    topics: ['language'],
    subject: 'parent',
    any: 'first language | preferred language | language spoken | home language | which language | language do | language does | main language | spoken language',
  },
  {
    topics: ['consent'],
    none: 'attached | enclosed',
    any: 'consent | give permission | gives permission | given permission | know you are | knows you are | happy for you to refer | happy for referral | happy to be referred | aware of referral | agreed to referral | agree to referral | been made aware | aware of referral | aware of and | aware and | parent aware | parents aware | family aware | mother aware | carer aware | woman aware | client aware | agreeable to | in agreement | agrees to | know about referral | knows about referral | know about request | knows that | agree to referral | aware that referral | agreed with parent | hold parental responsibility agreed',
  },
  {
    topics: ['has-pr'],
    subject: 'parent',
    any: 'parental responsibility | have pr | holds pr | has pr',
  },
  {
    topics: ['safeguarding'],
    none: 'supervisor | supervision | safeguarding lead | chair | training',
    any: 'child protection | child in need | looked after | safeguarding | early help | pre birth assessment | section 47 | cp plan | social care plan | social care involvement | care status | legal order',
  },
  {
    topics: ['risk'],
    any: 'risk | risks | domestic abuse | domestic violence | lone work | staff safety | safe to visit | safety issues | staff safe | safety of staff | visiting alone | visit alone | safe for staff | substance misuse | aggression | safety worries | safety concerns | about safety | harm to | about harm | of harm | self harm | suicid | danger | dash | marac',
  },
  {
    topics: ['contact-preference'],
    subject: 'parent',
    any: 'ok to text | ok to ring | ok to call | ok to leave | okay to text | okay to leave | get in touch | like us to contact | like us to ring | like us to call | best time to | safe to leave | prefer to be contacted | preferred contact | preferred method | like to be contacted | leave message | leave voicemail | safe to contact | way to make contact | way to contact | way to get in touch | best contact',
  },
  {
    topics: ['background'],
    none: 'ethnic | cultural | csc | social care',
    any: 'what else is going on | what else is happening | what else has | already been tried | been tried | been offered | have offered | support offered | helped so far | already done | support in place | already happened | have you tried | already been offered | support already | other support | support family | how did it go | support is already | already in place | interventions | background | previous involvement | protective factors | strengths | work to date | done so far | tried so far | anything else | additional information | other relevant | further information | other information | history | treatment to date | circumstances | help has | help have | help family | support has | support have | been done | been put in place | been working on',
  },
  {
    topics: ['edd'],
    subject: 'infant',
    any: 'baby due | due date | is due | expected date of delivery',
  },
  {
    topics: ['disability'],
    subject: 'infant',
    none: 'parent | mother | mum | father | carer | carers',
    any: 'developmental concern | health needs | medical needs | disability | disabilities | additional needs | special needs',
  },
  {
    topics: ['reason'],
    none: 'absence | delay | discharge | closure',
    any: 'reason for | reasons for | are you referring | am referring | we are referring | concern | worried about | worries | presenting | worrying | describe difficulties | parent infant relationship | attachment | infant telling | baby telling | emotional availability | hope to achieve | hope for from | prompted referral | led you to | led to referral | refer now | asking for support | describe your | like from service | like from us | like us to | why you feel | why do you',
  },
  {
    topics: ['siblings'],
    subject: 'sibling',
    any: 'siblings | brothers and sisters | other children',
  },
  {
    topics: ['siblings'],
    subject: 'sibling',
    any: 'children not living | children living elsewhere | children living with | children who live elsewhere',
  },
  {
    topics: ['household'],
    subject: 'household',
    any: 'household | living at address | lives at home | live at home | people living | living in home | living at home | anyone else living | lives in home',
  },
  {
    topics: ['lives-with'],
    subject: 'infant',
    any: 'child live with | infant live with | baby live with | living with | child lives | infant lives | baby lives',
  },
  {
    topics: ['agencies'],
    subject: 'agency',
    any: 'professionals involved | agencies involved | services involved | involved with family | working with family | other professionals | other agencies | other services',
  },
  {
    topics: ['born'],
    subject: 'infant',
    any: 'baby been born | infant been born | child been born | baby born yet',
  },
  {
    topics: ['unborn'],
    subject: 'infant',
    any: 'unborn | antenatal referral | currently pregnant',
  },
  { topics: ['gestation'], subject: 'infant', any: 'gestation | weeks pregnant' },
  {
    topics: ['main-carer'],
    subject: 'parent',
    any: 'main carer',
    none: 'name | names | details | pr | parental responsibility',
  },
  {
    topics: ['relationship'],
    subject: 'parent',
    any: 'relationship to child | relationship to infant | relationship to baby',
  },
];
