/**
 * Named points before and after every effect, at which a test run can have the program killed, told
 * to stop or made to stand still. In production there are none: `reach` is undefined and every port
 * is handed on as it is.
 */

export const crashSignals = ['SIGKILL', 'SIGTERM', 'SIGSTOP'] as const;
export type CrashSignal = (typeof crashSignals)[number];

/** TWOSTEP_CRASH_AT: `record`, or for instance `letters.markSent.before#2:SIGKILL`. */
export type CrashArming =
  | { readonly kind: 'record' }
  | {
      readonly kind: 'strike';
      readonly point: string;
      /** From 1: at which arrival at the point. */
      readonly arrival: number;
      readonly signal: CrashSignal;
    };

export type Reach = (point: string) => void;

export function crashArmingOf(written: string): CrashArming | undefined {
  if (written === 'record') return { kind: 'record' };
  const parts = /^([a-z]+\.[a-z]+\.(?:before|after))#([1-9]\d{0,4}):([A-Z]+)$/i.exec(written);
  const signal = crashSignals.find((known) => known === parts?.[3]);
  const point = parts?.[1];
  if (point === undefined || signal === undefined) return undefined;
  return { kind: 'strike', point, arrival: Number(parts?.[2]), signal };
}

/** Strikes once. Both acts are the caller's: this file does nothing to the process by itself. */
export function reachOf(
  arming: CrashArming | null,
  acts: { readonly strike: (signal: CrashSignal) => void; readonly record: Reach },
): Reach | undefined {
  if (arming === null) return undefined;
  if (arming.kind === 'record') return acts.record;
  let arrivals = 0;
  return (point) => {
    if (point !== arming.point) return;
    arrivals += 1;
    if (arrivals === arming.arrival) acts.strike(arming.signal);
  };
}

export type EffectOf<Port> = {
  [Name in keyof Port & string]: Port[Name] extends (...given: never[]) => Promise<unknown>
    ? Name
    : never;
}[keyof Port & string];

/** The same port; each of the named effects has a point before and a point after it. */
export function withCrashPoints<Port extends object>(
  name: string,
  port: Port,
  effects: readonly EffectOf<Port>[],
  reach: Reach | undefined,
): Port {
  if (reach === undefined) return port;
  const wrapped = effects.map((effect) => {
    const work = port[effect] as (...given: unknown[]) => Promise<unknown>;
    const between = async (...given: unknown[]): Promise<unknown> => {
      reach(`${name}.${effect}.before`);
      const outcome = await work.apply(port, given);
      reach(`${name}.${effect}.after`);
      return outcome;
    };
    return [effect, between];
  });
  return { ...port, ...(Object.fromEntries(wrapped) as Partial<Port>) };
}
