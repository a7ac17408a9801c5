import { readNhsNumber } from '../../../nhs/nhsNumber.ts';
import { readUkDate } from '../../../nhs/ukDate.ts';
import { placesOfWork, tradeWords } from '../dictionary/proseWords.ts';
import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import { planWords, relationshipWords } from '../dictionary/words.ts';
import { subjectsNamed } from '../labels/gist.ts';
import { looksLike } from '../labels/plausible.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { isFullPersonsName } from '../prose/letterNames.ts';
import { wordsOf, type Answer } from '../sheet.ts';

/** A kind of answer that says by itself what was asked, in the parts of a form that ask for it once. */
interface Telling {
  readonly topic: Topic;
  /** Undefined: in any part. */
  readonly sections?: readonly Subject[];
  readonly fits: (text: string, reference: Date) => boolean;
  /** Its label may name others than those whose part it stands in: "They are the child's:". */
  readonly ofAnybody?: boolean;
}

const surely =
  (topic: Topic) =>
  (text: string): boolean =>
    looksLike(topic, text) === 'surely' && !/[\u2610\u2612]/u.test(text);

/** Words: longer answers tell something. */
const SHORT = 9;
const isShort = (text: string): boolean =>
  text.split(/\s+/u).length <= SHORT && !/\d{3}/u.test(text);

/** "Perinatal CPN" ends in a trade; "Midwife Jo Example" is somebody's name. */
const isOfTrade = (text: string): boolean =>
  isFullPersonsName(text)
    ? tradeWords.test(text.split(/\s+/u).at(-1) ?? '')
    : tradeWords.test(text);

const tellings: readonly Telling[] = [
  { topic: 'phone', sections: ['referrer'], fits: surely('phone') },
  { topic: 'email', sections: ['referrer'], fits: surely('email') },
  { topic: 'referral-date', sections: ['referrer'], fits: isDayOfReferral },
  {
    topic: 'role',
    sections: ['referrer'],
    fits: (text) => isShort(text) && isOfTrade(text),
  },
  {
    topic: 'organisation',
    sections: ['referrer'],
    fits: (text) => isShort(text) && placesOfWork.test(text),
  },
  {
    topic: 'relationship',
    sections: ['parent', 'mother', 'father'],
    fits: (text) => relationshipWords.test(text),
    ofAnybody: true,
  },
  {
    topic: 'safeguarding',
    fits: (text) => planWords.test(text) && (isShort(text) || BOX.test(text)),
    ofAnybody: true,
  },
  { topic: 'sex', sections: ['infant'], fits: surely('sex') },
  { topic: 'call-date', sections: ['duty-call'], fits: isDayOfReferral },
  { topic: 'call-practitioner', sections: ['duty-call'], fits: isFullPersonsName },
  {
    topic: 'nhs-number',
    sections: ['infant', 'mother'],
    fits: (text) => readNhsNumber(text).kind === 'valid',
  },
];

/**
 * Answers whose labels nobody knows, by what stands there: "Project line" over a telephone number or
 * "Site" over a health centre among the referrer's details, where nothing else in that part asks the same.
 */
export function toldByValue(answers: readonly Answer[], reference: Date): readonly Answer[] {
  const asked = new Map<number, Set<Topic>>();
  for (const { scope, meaning } of answers) {
    const own = asked.get(scope.instance) ?? new Set<Topic>();
    for (const topic of topicsOf({ meaning })) own.add(topic);
    asked.set(scope.instance, own);
  }
  const isDated = answers.some((one) => topicsOf(one).includes('referral-date'));
  return answers.map((answer) => {
    const { section, instance } = answer.scope;
    const own = asked.get(instance) ?? new Set<Topic>();
    if (!isOpen(answer)) return answer;
    const text = wordsOf(answer);
    const telling = tellings.find(
      ({ topic, sections, fits, ofAnybody }) =>
        isAskedIn(sections, section, answer) &&
        (ofAnybody === true || namesNobodyElse(answer)) &&
        !asksAlready(topic, own, isDated) &&
        fits(text, reference),
    );
    if (telling === undefined) return answer;
    own.add(telling.topic);
    return { ...answer, meaning: { asked: [{ topic: telling.topic }], strength: 'weak' } };
  });
}

/** Plans are told anywhere on a form, where the label speaks of a status. */
const isAskedIn = (
  sections: Telling['sections'],
  section: Subject | undefined,
  { written }: Answer,
): boolean =>
  sections === undefined
    ? STATUS.test(written)
    : section !== undefined && sections.includes(section) && !STATUS.test(written);

const STATUS = /\b(?:status|subject to|plan|level of need)\b/iu;

const asksAlready = (topic: Topic, own: ReadonlySet<Topic>, isDated: boolean): boolean =>
  own.has(topic) ||
  (topic === 'call-date' && own.has('date')) ||
  (topic === 'referral-date' && (isDated || own.has('date')));

const namesNobodyElse = ({ written, scope }: Answer): boolean =>
  subjectsNamed(written).every((subject) => subject === scope.section);

/** In words that nobody knows, which name nobody else; "Title" may be that of the person or of the job. */
function isOpen({ written, meaning, lines }: Answer): boolean {
  const isBrief = lines.length < 3 || lines.every(({ text }) => BOX.test(text));
  if (lines.length === 0 || !isBrief || ofOthers.test(written)) return false;
  if (meaning === undefined || TITLE.test(written)) return true;
  return STATUS.test(written) && meaning.asked.every(({ topic }) => topic === 'unborn');
}

const ofOthers =
  /\b(?:manager|supervis\w*|lead|chair|deputy|school|emergency|next of kin|gran\w*|friend|others?|alternative|second|previous|cc|copy|fax)\b/iu;
const BOX = /[\u2610\u2612]/u;
const TITLE = /^\W*title\W*$/iu;

/** A year and less before the form reached us, and nothing else. */
export function isDayOfReferral(text: string, reference: Date): boolean {
  const reading = readUkDate(text, 'recent', reference);
  if (reading.kind !== 'date' || text.length > LONGEST_DATE) return false;
  const days = (reference.getTime() - Date.parse(reading.date)) / DAY;
  return days > -2 && days < YEAR;
}

/** Characters: "Wednesday 25th November 2026". */
const LONGEST_DATE = 30;
const DAY = 24 * 3_600_000;
/** Days. */
const YEAR = 365;
