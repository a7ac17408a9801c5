import type { Subject } from './subjects.ts';
import type { Topic } from './topics.ts';

/**
 * Single words that speak for what a label asks, where no wording and no cue of the dictionary is
 * met. A word counts by its beginning. `strong` words ask for this alone (4 points); `fair` words
 * point there (2), `slight` ones agree with it (1).
 */
export interface Evidence {
  readonly topics: readonly Topic[];
  readonly subject?: Subject;
  readonly strong: string;
  readonly fair?: string;
  readonly slight?: string;
  /** No other word may stand beside these. */
  readonly alone?: true;
  /** One of these words must be there. */
  readonly needs?: string;
  /** Where one of these is there, it is about something else. */
  readonly none?: string;
}

export const evidence: readonly Evidence[] = [
  {
    topics: ['name'],
    subject: 'referrer',
    strong: 'referrer referring requester',
    slight: 'professional health lead worker clinician nurse person practitioner doctor',
    alone: true,
  },
  {
    topics: ['address'],
    strong: 'address',
    slight: 'placement home usual postcode live lives living',
    alone: true,
  },
  {
    topics: ['ethnicity'],
    subject: 'infant',
    strong: 'ethnic',
    fair: 'background cultural heritage',
    slight: 'group origin',
    needs: 'ethnic ethnicity race racial',
  },
  {
    topics: ['religion'],
    subject: 'infant',
    strong: 'religio faith',
    slight: 'belief follow cultural',
  },
  { topics: ['language'], subject: 'parent', strong: 'language', slight: 'spoken speak' },
  {
    topics: ['interpreter'],
    subject: 'parent',
    strong: 'interpret translator',
    slight: 'needed need required book bsl signer',
  },
  {
    topics: ['gestation'],
    subject: 'infant',
    strong: 'gest gestation',
    fair: 'weeks pregnancy',
    slight: 'birth born many pregnant at early',
    needs: 'weeks week gestation gestational gest',
  },
  {
    topics: ['disability'],
    subject: 'infant',
    strong: 'disabilit disabled',
    fair: 'diagnos medical additional special health developmental',
    slight: 'need condition problems',
    none: 'parent mother mum father carer',
  },
  {
    topics: ['has-pr'],
    subject: 'parent',
    strong: 'pr parentalresponsibility',
    slight: 'hold holds held person confirmed',
  },
  {
    topics: ['siblings'],
    subject: 'sibling',
    strong: 'sibling brother sister',
    fair: 'children ages',
    slight: 'other names placed older',
  },
  {
    topics: ['household'],
    subject: 'household',
    strong: 'household',
    fair: 'lives living live sharing',
    slight: 'people adults home address house else other members',
  },
  {
    topics: ['health-visitor'],
    subject: 'health-visitor',
    strong: 'healthvisitor hv fnp',
    slight: 'base team clinic contact number telephone nurse',
    alone: true,
  },
  {
    topics: ['midwife'],
    subject: 'midwife',
    strong: 'midwife midwifery',
    slight: 'hospital unit team community named contact number telephone maternity',
    alone: true,
  },
  {
    topics: ['social-worker'],
    subject: 'social-worker',
    strong: 'socialworker',
    slight: 'allocated local authority team contact number telephone',
    alone: true,
  },
  {
    topics: ['practice'],
    subject: 'gp',
    strong: 'gp surgery',
    slight: 'registered practice address telephone contact number where',
    alone: true,
  },
  {
    topics: ['safeguarding'],
    strong:
      'socialcare safeguard childprotection cpp cin protection plo earlyhelp eha caf ehcp lac csc csws mash statutory legalstatus legalorder',
    fair: 'cp section court legal conference proceedings orders threshold',
    slight: 'plan open status order',
    none: 'supervisor supervision lead chair training named nurse midwife',
  },
  {
    topics: ['risk'],
    strong: 'risk hazard suicid selfharm',
    fair: 'safety visiting violence danger drug alcohol substance abuse dogs pets weapons alerts',
    slight: 'home visit property use alone past present staff',
    // "Drug and alcohol worker" is one of the agencies.
    none: 'worker service team nurse clinic key keyworker',
  },
  {
    topics: ['consent'],
    strong: 'consent permission',
    fair: 'agree agrees agreed aware happy know knows',
    slight: 'parent request sharing referral sending form',
    none: 'attached enclosed',
  },
  {
    topics: ['agencies'],
    subject: 'agency',
    strong: 'agencies charities',
    fair: 'professionals services workers involved',
    slight: 'other current already working family supporting',
  },
  {
    topics: ['contact-preference'],
    subject: 'parent',
    strong: 'contactpreference',
    fair: 'preferred prefer best voicemail hear',
    slight: 'contact method way time days communication ring text call',
  },
  {
    topics: ['phone'],
    strong: 'telephone mobile phone landline',
    slight: 'ext extension number queries enquiries questions text messages call about referral',
  },
  {
    topics: ['email'],
    strong: 'email',
    slight: 'send sent outcome appointments reply letters confirmation use secure correspondence',
  },
  {
    topics: ['phone'],
    strong: 'contactnumber',
    fair: 'number',
    slight: 'text ring call reach messages best contact back',
    alone: true,
    needs: 'number contactnumber',
  },
  {
    topics: ['referral-date'],
    subject: 'referrer',
    strong: '',
    fair: 'date referring referral referred request requested form completed sent submitted application filled made',
    slight: 'imh infant team service written today',
    alone: true,
    needs: 'date',
  },
  {
    topics: ['call-date'],
    subject: 'duty-call',
    strong: '',
    fair: 'date day discussed consultation conversation spoke spoken talked rang rung telephoned called',
    slight: 'telephone phone call duty imh team service line',
    alone: true,
    needs: 'date day',
  },
  {
    topics: ['organisation'],
    subject: 'referrer',
    strong: 'organisation employer employing',
    fair: 'base hospital trust workplace',
    slight: 'community team agency department nhs',
  },
  {
    topics: ['reason'],
    strong:
      'reason concern difficult worries worried worry bond bonding attachment noticed noticing goingon relationshipbetween hoping problem struggl',
    fair: 'seen help asking hopes why present issue prompted outcome observ relationship attach change goals behaviour interaction impact wish seeking',
    none: 'absence delay discharge closure',
    slight: 'like want long now see describe desired request referral between work',
  },
  {
    topics: ['background'],
    strong: 'history background story intervention tried comments shouldknow strengths',
    fair: 'pregnancy birth earlyweeks medication undertaken events support todate sofar inplace previous past offered done already experiences treatment admission involvement',
    slight:
      'contact services summary relevant given family work care early mental health difference helped outcome now',
  },
];

/** What the questions of a section may be about, where their own words say little. */
export const topicsOfSection: Readonly<Partial<Record<Subject, ReadonlySet<Topic>>>> = {
  referrer: new Set<Topic>(['name', 'role', 'organisation', 'phone', 'email', 'referral-date']),
  infant: new Set<Topic>(['disability']),
  consent: new Set<Topic>(['consent']),
  safeguarding: new Set<Topic>(['safeguarding', 'risk', 'consent']),
  risk: new Set<Topic>(['risk', 'safeguarding']),
  narrative: new Set<Topic>(['reason', 'background']),
  agency: new Set<Topic>(['health-visitor', 'midwife', 'social-worker', 'practice', 'agencies']),
  household: new Set<Topic>(['household', 'siblings']),
  sibling: new Set<Topic>(['siblings']),
  parent: new Set<Topic>([
    'contact-preference',
    'language',
    'interpreter',
    'has-pr',
    'phone',
    'email',
  ]),
};

/** What is asked of a person, where the label names both: "Foster / kinship carer's name". */
export const thingWords: readonly { readonly topic: Topic; readonly words: string }[] = [
  { topic: 'nhs-number', words: 'nhs' },
  { topic: 'dob', words: 'dob birthdate' },
  { topic: 'email', words: 'email' },
  { topic: 'phone', words: 'telephone mobile phone landline contactnumber extension' },
  { topic: 'postcode', words: 'postcode' },
  { topic: 'address', words: 'address addr' },
  { topic: 'role', words: 'role grade specialty profession designation jobtitle' },
  { topic: 'organisation', words: 'organisation employer workplace' },
  { topic: 'name', words: 'name surname' },
];

/** Whom it is asked of. Of a professional no subject is told: the section says whose it is. */
export const personOfLabel: readonly {
  readonly subject: Subject | null;
  readonly words: string;
}[] = [
  { subject: 'mother', words: 'mother mum mam birthing woman' },
  { subject: 'father', words: 'father dad' },
  { subject: 'parent', words: 'parent carer caregiver guardian kinship foster' },
  { subject: 'infant', words: 'baby infant child newborn' },
  {
    subject: 'referrer',
    words: 'referrer referring requester requesting my clinician practitioner',
  },
  { subject: null, words: 'hv nurse midwife worker professional staff' },
];

/** Words that may stand beside a person and a thing without changing what is asked. */
export const besideWords =
  'full legal current attending seen special main most work home main best daytime direct number id no first preferred date of in on at by your you the being referred kinship with who is lives where given if known different and or / :';

/** Words that say nothing of what is asked. */
export const emptyWords =
  'of in on at by your you our we us this that is are was were be been has have had does do did how would could should can will what who which when where if so to for and or with including about tell give please describe description provide list enter state name names details detail information any all some known applicable from as it its their they them family baby child infant parent mother carer current code type main more also yes no unknown not';
