import type { Topic } from '../topics.ts';

/**
 * Beginnings of words of which a label must hold one to ask for the thing, however like it is; of
 * each list one, where there are two.
 */
export const wordsOfKind: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  dob: ['birth born dob'],
  edd: ['edd edc due expect deliver'],
  'nhs-number': ['nhs'],
  phone: ['tele phone mobile number ring call landline bleep contact'],
  email: ['email mail inbox'],
  postcode: ['postcode'],
  'referral-date': ['date when day'],
  'call-date': [
    'date when day',
    'call consult duty advice spoke talk discuss rang rung phone conversation',
  ],
  organisation: [
    'organi team service agency trust base work employ hospital ward unit depart setting nursery clinic compan council centre place where',
  ],
  relationship: ['relat mum mother dad'],
  name: ['name who whom called'],
  'family-name': ['name surname'],
  'given-name': ['name forename'],
  'practice-code': ['code ods identifier nacs'],
  household: ['household live lives living home resid house'],
  midwife: ['midwi mw cmw maternity antenatal'],
  'health-visitor': ['hv health visit sphn nurse nursing'],
  consent: [
    'consent agree aware permi inform discuss know happy willing gave give giving accept share sharing told say said yes ahead author sign approv object explain understand',
  ],
  'social-worker': ['social sw worker'],
};

/** "Number of …" and "How many …" count; these are numbers that are written down. */
export const numberTopics: ReadonlySet<Topic> = new Set([
  ...(['phone', 'nhs-number', 'practice-code', 'gestation', 'none'] as const),
]);

export const dateTopics: ReadonlySet<Topic> = new Set([
  ...(['dob', 'edd', 'date', 'referral-date', 'call-date', 'contact-preference'] as const),
]);

/** With these in it a call or a talk is none with us. */
export const callTopics: ReadonlySet<Topic> = new Set(['call-date', 'call-practitioner']);
export const ofOthers = 'parent carer mother mum father dad family gp school safeguard manager';

/** Words of harm: a question with one of them asks for the risks, whatever worries it speaks of. */
export const ofRisks = 'harm safety danger suicid unsafe dash marac';
