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
}

export const evidence: readonly Evidence[] = [
  { topics: ['ethnicity'], subject: 'infant', strong: 'ethnic' },
  { topics: ['religion'], subject: 'parent', strong: 'religio faith' },
  { topics: ['language'], subject: 'parent', strong: 'language', slight: 'spoken speak' },
  { topics: ['interpreter'], subject: 'parent', strong: 'interpret' },
  {
    topics: ['gestation'],
    subject: 'infant',
    strong: 'gest gestation',
    fair: 'weeks',
    slight: 'birth',
  },
  {
    topics: ['disability'],
    subject: 'infant',
    strong: 'disabilit disabled',
    fair: 'diagnos medical additional special',
    slight: 'need condition',
  },
  {
    topics: ['has-pr'],
    subject: 'parent',
    strong: 'pr parentalresponsibility',
    slight: 'hold holds person',
  },
  {
    topics: ['siblings'],
    subject: 'sibling',
    strong: 'sibling brother sister',
    fair: 'children ages',
    slight: 'other names placed older',
  },
  {
    topics: ['safeguarding'],
    strong:
      'socialcare safeguard childprotection cpp cin protection plo earlyhelp eha caf ehcp lac',
    fair: 'cp section court legal conference',
    slight: 'plan open status order proceedings',
  },
  { topics: ['risk'], strong: 'risk hazard', fair: 'safety violence danger', slight: 'home visit' },
  {
    topics: ['consent'],
    strong: 'consent permission',
    fair: 'agree agrees agreed',
    slight: 'parent request sharing',
  },
  {
    topics: ['agencies'],
    subject: 'agency',
    strong: 'agencies',
    fair: 'professionals services workers involved',
    slight: 'other current already working family',
  },
  {
    topics: ['contact-preference'],
    subject: 'parent',
    strong: 'contactpreference',
    fair: 'preferred prefer best voicemail',
    slight: 'contact method way time',
  },
  { topics: ['phone'], strong: 'telephone mobile phone landline', slight: 'ext extension number' },
  {
    topics: ['organisation'],
    subject: 'referrer',
    strong: 'organisation employer',
    fair: 'base hospital trust workplace',
    slight: 'community team agency department',
  },
  {
    topics: ['reason'],
    strong: 'reason concern difficult worries worried worry',
    fair: 'help asking hoping hopes why present problem issue prompted outcome observ relationship bond attach',
    slight: 'like want long now seen describe desired request',
  },
  {
    topics: ['background'],
    strong: 'history background story intervention',
    fair: 'support tried todate sofar previous past offered done already experiences treatment admission involvement',
    slight: 'summary relevant given family work care early mental health difference',
  },
];

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
  'full legal current work home main best daytime direct number id no first preferred date of in on at by your you the being referred kinship with who is lives where given if known different and or / :';

/** Words that say nothing of what is asked. */
export const emptyWords =
  'of in on at by your you our we us this that is are was were be been has have had does do did how would could should can will what who which when where if so to for and or with including about tell give please describe description provide list enter state name names details detail information any all some known applicable from as it its their they them family baby child infant parent mother carer current code type main more also yes no unknown not';
