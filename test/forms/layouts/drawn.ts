import { filler, sexes, yesNo, type Layout } from '../layout.ts';
import type { Arrangement, Item, Section } from '../form.ts';
import { seededRandom, shuffled, type Random } from '../random.ts';
import { formParts, type Ask, type Part } from '../wordings.ts';

/** A layout by chance: sections in any order, labels in any of their wordings, each part laid out in any way. */
export function drawnLayout(seed: number): Layout {
  return {
    name: `drawn ${seed}`,
    children: 1,
    build: ([truth = {}], hand) => {
      const random = seededRandom(seed);
      const style: Style = {
        colon: random.chance(0.4),
        numbered: random.chance(0.25),
        ticks: random.pick(['tick', 'tick', 'delete', 'typed']),
        usual: random.pick(small),
        large: random.pick(large),
      };
      const fill = filler(truth, hand);
      const parts = random.chance(0.6) ? formParts : shuffled(formParts, random);
      const sections = parts.flatMap((part, place) =>
        sectionsOf(part, place + 1, style, random, fill),
      );
      return {
        title: random.pick(titles),
        service: 'To: Infant Mental Health, Leeds',
        header: random.pick(['', 'CONFIDENTIAL', 'Draft NHS Trust']),
        footer: random.pick(['', 'Version 2.1, March 2026', 'Please return by secure email']),
        introduction: random.chance(0.5)
          ? ['Please complete all sections. Incomplete forms may be returned.']
          : [],
        sections,
      };
    },
  };
}

const titles = [
  'Referral form',
  'Parent-infant relationship service: request for involvement',
  'Referral to specialist infant mental health',
  'MULTI-AGENCY REFERRAL: UNDER TWOS',
];

interface Style {
  readonly colon: boolean;
  readonly numbered: boolean;
  readonly ticks: 'tick' | 'delete' | 'typed';
  readonly usual: Arrangement;
  readonly large: Arrangement;
}

const small: readonly Arrangement[] = [
  ...(['two-columns', 'two-columns', 'four-columns', 'six-columns', 'banner', 'in-cell'] as const),
  ...(['label-over', 'heads', 'side-head', 'stacked', 'lines'] as const),
];
const large: readonly Arrangement[] = ['two-columns', 'banner', 'stacked', 'boxed', 'lines'];

/** Large questions stand in a table of their own where the others share a row. */
function sectionsOf(
  part: Part,
  number: number,
  style: Style,
  random: Random,
  fill: ReturnType<typeof filler>,
): Section[] {
  const asks = part.asks.filter((ask) => ask.large === true || random.chance(0.85));
  const isLarge = asks.some((ask) => ask.large === true);
  const usual = isLarge ? style.large : style.usual;
  const others = isLarge ? large : small;
  const heading = random.pick(part.headings).replace(/^\d+\. /u, '');
  const items = asks.map((ask) => itemOf(ask, style, random, fill));
  return [
    {
      heading: style.numbered ? `${number}. ${heading}` : heading,
      arrangement: random.chance(0.7) ? usual : random.pick(others),
      items,
    },
  ];
}

function itemOf(ask: Ask, style: Style, random: Random, fill: ReturnType<typeof filler>): Item {
  const wording = random.pick(ask.labels);
  const label = style.colon && !/[:?.]$/u.test(wording) ? `${wording}:` : wording;
  if (ask.key === null) return fill.other(label);
  if (ask.key === 'infant.sex') return fill.choice(label, ask.key, sexes, style.ticks);
  if (ask.yesNo === true) return fill.choice(label, ask.key, yesNo, style.ticks);
  const help = ask.large === true && random.chance(0.5) ? random.pick(helps) : undefined;
  const box = fill.box(label, ask.key, ask.large);
  return help === undefined || box.kind !== 'box' ? box : { ...box, help };
}

/** What forms print below their large questions. */
const helps: readonly (readonly string[])[] = [
  ['Please give as much detail as you can.'],
  ['Please include:', 'when it began', "the parent's own view", 'what has helped so far'],
  ['(continue on a separate sheet if necessary)'],
  ['Consider feeding, sleep, crying, play and how parent and baby respond to each other.'],
  ['Maximum 300 words.'],
];
