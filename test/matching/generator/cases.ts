import { callCodeOf } from '../../../src/calls/callCode.ts';
import type { CallRecorded } from '../../../src/calls/callStore.ts';
import type { ChildSlot } from '../../../src/calls/dutyCall.ts';
import type { ReferralToMatch } from '../../../src/matching/factsOfReferral.ts';
import { isNhsNumber } from '../../../src/nhs/nhsNumber.ts';
import type { Field, FieldKey } from '../../../src/reading/writtenReferral.ts';
import type { Child, Family, Referrer } from './people.ts';
import type { Random } from './random.ts';
import { addDays, makeTypist, usualSlips, type Typist } from './slips.ts';

/** What the generator knows and the matcher must find out. */
export interface World {
  readonly random: Random;
  /** Whether the service asks "single or multiple birth?" on the telephone. */
  readonly asksMultiple: boolean;
  readonly calls: CallRecorded[];
  readonly referrers: readonly Referrer[];
  /** The service's own name for a call. */
  nextCall(): string;
  nextReferral(): string;
}

export interface Truth {
  readonly kind: string;
  readonly referral: ReferralToMatch;
  /** Every slot that would be right, `callId#child`; empty: no call was made for this child. */
  readonly right: ReadonlySet<string>;
}

export interface CallWish {
  readonly at: string;
  readonly referrer: Referrer;
  readonly antenatal?: boolean;
  readonly unnamed?: boolean;
  /** One of twins spoken of as if it were alone. */
  readonly oneOfTwins?: boolean;
}

const practitioners = [
  'Pat Testwell',
  'Sam Sampleby',
  'Kim Mockford',
  'Lee Falseton',
  'Jo Pretendham',
];

/** A duty call as the practitioner typed it up: by ear, in haste, with what the referrer knew. */
export function telephone(
  world: World,
  family: Family,
  children: readonly Child[],
  wish: CallWish,
): CallRecorded {
  const { random } = world;
  const typist = makeTypist(random, { ...usualSlips, scannedShare: 0 });
  const callId = world.nextCall();
  const hour = random.between(8, 15);
  const startedAt = new Date(
    Date.parse(`${wish.at}T00:00:00Z`) + (hour * 60 + random.below(60)) * 60_000,
  );
  const several = children.length > 1;
  const slots = children.map((child, place) =>
    slotOf(world, typist, family, child, place + 1, wish),
  );
  const stated = wish.referrer;
  const multiple = several || wish.oneOfTwins === true;
  const maybe = (share: number, value: string): string | null =>
    random.chance(share) ? value : null;
  const call: CallRecorded = {
    callId,
    code: callCodeOf(callId),
    startedAt,
    endedAt: new Date(startedAt.getTime() + 45 * 60_000),
    practitioner: random.pick(practitioners),
    referrer: {
      name: typist.words(stated.name),
      role: stated.role,
      organisation: maybe(0.8, stated.organisation),
      email: maybe(0.6, stated.email),
      phone: maybe(0.5, stated.phone),
    },
    subject: wish.antenatal === true ? 'antenatal' : 'infant',
    children: slots,
    multipleBirth: multipleAnswer(world, multiple),
    mother: motherOf(world, typist, family, wish.antenatal === true),
    address: maybe(0.5, typist.words(family.address)),
    postcode: maybe(0.8, postcodeTyped(typist, family.postcode, random)),
    parentPhone: maybe(0.7, phoneTyped(world, typist, family)),
    outcome: random.chance(0.9) ? 'form-expected' : 'undecided',
    formCompletedDuringCall: random.chance(0.1),
    systmOneRecorded: random.chance(0.8),
    systmOneRecord: null,
    sixPoints: {
      concerns: null,
      infantTelling: null,
      emotionalAvailability: null,
      context: null,
      otherServices: null,
      universalServices: null,
    },
    riskScreen: 'done',
    riskFound: null,
    adviceGiven: null,
    notes: null,
    recordedAt: startedAt,
  };
  world.calls.push(call);
  return call;
}

/** Asked nearly always; where it was forgotten the box says so. It is never answered wrongly for twins. */
function multipleAnswer(world: World, multiple: boolean): CallRecorded['multipleBirth'] {
  if (!world.asksMultiple || world.random.chance(0.05)) return 'not-asked';
  return multiple ? 'yes' : 'no';
}

function slotOf(
  { random }: World,
  typist: Typist,
  family: Family,
  child: Child,
  place: number,
  wish: CallWish,
): ChildSlot {
  if (wish.antenatal === true) {
    return {
      child: place,
      name: random.chance(0.4) ? `Unborn ${family.mother.family}` : null,
      dob: null,
      edd: typist.date(child.edd),
      nhsNumber: null,
      sex: null,
    };
  }
  const unnamed = wish.unnamed ?? random.chance(0.38);
  return {
    child: place,
    name: unnamed
      ? standIn(random, typist, family, child)
      : nameTyped(typist, child, family, random),
    dob: random.chance(0.96) ? typist.date(child.dob) : null,
    edd: null,
    nhsNumber: random.chance(0.35) ? typist.number(child.nhsNumber) : null,
    sex: random.chance(0.4) ? child.sex : null,
  };
}

function standIn(random: Random, typist: Typist, family: Family, child: Child): string | null {
  if (child.order > 0 && random.chance(0.6)) {
    return `Twin ${random.chance(0.5) ? child.order : child.order === 1 ? 'one' : 'two'} ${typist.words(family.mother.family)}`;
  }
  return random.pick([
    `Baby ${typist.words(family.mother.family)}`,
    'Baby',
    `Baby ${child.sex === 'male' ? 'boy' : 'girl'} ${typist.words(child.family)}`,
    `Baby of ${family.mother.given} ${family.mother.family}`,
    null,
  ]);
}

function nameTyped(typist: Typist, child: Child, family: Family, random: Random): string {
  const first = random.chance(0.9) ? child.given.split(' ')[0]! : child.given;
  const last = random.chance(0.18) ? family.mother.family : child.family;
  const [given, name] = [typist.words(first), typist.words(last)];
  const at = random.next();
  if (at < 0.04) return `${name.toUpperCase()}, ${given}`;
  if (at < 0.055) return `${name} ${given}`;
  if (at < 0.1) return given;
  return `${given} ${name}`;
}

function motherOf(
  { random }: World,
  typist: Typist,
  family: Family,
  antenatal: boolean,
): CallRecorded['mother'] {
  const { mother } = family;
  const named = random.chance(0.88);
  return {
    name: named ? `${typist.words(mother.given)} ${typist.words(mother.family)}` : null,
    dob: random.chance(antenatal ? 0.6 : 0.2) ? typist.date(mother.dob) : null,
    nhsNumber: random.chance(antenatal ? 0.6 : 0.1) ? typist.number(mother.nhsNumber) : null,
  };
}

function postcodeTyped(typist: Typist, postcode: string, random: Random): string {
  const typed = random.chance(0.96) ? postcode : typist.words(postcode.replace(' ', ''));
  return random.chance(0.2) ? typed.toLowerCase() : typed;
}

function phoneTyped({ random }: World, typist: Typist, family: Family): string {
  const number = random.chance(0.94) ? family.phone : family.otherPhone;
  const typed = typist.number(number.slice(4));
  return random.chance(0.05) ? `+999${typed} / ${family.otherPhone}` : `+999${typed}`;
}

export interface FormWish {
  readonly receivedAt: string;
  readonly referrer: Referrer;
  /** The call that the form states, where there was one. */
  readonly call?: CallRecorded | undefined;
  readonly unborn?: boolean;
  readonly unnamed?: boolean;
  readonly mothersNumberInChildsBox?: boolean;
  readonly wrongDate?: boolean;
  readonly nearlyEmpty?: boolean;
  readonly quotesCode?: string | undefined;
}

/** The written form, typed by another person at another time, as reading hands it on. */
export function write(world: World, family: Family, child: Child, wish: FormWish): ReferralToMatch {
  const { random } = world;
  const typist = makeTypist(random, usualSlips);
  const fields: { [Key in FieldKey]?: Field } = {};
  const set = (key: FieldKey, value: string | null, share = 1): void => {
    if (value !== null && random.chance(share))
      fields[key] = { state: 'found', value, raw: value, source: { part: 'form.pdf' } };
  };
  const number = (key: FieldKey, digits: string, share: number): void => {
    if (!random.chance(share)) return;
    const typed = typist.number(digits);
    fields[key] = isNhsNumber(typed)
      ? { state: 'found', value: typed, raw: typed, source: { part: 'form.pdf' } }
      : { state: 'unreadable', value: null, raw: typed, source: { part: 'form.pdf' } };
  };
  if (wish.nearlyEmpty === true) {
    set(
      random.pick(['infant.postcode', 'parent.phone', 'reason'] as const),
      random.pick([family.postcode, family.phone, 'Please see attached']),
      0.7,
    );
    set('referrer.email', wish.referrer.email);
  } else {
    writeChild(world, typist, family, child, wish, set, number);
    writeFamily(world, typist, family, wish, set, number);
    set('referrer.name', typist.words(wish.referrer.name), 0.95);
    set('referrer.email', wish.referrer.email, 0.85);
    set('referrer.organisation', wish.referrer.organisation, 0.8);
    set('referrer.phone', wish.referrer.phone, 0.6);
    writeCall(world, wish, set);
  }
  return {
    reference: world.nextReferral(),
    receivedAt: new Date(
      Date.parse(`${wish.receivedAt}T00:00:00Z`) + random.between(7 * 60, 18 * 60) * 60_000,
    ),
    fields,
    birthOrder: child.order > 0 && random.chance(0.25) ? child.order : null,
    ...(wish.quotesCode === undefined ? {} : { subject: `Referral form ${wish.quotesCode}` }),
  };
}

type Set1 = (key: FieldKey, value: string | null, share?: number) => void;
type SetNumber = (key: FieldKey, digits: string, share: number) => void;

function writeChild(
  { random }: World,
  typist: Typist,
  family: Family,
  child: Child,
  wish: FormWish,
  set: Set1,
  number: SetNumber,
): void {
  if (wish.unborn === true) {
    set('infant.fullName', random.chance(0.5) ? `Unborn baby ${family.mother.family}` : null);
    set('infant.unborn', 'yes', 0.8);
    set('infant.edd', typist.date(child.edd), 0.95);
    if (wish.mothersNumberInChildsBox === true)
      number('infant.nhsNumber', family.mother.nhsNumber, 1);
    return;
  }
  const unnamed = wish.unnamed ?? random.chance(0.12);
  if (unnamed) {
    const order = child.order > 0 && random.chance(0.6) ? ` twin ${child.order}` : '';
    set(
      'infant.fullName',
      `Baby${order} ${typist.words(random.chance(0.5) ? family.mother.family : child.family)}`,
    );
  } else if (random.chance(0.35)) {
    set('infant.givenName', typist.words(child.given));
    set('infant.familyName', typist.words(child.family));
  } else set('infant.fullName', `${typist.words(child.given)} ${typist.words(child.family)}`);
  set('infant.dob', typist.date(child.dob), 0.97);
  set('infant.sex', child.sex, 0.8);
  number(
    'infant.nhsNumber',
    wish.mothersNumberInChildsBox === true ? family.mother.nhsNumber : child.nhsNumber,
    wish.mothersNumberInChildsBox === true ? 1 : 0.78,
  );
}

function writeFamily(
  { random }: World,
  typist: Typist,
  family: Family,
  wish: FormWish,
  set: Set1,
  number: SetNumber,
): void {
  const { mother, father } = family;
  const moved = random.chance(0.08);
  const place = moved ? family.movedTo : family;
  const mothersFamily = random.chance(0.06) ? father.family : mother.family;
  set('mother.name', `${typist.words(mother.given)} ${typist.words(mothersFamily)}`, 0.9);
  set('mother.dob', typist.date(mother.dob), 0.45);
  number('mother.nhsNumber', mother.nhsNumber, wish.unborn === true ? 0.6 : 0.2);
  set('father.name', `${typist.words(father.given)} ${typist.words(father.family)}`, 0.4);
  if (random.chance(0.5)) {
    const isMother = random.chance(0.85);
    set(
      'parent.name',
      isMother ? `${mother.given} ${mother.family}` : `${father.given} ${father.family}`,
    );
    set('parent.relationship', isMother ? 'Mother' : 'Father');
  }
  set('infant.address', typist.words(place.address), 0.95);
  set('infant.postcode', place.postcode, 0.93);
  const phone = random.chance(0.94) ? family.phone : family.otherPhone;
  set('parent.phone', `+999${typist.number(phone.slice(4))}`, 0.85);
  set('gp.practice', family.practice, 0.8);
}

function writeCall({ random }: World, wish: FormWish, set: Set1): void {
  const { call } = wish;
  if (call === undefined) {
    set('dutyCall.date', addDays(wish.receivedAt, -random.between(0, 20)), 0.15);
    return;
  }
  const day = call.startedAt.toISOString().slice(0, 10);
  const right = wish.wrongDate !== true && random.chance(0.8);
  set(
    'dutyCall.date',
    right ? day : addDays(day, random.pick([-30, -14, -7, -2, -1, 1, 2, 5])),
    wish.wrongDate === true ? 1 : 0.6,
  );
  set(
    'dutyCall.practitioner',
    random.chance(0.85) ? call.practitioner : random.pick(practitioners),
    0.5,
  );
}
