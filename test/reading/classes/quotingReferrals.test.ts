import { describe, expect, it } from 'vitest';
import { ourAddress, readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';
import type { RawMail } from '../../support/rawMails.ts';

const quoted = zoeForm
  .split('\n')
  .map((line) => `> ${line}`)
  .join('\n');

const fromReferrer = `From: Priya Tester <priya.tester@nhs.example>
Sent: 27 February 2026 16:40
To: Dev Tester <dev.tester@nhs.example>
Subject: Referral

${zoeForm}`;

const asQuote = `On Fri, 27 Feb 2026 at 16:40, Priya Tester <priya.tester@nhs.example> wrote:\n${quoted}`;
const asQuoteOfOurs = `On Fri, 27 Feb 2026 at 16:40, IMH <${ourAddress}> wrote:\n${quoted}`;
const asOutlook = `________________________________\n${fromReferrer}`;
const asOriginal = `-----Original Message-----\n${fromReferrer}`;

async function answerTo(mail: RawMail) {
  const { class: mailClass, answer } = await readToTheEnd(rawMail(mail));
  return { class: mailClass, isAnswered: answer.allowed };
}

describe('an automatic mail that quotes a whole referral and whose headers say nothing', () => {
  it.each([
    [
      'an out-of-office note over the mail it answers',
      'Re: Referral (out of office)',
      `Hello,\n\nI am out of the office until Monday 9 March and will not be reading my emails. For anything urgent please ring the team on 0113 496 0022.\n\nDev\n\n${asOutlook}`,
    ],
    [
      'a note of having left',
      'RE: Referral',
      `Thank you for your email. I no longer work for the Trust and this mailbox is not monitored. Please send your message to the team inbox.\n\n${asOriginal}`,
    ],
    [
      'a note over a quote in marks',
      'Re: Referral',
      `I am on maternity leave from 2 February and I am not checking emails. Please contact my manager instead.\n\n${asQuote}`,
    ],
    [
      'a note over a quote of our own mail',
      'Re: Your referral',
      `I am currently on annual leave, returning on 16 March. I will not have access to my emails.\n\n${asQuoteOfOurs}`,
    ],
    [
      'the receipt of a ticket system',
      'Re: Referral [#48213]',
      `Your email has been received and a ticket has been created. This is an automated message, please do not reply.\n\n${asOriginal}`,
    ],
    [
      'a bounce from an ordinary address',
      'Undeliverable: Referral',
      `Your message could not be delivered to the following recipients: dev.tester@nhs.example. The recipient's mailbox is full (552 5.2.2).\n\n${asOriginal}`,
    ],
  ])('is not answered: %s', async (_, subject, text) => {
    expect(await answerTo({ subject, text })).toMatchObject({ isAnswered: false });
  });

  it('is still read, so that no referral is lost', async () => {
    const text = `I am on annual leave until 9 March and not reading emails.\n\n${asOutlook}`;

    expect(await answerTo({ subject: 'Re: Referral', text })).toEqual({
      class: 'referral',
      isAnswered: false,
    });
  });
});

describe('a person who sends a referral and speaks of absence', () => {
  it.each([
    [
      'hands on what she was sent before her leave',
      'FW: Referral',
      `Hi team,\n\nI am on annual leave from tomorrow so I am forwarding this referral that came to me by mistake. Please could you see this family?\n\nDev\n\n${asOutlook}`,
    ],
    [
      'sends once more what came back',
      'FW: Undeliverable: Referral',
      `Dear team, this came back as undeliverable so I am resending the referral. Please can you confirm that you have it?\n\n${asOriginal}`,
    ],
    [
      'writes the form below her working days',
      'Referral',
      `Please note I work Monday to Wednesday only and will not be reading emails on other days.\n\n${zoeForm}`,
    ],
  ])('is answered: %s', async (_, subject, text) => {
    expect(await answerTo({ subject, text })).toEqual({ class: 'referral', isAnswered: true });
  });
});
