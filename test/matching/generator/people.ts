import type { Random } from './random.ts';
import { addDays } from './slips.ts';

export interface Child {
  given: string;
  family: string;
  dob: string;
  edd: string;
  nhsNumber: string;
  sex: 'female' | 'male';
  /** 1 and 2 for twins, else 0. */
  order: number;
}

export interface Family {
  mother: { given: string; family: string; dob: string; nhsNumber: string };
  father: { given: string; family: string };
  address: string;
  postcode: string;
  phone: string;
  otherPhone: string;
  movedTo: { address: string; postcode: string };
  practice: string;
  origin: Origin;
}

export interface Referrer {
  name: string;
  role: string;
  organisation: string;
  email: string;
  phone: string;
}

type Origin = 'british' | 'south-asian' | 'polish' | 'african' | 'arabic' | 'romanian';

const given: Readonly<
  Record<
    Origin,
    { girls: string[]; boys: string[]; mothers: string[]; fathers: string[]; families: string[] }
  >
> = {
  british: {
    girls:
      'Olivia Amelia Isla Ava Mia Ivy Lily Isabella Rosie Sophia Grace Freya Willow Florence Emily Ella Poppy Evie Elsie Charlotte Evelyn Sienna Sofia Daisy Phoebe Sophie Alice Harper Matilda Ruby Maisie Eva Eliza Millie Robyn Ada Violet Bonnie Luna Aria Penelope Nancy Esme Darcie Lottie Erin Thea Orla Clara Heidi Eleanor Elizabeth Maeve Summer Edith Beatrice Iris Margot Molly Imogen Jessica Lola Hallie Ottilie Mabel Aurora Delilah Nora Hannah Edie Annie Lyra Zara Lara Anna Rose Connie Scarlett Amber Arabella Jasmine Hazel Lucy Maya Skye Wren Beatrix Holly Megan Abigail'.split(
        ' ',
      ),
    boys: 'Noah Oliver George Arthur Leo Harry Oscar Archie Henry Theodore Freddie Jack Charlie Theo Alfie Jacob Thomas Finley Arlo William Lucas Roman Tommy Isaac Teddy Alexander Luca Edward James Joshua Albie Elijah Max Reuben Adam Ethan Joseph Logan Mason Rory Jude Louie Benjamin Harrison Sonny Daniel Samuel Bobby Ezra Frederick Hugo Jaxon Toby Ronnie Hunter Zachary Rowan Sebastian Grayson Louis Caleb Felix Alfred Myles Otis Jesse Frankie Ralph Jenson Oakley Carter Dylan Ollie Jasper Nathan Robert Stanley Luke Gabriel Vinnie Chester Rex Barney Wilfred Kit'.split(
      ' ',
    ),
    mothers:
      'Sarah Laura Gemma Emma Rebecca Claire Victoria Samantha Rachel Amy Jennifer Nicola Katie Lisa Kelly Natalie Louise Michelle Hayley Hannah Helen Lauren Danielle Stacey Jessica Chloe Megan Bethany Lucy Kate Zoe Anna Holly Stephanie Jade Leanne Kirsty Georgia Abigail Charlotte Emily Sophie Olivia Jodie Alice Naomi Heather Kimberley Rosie Ellie Paige Amber Shannon Courtney Molly Eleanor Grace Caitlin Elizabeth Alexandra Joanna Frances Harriet Philippa Tara Carly Lindsay Melissa Vicky Tracey'.split(
        ' ',
      ),
    fathers:
      'James David Daniel Michael Christopher Matthew Andrew Thomas Ryan Adam Joshua Jack Luke Liam Lee Mark Paul Craig Scott Robert Stephen Jonathan Ben Sam Nathan Aaron Kyle Connor Jordan Callum'.split(
        ' ',
      ),
    families:
      'Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Harrison Hill Ward Turner Cooper Moore Shaw Bailey Carter Clark Parker Bennett Cook Marshall Ellis Richardson Dixon Hunt Holmes Mason Knight Barnes Fisher Murray Lawson Webster Hargreaves Sutcliffe Ackroyd Barraclough Firth Greenwood Crabtree Hirst Sykes Armitage Dyson Whitaker Pickles Ramsden Haigh Beaumont Thornton Oldroyd Lister Bairstow Holroyd Stead Priestley Naylor Rushworth Feather Broadbent Illingworth Midgley Blackburn Tordoff Sugden Pullan Metcalfe Hebblethwaite Outhwaite Murgatroyd Clough Hainsworth Appleyard'.split(
        ' ',
      ),
  },
  'south-asian': {
    girls:
      'Aisha Fatima Maryam Zainab Inaya Ayesha Hafsa Khadija Amna Zara Safa Anaya Aleena Eesha Simran Jasleen Priya Diya Anika Meera Sana Iqra Mahnoor Hania'.split(
        ' ',
      ),
    boys: 'Muhammad Mohammed Yusuf Ibrahim Adam Zakariya Ali Musa Hamza Isa Zayn Rayan Ismail Haris Arjun Aarav Veer Krish Rohan Umar Bilal Abdullah Ahmad'.split(
      ' ',
    ),
    mothers:
      'Saima Nadia Shazia Fozia Sadia Rukhsana Aisha Sobia Samina Farah Nazia Asma Bushra Harpreet Manpreet Priya Deepa Anjali Sunita Hina Maria Zahra Noreen Robina'.split(
        ' ',
      ),
    fathers:
      'Imran Asif Mohammed Tariq Usman Kamran Adnan Faisal Raj Amit Gurpreet Sanjay Shahid Nadeem'.split(
        ' ',
      ),
    families:
      'Khan Hussain Ahmed Ali Begum Patel Singh Kaur Shah Malik Mahmood Akhtar Iqbal Rahman Mirza Bibi Sharma Gill Rashid Aslam Shafiq Chaudhry Butt Saleem Zaman Riaz'.split(
        ' ',
      ),
  },
  polish: {
    girls: 'Zofia Julia Maja Hanna Lena Alicja Oliwia Zuzanna Laura Amelia Natalia Pola'.split(' '),
    boys: 'Antoni Jakub Jan Szymon Aleksander Franciszek Filip Mikołaj Wojciech Kacper Adam Oskar'.split(
      ' ',
    ),
    mothers:
      'Katarzyna Agnieszka Anna Magdalena Joanna Małgorzata Monika Karolina Ewelina Justyna Natalia Paulina'.split(
        ' ',
      ),
    fathers: 'Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Łukasz'.split(' '),
    families:
      'Nowak Kowalska Wiśniewska Wójcik Kowalczyk Kamińska Lewandowska Zielińska Szymańska Woźniak Dąbrowska Kozłowska Jankowska Mazur Krawczyk Piotrowska'.split(
        ' ',
      ),
  },
  african: {
    girls: 'Amara Zuri Ayo Temi Ada Blessing Naomi Esther Chidera Nia Abena Favour Grace'.split(
      ' ',
    ),
    boys: 'David Emmanuel Samuel Daniel Joshua Kofi Kwame Tobi Chukwuemeka Elijah Kelvin Femi'.split(
      ' ',
    ),
    mothers:
      'Blessing Grace Ngozi Chioma Abena Mercy Adaeze Funmilayo Precious Esther Tendai Rutendo Yaa'.split(
        ' ',
      ),
    fathers: 'Emeka Tunde Kwabena Samuel Daniel Tafadzwa Chidi Olumide'.split(' '),
    families:
      'Okafor Adeyemi Mensah Okonkwo Owusu Adebayo Moyo Ndlovu Osei Eze Boateng Nwosu Sibanda Chukwu Balogun Asante'.split(
        ' ',
      ),
  },
  arabic: {
    girls: 'Layla Maryam Noor Sara Jana Lina Salma Yasmin Hala Rania Tala'.split(' '),
    boys: 'Omar Yusuf Karim Ahmed Adam Zayd Hassan Khalid Ali Sami Amir'.split(' '),
    mothers: 'Fatima Amal Huda Rana Nour Mona Samira Iman Layla Hanan Zeinab'.split(' '),
    fathers: 'Ahmed Khaled Mahmoud Hassan Omar Tarek Ibrahim Youssef'.split(' '),
    families:
      'Al-Hassan Ibrahim Mahmoud Haddad El-Sayed Khalil Mansour Saleh Nasser Al-Amin Farah Hamdan Aziz'.split(
        ' ',
      ),
  },
  romanian: {
    girls: 'Maria Sofia Ioana Daria Antonia Elena Anastasia Eva Bianca'.split(' '),
    boys: 'Andrei David Matei Alexandru Luca Gabriel Ștefan Darius Ionuț'.split(' '),
    mothers: 'Elena Andreea Mihaela Alina Cristina Ioana Raluca Daniela Gabriela Ana-Maria'.split(
      ' ',
    ),
    fathers: 'Ion Andrei Mihai Cristian Marian Florin Vasile'.split(' '),
    families:
      'Popescu Ionescu Popa Dumitru Stan Rusu Munteanu Matei Ciobanu Lungu Moldovan Șerban'.split(
        ' ',
      ),
  },
};

const streets =
  'Mill Park Church Victoria Albert Chapel Station Green School Manor Highfield Grange Woodhouse Harehills Roundhay Kirkstall Burley Beeston Dewsbury Otley Tong Armley Hyde Cardigan Chestnut Oak Elm Ash Beech Cedar Moor Spring Hill West East North South Queen King Garden Orchard Meadow Field Bridge Canal Quarry Airedale Wharfe Nidd Swale'.split(
    ' ',
  );
const kinds = [
  'Road',
  'Street',
  'Avenue',
  'Lane',
  'Drive',
  'Close',
  'Crescent',
  'Terrace',
  'Grove',
  'Mount',
];
const inward = 'ABDEFGHJLNPQRSTUWXYZ'.split('');

function checkDigit(nine: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(nine[place]) * (10 - place);
  return (11 - (sum % 11)) % 11;
}

/** Numbers of the test range, each handed out once. */
export function makeNumbers(start: number): () => string {
  let next = start;
  return () => {
    for (;;) {
      const nine = `999${String(next % 1_000_000).padStart(6, '0')}`;
      next += 1;
      const check = checkDigit(nine);
      if (check !== 10) return `${nine}${check}`;
    }
  };
}

function originOf(random: Random): Origin {
  const at = random.next();
  if (at < 0.7) return 'british';
  if (at < 0.86) return 'south-asian';
  if (at < 0.91) return 'polish';
  if (at < 0.95) return 'african';
  return at < 0.98 ? 'arabic' : 'romanian';
}

export function makePlace(random: Random): { address: string; postcode: string } {
  const town = random.chance(0.92) ? 'Leeds' : random.pick(['Bradford', 'Wakefield']);
  const area =
    town === 'Leeds'
      ? `LS${random.between(1, 29)}`
      : town === 'Bradford'
        ? `BD${random.between(1, 20)}`
        : `WF${random.between(1, 17)}`;
  return {
    address: `${random.between(1, 180)} ${random.pick(streets)} ${random.pick(kinds)}, ${town}`,
    postcode: `${area} ${random.between(1, 9)}${random.pick(inward)}${random.pick(inward)}`,
  };
}

/** Under a country code that nobody has, so that no generated number is anyone's. */
export function makePhone(random: Random): string {
  return `+999${String(random.between(100_000_000, 999_999_999))}`;
}

export function makeFamily(random: Random, numbers: () => string): Family {
  const origin = originOf(random);
  const names = given[origin];
  const fatherFamily = random.pickCommon(names.families);
  const married = random.chance(0.6);
  const motherFamily = married ? fatherFamily : random.pickCommon(names.families);
  const place = makePlace(random);
  return {
    origin,
    mother: {
      given: random.pickCommon(names.mothers),
      family: motherFamily,
      dob: addDays('2026-01-01', -random.between(17 * 365, 44 * 365)),
      nhsNumber: numbers(),
    },
    father: { given: random.pickCommon(names.fathers), family: fatherFamily },
    ...place,
    movedTo: makePlace(random),
    phone: makePhone(random),
    otherPhone: makePhone(random),
    practice: `${random.pick(streets)} ${random.pick(['Surgery', 'Medical Centre', 'Health Centre'])}`,
  };
}

export function makeChild(
  random: Random,
  family: Family,
  dob: string,
  numbers: () => string,
): Child {
  const names = given[family.origin];
  const sex = random.chance(0.5) ? 'female' : 'male';
  const first = random.pickCommon(sex === 'female' ? names.girls : names.boys);
  const second = random.chance(0.25)
    ? ` ${random.pick(sex === 'female' ? names.girls : names.boys)}`
    : '';
  const fatherNamed = random.chance(0.8);
  const both = family.mother.family !== family.father.family && random.chance(0.12);
  return {
    given: `${first}${second}`,
    family: both
      ? `${family.mother.family}-${family.father.family}`
      : fatherNamed
        ? family.father.family
        : family.mother.family,
    dob,
    edd: addDays(
      dob,
      Math.round(
        -2 +
          (random.next() + random.next() + random.next() - 1.5) * 14 +
          (random.chance(0.08) ? random.between(21, 70) : 0),
      ),
    ),
    nhsNumber: numbers(),
    sex,
    order: 0,
  };
}

/** The twin: the same birth, the next number, and sometimes a name that is hard to tell apart. */
export function makeTwin(
  random: Random,
  family: Family,
  first: Child,
  numbers: () => string,
): Child {
  first.order = 1;
  const same = random.chance(0.5);
  const names = given[family.origin];
  const sex = same ? first.sex : first.sex === 'female' ? 'male' : 'female';
  const pool = sex === 'female' ? names.girls : names.boys;
  const firstName = first.given.split(' ')[0]!;
  let name = random.pickCommon(pool);
  const alike = [
    `${firstName}a`,
    `${firstName}us`,
    firstName.slice(0, -1) + 'ia',
    `${firstName.slice(0, 2)}${name.slice(2)}`,
  ];
  if (random.chance(0.15)) name = random.pick(alike);
  if (random.chance(0.1))
    name = pool.find((other) => other[0] === firstName[0] && other !== firstName) ?? name;
  if (name === firstName) name = pool.find((other) => other !== firstName)!;
  return { ...first, given: name, sex, nhsNumber: numbers(), order: 2 };
}

export function makeReferrers(random: Random, count: number): Referrer[] {
  return Array.from({ length: count }, (_, place) => {
    const name = `${random.pickCommon(given.british.mothers)} ${random.pickCommon(given.british.families)}`;
    const [role, organisation] = random.pick([
      ['Health visitor', 'Leeds 0-19 service'],
      ['Health visitor', 'Leeds 0-19 service'],
      ['Midwife', 'Leeds Teaching Hospitals maternity'],
      ['GP', 'Testwell Medical Centre'],
      ['Social worker', 'Leeds City Council'],
      ['Family support worker', 'Sampleby Children’s Centre'],
    ] as const);
    return {
      name,
      role,
      organisation,
      email: `${name.toLowerCase().replace(/[^a-z]+/gu, '.')}${place}@trust.example`,
      phone: `0113496${String(place % 1000).padStart(4, '0')}`,
    };
  });
}
