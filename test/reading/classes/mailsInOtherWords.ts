import type { MailClass } from '../../../src/intake/mail.ts';
import { rawMail } from '../../support/rawMails.ts';
import type { RawMail } from '../../support/rawMails.ts';
import type { ClassedMail } from './mailsOfEveryClass.ts';

type Row = readonly [shows: string, mailClass: MailClass, mail: RawMail];

const person = 'Sally Tester <sally.tester@nhs.example>';
const letter =
  'Dear team,\n\nI spoke to Nell Harrow on your duty line on 12 November 2025 about Zoe Testchild (DOB: 03/10/2025). She lives with her mother Anna Testchild at 1 Test Street, Leeds, LS7 3AB. Anna cries when she is alone with Zoe and I am worried about them.\n\nKind regards\nSally Tester\nHealth Visitor';

function plain(subject: string, text: string, more: Partial<RawMail> = {}): RawMail {
  return { from: person, subject, text, ...more };
}

const family = { from: 'Rosa Testchild <rosa.testchild@gmail.com>' };

const rows: readonly Row[] = [
  [
    'a family that moves its appointment',
    'query',
    plain(
      'Appointment on Tuesday',
      "Hi, I can't make our appointment on Tuesday as my little boy has chicken pox. Can we do the week after? Rosa",
      family,
    ),
  ],
  [
    'a family that cancels a visit',
    'query',
    plain(
      'Thursday',
      "Sorry but I need to cancel the visit on Thursday, my baby has a temperature and won't settle.",
      family,
    ),
  ],
  [
    'a family that asks for help and speaks of an appointment elsewhere',
    'self-referral',
    plain(
      'help',
      "I couldn't face my GP appointment. I had a baby in August and I feel nothing for her and cry all day. Can you help me please?",
      family,
    ),
  ],
  [
    'days on which somebody works',
    'auto-reply',
    plain(
      'RE: reference R-7K2M9QXD4',
      "Thank you for your message. I don't work Wednesdays. I will respond to your email on my next working day.",
    ),
  ],
  [
    'Polish out of office without a header',
    'auto-reply',
    plain('Odpowiedź automatyczna: Referral', 'Jestem na urlopie do 1 grudnia.'),
  ],
  [
    'German words alone',
    'auto-reply',
    plain(
      'AW: Referral',
      'Ich befinde mich bis einschließlich 27.11. im Urlaub. In dringenden Fällen wenden Sie sich bitte an das Sekretariat.',
    ),
  ],
  [
    'a mailbox looked at on weekdays',
    'auto-reply',
    plain(
      'RE: Referral form',
      'Please be aware that this inbox is monitored Monday to Friday. We aim to respond to your email within three working days. This is an automatically generated message.',
    ),
  ],
  [
    'somebody left the post',
    'auto-reply',
    plain(
      'Re: Please telephone us',
      'I have now left my post with the service. Please redirect your email to the team inbox.',
    ),
  ],
  [
    'a calendar says who comes',
    'auto-reply',
    plain('Accepted: duty consultation', '', {
      parts: [
        {
          type: 'text/calendar; charset=utf-8',
          name: 'i.ics',
          content: 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n',
        },
      ],
    }),
  ],
  [
    'working days in a question',
    'query',
    plain(
      'RE: visit',
      "Thanks for your email. I don't work Fridays so could we speak on Monday instead?",
    ),
  ],
  [
    'leave in a message',
    'query',
    plain(
      'Leave',
      'I will be on leave next week, so please contact Dawn about the family we discussed.',
    ),
  ],
  [
    'a security gateway that rejects',
    'bounce',
    plain(
      'Message delivery failed',
      "Your email message was rejected by the recipient's email security system: block policy.",
      { from: 'postmaster@nhs.example' },
    ),
  ],
  [
    'a filter that blocks',
    'bounce',
    plain(
      'Email blocked',
      "The message you sent to x@y.example was blocked by the recipient's content filter and has not been delivered.",
      { from: 'Filter <noreply@filter.example>' },
    ),
  ],
  [
    'an expired message',
    'bounce',
    plain(
      'Message Expired: form',
      "Your message wasn't delivered despite repeated attempts to deliver it.",
      { from: 'postmaster@nhs.example' },
    ),
  ],
  [
    'a person telling of a bounce',
    'query',
    plain(
      'Bounced?',
      'I tried to send you something yesterday and got a message saying it could not be delivered. Is this the right address?',
    ),
  ],
  [
    'German read receipt',
    'read-receipt',
    plain('Gelesen: form', 'Ihre Nachricht an: Sally wurde gelesen am 18.11.2025 12:01.'),
  ],
  [
    'a confirmation of reading',
    'read-receipt',
    plain('Message opened: form', 'Confirmation of reading: your message was read at 12:15.'),
  ],
  [
    'a delivery told of by a server',
    'read-receipt',
    plain('Delivered: form', 'Your message has been delivered to the following recipients: sally', {
      from: 'postmaster@nhs.example',
    }),
  ],
  [
    'a document to sign',
    'spam',
    plain(
      'Updated payroll document',
      'Please review and sign your updated payroll document: https://bad.example/d',
      { from: 'HR <hr@payroll.example>' },
    ),
  ],
  [
    'a tax refund',
    'spam',
    plain(
      'You have a tax refund',
      'You are eligible for a tax refund of 412 pounds. Claim your refund: https://bad.example/t',
    ),
  ],
  [
    'software that is sold',
    'spam',
    plain(
      'Cut your waiting lists',
      'We help NHS services like yours with our platform. Could I book a 15 minute demo next week? Tom, Account Executive',
    ),
  ],
  [
    'a newsletter of our trade with one click to leave it',
    'spam',
    plain('What it means for health visitors', 'This week: perinatal mental health update.', {
      headers: [
        'List-Unsubscribe: <https://pw.example/u>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ],
    }),
  ],
  [
    'a server reports on mail in our name, in a file that nobody reads',
    'bounce',
    plain(
      'Report Domain: leeds.example Submitter: mail.example Report-ID: 1489223',
      'See attached.',
      {
        from: 'dmarcreport@mail.example',
        parts: [
          {
            type: 'application/gzip',
            name: 'mail.example!leeds.example!1762992000!1763078399.xml.gz',
            content: Buffer.from([
              0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            ]),
          },
        ],
      },
    ),
  ],
  [
    'a foster carer asks',
    'self-referral',
    plain(
      'Our foster baby',
      "We are foster carers and have a little one of 7 months. She does not look at us and we don't know how to comfort her. Would you be able to see us? Joan",
      { from: 'Joan <joan@btinternet.example>' },
    ),
  ],
  [
    'a pregnant woman asks whether she may come',
    'self-referral',
    plain(
      'expecting in January',
      "I'm 32 weeks pregnant. With my first I struggled to love him. Do I need to be referred or can I come myself?",
      { from: 'Mina <mina@live.example>' },
    ),
  ],
  [
    'PFA',
    'no-attachment',
    plain('IMH referral', 'PFA referral for a family on my caseload, discussed yesterday.'),
  ],
  [
    'a form enclosed in words only',
    'no-attachment',
    plain('Completed form', 'I enclose a referral form following our talk this morning.'),
  ],
  [
    'a file transfer that a machine announces',
    'cannot-open',
    plain('Sally sent you referral.pdf', 'Get your files: https://wetransfer.com/downloads/abc', {
      from: 'WeTransfer <noreply@transfer.example>',
      headers: ['Auto-Submitted: auto-generated'],
    }),
  ],
  [
    'a portal with a code that follows',
    'cannot-open',
    plain(
      'You have a new secure document',
      'The council has sent you a document through its secure portal. A passcode will be sent to you separately.',
      { from: 'Council <noreply@portal.example>' },
    ),
  ],
  [
    'a letter under words of being away',
    'referral',
    plain(
      'Automatic reply: referral',
      `${letter}\n\nI am on annual leave until Monday 30 November, for anything urgent please ring the team.`,
    ),
  ],
  [
    'a letter that a machine passes on',
    'referral',
    plain(
      'Referral',
      `${letter}\n\nThis is an automatically generated message. Please do not reply to this email.`,
      {
        headers: ['Auto-Submitted: auto-generated'],
      },
    ),
  ],
  [
    'a letter that a gateway marked as undeliverable before',
    'referral',
    plain('FW: Undeliverable: Referral', letter),
  ],
];

/** Wordings and servers that were met after the first rules were written. */
export function mailsInOtherWords(): ClassedMail[] {
  return rows.map(([shows, mailClass, mail]) => ({
    shows,
    class: mailClass,
    bytes: rawMail(mail),
  }));
}
