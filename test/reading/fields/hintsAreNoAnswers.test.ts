import { describe, expect, it } from 'vitest';
import { defaultCeilings } from '../../../src/reading/document.ts';
import { readText } from '../../../src/reading/documents/document.text.ts';
import { fieldsOf } from './blocks.ts';

function typed(words: string): ReturnType<typeof fieldsOf> {
  const opened = readText(words, defaultCeilings);
  return fieldsOf(opened.kind === 'document' ? opened.blocks : []);
}

const head =
  'Name of infant: Ava Smith\nHome language: Polish\nDate of birth: 01/09/2026\nSiblings: none\n';

describe('what a form prints behind or under a label', () => {
  it.each([
    ["Mother's name", 'mother.name', '(include maiden name)'],
    ["Mother's name", 'mother.name', 'full name please'],
    ["Mother's name", 'mother.name', 'as on birth certificate'],
    ['Referrer name', 'referrer.name', '(print)'],
    ['Referrer name', 'referrer.name', 'Please print'],
    ['Referrer role', 'referrer.role', 'your job title'],
    ['Date of referral', 'referral.date', "today's date"],
    ['GP practice', 'gp.practice', 'Name and address of surgery'],
    ['Health visitor', 'healthVisitor', 'Please give full details'],
    ['Health visitor', 'healthVisitor', '(full details please)'],
    ["Mother's NHS number", 'mother.nhsNumber', '(10 digits, if known)'],
    ["Mother's NHS number", 'mother.nhsNumber', '10 digits'],
    ['Risks', 'risk', '(any plans to visit alone?)'],
    ['Religion', 'infant.religion', 'If you know it'],
    ['Is a social worker involved?', 'socialWorker', '(name)'],
    ['Language', 'language', 'If not English'],
    ['Interpreter', 'interpreter', 'Yes / No (if yes please state which)'],
    ['Has the family agreed', 'consent', 'The family must agree before you refer'],
  ] as const)('is no answer: %s (%s) “%s”', (label, key, hint) => {
    const got = typed(
      `${key === 'language' ? head.replace(/Home.*\n/u, '') : head}${label}: ${hint}\n`,
    );
    expect(got[key] ?? null, JSON.stringify(got)).not.toEqual(expect.stringMatching(/\w/u));
  });

  it.each([
    ['~[Title]~ ~[Forename]~ ~[Surname]~'],
    ['~[Ethnicity]'],
    ['*|ETHNIC_GROUP|*'],
    ['@@Ethnic Group@@'],
    ['<%= patient.ethnicity %>'],
    ['«Mother_First_Name» «Mother_Surname»'],
    ['<<Mother name>>'],
    ['[[mother.name]]'],
    ['{{mother.given}} {{mother.family}}'],
    ['$MotherName$'],
    ['#MOTHER_NAME#'],
    ['xxxx'],
    ['XX/XX/XXXX'],
    ['XXX XXX XXXX'],
  ])('is no answer where the system of the sender never filled it: %s', (field) => {
    const got = typed(`${head}Mother's name: ${field}\nMother's date of birth: ${field}\n`);
    expect([got['mother.name'] ?? null, got['mother.dob'] ?? null]).toEqual([null, null]);
  });

  it('is an answer where words of a person stand beside a merge field', () => {
    expect(typed(`${head}Mother's name: Jane <<Surname>>\n`)).toMatchObject({
      'mother.name': 'Jane <<Surname>>',
    });
  });

  it('leaves the answer on the line below it to its label', () => {
    expect(
      typed(
        `${head}Mother's name\n(include maiden name)\nJane Smith\nMother's NHS number\n(10 digits, if known)\n999 000 0026\nReferrer's name\n(print)\nSue Green\n`,
      ),
    ).toMatchObject({
      'mother.name': 'Jane Smith',
      'mother.nhsNumber': '9990000026',
      'referrer.name': 'Sue Green',
    });
  });

  it('is a line drawn below the last words, which is nobody’s words', () => {
    const drawn = `${head}Reason for referral:\nOskar freezes.\n----\nThen he cries.\n\n==========\n`;
    expect(typed(drawn).reason).toBe('Oskar freezes.\n----\nThen he cries.');
    const border = `${head}Reason for referral:\nOskar freezes.\n\n+------+-----------+\n`;
    expect(typed(border).reason).toBe('Oskar freezes.');
  });

  it('is kept where a person says it', () => {
    expect(
      typed(
        `${head}Social worker: not known\nGP practice: The Surgery, Elm Row\nSafeguarding: Child in need\nRisk factors: Domestic abuse\nHealth visitor: Ann Print (0-19 team)\n`,
      ),
    ).toMatchObject({
      socialWorker: 'not known',
      'gp.practice': 'The Surgery, Elm Row',
      safeguarding: 'Child in need',
      risk: 'Domestic abuse',
      healthVisitor: 'Ann Print (0-19 team)',
    });
  });
});

describe('what a form adds behind its label', () => {
  it('leaves the label what it is', () => {
    expect(
      typed(
        "Baby's name: Ava Smith\nDate of birth, or due date if the baby is not born yet: 01/09/2026\nNHS number, if you know it: 999 000 0018\nPrimary Home Address: 2 Elm Row, Leeds, LS7 3AB\nMother's name: Jane Smith\nHome language: Polish",
      ),
    ).toMatchObject({
      'infant.dob': '2026-09-01',
      'infant.nhsNumber': '9990000018',
      'infant.address': '2 Elm Row, Leeds, LS7 3AB',
    });
  });
});

describe('what a label goes on with behind its mark', () => {
  it('is no part of the answer behind the next one', () => {
    expect(
      typed(
        `${head}Are there any other children? (names and ages): Mia, 8 years\nKnown risks: None identified`,
      ),
    ).toMatchObject({ risk: 'None identified' });
  });

  it('is the answer where its list has another mark than the labels', () => {
    expect(
      typed(
        "- Baby's name: Ava Smith\n- Date of birth: 01/09/2026\n- NHS number: 999 000 0018\n- Mother's name: Jane Smith\n- Home language: Polish\n\nBackground:\n* Rented flat, damp.\n* Speech and language therapy: advice session only.\n* Nursery place from January.\n",
      ),
    ).toMatchObject({
      background:
        '* Rented flat, damp.\n* Speech and language therapy: advice session only.\n* Nursery place from January.',
    });
  });
});
