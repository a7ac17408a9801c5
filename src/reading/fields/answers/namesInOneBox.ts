import type { FieldKey } from '../../writtenReferral.ts';
import { readFieldValue } from './fieldValue.ts';
import type { ChildClaims, Claim } from '../claim.ts';

const NAME = /^\p{Lu}[\p{L}'\u2019\-]+(?:\s\p{Lu}?[\p{L}'\u2019\-]+){0,4}$/u;
const MARKS = /\(?\b(?:twins?|triplets?|twin\s?[12ab]|baby\s?[12ab]|[12ab])\b\s?[):.\-]?\)?/giu;

/** "Ava and Noah Smith (twins)" in one name box is two children, with shared family details. */
export function namesInOneBox(claims: readonly Claim[]): readonly ChildClaims[] | undefined {
  const name = claims.find(
    ({ key, reading }) =>
      (key === 'infant.fullName' || key === 'infant.givenName') && reading.kind === 'found',
  );
  if (name?.reading.kind !== 'found') return undefined;
  const names = namesOf(name.raw, name.key);
  if (names === undefined) return undefined;
  return names.map((value, place) => ({
    order: place + 1,
    claims: claims.map((claim) =>
      claim === name
        ? { ...claim, reading: { kind: 'found', value } }
        : shareOf(claim, place, names.length),
    ),
  }));
}

function namesOf(raw: string, key: FieldKey): readonly string[] | undefined {
  const bare = raw
    .replace(MARKS, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
  const parts = bare
    .split(/\s+(?:and|&|\+)\s+|\s*[;\n/]\s*|\s*,\s*(?:and\s+)?/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => NAME.test(part)))
    return undefined;
  if (/,/u.test(bare) && !/\band\b|&|twin/iu.test(raw)) return undefined;
  if (key === 'infant.givenName') return parts;
  const last = parts.at(-1)?.split(' ') ?? [];
  if (last.length < 2) return undefined;
  const family = last.slice(1).join(' ');
  return parts.map((part) => (part.includes(' ') ? part : `${part} ${family}`));
}

/** Two NHS numbers or two boxes of M/F in the order of the names; one is shared. */
function shareOf(claim: Claim, place: number, count: number): Claim {
  if (claim.key !== 'infant.nhsNumber' && claim.key !== 'infant.sex' && claim.key !== 'infant.dob')
    return claim;
  const parts = claim.raw
    .split(/\s+(?:and|&)\s+|\s*[;\n,]\s*|\s+\/\s+/u)
    .filter((part) => part.trim() !== '');
  const part = parts[place];
  if (parts.length !== count || part === undefined) return claim;
  const bare = part.replace(MARKS, ' ').trim();
  return { ...claim, raw: part, reading: readFieldValue(claim.key, [bare], new Date(0)) };
}
