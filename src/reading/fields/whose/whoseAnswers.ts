import { writtenParts } from '../../../nhs/ukDateParts.ts';
import { wholeYear, YOUNGEST_MOTHER } from '../ages.ts';
import type { Subject } from '../dictionary/subjects.ts';
import type { Topic } from '../dictionary/topics.ts';
import type { Asked } from '../labels/meaning.ts';
import { topicsOf } from '../labels/topicsOf.ts';
import { contactDetails } from './contactDetails.ts';
import { withoutLeadMarks } from '../answers/leadMarks.ts';
import { holdersNamed } from './holdersNamed.ts';
import { narrativesApart } from '../narrativesApart.ts';
import { mothersByBirth } from './mothersByBirth.ts';
import { namesOfReferrers } from './namesOfReferrers.ts';
import { namesOfWorkers } from './namesOfWorkers.ts';
import { parentsByRelationship } from './parentsByRelationship.ts';
import { referrersRun } from './referrersRun.ts';
import { isDayOfReferral, toldByValue } from './toldByValue.ts';
import { wordsOf, type Answer, type Scope } from '../sheet.ts';

/** Words for the one who is referred; where the baby is asked for as well they mean the mother. */
const client = /\b(?:clients?|patients?|service users?)\b/iu;
const child = /\b(?:bab(?:y|ies)|infants?|child|children|newborn|unborn)\b/iu;

/** The answers, each about the person whom the form as a whole shows it to be about. */
export function whoseAnswers(given: readonly Answer[], reference: Date): readonly Answer[] {
  const answers = withoutLeadMarks(given);
  const named = namesOfReferrers(namesOfWorkers(answers));
  const told = clientsMeant(
    mothersByBirth(contactDetails(narrativesApart(named)), reference),
    reference,
  );
  const placed = referrersRun(referralsOwn(ownSections(holdersNamed(told), reference)));
  return parentsByRelationship(toldByValue(placed, reference));
}

/** "Client name" beside "Baby's name", below "Woman's details" or of somebody grown up is the mother's. */
function clientsMeant(answers: readonly Answer[], reference: Date): readonly Answer[] {
  const named = answers.filter((answer) => asksNameOf(answer, 'infant'));
  const first = named.find(({ written }) => client.test(written));
  const mothers = answers.filter((one) => asksNameOf(one, 'mother'));
  if (first === undefined || mothers.some((one) => wordsOf(one) !== '')) return answers;
  const age = ageOfClient(answers, reference);
  if (age !== undefined && age < YOUNGEST_MOTHER) return answers;
  const others = named.filter(({ written }) => !client.test(written) && child.test(written));
  const isBeside = [...names, ...ownToOne].some((topic) => differ(answers, topic));
  const isAdult = age !== undefined && (mothers.length === 0 || others.length > 0);
  return isBeside || isAdult || first.scope.section === 'mother' ? withHers(answers) : answers;
}

/** The client is asked for it and the baby is asked for it, and both are answered, otherwise. */
function differ(answers: readonly Answer[], topic: Topic): boolean {
  const asked = answers.filter(
    (one) =>
      wordsOf(one) !== '' &&
      one.meaning?.asked.some((a) => a.topic === topic && a.subject === 'infant') === true,
  );
  const [clients, children] = [
    asked.filter(({ written }) => client.test(written)),
    asked.filter(({ written }) => !client.test(written) && child.test(written)),
  ];
  const letters = (one: Answer): string => wordsOf(one).toLowerCase().replace(/\s/gu, '');
  return clients.some((one) => children.some((other) => letters(one) !== letters(other)));
}

/** By the birth date that the form asks of its client, and not of the baby. */
function ageOfClient(answers: readonly Answer[], reference: Date): number | undefined {
  const asked = answers.find(
    ({ written, meaning }) =>
      client.test(written) && !child.test(written) && meaning?.asked.some(isBirth) === true,
  );
  const year = asked === undefined ? undefined : writtenParts(wordsOf(asked))[0]?.year;
  return year === undefined ? undefined : reference.getUTCFullYear() - wholeYear(year, reference);
}

const isBirth = ({ topic }: Asked): boolean => topic === 'dob';

function withHers(answers: readonly Answer[]): readonly Answer[] {
  const isOf = (words: RegExp) => (answer: Answer) =>
    words.test(answer.written) && answer.meaning?.asked.some(({ subject }) => subject === 'infant');
  const instances = (those: readonly Answer[]): ReadonlySet<number> =>
    new Set(those.map(({ scope }) => scope.instance));
  const clients = instances(answers.filter(isOf(client)));
  const children = instances(
    answers.filter((one) => isOf(child)(one) === true && !client.test(one.written)),
  );
  const isHerSection = ({ scope }: Answer): boolean =>
    scope.section === 'infant' && clients.has(scope.instance) && !children.has(scope.instance);
  let isHers = false;
  return answers.map((answer) => {
    const subject = answer.meaning?.asked.find((one) => one.subject !== undefined)?.subject;
    const goesOn = isHers && answer.scope.carried === 'infant';
    const carried = goesOn || isHerSection(answer) ? hers(answer) : answer;
    if (subject === undefined) return carried;
    isHers = subject === 'infant' && client.test(answer.written);
    return isHers ? about(carried, 'infant', 'mother') : carried;
  });
}

function hers(answer: Answer): Answer {
  const { scope } = answer;
  const section = scope.section === 'infant' ? { section: 'mother' as const } : {};
  return { ...answer, scope: { ...scope, ...section, carried: 'mother' } };
}

function about(answer: Answer, from: Subject, to: Subject): Answer {
  if (answer.meaning === undefined) return answer;
  const asked = answer.meaning.asked.map((one) =>
    one.subject === from ? { ...one, subject: to } : one,
  );
  return { ...answer, meaning: { ...answer.meaning, asked } };
}

function asksNameOf({ meaning }: Answer, subject: Subject): boolean {
  return meaning?.asked.some((one) => one.subject === subject && names.has(one.topic)) === true;
}

const names: ReadonlySet<Topic> = new Set(['name', 'person']);
/** No two people have the same. */
const ownToOne: ReadonlySet<Topic> = new Set(['nhs-number']);

const professionals: ReadonlySet<Subject> = new Set([
  'health-visitor',
  'midwife',
  'social-worker',
  'gp',
]);

/**
 * "Family Nurse" over a name, an email and a date, or the first part of the form over a name and an email,
 * on a form that asks for no other referrer, is the referrer.
 */
function ownSections(answers: readonly Answer[], reference: Date): readonly Answer[] {
  const asksReferrer = ({ meaning, scope }: Answer): boolean =>
    scope.section === 'referrer' ||
    meaning?.asked.some(({ subject }) => subject === 'referrer') === true;
  const inSections = answers.filter(({ scope }) => scope.section !== undefined);
  const [first, last] = [inSections[0]?.scope, inSections.at(-1)?.scope];
  if (first === undefined || last === undefined) return answers;
  const topicsIn = ({ instance }: Scope): ReadonlySet<Topic> =>
    new Set(
      answers
        .filter(({ scope }) => scope.instance === instance)
        .flatMap((one) =>
          one.meaning === undefined && isDayOfReferral(wordsOf(one), reference)
            ? (['date'] as const)
            : topicsOf(one),
        ),
    );
  const own = [first, last].find((scope) => mayRefer(scope, topicsIn(scope), scope === first));
  const section = own?.section;
  if (own === undefined || section === undefined) return answers;
  const isOwn = ({ scope }: Answer): boolean => scope.instance === own.instance;
  if (answers.some((answer) => asksReferrer(answer) && !isOwn(answer))) return answers;
  return answers.flatMap((answer) => (isOwn(answer) ? referrers(answer, section) : [answer]));
}

/** Asked how to be reached, and for the date or, before all else on the form, for the name. */
function mayRefer({ section }: Scope, topics: ReadonlySet<Topic>, isFirst: boolean): boolean {
  if (section === undefined || !professionals.has(section)) return false;
  const isDated = topics.has('date') || topics.has('referral-date');
  const isNamed = [...topics].some((topic) => topic === 'name' || topic === section);
  return topics.has('email') ? isDated || (isFirst && isNamed) : isDated && topics.has('phone');
}

function referrers(answer: Answer, section: Subject): readonly Answer[] {
  const { scope, meaning } = answer;
  const own: Answer = { ...answer, scope: { section: 'referrer', instance: scope.instance } };
  if (meaning?.asked.some(({ topic }) => topic === section) !== true)
    return [about(own, section, 'referrer')];
  // "Name of health visitor" there names both.
  const name = { asked: [{ topic: 'name', subject: 'referrer' }], strength: 'strong' } as const;
  return wordsOf(answer) === '' ? [answer] : [answer, { ...own, meaning: name }];
}

/**
 * "Referral details" over a name, a job title and a telephone: only who refers is asked for a role, so
 * the rest of a section that names nobody of the family is the referrer's too.
 */
function referralsOwn(answers: readonly Answer[]): readonly Answer[] {
  const own = new Set<number>();
  const others = new Set<number>();
  for (const { meaning, scope } of answers) {
    const isOpen = scope.section === undefined || open.has(scope.section);
    for (const { topic, subject } of meaning?.asked ?? []) {
      const isOfWork = topic === 'role' && subject === undefined;
      if (isOpen && (isOfWork || subject === 'referrer')) own.add(scope.instance);
      if (subject !== undefined && subject !== 'referrer') others.add(scope.instance);
    }
  }
  return answers.map((answer) =>
    own.has(answer.scope.instance) && !others.has(answer.scope.instance)
      ? ofReferrer(answer)
      : answer,
  );
}

function ofReferrer(answer: Answer): Answer {
  if (answer.meaning === undefined) return answer;
  const asked = answer.meaning.asked.map((one) =>
    one.subject === undefined && ofAnybody.has(one.topic)
      ? { ...one, subject: 'referrer' as const }
      : one,
  );
  return { ...answer, meaning: { ...answer.meaning, asked } };
}

/** Sections that are of nobody: "Setting" over the name of a nursery and who fills the form in. */
const open: ReadonlySet<Subject> = new Set(['narrative', 'other']);
const ofAnybody: ReadonlySet<Topic> = new Set(['name', 'role', 'organisation', 'phone', 'email']);
