import { keyOf } from '../platform/history.ts';
import { identityOf } from './identityOfChild.ts';
import type { ChildIdentity } from './identityOfChild.ts';
import type { WrittenReferral } from './writtenReferral.ts';

/**
 * Under which keys an earlier referral of perhaps the same child is found. Only a look-up: whether it
 * is the same child is for `versionOf` to say. Hashed, so that an index lists no identity.
 */
export function identityKeysOf(referral: WrittenReferral): string[] {
  const child = identityOf(referral);
  return pairs(child).flatMap(([kind, first, second]) =>
    first === null || second === null ? [] : [keyOf('child', kind, first, second)],
  );
}

function pairs(child: ChildIdentity): (readonly [string, string | null, string | null])[] {
  return [
    ['nhs-number', child.nhsNumber, ''],
    ['given-name and birth', child.given, child.dob],
    ['mother and birth', child.mother, child.dob],
    ['mother and due date', child.mother, child.edd],
  ];
}
