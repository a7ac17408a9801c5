import type { FieldKey } from '../../src/reading/writtenReferral.ts';
import type { Truth } from './form.ts';
import { seededRandom, type Random } from './random.ts';

/** Everything about an invented family and referral, in contract form. */
export type Family = Readonly<Record<FieldKey, string>>;

const girls = ['Isla', 'Amara', 'Zofia', 'Poppy', 'Hana', 'Niamh', 'Aisha', 'Mei', 'Elsie', 'Ruby'];
const boys = [
  'Oscar',
  'Idris',
  'Kacper',
  'Teddy',
  'Yusuf',
  'Finlay',
  'Rohan',
  'Caleb',
  'Arlo',
  'Hugo',
];
const families = [
  ...[
    'Testwood',
    'Okonjo-Sample',
    "O'Example",
    'Mockridge',
    'Trialsworth',
    'Nowak-Demo',
    'Fixture',
  ],
  ...['Specimen', 'Draftley', 'Pattern-Hughes', 'Samplebury', 'De Mock', 'McTester', 'Exemplar'],
];
const women = [
  'Hannah',
  'Chidinma',
  'Agnieszka',
  'Siobhan',
  'Fatima',
  'Rachel',
  'Li Na',
  'Priya',
  'Gemma',
];
const men = ['Daniel', 'Emeka', 'Tomasz', 'Liam', 'Omar', 'Craig', 'Wei', 'Arjun', 'Jordan'];
const staff = [
  'Judith Marlow',
  'Beth Ashdown',
  'Karen Ogilvie',
  'Samir Patel-Grey',
  'Donna Firth',
  'Ciara Boyle',
];
const practitioners = ['Nell Harrow', 'Tom Whitby', 'Asha Menon', 'Grace Lund'];
const streets = [
  'Sample Terrace',
  'Mock Lane',
  'Trial Mount',
  'Fixture Avenue',
  'Draft Close',
  'Pattern Row',
];
const districts = ['Headingley', 'Beeston', 'Chapeltown', 'Seacroft', 'Armley', 'Morley'];
const practices = [
  'Test Grove Surgery',
  'Mockfield Medical Centre',
  'Sampleton Health Centre',
  'The Trial Practice',
];
const ethnicities = [
  'White British',
  'Black African',
  'Asian Pakistani',
  'Mixed White and Asian',
  'Polish',
];
const religions = ['None', 'Christian', 'Muslim', 'Sikh', 'Prefer not to say'];
const languages = ['English', 'Polish', 'Urdu', 'Igbo', 'Mandarin'];
const roles = [
  'Health Visitor',
  'Specialist Community Public Health Nurse',
  'Community Midwife',
  'CAMHS Practitioner',
  'Perinatal Mental Health Nurse',
];
const teams = [
  'Mockfield 0-19 Team',
  'Sample Wharf Community Midwives',
  'Trialsworth Children Centre',
  'East Demo CYPMHS',
];

const openings = [
  'Mum tells me she feels "nothing" when {name} cries, and hands the baby to others.',
  'I am worried about the relationship between {name} and mum; there is little eye contact in feeds.',
  "{name} turns away from mum's face and settles only with grandma.",
  'Mum describes {name} as "out to get her" & finds nights very hard.',
];
const middles = [
  'At the 6-8 week contact the baby was watchful and still; mum spoke of "going through the motions".',
  'Feeds are propped: 4-5 bottles a day, each under 10 minutes. Weight is on the 9th centile.',
  'Dad works away Mon-Fri. When he is home, both parents say things are "a bit calmer".',
  'EPDS 17 on 2 November (item 10: 0). GP has started sertraline 50mg.',
];
const ends = [
  'Mum agrees to this referral and would like to be seen at home.',
  'I would value a joint visit; please ring me first.',
  'No concerns about immediate safety today.',
];
const tried = [
  'Listening visits x4, baby massage group (left after one session), signposted to MindWell.',
  'Video interaction guidance was offered; mum felt it was not the right time.\nFamily Action volunteer since September.',
  'Enhanced health visiting since birth. Early Help plan opened and closed in the summer.',
];

/** One family by its seed. Numbers are of the 999 range, which is never issued. */
export function inventFamily(seed: number): Family {
  const random = seededRandom(seed);
  const girl = random.chance(0.5);
  const given = random.pick(girl ? girls : boys);
  const family = random.pick(families);
  const born = dateBetween(random, '2025-06-01', '2026-10-20');
  const postcode = `LS${random.between(1, 28)} ${random.between(1, 9)}${letters(random)}`;
  const street = `${random.between(1, 199)} ${random.pick(streets)}`;
  const mother = `${random.pick(women)} ${random.chance(0.7) ? family : random.pick(families)}`;
  const referrer = random.pick(staff);
  const call = dateBetween(random, '2026-11-02', '2026-11-16');
  return {
    'infant.fullName': `${given} ${family}`,
    'infant.familyName': family,
    'infant.givenName': given,
    'infant.alias': `${given.slice(0, 3)}${random.pick(['', 'y', 'ie'])}`,
    'infant.dob': born,
    'infant.edd': dateBetween(random, '2026-12-01', '2027-04-30'),
    'infant.unborn': 'no',
    'infant.gestation': `${random.between(34, 41)}+${random.between(0, 6)}`,
    'infant.nhsNumber': nhsNumber(random),
    'infant.sex': girl ? 'female' : 'male',
    'infant.ethnicity': random.pick(ethnicities),
    'infant.religion': random.pick(religions),
    'infant.address': `${street}, ${random.pick(districts)}, Leeds`,
    'infant.postcode': postcode,
    'infant.livesWith': random.pick([
      'Mother and father',
      'Mother',
      'Mother and maternal grandmother',
    ]),
    'infant.disability': random.pick(['None known', 'Talipes, under review', 'No']),
    'mother.name': mother,
    'mother.dob': dateBetween(random, '1986-01-01', '2005-12-31'),
    'mother.nhsNumber': nhsNumber(random),
    'father.name': `${random.pick(men)} ${random.pick(families)}`,
    'parent.name': mother,
    'parent.relationship': random.pick(['Mother', 'Birth mother']),
    'parent.hasPR': 'yes',
    'parent.phone': `+447700900${String(random.between(0, 999)).padStart(3, '0')}`,
    'parent.email': `${mother.split(' ')[0]?.toLowerCase() ?? 'parent'}${random.between(1, 99)}@post.example`,
    'parent.contactPreference': random.pick(['Text message first', 'Mobile, mornings', 'Letter']),
    interpreter: random.pick(['yes', 'no']),
    language: random.pick(languages),
    siblings: random.pick([
      `Evie ${family} (4), Max ${family} (6)`,
      'None',
      `Noah ${family}, 22/01/2022`,
    ]),
    household: random.pick(['Mother, father, baby', 'Maternal grandmother, uncle', 'No one else']),
    'gp.practice': random.pick(practices),
    'gp.odsCode': `B86${String(random.between(0, 999)).padStart(3, '0')}`,
    healthVisitor: random.pick(staff),
    midwife: random.pick(staff),
    socialWorker: random.pick(['None', 'Dawn Pryce, Leeds CSWS']),
    otherAgencies: random.pick(['Home-Start Leeds', 'Perinatal mental health team', 'None']),
    'referrer.name': referrer,
    'referrer.role': random.pick(roles),
    'referrer.organisation': random.pick(teams),
    'referrer.phone': `+44113496${String(random.between(0, 999)).padStart(4, '0')}`,
    'referrer.email': `${referrer.toLowerCase().replace(/[^a-z]+/g, '.')}@community.example`,
    'referral.date': laterDate(call, random.between(0, 3)),
    'dutyCall.tookPlace': 'yes',
    'dutyCall.date': call,
    'dutyCall.practitioner': random.pick(practitioners),
    reason: narrative(random, given),
    background: random.pick(tried),
    consent: random.pick(['yes', 'yes', 'no']),
    safeguarding: random.pick([
      'None',
      'Child in Need plan since August',
      'Early Help Assessment open',
    ]),
    risk: random.pick([
      'None known',
      'Dog in the home; visit in pairs',
      'Past domestic abuse, not current',
    ]),
  };
}

function narrative(random: Random, given: string): string {
  const parts = [random.pick(openings).replace('{name}', given), random.pick(middles)];
  if (random.chance(0.6)) parts.push(random.pick(middles.filter((part) => !parts.includes(part))));
  parts.push(random.pick(ends));
  return parts.join(random.pick([' ', '\n', '\n\n']));
}

export function nhsNumber(random: Random): string {
  for (;;) {
    const nine = `999${String(random.between(0, 999_999)).padStart(6, '0')}`;
    const sum = Array.from(nine).reduce(
      (total, digit, place) => total + Number(digit) * (10 - place),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check !== 10) return `${nine}${check}`;
  }
}

function letters(random: Random): string {
  const allowed = Array.from('ABDEFGHJLNPQRSTUWXYZ');
  return random.pick(allowed) + random.pick(allowed);
}

function dateBetween(random: Random, first: string, last: string): string {
  const day = 24 * 60 * 60 * 1000;
  const from = Date.parse(`${first}T00:00:00Z`) / day;
  const to = Date.parse(`${last}T00:00:00Z`) / day;
  return new Date(random.between(from, to) * day).toISOString().slice(0, 10);
}

export function laterDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Some of a family's facts; the rest stays blank on the form. */
export function only(family: Family, keys: readonly FieldKey[]): Truth {
  return Object.fromEntries(keys.map((key) => [key, family[key]]));
}
