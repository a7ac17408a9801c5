/** The mail of one seed: a few of each kind that a write of ours comes from. All people invented. */

export interface ScenarioMail {
  readonly folder: string;
  readonly bytes: Buffer;
  readonly receivedAt: Date;
}

export interface Scenario {
  readonly mails: readonly ScenarioMail[];
  /** contracts.md section 3; one call for some of the children. */
  readonly callsCsv: string;
  /** How many children were referred: each has exactly one referral. */
  readonly children: number;
  /** The business clock of every run. */
  readonly now: string;
}

export type Random = () => number;

/** mulberry32: the same seed gives the same numbers everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const givenNames = ['Ada', 'Bram', 'Cleo', 'Dov', 'Esme', 'Finn', 'Gwen', 'Hugo', 'Isla', 'Jude'];
const familyNames = ['Testwell', 'Samplesby', 'Mockridge', 'Trialsworth', 'Fictley', 'Proofham'];

interface Child {
  readonly name: string;
  readonly mother: string;
  readonly nhsNumber: string;
  readonly dob: string;
  readonly postcode: string;
}

/** Of the range that is never given out, with its check digit (modulus 11). */
function nhsNumber(random: Random): string {
  for (;;) {
    const nine = `999${String(Math.floor(random() * 1e6)).padStart(6, '0')}`;
    const sum = Array.from(nine, Number).reduce(
      (total, digit, place) => total + digit * (10 - place),
      0,
    );
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${nine}${check}`;
  }
}

function childOf(random: Random, place: number): Child {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const family = pick(familyNames);
  return {
    name: `${givenNames[place % givenNames.length] ?? ''} ${family}`,
    mother: `${pick(['Rosa', 'Mary', 'Joan', 'Vera'])} ${family}`,
    nhsNumber: nhsNumber(random),
    dob: `${10 + Math.floor(random() * 18)}/0${1 + Math.floor(random() * 9)}/2026`,
    postcode: `LS${1 + Math.floor(random() * 9)} ${1 + Math.floor(random() * 8)}AB`,
  };
}

function form(child: Child, referrer: string, reason: string): string {
  return `Referral to the Leeds Infant Mental Health service

Child's name: ${child.name}
Date of birth: ${child.dob}
NHS number: ${child.nhsNumber}
Address: 1 Specimen Street, Leeds
Postcode: ${child.postcode}
Mother's name: ${child.mother}
Telephone: 0113 496 0123

Reason for referral: ${reason}

Referrer name: Pat Referrer
Job title: Health visitor
Organisation: Demo practice
Referrer email: ${referrer}
`;
}

function mail(options: {
  readonly from: string;
  readonly id: string;
  readonly date: Date;
  readonly subject: string;
  readonly text: string;
  readonly more?: string;
}): Buffer {
  const head = [
    `From: Pat Referrer <${options.from}>`,
    'To: referrals@imh.example',
    `Subject: ${options.subject}`,
    `Message-ID: <${options.id}@practice.example>`,
    `Date: ${options.date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...(options.more === undefined ? [] : [options.more]),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${options.text.replaceAll('\n', '\r\n')}`);
}

const csvHead =
  'callId,childNo,startedAt,endedAt,practitioner,referrerEmail,subject,infantName,infantDob,infantNhsNumber,motherName,postcode,outcome';

/**
 * Senders whose letters the SMTP server treats in its own way: `refuse` for good, `later` not now,
 * `cut` breaks the connection after the first DATA without having kept it, `cutkept` having kept it.
 */
export const smtpTempers = ['plain', 'refuse', 'later', 'cut', 'cutkept'] as const;

export function scenarioOf(seed: number): Scenario {
  const random = randomOf(seed * 7919 + 1);
  const start = Date.parse('2026-11-16T09:00:00Z');
  let minute = 0;
  const next = (): Date => new Date(start + (minute += 1 + Math.floor(random() * 20)) * 60_000);
  const mails: ScenarioMail[] = [];
  const put = (bytes: Buffer, receivedAt: Date, folder = 'INBOX'): void => {
    mails.push({ folder, bytes, receivedAt });
  };
  const rows: string[] = [];
  const children = smtpTempers.map((_, place) => childOf(random, place + seed));
  const subject = 'Referral form';
  for (const [place, temper] of smtpTempers.entries()) {
    const child = children[place];
    if (child === undefined) continue;
    const from = `${temper}-${seed}@practice.example`;
    const date = next();
    const id = `form-${seed}-${place}`;
    const reason = `Mum finds the nights ${'very '.repeat(1 + Math.floor(random() * 4))}hard.`;
    const first = mail({ from, id, date, subject, text: form(child, from, reason) });
    put(first, date, random() < 0.2 ? 'Junk Email' : 'INBOX');
    if (place % 2 === 0) {
      const [day, month, year] = child.dob.split('/');
      const fields = [
        `C-${seed}-${place},1,2026-11-13T10:00,2026-11-13T10:45,Tom Whitby,${from},infant`,
        `${child.name},${year}-${month}-${day},${child.nhsNumber},${child.mother},${child.postcode}`,
        'form-expected',
      ];
      rows.push(fields.join(','));
    }
    if (place === 0) {
      // A rule of Outlook copied it; a person sent it again; the same person corrected it.
      put(first, date, 'Junk Email');
      const again = next();
      put(
        mail({ from, id: `${id}-again`, date: again, subject, text: form(child, from, reason) }),
        again,
      );
      const better = next();
      const text = form(child, from, `${reason} Dad works away.`);
      put(
        mail({ from, id: `${id}-better`, date: better, subject: `Corrected: ${subject}`, text }),
        better,
      );
    }
  }
  const other = (id: string, words: string, text: string, more?: string): void => {
    const date = next();
    const from = `${id}-${seed}@practice.example`;
    put(
      mail({
        from,
        id: `${id}-${seed}`,
        date,
        subject: words,
        text,
        ...(more === undefined ? {} : { more }),
      }),
      date,
    );
  };
  other('empty', 'Referral', 'Please find attached a referral form for this baby.\n');
  other(
    'away',
    'Automatic reply: Referral',
    'I am away until Monday.\n',
    'Auto-Submitted: auto-replied',
  );
  // A call whose form never came: its due times have passed.
  rows.push(
    `C-${seed}-late,1,2026-11-02T10:00,2026-11-02T10:45,Tom Whitby,late-${seed}@practice.example,infant,Nell Latecomer,2026-05-05,,Ivy Latecomer,LS9 9AB,form-expected`,
  );
  const order = [...mails].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
  const callsCsv = `${[csvHead, ...rows].join('\n')}\n`;
  return { mails: order, callsCsv, children: children.length, now: '2026-11-18T10:00:00Z' };
}
