import { describe, expect, it } from 'vitest';
import { compareChildren, identityOf } from '../../src/reading/identityOfChild.ts';
import { versionOf } from '../../src/reading/versions.ts';
import type { EarlierReferral } from '../../src/reading/versions.ts';
import { someHeaders } from '../support/mailBuilders.ts';
import { aWrittenReferral, zoe } from '../support/readingBuilders.ts';

const first = someHeaders({ messageId: '<first@nhs.example>' });
const second = someHeaders({ messageId: '<second@nhs.example>' });
const earlier = (values: object = zoe): EarlierReferral => ({
  reference: 'R-1',
  referral: aWrittenReferral({ ...zoe, ...values }),
  headers: first,
});
const now = (values: object) => aWrittenReferral({ ...zoe, ...values });

describe('a referral that comes again', () => {
  it('is a resend where it says the same', () => {
    expect(versionOf(now({}), second, [earlier()])).toEqual({ kind: 'resend', of: 'R-1' });
  });

  it('is a correction that names what changed', () => {
    const corrected = now({ 'infant.postcode': 'LS8 1AA', 'parent.phone': '+447700900001' });

    expect(versionOf(corrected, second, [earlier()])).toEqual({
      kind: 'correction',
      of: 'R-1',
      changed: ['infant.postcode', 'parent.phone'],
    });
  });

  it('is told by its thread where the referrer is not named', () => {
    const nobody = { 'referrer.name': null, 'referrer.email': null };
    const other = someHeaders({ from: [{ address: 'pat@nhs.example', name: '' }] });
    const corrected = now({ ...nobody, reason: 'More words.' });

    expect(versionOf(corrected, other, [earlier()]).kind).toBe('separate');
    const reply = { ...other, inReplyTo: '<first@nhs.example>' };
    expect(versionOf(corrected, reply, [earlier()]).kind).toBe('correction');
  });

  it.each([
    ['another given name', { 'infant.fullName': 'Zac Testchild' }],
    ['another family name', { 'infant.fullName': 'Zoe Otherchild' }],
    ['another sex', { 'infant.sex': 'male' }],
    ['another birth date', { 'infant.dob': '2026-02-04' }],
    ['no birth date', { 'infant.dob': null, 'infant.postcode': 'LS9 9ZZ' }],
    [
      'another NHS number, at another home',
      { 'infant.nhsNumber': '9990000026', 'infant.postcode': 'LS9 9ZZ' },
    ],
  ])('stands alone with %s', (_, changed) => {
    expect(versionOf(now(changed), second, [earlier()])).toEqual({ kind: 'separate' });
  });

  it('stands alone with another birth order', () => {
    const twin = (birthOrder: number) => aWrittenReferral(zoe, { birthOrder });
    const before = { ...earlier(), referral: twin(1) };

    expect(versionOf(twin(2), second, [before]).kind).toBe('separate');
    expect(versionOf(twin(1), second, [before]).kind).toBe('resend');
  });

  it('stands alone where it comes from another referrer in another thread', () => {
    const other = { 'referrer.name': 'Pat Other', 'referrer.email': 'pat@nhs.example' };
    const pat = someHeaders({ from: [{ address: 'pat@nhs.example', name: '' }] });

    expect(versionOf(now(other), pat, [earlier()]).kind).toBe('separate');
  });

  it('may mend an NHS number where mother and home are the same', () => {
    expect(versionOf(now({ 'infant.nhsNumber': '9990000026' }), second, [earlier()])).toMatchObject(
      {
        kind: 'correction',
        changed: ['infant.nhsNumber'],
      },
    );
  });

  it('tells an unnamed child only by everything being the same', () => {
    const unborn = {
      'infant.fullName': 'Baby Testchild',
      'infant.dob': null,
      'infant.edd': '2026-06-01',
      'infant.nhsNumber': null,
    };

    expect(versionOf(now(unborn), second, [earlier(unborn)]).kind).toBe('resend');
    const more = { ...unborn, reason: 'More words.' };
    expect(versionOf(now(more), second, [earlier(unborn)]).kind).toBe('separate');
    const twins = { ...unborn, reason: 'Twins are expected.' };
    expect(versionOf(now(twins), second, [earlier(twins)]).kind).toBe('separate');
  });

  it('stands alone where two earlier referrals fit equally', () => {
    const both = [earlier(), { ...earlier(), reference: 'R-2' }];

    expect(versionOf(now({ reason: 'More words.' }), second, both).kind).toBe('separate');
  });
});

describe('whether two forms in one mail are for one child', () => {
  const compare = (a: object, b: object) => compareChildren(identityOf(now(a)), identityOf(now(b)));

  it('goes by the NHS number where both have one', () => {
    expect(compare({}, { 'infant.fullName': 'Z Testchild' })).toBe('same');
    expect(compare({}, { 'infant.nhsNumber': '9990000026' })).toBe('different');
  });

  it('takes one name in one box and in two boxes for the same name', () => {
    const bare = { 'infant.nhsNumber': null };
    const boxes = {
      ...bare,
      'infant.fullName': null,
      'infant.givenName': 'Zoe',
      'infant.familyName': 'TESTCHILD',
    };

    expect(compare(bare, boxes)).toBe('same');
    expect(compare(bare, { ...bare, 'infant.fullName': 'Testchild, Zoe' })).toBe('same');
  });

  it('forgives a slip in the birth date only where much else agrees', () => {
    const bare = { 'infant.nhsNumber': null };

    expect(compare(bare, { ...bare, 'infant.dob': '2026-03-02' })).toBe('same');
    const other = {
      ...bare,
      'infant.dob': '2026-03-02',
      'mother.name': 'Cara Other',
      'infant.postcode': 'LS1 1AA',
    };
    expect(compare(bare, other)).toBe('different');
  });

  it('never takes a placeholder for a name', () => {
    for (const name of [
      'Baby Testchild',
      'Baby Girl Testchild',
      'Unborn Testchild',
      'Twin 1 Testchild',
    ]) {
      expect(identityOf(now({ 'infant.fullName': name })).given, name).toBeNull();
    }
  });
});
