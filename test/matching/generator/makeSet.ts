import type { CallRecorded } from '../../../src/calls/callStore.ts';
import { telephone, write, type FormWish, type Truth, type World } from './cases.ts';
import {
  makeChild,
  makeFamily,
  makeNumbers,
  makePlace,
  makeReferrers,
  makeTwin,
  type Child,
  type Family,
  type Referrer,
} from './people.ts';
import { makeRandom, type Random } from './random.ts';
import { addDays } from './slips.ts';

export interface GeneratedSet {
  readonly calls: readonly CallRecorded[];
  readonly truths: readonly Truth[];
}

export interface SetWish {
  readonly seed: number;
  readonly calls: number;
  readonly referrals: number;
  readonly asksMultiple: boolean;
}

interface Scene {
  readonly world: World;
  readonly random: Random;
  readonly numbers: () => string;
  readonly truths: Truth[];
}

/** One child with its family, the day of its call, and who telephoned. */
interface Story {
  readonly family: Family;
  readonly child: Child;
  readonly at: string;
  readonly referrer: Referrer;
}

type Tell = (scene: Scene) => void;

/**
 * Kinds of case with their shares of the referrals: hard ones at several times their natural rate.
 * 61 % have a call.
 */
const kinds: readonly (readonly [string, number, Tell])[] = [
  ['plain', 0.4, plain],
  ['antenatal call, born since', 0.055, bornSince],
  ['antenatal both', 0.035, antenatalBoth],
  ['twin, both called', 0.01, twinsBothCalled],
  ['twin, one call for both', 0.006, twinsOneCall],
  ['new baby of a known mother', 0.02, newBaby],
  ['foster or adopted', 0.01, fostered],
  [
    "mother's number in the child's box",
    0.02,
    (scene) =>
      simple(scene, "mother's number in the child's box", {}, { mothersNumberInChildsBox: true }),
  ],
  [
    'wrong stated date',
    0.02,
    (scene) => simple(scene, 'wrong stated date', {}, { wrongDate: true }),
  ],
  ['two calls for one child', 0.015, calledTwice],
  ['sent again', 0.01, sentAgain],
  ['code quoted', 0.01, codeQuoted],
  ['code of the twin quoted', 0.004, twinsCode],
  ['no call', 0.185, noCall],
  ['only the other twin called', 0.02, otherTwinCalled],
  ['only a sibling called', 0.06, siblingCalled],
  ['same-name neighbour called', 0.035, sameNameNeighbour],
  ['neighbour called', 0.055, neighbour],
  ['same practice and family name', 0.02, practiceLookAlike],
  ['nearly empty form', 0.015, nearlyEmpty],
];

export function makeSet({ seed, calls, referrals, asksMultiple }: SetWish): GeneratedSet {
  const random = makeRandom(seed);
  let call = 0;
  let referral = 0;
  const numbers = makeNumbers(random.below(1_000_000));
  const world: World = {
    random,
    asksMultiple,
    calls: [],
    referrers: makeReferrers(random, 140),
    nextCall: () => `DC-${seed}-${(call += 1)}`,
    nextReferral: () => `R-${seed}-${(referral += 1)}`,
  };
  const scene: Scene = { world, random, numbers, truths: [] };
  while (scene.truths.length < referrals) {
    let at = random.next();
    const kind = kinds.find(([, share]) => (at -= share) < 0) ?? kinds[0]!;
    kind[2](scene);
  }
  while (world.calls.length < calls) {
    const story = begin(scene);
    telephone(world, story.family, [story.child], {
      at: story.at,
      referrer: story.referrer,
      antenatal: random.chance(0.15),
    });
  }
  return { calls: shuffled(world.calls, random), truths: scene.truths.slice(0, referrals) };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const out = [...list];
  for (let place = out.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    [out[place], out[other]] = [out[other]!, out[place]!];
  }
  return out;
}

function begin(scene: Scene): Story {
  const { random, numbers, world } = scene;
  const family = makeFamily(random, numbers);
  const at = addDays('2026-01-05', random.below(300));
  const dob = addDays(at, -Math.floor(random.next() ** 1.5 * 700) - 2);
  return {
    family,
    child: makeChild(random, family, dob, numbers),
    at,
    referrer: random.pick(world.referrers),
  };
}

/** Most forms come within a fortnight, some long after, a few the day before the call is typed. */
function formDay({ random }: Scene, callDay: string): string {
  const at = random.next();
  if (at < 0.75) return addDays(callDay, random.between(0, 12));
  if (at < 0.93) return addDays(callDay, random.between(13, 45));
  return addDays(callDay, at < 0.985 ? random.between(46, 110) : 0);
}

function keep(
  scene: Scene,
  kind: string,
  story: Story,
  child: Child,
  wish: Partial<FormWish>,
  right: readonly string[],
): void {
  const referrer = scene.random.chance(0.92)
    ? story.referrer
    : scene.random.pick(scene.world.referrers);
  const referral = write(scene.world, story.family, child, {
    receivedAt: formDay(scene, story.at),
    referrer,
    ...wish,
  });
  scene.truths.push({ kind, referral, right: new Set(right) });
}

function simple(
  scene: Scene,
  kind: string,
  call: { unnamed?: boolean },
  form: Partial<FormWish>,
): void {
  const story = begin(scene);
  const made = telephone(scene.world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
    ...call,
  });
  keep(scene, kind, story, story.child, { call: made, ...form }, [`${made.callId}#1`]);
}

/** Told apart by what the practitioner and the referrer knew: 38 % of calls and 12 % of forms name no child. */
function plain(scene: Scene): void {
  const onCall = scene.random.chance(0.38);
  const onForm = scene.random.chance(0.12);
  const kind = onCall && onForm ? 'unnamed on both' : onCall || onForm ? 'unnamed baby' : 'plain';
  simple(scene, kind, { unnamed: onCall }, { unnamed: onForm });
}

function bornSince(scene: Scene): void {
  const { random } = scene;
  const story = begin(scene);
  const at = addDays(story.child.dob, -random.between(5, 120));
  const made = telephone(scene.world, story.family, [story.child], {
    at,
    referrer: story.referrer,
    antenatal: true,
  });
  const receivedAt = addDays(story.child.dob, random.between(3, 40));
  keep(
    scene,
    'antenatal call, born since',
    { ...story, at },
    story.child,
    { call: made, receivedAt },
    [`${made.callId}#1`],
  );
}

function antenatalBoth(scene: Scene): void {
  const story = begin(scene);
  const at = addDays(story.child.edd, -scene.random.between(20, 150));
  const made = telephone(scene.world, story.family, [story.child], {
    at,
    referrer: story.referrer,
    antenatal: true,
  });
  const mothersNumberInChildsBox = scene.random.chance(0.4);
  keep(
    scene,
    'antenatal both',
    { ...story, at },
    story.child,
    {
      call: made,
      receivedAt: addDays(at, scene.random.between(0, 10)),
      unborn: true,
      mothersNumberInChildsBox,
    },
    [`${made.callId}#1`],
  );
}

function twins(scene: Scene): { story: Story; second: Child } {
  const story = begin(scene);
  return { story, second: makeTwin(scene.random, story.family, story.child, scene.numbers) };
}

function twinsBothCalled(scene: Scene): void {
  const { story, second } = twins(scene);
  const { world } = scene;
  const wish = { at: story.at, referrer: story.referrer, oneOfTwins: true };
  const one = telephone(world, story.family, [story.child], wish);
  const other = telephone(world, story.family, [second], {
    ...wish,
    at: addDays(story.at, scene.random.between(0, 3)),
  });
  keep(scene, 'twin, both called', story, story.child, { call: one }, [`${one.callId}#1`]);
  keep(scene, 'twin, both called', story, second, { call: other }, [`${other.callId}#1`]);
}

function twinsOneCall(scene: Scene): void {
  const { story, second } = twins(scene);
  const made = telephone(scene.world, story.family, [story.child, second], {
    at: story.at,
    referrer: story.referrer,
  });
  keep(scene, 'twin, one call for both', story, story.child, { call: made }, [`${made.callId}#1`]);
  keep(scene, 'twin, one call for both', story, second, { call: made }, [`${made.callId}#2`]);
}

function newBaby(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  const elder = makeChild(
    random,
    story.family,
    addDays(story.child.dob, -random.between(320, 1100)),
    numbers,
  );
  telephone(world, story.family, [elder], {
    at: addDays(elder.dob, random.between(10, 200)),
    referrer: random.pick(world.referrers),
  });
  const made = telephone(world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
  });
  keep(scene, 'new baby of a known mother', story, story.child, { call: made }, [
    `${made.callId}#1`,
  ]);
}

/** The call knows the birth family, the form the carers too; after adoption name and number are new. */
function fostered(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  const made = telephone(world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
  });
  const carers = makeFamily(random, numbers);
  const adopted = random.chance(0.2);
  const child = adopted
    ? { ...story.child, family: carers.father.family, nhsNumber: numbers() }
    : story.child;
  const home: Family = {
    ...carers,
    mother: adopted || random.chance(0.3) ? carers.mother : story.family.mother,
  };
  keep(scene, 'foster or adopted', { ...story, family: home }, child, { call: made }, [
    `${made.callId}#1`,
  ]);
}

function calledTwice(scene: Scene): void {
  const story = begin(scene);
  const { random, world } = scene;
  const wish = { at: story.at, referrer: story.referrer };
  const one = telephone(world, story.family, [story.child], wish);
  const other = telephone(world, story.family, [story.child], {
    ...wish,
    at: addDays(story.at, random.between(1, 40)),
  });
  keep(
    scene,
    'two calls for one child',
    { ...story, at: other.startedAt.toISOString().slice(0, 10) },
    story.child,
    { call: other },
    [`${one.callId}#1`, `${other.callId}#1`],
  );
}

/** The same child's form, typed anew a week later: one of the two holds the call. */
function sentAgain(scene: Scene): void {
  const story = begin(scene);
  const made = telephone(scene.world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
  });
  keep(scene, 'sent again', story, story.child, { call: made }, [`${made.callId}#1`]);
  keep(scene, 'sent again', story, story.child, { call: made }, [`${made.callId}#1`]);
}

function codeQuoted(scene: Scene): void {
  const story = begin(scene);
  const made = telephone(scene.world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
  });
  keep(scene, 'code quoted', story, story.child, { call: made, quotesCode: made.code }, [
    `${made.callId}#1`,
  ]);
}

/** Both twins have a call, and the form for one quotes the code of the other's. */
function twinsCode(scene: Scene): void {
  const { story, second } = twins(scene);
  const wish = { at: story.at, referrer: story.referrer, oneOfTwins: true };
  const one = telephone(scene.world, story.family, [story.child], wish);
  const other = telephone(scene.world, story.family, [second], wish);
  keep(
    scene,
    'code of the twin quoted',
    story,
    story.child,
    { call: one, quotesCode: other.code },
    [`${one.callId}#1`],
  );
}

function noCall(scene: Scene): void {
  const story = begin(scene);
  keep(scene, 'no call', story, story.child, { unborn: scene.random.chance(0.1) }, []);
}

function otherTwinCalled(scene: Scene): void {
  const { story, second } = twins(scene);
  const made = telephone(scene.world, story.family, [story.child], {
    at: story.at,
    referrer: story.referrer,
    oneOfTwins: true,
  });
  keep(scene, 'only the other twin called', story, second, { call: made }, []);
}

function siblingCalled(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  const sibling = makeChild(
    random,
    story.family,
    addDays(story.child.dob, -random.between(300, 1200)),
    numbers,
  );
  telephone(world, story.family, [sibling], {
    at: addDays(story.at, -random.between(0, 300)),
    referrer: story.referrer,
    antenatal: random.chance(0.15),
  });
  keep(scene, 'only a sibling called', story, story.child, {}, []);
}

function sameNameNeighbour(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  const other = makeFamily(random, numbers);
  const near = {
    ...other,
    postcode: `${story.family.postcode.slice(0, -2)}${random.pick(['AB', 'DE', 'FG'])}`,
    practice: story.family.practice,
  };
  const child = {
    ...makeChild(random, near, addDays(story.child.dob, random.between(-400, 400) || 1), numbers),
    given: story.child.given,
    family: story.child.family,
    sex: story.child.sex,
  };
  telephone(world, near, [child], { at: story.at, referrer: story.referrer });
  keep(scene, 'same-name neighbour called', story, story.child, {}, []);
}

/** Another family of the same name at the same postcode: cousins, a block of flats. */
function neighbour(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  const other = makeFamily(random, numbers);
  const near: Family = {
    ...other,
    postcode: story.family.postcode,
    father: { ...other.father, family: story.child.family },
    address: random.chance(0.5) ? story.family.address : makePlace(random).address,
  };
  const child = {
    ...makeChild(random, near, addDays(story.child.dob, random.between(-300, 300)), numbers),
    family: story.child.family,
  };
  telephone(world, near, [child], { at: story.at, referrer: story.referrer });
  keep(scene, 'neighbour called', story, story.child, {}, []);
}

function practiceLookAlike(scene: Scene): void {
  const story = begin(scene);
  const { random, numbers, world } = scene;
  for (let count = random.between(2, 4); count > 0; count -= 1) {
    const other = makeFamily(random, numbers);
    const near: Family = {
      ...other,
      practice: story.family.practice,
      postcode: `${story.family.postcode.slice(0, -2)}${random.pick(['AB', 'DE', 'FG'])}`,
      mother: { ...other.mother, family: story.family.mother.family },
    };
    const child = {
      ...makeChild(random, near, addDays(story.child.dob, random.between(-10, 10)), numbers),
      family: story.child.family,
    };
    telephone(world, near, [child], { at: story.at, referrer: story.referrer });
  }
  keep(scene, 'same practice and family name', story, story.child, {}, []);
}

function nearlyEmpty(scene: Scene): void {
  const story = begin(scene);
  const called = scene.random.chance(0.5);
  const made = called
    ? telephone(scene.world, story.family, [story.child], {
        at: story.at,
        referrer: story.referrer,
      })
    : undefined;
  keep(
    scene,
    'nearly empty form',
    story,
    story.child,
    { nearlyEmpty: true, call: made },
    made === undefined ? [] : [`${made.callId}#1`],
  );
}
