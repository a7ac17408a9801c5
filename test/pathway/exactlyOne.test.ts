import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callOutcomes, callSubjects, type DutyCall } from '../../src/calls/dutyCall.ts';
import type { Letter } from '../../src/letters/letter.ts';
import { letterId } from '../../src/letters/letterKey.ts';
import { lettersOwed } from '../../src/letters/lettersOwed.ts';
import { matchDecisions } from '../../src/matching/matchOutcome.ts';
import { mailClasses } from '../../src/intake/mail.ts';
import type { PathwayFacts } from '../../src/pathway/facts.ts';
import { clockStart } from '../../src/pathway/status.ts';
import { mismatchesAsOf } from '../../src/pathway/mismatch.ts';
import type { Referral } from '../../src/reading/referral.ts';
import { contractFaults } from '../support/contractSchema.ts';
import { letterRules, owedNow } from '../support/letterBuilders.ts';
import {
  aCall,
  aCandidate,
  aLink,
  aMail,
  anAssessment,
  aReferral,
  aSlot,
  rules,
  someFacts,
} from '../support/pathwayBuilders.ts';

const instant = fc
  .integer({ min: Date.UTC(2026, 10, 16), max: Date.UTC(2027, 0, 6) })
  .map((time) => new Date(time));

const outcomeChange = fc.record({ outcome: fc.constantFrom(...callOutcomes), at: instant });

const aCallOf = (place: number): fc.Arbitrary<DutyCall> =>
  fc
    .record({
      startedAt: instant,
      children: fc.integer({ min: 1, max: 3 }),
      subject: fc.constantFrom(...callSubjects),
      outcomes: fc.array(outcomeChange, { minLength: 1, maxLength: 3 }),
      closure: fc.option(fc.record({ child: fc.integer({ min: 1, max: 3 }), at: instant })),
      hasEmail: fc.boolean(),
    })
    .map(({ startedAt, children, subject, outcomes, closure, hasEmail }) => {
      const call = aCall({ callId: `DC-${place}`, startedAt, subject });
      const [first, ...later] = outcomes;
      const inOrder = later.sort((one, other) => one.at.getTime() - other.at.getTime());
      return {
        ...call,
        outcomes: [first!, ...inOrder],
        outcome: outcomes.at(-1)!.outcome,
        children: Array.from({ length: children }, (_, slot) => aSlot(slot + 1)),
        closures: closure === null ? [] : [{ ...closure, reason: 'Moved', by: 'Ann' }],
        referrer: { ...call.referrer, email: hasEmail ? call.referrer.email : null },
      };
    });

const aReferralOf = (place: number, calls: readonly DutyCall[]) =>
  fc
    .record({
      receivedAt: instant,
      byMail: fc.boolean(),
      decision: fc.option(fc.constantFrom('reject', 'close')),
      decidedAt: instant,
      linkTo: fc.option(fc.integer({ min: 0, max: Math.max(calls.length - 1, 0) })),
      child: fc.integer({ min: 1, max: 3 }),
      assessed: fc.option(fc.constantFrom(...matchDecisions)),
      candidate: fc.integer({ min: 0, max: Math.max(calls.length - 1, 0) }),
      mailClass: fc.constantFrom(...mailClasses),
    })
    .map((drawn) => ({ ...drawn, place }));

const someWorld: fc.Arbitrary<PathwayFacts> = fc
  .integer({ min: 0, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => aCallOf(place))))
  .chain((calls) =>
    fc
      .integer({ min: 0, max: 5 })
      .chain((count) =>
        fc.tuple(...Array.from({ length: count }, (_, place) => aReferralOf(place, calls))),
      )
      .map((drawn) => worldOf(calls, drawn)),
  );

function worldOf(
  calls: readonly DutyCall[],
  drawn: readonly (ReturnType<typeof aReferralOf> extends fc.Arbitrary<infer T> ? T : never)[],
): PathwayFacts {
  const taken = new Set<string>();
  const links: PathwayFacts['links'][number][] = [];
  const referrals: Referral[] = drawn.map((one) => {
    const reference = `R-${one.place}`;
    const callId = calls[one.candidate]?.callId ?? 'DC-none';
    return aReferral(reference, {
      receivedAt: one.receivedAt,
      ...(one.byMail ? {} : { route: { kind: 'post', by: 'Ann', call: callId } }),
      decisions:
        one.decision === null
          ? []
          : one.decision === 'reject'
            ? [{ kind: 'reject', callId, by: 'Ann', at: one.decidedAt }]
            : [{ kind: 'close', reason: 'Mistake', by: 'Ann', at: one.decidedAt }],
    });
  });
  for (const [place, { linkTo, child }] of drawn.entries()) {
    const call = linkTo === null ? undefined : calls[linkTo];
    const slot = call?.children.find((one) => one.child === child);
    if (call === undefined || slot === undefined || taken.has(`${call.callId}#${child}`)) continue;
    taken.add(`${call.callId}#${child}`);
    links.push(aLink(call, referrals[place]!, { child }));
  }
  return someFacts({
    calls,
    referrals,
    links,
    assessments: drawn.flatMap((one) => {
      const call = calls[one.candidate];
      if (one.assessed === null) return [];
      const candidates = call === undefined ? [] : [aCandidate(call.callId, one.child)];
      return [anAssessment(`R-${one.place}`, { decision: one.assessed, candidates })];
    }),
    mails: drawn.map((one) =>
      aMail(`mail-of-R-${one.place}`, { receivedAt: one.receivedAt, class: one.mailClass }),
    ),
  });
}

describe('at any moment', () => {
  it('each child of a form-expected call stands in exactly one list', () => {
    fc.assert(
      fc.property(someWorld, instant, (facts, asOf) => {
        const { overdue, waiting, counts } = mismatchesAsOf(facts, asOf, rules);
        const expected = facts.calls.flatMap((call) =>
          clockStart(call, asOf) === undefined
            ? []
            : call.children.map(({ child }) => `${call.callId}#${child}`),
        );
        const listed = [...overdue, ...waiting].map(({ callId, child }) => `${callId}#${child}`);

        expect(new Set(listed).size).toBe(listed.length);
        expect(expected).toEqual(expect.arrayContaining(listed));
        expect(
          listed.length +
            counts.childrenComplete +
            counts.childrenCompleteLate +
            counts.childrenClosed,
        ).toBe(expected.length);
      }),
      { numRuns: 200 },
    );
  });

  it('each referral received by then stands in exactly one list', () => {
    fc.assert(
      fc.property(someWorld, instant, (facts, asOf) => {
        const found = mismatchesAsOf(facts, asOf, rules);
        const listed = [...found.held, ...found.noPrecedingCall, ...found.toConfirm].map(
          ({ referral }) => referral,
        );
        const received = facts.referrals.filter(({ receivedAt }) => receivedAt <= asOf);

        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.length + found.counts.referralsLinked + found.counts.referralsClosed).toBe(
          received.length,
        );
        expect(found.counts.referrals).toBe(received.length);
      }),
      { numRuns: 200 },
    );
  });

  it('the lists have the shape that was promised', () => {
    fc.assert(
      fc.property(someWorld, instant, (facts, asOf) => {
        expect(contractFaults('mismatches', mismatchesAsOf(facts, asOf, rules))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('nothing that happened later changes the lists', () => {
    fc.assert(
      fc.property(someWorld, instant, (facts, asOf) => {
        const late = (at: Date): boolean => at > asOf;
        const knownThen: PathwayFacts = {
          ...facts,
          calls: facts.calls
            .filter((call) => !late(call.endedAt ?? call.startedAt))
            .map((call) => ({
              ...call,
              outcomes: call.outcomes.filter(({ at }, place) => place === 0 || !late(at)),
              closures: call.closures.filter(({ at }) => !late(at)),
            })),
          referrals: facts.referrals
            .filter(({ receivedAt }) => !late(receivedAt))
            .map((one) => ({ ...one, decisions: one.decisions.filter(({ at }) => !late(at)) })),
          links: facts.links.filter(({ countsFrom }) => !late(countsFrom)),
          mails: facts.mails.filter(({ receivedAt }) => !late(receivedAt)),
        };

        expect(mismatchesAsOf(knownThen, asOf, rules)).toEqual(mismatchesAsOf(facts, asOf, rules));
      }),
      { numRuns: 200 },
    );
  });

  it('owing letters a second time owes nothing', () => {
    fc.assert(
      fc.property(
        someWorld,
        fc.array(instant, { minLength: 1, maxLength: 4 }),
        (facts, moments) => {
          const letters: Letter[] = [];
          for (const now of moments.sort((one, other) => one.getTime() - other.getTime())) {
            const due = lettersOwed(facts, letters, now, letterRules);
            const ids = due.map(({ kind, about, stage, to }) => letterId(kind, about, stage, to));
            expect(new Set(ids).size).toBe(ids.length);
            letters.push(...due.map((one) => owedNow(one, now)));
            // A letter that another letter of the same moment makes due waits for the next moment.
            const again = lettersOwed(facts, letters, now, letterRules);
            expect(again.filter(({ kind }) => kind !== 'call-found')).toEqual([]);
          }
          const reminders = letters.filter(({ kind }) => kind.startsWith('form-due'));
          for (const call of facts.calls) {
            const ofCall = reminders.filter(({ about }) => about === call.callId);
            expect(ofCall.length).toBeLessThanOrEqual(2);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
