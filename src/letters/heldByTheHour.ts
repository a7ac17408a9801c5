import { whyOverCaps } from './caps.ts';
import type { LetterCaps } from './caps.ts';
import type { Letter } from './letter.ts';

/**
 * What else the caps hold once the hour is full, each with its reason: after an outage thousands
 * would be taken in hand one by one, only to be put down again. Letters to one address beyond its
 * own cap are told apart, so that nobody releases a flood as a backlog.
 * @param owed oldest first
 * @param first the letter that met the full hour
 */
export function heldByTheHour(
  owed: readonly Letter[],
  first: Letter,
  caps: LetterCaps,
  machineNow: Date,
): { readonly letter: Letter; readonly why: string }[] {
  const perAddress = new Map<string, number>();
  const countedBefore = ({ to }: Letter): number => {
    const before = perAddress.get(to ?? '') ?? 0;
    perAddress.set(to ?? '', before + 1);
    return before;
  };
  countedBefore(first);
  return owed.flatMap((letter) => {
    if (letter.to === null || (letter.nextTryAt ?? machineNow) > machineNow) return [];
    const sent = { toThisAddress: countedBefore(letter), inAll: caps.anHour };
    const why = whyOverCaps(letter, sent, caps);
    return why === undefined ? [] : [{ letter, why }];
  });
}
