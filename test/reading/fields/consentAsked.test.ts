import { expect, it } from 'vitest';
import { fieldsOf, text } from './blocks.ts';

const consentOf = (...lines: readonly string[]): unknown =>
  fieldsOf(
    text(
      [
        "Child's name: Ada Testchild\nDate of birth: 03/02/2026\nNHS number: 999 000 0018",
        'Reason for referral: She looks away.',
        ...lines,
      ].join('\n'),
    ),
  ).consent;

it('takes that the family knows for no consent where the form asks for both', () => {
  const aware = 'Is the parent/carer aware of the referral? Yes';
  const given = 'Has the parent/carer given consent to the referral being made?';
  expect(consentOf(aware, `${given} ☐ Yes ☒ No`)).toBe('no');
  expect(consentOf(aware, `${given} ☐ Yes ☐ No`)).toBeNull();
  expect(consentOf(aware)).toBe('yes');
});

it('lets the question whether something may be shared dispute no consent to refer', () => {
  const refer = 'Does the family consent to this referral? Yes';
  expect(consentOf(refer, 'Consent to share information with the GP: No')).toBe('yes');
});

it('takes the question whether something may be shared where the form asks no other', () => {
  const shared = 'Have you obtained consent from the family to share information with agencies?';
  expect(consentOf('CONSENT', '', `${shared} ☒ Yes  ☐ No`)).toBe('yes');
});

it('calls consent blank below a printed declaration that nobody answered', () => {
  const declared =
    'I understand that the information on this form will be stored securely and shared with the services named above.';
  const asked = 'Have you obtained consent from the family for this referral? ☐ Yes  ☐ No';
  expect(consentOf('Consent', declared, asked)).toBeNull();
});

it('still finds two plain answers to the same question conflicting', () => {
  const asked = 'Has the parent consented to this referral?';
  expect(consentOf(`${asked} Yes`, `${asked} No`)).toEqual(['yes', 'no']);
});

it('calls consent blank where its question stands with both printed answers below a heading', () => {
  const asked = 'Consent from holder of parental responsibility Yes / No';
  expect(consentOf('Part F - Consent and referrer', asked) ?? null).toBeNull();
});
