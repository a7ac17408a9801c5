import type { Block, Cell, Line, Segment } from '../../../src/reading/document.ts';
import type { FieldKey } from '../../../src/reading/writtenReferral.ts';
import { inventFamily } from '../../forms/people.ts';
import { written, someHandwriting, type Handwriting } from '../../forms/handwriting.ts';
import { seededRandom, type Random } from '../../forms/random.ts';

/** Wordings of labels by section: those of real forms (domain notes 1.5) and plain variants. */
interface Ask {
  readonly key: FieldKey | null;
  readonly labels: readonly string[];
  readonly yesNo?: boolean;
  readonly large?: boolean;
}
interface Part {
  readonly headings: readonly string[];
  readonly asks: readonly Ask[];
}

const infant: Part = {
  headings: [
    'Details of infant',
    '1. Infant',
    "Child's details",
    'SECTION A: CHILD',
    'About the baby',
    'Infant / child information',
    'Patient details',
    'Part 1 - Baby',
  ],
  asks: [
    {
      key: 'infant.fullName',
      labels: [
        'Name of infant',
        "Infant's name",
        "Baby's name",
        "Child's name",
        'Name of child',
        'Full name',
        'Name',
        'Patient name',
        'Name(s) of child(ren) you are referring',
        "Child's full name",
      ],
    },
    {
      key: 'infant.alias',
      labels: [
        'Also known as/alias',
        'Other known as names',
        'Previous surnames',
        'Known as',
        'AKA',
      ],
    },
    {
      key: 'infant.dob',
      labels: [
        'D.O.B',
        'DOB',
        'Date of Birth',
        'DOB.',
        'Birth date',
        'Date of birth (dd/mm/yy)',
        "Baby's date of birth",
        "Child's DOB",
      ],
    },
    {
      key: 'infant.edd',
      labels: [
        'EDD',
        'Due date',
        'Expected date of delivery',
        'Expected date of confinement',
        'EDC',
        'EDD (if unborn)',
        'Estimated due date',
      ],
    },
    {
      key: 'infant.unborn',
      yesNo: true,
      labels: ['Unborn', 'Unborn Y/N', 'Antenatal referral?', 'Is the baby unborn?'],
    },
    {
      key: 'infant.gestation',
      labels: ['Gestation', 'Gestation at referral', 'Gestation at birth', 'K+'],
    },
    {
      key: 'infant.nhsNumber',
      labels: [
        'NHS No',
        'NHS No:',
        'NHS Number',
        'NHS no.',
        "Infant's NHS number",
        "Baby's NHS No.",
      ],
    },
    { key: 'infant.sex', labels: ['Gender', 'Sex', 'Sex / gender', 'M/F'] },
    {
      key: 'infant.ethnicity',
      labels: ['Ethnicity', 'Ethnic origin', 'Ethnic group', "Child's ethnicity"],
    },
    { key: 'infant.religion', labels: ['Religion', 'Religion/faith', 'Faith'] },
    {
      key: 'infant.address',
      labels: [
        'Home address',
        'Address',
        'Current address if different',
        "Child's address",
        'Home Full Address (single line)',
      ],
    },
    { key: 'infant.postcode', labels: ['Postcode', 'Post Code', 'Post code'] },
    {
      key: 'infant.livesWith',
      labels: [
        'Details of who child lives with if different to person with PR',
        'Parents or carers with whom the child lives',
        'Usual carer',
        'Lives with',
        'Who does the baby live with?',
      ],
    },
    {
      key: 'infant.disability',
      labels: [
        'Disability / learning difficulty',
        'Disability or special needs',
        'Any known disability?',
        'Additional needs',
      ],
    },
  ],
};
const mother: Part = {
  headings: [
    'Details of Mother',
    'Mother',
    "Mother's details",
    '2. Mother / birthing parent',
    'MOTHER',
  ],
  asks: [
    {
      key: 'mother.name',
      labels: [
        "Mother's full name",
        'Name',
        "Mum's name",
        'Name of mother/birthing parent',
        "Mother's name",
        'Full name',
      ],
    },
    {
      key: 'mother.dob',
      labels: ["Mother's DOB", 'DOB', 'Date of birth', 'Date of birth (mother)'],
    },
    {
      key: 'mother.nhsNumber',
      labels: ["Mother's NHS No", 'Maternal NHS number', 'NHS number', 'NHS No.'],
    },
  ],
};
const family: Part = {
  headings: [
    'Parents / carers',
    'Parent/carer details',
    'Family details',
    '3. Parents and carers',
    'PARENT OR GUARDIAN',
  ],
  asks: [
    {
      key: 'father.name',
      labels: [
        "Father's full name",
        "Partner's name",
        "Father's name",
        'Name of father/partner',
        'Co-parent',
      ],
    },
    {
      key: 'parent.name',
      labels: [
        'Parent/Carer(s) name(s)',
        'Parent or guardian name',
        'Parent/carer name',
        'Name of main carer',
      ],
    },
    {
      key: 'parent.relationship',
      labels: [
        'Relationship to child',
        'Relationship to child referred? e.g. mother, father, step parent',
        'Relationship to infant',
        'Relationship',
      ],
    },
    {
      key: 'parent.hasPR',
      yesNo: true,
      labels: [
        'Parental responsibility?',
        'Do they have parental responsibility',
        'Does the person above have PR?',
        'Has parental responsibility (PR)?',
      ],
    },
    {
      key: 'parent.phone',
      labels: [
        'Telephone home / mobile',
        'Telephone',
        'Home Contact Number',
        'Mobile',
        'Tel',
        'Mob',
        'Contact telephone no.',
        'Phone number',
      ],
    },
    { key: 'parent.email', labels: ['Email address', 'Email', 'E-mail'] },
    {
      key: 'parent.contactPreference',
      labels: [
        'Preferred contact',
        'Safe to leave a message?',
        'Best way to contact',
        'Preferred method of contact',
      ],
    },
    {
      key: 'interpreter',
      yesNo: true,
      labels: [
        'Interpreter required?',
        'Interpreter/signer needed?',
        'Does the family need an interpreter?',
        'Interpreter needed',
      ],
    },
    {
      key: 'language',
      labels: [
        'First language',
        'Language spoken',
        'Preferred language',
        'Main language spoken at home',
      ],
    },
    {
      key: 'siblings',
      labels: [
        'Siblings and other related children',
        'Siblings living at home',
        'Other children in the family',
        'Siblings (names and ages)',
      ],
    },
    {
      key: 'household',
      labels: [
        'Other household members',
        'Household members',
        'Who else lives in the household?',
        'Significant family members not in the household',
      ],
    },
  ],
};
const professionals: Part = {
  headings: [
    'Professionals involved',
    'GP and other professionals',
    'Other agencies',
    '4. Health professionals',
    'UNIVERSAL SERVICES',
  ],
  asks: [
    {
      key: 'gp.practice',
      labels: [
        'GP',
        'GP name and practice',
        'Registered GP',
        'GP surgery',
        'GP practice',
        'Usual GP',
      ],
    },
    { key: 'gp.odsCode', labels: ['National Practice Code', 'Practice code', 'GP code'] },
    {
      key: 'healthVisitor',
      labels: ['Health Visitor', 'HV', 'HV/SN Base', '0-19 SPHN', "Health visitor's name"],
    },
    { key: 'midwife', labels: ['Midwife', 'Community midwife', 'Named midwife', 'Maternity unit'] },
    {
      key: 'socialWorker',
      labels: ['Social Worker', 'Allocated social worker', 'Name of social worker'],
    },
    {
      key: 'otherAgencies',
      labels: [
        'Other professionals involved',
        'Other agencies involved: name/contact',
        'What services are already working with the child/family?',
        'Lead professional',
      ],
    },
  ],
};
const referrer: Part = {
  headings: [
    'Referrer',
    "Referrer's details",
    'Your details',
    '5. Person making the referral',
    'FORM COMPLETED BY',
    'Referrer information',
    'Details of referrer',
  ],
  asks: [
    {
      key: 'referrer.name',
      labels: [
        'Name of Referrer',
        "Referrer's name",
        'Your name',
        'Name',
        'Form Completed By',
        'Print name',
      ],
    },
    {
      key: 'referrer.role',
      labels: [
        'Role of person completing referral',
        'Job title',
        'Profession',
        'Designation',
        'Role',
        'Job title / role',
      ],
    },
    {
      key: 'referrer.organisation',
      labels: [
        'Agency',
        'Team',
        'Base',
        "Referrer's Contact Address/Base",
        'Organisation',
        'Team / base',
      ],
    },
    { key: 'referrer.phone', labels: ['Telephone Number', 'Contact Number', 'Tel', 'Direct line'] },
    {
      key: 'referrer.email',
      labels: ['Email address', 'Secure email address', 'Email - Secure Y/N', 'nhs.net email'],
    },
    {
      key: 'referral.date',
      labels: ['Date of Referral', 'Date', 'Date form completed', 'Referral date'],
    },
    { key: null, labels: ['Signature', 'Signed', 'Line manager'] },
  ],
};
const dutyCall: Part = {
  headings: ['Duty call', 'Step 1: duty call', 'Telephone consultation', 'DISCUSSION WITH IMH'],
  asks: [
    {
      key: 'dutyCall.tookPlace',
      yesNo: true,
      labels: [
        'Has a duty call taken place?',
        'Duty call taken place',
        'Have you spoken to the duty practitioner?',
        'Has this been discussed with the IMH team?',
      ],
    },
    {
      key: 'dutyCall.date',
      labels: ['Date of duty call', 'Date of call', 'Date', 'If yes, date of call'],
    },
    {
      key: 'dutyCall.practitioner',
      labels: [
        'Spoken to (practitioner)',
        'Name of practitioner',
        'Who did you speak to?',
        'Practitioner spoken to',
        'With whom?',
      ],
    },
  ],
};
const concerns: Part = {
  headings: ['Reason for referral', 'Concerns', 'About this referral', 'REFERRAL INFORMATION'],
  asks: [
    {
      key: 'reason',
      large: true,
      labels: [
        'Reason for Referral',
        'Reasons for Referral including all relevant concerns',
        'Primary Reason for Referral',
        'Why are you referring?',
        'What are your concerns about the relationship?',
        'Main concerns',
        'Description of problem, how long it has lasted',
        'Please describe your concerns about the parent-infant relationship',
      ],
    },
    {
      key: 'background',
      large: true,
      labels: [
        'Background/Additional Information',
        'What has your agency done?',
        'Interventions tried and outcome',
        'Previous involvement',
        'Strengths and protective factors',
        'Previous concerns',
        'What has already been tried?',
      ],
    },
  ],
};
const safety: Part = {
  headings: ['Safeguarding and consent', 'Consent', 'Safeguarding', 'CONSENT AND RISK'],
  asks: [
    {
      key: 'consent',
      yesNo: true,
      labels: [
        'Have you obtained consent from the family?',
        'Consent obtained',
        'Consent to referral',
        'Discussed with all who hold PR?',
        'Are the parents aware of this referral?',
        'Has the client been made aware?',
      ],
    },
    {
      key: 'safeguarding',
      labels: [
        'Child Protection Plan / CPP',
        'Safeguarding concerns',
        'Child in Need / CIN',
        'CAF / early help initiated?',
        'Social care status',
      ],
    },
    {
      key: 'risk',
      labels: [
        'Known risks',
        'Risk to a lone worker',
        'Risk to self/others',
        'Any risks to staff?',
        'Alcohol, drug misuse, domestic violence',
      ],
    },
  ],
};
const parts: readonly Part[] = [
  infant,
  mother,
  family,
  professionals,
  dutyCall,
  concerns,
  safety,
  referrer,
];

export interface MadeForm {
  readonly blocks: readonly Block[];
  readonly expected: ReadonlyMap<FieldKey, string | null>;
  readonly about: string;
}

interface Item extends Ask {
  readonly label: string;
  readonly lines: readonly string[];
}

type Arrangement = 'two' | 'four' | 'above' | 'inline' | 'lines' | 'below' | 'geometry' | 'heads';

/** A random form as blocks, with what it says. */
export function randomForm(seed: number): MadeForm {
  const random = seededRandom(seed);
  const truth: Record<FieldKey, string> = { ...inventFamily(seed) };
  const hand = someHandwriting(random);
  const expected = new Map<FieldKey, string | null>();
  const style: Style = {
    bold: random.chance(0.4),
    shaded: random.chance(0.4),
    colon: random.chance(0.5),
    ticks: random.pick(['before', 'after', 'brackets', 'typed', 'typed']),
    heading: random.pick(['row', 'line', 'bold', 'marked']),
  };
  const order = random.chance(0.5) ? parts : shuffled(parts, random);
  const usual: Arrangement = random.pick([
    'two',
    'four',
    'above',
    'inline',
    'lines',
    'below',
    'geometry',
  ]);
  const blocks: Block[] = [line([{ text: 'Infant Mental Health referral form', bold: true }])];
  for (const part of order) {
    const asks = part.asks.filter((ask) => ask.large === true || random.chance(0.8));
    const items = asks.map((ask) => fill(ask, truth, hand, random, style, expected));
    const arrangement = random.chance(0.75)
      ? usual
      : random.pick<Arrangement>(['two', 'four', 'above', 'inline', 'heads', 'lines']);
    blocks.push(...arrange(random.pick(part.headings), items, arrangement, style, random));
  }
  return { blocks, expected, about: `seed ${seed} ${usual} ${JSON.stringify(style)}` };
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map((value) => ({ value, key: random.next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ value }) => value);
}

interface Style {
  readonly bold: boolean;
  readonly shaded: boolean;
  readonly colon: boolean;
  readonly ticks: string;
  readonly heading: string;
}

function fill(
  ask: Ask,
  truth: Readonly<Record<FieldKey, string>>,
  hand: Handwriting,
  random: Random,
  style: Style,
  expected: Map<FieldKey, string | null>,
): Item {
  const wording = random.pick(ask.labels);
  const label = /[:?.]$/.test(wording) || !style.colon ? wording : `${wording}:`;
  if (ask.key === null) return { ...ask, label, lines: [] };
  const blank = ask.large === true ? random.chance(0.1) : random.chance(0.25);
  expected.set(ask.key, blank ? null : truth[ask.key]);
  const value = blank ? '' : truth[ask.key];
  const options =
    ask.key === 'infant.sex'
      ? ['Male', 'Female']
      : ['Yes', 'No', ...(value === 'unknown' ? ['Unknown'] : [])];
  if ((ask.yesNo === true || ask.key === 'infant.sex') && style.ticks !== 'typed') {
    return { ...ask, label, lines: [ticked(options, value, style.ticks)] };
  }
  return { ...ask, label, lines: blank ? [] : written(ask.key, truth, hand).split('\n') };
}

function ticked(options: readonly string[], value: string, manner: string): string {
  return options
    .map((option) => {
      const on = option.toLowerCase() === value;
      if (manner === 'brackets') return `${on ? '[x]' : '[ ]'} ${option}`;
      return manner === 'before' ? `${on ? '☒' : '☐'} ${option}` : `${option} ${on ? '☒' : '☐'}`;
    })
    .join('  ');
}

function line(segments: readonly Segment[], more: Partial<Line> = {}): Line {
  return {
    kind: 'line',
    segments: segments.filter(({ text, entered }) => text !== '' || entered === true),
    ...more,
  };
}
const plain = (text: string): Line => line([{ text }]);

/** Columns of the grid, and items in a row. */
const grids: Readonly<Partial<Record<Arrangement, readonly [number, number]>>> = {
  two: [2, 1],
  four: [4, 2],
  inline: [4, 2],
  above: [3, 3],
  heads: [3, 3],
};

function arrange(
  heading: string,
  items: readonly Item[],
  arrangement: Arrangement,
  style: Style,
  random: Random,
): Block[] {
  const grid = grids[arrangement];
  if (grid === undefined) {
    return [headingLine(heading, style, false), ...inLines(items, arrangement, style)];
  }
  const [width, perRow] = grid;
  const rows: Cell[][] = [];
  if (style.heading === 'row')
    rows.push([cell(0, width, [line([{ text: heading, bold: true }])], true)]);
  let place = 0;
  while (place < items.length) {
    const item = items[place];
    if (item === undefined) break;
    if (item.large === true) {
      if (random.chance(0.5)) {
        rows.push([cell(0, width, [labelLine(item, style)], style.shaded)]);
        rows.push([cell(0, width, bodyOf(item))]);
      } else rows.push([cell(0, width, [labelLine(item, style), ...bodyOf(item)])]);
      place += 1;
      continue;
    }
    const group = items.slice(place, place + perRow).filter(({ large }) => large !== true);
    rows.push(...rowsOf(group, arrangement, width, style));
    place += group.length;
  }
  const table: Block = { kind: 'table', rows };
  return style.heading === 'row' ? [table] : [headingLine(heading, style, true), table];
}

function rowsOf(
  group: readonly Item[],
  arrangement: Arrangement,
  width: number,
  style: Style,
): Cell[][] {
  if (arrangement === 'two' || arrangement === 'four') {
    const cells: Cell[] = [];
    group.forEach((item, place) => {
      const last = place === group.length - 1;
      const columns = last ? width - (place * 2 + 1) : 1;
      cells.push(
        cell(place * 2, 1, [labelLine(item, style)], style.shaded),
        cell(place * 2 + 1, columns, bodyOf(item)),
      );
    });
    return [cells];
  }
  const columns = (place: number): number =>
    place === group.length - 1
      ? width - place * (arrangement === 'inline' ? 2 : 1)
      : arrangement === 'inline'
        ? 2
        : 1;
  const column = (place: number): number => place * (arrangement === 'inline' ? 2 : 1);
  if (arrangement === 'inline') {
    return [
      group.map((item, place) => {
        const [first = '', ...more] = item.lines;
        const label = /[:?]$/.test(item.label) ? item.label : `${item.label}:`;
        return cell(column(place), columns(place), [
          line([{ text: `${label} ${first}`.trim() }]),
          ...more.map(plain),
        ]);
      }),
    ];
  }
  return [
    group.map((item, place) =>
      cell(column(place), columns(place), [labelLine(item, style)], style.shaded),
    ),
    group.map((item, place) => cell(column(place), columns(place), bodyOf(item))),
  ];
}

function cell(column: number, columns: number, blocks: readonly Block[], shaded = false): Cell {
  return { column, columns, rows: 1, blocks, ...(shaded ? { shaded } : {}) };
}

function labelLine(item: Item, style: Style): Line {
  return line([{ text: item.label, ...(style.bold ? { bold: true } : {}) }]);
}

function bodyOf(item: Item): Line[] {
  return item.lines.length === 0 ? [line([])] : item.lines.map(plain);
}

function headingLine(heading: string, style: Style, tabular: boolean): Line {
  if (style.heading === 'marked' || (style.heading === 'line' && !tabular))
    return line([{ text: heading }], { heading: true });
  return style.heading === 'line' ? plain(heading) : line([{ text: heading, bold: true }]);
}

function inLines(items: readonly Item[], arrangement: Arrangement, style: Style): Line[] {
  let top = 100;
  return items.flatMap((item) => {
    const face = style.bold ? { bold: true } : {};
    const label = /[:?]$/.test(item.label) ? item.label : `${item.label}:`;
    const [first = '', ...more] = item.lines;
    if (item.large === true)
      return [line([{ text: label, ...face }]), ...item.lines.map(plain), line([])];
    if (arrangement === 'below')
      return [
        line([{ text: item.label, ...face }]),
        ...(item.lines.length === 0 ? [line([])] : item.lines.map(plain)),
      ];
    if (arrangement === 'geometry') {
      top += 16;
      const value = first === '' ? [] : [{ text: first, left: 220, right: 400 }];
      return [
        line([{ text: item.label, left: 50, right: 180, ...face }, ...value], { top, height: 10 }),
        ...more.map((text) =>
          line([{ text, left: 220, right: 400 }], { top: (top += 12), height: 10 }),
        ),
      ];
    }
    const one = style.bold
      ? line([{ text: label, bold: true }, { text: first }])
      : plain(`${label} ${first}`.trim());
    return [one, ...more.map(plain)];
  });
}
