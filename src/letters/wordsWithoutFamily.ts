import type { DutyCall } from '../calls/dutyCall.ts';

const LONGEST = 80;

/**
 * Words that were typed about a call, made fit for a letter: one line, not long, and left out
 * altogether (undefined) where they hold a full name, birth date, NHS number, telephone number or
 * address of the family. What is typed into a box for a role is not always a role.
 */
export function wordsWithoutFamily(
  written: string | null,
  call: Pick<DutyCall, 'children' | 'mother' | 'address' | 'postcode' | 'parentPhone'>,
): string | undefined {
  const words = written?.replace(/[\p{Cc}\s]+/gu, ' ').trim() ?? '';
  if (words === '') return undefined;
  const bare = folded(words);
  if (/\d{6}/u.test(bare) || bare.includes('@')) return undefined;
  const family = [
    ...call.children.flatMap(({ name, dob, edd, nhsNumber }) => [name, dob, edd, nhsNumber]),
    call.mother.name,
    call.mother.dob,
    call.mother.nhsNumber,
    call.address,
    call.postcode,
    call.parentPhone,
  ];
  const tells = family.some((fact) => {
    const known = folded(fact ?? '');
    return known.length > 3 && bare.includes(known);
  });
  return tells ? undefined : words.slice(0, LONGEST);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@]+/gu, '')
    .toLowerCase();
}
