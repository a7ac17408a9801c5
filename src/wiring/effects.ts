import type { MailboxVisit } from '../intake/mailbox.ts';
import type { Stores } from './stores.ts';

/** `effect`: it changes something that outlives the program, so a crash point stands on either side. */
export type Methods<Port> = { readonly [Name in keyof Port & string]: 'effect' | 'question' };

/** Every method of every store: one that is left out does not compile. */
export const storeMethods: { readonly [Name in keyof Stores]: Methods<Stores[Name]> } = {
  rawMails: { keep: 'effect', get: 'question' },
  mails: {
    takeOnce: 'effect',
    startAttempt: 'effect',
    settle: 'effect',
    retry: 'effect',
    reread: 'effect',
    fetchedAgain: 'effect',
    toFetch: 'question',
    find: 'question',
    findMany: 'question',
    firstWithParts: 'question',
    toRead: 'question',
    all: 'question',
  },
  sightings: {
    add: 'effect',
    becomes: 'effect',
    noteGone: 'effect',
    noteLook: 'effect',
    beginAgain: 'effect',
    uidsSeen: 'question',
    all: 'question',
    ofMail: 'question',
    countGone: 'question',
    lastLook: 'question',
    begunAgain: 'question',
  },
  calls: {
    record: 'effect',
    closeChild: 'effect',
    note: 'effect',
    noteIdentityChanged: 'effect',
    find: 'question',
    findMany: 'question',
    findByCode: 'question',
    // The first question brings over the keys of calls that an older build stored.
    underKeys: 'effect',
    toMatch: 'question',
    all: 'question',
    count: 'question',
  },
  referrals: {
    addOnce: 'effect',
    addReading: 'effect',
    decide: 'effect',
    note: 'effect',
    find: 'question',
    ofMail: 'question',
    readFrom: 'question',
    sharingIdentity: 'question',
    all: 'question',
  },
  links: {
    linkOnce: 'effect',
    unlink: 'effect',
    ofReferral: 'question',
    ofSlot: 'question',
    all: 'question',
  },
  assessments: { keep: 'effect', notKeptYet: 'question', of: 'question', all: 'question' },
  letters: {
    oweOnce: 'effect',
    takeNext: 'effect',
    markSent: 'effect',
    backToOwed: 'effect',
    markPerhapsTwice: 'effect',
    markFailed: 'effect',
    failStale: 'effect',
    hold: 'effect',
    release: 'effect',
    cancel: 'effect',
    noteBounced: 'effect',
    find: 'question',
    findByMessageId: 'question',
    all: 'question',
    sentSince: 'question',
  },
  trail: {
    addLook: 'effect',
    append: 'effect',
    looks: 'question',
    head: 'question',
    entriesAfter: 'question',
    sealedCauses: 'question',
  },
  events: { saltOf: 'effect', markSealed: 'effect', unsealed: 'question', all: 'question' },
  runs: {
    noteBegun: 'effect',
    noteDone: 'effect',
    lastDone: 'question',
    firstBegun: 'question',
  },
};

/** Fetching changes nothing; a run that dies while bytes come over is worth a point all the same. */
export const visitMethods: Methods<MailboxVisit> = {
  fetch: 'effect',
  move: 'effect',
  folders: 'question',
  look: 'question',
  since: 'question',
  arrivals: 'question',
  wasSent: 'question',
};
