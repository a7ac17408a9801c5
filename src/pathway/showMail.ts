import type { Mail } from '../intake/mail.ts';
import type { Sighting } from '../intake/sightingStore.ts';
import { momentInWords } from '../nhs/londonTime.ts';
import type { PathwayRules } from './dueTimes.ts';
import type { FactIndex } from './facts.ts';
import { referralStatusTable } from './pathwayStatus.ts';
import {
  historyInWords,
  letterFacts,
  lettersInWords,
  part,
  type LetterShown,
  type Shown,
} from './showParts.ts';
import { referralState } from './status.ts';

/** One mail: where it was seen, what it was taken for and why, and what became of it. */
export function showMail(
  index: FactIndex,
  mail: Mail,
  sightings: readonly Sighting[],
  letters: readonly LetterShown[],
  now: Date,
  rules: PathwayRules,
): Shown {
  const own = letters.filter((letter) => letter.mail === mail.id);
  const referrals = index.facts.referrals.filter(
    ({ route }) => route.kind === 'mail' && route.mail === mail.id,
  );
  const { events, headers, ...kept } = mail;
  return {
    facts: {
      kind: 'mail',
      ...kept,
      headers,
      sightings: sightings.map(({ place, receivedAt }) => ({ ...place, receivedAt })),
      referrals: referrals.map(({ reference }) => reference),
      letters: letterFacts(own),
      events,
    },
    words: [
      `Mail ${mail.id}`,
      `Received ${momentInWords(mail.receivedAt)} from ${headers?.from.map(({ address }) => address).join(', ') ?? 'nobody named'}`,
      `State: ${mail.state}${mail.class === null ? '' : `, ${mail.class}`}. ${mail.reason ?? ''}`,
      `May it be answered: ${mail.answer.allowed ? 'yes' : 'no'}. ${mail.answer.reason}`,
      ...part('Brings an earlier referral again', versionInWords(mail)),
      ...part(
        'Seen on the server',
        sightings.map(
          ({ place }) => `${place.folder}, UID ${place.uid} (UIDVALIDITY ${place.uidValidity})`,
        ),
      ),
      ...part(
        'Referrals',
        referrals.map((referral) => {
          const state = referralState(index, referral, now, rules);
          const label = state === undefined ? '' : referralStatusTable[state.status].label;
          return `${referral.reference}: ${label}`;
        }),
      ),
      ...part('Letters', lettersInWords(own)),
      ...part('History', historyInWords(events)),
    ].join('\n'),
  };
}

function versionInWords({ version, duplicateOf }: Mail): string[] {
  if (duplicateOf !== null) return [`The same content as mail ${duplicateOf}.`];
  if (version === null) return [];
  const changed = version.changed.length === 0 ? '' : `; changed: ${version.changed.join(', ')}`;
  return [`${version.kind} of ${version.of}${changed}`];
}
