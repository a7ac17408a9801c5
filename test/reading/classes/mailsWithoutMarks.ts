import type { MailClass } from '../../../src/intake/mail.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';
import type { RawMail } from '../../support/rawMails.ts';
import type { ClassedMail } from './mailsOfEveryClass.ts';

type Row = readonly [shows: string, mailClass: MailClass, subject: string, text: string];

const signed = '\n\nKind regards\nSally Tester\nHealth Visitor\n0113 496 0711';

/** Told by their words alone: no header says what they are, and the sender is an ordinary address. */
const rows: readonly Row[] = [
  [
    'a receipt of Lotus Notes',
    'read-receipt',
    'Return Receipt',
    'Your document: We have received your referral\nwas received by: Sally Tester/HV/Trust\nat: 18/11/2026 09:15:22',
  ],
  [
    'a receipt of GroupWise',
    'read-receipt',
    'Mail Status',
    'The message "Please telephone us" sent to Sally Tester was opened at 18/11/2026 09:31.',
  ],
  [
    'a receipt under the subject of our letter',
    'read-receipt',
    'RE: We have received your referral',
    'Read receipt: the message you sent to sally.tester@nhs.example has been read by the recipient on 18 Nov 2026 at 11:22.',
  ],
  [
    'jury service',
    'auto-reply',
    'Re: Reference R-12',
    'I am on jury service for the next two weeks and not reading emails. Please ring the team base on 0113 496 0712 instead.',
  ],
  [
    'a school that has the mail',
    'auto-reply',
    'RE: Form',
    'Thanks for contacting Oakfield Primary. We have received your email and a member of the office team will respond within 48 hours. During school holidays the mailbox is not checked.',
  ],
  [
    'an office closed for a day',
    'auto-reply',
    'RE: Form',
    'Our office is closed for the bank holiday and reopens on Tuesday 1 December at 9am. Emails will be answered when we reopen. If a child is at immediate risk call 999.',
  ],
  [
    'a colleague who has retired',
    'auto-reply',
    'Re: We have received your referral',
    'Sally Tester has now retired. Her caseload is being covered by the Seacroft team. This mailbox will close on 1 December.',
  ],
  [
    'a ticket',
    'auto-reply',
    'Incident INC0041122',
    'Incident INC0041122 has been opened on your behalf. You can track its progress in the portal. Please do not respond to this message.',
  ],
  [
    'a person who tells when she works and speaks of a family',
    'query',
    'Re: your letter',
    `Thank you for your email. I only work Monday to Wednesday so please ring the midwife instead about Thursday's visit to this family.${signed}`,
  ],
  [
    'a person who will reply',
    'query',
    'Re: your letter',
    `Thank you for your message. I will reply tomorrow when I have spoken to my manager.${signed}`,
  ],
  [
    'an offer from a stranger',
    'spam',
    'Sit-stand desks for NHS offices',
    'Hello, I wanted to introduce our range of sit-stand desks. Would you have ten minutes this week for a call? I can send a quote with no obligation.',
  ],
  [
    'a colleague who would introduce her team',
    'query',
    'Our team',
    `Our team has a new manager and we would love to introduce ourselves at your team meeting. Shall we have a quick call?${signed}`,
  ],
  [
    'a file shared on a drive at an address nobody lists',
    'cannot-open',
    'Sally Tester shared "IMH referral form.docx" with you',
    'Here is the document that Sally Tester shared with you.\n\nhttps://trust-my.sharepoint.example/personal/sally/x\n\nThis link will work for anyone.',
  ],
  [
    'a form put on a drive',
    'cannot-open',
    'IMH form',
    `I have put the completed referral in Dropbox for you: https://files.example/s/abc${signed}`,
  ],
  [
    'a colleague who cannot open our page',
    'query',
    'Form',
    `Where can I download the form? The link on https://leeds.example/imh is broken.${signed}`,
  ],
  [
    'a forgotten attachment forgotten again',
    'no-attachment',
    'RE: IMH referral form',
    `Sorry, forgot the attachment! Here it is now.${signed}`,
  ],
  ['a scan that is not there', 'no-attachment', 'referral', 'Scanned copy of referral attached.'],
];

const bouncing: RawMail = {
  from: 'Mail Admin <postmaster@mx.example>',
  headers: ['Auto-Submitted: auto-generated'],
  subject: 'Mail System Error - Returned Mail',
  text: 'This message was undeliverable: the account of the user is temporarily over quota.',
};
const madeGood: RawMail = {
  subject: 'RE: IMH referral form',
  text: `Sorry, forgot the attachment! Here it is now.${signed}`,
  parts: [{ name: 'referral.txt', content: zoeForm }],
};

export function mailsWithoutMarks(): ClassedMail[] {
  const plain = rows.map(([shows, mailClass, subject, text]) => ({
    shows,
    class: mailClass,
    bytes: rawMail({ subject, text }),
  }));
  return [
    ...plain,
    { shows: 'a full mailbox', class: 'bounce', bytes: rawMail(bouncing) },
    { shows: 'a forgotten form that came', class: 'referral', bytes: rawMail(madeGood) },
  ];
}
