import { describe, expect, it } from 'vitest';
import { readReferralRows } from '../../src/matching/readReferralRows.ts';

const read = (text: string) => readReferralRows(new TextEncoder().encode(text));

describe('referrals of a backlog', () => {
  it('come as one JSON object a line, with fields or plain values', () => {
    const field = {
      state: 'found',
      value: '2026-02-01',
      raw: '1st Feb',
      source: { part: 'f.pdf' },
    };
    const { referrals, faults } = read(
      `${JSON.stringify({ referralId: 'R1', receivedAt: '2026-03-04T10:00:00Z', fields: { 'infant.dob': field, 'infant.nhsNumber': '999 000 0018', 'infant.postcode': 'ls73ab', 'parent.phone': '07700 900123', 'infant.sex': 'F' } })}\n`,
    );

    expect(faults).toEqual([]);
    expect(referrals[0]?.fields['infant.dob']).toEqual(field);
    expect(referrals[0]?.fields['infant.nhsNumber']?.value).toBe('9990000018');
    expect(referrals[0]?.fields['infant.postcode']?.value).toBe('LS7 3AB');
    expect(referrals[0]?.fields['parent.phone']?.value).toBe('+447700900123');
    expect(referrals[0]?.fields['infant.sex']?.value).toBe('female');
  });

  it('come as CSV with field keys as its header', () => {
    const { referrals, faults } = read(
      'referralId,receivedAt,infant.fullName,infant.dob,infant.nhsNumber\nR1,2026-03-04 10:00,"Testwell, Ava",1/2/2026,9990000019\nR2,2026-03-04,Noah,,\n',
    );

    expect(faults).toEqual([]);
    expect(referrals[0]?.fields['infant.dob']?.value).toBe('2026-02-01');
    expect(referrals[0]?.fields['infant.nhsNumber']).toMatchObject({
      state: 'unreadable',
      value: null,
      raw: '9990000019',
    });
    expect(referrals[1]?.fields['infant.dob']).toBeUndefined();
  });

  it('keep the good lines and name the bad ones', () => {
    const good = JSON.stringify({
      referralId: 'R1',
      receivedAt: '2026-03-04T10:00:00Z',
      fields: {},
    });
    const { referrals, faults } = read(
      [
        good,
        '{broken',
        '[]',
        '',
        good,
        '{"referralId":"R2","fields":{}}',
        '{"receivedAt":"2026-03-04"}',
      ].join('\n'),
    );

    expect(referrals.map(({ reference }) => reference)).toEqual(['R1']);
    expect(faults.map(({ line }) => line)).toEqual([2, 3, 5, 6, 7]);
  });

  it('say which columns are lacking', () => {
    expect(read('infant.fullName\nAva').faults[0]?.reason).toContain('referralId and receivedAt');
  });
});
