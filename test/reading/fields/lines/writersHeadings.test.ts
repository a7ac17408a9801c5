import { expect, it } from 'vitest';
import type { Line } from '../../../../src/reading/document.ts';
import { type CellText, fieldsOf, line, table, text } from '../blocks.ts';

const dashed = [
  ...text("- Child's name: Ada Testchild\n- Date of birth: 03/02/2026\n- NHS number: 9990000018"),
  ...text("- Mother's name: Ann Testchild\n- Interpreter: No"),
];

const head = (words: string): Exclude<CellText, string> => ({
  text: words,
  bold: true,
  shaded: true,
});

it('ends a narrative at the next label with a dash before it, where all labels have one', () => {
  const background = 'Mental health: anxiety from age 13.\nMedical: asthma.\n\nShe lives with him.';
  const form = [
    line('Concerns'),
    line(''),
    ...text('- Reason for referral: concerns about the relationship:\nShe looks away.'),
    ...text('\n- Medical, mental health and family history:'),
    ...text(background),
    ...text('\n- Siblings: Three older children\n- Known risks to mother, baby or staff: Dog'),
  ];
  expect(fieldsOf([...dashed, line(''), ...form])).toMatchObject({
    reason: 'She looks away.',
    background,
    siblings: 'Three older children',
    risk: 'Dog',
  });
});

it('keeps a list with dashes in the narrative that it goes on with', () => {
  const reason = 'She has told me:\n- she is low\n- mum: "he hates me"\n\nShe would like help.';
  const form = [...dashed, line('- Reason for referral:'), ...text(reason), line('- GP: Dr Hill')];
  expect(fieldsOf(form)).toMatchObject({ reason });
});

it.each([
  'She sent him a text:\n\nIt said no more.',
  'What I saw today:\n- no smile\n- no cry',
  'There are three worries:\nsleep, food, debt.',
  'What the team has noticed since May:\nAda arches away.',
  'This text from her mother upset him:\n"You are no son."',
])(
  'keeps the first words of a narrative behind its label, though they end in a colon: %s',
  (reason) => {
    const form = text(
      `Child's name: Ada Testchild\nDate of birth: 03/02/2026\nGP: Dr Hill\nReason for referral: ${reason}`,
    );
    expect(fieldsOf(form)).toMatchObject({ reason });
  },
);

const marked = text("Child's name: Ada Testchild\nDate of birth: 03/02/2026\nGP: Dr Hill");

it('begins the answer with a heading of the writer right below a question with its mark', () => {
  const background = 'Support to date\n- weekly visits\n- baby massage';
  const form = [
    ...marked,
    line('Reason for referral:'),
    ...text('She looks away.'),
    line(''),
    line('What has been tried already, and what was the outcome?'),
    ...text(background),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.', background });
});

it('takes what the writer says in the first person for no label, whatever follows its colon', () => {
  const reason =
    'She looks away.\n\nWe have tried: video, a new nursery.\n\nI have noticed that:\n- he is still';
  const form = [
    ...marked,
    line('Reason for referral:'),
    ...text(reason),
    line(''),
    line('Consent: Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason, consent: 'yes' });
});

it('reads the question below boxes to tick as one of its own', () => {
  const told = 'She looks away.\n\nHe is still.';
  const form = [
    ...marked,
    line('REQUEST'),
    line(''),
    ...text('Observational indicators present (tick all observed)'),
    ...text('[ ] Avoids eye contact\n[x] Hard to soothe\n[x] Flat expression\n'),
    line("What are your main concerns about the infant's emotional wellbeing and relationships?"),
  ];
  expect(fieldsOf([...form, ...text(told), line(''), line('Consent: Yes')])).toMatchObject({
    reason: told,
  });
  expect(fieldsOf([...form, table([told])])).toMatchObject({ reason: told });
});

it('keeps professionals in rows below a narrative out of it', () => {
  const form = [
    ...marked,
    line('Family history and work undertaken:'),
    line('They live with his mother.'),
    table(
      ['Professional', 'Name', 'Contact details'],
      ['Midwife', 'Lu Test', ''],
      ['Other', 'Jo Test, CPN', ''],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ background: 'They live with his mother.' });
});

it('takes help with a star before it for no answer', () => {
  const told = 'She looks away.\nHe is still.';
  const form = [
    ...marked,
    line('Reason for referral'),
    table(
      [
        `*Please write a short description of the difficulties in the relationship\nWhat is the impact on the child's daily life?`,
      ],
      [told],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: told });
});

it('knows what stands before a tab for a label, where labels of the document have one', () => {
  const tabbed = (label: string, answer: string): Line => ({
    kind: 'line',
    segments: [{ text: label }, { text: answer, gap: '\t' }],
  });
  const form = [
    tabbed("Infant's full name", 'Ada Testchild'),
    tabbed('Date of birth', '03/02/2026'),
    tabbed('NHS number', '9990000018'),
    tabbed('Interpreter', 'No'),
    tabbed('Siblings (name and age)', 'No siblings'),
    tabbed('Other significant people living in the household', 'Jo Test, aunt'),
    tabbed('Ward or unit', 'Ward 3'),
  ];
  expect(fieldsOf(form)).toMatchObject({ siblings: 'No siblings', household: 'Jo Test, aunt' });
});

it('takes what a mail announces above the name of the form for no question', () => {
  const form = [
    ...text('Referral details:\n\n0-19 Nursing: Referral to Infant Mental Health\n'),
    ...marked,
    line('Reason for referral:'),
    ...text('She looks away.'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: 'She looks away.' });
});

it('names nobody by what is told of mum and dad below a question for several things', () => {
  const form = [
    ...marked,
    line("Mother's name: Ann Testchild"),
    line('Which other services are involved, including mental health?'),
    ...text('Dad: alcohol service, stable for two years.\nMum: on the list for talking therapies.'),
  ];
  expect(fieldsOf(form)).toMatchObject({
    'mother.name': 'Ann Testchild',
    otherAgencies:
      'Dad: alcohol service, stable for two years. Mum: on the list for talking therapies.',
  });
});

it('keeps "Protective factors" in the history that asks for them', () => {
  const background = 'Low mood in 2018.\n\nProtective factors: a good friend; wants help.';
  const form = [
    ...marked,
    line('What is going well for this family, and what help have they had?'),
    ...text(background),
    line(''),
    line('Consent: Yes'),
  ];
  expect(fieldsOf(form)).toMatchObject({ background });
});

it('asks with the line right over a box to write in, though no dictionary has its words', () => {
  const form = [
    ...marked,
    line('Other significant people living in the household'),
    table(['Great grandmother']),
    line('Others in the team around the infant'),
    table(['Talking therapies']),
  ];
  expect(fieldsOf(form)).toMatchObject({
    household: 'Great grandmother',
    otherAgencies: 'Talking therapies',
  });
});

it('asks with the prompt between the heading of a section and its box', () => {
  const told = 'Presenting difficulties\n\nShe looks away.';
  const form = [
    ...marked,
    table(
      [head('Reason for referral')],
      [head('*Please write a short description of the difficulties')],
      [told],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason: told });
});

const inTitleCase = [
  ...text('Child\nName of child: Ada Testchild\nDate of birth: 03/02/2026\n\nReferral\n'),
];

it('keeps capitals of the writer in a narrative, where no heading and no question of the form has them', () => {
  const reason =
    'PRESENTATION\nShe looks away.\n\nBIRTH\nAt 41 weeks.\n\nPLEASE CAN WE HAVE\nA visit.';
  const background = 'PAST HISTORY\nLow mood.\n\nSOCIAL\nA damp flat.';
  const form = [
    ...[...inTitleCase, line('Reason for referral:'), ...text(reason), line('')],
    ...[line('Relevant history:'), ...text(background), line('')],
    ...text('Referrer details\nReferrer name: Jo Tester\nEmail: jo@nhs.example'),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason, background, 'referrer.name': 'Jo Tester' });
});

it('goes on with the headings in which the writer began the narrative', () => {
  const reason =
    'Birth:\nAt 36 weeks.\n\nFeeding:\nBottle.\n\nMum:\nShe says that she feels nothing.';
  const background = 'Family:\nHer first baby.\n\nPrevious help:\nTalking therapies.';
  const form = [
    ...[...inTitleCase, line('Details of concerns:'), ...text(reason), line('')],
    ...[line('Background information:'), ...text(background), line('')],
    ...text("Mother's name: Ann Testchild"),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason, background, 'mother.name': 'Ann Testchild' });
});

it.each(['Support offered:', 'What I have noticed:', 'Since then:'])(
  'keeps what leads to a list of the writer inside the narrative: %s',
  (head) => {
    const background = `A first pregnancy.\n\n${head}\n1. Birth reflections.\n2. Listening visits.`;
    const form = `Name of child: Ada Testchild\nDate of birth: 03/02/2026\n\nRelevant history:\n${background}\n\nConsent: Yes`;
    expect(fieldsOf(text(form))).toMatchObject({ background, consent: 'yes' });
  },
);

it('knows a question without a mark by its place: alone below a gap and right over running words', () => {
  const reason = `Reason: early difficulties after a birth that both of them remember.\n\nShe has not been out alone with her baby.`;
  const background = 'No previous contact with mental health services, and both of them work.';
  const form = [
    "Baby's name\tAda Testchild\nDate of birth\t03/02/2026\nMother's name\tAnn Testchild\nGP\tDr Hill\nLanguage\tWelsh",
    `\nConcerns leading to this referral\n${reason}\n`,
    `\nBirth, neonatal course and family support\n${background}\n`,
    'Parents have given verbal consent\t☐ Yes  ☒ No',
  ];
  expect(fieldsOf(text(form.join('\n')))).toMatchObject({ reason, background, consent: 'no' });
});

it('ends a narrative at the next question with its mark, and takes what asks the writer for no answer', () => {
  const reason = 'She came to see me in tears last week.';
  const background = 'Under the community team since 2020.';
  const form = [
    table(["Baby's name", 'Ada Testchild'], ['Date of birth', '03/02/2026']),
    table([head('Reasons for EHA')]),
    line('Reasons for EHA'),
    line('What is the need, and what do you hope to see happen as a result?'),
    line(reason),
    line('What has already been done to help this family?'),
    line(background),
  ];
  expect(fieldsOf(form)).toMatchObject({ reason, background });
});

it('takes a question for none of the writer’s list, where a dash stands before each', () => {
  const background = 'Her first baby.\n\nSeen by a dietitian.';
  const form = `- Relevant history:\n${background}\n\n- Are there any safeguarding concerns? Please state:\n- Risks: No known risks\n- Siblings: None`;
  expect(fieldsOf([...dashed, ...text(form)])).toMatchObject({
    background,
    risk: 'No known risks',
  });
});

it('takes “Known risks:” for a question, as far above its words as the question before stands above its answer', () => {
  const at = (text: string, top: number) => ({ ...line(text), page: 1, top, height: 9 });
  const fields = fieldsOf([
    at("Child's name: Ada Testchild", 60),
    at('Date of birth: 14/03/2026', 80),
    at('Background information:', 163.1),
    at('Interventions to date:', 178.7),
    at('1. Listening visits x 4', 192.9),
    at('Outcome: some more talk to baby, no change in mood.', 207.1),
    at('Known risks:', 225.5),
    at('Unsafe steep cellar stairs and no street light at the back entrance.', 241.1),
  ]);
  expect(fields).toMatchObject({
    background:
      'Interventions to date:\n1. Listening visits x 4\nOutcome: some more talk to baby, no change in mood.',
    risk: 'Unsafe steep cellar stairs and no street light at the back entrance.',
  });
});
