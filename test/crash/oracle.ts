import { createHash } from 'node:crypto';
import type { Connection } from 'mongoose';
import { makeVerifyTrail } from '../../src/audit/verifyTrail.step.ts';
import type { Letter, LetterState } from '../../src/letters/letter.ts';
import type { SunkMail } from '../../src/local/localMailSink.ts';
import { storesOn } from '../../src/wiring/stores.ts';
import type { Scenario } from './scenario.ts';

/** What a run that nothing struck came to: every struck one must come to the same. */
export type Truth = Readonly<Record<string, unknown>>;

export interface Judgement {
  /** Each is a loss, a doubling without its mark, or something stuck. */
  readonly faults: readonly string[];
  /** Letters marked as perhaps sent twice that an untroubled run does not mark. */
  readonly marked: number;
  readonly truth: Truth;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function judge(options: {
  readonly connection: Connection;
  readonly scenario: Scenario;
  /** What the SMTP server kept of this case. */
  readonly sunk: readonly SunkMail[];
  readonly expected?: Truth | undefined;
  /** How many letters may be in doubt: the one that was in hand at each strike. */
  readonly mayBeMarked: number;
}): Promise<Judgement> {
  const { connection, scenario, sunk, expected } = options;
  const stores = storesOn(connection);
  const faults: string[] = [];
  const letters = await stores.letters.all();
  faults.push(...(await faultsOfIntake(stores, scenario)));
  const referrals = await stores.referrals.all();
  if (referrals.length !== scenario.children) {
    faults.push(`${referrals.length} referrals of ${scenario.children} children`);
  }
  faults.push(...letters.flatMap((letter) => faultsOfLetter(letter, sunk)));
  const marked = letters.filter((letter) => letter.perhapsTwice && !isCut(letter.to)).length;
  if (marked > options.mayBeMarked) faults.push(`${marked} letters are marked perhapsTwice`);
  const later = new Date(Date.parse(scenario.now) + 86_400_000);
  const trail = await makeVerifyTrail({ ...stores, clock: () => later })();
  if (!trail.ok) faults.push(`the trail does not verify: ${trail.reasons.join('; ')}`);
  if (trail.unsealed > 0) faults.push(`${trail.unsealed} events are not sealed`);
  faults.push(...(await faultsOfLeases(connection)));
  const truth = await truthOf(stores, letters);
  if (expected !== undefined) faults.push(...differences(expected, truth));
  return { faults, marked, truth };
}

type Stores = ReturnType<typeof storesOn>;

async function faultsOfIntake(stores: Stores, scenario: Scenario): Promise<string[]> {
  const faults: string[] = [];
  const sightings = await stores.sightings.all();
  const given = new Map<string, Uint8Array>();
  const next = new Map<string, number>();
  for (const { folder, bytes } of scenario.mails) {
    const uid = (next.get(folder) ?? 0) + 1;
    next.set(folder, uid);
    given.set(`${folder}/${uid}`, bytes);
  }
  if (sightings.length !== given.size) {
    faults.push(`${sightings.length} sightings of ${given.size} messages on the server`);
  }
  for (const { place, sha256: kept, mail } of sightings) {
    const bytes = given.get(`${place.folder}/${place.uid}`);
    if (bytes === undefined) faults.push(`a sighting of ${place.folder}/${place.uid}`);
    else if (sha256(bytes) !== kept) faults.push(`other bytes at ${place.folder}/${place.uid}`);
    const raw = await stores.rawMails.get(kept);
    if (raw === undefined || sha256(raw) !== kept) faults.push(`the bytes of ${kept} are not kept`);
    if ((await stores.mails.find(mail)) === undefined) faults.push(`mail ${mail} is not kept`);
  }
  for (const mail of await stores.mails.all()) {
    if (mail.state === 'received') faults.push(`mail ${mail.id} is stuck in ${mail.state}`);
  }
  return faults;
}

const isCut = (to: string | null): boolean => to?.startsWith('cut') === true;

/** In which states the SMTP server's temper for this person may leave a letter. */
function expectedStates(to: string | null): readonly LetterState[] {
  if (to?.startsWith('refuse-') === true) return ['failed'];
  if (to?.startsWith('later-') === true) return ['owed'];
  // Struck and then cut off, its one further attempt is spent too: it is for a person.
  return isCut(to) ? ['sent', 'owed', 'failed'] : ['sent'];
}

function faultsOfLetter(letter: Letter, sunk: readonly SunkMail[]): string[] {
  const { id, kind, to, state, perhapsTwice, messageId } = letter;
  const name = `${kind} ${id}`;
  const copies = sunk.filter(({ raw }) => raw.includes(`Message-ID: ${messageId}`)).length;
  const faults: string[] = [];
  if (copies > 2 || (copies === 2 && !perhapsTwice))
    faults.push(`${name} went out ${copies} times`);
  if (state === 'sent' && copies === 0) faults.push(`${name} says sent and never went out`);
  if (state === 'sending') faults.push(`${name} is stuck in sending`);
  if (state !== 'sending' && !expectedStates(to).includes(state)) {
    faults.push(`${name} to ${to ?? 'nobody'} is ${state}`);
  }
  if (isCut(to) && state !== 'sent' && !perhapsTwice) faults.push(`${name} lost its mark`);
  return faults;
}

async function faultsOfLeases(connection: Connection): Promise<string[]> {
  const soon = new Date(Date.now() + 5_000);
  const held = await connection.collection('leases').countDocuments({ until: { $gt: soon } });
  return held === 0 ? [] : [`${held} leases are held by nobody`];
}

async function truthOf(stores: Stores, letters: readonly Letter[]): Promise<Truth> {
  const truth: Record<string, unknown> = {};
  for (const mail of await stores.mails.all()) {
    const { state, class: kind, duplicateOf, version, answer } = mail;
    truth[`mail ${mail.id}`] = { state, kind, duplicateOf, version, answer };
  }
  for (const referral of await stores.referrals.all()) {
    const readings = referral.readings.map(({ mail, fields }) => ({ mail, fields }));
    truth[`referral ${referral.reference}`] = { route: referral.route, readings };
  }
  for (const link of await stores.links.all()) truth[`link ${link.id}`] = link.referral;
  for (const { id, kind, about, to, subject, text } of letters) {
    truth[`letter ${id}`] =
      kind === 'digest' ? { kind, about, to } : { kind, about, to, subject, text };
  }
  return truth;
}

function differences(expected: Truth, found: Truth): string[] {
  const names = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...names].flatMap((name) => {
    if (!(name in found)) return [`${name} is missing`];
    if (!(name in expected)) return [`${name} is too much`];
    const same = JSON.stringify(expected[name]) === JSON.stringify(found[name]);
    return same ? [] : [`${name} is another`];
  });
}
