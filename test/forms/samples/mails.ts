import { expectedOf, type Form, type Truth } from '../form.ts';
import { acroForm } from '../producers/acroForm.ts';
import { docxLibrary } from '../producers/docxLibrary.ts';
import { htmlPage } from '../producers/html.ts';
import { byChromium, byLibreOffice } from '../producers/office.ts';
import { plainText } from '../producers/text.ts';
import { wordXml } from '../producers/wordXml.ts';
import { familyOf } from './calls.ts';
import { coarseScan, withPassword, zipped } from './documents.ts';
import { speechAndLanguage } from './otherService.ts';
import { letterOf } from './letter.ts';
import { buildMail, mailbox, type Attachment } from './mail.ts';
import { formOf, formWith, layouts, withChanges, type SampleForm } from './sampleForms.ts';
import { systemMails } from './systemMails.ts';

/** One mail of the samples and the truth about it. */
export interface SampleMail {
  readonly file: string;
  /** INTERNALDATE. */
  readonly receivedAt: string;
  readonly class: string;
  /** For a person who looks into the folder. */
  readonly shows: string;
  /** The call each child follows, child by child; null: none. */
  readonly follows: readonly (string | null)[];
  /** Whether the rules may link it by themselves (MATCH_MODE=automatic). */
  readonly certain?: boolean;
  readonly children: readonly Truth[];
  readonly form?: Form;
  readonly version?: { readonly kind: 'resend' | 'correction'; readonly of: string };
  readonly bytes: Buffer;
}

const forms = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

/** A short covering mail of a referrer, in words that carry no identity in the subject. */
export async function cover(
  number: number,
  receivedAt: string,
  attachments: readonly Attachment[],
  more: { subject?: string; text?: string; html?: string; messageId?: string | null } = {},
): Promise<Buffer> {
  const family = familyOf(number, receivedAt.slice(0, 10));
  const name = family['referrer.name'];
  return buildMail({
    from: `${name} <${family['referrer.email']}>`,
    subject: more.subject ?? 'Referral to Infant Mental Health',
    receivedAt,
    messageId:
      more.messageId === undefined ? `<sample-${number}@community.example>` : more.messageId,
    ...(more.html === undefined
      ? {
          text:
            more.text ??
            `Dear team,\n\nPlease find attached the referral that we discussed on the duty line.\n\nKind regards,\n${name}\n${family['referrer.role']}\n${family['referrer.organisation']}\n`,
        }
      : { html: more.html }),
    attachments,
  });
}

interface Telling {
  readonly file: string;
  readonly receivedAt: string;
  readonly shows: string;
  readonly follows: readonly (string | null)[];
  readonly certain?: boolean;
  readonly version?: NonNullable<SampleMail['version']>;
}

function referral(telling: Telling, { form, truths }: SampleForm, bytes: Buffer): SampleMail {
  return { ...telling, class: 'referral', children: truths, form, bytes };
}

export async function referralMails(): Promise<SampleMail[]> {
  const mails: SampleMail[] = [];
  const add = (telling: Telling, sample: SampleForm, bytes: Buffer) =>
    void mails.push(referral(telling, sample, bytes));
  const docx = (name: string, content: Uint8Array): Attachment => ({
    filename: name,
    content,
    contentType: forms.docx,
  });
  const pdf = (name: string, content: Uint8Array): Attachment => ({
    filename: name,
    content,
    contentType: forms.pdf,
  });

  const first = formOf(1, layouts.infantMentalHealth, '2026-11-09');
  const firstFile = docx('IMH referral form.docx', wordXml(first.form, 'content-controls'));
  add(
    {
      file: '01-word-content-controls.eml',
      receivedAt: '2026-11-09T15:20:11Z',
      shows: 'a Word form with content controls',
      follows: ['D-2601'],
      certain: true,
    },
    first,
    await cover(1, '2026-11-09T15:20:11Z', [firstFile]),
  );

  const second = formOf(2, layouts.stackedBoxes, '2026-11-11');
  add(
    {
      file: '02-pdf-form-boxes.eml',
      receivedAt: '2026-11-11T08:41:50Z',
      shows: 'a fillable PDF, not flattened',
      follows: ['D-2602'],
      certain: true,
    },
    second,
    await cover(2, '2026-11-11T08:41:50Z', [
      pdf('referral.pdf', await acroForm(second.form, { names: 'labels', flatten: false })),
    ]),
  );

  const third = formOf(3, layouts.fourColumns, '2026-11-12');
  const printed = await byChromium([{ name: 'third.html', bytes: htmlPage(third.form) }]);
  add(
    {
      file: '03-pdf-from-browser.eml',
      receivedAt: '2026-11-12T09:05:00Z',
      shows: 'a web form printed to PDF',
      follows: ['D-2603'],
      certain: true,
    },
    third,
    await cover(3, '2026-11-12T09:05:00Z', [
      pdf('Referral.pdf', printed.get('third.html') ?? new Uint8Array()),
    ]),
  );

  const fourth = formOf(4, layouts.infantMentalHealth, '2026-11-13', {
    'infant.nhsNumber': undefined,
  });
  const exported = await byLibreOffice(
    [{ name: 'fourth.docx', bytes: wordXml(fourth.form, 'typed') }],
    'pdf',
  );
  add(
    {
      file: '04-pdf-from-office-no-number.eml',
      receivedAt: '2026-11-13T11:32:08Z',
      shows: 'a PDF saved by an office program, without an NHS number',
      follows: ['D-2604'],
      certain: true,
    },
    fourth,
    await cover(4, '2026-11-13T11:32:08Z', [
      pdf('IMH form.pdf', exported.get('fourth.docx') ?? new Uint8Array()),
    ]),
  );

  const fifth = formOf(5, layouts.fourColumns, '2026-11-13');
  add(
    {
      file: '05-word-legacy-fields.eml',
      receivedAt: '2026-11-13T16:12:45Z',
      shows: 'a Word form with legacy form fields',
      follows: ['D-2605'],
      certain: true,
    },
    fifth,
    await cover(5, '2026-11-13T16:12:45Z', [
      docx('Referral form v4.2.docx', wordXml(fifth.form, 'legacy-fields')),
    ]),
  );

  const sixth = formOf(6, layouts.infantMentalHealth, '2026-11-16');
  add(
    {
      file: '06-html-table.eml',
      receivedAt: '2026-11-16T10:01:30Z',
      shows: 'the form as a table in the mail itself',
      follows: ['D-2606'],
      certain: true,
    },
    sixth,
    await cover(6, '2026-11-16T10:01:30Z', [], { html: htmlPage(sixth.form) }),
  );

  const seventh = formOf(7, layouts.gatewayLines, '2026-11-17');
  add(
    {
      file: '07-web-gateway.eml',
      receivedAt: '2026-11-17T08:15:02Z',
      shows: 'a web gateway: a machine sends label and value line by line',
      follows: ['D-2607'],
      certain: true,
    },
    seventh,
    await buildMail({
      from: 'Referral gateway <no-reply@gateway.example>',
      subject: 'New professional referral',
      receivedAt: '2026-11-17T08:15:02Z',
      messageId: '<7f3a2c-sample@gateway.example>',
      text: plainText(seventh.form),
      headers: { 'Auto-Submitted': 'auto-generated' },
    }),
  );

  const slip = formOf(8, layouts.gatewayLines, '2026-11-16', { 'infant.nhsNumber': undefined });
  add(
    {
      file: '08-plain-text-no-number.eml',
      receivedAt: '2026-11-16T15:47:20Z',
      shows: 'the form typed into the mail, NHS number left blank',
      follows: ['D-2608'],
      certain: true,
    },
    slip,
    await cover(8, '2026-11-16T15:47:20Z', [], { text: plainText(slip.form) }),
  );

  const ninth = familyOf(9, '2026-11-12');
  const letter = letterOf(ninth).join('\n\n');
  const letterTruth: Truth = Object.fromEntries(
    (
      [
        'infant.fullName',
        'infant.dob',
        'infant.nhsNumber',
        'infant.postcode',
        'mother.name',
        'mother.dob',
        'parent.phone',
      ] as const
    ).map((key) => [key, ninth[key]]),
  );
  mails.push({
    file: '09-letter.eml',
    receivedAt: '2026-11-12T12:30:00Z',
    class: 'referral',
    shows: 'a letter in prose, late',
    follows: ['D-2609'],
    certain: true,
    children: [letterTruth],
    bytes: await cover(9, '2026-11-12T12:30:00Z', [], {
      subject: 'Referral letter',
      text: `${letter}\n`,
    }),
  });

  const tenth = formOf(10, layouts.infantMentalHealth, '2026-11-17');
  const inner = await cover(10, '2026-11-17T09:00:00Z', [
    docx('Referral.docx', await docxLibrary(tenth.form)),
  ]);
  add(
    {
      file: '10-forwarded-as-attachment.eml',
      receivedAt: '2026-11-17T11:20:00Z',
      shows: 'a colleague forwards the mail as an attachment',
      follows: ['D-2610'],
      certain: true,
    },
    tenth,
    await buildMail({
      from: 'Children Hub <hub@community.example>',
      subject: 'FW: Referral to Infant Mental Health',
      receivedAt: '2026-11-17T11:20:00Z',
      messageId: '<sample-fw-10@community.example>',
      text: 'This came to us by mistake, passing it on.\n\nHub administration\n',
      attachments: [
        {
          filename: 'Referral to Infant Mental Health.eml',
          content: inner,
          contentType: 'message/rfc822',
        },
      ],
    }),
  );

  const eleventh = formOf(11, layouts.stackedBoxes, '2026-11-17');
  const forwarder = familyOf(11, '2026-11-17');
  const made = await byLibreOffice(
    [{ name: 'eleventh.docx', bytes: wordXml(eleventh.form, 'typed') }],
    'pdf',
  );
  add(
    {
      file: '11-forwarded-inline.eml',
      receivedAt: '2026-11-17T16:05:00Z',
      shows: 'forwarded in the text, the PDF attached',
      follows: ['D-2611'],
      certain: true,
    },
    eleventh,
    await buildMail({
      from: 'Mockfield Team Admin <admin.mockfield@community.example>',
      subject: 'FW: referral',
      receivedAt: '2026-11-17T16:05:00Z',
      messageId: '<sample-fw-11@community.example>',
      text: `For you please.\n\n________________________________\nFrom: ${forwarder['referrer.name']} <${forwarder['referrer.email']}>\nSent: 17 November 2026 15:40\nTo: Mockfield Team Admin <admin.mockfield@community.example>\nSubject: referral\n\nHi, could you send the attached to Infant Mental Health today? I spoke to their duty worker this morning.\n\n${forwarder['referrer.name']}\n`,
      attachments: [pdf('referral.pdf', made.get('eleventh.docx') ?? new Uint8Array())],
    }),
  );

  const twelfth = formOf(12, layouts.fourColumns, '2026-11-18');
  add(
    {
      file: '12-zip.eml',
      receivedAt: '2026-11-18T08:55:00Z',
      shows: 'the form in a zip file',
      follows: ['D-2612'],
      certain: true,
    },
    twelfth,
    await cover(12, '2026-11-18T08:55:00Z', [
      {
        filename: 'referral.zip',
        content: zipped('referral.docx', wordXml(twelfth.form, 'typed')),
        contentType: forms.zip,
      },
    ]),
  );

  const twin = familyOf(13, '2026-11-13');
  const truths = [
    twin,
    withChanges(twin, {
      'infant.fullName': 'Lysander Mountgarret',
      'infant.givenName': 'Lysander',
      'infant.sex': 'male',
      'infant.nhsNumber': '9990000107',
    }),
  ];
  const twins = formWith(13, layouts.twoInfants, truths);
  add(
    {
      file: '13-two-infants.eml',
      receivedAt: '2026-11-13T14:44:00Z',
      shows: 'twins on one form: two referrals',
      follows: ['D-2613', 'D-2613'],
    },
    twins,
    await cover(13, '2026-11-13T14:44:00Z', [
      docx('Twins referral.docx', wordXml(twins.form, 'typed')),
    ]),
  );

  const unborn = formOf(14, layouts.antenatal, '2026-11-06', {
    'infant.unborn': 'yes',
    'infant.edd': '2027-01-21',
    'infant.gestation': '29+1',
  });
  add(
    {
      file: '14-antenatal.eml',
      receivedAt: '2026-11-06T10:10:00Z',
      shows: 'an unborn baby, by the mother',
      follows: ['D-2614'],
      certain: true,
    },
    unborn,
    await cover(14, '2026-11-06T10:10:00Z', [
      docx('Antenatal referral.docx', wordXml(unborn.form, 'content-controls')),
    ]),
  );

  add(
    {
      file: '15-exact-resend.eml',
      receivedAt: '2026-11-10T09:02:00Z',
      shows: 'the first form again, sent by the same person as a new mail',
      follows: ['D-2601'],
      version: { kind: 'resend', of: '01-word-content-controls.eml' },
    },
    first,
    await cover(1, '2026-11-10T09:02:00Z', [firstFile], {
      messageId: '<sample-1-again@community.example>',
    }),
  );

  const corrected = formOf(3, layouts.fourColumns, '2026-11-12', {
    'infant.address': '88 Specimen Row, Leeds',
    'parent.phone': '+447700900903',
  });
  const reprinted = await byChromium([{ name: 'third.html', bytes: htmlPage(corrected.form) }]);
  add(
    {
      file: '16-corrected-form.eml',
      receivedAt: '2026-11-17T12:00:00Z',
      shows: 'the third form corrected: new address and telephone',
      follows: ['D-2603'],
      version: { kind: 'correction', of: '03-pdf-from-browser.eml' },
    },
    corrected,
    await cover(
      3,
      '2026-11-17T12:00:00Z',
      [pdf('Referral corrected.pdf', reprinted.get('third.html') ?? new Uint8Array())],
      {
        messageId: '<sample-3-corrected@community.example>',
        text: 'Dear team,\n\nApologies, the family have moved. Corrected form attached.\n',
      },
    ),
  );

  const advised = formOf(16, layouts.infantMentalHealth, '2026-11-13');
  add(
    {
      file: '17-after-advice-only.eml',
      receivedAt: '2026-11-13T09:30:00Z',
      shows: 'a form although the call ended as advice only',
      follows: ['D-2616'],
    },
    advised,
    await cover(16, '2026-11-13T09:30:00Z', [
      docx('Referral.docx', wordXml(advised.form, 'underlines')),
    ]),
  );

  const wordless = formOf(30, layouts.infantMentalHealth, '2026-11-17', { reason: undefined });
  add(
    {
      file: '18-reason-left-blank.eml',
      receivedAt: '2026-11-17T13:15:00Z',
      shows: 'a form whose reason is blank: the point of step two',
      follows: ['D-2630'],
      certain: true,
    },
    wordless,
    await cover(30, '2026-11-17T13:15:00Z', [
      docx('Referral.docx', wordXml(wordless.form, 'content-controls')),
    ]),
  );

  const uncalled = formOf(32, layouts.stackedBoxes, '2026-11-16', { 'dutyCall.date': undefined });
  add(
    {
      file: '19-no-message-id.eml',
      receivedAt: '2026-11-16T11:11:00Z',
      shows: 'a referral without a Message-ID and without a duty call',
      follows: [null],
    },
    uncalled,
    await cover(
      32,
      '2026-11-16T11:11:00Z',
      [docx('form.docx', wordXml(uncalled.form, 'text-boxes'))],
      { messageId: null },
    ),
  );

  const nobodyCalled = formOf(33, layouts.fourColumns, '2026-11-17');
  add(
    {
      file: '20-no-call.eml',
      receivedAt: '2026-11-17T14:30:00Z',
      shows: 'a referral with no duty call',
      follows: [null],
    },
    nobodyCalled,
    await cover(33, '2026-11-17T14:30:00Z', [
      pdf('form.pdf', await acroForm(nobodyCalled.form, { names: 'numbers', flatten: true })),
    ]),
  );

  const justIn = formOf(34, layouts.infantMentalHealth, '2026-11-18');
  add(
    {
      file: '21-just-in.eml',
      receivedAt: '2026-11-18T13:20:00Z',
      shows: 'in for less than two working hours: held until the call may be typed up',
      follows: [null],
    },
    justIn,
    await cover(34, '2026-11-18T13:20:00Z', [
      docx('Referral form.docx', wordXml(justIn.form, 'content-controls')),
    ]),
  );
  return mails;
}

export async function otherMails(): Promise<SampleMail[]> {
  const mail = (
    file: string,
    receivedAt: string,
    kind: string,
    shows: string,
    bytes: Buffer,
  ): SampleMail => ({
    file,
    receivedAt,
    class: kind,
    shows,
    follows: [],
    children: [],
    bytes,
  });
  const blank = formWith(0, layouts.infantMentalHealth, [{}]).form;
  const locked = formOf(27, layouts.infantMentalHealth, '2026-11-13').form;
  const scanned = formOf(35, layouts.fourColumns, '2026-11-17').form;
  const broken = formOf(31, layouts.stackedBoxes, '2026-11-16').form;
  const whole = await acroForm(broken, { names: 'labels', flatten: true });
  const pdf = (filename: string, content: Uint8Array) => [
    { filename, content, contentType: forms.pdf },
  ];
  const other = speechAndLanguage(familyOf(31, '2026-11-16'));
  return [
    mail(
      '22-promised-attachment.eml',
      '2026-11-12T09:00:00Z',
      'no-attachment',
      'the form is promised and not attached',
      await cover(26, '2026-11-12T09:00:00Z', []),
    ),
    mail(
      '23-blank-form.eml',
      '2026-11-16T12:05:00Z',
      'blank-form',
      'the empty form',
      await cover(22, '2026-11-16T12:05:00Z', [
        {
          filename: 'IMH referral form.docx',
          content: wordXml(blank, 'content-controls'),
          contentType: forms.docx,
        },
      ]),
    ),
    mail(
      '24-other-service.eml',
      '2026-11-16T13:00:00Z',
      'other-service',
      'a form for speech and language therapy',
      await cover(
        31,
        '2026-11-16T13:00:00Z',
        [
          {
            filename: 'SLT referral.docx',
            content: wordXml(other, 'typed'),
            contentType: forms.docx,
          },
        ],
        {
          subject: 'Speech and language therapy referral',
          text: 'Please find attached a referral for speech and language therapy.\n',
        },
      ),
    ),
    mail(
      '25-password-pdf.eml',
      '2026-11-13T10:00:00Z',
      'cannot-open',
      'a PDF that needs a password',
      await cover(
        27,
        '2026-11-13T10:00:00Z',
        pdf('Referral (protected).pdf', await withPassword(locked)),
      ),
    ),
    mail(
      '26-coarse-scan.eml',
      '2026-11-17T10:30:00Z',
      'cannot-open',
      'a scan too coarse to read',
      await cover(35, '2026-11-17T10:30:00Z', pdf('scan0001.pdf', await coarseScan(scanned))),
    ),
    mail(
      '27-broken-pdf.eml',
      '2026-11-16T16:20:00Z',
      'cannot-open',
      'a PDF that was cut off on the way',
      await cover(
        31,
        '2026-11-16T16:20:00Z',
        pdf('referral.pdf', whole.slice(0, Math.floor(whole.length * 0.08))),
        { messageId: '<sample-31-broken@community.example>' },
      ),
    ),
    ...systemMails(mail, mailbox),
  ];
}

/** What is expected of each child's fields, for the manifest. */
export function expectedFields(mail: SampleMail): object[] {
  if (mail.form === undefined) {
    return mail.children.map((truth) =>
      Object.fromEntries(
        Object.entries(truth).map(([key, value]) => [key, { state: 'found', value }]),
      ),
    );
  }
  return expectedOf(mail.form, mail.children).map((fields) => Object.fromEntries(fields));
}
