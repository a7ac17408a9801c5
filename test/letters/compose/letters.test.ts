import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../src/letters/compose/composeLetter.ts';
import { digestContent } from '../../../src/letters/digestContent.ts';
import type { LetterContent } from '../../../src/letters/letterContent.ts';
import { lettersOwed } from '../../../src/letters/lettersOwed.ts';
import { service } from '../../../src/letters/service.ts';
import type { PathwayFacts } from '../../../src/pathway/facts.ts';
import { nunjucksTemplates } from '../../../src/platform/templates.nunjucks.ts';
import { aLetter, letterRules } from '../../support/letterBuilders.ts';
import {
  aCall,
  aCandidate,
  aLink,
  aMail,
  anAssessment,
  aReferral,
  aSlot,
  at,
  headers,
  rules,
  someFacts,
} from '../../support/pathwayBuilders.ts';

const templates = nunjucksTemplates('templates');
const [receivedAt, callAt] = [at('2026-11-24T09:30:00Z'), at('2026-11-23T10:45:00Z')];
const call = { callReference: 'DC-1 (code K7M2Q)', callAt, practitioner: "Mary O'Hara" };
const missing = { ...call, dueAt: at('2026-11-25T17:00:00Z'), children: 2, childrenWithoutForm: 1 };

const everyKind: readonly LetterContent[] = [
  { kind: 'received', receivedAt, references: ['R-1', 'R-2'], corrected: ['R-0'] },
  { kind: 'already-received', receivedAt, firstReceivedAt: callAt, references: ['R-1'] },
  { kind: 'please-telephone', receivedAt, references: ['R-1'] },
  { kind: 'call-found', reference: 'R-1', formWasExpected: true, ...call },
  { kind: 'form-due', ...missing },
  { kind: 'form-due-again', firstAskedAt: receivedAt, ...missing },
  {
    kind: 'escalation',
    callId: 'DC-1',
    askedAt: [receivedAt],
    hasAddress: true,
    possibleReferrals: ['R-9'],
    unreadableMails: 1,
    ...missing,
  },
  { kind: 'cannot-open', receivedAt },
  { kind: 'nothing-attached', receivedAt },
  { kind: 'blank-form', receivedAt },
  { kind: 'self-referral', receivedAt },
];

function rendered(content: LetterContent) {
  const { subject, template, data } = composeLetter(content);
  return { subject, ...templates.email(template, data) };
}

describe.each(everyKind.map((content) => [content.kind, content] as const))(
  'the letter %s',
  (kind, content) => {
    const { subject, html, text } = rendered(content);

    it('says how to reach us, and that it is no emergency channel', () => {
      for (const body of [html, text]) {
        expect(body).toContain('0113 843 0841');
        expect(body).toContain('9am to 5pm');
        expect(body).toContain('voicemail');
        expect(body).toMatch(/not for emergencies/iu);
        expect(body).toContain('999');
        expect(body).toContain('NHS 111');
      }
    });

    it('has a subject of one line and plain text without markup', () => {
      expect(subject).not.toMatch(/[\r\n]/u);
      expect(subject.length).toBeLessThan(110);
      expect(text).not.toMatch(/<[a-z/]|&[a-z#0-9]+;|undefined|\[object/iu);
      expect(text).not.toMatch(/\n{4}/u);
    });

    it('is HTML that a screen reader can follow', () => {
      expect(html).toContain('<html lang="en-GB">');
      expect(html.match(/<h1/gu)).toHaveLength(1);
      expect(html).toContain(`<title>`);
      expect(html).not.toMatch(/<img|<script|undefined|\[object/iu);
    });

    it('tells families where support is, where a family may read it', () => {
      if (kind !== 'escalation') expect(text).toMatch(/MindMate[^]*MindWell/u);
    });
  },
);

describe('what a letter says', () => {
  it('is the true time of receipt, in London', () => {
    const summer = { kind: 'blank-form', receivedAt: at('2026-07-01T22:30:00Z') } as const;

    expect(rendered(summer).text).toContain('11:30pm on Wednesday 1 July 2026');
  });

  it('is what to expect of the call, where we ask for it', () => {
    const { text } = rendered({ kind: 'please-telephone', receivedAt, references: ['R-1'] });

    expect(text).toContain('45 minutes');
    expect(text).toContain('record open');
    expect(text).toContain('quiet');
    expect(text).toMatch(/1\. [^]*6\. /u);
  });
});

/** A family whose every fact is a word that could be found again in a letter. */
const secrets = [
  'Zebedee',
  'Quillfeather',
  'Marigold',
  'Peregrine',
  '2026-03-04',
  '4 March 2026',
  '999 000 0018',
  '9990000018',
  '14 Hollow Lane',
  'LS7 3AB',
  '07700 900123',
  'evil.example',
  'Urgent: click here',
];

function aFamilysWorld(): PathwayFacts {
  const source = { part: 'Zebedee Quillfeather form.pdf' };
  const found = (value: string) => ({ state: 'found', value, raw: value, source }) as const;
  const referral = aReferral('R-1');
  const [reading] = referral.readings;
  const fields = {
    'infant.fullName': found('Zebedee Quillfeather'),
    'infant.dob': found('2026-03-04'),
    'infant.nhsNumber': found('9990000018'),
    'infant.address': found('14 Hollow Lane, LS7 3AB'),
    'mother.name': found('Marigold Quillfeather'),
    siblings: found('Peregrine'),
  };
  const family = {
    children: [aSlot(1, { name: 'Zebedee Quillfeather', dob: '2026-03-04' }), aSlot(2)],
    mother: { name: 'Marigold Quillfeather', dob: null, nhsNumber: '9990000018' },
    address: '14 Hollow Lane',
    postcode: 'LS7 3AB',
    parentPhone: '07700 900123',
    notes: 'Zebedee cries.',
    practitioner: 'Priya Nair',
  };
  const overdue = aCall(family);
  return someFacts({
    calls: [
      {
        ...overdue,
        referrer: {
          ...overdue.referrer,
          role: 'midwife of Marigold Quillfeather',
          organisation: 'near 14 Hollow Lane',
        },
      },
      aCall({ ...family, callId: 'DC-2', outcome: 'undecided' }),
      aCall({ ...family, callId: 'DC-3' }),
    ],
    referrals: [
      { ...referral, readings: [{ ...reading!, fields }] },
      aReferral('R-2'),
      aReferral('R-3'),
    ],
    links: [aLink(aCall({ callId: 'DC-3' }), aReferral('R-3'))],
    assessments: [
      anAssessment('R-1'),
      anAssessment('R-2', {
        decision: 'review',
        candidates: [{ ...aCandidate('DC-1'), for: ['Zebedee Quillfeather on both sides'] }],
        verdict: 'Zebedee Quillfeather may be the child.',
      }),
    ],
    mails: [
      aMail('mail-of-R-1', {
        headers: headers({
          subject: 'Urgent: click here Zebedee',
          from: [{ address: 'sam.okoro@maternity.example', name: 'http://evil.example' }],
        }),
      }),
      aMail('m2', {
        class: 'cannot-open',
        reason: '"Zebedee Quillfeather.pdf" needs a password.',
      }),
      aMail('m3', { state: 'quarantined', class: null, reason: 'Zebedee.zip is too large.' }),
    ],
    uidsReceivedAt: [receivedAt],
  });
}

describe('no letter and no digest', () => {
  const now = at('2026-12-08T09:00:00Z');
  const facts = aFamilysWorld();
  const letters = [
    aLetter('form-due', {
      state: 'failed',
      outcome: '550 no mailbox for Zebedee Quillfeather at evil.example',
    }),
  ];

  it('tells who the family is, nor repeats what a sender wrote', () => {
    const owed = lettersOwed(facts, [], now, letterRules).map(({ content }) => rendered(content));
    const digest = digestContent({ facts, letters, now, rules, trailHead: '1:ab', warnings: [] });
    const bodies = templates.email('digest', { ...digest, service, width: 960 });
    const all = [...owed, { subject: digest.subject, ...bodies }];

    expect(owed.length).toBeGreaterThan(5);
    for (const { subject, html, text } of all) {
      for (const secret of secrets) {
        expect(`${subject}\n${text}\n${html}`).not.toContain(secret);
      }
    }
  });
});

describe('the digest', () => {
  const now = at('2026-12-08T08:00:00Z');
  const digest = digestContent({
    facts: { ...aFamilysWorld(), goneBeforeWeLooked: 2 },
    letters: [aLetter('received', { state: 'held', heldBecause: 'Two From headers.', to: null })],
    now,
    rules,
    trailHead: '12:abcd',
    warnings: ['The mailbox was not read.'],
  });
  const { text, html } = templates.email('digest', { ...digest, service, width: 960 });

  it('names every overdue call and every referral without a call, and what to do', () => {
    expect(text).toContain('FORMS OVERDUE (3)');
    expect(text).toContain('DC-1 (code K7M2Q), child 1 of 2');
    expect(text).toContain('DC-3 (code K7M2Q), child 2 of 2');
    expect(text).toMatch(/WITHOUT A DUTY CALL \(1\)[^]*R-1/u);
    expect(text).toMatch(/TO CONFIRM \(1\)[^]*R-2[^]*DC-1#1/u);
    expect(text).toMatch(/WITHOUT A DECISION \(1\)[^]*DC-2/u);
    expect(text).toMatch(/COULD NOT BE OPENED \(2\)/u);
    expect(text).toMatch(/HELD, FAILED[^]*Two From headers/u);
    expect(html).toContain('<th scope="col"');
  });

  it('adds up, warns, and carries the head of the trail', () => {
    expect(text).toContain('3 arrived: 3 accounted for, 2 filed by hand before we looked');
    expect(text).toContain('WARNING: The mailbox was not read.');
    expect(text).toContain('12:abcd');
  });

  it('tells of the backlog of a busy hour in one line, with its cure', () => {
    const heldBecause = 'More than 300 letters in all within an hour.';
    const busy = digestContent({
      facts: someFacts(),
      letters: ['a', 'b', 'c'].map((id) =>
        aLetter('received', { id: `held-${id}`, state: 'held', heldBecause }),
      ),
      now,
      rules,
      trailHead: null,
      warnings: [],
    });
    const bodies = templates.email('digest', { ...busy, service, width: 960 });

    expect(bodies.text).toMatch(/3 letters[^]*300 letters in all[^]*letters release --backlog/u);
    expect(bodies.text).not.toContain('held-a');
  });

  it('is sent when there is nothing to do, and says so', () => {
    const quiet = digestContent({
      facts: someFacts(),
      letters: [],
      now,
      rules,
      trailHead: null,
      warnings: [],
    });
    const bodies = templates.email('digest', { ...quiet, service, width: 960 });

    expect(quiet.subject).toContain('nothing is overdue');
    expect(bodies.text).toContain('nothing to do today');
    expect(bodies.text).toContain('nothing sealed yet');
  });

  it('warns when the calendar is about to run out', () => {
    const late = digestContent({
      facts: someFacts(),
      letters: [],
      now: at('2028-12-01T08:00:00Z'),
      rules,
      trailHead: null,
      warnings: [],
    });

    expect(late.warnings.join()).toContain('bank holidays');
  });
});
