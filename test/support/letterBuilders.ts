import type { Letter, LetterKind } from '../../src/letters/letter.ts';
import type { LetterDue } from '../../src/letters/letterContent.ts';
import { letterId } from '../../src/letters/letterKey.ts';
import type { LetterRules } from '../../src/letters/lettersOwed.ts';
import { REFERENCES } from '../../src/letters/stepsOwed.ts';
import { rules } from './pathwayBuilders.ts';

export const letterRules: LetterRules = {
  pathway: rules,
  answering: { ownAddresses: ['imh@leeds.example'], authservId: null, ackDomains: [] },
  escalateTo: ['lead@leeds.example'],
};

export function aLetter(kind: LetterKind, more: Partial<Letter> = {}): Letter {
  const about = more.about ?? 'DC-1';
  const to = more.to === undefined ? 'sam.okoro@maternity.example' : more.to;
  const stage = { 'form-due': 1, 'form-due-again': 2, escalation: 3 }[kind as string] ?? 0;
  return {
    id: letterId(kind, about, stage, to),
    kind,
    subject: 'Subject',
    text: 'Text',
    html: '<p>Text</p>',
    mail: null,
    inReplyTo: null,
    references: [],
    autoSubmitted: 'auto-generated',
    messageId: '<1@leeds.example>',
    state: 'sent',
    heldBecause: null,
    perhapsTwice: false,
    attempts: 1,
    since: new Date('2026-11-26T09:00:00Z'),
    owedAt: new Date('2026-11-26T09:00:00Z'),
    sendingSince: null,
    nextTryAt: null,
    sentAt: new Date('2026-11-26T09:01:00Z'),
    outcome: null,
    events: [],
    ...more,
    about,
    to,
  };
}

/** The letter as it is kept once it was owed. */
export function owedNow(due: LetterDue, owedAt: Date): Letter {
  const names = 'references' in due.content ? due.content.references.join(' ') : '';
  return aLetter(due.kind, {
    id: letterId(due.kind, due.about, due.stage, due.to),
    about: due.about,
    to: due.to,
    mail: due.mail,
    since: due.since,
    owedAt,
    state: due.heldBecause === null ? 'owed' : 'held',
    heldBecause: due.heldBecause,
    events: [
      {
        cause: 'owed',
        at: owedAt,
        kind: 'letter-owed',
        by: 'twostep',
        detail: { [REFERENCES]: names },
      },
    ],
  });
}
