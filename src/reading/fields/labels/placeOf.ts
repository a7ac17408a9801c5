import type { FieldKey } from '../../writtenReferral.ts';
import { fieldOf } from '../dictionary/keys.ts';
import { parentSubjects, personSubjects, type Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Asked } from './meaning.ts';
import { beforeHeadings, type Answer, type Scope } from '../sheet.ts';

/** The field that a label asks for, and how sure it is whose it is. */
export interface Placed {
  readonly key: FieldKey;
  /** 0: the label or its section says whose it is; higher: by where it stands. The lowest speaks. */
  readonly rank: number;
}

/** "Maternity team" or "Surgery" among the referrer's own details is where they work, where nothing above has asked it. */
const teams: ReadonlySet<Topic> = new Set(['midwife', 'health-visitor', 'practice']);
/** "Health visitor" and "Registered GP practice" are the family's, though that section has not been closed. */
const namesTeam =
  /^(?!.*\b(?:gp|name|named|registered|family)\b).*\b(?:team|unit|hospital|provider|base|surgery|practice|centre|center|visiting)\b/iu;
/** Questions that only ever mean the child, whoever was spoken of before. */
const ofTheChild: ReadonlySet<Topic> = new Set([
  ...(['family-name', 'given-name', 'alias', 'sex', 'ethnicity'] as const),
  ...(['religion', 'disability'] as const),
]);
/** No form asks them of who refers: what asks so below their details opens a part without a heading. */
const ofNoReferrer: ReadonlySet<Topic> = new Set(['ethnicity', 'religion', 'disability']);
const ofTheFamily: ReadonlySet<Topic> = new Set([
  ...([
    'address',
    'address-part',
    'postcode',
    'phone',
    'email',
    'contact-preference',
    'relationship',
  ] as const),
]);
const whereTheyLive: ReadonlySet<Topic> = new Set(['address', 'address-part', 'postcode']);
/** "Client details" that begin with the mother are hers until the child is named. */
const childNames: readonly FieldKey[] = [
  ...(['infant.fullName', 'infant.familyName', 'infant.givenName'] as const),
];
const waysToReach: ReadonlySet<Topic> = new Set(['phone', 'email', 'contact-preference']);
/** A mother's address is the child's only where the form asks for no other. */
const lastResort = 3;

/** Undefined where no field is kept for it. `asked`: the fields that labels above have asked for. */
export function placeOf(
  one: Asked,
  { scope, written }: Pick<Answer, 'scope' | 'written'>,
  asked: ReadonlySet<FieldKey>,
): Placed | undefined {
  const topic = one.topic === 'person' ? 'name' : one.topic;
  const theirs = ofReferrersOwn(topic, one.subject, scope, written, asked);
  if (theirs !== undefined) return theirs;
  if (topic === 'call-practitioner' && BARE.test(written) && mayReferItself(scope, asked))
    return { key: 'referrer.name', rank: 0 };
  const whole = fieldOf[topic].any;
  if (whole !== undefined) return { key: whole, rank: 0 };
  if (one.subject !== undefined) return ofSubject(topic, one.subject, written);
  if (one.ofPersonBefore === true && scope.carried !== undefined) {
    const hers = of(topic, scope.carried, 0);
    if (hers !== undefined) return hers;
  }
  if (asked.size === 0 && isLetterhead(topic, scope)) return undefined;
  return inSection(topic, scope, asked) ?? ofCarried(topic, scope) ?? fallback(topic, scope, asked);
}

/** "HV email", "Professional title" and "Maternity team" among the referrer's own details are theirs. */
function ofReferrersOwn(
  topic: Topic,
  subject: Subject | undefined,
  { section, carried }: Scope,
  written: string,
  asked: ReadonlySet<FieldKey>,
): Placed | undefined {
  const isNamedAgain = carried === 'referrer' && subject === 'agency' && LEAD.test(written);
  if (isNamedAgain) return of(topic, 'referrer', 0);
  if (section !== 'referrer') return undefined;
  if (teams.has(topic) && namesTeam.test(written) && !asked.has('referrer.organisation'))
    return { key: 'referrer.organisation', rank: 0 };
  if (subject === undefined) return undefined;
  if (isWhoRefers(topic, written, asked) || isPractitioner(topic, subject, written))
    return of('name', 'referrer', 0);
  return ofWorkers.has(topic) && professionals.has(subject) ? of(topic, 'referrer', 0) : undefined;
}

function isPractitioner(topic: Topic, subject: Subject, written: string): boolean {
  if (topic === 'name') return subject === 'agency' && PRACTITIONER.test(written);
  return topic === 'call-practitioner' && isPractitionerAlone.test(written);
}

/**
 * "Name of midwife" first among the referrer's own details, or once the family's midwife has been
 * asked for above: the one who refers.
 */
function isWhoRefers(topic: Topic, written: string, asked: ReadonlySet<FieldKey>): boolean {
  const key = fieldOf[topic].any;
  if (key === undefined || !workers.has(topic) || !WORKER.test(written)) return false;
  if (contacts.some((other) => asked.has(other))) return false;
  return asked.has(key) || !asked.has('referrer.name');
}

const WORKER =
  /^\W*(?:name of )?(?:the )?(?:midwife|social worker|health visitor)(?:['\u2019]s)?(?: name)?\W*$/iu;
const workers: ReadonlySet<Topic> = new Set(['midwife', 'health-visitor', 'social-worker']);
const contacts: readonly FieldKey[] = ['referrer.role', 'referrer.phone', 'referrer.email'];

/** "Lead practitioner making the referral", and then the name, role and telephone of the lead practitioner. */
const LEAD = /\blead (?:practitioner|professional|worker)\b/iu;

/** "Practitioner's full name" among the referrer's own details. */
const PRACTITIONER =
  /^\W*(?:(?:full )?name of )?(?:the )?(?:practitioner|professional|worker)\b(?!s\b)/iu;

const isPractitionerAlone = /^\W*(?:name of )?(?:practitioner|clinician)\W{0,2}s?(?: name)?\W*$/iu;
const ofWorkers: ReadonlySet<Topic> = new Set(['role', 'organisation', 'phone', 'email']);
const professionals: ReadonlySet<Subject> = new Set([
  ...(['agency', 'health-visitor', 'midwife', 'social-worker', 'gp'] as const),
]);

/** Of whom the label itself says; "Household postcode" is the infant's. */
const ofSubject = (topic: Topic, subject: Subject, written: string): Placed | undefined =>
  (subject === 'household' ? ofHousehold(topic) : undefined) ??
  of(topic, callerOf(topic, subject, written), 0);

/** Among the referrer's own details, or once the call has been asked about and nobody yet for who refers. */
const mayReferItself = ({ section }: Scope, asked: ReadonlySet<FieldKey>): boolean =>
  section === 'referrer' ||
  (section !== 'duty-call' && asked.has('dutyCall.practitioner') && !asked.has('referrer.name'));

/** Only the name is asked of the duty call's practitioner: "Practitioner's email" is the referrer's. */
function callerOf(topic: Topic, subject: Subject, written: string): Subject {
  if (!ofReferrer.has(topic)) return subject;
  const isPractitioner = subject === 'agency' && /^practitioner\b/iu.test(written);
  return isPractitioner || subject === 'duty-call' ? 'referrer' : subject;
}

const ofReferrer: ReadonlySet<Topic> = new Set(['phone', 'email', 'role', 'organisation']);

/** "Practitioner name" under "Practitioner" is who refers, and not who took the duty call. */
const BARE = /^(?:name of )?(?:the )?(?:practitioner|clinician)(?:'s|\u2019s)?(?: name)?\s*:?$/iu;

/** A telephone number above the first question is that of the form's own office. */
function isLetterhead(topic: Topic, { section, carried }: Scope): boolean {
  const contact = topic === 'phone' || topic === 'email' || topic === 'address';
  return contact && section === undefined && carried === undefined;
}

function of(topic: Topic, subject: Subject, further: number): Placed | undefined {
  const key = fieldOf[topic][subject];
  if (key === undefined) return undefined;
  const place = topic === 'address' || topic === 'address-part' || topic === 'postcode';
  // Where the mother or the carer can be reached, that comes first, whoever stands first.
  const isFathers = subject === 'father' && waysToReach.has(topic);
  // The date beside a consent is the form's where it bears no other.
  const isOfConsent = topic === 'date' && subject === 'consent';
  const rank = further + (topic === 'date' || isFathers ? 1 : 0) + (isOfConsent ? 1 : 0);
  return { key, rank: rank + (place && subject !== 'infant' ? lastResort : 0) };
}

/** By the heading above; in "Parents" a label that named the mother makes the next ones hers. */
function inSection(topic: Topic, scope: Scope, asked: ReadonlySet<FieldKey>): Placed | undefined {
  const { section, carried } = scope;
  if (section === undefined) return undefined;
  const own = of(topic, section, 0);
  if (!personSubjects.has(section)) {
    const speaks = carried === undefined || !personSubjects.has(carried) || section === 'duty-call';
    return speaks ? own : undefined;
  }
  const narrower = narrowed(section, carried);
  if (narrower === section) return own;
  const named = childNames.some((key) => asked.has(key));
  const isTheirs = section === 'infant' && named && narrower !== 'referrer';
  if (isTheirs && own !== undefined && !asked.has(own.key)) return own;
  return of(topic, narrower, 0) ?? (isHis(topic, section, narrower) ? undefined : own);
}

/** Of the parents the birth date and the NHS number are kept of the mother alone: his are not hers. */
const isHis = (topic: Topic, section: Subject, carried: Subject): boolean =>
  section === 'parent' && carried === 'father' && hers.has(topic);

const hers: ReadonlySet<Topic> = new Set(['dob', 'nhs-number']);

function narrowed(section: Subject, carried: Subject | undefined): Subject {
  if (section === 'parent' && carried === 'infant') return carried;
  // "Staff name", and then their telephone, below a heading that nothing has closed.
  if (carried === 'referrer') return carried;
  if (carried === undefined || !parentSubjects.has(carried)) return section;
  return section === 'infant' || section === 'parent' ? carried : section;
}

function ofCarried(topic: Topic, { carried }: Scope): Placed | undefined {
  return carried === undefined ? undefined : of(topic, carried, carried === 'infant' ? 0 : 1);
}

function fallback(
  topic: Topic,
  { section, carried, instance }: Scope,
  asked: ReadonlySet<FieldKey>,
): Placed | undefined {
  const child = fieldOf[topic].infant;
  // "Base" behind "Health visitor" is hers, and not that of the one who refers.
  const isOfWorker = carried !== undefined && professionals.has(carried);
  if (child === undefined)
    return section === undefined && !isOfWorker ? of(topic, 'referrer', 1) : undefined;
  const open = section === undefined || section === 'narrative';
  const theirs = ofChildBelow(topic, section);
  if (theirs !== undefined) return theirs;
  const atHome = section === 'household' ? ofHousehold(topic) : undefined;
  if (atHome !== undefined) return atHome;
  if (!open && section !== 'infant') return undefined;
  if (carried === undefined) return ofAnybody(topic, instance, asked);
  return ofTheFamily.has(topic) ? of(topic, 'infant', lastResort + 1) : undefined;
}

/** What only ever means the child, below a heading that names nobody, the parents or who refers. */
function ofChildBelow(topic: Topic, section: Subject | undefined): Placed | undefined {
  const isOpen = section === undefined || section === 'narrative' || section === 'parent';
  if (ofTheChild.has(topic) && isOpen) return of(topic, 'infant', 2);
  return ofNoReferrer.has(topic) && section === 'referrer'
    ? of(topic, 'infant', lastResort)
    : undefined;
}

/** "Contact No" below "Parents and other members of the household" is the family's; "Household postcode" the infant's. */
function ofHousehold(topic: Topic): Placed | undefined {
  if (waysToReach.has(topic)) return of(topic, 'parent', 1);
  return whereTheyLive.has(topic) ? of(topic, 'infant', 1) : undefined;
}

/** Below a heading that nobody knows it may be anybody's: no name, and no way to reach the family. */
function ofAnybody(
  topic: Topic,
  instance: number,
  asked: ReadonlySet<FieldKey>,
): Placed | undefined {
  const isNamed = instance > beforeHeadings && childNames.some((key) => asked.has(key));
  if (isNamed && waysToReach.has(topic)) return undefined;
  return of(topic, 'infant', isNamed && topic === 'name' ? 2 : 1);
}
