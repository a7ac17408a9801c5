import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../../src/reading/document.ts';
import { readForm } from '../../../../src/reading/fields/readForm.ts';
import { valueOf, type Fields } from '../../../../src/reading/writtenReferral.ts';

const reference = new Date('2026-11-20T12:00:00Z');
const lefts = [40, 210, 380];

function row(texts: readonly string[], top: number, entered: boolean): Line {
  const segments = texts.map((text, place) => {
    const left = lefts[place] ?? 0;
    return { text, left, right: left + 150, ...(entered ? { entered: true } : {}) };
  });
  return { kind: 'line', page: 1, top, height: 9, segments };
}

function fieldsOf(blocks: readonly Block[]): Fields {
  const document = { kind: 'document', format: 'pdf', blocks, pages: 1, notes: [] } as const;
  const reading = readForm({ part: 'form.pdf', document }, reference);
  if (reading.kind !== 'referral') throw new Error(reading.reason);
  return reading.referrals[0]!.fields;
}

const title: Line = {
  kind: 'line',
  page: 1,
  top: 20,
  height: 14,
  segments: [{ text: 'Parent-Infant Mental Health Referral', bold: true, left: 40, right: 300 }],
};

describe('a form whose labels stand over boxes to type in', () => {
  const fields = fieldsOf([
    title,
    row(["Infant's first name", "Infant's last name", 'DOB'], 50, false),
    row(['Rumi', 'Placeholder', '07/10/2026'], 62, true),
    row(['NHS number', 'Ethnicity', 'Postcode'], 90, false),
    row(['999 000 0069', '', 'LS6 2PP'], 102, true),
    row(["Mother / birthing parent's name", 'Her lucky number', 'Contact number'], 130, false),
    row(['Cara Placeholder', '30/06/1988', '07700 900654'], 142, true),
  ]);

  it('has each value under its own label', () => {
    expect(valueOf(fields, 'infant.givenName')).toBe('Rumi');
    expect(valueOf(fields, 'infant.familyName')).toBe('Placeholder');
    expect(valueOf(fields, 'infant.postcode')).toBe('LS6 2PP');
    expect(valueOf(fields, 'parent.phone')).toBe('+447700900654');
  });

  it('never takes a label that nobody knows for the value of its neighbour', () => {
    expect(valueOf(fields, 'mother.name')).toBe('Cara Placeholder');
  });

  it('calls an empty box blank', () => {
    expect(fields['infant.ethnicity']?.state).toBe('blank');
  });

  it('does not take the title for the heading of a section about a parent', () => {
    expect(valueOf(fields, 'infant.dob')).toBe('2026-10-07');
    expect(valueOf(fields, 'infant.nhsNumber')).toBe('9990000069');
    expect(fields['mother.dob']).toBeUndefined();
  });
});

describe('an answer that tells of the call instead of yes or no', () => {
  it('gives its date and with whom', () => {
    const line = (text: string): Line => ({ kind: 'line', segments: [{ text }] });
    const fields = fieldsOf([
      line('Infant Mental Health referral'),
      line('Name of infant: Kit Sampleton'),
      line('Date of birth: 3/3/26'),
      line('NHS number: 999 000 0107'),
      line('Mother: Robyn Sampleton'),
      line('Duty call: 18/11/26 with Asha'),
      line('Postcode: LS11 5HH'),
    ]);

    expect(valueOf(fields, 'dutyCall.date')).toBe('2026-11-18');
    expect(valueOf(fields, 'dutyCall.practitioner')).toBe('Asha');
    expect(fields['dutyCall.tookPlace']).toBeUndefined();
  });
});
