import mongoose from 'mongoose';
import type { Letter } from '../../src/letters/letter.ts';
import type { LocalMailSink } from '../../src/local/localMailSink.ts';
import { storesOn } from '../../src/wiring/stores.ts';
import type { OutageMail } from './outageMails.ts';

interface Outage {
  readonly settings: { readonly MONGODB_URI: string };
  readonly mails: readonly OutageMail[];
  readonly sink: Pick<LocalMailSink, 'received'>;
}

/** The default of LETTERS_AN_HOUR; the digest is not counted among them. */
const lettersAnHour = 300;

/** What is not as it should be after every job ran once; empty where all is well. */
export async function judgeOutage({ settings, mails, sink }: Outage): Promise<string[]> {
  const connection = await mongoose.createConnection(settings.MONGODB_URI).asPromise();
  try {
    const stores = storesOn(connection);
    const faults: string[] = [];
    const expect = (what: string, found: number, wanted: number): void => {
      if (found !== wanted) faults.push(`${what}: ${String(found)}, not ${String(wanted)}`);
    };
    const distinct = mails.filter(({ folder }) => folder === 'INBOX');
    const kept = await stores.mails.all();
    expect('sightings', (await stores.sightings.all()).length, mails.length);
    expect('mails', kept.length, distinct.length);
    expect('mails not read', kept.filter(({ state }) => state !== 'read').length, 0);
    const forms = distinct.filter(({ isForm }) => isForm).length;
    expect('referrals', (await stores.referrals.all()).length, forms);
    const inserted = await connection.collection('mails').find().toArray();
    expect('mails taken in before an older one', outOfOrder(inserted.map(receivedAt)), 0);
    const letters = await stores.letters.all();
    const answers = letters.filter(({ kind }) => kind === 'received');
    expect('acknowledgements owed', answers.length, forms);
    const sent = letters.filter(({ state, kind }) => state === 'sent' && kind !== 'digest');
    if (sent.length > lettersAnHour) faults.push(`${String(sent.length)} letters in an hour`);
    faults.push(...faultsOfSent(sent, answers, sink.received().length));
    const digest = letters.find(({ kind }) => kind === 'digest');
    const arrived = `${String(mails.length)} arrived: ${String(mails.length)} accounted for`;
    if (digest?.text.includes(arrived) !== true) faults.push(`no "${arrived}" in the digest`);
    return faults;
  } finally {
    await connection.close();
  }
}

/** Those that went out are the oldest of all that were owed. */
function faultsOfSent(
  sent: readonly Letter[],
  answers: readonly Letter[],
  received: number,
): string[] {
  const faults = sent.some(({ perhapsTwice }) => perhapsTwice) ? ['a letter is in doubt'] : [];
  if (received < sent.length) faults.push('the mail server has fewer letters than were sent');
  const waiting = answers.filter(({ state }) => state !== 'sent').length;
  const youngest = Math.max(...sent.map(({ since }) => since.getTime()));
  const passedOver = answers.filter(
    (one) => one.state !== 'sent' && one.since.getTime() < youngest,
  );
  if (passedOver.length > 0)
    faults.push(`${String(passedOver.length)} older letters were passed over`);
  if (sent.length === 0) faults.push('nothing was sent');
  if (waiting > 0 && sent.length + waiting < answers.length) faults.push('answers are missing');
  return faults;
}

function receivedAt(row: Readonly<Record<string, unknown>>): number {
  return row['receivedAt'] instanceof Date ? row['receivedAt'].getTime() : 0;
}

function outOfOrder(times: readonly number[]): number {
  return times.filter((time, place) => time < (times[place - 1] ?? 0)).length;
}
