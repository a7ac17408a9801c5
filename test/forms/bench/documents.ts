import { expectedOf, type ExpectedFields, type Form, type Truth } from '../form.ts';
import { someHandwriting } from '../handwriting.ts';
import type { Layout } from '../layout.ts';
import type { Letter } from '../letters.ts';
import { someHistory, someReason } from '../accounts.ts';
import { drawnLayout } from '../layouts/drawn.ts';
import { inventFamily, type Family } from '../people.ts';
import { acroForm } from '../producers/acroForm.ts';
import { docxLibrary } from '../producers/docxLibrary.ts';
import { htmlPage, type HtmlDress } from '../producers/html.ts';
import { byChromium, byLibreOffice, type Source } from '../producers/office.ts';
import { isScan, scanKinds } from '../producers/scan.ts';
import { plainText } from '../producers/text.ts';
import { wordXml, type WordManner } from '../producers/wordXml.ts';
import { seededRandom, type Random } from '../random.ts';
import { mailOf } from './mailOf.ts';
import { throughScanner } from './throughScanner.ts';
import { twinOf, withBlanks } from './truths.ts';

/** How a document came to be. */
export const documentKinds = [
  ...([
    'word, typed',
    'word, content controls',
    'word, legacy fields',
    'word, text boxes',
  ] as const),
  ...(['word, underlines', 'word, docx library', 'pdf, LibreOffice', 'pdf, Chromium'] as const),
  ...(['pdf, form boxes', 'pdf, flattened boxes', 'mail, HTML', 'mail, plain text'] as const),
  ...(['letter, mail', 'letter, Word'] as const),
] as const;
export const otherKinds = ['odt', 'rtf', 'doc', ...scanKinds] as const;
export type DocumentKind = (typeof documentKinds)[number] | (typeof otherKinds)[number];

export interface BenchDocument {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly layout: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedFields[];
  /** Line breaks are those drawn. */
  readonly drawnLines: boolean;
  /** What may be found besides, where it is the truth: a letter says more than is asked of it. */
  readonly mayFind: Truth;
}

/** A document that still has to go through LibreOffice or Chromium. */
interface Draft extends Omit<BenchDocument, 'bytes'> {
  readonly source: Source;
  readonly by: 'as it is' | 'chromium' | 'pdf' | 'odt' | 'rtf' | 'doc';
}

export interface Choice {
  readonly seed: number;
  readonly documents: number;
  /** `drawn`: each document has a layout of its own, by chance. */
  readonly layouts: readonly Layout[] | 'drawn';
  readonly letters: readonly Letter[];
  readonly kinds: readonly DocumentKind[];
}

export async function makeDocuments(choice: Choice): Promise<BenchDocument[]> {
  const drafts: Draft[] = [];
  for (let place = 0; place < choice.documents; place += 1) {
    drafts.push(await draft(choice, place));
  }
  const made = new Map<string, Uint8Array>();
  const through = (by: Draft['by']) =>
    drafts.filter((one) => one.by === by).map(({ source }) => source);
  for (const [name, bytes] of await byChromium(through('chromium'))) made.set(name, bytes);
  for (const to of ['pdf', 'odt', 'rtf', 'doc'] as const) {
    for (const [name, bytes] of await byLibreOffice(through(to), to)) made.set(name, bytes);
  }
  const documents: BenchDocument[] = [];
  for (const [place, { source, by, ...document }] of drafts.entries()) {
    const { kind } = document;
    const bytes =
      by === 'as it is' ? Buffer.from(source.bytes) : (made.get(source.name) ?? Buffer.of());
    const random = seededRandom(choice.seed * 7_919 + place);
    documents.push(
      isScan(kind)
        ? { ...document, ...(await throughScanner(document.name, bytes, kind, random)) }
        : { ...document, bytes },
    );
  }
  return documents;
}

async function draft(choice: Choice, place: number): Promise<Draft> {
  const random = seededRandom(choice.seed * 1_000_003 + place);
  const kind = choice.kinds[place % choice.kinds.length] ?? 'word, typed';
  const hand = someHandwriting(random);
  const family = inventFamily(random.between(1, 2_000_000_000));
  if (kind.startsWith('letter'))
    return letterDraft(kind, place, random.pick(choice.letters), family, random);
  const layout =
    choice.layouts === 'drawn'
      ? drawnLayout(choice.seed * 1000 + place)
      : (choice.layouts[Math.floor(place / choice.kinds.length) % choice.layouts.length] ??
        random.pick(choice.layouts));
  const told = {
    ...family,
    reason: someReason(random, family['infant.givenName']),
    background: someHistory(random),
  };
  const first = withBlanks(told, random);
  const truths = layout.children === 2 ? [first, twinOf(first, random)] : [first];
  const form = layout.build(truths, hand);
  const expected = expectedOf(form, truths);
  const document = await produced(kind, place, form, random);
  return { kind, layout: layout.name, expected, mayFind: {}, ...document };
}

type Produced = Pick<Draft, 'name' | 'source' | 'by' | 'drawnLines'>;

async function produced(
  kind: DocumentKind,
  place: number,
  form: Form,
  random: Random,
): Promise<Produced> {
  const number = String(place + 1).padStart(4, '0');
  const file = (
    extension: string,
    bytes: Source['bytes'],
    by: Draft['by'] = 'as it is',
  ): Produced => ({
    name: `${number}.${by === 'as it is' ? extension : by === 'chromium' ? 'pdf' : by}`,
    source: { name: `${number}.${extension}`, bytes },
    by,
    drawnLines: by === 'pdf' || by === 'chromium',
  });
  const manners = ['typed', 'content-controls', 'text-boxes', 'underlines', 'dots'] as const;
  const dresses: readonly HtmlDress[] = ['tables', 'divs', 'definition-lists', 'newsletter'];
  const typings = ['colon', 'colon', 'dots', 'underscores', 'columns'] as const;
  switch (kind) {
    case 'word, typed':
    case 'word, content controls':
    case 'word, legacy fields':
    case 'word, text boxes':
    case 'word, underlines':
      return file('docx', wordXml(form, wordManner(kind)));
    case 'word, docx library':
      return file('docx', await docxLibrary(form));
    case 'pdf, LibreOffice':
      return file('docx', wordXml(form, random.pick(manners)), 'pdf');
    case 'odt':
    case 'doc': {
      const manner = random.pick(['typed', 'content-controls', 'legacy-fields'] as const);
      return file('docx', wordXml(form, manner), kind);
    }
    case 'rtf':
      // LibreOffice drops the state of legacy tick boxes when it writes RTF.
      return file('docx', wordXml(form, random.pick(['typed', 'content-controls'])), kind);
    case 'pdf, Chromium':
      return file('html', htmlPage(form, random.pick(dresses)), 'chromium');
    case 'scan, PDF':
    case 'scan, TIFF':
    case 'scan, PNG':
    case 'photograph, JPEG':
    case 'fax, PDF': {
      const by = random.pick(['word', 'page', 'form'] as const);
      if (by === 'word') return file('docx', wordXml(form, random.pick(manners)), 'pdf');
      if (by === 'page') return file('html', htmlPage(form, random.pick(dresses)), 'chromium');
      return {
        ...file('pdf', await acroForm(form, { names: 'numbers', flatten: true })),
        drawnLines: true,
      };
    }
    case 'pdf, form boxes': {
      const names = random.pick(['labels', 'numbers', 'xfa-like'] as const);
      return file('pdf', await acroForm(form, { names, flatten: false }));
    }
    case 'pdf, flattened boxes':
      return {
        ...file('pdf', await acroForm(form, { names: 'numbers', flatten: true })),
        drawnLines: true,
      };
    case 'mail, HTML':
      return file(
        'eml',
        await mailOf({ html: htmlPage(form, random.pick([...dresses, 'inputs'])) }, number),
      );
    default:
      return file('eml', await mailOf({ text: plainText(form, random.pick(typings)) }, number));
  }
}

function wordManner(kind: DocumentKind): WordManner {
  if (kind === 'word, content controls') return 'content-controls';
  if (kind === 'word, legacy fields') return 'legacy-fields';
  if (kind === 'word, text boxes') return 'text-boxes';
  return kind === 'word, underlines' ? 'underlines' : 'typed';
}

async function letterDraft(
  kind: DocumentKind,
  place: number,
  letter: Letter,
  family: Family,
  random: Random,
): Promise<Draft> {
  const number = String(place + 1).padStart(4, '0');
  const { paragraphs, states } = letter.build(family, someHandwriting(random));
  // A letter without a section for it is the reason as a whole.
  const reason = paragraphs.join('\n\n');
  const agreed = reason.includes('agrees to this referral') ? { consent: 'yes' } : {};
  const truth = { ...family, ...agreed, reason };
  const expected = new Map(
    (['reason', ...states] as const).map((key) => [
      key,
      { state: 'found' as const, value: truth[key] },
    ]),
  );
  const asMail = kind === 'letter, mail';
  const bytes = await mailOf({ text: `${paragraphs.join('\n\n')}\n` }, number);
  return {
    name: `${number}.${asMail ? 'eml' : 'docx'}`,
    kind,
    layout: letter.name,
    expected: [expected],
    drawnLines: false,
    mayFind: truth,
    ...(asMail
      ? { source: { name: `${number}.eml`, bytes }, by: 'as it is' as const }
      : {
          source: { name: `${number}.docx`, bytes: letterWord(paragraphs) },
          by: 'as it is' as const,
        }),
  };
}

function letterWord(paragraphs: readonly string[]): Uint8Array {
  const items = paragraphs.map((text) => ({ kind: 'words' as const, text }));
  return wordXml(
    {
      title: '',
      service: '',
      introduction: items.flatMap(({ text }) => [...text.split('\n'), '']),
      sections: [],
      header: '',
      footer: '',
    },
    'typed',
  );
}
