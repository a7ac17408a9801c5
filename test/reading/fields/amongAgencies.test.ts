import { describe, expect, it } from 'vitest';
import { fieldsOf, line, segments, table, type CellText } from './blocks.ts';

const bold = (text: string): { text: string; bold: boolean } => ({ text, bold: true });
const family = table(
  ["Infant's name", 'Ada Testchild'],
  ["Infant's date of birth", '14/03/2026'],
  ["Mother's name", 'Robyn Testchild'],
);
const pair = (label: string, answer: string): ReturnType<typeof segments> =>
  segments(bold(label), answer);

describe('"Other" among the professionals', () => {
  it('asks for other agencies below a heading that asks for them', () => {
    const form = [
      family,
      line('Other professionals involved: name and base'),
      pair('Health visitor:', 'Nell Harrow'),
      pair('Social worker:', ''),
      pair('Other:', 'Home-Start, weekly'),
    ];
    expect(fieldsOf(form)).toMatchObject({
      healthVisitor: 'Nell Harrow',
      otherAgencies: 'Home-Start, weekly',
    });
  });

  it('asks for other agencies beside the social worker, and not for more of that answer', () => {
    const form = [
      family,
      line('Professionals involved', { heading: true }),
      table(
        [bold('Health Visitor'), 'Nell Harrow', bold('GP'), 'The Light Surgery'],
        [bold('Social Worker'), 'Ian Sesay', bold('Others'), 'Home-Start volunteer, Jean'],
      ),
    ];
    expect(fieldsOf(form)).toMatchObject({
      socialWorker: 'Ian Sesay',
      otherAgencies: 'Home-Start volunteer, Jean',
    });
    const hinted = [
      family,
      line('Professionals involved', { heading: true }),
      table(
        [bold('Health Visitor'), 'Nell Harrow'],
        [bold('Others (guardian, supervising social worker, nursery)'), 'Little Owls'],
      ),
    ];
    expect(fieldsOf(hinted)).toMatchObject({ otherAgencies: 'Little Owls' });
  });

  it('asks for nothing that is known below a question of another kind', () => {
    const form = [
      family,
      line('Other professionals involved: name and base'),
      pair('Health visitor:', 'Nell Harrow'),
      pair('Ethnicity:', 'White British'),
      pair('Other:', 'Sensory room on Mondays'),
    ];
    expect(fieldsOf(form).otherAgencies).not.toBe('Sensory room on Mondays');
  });

  it('is no answer of the heading, which says in capitals what to write', () => {
    const form = [
      family,
      segments(bold('OTHER PROFESSIONALS INVOLVED: NAME AND BASE')),
      pair('Health visitor:', 'Nell Harrow'),
      pair('Other:', ''),
    ];
    expect(fieldsOf(form)).toMatchObject({ healthVisitor: 'Nell Harrow', otherAgencies: null });
  });
});

it('takes a request for names right below the heading for its question, in one cell of two lines', () => {
  const form = [
    family,
    segments(bold('Other Agencies Involved')),
    table(
      [bold('Please specify name/contact\ndetails'), 'Housing officer: Mark Sample. Nursery: Owls'],
      [bold('Allocated Social Worker'), 'Simone Sample'],
    ),
  ];
  expect(fieldsOf(form)).toMatchObject({
    otherAgencies: 'Housing officer: Mark Sample. Nursery: Owls',
    socialWorker: 'Simone Sample',
  });
});

it('takes the request for names for its question though the form counts its questions', () => {
  const form = [
    family,
    line('Other Agencies Involved', { heading: true }),
    table([bold('17. Please specify name/contact details'), 'Portage and physiotherapy']),
  ];
  expect(fieldsOf(form)).toMatchObject({ otherAgencies: 'Portage and physiotherapy' });
});

describe('a question below a heading that asks the same', () => {
  it('has its own answer in its cell, though its words are no wording of ours', () => {
    const cell = (label: string, answer: string): CellText => ({
      text: label,
      columns: 2,
      blocks: [segments(bold(label), answer)],
    });
    const form = table(
      [{ ...bold('Safeguarding and risk'), columns: 2, shaded: true }],
      [cell('CP / CIN / CLA / EHP:', 'Strategy meeting held')],
      [cell('Risk factors (pets, access):', 'Visits in pairs')],
      [bold('Home language'), 'Polish'],
    );
    expect(fieldsOf([family, form])).toMatchObject({
      safeguarding: 'Strategy meeting held',
      risk: 'Visits in pairs',
    });
  });
});

describe('help that stands in the cell of its label, in one face with it', () => {
  it('is no answer where the answer stands beside it', () => {
    const form = table(
      [bold('Risk screen: please record anything found'), 'Cannabis use, not in the home'],
      [bold('Social care status'), 'CP plan, next conference in December'],
      [bold('Parents aware and consenting?'), 'Yes ☒ No ☐'],
    );
    expect(fieldsOf([family, form])).toMatchObject({
      risk: 'Cannabis use, not in the home',
      consent: 'yes',
    });
  });

  it('is no answer where it only goes on with its question', () => {
    const form = table(
      [bold('Risk screen: what was found'), 'Cannabis use, not in the home'],
      [bold('Reason for referral? Please be specific about what you saw'), 'He looks away.'],
      [bold('Parents aware and consenting?'), 'Yes ☒ No ☐'],
    );
    expect(fieldsOf([family, form])).toMatchObject({
      risk: 'Cannabis use, not in the home',
      reason: 'He looks away.',
    });
    const showing = table([bold('Infant: what is the baby showing us?'), 'She grizzles all day.']);
    expect(fieldsOf([family, form, showing])).toMatchObject({
      'infant.fullName': 'Ada Testchild',
    });
  });

  it('is no answer where none was given', () => {
    const form = table(
      [bold('Risk screen: please record anything found'), ''],
      [bold('Social care status'), 'CP plan, next conference in December'],
    );
    expect(fieldsOf([family, form])).toMatchObject({ risk: null });
  });
});

it('takes those named in a label that ends in the others for the agencies, below the professionals', () => {
  const fields = fieldsOf([
    family,
    line('Professionals involved', { heading: true }),
    table(
      [bold('GP'), 'Elm Road Surgery'],
      [bold("Community children's nurse, consultant, others"), 'CCN team; hospice outreach'],
    ),
  ]);

  expect(fields.otherAgencies).toBe('CCN team; hospice outreach');
});
