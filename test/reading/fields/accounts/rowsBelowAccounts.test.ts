import { describe, expect, it } from 'vitest';
import { fieldsOf, text } from '../blocks.ts';

const child = [
  'Name of infant: Ivy Testchild',
  'Date of birth: 03/02/2026',
  "Mother's name: Ann Testchild",
  'First language: Welsh',
  'GP practice: Hillfoot Surgery',
].join('\n');
const referrer = 'Name of referrer: Jo Tester\nJob title: Health visitor';

/** A form in plain text, its parts parted by two empty lines. */
const read = (...parts: readonly string[]) => fieldsOf(text(parts.join('\n\n\n')));

describe('short rows below an account of a form in one face', () => {
  it('parts plans and risks, which stand closer below it than its own question below the last', () => {
    const fields = read(
      child,
      'Reason for referral:\nShe looks away.',
      'What else should we know (history, strengths)?\nAn only child.\n\nSafeguarding: current plans: None\nKnown risks to workers: None known to me',
      referrer,
    );
    expect(fields).toMatchObject({
      reason: 'She looks away.',
      background: 'An only child.',
      safeguarding: 'None',
      risk: 'None known to me',
    });
  });

  it('leaves an account blank over such rows in capitals, and takes all of a question in two parts', () => {
    const fields = read(
      child.replaceAll(/^[^:]+:/gmu, (label) => label.toUpperCase()),
      'REASON FOR REFERRAL:\nShe looks away.',
      'MENTAL HEALTH HISTORY:\n\nSAFEGUARDING: IS THERE A PLAN OR A SOCIAL WORKER? Strategy meeting held\nNAMED MIDWIFE: May Tester',
      'NAME OF REFERRER: Jo Tester\nJOB TITLE: Health visitor',
    );
    expect(fields).toMatchObject({
      reason: 'She looks away.',
      background: null,
      safeguarding: 'Strategy meeting held',
      midwife: 'May Tester',
    });
  });

  it('keeps what the writer says of risk in the account, where the form asks for it itself', () => {
    const reason = 'She looks away.\n\nRisk: low just now\nSleep: poor';
    const fields = read(
      child,
      `Reason for referral:\n${reason}`,
      'Background:\nAn only child.',
      'Risk to staff: None',
      referrer,
    );
    expect(fields).toMatchObject({ reason, background: 'An only child.', risk: 'None' });
  });

  it.each([
    ['Who else is helping?', 'Home-Start (volunteer: Jean)'],
    ['What other services are involved?', 'Portage, weekly'],
  ])('parts “%s” with its answer in a line of its own over the next part', (asked, told) => {
    const fields = read(
      child,
      'Reason for referral:\nShe looks away.',
      `Is there any social care involvement? Please describe:\nNil known.\n\n${asked} ${told}`,
      `SECTION E: AGREEMENT\nHas the family given consent? Yes\n\n${referrer}`,
    );
    expect(fields).toMatchObject({ safeguarding: 'Nil known.', otherAgencies: told });
  });

  it('keeps a question of the writer’s own in the account', () => {
    const reason =
      'She looks away.\n\nWho else does she turn to? Only her sister.\n\nShe is tired.';
    const fields = read(child, `Reason for referral:\n${reason}`, 'Background:\nNone.', referrer);
    expect(fields).toMatchObject({ reason, background: 'None.' });
  });

  it.each([
    'Child protection / looked after status: No current concerns. Early Help closed in the spring.',
    'Legal status of the baby: Section 20.',
  ])('parts plans in a paragraph of their own below the risks, last of all accounts: %s', (row) => {
    const [, told = ''] = row.split(': ');
    const told2 = 'Alcohol: binge at weekends, partner sober.';
    const fields = fieldsOf(
      text(
        [
          child,
          'SECTION D: CLINICAL INFORMATION',
          'Description of problem and how long it has lasted:\nShe looks away.',
          `Risk to self/others:\n${told2}`,
          row,
          'SECTION E: REFERRING CLINICIAN',
          referrer,
        ].join('\n\n'),
      ),
    );
    expect(fields).toMatchObject({ reason: 'She looks away.', risk: told2, safeguarding: told });
    expect(fields).toMatchObject({ 'referrer.name': 'Jo Tester' });
  });

  it('asks for the reason right below its heading, though above it plans were answered beside their question', () => {
    const fields = fieldsOf(
      text(
        [
          child,
          'LEGAL AND SAFEGUARDING',
          'Legal status and plan: No current concerns. Early Help closed in the spring.',
          'WHY NOW',
          'Reason for request:\nShe looks away.',
          'Previous placements and help given:\nAn only child.',
          'Known risks: Large dog in the home.',
          'SOCIAL WORKER MAKING THIS REFERRAL',
          'Name: Jo Tester\nPost held: Social worker',
        ].join('\n\n'),
      ),
    );
    expect(fields).toMatchObject({
      safeguarding: 'No current concerns. Early Help closed in the spring.',
      reason: 'She looks away.',
      background: 'An only child.',
      risk: 'Large dog in the home.',
      'referrer.name': 'Jo Tester',
    });
  });

  it('ends an account at other agencies right over safeguarding, with one empty line above', () => {
    const fields = fieldsOf(
      text(
        [
          child,
          'Reason for referral:\nShe looks away.',
          'Relevant family history:\nConcerns at present\n- An only child.\n- Money is tight.',
          'Other agencies: Nil\nSafeguarding concerns: No current involvement',
          referrer,
        ].join('\n\n'),
      ),
    );
    expect(fields).toMatchObject({
      background: 'Concerns at present\n- An only child.\n- Money is tight.',
      otherAgencies: 'Nil',
      safeguarding: 'No current involvement',
    });
  });

  it('knows how accounts are asked for where only cautious words ask for them', () => {
    const fields = read(
      child,
      'Presenting difficulties in the relationship:\nWhat I see:\n- She looks away.\n- She is quiet.',
      'History:\nAn only child.\n\nSafeguarding concerns and status: None\nRisks: None known',
      referrer,
    );
    expect(fields).toMatchObject({
      reason: 'What I see:\n- She looks away.\n- She is quiet.',
      background: 'An only child.',
      risk: 'None known',
    });
  });
});
