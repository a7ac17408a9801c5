import { zipSync } from 'fflate';
import type { MailClass } from '../../../src/intake/mail.ts';
import { ourAddress } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';
import type { RawMail } from '../../support/rawMails.ts';

/** A mail and the class that a person would give it. */
export interface ClassedMail {
  readonly shows: string;
  readonly class: MailClass;
  readonly bytes: Buffer;
}

const blankForm = zoeForm
  .split('\n')
  .map((line) => (line.includes(': ') ? line.slice(0, line.indexOf(':') + 1) : line))
  .join('\n')
  .replace('Infant Mental Health Service:', 'Infant Mental Health Service: referral form');

const formPart = { name: 'referral.txt', content: zoeForm };
const professional = '\n\nKind regards\nSally Tester\nHealth Visitor\nNorth Leeds 0-19 Team\n';

type Row = readonly [shows: string, mailClass: MailClass, mail: RawMail];

const parent = 'Jo Bloggs <jo.bloggs77@gmail.example>';
const daemon = 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>';
const exchange =
  'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@nhs.example>';

const automaticReplies: readonly Row[] = [
  [
    'Exchange out of office',
    'auto-reply',
    {
      subject: 'Automatic reply: Your referral R-7K2M9QXD4',
      headers: ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All'],
      html: '<p>I am on annual leave until 9 March. For anything urgent please contact the duty desk on 0113 496 0002.</p>',
    },
  ],
  [
    'Gmail vacation reply',
    'auto-reply',
    {
      subject: 'Out of the office Re: Please telephone us',
      headers: ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes'],
      text: 'Hi, thanks for your email. I am away from Monday and will reply when I return.',
    },
  ],
  [
    'a vacation program of Unix',
    'auto-reply',
    {
      subject: 'away from my mail',
      headers: ['Precedence: junk', 'Auto-Submitted: auto-replied (vacation)'],
      text: 'I will not be reading my mail for a while. Your mail will be read when I return.',
    },
  ],
  [
    'out of office without any header',
    'auto-reply',
    {
      subject: 'Re: Referral to Infant Mental Health',
      text: 'Thank you for your email. I am currently out of the office and will be returning on Monday 16 March. In my absence please contact the team on 0113 496 0003.',
    },
  ],
  [
    'maternity leave',
    'auto-reply',
    {
      subject: 'Maternity leave',
      text: 'I am now on maternity leave until January 2027. Your email will not be forwarded. For urgent matters please email the team mailbox.',
    },
  ],
  [
    'left the trust',
    'auto-reply',
    {
      subject: 'Auto: Referral',
      headers: ['X-Autorespond: yes'],
      text: 'Jane no longer works for the Trust. Please contact Sally Tester.',
    },
  ],
  [
    'a ticket system says it has it',
    'auto-reply',
    {
      subject: '[Ticket#4411] We have received your request',
      from: 'Service Desk <servicedesk@nhs.example>',
      headers: ['Auto-Submitted: auto-generated'],
      text: 'Your request has been logged. Please do not reply to this email.',
    },
  ],
  [
    'a GP practice acknowledges by machine',
    'auto-reply',
    {
      subject: 'Thank you for contacting Sample Street Surgery',
      text: 'This is an automated response. Thank you for your email. We aim to respond within 2 working days. This mailbox is not monitored at weekends. Please do not reply to this email.',
    },
  ],
  [
    'German out of office',
    'auto-reply',
    {
      subject: 'Abwesenheitsnotiz: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'Ich bin bis zum 9. M\u00e4rz nicht im B\u00fcro.',
    },
  ],
  [
    'a recalled message',
    'auto-reply',
    {
      subject: 'Recall: Referral',
      text: 'Tester, Sally would like to recall the message, "Referral".',
    },
  ],
  [
    'an inbox rule of Exchange',
    'auto-reply',
    {
      subject: 'Automatic reply: Referral',
      headers: ['X-Auto-Response-Suppress: DR, OOF, AutoReply'],
      text: 'This inbox is only looked at on Tuesdays.',
    },
  ],
];

const bounces: readonly Row[] = [
  [
    'Postfix with a report',
    'bounce',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@mail.example>',
      subject: 'Undelivered Mail Returned to Sender',
      headers: ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
      type: 'multipart/report; report-type=delivery-status',
      text: "This is the mail system at host mail.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients.",
      parts: [
        {
          type: 'message/delivery-status',
          disposition: null,
          content:
            'Reporting-MTA: dns; mail.example\r\n\r\nFinal-Recipient: rfc822; x@y.example\r\nAction: failed\r\nStatus: 5.1.1\r\n',
        },
        {
          type: 'message/rfc822',
          disposition: null,
          content: rawMail({
            from: `IMH <${ourAddress}>`,
            to: 'x@y.example',
            subject: 'Please telephone us',
            text: 'Thank you for your referral form. Please telephone us.',
          }),
        },
      ],
    },
  ],
  [
    'Exchange, not deliverable',
    'bounce',
    {
      from: exchange,
      subject: 'Undeliverable: Your referral form',
      headers: ['Return-Path: <>', 'Auto-Submitted: auto-replied'],
      type: 'multipart/report; report-type=delivery-status',
      html: '<p>Delivery has failed to these recipients or groups:</p><p>x@y.example</p><p>The email address you entered couldn\u2019t be found.</p>',
      parts: [
        {
          type: 'message/delivery-status',
          disposition: null,
          content: 'Final-Recipient: rfc822;x@y.example\r\nAction: failed\r\nStatus: 5.1.10\r\n',
        },
      ],
    },
  ],
  [
    'Exchange, without a report',
    'bounce',
    {
      from: 'postmaster@nhs.example',
      subject: 'Undeliverable: Referral',
      text: 'Delivery has failed to these recipients or groups: x@y.example. Diagnostic information for administrators: #550 5.1.1 RESOLVER.ADR.RecipNotFound',
    },
  ],
  [
    'qmail',
    'bounce',
    {
      from: 'MAILER-DAEMON@mail.example',
      subject: 'failure notice',
      headers: ['Return-Path: <>'],
      text: "Hi. This is the qmail-send program at mail.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<x@y.example>:\nSorry, no mailbox here by that name. (#5.1.1)",
    },
  ],
  [
    'Exim',
    'bounce',
    {
      from: 'Mail Delivery System <Mailer-Daemon@mail.example>',
      subject: 'Mail delivery failed: returning message to sender',
      headers: [
        'X-Failed-Recipients: x@y.example',
        'Auto-Submitted: auto-replied',
        'Return-Path: <>',
      ],
      text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error.',
    },
  ],
  [
    'Gmail',
    'bounce',
    {
      from: daemon,
      subject: 'Delivery Status Notification (Failure)',
      type: 'multipart/report; report-type="delivery-status"',
      text: "Address not found. Your message wasn't delivered to x@y.example because the address couldn't be found.",
    },
  ],
  [
    'a delay, not a failure',
    'bounce',
    {
      from: 'Mail Delivery Subsystem <mailer-daemon@mail.example>',
      subject: 'Warning: could not send message for past 4 hours',
      text: 'The original message was received at Mon, 2 Mar 2026. Deferred: Connection timed out. You do not need to resend your message.',
    },
  ],
  [
    'a full mailbox, told by a person-like address',
    'bounce',
    {
      from: 'postmaster@council.example',
      subject: 'Delivery failure',
      text: 'Your message was not delivered: mailbox full. SMTP; 552 5.2.2',
    },
  ],
  [
    'Lotus Notes',
    'bounce',
    {
      from: 'Postmaster@council.example',
      subject: 'DELIVERY FAILURE: User x (x@y.example) not listed in Domino Directory',
      text: 'Your message Subject: Referral was not delivered to: x@y.example because: User not listed in public Name & Address Book',
    },
  ],
];

const receipts: readonly Row[] = [
  [
    'Outlook read receipt',
    'read-receipt',
    {
      subject: 'Read: Your referral form',
      type: 'multipart/report; report-type=disposition-notification',
      text: 'Your message\n   To: Sally Tester\n   Subject: Your referral form\n   Sent: Monday, March 2, 2026 9:00\nwas read on Monday, March 2, 2026 9:15.',
      parts: [
        {
          type: 'message/disposition-notification',
          disposition: null,
          content:
            'Final-Recipient: RFC822; sally@nhs.example\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n',
        },
      ],
    },
  ],
  [
    'deleted unread',
    'read-receipt',
    {
      subject: 'Not read: Please telephone us',
      text: 'Your message To: Sally Subject: Please telephone us was deleted without being read on Monday.',
    },
  ],
  [
    'Thunderbird',
    'read-receipt',
    {
      subject: 'Return Receipt (displayed) - Please telephone us',
      text: 'This is a Return Receipt for the mail that you sent to sally@nhs.example. Note: This Return Receipt only acknowledges that the message was displayed on the recipient\u2019s computer.',
    },
  ],
  ['Apple, as a bare word', 'read-receipt', { subject: 'Read: Form due', text: 'Sally Tester' }],
];

const unwanted: readonly Row[] = [
  [
    'a newsletter of a training body',
    'spam',
    {
      from: 'Early Years Training <news@training.example>',
      subject: 'Infant mental health: our March newsletter',
      headers: ['List-Unsubscribe: <https://training.example/u>', 'Precedence: bulk'],
      html: '<p>In this issue: new webinar dates on attachment and bonding for health visitors. <a href="https://training.example/book">Book your place</a>. <a href="https://training.example/u">Unsubscribe</a></p>',
    },
  ],
  [
    'a sales letter',
    'spam',
    {
      from: 'Mark <mark@growth.example>',
      subject: 'Quick question about your website',
      text: 'Hi there, I noticed your site is not on the first page of Google. We offer SEO and lead generation. Can we schedule a quick call? Our platform has a free trial.',
    },
  ],
  [
    'a full mailbox that is none',
    'spam',
    {
      from: 'IT Support <helpdesk@mail-update.example>',
      subject: 'Mailbox storage exceeded',
      html: '<p>Your mailbox is almost full. <a href="https://bad.example/login">Click here to verify</a> your account within 24 hours to avoid suspension.</p>',
    },
  ],
  [
    'a password that expires',
    'spam',
    {
      from: 'Microsoft account team <no-reply@account-secure.example>',
      subject: 'Your password will expire today',
      text: 'Your password will expire today. Click the link to keep your current password: https://bad.example/keep. Unusual sign-in activity was seen.',
    },
  ],
  [
    'an inheritance',
    'spam',
    {
      from: 'Barrister <b@mail.example>',
      subject: 'Dear beneficiary',
      text: 'I am the lawyer of a late client who left 12 million pounds. As next of kin you are the beneficiary. Reply with your bank details.',
    },
  ],
  [
    'a shop',
    'spam',
    {
      from: 'Baby Shop <offers@shop.example>',
      subject: '20% off everything for baby this weekend',
      headers: ['List-Unsubscribe: <mailto:u@shop.example>', 'List-Id: <offers.shop.example>'],
      html: '<p>20% off prams. Shop now! <a href="https://shop.example/1">Prams</a> <a href="https://shop.example/2">Cots</a> View in browser. Unsubscribe.</p>',
    },
  ],
  [
    'a parcel',
    'spam',
    {
      from: 'Post <notice@parcel.example>',
      subject: 'Delivery problem',
      text: 'Your parcel is held at our depot. Please pay the redelivery fee of 1.99: https://bad.example/pay',
    },
  ],
  [
    'an invoice to be paid',
    'spam',
    {
      from: 'Accounts <acc@pay.example>',
      subject: 'Overdue',
      text: 'Your invoice 4411 is overdue. Please make the wire transfer today: https://bad.example/pay',
    },
  ],
];

const families: readonly Row[] = [
  [
    'a mother asks for help',
    'self-referral',
    {
      from: parent,
      subject: 'Help please',
      text: "Hello, I had my baby 8 weeks ago and I am really struggling to bond with her. My health visitor said you might be able to help. Can I refer myself? I don't know who to talk to. Jo",
    },
  ],
  [
    'a father asks',
    'self-referral',
    {
      from: 'Sam <sam@hotmail.example>',
      subject: 'Our baby',
      text: 'Hi, my partner and I are worried about our son. He is 5 months old and she cries a lot. We would like some support. Is there anyone we can speak to? Thanks, Sam',
    },
  ],
  [
    'a grandmother asks',
    'self-referral',
    {
      from: parent,
      subject: 'my daughter',
      text: 'My daughter had a little girl in January. I am the grandmother and I can see she is not coping. How do we get an appointment with you please?',
    },
  ],
  [
    'a pregnant woman asks',
    'self-referral',
    {
      from: parent,
      subject: 'Pregnant and anxious',
      text: "I'm 30 weeks pregnant and I'm struggling, I feel nothing for my bump. Do you take self referrals? I need some support.",
    },
  ],
  [
    'a parent who names dates and places',
    'self-referral',
    {
      from: parent,
      subject: 'Support for me and my baby',
      text: 'Hi, my baby Zoe was born on 3 February 2026. I am her mum and I am struggling to bond with her since the birth. We live at 1 Test Street, Leeds LS7 3AB, my number is 07700 900123. Please can someone help me?',
    },
  ],
];

const questions: readonly Row[] = [
  [
    'a health visitor asks whether to refer',
    'query',
    {
      subject: 'Advice please',
      text: `Hi, could one of you ring me about a family I am working with? I am not sure if they meet your criteria.${professional}`,
    },
  ],
  [
    'a question about attachment, the trade word',
    'query',
    {
      subject: 'Consultation',
      text: `I would value a conversation about attachment difficulties in a family on my caseload. Secure attachment has been hard after the early birth.${professional}`,
    },
  ],
  [
    'a meeting',
    'query',
    {
      subject: 'Team meeting',
      text: 'Are you able to come to our team meeting on 12 March to talk about the pathway? We could also meet by video.',
      parts: [
        {
          type: 'text/calendar; charset=utf-8',
          name: 'meeting.ics',
          content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
        },
      ],
    },
  ],
  [
    'a thank you',
    'query',
    { subject: 'Re: Your referral', text: 'Thank you for letting me know. I will call tomorrow.' },
  ],
  [
    'a colleague through a mailing list',
    'query',
    {
      subject: '[imh-network] Duty rota',
      headers: ['List-Id: <imh-network.nhs.example>'],
      text: 'Hello all, who covers the duty line on Friday? Best wishes, Ann',
    },
  ],
  [
    'promises to send it later',
    'query',
    {
      subject: 'Referral to follow',
      text: `Following our call I will send the form tomorrow.${professional}`,
    },
  ],
  [
    'with a logo in the signature',
    'query',
    {
      subject: 'Criteria',
      html: '<p>Do you see children over two?</p><p>Sally Tester, Health Visitor</p><img src="cid:logo1">',
      parts: [
        {
          type: 'image/png',
          disposition: 'inline',
          name: 'image001.png',
          headers: ['Content-ID: <logo1>'],
          content: pngOf(320, 90),
        },
      ],
    },
  ],
  [
    'a social worker speaks of my client',
    'query',
    {
      subject: 'Waiting time',
      text: 'Could you tell me how long the wait is at the moment? My client is struggling and I do not want to raise her hopes. Thanks, Pat, Social Worker',
    },
  ],
];

const missing: readonly Row[] = [
  [
    'please find attached',
    'no-attachment',
    {
      subject: 'Referral',
      text: `Please find attached the referral form as discussed with the duty practitioner.${professional}`,
    },
  ],
  [
    'I have attached',
    'no-attachment',
    {
      subject: 'Form',
      text: `Hi, I've attached the completed form for the family we spoke of.${professional}`,
    },
  ],
  [
    'form enclosed',
    'no-attachment',
    {
      subject: 'IMH',
      text: `Completed referral form enclosed. Any problems let me know.${professional}`,
    },
  ],
  ['see attached', 'no-attachment', { subject: 'Referral', text: 'See attached. Thanks, Sally' }],
  [
    'attached, but only a logo came',
    'no-attachment',
    {
      subject: 'Referral',
      html: '<p>Referral attached, thanks.</p><img src="cid:l">',
      parts: [
        {
          type: 'image/png',
          disposition: 'inline',
          name: 'logo.png',
          headers: ['Content-ID: <l>'],
          content: pngOf(200, 60),
        },
      ],
    },
  ],
  [
    'an automatic footer about attachments is no promise',
    'query',
    {
      subject: 'Rota',
      text: 'Who is on duty on Friday?\n\nThis email and any attachments are confidential. If you are not the intended recipient please delete it.',
    },
  ],
  [
    'a warning banner about attachments is no promise',
    'query',
    {
      subject: 'Rota',
      text: 'CAUTION: This message came from outside. Do not open attachments unless you recognise the sender and know the content is safe.\n\nWho is on duty on Friday?',
    },
  ],
  [
    'a promise above a footer about attachments',
    'no-attachment',
    {
      subject: 'Referral',
      text: 'Dear team,\nreferral form attached\nSally\n\n****************\n\nThis message may contain confidential information. If you are not the intended recipient please delete it and any attachments.',
    },
  ],
  ['nothing at all', 'no-attachment', { subject: 'Referral form', text: ' ' }],
];

const closed: readonly Row[] = [
  [
    'an encrypted zip',
    'cannot-open',
    {
      subject: 'Referral',
      text: 'Form attached, password to follow.',
      parts: [{ name: 'f.zip', type: 'application/zip', content: encryptedZip() }],
    },
  ],
  [
    'Microsoft encryption',
    'cannot-open',
    {
      subject: 'Referral [secure]',
      html: '<p>Sally Tester has sent you a protected message.</p><p><a href="https://outlook.office365.example/Encryption/x">Read the message</a></p>',
      parts: [
        {
          name: 'message.rpmsg',
          type: 'application/x-microsoft-rpmsg-message',
          content: Buffer.from('76e80460c411e386aabbccdd', 'hex'),
        },
      ],
    },
  ],
  [
    'an encrypting gateway with a page to open',
    'cannot-open',
    {
      subject: 'Secure message',
      text: 'You have received an encrypted message from Sally Tester. To read the encrypted message, open the attachment Encrypted_Message.htm and sign in.',
      parts: [
        {
          name: 'Encrypted_Message.htm',
          type: 'text/html',
          content:
            '<html><body><form action="https://secure.example/read"><input type="hidden" value="QUJD"><p>This is an encrypted message.</p></form></body></html>',
        },
      ],
    },
  ],
  [
    'S/MIME',
    'cannot-open',
    {
      subject: 'Referral',
      parts: [
        {
          type: 'application/pkcs7-mime; smime-type=enveloped-data',
          name: 'smime.p7m',
          content: Buffer.from('308006092a864886f70d010703a0800000', 'hex'),
        },
      ],
    },
  ],
  [
    'PGP',
    'cannot-open',
    {
      subject: 'Referral',
      text: 'See below',
      parts: [
        {
          name: 'encrypted.asc',
          type: 'application/octet-stream',
          content: '-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----\n',
        },
      ],
    },
  ],
  [
    'a Word file with a password',
    'cannot-open',
    {
      subject: 'Referral',
      text: 'Form attached.',
      parts: [
        {
          name: 'form.docx',
          content: Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.alloc(600),
            Buffer.from('EncryptedPackage', 'utf16le'),
            Buffer.alloc(600),
          ]),
        },
      ],
    },
  ],
  [
    'a link to a shared drive',
    'cannot-open',
    {
      subject: 'Referral',
      text: `The referral form is here: https://council.sharepoint.com/:w:/s/EarlyHelp/EaBcDeFg?e=4xYz${professional}`,
    },
  ],
  [
    'a link behind words',
    'cannot-open',
    {
      subject: 'Sally shared "referral" with you',
      html: '<p>Here is the document that Sally shared with you.</p><p><a href="https://1drv.ms/w/s!abc">Open</a></p>',
    },
  ],
  [
    'a large file by a transfer service',
    'cannot-open',
    {
      subject: 'Files',
      text: 'Sally sent you some files: https://we.tl/t-AbCdEf12 Expires in 7 days.',
    },
  ],
  [
    'an archive of a kind that is not unpacked',
    'cannot-open',
    {
      subject: 'Referral',
      text: 'Attached',
      parts: [{ name: 'form.7z', content: Buffer.from('377abcaf271c0004aabbccdd', 'hex') }],
    },
  ],
  [
    'a scan from the office machine',
    'cannot-open',
    {
      from: 'Scanner <no-reply@scanner.nhs.example>',
      subject: 'Message from copier',
      headers: ['Auto-Submitted: auto-generated'],
      text: 'Scanned document attached.',
      parts: [{ name: 'scan.7z', content: Buffer.from('526172211a0700cf907300000d00', 'hex') }],
    },
  ],
];

const forms: readonly Row[] = [
  [
    'a blank form',
    'blank-form',
    {
      subject: 'Referral',
      text: 'Referral attached',
      parts: [{ name: 'f.txt', content: blankForm }],
    },
  ],
  ['a form', 'referral', { subject: 'Referral', text: 'Attached.', parts: [formPart] }],
  ['a form in the body', 'referral', { subject: 'Referral', text: zoeForm }],
  [
    'a form sent by a machine',
    'referral',
    {
      from: 'Forms <no-reply@gateway.example>',
      subject: 'New submission',
      headers: ['Auto-Submitted: auto-generated', 'Precedence: bulk'],
      text: zoeForm,
    },
  ],
  [
    'a form through a mailing list',
    'referral',
    {
      subject: 'Referral',
      headers: ['List-Id: <team.nhs.example>', 'List-Unsubscribe: <mailto:u@nhs.example>'],
      text: 'Attached. Unsubscribe below.',
      parts: [formPart],
    },
  ],
  [
    'a form with an out-of-office sentence',
    'referral',
    {
      subject: 'Out of office from tomorrow: referral attached',
      text: 'I am on annual leave until 9 March, for anything urgent contact the team.',
      parts: [formPart],
    },
  ],
  [
    'a bounce that a referrer passes on with the form inside',
    'referral',
    {
      subject: 'FW: Undeliverable: Referral',
      text: 'I had the wrong address, here it is again.',
      parts: [
        {
          type: 'message/rfc822',
          disposition: null,
          content: rawMail({
            to: 'wrong@leeds.example',
            subject: 'Referral',
            text: 'x',
            parts: [formPart],
          }),
        },
      ],
    },
  ],
  [
    'a form beside a file that cannot be opened',
    'referral',
    {
      subject: 'Referral',
      text: 'Attached.',
      parts: [formPart, { name: 'f.zip', type: 'application/zip', content: encryptedZip() }],
    },
  ],
  [
    'a letter in prose',
    'referral',
    {
      subject: 'Referral to Infant Mental Health',
      text: `Dear colleagues,\n\nRe: Zoe Testchild, date of birth 3 February 2026, NHS number 999 000 0018, of 1 Test Street, Leeds LS7 3AB\n\nI would be grateful if you would see Zoe and her mother, Anna Testchild, with whom I spoke to your duty practitioner last week. Anna finds it hard to look at Zoe and cries when she is alone with her.\n${professional}`,
    },
  ],
  [
    'a letter in prose, attached under covering words',
    'referral',
    {
      subject: 'Referral',
      text: `Please find attached my letter.${professional}`,
      parts: [
        {
          name: 'letter.txt',
          content: `Dear colleagues,\n\nRe: Zoe Testchild, born 3 February 2026, NHS number 999 000 0018\n\nI would like to refer Zoe and her mother, Anna Testchild. Anna finds it hard to respond to her.\n${professional}`,
        },
      ],
    },
  ],
  [
    'a form from a private address',
    'referral',
    { from: parent, subject: 'my baby, please help', text: `I am struggling.\n\n${zoeForm}` },
  ],
  [
    'a signed mail',
    'referral',
    {
      subject: 'Referral',
      type: 'multipart/signed; micalg=sha-256; protocol="application/pkcs7-signature"',
      text: 'Attached',
      parts: [
        formPart,
        {
          type: 'application/pkcs7-signature',
          name: 'smime.p7s',
          content: Buffer.from('308006092a864886f70d010702a0800000', 'hex'),
        },
      ],
    },
  ],
];

export function mailsOfEveryClass(): ClassedMail[] {
  const rows = [
    ...automaticReplies,
    ...bounces,
    ...receipts,
    ...unwanted,
    ...families,
    ...questions,
    ...missing,
    ...closed,
    ...forms,
  ];
  return rows.map(([shows, mailClass, mail]) => ({
    shows,
    class: mailClass,
    bytes: rawMail(mail),
  }));
}

/** Only the head of a picture: enough to tell its size. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(40);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** A zip whose entries say that they are encrypted. */
function encryptedZip(): Buffer {
  const zip = Buffer.from(zipSync({ 'form.txt': Buffer.from(zoeForm) }));
  zip.writeUInt16LE(zip.readUInt16LE(6) | 1, 6);
  const entry = zip.indexOf(Buffer.from('504b0102', 'hex'));
  zip.writeUInt16LE(zip.readUInt16LE(entry + 8) | 1, entry + 8);
  return zip;
}
