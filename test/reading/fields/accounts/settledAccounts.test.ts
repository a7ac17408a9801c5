import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, line, segments, text } from '../blocks.ts';

const child = [
  'Name of infant: Ivy Testchild',
  'Date of birth: 03/02/2026',
  "Mother's name: Ann Testchild",
  'First language: Welsh',
  'GP practice: Hillfoot Surgery',
].join('\n');
const referrer = 'Name of referrer: Jo Tester\nJob title: Health visitor';
const people = {
  ...{ 'infant.fullName': 'Ivy Testchild', 'mother.name': 'Ann Testchild', language: 'Welsh' },
  ...{ 'referrer.name': 'Jo Tester', 'referrer.role': 'Health visitor' },
};

const inBold = (words: string): Segment => ({ text: words, bold: true });

/** A form in plain text; its parts are parted by an empty line, or by none. */
const read = (parts: readonly string[], gap = '\n\n') => fieldsOf(text(parts.join(gap)));

describe('a form in one face', () => {
  it('keeps a list of the writer whose lines look like labels, below a question alone on its line', () => {
    const background = 'Birth: emergency section\nSupport: none so far\nHousing: a damp flat';
    const fields = read([
      child,
      'Reason for referral:\nShe looks away.',
      `Background:\n${background}`,
      referrer,
    ]);
    expect(fields).toMatchObject({ ...people, reason: 'She looks away.', background });
  });

  it('takes a label that stands alone over the next question for a question left open, though the form asks for it more plainly', () => {
    const fields = read([
      child,
      'Reason for request:\nShe looks away.',
      'Previous involvement / interventions:',
      'Safeguarding status and history:\nChild in need since May.',
      'Risk factors:\nNone known.',
      referrer,
    ]);
    expect(fields).toMatchObject({
      ...people,
      ...{ reason: 'She looks away.', background: null, risk: 'None known.' },
      safeguarding: 'Child in need since May.',
    });
  });

  it('takes a question put twice for one, and what stands behind it alone for its answer', () => {
    const account = 'Ivy flinches at sudden movement.';
    const fields = read([child, `Why now? Your reason for referring:\n${account}`, referrer]);
    expect(fields).toMatchObject({ ...people, reason: account });
  });

  it('keeps whom or what an answer names first of several in it', () => {
    const risk = 'To staff: none. To self: low, see the safety plan.';
    const fields = read([child, 'Reason for referral: She looks away.', `Risk: ${risk}`, referrer]);
    expect(fields).toMatchObject({ ...people, reason: 'She looks away.', risk });
  });

  it('takes a title for no question where empty lines stand above it', () => {
    const fields = read([
      '\nInfant mental health pathway - professional referral\nNorthmoor: Start for Life and Family Hubs',
      child,
      'Reason for request:\nShe looks away.',
      referrer,
    ]);
    expect(fields).toMatchObject({ ...people, reason: 'She looks away.' });
  });

  it('keeps what a writer asks and answers, and what may be a question of other forms', () => {
    const reason = 'Why now?\nBecause Ann goes back to work.\nWhat have we tried? Baby massage.';
    const fields = read([
      child,
      `What are your main concerns?\n${reason}`,
      'Any other information we should know?\nNone.',
      referrer,
    ]);
    expect(fields).toMatchObject({ ...people, reason, background: 'None.' });
  });

  it('ends an account at a question that nobody knows, set and parted as its questions are', () => {
    const fields = read([
      child,
      'Reason for referral:\nShe looks away.',
      'Songs that soothe the baby:\nLullabies.\nMood: calmer then.',
      'Relevant family history:\nAn only child.',
      referrer,
    ]);
    expect(fields).toMatchObject({
      ...people,
      reason: 'She looks away.',
      background: 'An only child.',
    });
  });

  it.each(['Past history and medication:', 'Medical history and medication:'])(
    'ends an account at “%s”, which asks for one and for what no field is kept for',
    (asked) => {
      const background = 'Medication: sertraline 50 mg. Alcohol: none.';
      const fields = read(
        [child, 'Main reason for referral:\nShe looks away.', `${asked}\n${background}`, referrer],
        '\n\n\n',
      );
      expect(fields).toMatchObject({ ...people, reason: 'She looks away.', background });
    },
  );

  it('leaves an account blank whose question stands right above the next', () => {
    const fields = read([
      child,
      'Reason for referral:',
      'Family background and circumstances:\nStrengths: Ann has friends.\nConcerns: money.',
      referrer,
    ]);
    const background = 'Strengths: Ann has friends.\nConcerns: money.';
    expect(fields).toMatchObject({ ...people, reason: null, background });
  });

  it('keeps a list below words that lead to it, which a form might print as well', () => {
    const background = 'We have tried the following:\n- baby massage\n- visits\n\nAnn liked both.';
    const fields = read([child, `What support has been tried?\n${background}`, referrer]);
    expect(fields).toMatchObject({ ...people, background });
  });

  it('goes on over headings of the writer in the manner of the form, with which the account began', () => {
    const reason = 'Presentation:\nTearful.\n\nImpact:\nIvy is quiet.\n\nHopes:\nTo enjoy her.';
    const fields = read([child, `Presenting concerns:\n${reason}`, 'Background:\nNone.', referrer]);
    expect(fields).toMatchObject({ ...people, reason, background: 'None.' });
  });

  it('tells answers beside their questions from lines of an account by the gap above each question', () => {
    const reason = 'She looks away.\nBackground of anxiety: since school.\nPlan: a visit.';
    const fields = read([
      child,
      `Reason for referral: ${reason}`,
      'Previous interventions and their outcome: Baby massage.\nOutcome: she liked it.',
      'Known risks: Domestic abuse: yes, years ago',
      referrer,
    ]);
    expect(fields).toMatchObject({
      ...{ ...people, reason, background: 'Baby massage.\nOutcome: she liked it.' },
      risk: 'Domestic abuse: yes, years ago',
    });
  });

  it('takes no line for a question that has no number, no bullet or no capitals where the others have', () => {
    const story = 'Risk of relapse: the team keeps her.\nBackground: long.\nMood: low.';
    const bullets = child.replace(/^/gmu, '- ');
    const bulleted = read(
      [
        bullets,
        `- Reason for referral:\n${story}`,
        '- Songs that soothe:\nWalks.',
        '- Background:\nNone.',
      ],
      '\n',
    );
    expect(bulleted).toMatchObject({ reason: story, background: 'None.' });
    const inCapitals = read([
      child.replace(/^[^:]+/gmu, (label) => label.toUpperCase()),
      `REASON FOR REFERRAL:\n${story}`,
      'A TYPICAL DAY:\nLong.',
      'BACKGROUND:\nNone.',
    ]);
    expect(inCapitals).toMatchObject({ reason: story, background: 'None.' });
  });

  it('ends an account above the heading of the next part, drawn or in words', () => {
    for (const heading of [
      'Professionals involved',
      '--- Network ---',
      'PART TWO',
      'Network\n=======',
    ]) {
      const fields = read([child, 'Reason for referral:\nShe looks away.', heading, referrer]);
      expect(fields).toMatchObject({ ...people, reason: 'She looks away.' });
    }
  });

  it('ends an account at a short question, and keeps lines that only begin as one', () => {
    const reason = 'GP: aware and worried.\nSiblings: love her.\nAddress: they may move.';
    const fields = read([child, `Reason for referral:\n${reason}`, `Consent: Yes\n${referrer}`]);
    expect(fields).toMatchObject({ ...people, reason, consent: 'yes' });
  });

  it('tells questions without a mark by the empty lines above them', () => {
    const below = child.replace(/: /gu, '\n').replace(/\n(?=Date|Mother|First|GP)/gu, '\n\n');
    const reason = 'Support: none\nIvy is quiet.\n\nAnn is low.';
    const fields = read(
      [
        below,
        `Reason for referral\n${reason}`,
        'Songs that soothe\nLullabies.',
        'Family history\nNone.',
      ],
      '\n\n\n',
    );
    expect(fields).toMatchObject({ reason, background: 'None.' });
  });

  it('leaves out what the form prints below a question, and nothing else that stands there', () => {
    const fields = read([
      child,
      'Reason for referral:\nPlease include what you have seen.\nShe looks away.',
      'Background:\nPlease include any losses.',
      referrer,
    ]);
    expect(fields).toMatchObject({ ...people, reason: 'She looks away.', background: null });
  });

  it('takes short questions one below the other for such, though an empty line parts the others', () => {
    const fields = read([
      child,
      'Reason for referral:\nShe looks away.\nMood: low.',
      'Background:\nNone.',
      'Safeguarding concerns: none\nRisks to workers: Dog in the home\nParental consent: yes',
      referrer,
    ]);
    expect(fields).toMatchObject({
      ...{ ...people, reason: 'She looks away.\nMood: low.', background: 'None.' },
      ...{ safeguarding: 'none', risk: 'Dog in the home', consent: 'yes' },
    });
  });

  it('is read line by line where settling its accounts would cost an answer', () => {
    const odd = 'Reason for referral:\nShe looks away.\nPhone 07700 900123 Email ann@post.example';
    const fields = read([child, odd, `${referrer}\nEmail: jo@nhs.example`]);
    expect(fields).toMatchObject({ ...people, 'referrer.email': 'jo@nhs.example' });
  });
});

it('leaves a form alone whose labels have a face, and what is crossed out in an answer out', () => {
  const faced = child.split('\n').map((words) => {
    const [label = '', answer = ''] = words.split(': ');
    return segments(inBold(`${label}:`), { text: answer, gap: ' ' });
  });
  expect(
    fieldsOf([...faced, segments(inBold('Reason for referral:')), line('Worries: none.')]),
  ).toMatchObject({
    reason: 'Worries: none.',
  });
  const struck = segments(
    { text: 'Safeguarding concerns: ' },
    { text: 'Yes', struck: true, gap: '' },
    { text: '/ No', gap: ' ' },
  );
  const plain = text(`${child}\n\nReason for referral:\nShe looks away.\n`);
  expect(fieldsOf([...plain, struck])).toMatchObject({ safeguarding: 'No' });
});

it('ends an account above who refers, and above a question alone where the other answers stand in a column', () => {
  const named = read([
    child,
    'Reason for referral:\nShe looks away.',
    'Referring clinician: Karen Example\nProfession: Nurse\nDate of referral: 28 Oct 26',
  ]);
  expect(named).toMatchObject({
    reason: 'She looks away.',
    'referrer.name': 'Karen Example',
  });

  const column = child.replaceAll(': ', '                ');
  const dated = '26/09/26 - 6-8 week review. EPDS 18.\n02/10/26 - Joint visit.';
  const spread = read([
    column,
    'What are the difficulties in the relationship?\nShe looks away.',
    `Obstetric, medical and psychiatric history:\n${dated}`,
    'Referrer name                Jo Tester',
  ]);
  expect(spread).toMatchObject({ reason: 'She looks away.', background: dated });
});

describe('a form typed with stars behind what must be answered', () => {
  const form = [
    "THE LITTLE ONE\nBaby's name *: Ivy Testchild\nDate of birth *: 03/02/2026\nNHS no. (if known): 999 000 0018",
    'THE GROWN-UPS\nName of mother / birthing parent *: Ann Testchild\nBest phone number *: 07700 900676\nSafe to leave a message? How would they like to be contacted?: Letter\nLanguage spoken at home: English',
    'TELL US THE STORY\nWhat makes you think of us for this family? *:\nShe looks away when he cries.',
    'What else is going on, or has helped before?:',
    'Is there anything that might put the family or our staff at risk?:\nSelf-harm in 2019. Protective factors: baby, partner.',
    '\nWHO IS ASKING?\nYour name *: Jo Tester\nOrganisation: Hillfoot Team\nYour phone: 0113 496 0001',
  ].join('\n\n');

  it('has neither the star nor the next question in an answer, nor the next part in an account', () => {
    expect(fieldsOf(text(form))).toMatchObject({
      'parent.contactPreference': 'Letter',
      reason: 'She looks away when he cries.',
      background: null,
      risk: 'Self-harm in 2019. Protective factors: baby, partner.',
      'referrer.name': 'Jo Tester',
      'referrer.organisation': 'Hillfoot Team',
    });
  });

  it('keeps what is asked below a heading over dashes that nobody knows', () => {
    const team = 'GP: Hill Surgery\nHealth visitor (if allocated): Una Other, Mill Clinic';
    const fields = read([
      `Child\n-----\nName of infant: Ivy Testchild\nDate of birth: 03/02/2026`,
      `Care team\n---------\n${team}`,
      'Request\n-------\nReason for referral:\nShe looks away.',
      'Past history:\nBorn at 31 weeks.',
      'Safeguarding concerns:\nNone.',
      `Form completed by\n-----------------\n${referrer}`,
    ]);

    expect(fields).toMatchObject({
      ...{ healthVisitor: 'Una Other, Mill Clinic', 'gp.practice': 'Hill Surgery' },
      ...{ reason: 'She looks away.', 'referrer.name': 'Jo Tester' },
    });
  });
});
