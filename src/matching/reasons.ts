import { londonDate } from '../nhs/londonTime.ts';
import type { CallFacts, ReferralFacts } from './identity.ts';
import type { Weighed } from './weigh.ts';

export interface Reasons {
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly notKnown: readonly string[];
}

/** Words for a person, strongest first, with what stands on either side. For the screen, never for a log. */
export function reasonsOf({ fields, notKnown, left, right }: Weighed): Reasons {
  const ordered = [...fields].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  const said = (field: string, level: string): string =>
    sentence(field, level, left.facts, right.facts);
  return {
    for: ordered.filter(({ weight }) => weight > 0).map(({ field, level }) => said(field, level)),
    against: ordered
      .filter(({ weight }) => weight < 0)
      .map(({ field, level }) => said(field, level)),
    notKnown: notKnown.flatMap((field) => missing(field, left.facts, right.facts)),
  };
}

interface FieldWords {
  /** What it is called in a sentence: "birth date". */
  readonly name: string;
  /** What either side says, as written; null where it is not for showing or not there. */
  readonly left?: (facts: ReferralFacts) => string | null;
  readonly right?: (facts: CallFacts) => string | null;
  /** Not worth a line where it is not known. */
  readonly quiet?: true;
}

const words: Readonly<Record<string, FieldWords>> = {
  'child.number': {
    name: "child's NHS number",
    left: ({ infant }) => infant.nhsNumber,
    right: ({ infant }) => infant.nhsNumber,
  },
  'child.given': {
    name: "child's first name",
    left: ({ infant }) => infant.givenName ?? infant.fullName,
    right: ({ infant }) => infant.fullName ?? infant.givenName,
  },
  'child.dob': {
    name: 'birth date',
    left: ({ infant }) => dateInWords(infant.dob),
    right: ({ infant }) => dateInWords(infant.dob),
  },
  'child.edd': {
    name: 'expected date',
    left: ({ infant }) => dateInWords(infant.dob ?? infant.edd),
    right: ({ infant }) => dateInWords(infant.edd ?? infant.dob),
    quiet: true,
  },
  'child.sex': {
    name: 'sex',
    left: ({ infant }) => infant.sex,
    right: ({ infant }) => infant.sex,
    quiet: true,
  },
  'child.order': { name: 'birth order', quiet: true },
  'family.name': {
    name: 'family name',
    left: ({ infant, mother }) => bothNames(infant.familyName ?? infant.fullName, mother.name),
    right: ({ infant, mother }) => bothNames(infant.fullName, mother.name),
  },
  'mother.given': {
    name: "mother's name",
    left: ({ mother }) => mother.name,
    right: ({ mother }) => mother.name,
  },
  'mother.dob': {
    name: "mother's birth date",
    left: ({ mother }) => dateInWords(mother.dob),
    right: ({ mother }) => dateInWords(mother.dob),
    quiet: true,
  },
  'mother.number': {
    name: "mother's NHS number",
    left: ({ mother }) => mother.nhsNumber,
    right: ({ mother }) => mother.nhsNumber,
  },
  postcode: { name: 'postcode', left: (side) => side.postcode, right: (side) => side.postcode },
  phone: {
    name: 'family telephone',
    left: ({ phones }) => phones.join(', '),
    right: ({ phones }) => phones.join(', '),
  },
  address: {
    name: 'address',
    left: (side) => side.address,
    right: (side) => side.address,
    quiet: true,
  },
  referrer: {
    name: 'referrer',
    left: ({ referrer }) => referrer.name ?? referrer.email,
    right: ({ referrer }) => referrer.name ?? referrer.email,
  },
  practitioner: {
    name: 'practitioner',
    left: ({ statedCall }) => statedCall.practitioner,
    right: ({ practitioner }) => practitioner,
    quiet: true,
  },
  'stated.date': {
    name: 'date of the call',
    left: ({ statedCall }) => dateInWords(statedCall.date),
    right: ({ endedAt }) => dateInWords(londonDate(endedAt)),
  },
  lag: { name: 'time from call to form', quiet: true },
  code: { name: 'code of the call', quiet: true },
};

/** The family name that agrees may be the child's or the mother's. */
function bothNames(child: string | null, mother: string | null): string | null {
  const names = [child, mother === null ? null : `mother ${mother}`].filter(
    (name) => name !== null,
  );
  return names.length === 0 ? null : names.join(', ');
}

export function dateInWords(date: string | null): string | null {
  const [year, month, day] = (date ?? '').split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return year === undefined || name === undefined ? date : `${day ?? ''} ${name} ${year}`;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** How a level is said; the field's own sentence first, else the one for every field. */
const levelWords: Readonly<Record<string, string>> = {
  equal: 'Same {name}',
  'equal-across': 'Same {name}, the mother’s on one side',
  part: 'Part of the {name} is the same',
  nickname: 'The {name} may be a short form',
  near: 'Nearly the same {name}',
  close: 'A similar {name}',
  initial: 'The {name} has the same initial',
  middle: 'The {name} is a middle name on the other side',
  similar: 'The {name} is somewhat alike',
  extends: 'One {name} begins with the other',
  'shared-half': 'Same {name}, one that brothers or sisters may share',
  'same-first': 'The {name} is the same, and the name after it is not',
  swapped: 'First and family name stand the other way about',
  differs: 'The {name} differs',
  'equal-check-fails': 'Same {name}, though its check digit is wrong',
  'one-slip': 'One slip of the pen apart: {name}',
  'two-slips': 'Two slips of the pen apart: {name}',
  'another-child': 'The child’s NHS number is another',
  'another-mother': 'The mother’s NHS number is another',
  'day-and-month-swapped': 'Same {name} with day and month the other way about',
  'one-digit': 'The {name}s are one digit apart',
  'days-apart': 'The {name}s are a few days apart',
  'weeks-apart': 'The {name}s are weeks apart',
  'far-apart': 'The {name}s are far apart',
  'default-date': 'Same {name}, but one that is often filled in by default',
  'same-date-expected': 'Same {name}',
  'born-as-expected': 'The birth fits the {name}',
  'born-early': 'The birth may fit the {name}',
  'does-not-fit': 'The birth does not fit the {name}',
  'other-parent': 'The mother or carer of the call is another parent on the form',
  'same-area': 'Same area: {name}',
  'same-organisation': 'Referrer of the same organisation',
  'same-day': 'The form states the very day of the call',
  'one-day': 'The form states a day next to the call',
  'three-days': 'The form states a day within three days of the call',
  'ten-days': 'The form states a day within ten days of the call',
  further: 'The form states another day for the call',
  'two-weeks': 'The form came within two weeks of the call',
  'six-weeks': 'The form came within six weeks of the call',
  'four-months': 'The form came more than six weeks after the call',
  longer: 'The form came more than four months after the call',
  'call-after-form': 'The call came after the form',
  'code-quoted': 'The form quotes the code of this call',
  'reference-quoted': 'The form quotes the reference of this call',
};

function sentence(field: string, level: string, left: ReferralFacts, right: CallFacts): string {
  const about = words[field] ?? { name: field };
  const said = (levelWords[level] ?? `${level}: {name}`).replace('{name}', about.name);
  const [form, call] = [about.left?.(left) ?? null, about.right?.(right) ?? null];
  if (form === null && call === null) return `${said}.`;
  if (form === call) return `${said} (${form ?? ''}).`;
  return `${said} (form: ${form ?? 'none'}; call: ${call ?? 'none'}).`;
}

function missing(field: string, left: ReferralFacts, right: CallFacts): string[] {
  const about = words[field];
  if (about === undefined || about.quiet === true) return [];
  const [form, call] = [about.left?.(left) ?? '', about.right?.(right) ?? ''];
  const name = `${about.name.charAt(0).toUpperCase()}${about.name.slice(1)}`;
  if (form === '' && call === '') return [`${name}: neither form nor call gives it.`];
  if (form === '') return [`${name}: the form does not give it (call: ${call}).`];
  if (call === '') return [`${name}: the call does not give it (form: ${form}).`];
  return [`${name}: cannot be compared as written (form: ${form}; call: ${call}).`];
}
