import type { HistoryEvent } from '../platform/history.ts';
import { makeKeepMails } from './keepMail.step.ts';
import type { KeepMailDeps, Kept } from './keepMail.step.ts';
import type { Mail } from './mail.ts';
import type { MailboxVisit } from './mailbox.ts';
import type { FetchedAgain } from './mailStore.ts';
import type { OpenFolder } from './newArrivals.step.ts';
import type { Numbering, Place } from './sightingStore.ts';

export type FolderHere = OpenFolder & { readonly numbering: Numbering };

/**
 * Asks for the whole of mails of which only the head was kept, once somebody wants them again. The
 * whole is kept as any other mail is, under its own content, and only then its sightings are told and
 * the head is set aside. Killed in between, the next run asks again and writes nothing twice.
 */
export function makeFetchAgain(
  deps: KeepMailDeps,
): (visit: MailboxVisit, open: readonly FolderHere[]) => Promise<Kept[]> {
  const { mails, sightings, clock, log } = deps;
  const keepMails = makeKeepMails(deps);
  return async function fetchAgain(visit, open) {
    const counted: Kept[] = [];
    for (const mail of await mails.toFetch()) {
      const places = await placesOf(mail);
      const place = places.find((one) => isThere(one, open));
      const came = place === undefined ? 'not-there' : await fetchOne(visit, mail, place);
      if (came === 'failed') {
        counted.push('failed');
        continue;
      }
      // Seen nowhere as a head: a run that was killed had told its sightings of the whole already.
      const absent = places.length === 0 ? whole : notThere;
      const outcome = came === 'not-there' ? absent : came.outcome;
      if (came !== 'not-there') counted.push(...came.counted);
      await mails.fetchedAgain(mail.id, outcome, eventOf(mail, outcome, clock()));
      log.info('Mail asked for again', { mail: mail.id, outcome: outcome.kind });
    }
    return counted;
  };

  async function placesOf({ id }: Mail): Promise<Place[]> {
    return (await sightings.ofMail(id)).map(({ place }) => place);
  }

  async function fetchOne(
    visit: MailboxVisit,
    head: Mail,
    place: Place,
  ): Promise<'not-there' | 'failed' | { outcome: FetchedAgain; counted: readonly Kept[] }> {
    const [listed] = await visit.arrivals(place.folder, [place.uid]);
    if (listed === undefined) return 'not-there';
    const [fetched] = await visit.fetch([{ ...listed, place }]);
    if (fetched === undefined || fetched.kind === 'failed') return 'failed';
    if (fetched.kind === 'gone') return 'not-there';
    const [kept] = await keepMails([fetched]);
    if (kept?.kind === 'broken') throw kept.error;
    if (kept?.sighting == null) return 'failed';
    if (fetched.kind === 'oversize') return { outcome: stillLarge, counted: [] };
    await sightings.becomes(head.id, kept.sighting);
    return { outcome: whole, counted: kept.counted };
  }
}

function isThere(place: Place, open: readonly FolderHere[]): boolean {
  return open.some(
    ({ folder, uids, numbering }) =>
      folder === place.folder &&
      numbering.uidValidity === place.uidValidity &&
      (numbering.again ?? 0) === (place.again ?? 0) &&
      uids.includes(place.uid),
  );
}

const whole: FetchedAgain = {
  kind: 'whole',
  reason: 'The whole of it was fetched from the mailbox since, and is read as a mail of its own.',
};

const stillLarge: FetchedAgain = {
  kind: 'still-head',
  reason:
    'It was asked for again and is still larger than may be read (ceiling READ_FILE_MEGABYTES). Only its head is kept: open it in the mailbox, or have the ceiling raised and ask again with `twostep mails retry`.',
};

const notThere: FetchedAgain = {
  kind: 'still-head',
  reason:
    'It was asked for again and lies no longer where it was seen: only its head is kept. Look for it in the other folders of the mailbox; moved back into the inbox it is taken in as a new mail.',
};

/** One event for each time that somebody asked: asked again, it is told again. */
function eventOf({ id, events }: Mail, { kind, reason }: FetchedAgain, at: Date): HistoryEvent {
  return {
    cause: `fetched-again:${id}:${events.length}`,
    at,
    kind: 'mail-fetched-again',
    by: 'twostep',
    detail: { outcome: kind, reason },
  };
}
