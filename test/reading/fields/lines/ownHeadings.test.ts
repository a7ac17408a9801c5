import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/reading/document.ts';
import { fieldsOf, table, text } from '../blocks.ts';

/** Words between stars are in bold. */
const page = (words: string): Block[] =>
  words.split('\n').map((row): Block => {
    const [label, rest] = row.startsWith('*')
      ? (row.slice(1).split('* ') as [string, string | undefined])
      : [undefined, row];
    if (row === '') return { kind: 'line', segments: [] };
    if (label === undefined) return { kind: 'line', segments: [{ text: row }] };
    const bold = { text: label.replace(/\*$/u, ''), bold: true };
    return { kind: 'line', segments: rest === undefined ? [bold] : [bold, { text: rest }] };
  });

const head =
  "*Child's name* Ada Testchild\n*Date of birth* 03/02/2026\n*GP practice* Sample Surgery\n";

describe('the headings that a writer sets in an account', () => {
  it.each([
    'What is worrying you?\nShe turns away.\n\nWhat is going well?\nShe sings to him.\n\nWhat would help?\nA visit.',
    'Birth history: forceps, two days on the unit\nFeeding history: breast, then bottle\n\nPlease see them.',
    'What has helped? Her sister.\nWhat else helps? Sleep.',
  ])('stay in it below a question in bold: %j', (account) => {
    const form = page(`${head}*Reason for referral*\n${account}\n*Background*\nFirst baby.\n`);
    expect(fieldsOf(form)).toMatchObject({ reason: account, background: 'First baby.' });
  });

  it('stay in it where labels stand alone above their answers', () => {
    const account = 'Family history: two losses.\nSocial history: rents a flat.';
    const pairs = [
      ["Child's name", 'Ada Testchild'],
      ['Date of birth', '03/02/2026'],
      ["Mother's name", 'Ann Testchild'],
      ['GP practice', 'Sample Surgery'],
      ['Reason for referral', account],
    ];
    const form = pairs.map((pair) => pair.join('\n')).join('\n\n');
    expect(fieldsOf(text(form))).toMatchObject({ reason: account });
  });
});

describe('an account', () => {
  it('ends at the next question with a star, and at one below a wide gap', () => {
    const form = (mark: string): string =>
      `Child's name${mark}\nAda Testchild\n\nDate of birth${mark}\n03/02/2026\n\n` +
      `What do the parents think about this referral?${mark}\nThey want help.\n\n\nReason for referral and what you hope will change${mark}\nTired.\n`;
    for (const mark of [' *', ''])
      expect(fieldsOf(text(form(mark)))).toMatchObject({ reason: 'They want help.\n\nTired.' });
  });

  it('holds no word on where to go on writing', () => {
    const form = page(
      `${head}*Reason for referral*\nShe turns away.\nYou may attach further pages.\n*Background*\nFirst baby.\n`,
    );
    expect(fieldsOf(form)).toMatchObject({ reason: 'She turns away.', background: 'First baby.' });
  });

  it('of the risks goes on below an empty line', () => {
    const risk = 'He does not know where she lives.\n\nShe has never harmed herself.';
    const form = page(`${head}*Risk screen*\n${risk}\n`);
    expect(fieldsOf(form).risk).toContain('She has never harmed herself.');
  });
});

it('takes what a label asks behind its colon for the label', () => {
  const form =
    "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nRisk screen: anything identified? Large dog\nAnalysis: why are you worried?\nShe turns away.\n";
  expect(fieldsOf(text(form))).toMatchObject({ risk: 'Large dog', reason: 'She turns away.' });
});

describe('the words of an account', () => {
  it.each([
    'She looks away.\nHer partner said: "She was fine until the stitches."',
    'She looks away.\n\nSchool: "disruptive", excluded at fourteen.',
    'Mum: tired all of the time.\nDad: at work till eight, worried.',
    'Where did they live before? Hull.\nWhy did they come? For his work.',
    'What about her own mother? She will not say.\nAny help before? Once.',
  ])('are no labels: %j', (account) => {
    const form = page(
      `${head}*Parental mental health history*\n${account}\n*Reason for referral*\nTired.\n`,
    );
    expect(fieldsOf(form)).toMatchObject({ background: account, reason: 'Tired.' });
  });

  it('may end with thanks, where the form asks on', () => {
    const form = page(
      `${head}*9. Reason for referral*\nShe turns away.\n\nWith thanks for your thoughts.\n\n*10. Medical and developmental history*\nNone.\n`,
    );
    expect(fieldsOf(form)).toMatchObject({
      reason: 'She turns away.\n\nWith thanks for your thoughts.',
      background: 'None.',
    });
  });
});

describe('the box of a question', () => {
  const form = (question: string, answer: string): Block[] => [
    table(["Child's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    table([question], [answer]),
  ];

  it('holds the risks to each', () => {
    const risk = 'Risk to self: no plan, no intent.\nRisk to infant: none identified.';
    const fields = fieldsOf(form('Risk screen (please give detail)', risk));
    expect(fields.risk).toContain('Risk to self: no plan, no intent.');
    expect(fields.risk).toContain('Risk to infant: none identified.');
  });
});

it('takes a line that tells at length for no label, though it begins as one', () => {
  const background =
    "They live with her mother.\n\nChildren's centre: stay and play four times, funding for two-year-olds not yet asked for.";
  const words = `Child's name: Ada Testchild\nSiblings: None\n\nInterventions completed to date:\n${background}\n\nReferral date: 26/11/2026\n`;
  expect(fieldsOf(text(words))).toMatchObject({ background, siblings: 'None' });
});

it('knows the agency or setting of whoever refers', () => {
  const words =
    "Child's name: Ada Testchild\nReferrer\nName: Jo Tester\nAgency/setting: Armley Team\n";
  expect(fieldsOf(text(words))).toMatchObject({ 'referrer.organisation': 'Armley Team' });
});

it('takes the name of a form in two parts for no answer about early help', () => {
  const blocks: Block[] = [
    {
      kind: 'line',
      heading: true,
      segments: [{ text: 'Early Help Conversation: Babies and Toddlers' }],
    },
    ...page(`${head}*Reason for referral*\nTired.\n`),
  ];
  expect(fieldsOf(blocks).safeguarding ?? null).toBeNull();
});

it('ends an account at a list of labels that the file itself marks', () => {
  const item = (words: string): Block => ({
    kind: 'line',
    listed: true,
    segments: [{ text: words }],
  });
  const blocks = [
    ...page(`${head}*Strengths and history*\nThey have been together since school.`),
    ...['Current dangers / risks: Dogs, kept in yard', 'Current social care involvement: No'].map(
      item,
    ),
  ];
  expect(fieldsOf(blocks)).toMatchObject({
    background: 'They have been together since school.',
    risk: 'Dogs, kept in yard',
  });
});
