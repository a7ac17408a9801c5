import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../src/reading/document.ts';
import { fieldsOf, segments, text } from '../blocks.ts';

const heading: Segment = { text: 'Referral', bold: true };

const asked = (mark: string): string =>
  [
    'Full name of child - Ada Testchild',
    'Date of birth - 14/03/2026',
    'NHS number - 9990000018',
    "Mother's mobile number - 07700 900312",
    'GP practice - Hillfoot Surgery',
  ]
    .join('\n')
    .replaceAll(' - ', mark);

describe('labels before strokes', () => {
  it('takes what such a label says behind its colon for more of the label', () => {
    const form = `${asked(' - ')}\nRisk assessment: anything our workers must know - nil known`;
    expect(fieldsOf(text(form))).toMatchObject({
      'infant.fullName': 'Ada Testchild',
      risk: 'nil known',
    });
  });

  it('does so where another line is in bold, and leaves such a label blank', () => {
    const form = [
      segments(heading),
      ...text(
        `${asked(' – ')}\nSafeguarding: pre-birth assessment or plan – Nil current\nRisk: what visitors must know –`,
      ),
    ];
    expect(fieldsOf(form)).toMatchObject({ safeguarding: 'Nil current', risk: null });
  });

  it('keeps all behind the colon where labels stand before colons', () => {
    const form = `${asked(': ')}\nRisk assessment: low at present - seen weekly`;
    expect(fieldsOf(text(form))).toMatchObject({ risk: 'low at present - seen weekly' });
  });

  it('reads what only the place of a label shows, leaves one without an answer blank, and asks for accounts by other marks', () => {
    const form = `${asked(' - ')}
Best way and time to make contact - WhatsApp or text

What would the parent like to be different?
She looks away - we do not know why.
Mum - tearful.

History:

Safety issues for parent, baby or staff:
Large dog.

Parent has agreed to us holding this information - Yes

Requested by - Jo Sample
Profession / relationship to family -
From (organisation) - Sample Trust`;
    expect(fieldsOf(text(form))).toMatchObject({
      'parent.contactPreference': 'WhatsApp or text',
      reason: 'She looks away - we do not know why.\nMum - tearful.',
      risk: 'Large dog.',
      consent: 'yes',
      'referrer.name': 'Jo Sample',
      'referrer.role': null,
      'referrer.organisation': 'Sample Trust',
    });
  });
});
