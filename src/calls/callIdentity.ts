import type { CallRecorded } from './callStore.ts';
import type { ChildSlot } from './dutyCall.ts';

type Identifying = Pick<CallRecorded, 'subject' | 'mother' | 'children'>;

/** Who the call was about, as text to compare: when it changes under a link, a person must look. */
export function identityOf({ subject, mother, children }: Identifying): string {
  const slots = children.map(({ child, name, dob, edd, nhsNumber, sex }) => [
    child,
    name,
    dob,
    edd,
    nhsNumber,
    sex,
  ]);
  return JSON.stringify([subject, [mother.name, mother.dob, mother.nhsNumber], slots]);
}

/**
 * The child slots after an import: the imported ones, and those stored earlier that the import does
 * not speak of. A slot that was only made room for (no name, number or sex) goes when the call turns
 * out to be about fewer children, unless `held` says that a referral stands in it.
 */
export function mergedChildren(
  stored: readonly ChildSlot[],
  imported: readonly ChildSlot[],
  held: ReadonlySet<number>,
): readonly ChildSlot[] {
  const named = new Set(imported.map(({ child }) => child));
  const kept = stored.filter(
    (slot) =>
      !named.has(slot.child) &&
      (held.has(slot.child) || slot.name !== null || slot.nhsNumber !== null || slot.sex !== null),
  );
  return [...imported, ...kept].sort((one, other) => one.child - other.child);
}
