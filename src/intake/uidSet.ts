/**
 * UIDs as an IMAP sequence set, runs joined (`3,5:9`), in pieces short enough for servers that limit
 * the length of a command. Never `n:*`, which gives the last message even where none is new.
 */
export function uidSets(uids: readonly number[], mostRuns = 200): string[] {
  const runs = runsOf(uids).map(([from, to]) => (from === to ? String(from) : `${from}:${to}`));
  const sets: string[] = [];
  for (let at = 0; at < runs.length; at += mostRuns) {
    sets.push(runs.slice(at, at + mostRuns).join(','));
  }
  return sets;
}

/** What the server has and we have not seen: holes in the middle as well as the newest. */
export function notYetSeen(onServer: readonly number[], seen: ReadonlySet<number>): number[] {
  return onServer.filter((uid) => !seen.has(uid));
}

/**
 * UIDs that were given out since the last look and are no longer there: announced, and gone before
 * we looked. At most `most`, since a server may say anything; `left` tells how many were cut off.
 */
export function goneBetween(
  from: number,
  to: number,
  onServer: readonly number[],
  seen: ReadonlySet<number>,
  most: number,
): { readonly uids: number[]; readonly left: number } {
  const present = new Set(onServer);
  const uids: number[] = [];
  let uid = from;
  for (; uid < to && uids.length < most; uid += 1) {
    if (!present.has(uid) && !seen.has(uid)) uids.push(uid);
  }
  return { uids, left: Math.max(0, to - uid) };
}

function runsOf(uids: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const uid of [...new Set(uids)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === uid - 1) last[1] = uid;
    else runs.push([uid, uid]);
  }
  return runs;
}
