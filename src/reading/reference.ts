import { keyOf } from '../platform/history.ts';

/**
 * Without 0, 1, I, L and O, which are taken for one another. 31 characters, a prime number: the
 * check character then finds every single wrong character and every two that changed places.
 */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = BigInt(ALPHABET.length);
const LENGTH = 8;

/**
 * What staff and letters call one child's referral, for instance `R-7K2M9QXD4`: eight characters and
 * one that checks them. Made from what the referral came by and its place there, so that reading
 * again after a crash gives the same one; it says nothing about the child. A clash among 100,000
 * referrals has a chance under one in a hundred, and the unique key refuses it.
 */
export function referralReference(from: string, place: number): string {
  let rest = BigInt(`0x${keyOf('referral', from, String(place))}`);
  let characters = '';
  for (let count = 0; count < LENGTH; count += 1) {
    characters += ALPHABET.charAt(Number(rest % BASE));
    rest /= BASE;
  }
  return `R-${characters}${checkCharacter(characters)}`;
}

/** A reference as a person types it, with its hyphen or without; undefined where it cannot be one. */
export function readReference(written: string): string | undefined {
  const bare = written
    .toUpperCase()
    .replace(/^\s*R?\s?-?\s?/u, '')
    .replace(/[\s-]+/gu, '');
  const characters = bare.slice(0, LENGTH);
  if (bare.length !== LENGTH + 1 || Array.from(bare).some((each) => !ALPHABET.includes(each))) {
    return undefined;
  }
  return bare.endsWith(checkCharacter(characters)) ? `R-${bare}` : undefined;
}

function checkCharacter(characters: string): string {
  const sum = Array.from(characters).reduce(
    (total, each, place) => total + ALPHABET.indexOf(each) * (place + 2),
    0,
  );
  return ALPHABET.charAt(sum % ALPHABET.length);
}
