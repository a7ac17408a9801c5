import type { Judged, Judgement } from './matchReferral.ts';
import { twostepModel, type Lines } from './model.ts';
import { givenLikeness } from './names.ts';
import type { ReferralSide } from './sides.ts';
import type { Veto } from './vetoes.ts';

/** An open referral with what was judged of it by itself. */
export interface OpenReferral {
  readonly side: ReferralSide;
  readonly judgement: Judgement;
}

/**
 * Holds all open referrals of a backlog against each other: a child slot takes one referral. It only
 * ever takes a link away: where another referral claims the slot as well, and giving it to that one would
 * be nearly as good over the whole group, a person decides. A form sent again yields to the first.
 */
export function assignOpen(
  open: readonly OpenReferral[],
  lines: Lines = twostepModel.lines,
): Judgement[] {
  const claims = claimsOf(open, lines);
  const yielded = new Map<number, Veto>();
  for (const [slot, places] of claims) {
    for (const place of resendsAmong(open, places, slot)) yielded.set(place, sentAgain);
  }
  return open.map(({ judgement }, place) => {
    const veto =
      judgement.decision === 'linked'
        ? (yielded.get(place) ?? doubt(open, claims, yielded, place, lines))
        : undefined;
    return veto === undefined ? judgement : withoutLink(judgement, veto);
  });
}

const sentAgain: Veto = {
  asks: 'call',
  text: 'An earlier form for this child already claims this call.',
};
const contested: Veto = { asks: 'child', text: 'Another form fits this call nearly as well.' };

type Claims = ReadonlyMap<string, readonly number[]>;

function slotOf({ pair }: Judged): string {
  return `${pair.right.facts.callId}#${pair.right.facts.child}`;
}

/** For each slot the referrals that fit it at least as well as a person would be asked to confirm. */
function claimsOf(open: readonly OpenReferral[], lines: Lines): Claims {
  const claims = new Map<string, number[]>();
  for (const [place, { judgement }] of open.entries()) {
    for (const judged of judgement.judged) {
      if (judged.pair.total < lines.confirm) continue;
      const slot = slotOf(judged);
      claims.set(slot, [...(claims.get(slot) ?? []), place]);
    }
  }
  return claims;
}

/** All but the first of the links to this slot that are for one and the same child. */
function resendsAmong(
  open: readonly OpenReferral[],
  places: readonly number[],
  slot: string,
): number[] {
  const linking = places
    .flatMap((place) => {
      const each = open[place];
      const best = each?.judgement.judged[0];
      const links =
        each?.judgement.decision === 'linked' && best !== undefined && slotOf(best) === slot;
      return links ? [{ place, side: each.side }] : [];
    })
    .sort(
      (one, other) => one.side.facts.receivedAt.getTime() - other.side.facts.receivedAt.getTime(),
    );
  const [first, ...later] = linking;
  if (first === undefined) return [];
  return later.filter(({ side }) => isSameChild(first.side, side)).map(({ place }) => place);
}

function isSameChild({ profile: left }: ReferralSide, { profile: right }: ReferralSide): boolean {
  if (left.number?.valid === true && right.number?.valid === true) {
    return left.number.digits === right.number.digits;
  }
  const named = givenLikeness(left.name, right.name) === 'equal';
  return named && left.dob !== null && left.dob === right.dob;
}

/** More than this in one group and it is not worked out: then nothing of it links by itself. */
const LARGEST_GROUP = 9;

/** Whether the best assignment of the whole group would lose too little by not linking this one. */
function doubt(
  open: readonly OpenReferral[],
  claims: Claims,
  yielded: ReadonlyMap<number, Veto>,
  place: number,
  lines: Lines,
): Veto | undefined {
  const best = open[place]?.judgement.judged[0];
  if (best === undefined) return undefined;
  const rivals = (claims.get(slotOf(best)) ?? []).filter((rival) => !yielded.has(rival));
  if (rivals.length < 2) return undefined;
  const group = groupOf(open, claims, yielded, place, lines);
  if (group.length > LARGEST_GROUP) return contested;
  const rows = group.map((member) => scoresOf(open[member], lines));
  const own = group.indexOf(place);
  const withIt = bestTotal(rows, lines.review);
  const barred = rows.map((row, index) =>
    index === own ? new Map([...row].filter(([slot]) => slot !== slotOf(best))) : row,
  );
  return withIt - bestTotal(barred, lines.review) < lines.margin ? contested : undefined;
}

function scoresOf(each: OpenReferral | undefined, lines: Lines): Map<string, number> {
  return new Map(
    (each?.judgement.judged ?? [])
      .filter(({ pair }) => pair.total >= lines.confirm)
      .map((judged) => [slotOf(judged), judged.pair.total]),
  );
}

/** The referrals that hang together by slots they claim, this one among them. */
function groupOf(
  open: readonly OpenReferral[],
  claims: Claims,
  yielded: ReadonlyMap<number, Veto>,
  place: number,
  lines: Lines,
): number[] {
  const group = new Set([place]);
  for (const member of group) {
    if (group.size > LARGEST_GROUP) break;
    for (const slot of scoresOf(open[member], lines).keys()) {
      for (const rival of claims.get(slot) ?? []) if (!yielded.has(rival)) group.add(rival);
    }
  }
  return [...group];
}

/** The greatest sum over all ways to give each row one slot of its own, or none at the price of `none`. */
export function bestTotal(
  rows: readonly ReadonlyMap<string, number>[],
  none: number,
  taken: ReadonlySet<string> = new Set(),
): number {
  const [row, ...rest] = rows;
  if (row === undefined) return 0;
  let best = none + bestTotal(rest, none, taken);
  for (const [slot, score] of row) {
    if (taken.has(slot)) continue;
    best = Math.max(best, score + bestTotal(rest, none, new Set([...taken, slot])));
  }
  return best;
}

function withoutLink({ judged, passedOver }: Judgement, veto: Veto): Judgement {
  const [best, ...others] = judged;
  if (best === undefined) return { decision: 'review', judged, passedOver };
  const held = { ...best, vetoes: [...best.vetoes, veto] };
  return {
    decision: veto.asks === 'child' ? 'confirm-child' : 'review',
    judged: [held, ...others],
    passedOver,
  };
}
