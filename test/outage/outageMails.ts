/** What a shared mailbox gathers while nobody takes mail in. All people invented. */
export interface OutageMail {
  readonly folder: 'INBOX' | 'Junk Email';
  readonly bytes: Buffer;
  readonly receivedAt: Date;
  /** Whether its sender is owed an acknowledgement. */
  readonly isForm: boolean;
}

const given = ['Ada', 'Bram', 'Cleo', 'Dov', 'Esme', 'Finn', 'Gwen', 'Hugo', 'Isla', 'Jude'];
const family = ['Testwell', 'Samplesby', 'Mockridge', 'Trialsworth', 'Fictley', 'Proofham'];
const started = Date.parse('2026-11-16T08:00:00Z');
const minutesApart = 0.8;

/**
 * As many mails as asked for, oldest first: most are forms (plain text, web page, attached file),
 * every twentieth is a question, every twentieth answers by itself, and of every fiftieth a rule of
 * Outlook has put a copy into the Junk folder.
 */
export function* outageMails(count: number): Generator<OutageMail> {
  for (let place = 0; place < count; place += 1) {
    const receivedAt = new Date(started + place * minutesApart * 60_000);
    const made = { folder: 'INBOX', receivedAt, isForm: true } as const;
    switch (place % 20) {
      case 0:
        yield { ...made, isForm: false, bytes: mail(place, receivedAt, [], question) };
        break;
      case 1:
        yield { ...made, isForm: false, bytes: mail(place, receivedAt, away, 'I am away.') };
        break;
      case 2:
      case 3:
        yield { ...made, bytes: mail(place, receivedAt, html, asTable(formOf(place))) };
        break;
      case 4:
      case 5:
        yield { ...made, bytes: mail(place, receivedAt, withFile, asFile(formOf(place))) };
        break;
      default: {
        const bytes = mail(place, receivedAt, [], asLines(formOf(place)));
        yield { ...made, bytes };
        if (place % 50 === 6) yield { ...made, bytes, folder: 'Junk Email' };
      }
    }
  }
}

const question = 'Please could somebody tell me what the opening hours are.';
const away = ['Auto-Submitted: auto-replied'];
const html = ['Content-Type: text/html; charset=utf-8'];
const withFile = ['Content-Type: multipart/mixed; boundary="file"'];

type Form = readonly (readonly [label: string, answer: string])[];

function formOf(place: number): Form {
  const surname = `${family[place % family.length] ?? ''}${lettersOf(place)}`;
  const day = new Date(Date.UTC(2025, 0, 1) + (place % 600) * 86_400_000);
  const name = given[Math.floor(place / 7) % given.length] ?? '';
  return [
    ["Child's name", `${name} ${surname}`],
    ['Date of birth', day.toLocaleDateString('en-GB', { timeZone: 'UTC' })],
    ['Address', `${String(1 + (place % 90))} Specimen Street, Leeds`],
    ['Postcode', `LS${String(1 + (place % 9))} ${String(1 + (place % 8))}AB`],
    ["Mother's name", `Rosa ${surname}`],
    ['Telephone', `0113 496 0${String(place % 1000).padStart(3, '0')}`],
    ['Reason for referral', `She says the nights are hard, and that she worries. ${String(place)}`],
    ['Referrer name', 'Pat Referrer'],
    ['Job title', 'Health visitor'],
    ['Organisation', 'Demo practice'],
  ];
}

/** A family name of its own for each: `a`, `b`, … `aa`. */
function lettersOf(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  return place < 26 ? letter : `${lettersOf(Math.floor(place / 26) - 1)}${letter}`;
}

function asLines(form: Form): string {
  const lines = form.map(([label, answer]) => `${label}: ${answer}`);
  return ['Referral to the Leeds Infant Mental Health service', '', ...lines].join('\r\n');
}

function asTable(form: Form): string {
  const rows = form.map(([label, answer]) => `<tr><td>${label}</td><td>${answer}</td></tr>`);
  return `<h1>Infant Mental Health referral</h1>\r\n<table>\r\n${rows.join('\r\n')}\r\n</table>`;
}

function asFile(form: Form): string {
  const encoded = Buffer.from(asLines(form)).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [
    '--file\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nPlease find the form attached.',
    '--file\r\nContent-Type: text/plain; charset=utf-8; name="form.txt"',
    'Content-Disposition: attachment; filename="form.txt"',
    `Content-Transfer-Encoding: base64\r\n\r\n${encoded}`,
    '--file--\r\n',
  ].join('\r\n');
}

function mail(place: number, date: Date, more: readonly string[], body: string): Buffer {
  const head = [
    `From: Pat Referrer <referrer-${String(place)}@practice.example>`,
    'To: referrals@imh.example',
    `Subject: Referral ${String(place)}`,
    `Message-ID: <outage-${String(place)}@practice.example>`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    ...more,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}
