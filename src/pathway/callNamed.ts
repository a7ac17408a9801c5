import type { CallStore } from '../calls/callStore.ts';
import type { DutyCall } from '../calls/dutyCall.ts';

export type ChildNamed =
  | { readonly kind: 'found'; readonly call: DutyCall; readonly child: number }
  | { readonly kind: 'refused'; readonly why: string; readonly knownCall: boolean };

/** By its reference, else by its short code. */
export async function findCall(calls: CallStore, named: string): Promise<DutyCall | undefined> {
  return (await calls.find(named)) ?? (await calls.findByCode(named));
}

/** `CALL` where the call is about one child, else `CALL#CHILD`. A reference may itself hold a `#`. */
export async function namedChild(calls: CallStore, named: string): Promise<ChildNamed> {
  const whole = await findCall(calls, named);
  if (whole !== undefined) {
    const [only, ...others] = whole.children;
    if (only !== undefined && others.length === 0) {
      return { kind: 'found', call: whole, child: only.child };
    }
    const choices = whole.children.map(({ child }) => `${whole.callId}#${child}`).join(' or ');
    const why =
      choices === ''
        ? `${whole.callId} names no child. Record who it was about first. Nothing was changed.`
        : `${whole.callId} is about ${whole.children.length} children. Say which: ${choices}. Nothing was changed.`;
    return { kind: 'refused', why, knownCall: true };
  }
  const mark = named.lastIndexOf('#');
  const call = mark > 0 ? await findCall(calls, named.slice(0, mark)) : undefined;
  if (call === undefined) {
    const why = `No duty call is called ${named}. Nothing was changed.`;
    return { kind: 'refused', why, knownCall: false };
  }
  const number = named.slice(mark + 1);
  const slot = call.children.find(({ child }) => String(child) === number);
  if (slot === undefined) {
    const choices = call.children.map(({ child }) => `${call.callId}#${child}`).join(', ');
    const why = `${call.callId} has no child ${number}. It has ${choices || 'none'}. Nothing was changed.`;
    return { kind: 'refused', why, knownCall: true };
  }
  return { kind: 'found', call, child: slot.child };
}
