import { describe, expect, it } from 'vitest';
import type { CallRow } from '../../src/calls/callColumns.ts';
import { faultsOfModel, twostepModel } from '../../src/matching/model.ts';
import { callFacts, codeOf, formFacts, match } from './builders.ts';

const number = { infantNhsNumber: '999 000 0018' };
const sameNumber = { 'infant.nhsNumber': '9990000018' };

describe('a baby without a name is left to a person', () => {
  const unnamed = formFacts({
    ...sameNumber,
    'infant.fullName': 'Baby Testwell',
    'infant.dob': '',
  });

  it('where an equal number has no birth date beside it: it may be the mother’s in both boxes', () => {
    const call = callFacts({ ...number, multipleBirth: 'no' });

    expect(match(unnamed, call).decision).toBe('confirm-child');
  });

  it.each([
    ['family name', { 'infant.fullName': 'Otto Farthing', 'mother.name': 'Mia Farthing' }],
    ['number', { 'infant.nhsNumber': '9990000026' }],
  ])('where the carer had one baby that day and the %s is another', (_what, more) => {
    const call = callFacts({
      infantName: 'Baby',
      infantNhsNumber: '9991234560',
      address: '1 Any Street',
      multipleBirth: 'no',
    });
    const form = formFacts({ 'infant.address': '1 Any Street', ...more });

    expect(match(form, call).decision).not.toBe('linked');
  });
});

describe('a form is linked by itself', () => {
  it('when an equal NHS number stands beside an agreeing name and nothing speaks against it', () => {
    const outcome = match(formFacts(sameNumber), callFacts(number));

    expect(outcome).toMatchObject({ decision: 'linked', callId: 'DC-1', child: 1 });
    expect(outcome.candidates[0]?.for[0]).toContain('NHS number');
    expect(outcome.candidates[0]?.vetoes).toEqual([]);
    expect(outcome.verdict).toContain('3 March 2026');
  });

  it('when first name, birth date and family agree', () => {
    expect(match(formFacts(), callFacts()).decision).toBe('linked');
  });

  it('for a baby without a name, where a single birth was recorded', () => {
    const form = formFacts({ 'infant.fullName': 'Baby Testwell' });

    expect(match(form, callFacts({ multipleBirth: 'no' })).decision).toBe('linked');
    expect(match(form, callFacts()).decision).toBe('confirm-child');
  });

  it('for a birth that was expected at the call, known by telephone and mother', () => {
    const call = callFacts({
      subject: 'antenatal',
      infantName: '',
      infantDob: '',
      edd: '2026-02-20',
      startedAt: '2026-01-10 10:00',
    });

    expect(match(formFacts(), call).decision).toBe('linked');
    expect(match(formFacts({ 'infant.dob': '2026-06-12' }), call).decision).not.toBe('linked');
  });
});

describe('a cousin in the same house is never taken for the child', () => {
  const house = { address: '1 Any Street', motherDob: '1990-05-02' };
  const form = { 'infant.address': '1 Any Street', 'mother.name': 'Ottoline Testwell' } as const;

  it('by the first name where the mother is another and the birth date a digit off', () => {
    const cousin = formFacts({ ...form, 'infant.dob': '2026-02-13' });

    expect(match(cousin, callFacts(house)).decision).not.toBe('linked');
  });

  it('nor a stranger of the same names and birth date at another address', () => {
    const apart = { parentPhone: '', postcode: '', address: '142 Any Close, Leeds' };
    const stranger = formFacts({
      'infant.fullName': 'Quentin Testwell',
      'infant.address': '39 Other Lane, Wakefield',
      'mother.name': 'Ottoline Farthing',
      'parent.phone': '',
      'infant.postcode': '',
      'referrer.email': 'lee.other@trust.example',
    });
    const names = { infantName: 'Quentin Testwell', motherName: 'Ottoline Testwell' };

    expect(match(stranger, callFacts({ ...apart, ...names })).decision).not.toBe('linked');
  });

  it('by the telephone where the mothers have other names and birth dates', () => {
    const cousin = formFacts({ ...form, 'mother.dob': '1988-11-23' });

    expect(match(cousin, callFacts(house)).decision).not.toBe('linked');
  });

  it('by the carer where each baby brings a family name of its own', () => {
    const call = callFacts({ ...house, infantName: 'Baby Farthing', multipleBirth: 'no' });
    const other = formFacts({ 'infant.address': '1 Any Street', 'infant.fullName': 'Otto Quill' });

    expect(match(other, call).decision).not.toBe('linked');
    const same = formFacts({
      'infant.address': '1 Any Street',
      'infant.fullName': 'Otto Farthing',
    });
    expect(match(same, call).decision).toBe('linked');
  });
});

describe('a twin is never taken for the other', () => {
  it.each([
    ['Maria Sofia Testwell', 'Maria Elena Testwell'],
    ['Lily-Rose Testwell', 'Lily-Mae Testwell'],
    ['TESTWELL, Muhammad Ali', 'Muhammad Hassan Testwell'],
  ])('whose first name of two is the same: %s and %s', (called, written) => {
    const form = formFacts({ 'infant.fullName': written });

    const outcome = match(form, callFacts({ infantName: called, multipleBirth: 'no' }));

    expect(outcome.decision).not.toBe('linked');
    expect(outcome.candidates[0]?.vetoes.join(' ')).toContain('twin');
  });

  it.each([
    ['Lily-Rose Testwell', 'Lily Testwell'],
    ['Muhammad Ali Testwell', 'Muhammad Testwell'],
    ['Mohammed Testwell', 'Mohammed Testwell'],
  ])('by the half of a name that both may bear, unless one was born: %s, %s', (called, written) => {
    const form = formFacts({ 'infant.fullName': written });

    expect(match(form, callFacts({ infantName: called })).decision).toBe('confirm-child');
    const single = callFacts({ infantName: called, multipleBirth: 'no' });
    expect(match(form, single).decision).toBe('linked');
  });

  it.each([
    ['Baby Quill Farthing', 'Infant Quill Farthing', ''],
    ['Testwell Ava', 'Testwell Noah', 'Mia Testwell'],
    ['Testwell Ava', 'Testwell Noah', ''],
  ])(
    'by a family name that stands where a first name may: %s, %s',
    (called, written, motherName) => {
      const form = formFacts({
        'infant.fullName': written,
        'infant.address': '1 Any Street',
        'mother.name': motherName,
      });
      const call = callFacts({ infantName: called, motherName, address: '1 Any Street' });

      expect(match(form, call).decision).not.toBe('linked');
    },
  );

  it.each(['Ava Rose Testwell', 'Ava R Testwell', 'Testwell, Ava'])(
    'while a second name on one side only says nothing: %s',
    (called) => {
      expect(match(formFacts(), callFacts({ infantName: called })).decision).toBe('linked');
    },
  );

  it.each(['Ava and Noah Testwell', 'Ava & Noah Testwell', 'Ava Testwell / Noah Testwell'])(
    'by a form that names both in one box: %s',
    (written) => {
      const form = formFacts({ ...sameNumber, 'infant.fullName': written });

      const outcome = match(form, callFacts({ ...number, multipleBirth: 'no' }));

      expect(outcome.decision).toBe('confirm-child');
      expect(outcome.candidates[0]?.vetoes.join(' ')).toContain('several children');
    },
  );

  it.each([
    ['another name', { 'infant.fullName': 'Noah Testwell' }],
    ['a name that is nearly the same', { 'infant.fullName': 'Eva Testwell' }],
    ['a name that begins with the other', { 'infant.fullName': 'Avalon Testwell' }],
    ['another sex', { 'infant.sex': 'male' }],
    ['another NHS number', { 'infant.nhsNumber': '9990000026' }],
  ])('by %s', (_what, more) => {
    const outcome = match(formFacts(more), callFacts({ ...number, infantSex: 'female' }));

    expect(outcome.decision).not.toBe('linked');
    expect(outcome.candidates[0]?.vetoes.join(' ')).toMatch(/twin|differs/u);
  });

  it.each([
    ['Baby Sample-Testwell', 'Baby Sample-Testwell', 'Mia Sample-Testwell'],
    ['Baby Sample Testwell', 'Baby Sample Testwell', 'Mia Sample-Testwell'],
    ['Baby girl van der Berg', 'Baby van der Berg', 'Mia van der Berg'],
    ['Testwell', 'Testwell', 'Mia Testwell'],
    ['Sample-Testwell', 'SAMPLE-TESTWELL', 'Mia Sample-Testwell'],
  ])('where "%s" and "%s" give the family name alone', (form, call, motherName) => {
    const outcome = match(
      formFacts({ 'infant.fullName': form, 'mother.name': motherName }),
      callFacts({ infantName: call, motherName }),
    );

    expect(outcome.decision).toBe('confirm-child');
    expect(outcome.candidates[0]?.for.join(' ')).not.toContain('first name');
  });

  it('where both stand in one call and only the family tells', () => {
    const calls = callFacts({ infantName: 'Ava and Noah Testwell' });

    expect(match(formFacts({ 'infant.fullName': 'Baby Testwell' }), calls).decision).toBe(
      'confirm-child',
    );
    expect(match(formFacts(), calls).decision).toBe('confirm-child');
    expect(match(formFacts(), calls).candidates[0]?.child).toBe(1);
  });

  it('even with the code of the call, which may be forged or the other twin’s', () => {
    const unnamed = formFacts(
      { 'infant.fullName': 'Twin 2 Testwell' },
      `Form, code ${codeOf('DC-1')}`,
    );
    const outcome = match(unnamed, callFacts());

    expect(outcome.decision).toBe('confirm-child');
    expect(outcome.candidates[0]?.for.join(' ')).toContain('quotes the code');
  });

  it('and a code of another candidate call holds a link back', () => {
    const twin = callFacts({ callId: 'DC-2', infantName: 'Noah Testwell' });
    const outcome = match(formFacts({}, `code ${codeOf('DC-2')}`), [...callFacts(), ...twin]);

    expect(outcome.decision).not.toBe('linked');
  });
});

describe('a person decides', () => {
  it.each([
    ['advice-only', 'advice-only'],
    ['not-eligible', 'not-eligible'],
  ])('on a form after a call that ended %s', (outcome, words) => {
    const found = match(formFacts(sameNumber), callFacts({ ...number, outcome }));

    expect(found.decision).toBe('review');
    expect(found.candidates[0]?.vetoes.join(' ')).toContain(words);
  });

  it('where the call came after the form, or another form holds it', () => {
    expect(match(formFacts(), callFacts({ startedAt: '2026-03-08 10:00' })).decision).toBe(
      'review',
    );
    expect(match(formFacts(), callFacts({}, 'R-9')).decision).toBe('review');
    expect(match(formFacts(), callFacts({}, 'R-1')).decision).toBe('linked');
  });

  it('where the form came more than a year after an antenatal call that fits its birth date', () => {
    const form = { 'infant.dob': '2025-03-20', 'mother.nhsNumber': '9990000042' };
    const call: CallRow = {
      subject: 'antenatal',
      infantName: '',
      infantDob: '',
      edd: '2025-03-25',
      motherNhsNumber: '9990000042',
      multipleBirth: 'no',
    };
    const found = match(formFacts(form), callFacts({ ...call, startedAt: '2025-03-02 10:00' }));

    expect(found.decision).not.toBe('linked');
    expect(found.candidates[0]?.vetoes.join(' ')).toContain('more than a year before the form');
    expect(
      match(formFacts(form), callFacts({ ...call, startedAt: '2025-03-10 10:00' })).decision,
    ).toBe('linked');
  });

  it('where two calls fit the same child', () => {
    const both = [...callFacts(), ...callFacts({ callId: 'DC-2', startedAt: '2026-03-02 09:00' })];

    expect(match(formFacts(), both).decision).toBe('confirm-child');
  });

  it('on a sibling, whose birth is another', () => {
    const outcome = match(
      formFacts({ 'infant.fullName': 'Baby Testwell' }),
      callFacts({ infantName: 'Baby', infantDob: '2024-10-01' }),
    );

    expect(outcome.decision).not.toBe('linked');
    expect(outcome.candidates[0]?.vetoes.join(' ')).toContain('sibling');
  });

  it('where the mother’s number stands in the child’s box', () => {
    const form = formFacts({
      'infant.fullName': 'Baby Testwell',
      'infant.nhsNumber': '9990000026',
    });
    const outcome = match(form, callFacts({ motherNhsNumber: '9990000026', infantName: '' }));

    expect(outcome.decision).toBe('confirm-child');
    expect(outcome.candidates[0]?.levels?.['mother.number']).toBe('equal');
    expect(outcome.candidates[0]?.levels?.['child.number']).toBeUndefined();
  });
});

describe('no link is thought of', () => {
  it('for an anonymous call, or one that a person said is not it', () => {
    expect(match(formFacts(), callFacts({ subject: 'anonymous' })).decision).toBe('no-prior-call');
    expect(match(formFacts(sameNumber), callFacts(number), ['DC-1']).candidates).toEqual([]);
  });

  it('where only a common mother’s name agrees', () => {
    const call = callFacts({
      infantName: '',
      infantDob: '',
      parentPhone: '',
      postcode: '',
      referrerEmail: '',
      referrerName: '',
    });

    expect(match(formFacts({ 'parent.phone': '', 'infant.postcode': '' }), call).decision).toBe(
      'no-prior-call',
    );
  });

  it('and a form that says too little is not said to have no call', () => {
    const form = formFacts({
      'infant.fullName': '',
      'infant.dob': '',
      'mother.name': '',
      'parent.phone': '',
    });

    expect(match(form, callFacts()).decision).toBe('unsearchable');
  });
});

describe('the weights', () => {
  it('fall from the best level to the worst in every field', () => {
    expect(faultsOfModel(twostepModel)).toEqual([]);
  });
});
