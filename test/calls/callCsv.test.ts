import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callColumns } from '../../src/calls/callColumns.ts';
import { readCallCsv, readOneCall } from '../../src/calls/callCsv.ts';

const now = new Date('2026-03-10T09:00:00Z');
const header =
  'callId,startedAt,practitioner,outcome,infantName,infantDob,multipleBirth,childNo,notes';

function read(text: string, profile?: string) {
  return readCallCsv(new TextEncoder().encode(text), now, profile);
}

function row(cells: Readonly<Record<string, string>>): string {
  const given: Readonly<Record<string, string>> = {
    callId: 'C1',
    startedAt: '2026-03-03 10:15',
    practitioner: 'Pat Testwell',
    outcome: 'form-expected',
    ...cells,
  };
  return header
    .split(',')
    .map((name) => `"${(given[name] ?? '').replaceAll('"', '""')}"`)
    .join(',');
}

describe('reading duty calls from a CSV file', () => {
  it('takes London time where no offset stands, winter and summer', () => {
    const { calls, faults } = read(
      [
        header,
        row({}),
        row({ callId: 'C2', startedAt: '03/07/2026 10:15' }),
        row({ callId: 'C3', startedAt: '2026-07-03T10:15:00Z' }),
      ].join('\n'),
    );

    expect(faults).toEqual([]);
    expect(calls.map(({ startedAt }) => startedAt.toISOString())).toEqual([
      '2026-03-03T10:15:00.000Z',
      '2026-07-03T09:15:00.000Z',
      '2026-07-03T10:15:00.000Z',
    ]);
  });

  it('names the hour that the clocks skip and the hour they have twice', () => {
    const { calls, faults } = read(
      [header, row({ startedAt: '2026-03-29 01:30' }), row({ startedAt: '2026-10-25 01:30' })].join(
        '\n',
      ),
    );

    expect(calls).toEqual([]);
    expect(faults.map(({ line }) => line)).toEqual([2, 3]);
    expect(faults[0]?.reason).toContain('clocks went forward');
    expect(faults[1]?.reason).toContain('clocks went back');
  });

  it.each([
    '2026-02-01',
    '01/02/2026',
    '1.2.26',
    '1 Feb 2026',
    '01 February 2026',
    '2026-02-01 00:00:00',
  ])('reads the birth date %s', (infantDob) => {
    const { calls } = read([header, row({ infantDob })].join('\n'));

    expect(calls[0]?.children[0]?.dob).toBe('2026-02-01');
  });

  it('keeps the good rows and names the line of each bad one, also after a quoted line break', () => {
    const { calls, faults } = read(
      [
        header,
        row({ notes: 'one\ntwo\nthree' }),
        '',
        row({ callId: 'C2', infantDob: '31/02/2026', outcome: 'perhaps' }),
        row({ callId: 'C3' }),
        row({ callId: '' }),
      ].join('\r\n'),
    );

    expect(calls.map(({ callId }) => callId)).toEqual(['C1', 'C3']);
    expect(faults.map(({ line }) => line)).toEqual([6, 8]);
    expect(faults[0]?.reason).toMatch(/outcome is "perhaps".*infantDob cannot be read/u);
    expect(faults[1]?.reason).toContain('callId is missing');
  });

  it('loses only the row whose quotation mark is not closed', () => {
    const { calls, faults } = read(
      [header, row({}), 'C2,"2026-03-03 10:15,Pat,form-expected', row({ callId: 'C3' })].join('\n'),
    );

    expect(calls.map(({ callId }) => callId)).toEqual(['C1', 'C3']);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.line).toBe(3);
  });

  it('never quotes a birth date, a name or a number in a reason', () => {
    const { faults } = read(
      [header, row({ infantName: 'Ava Testwell', infantDob: '31/02/2026' })].join('\n'),
    );

    expect(faults[0]?.reason).not.toContain('31/02/2026');
    expect(faults[0]?.reason).not.toContain('Testwell');
  });

  it.each([
    ['semicolons', ';', 'utf-8'],
    ['tabs', '\t', 'utf-8'],
  ])('finds out %s', (_name, delimiter) => {
    const text = `Call ID${delimiter}STARTED AT${delimiter}Practitioner${delimiter}Outcome${delimiter}infant_name\nC1${delimiter}2026-03-03 10:15${delimiter}Pat${delimiter}Advice only${delimiter}Zoë`;
    const { calls } = read(`\uFEFF${text}`);

    expect(calls[0]?.outcome).toBe('advice-only');
    expect(calls[0]?.children[0]?.name).toBe('Zoë');
  });

  it('reads Windows-1252 where the bytes are no UTF-8', () => {
    const text = [header, row({ infantName: 'Zo\u00EB Testwell' })].join('\r\n');
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));

    expect(readCallCsv(bytes, now).calls[0]?.children[0]?.name).toBe('Zoë Testwell');
  });

  it('says which columns the header lacks', () => {
    expect(read('callId,notes\nC1,x').faults[0]?.reason).toContain(
      'startedAt, practitioner, outcome',
    );
    expect(read('').faults[0]?.reason).toContain('empty');
  });

  it('knows the built-in profiles and names them when asked for another', () => {
    const text =
      'Contact ID,Contact Date/Time,Staff Name,Contact Outcome,Patient Name\nS1,03 Mar 2026 10:15,Pat,Form requested,Ava';

    expect(read(text, 'systmone').calls[0]?.outcome).toBe('form-expected');
    expect(read(text, 'nowhere').faults[0]?.reason).toContain('twostep, systmone');
  });
});

describe('the children of a call', () => {
  const names = (cells: Readonly<Record<string, string>>) =>
    read([header, row(cells)].join('\n')).calls[0]?.children.map(({ child, name }) => [
      child,
      name,
    ]);

  it.each([
    'Ava and Noah Testwell',
    'Ava & Noah Testwell',
    'Ava / Noah Testwell',
    'Ava Testwell; Noah Testwell',
  ])('are two in "%s"', (infantName) => {
    expect(names({ infantName })).toEqual([
      [1, 'Ava Testwell'],
      [2, 'Noah Testwell'],
    ]);
  });

  it.each([
    'Anderson Testwell',
    'Baby of Mia and Tom Testwell',
    'boy/girl',
    'N/K',
    'Ava Testwell/Sampleby',
  ])('are one in "%s"', (infantName) => {
    expect(names({ infantName })).toEqual([[1, infantName]]);
  });

  it('are two slots where a multiple birth was recorded, unnamed if need be', () => {
    expect(names({ infantName: 'Ava Testwell', multipleBirth: 'yes' })).toEqual([
      [1, 'Ava Testwell'],
      [2, null],
    ]);
  });

  it('come together from rows with the same reference', () => {
    const { calls, faults } = read(
      [
        header,
        row({ infantName: 'Ava', childNo: '1' }),
        row({ infantName: 'Noah', childNo: '2' }),
      ].join('\n'),
    );

    expect(faults).toEqual([]);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.children.map(({ name }) => name)).toEqual(['Ava', 'Noah']);
  });

  it('do not come together from rows that speak of different calls', () => {
    const { calls, faults } = read(
      [
        header,
        row({}),
        row({ childNo: '2', startedAt: '2026-03-04 09:00', outcome: 'advice-only' }),
      ].join('\n'),
    );

    expect(calls).toHaveLength(1);
    expect(faults[0]).toMatchObject({ line: 3 });
    expect(faults[0]?.reason).toContain('startedAt and outcome differ');
  });
});

describe('one call by hand', () => {
  it('follows the same rules', () => {
    const call = {
      callId: 'C9',
      startedAt: '2026-03-03 10:15',
      practitioner: 'Pat',
      outcome: 'undecided',
    };

    expect(readOneCall({ ...call, edd: '1/6/2026' }, now).calls[0]?.subject).toBe('antenatal');
    expect(readOneCall({ ...call, startedAt: 'soon' }, now).faults).toHaveLength(1);
  });
});

describe('hostile files', () => {
  it('never throw, and give every data row a call or a fault', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 12 }), { maxLength: 10 }), { maxLength: 6 }),
        (rows) => {
          const { calls, faults } = read(
            [header, ...rows.map((cells) => cells.join(','))].join('\n'),
          );

          expect(calls.length + faults.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('keep what looks like a formula as text', () => {
    const notes = '=HYPERLINK("http://x.example","y")';

    expect(read([header, row({ notes })].join('\n')).calls[0]?.notes).toBe(notes);
  });

  it('have every column of the contract', () => {
    expect(callColumns.map(({ name }) => name)).toHaveLength(37);
  });
});
