import { expect, it } from 'vitest';
import { readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
const header =
  'From: Sally Tester <sally.tester@nhs.example>\nSent: 02 March 2026 09:00\nTo: IMH <imh@leeds.example>\nSubject: Referral\n';
const wrote = 'On 2 Mar 2026 at 09:14, Sally Tester <sally.tester@nhs.example> wrote:\n';

async function readReply(text: string) {
  const headers = ['In-Reply-To: <own@nhs.example>'];
  return readToTheEnd(rawMail({ subject: 'Re: Referral', headers, text }));
}

it.each([
  ['Hi, resending as asked.', `${wrote}\n${quoted(zoeForm)}`],
  ['Please see below.', `${header}\n${zoeForm}`],
  ['The completed form is below, the attachment would not open.', `${wrote}\n${quoted(zoeForm)}`],
  ['Sending this again.\nKind regards\nSally', `${header}\n${zoeForm}`],
])('reads the form in the sender’s own earlier mail under: %s', async (words, below) => {
  const read = await readReply(`${words}\n\n${below}\n`);
  expect(read.class).toBe('referral');
  expect(read.referrals[0]?.fields['infant.fullName']?.value).toBe('Zoe Testchild');
});

it.each([
  ['Has this been received? It was sent again last week.', `${wrote}\n${quoted(zoeForm)}`],
  ['Any news on the referral below?', `${header}\n${zoeForm}`],
  ['Thank you, that is helpful.', `${wrote}\n${quoted(zoeForm)}`],
  ['I am chasing the form I sent, see below.', `${header}\n${zoeForm}`],
])('makes no second referral of it under: %s', async (words, below) => {
  const read = await readReply(`${words}\n\n${below}\n`);
  expect(read.referrals).toHaveLength(0);
});

it('makes no referral of our own letter that is quoted with it', async () => {
  const ours =
    'Dear Sally\nThank you for telephoning. Your reference is ABC.\nPlease send the form.';
  const read = await readReply(`Please see below.\n\n${wrote}\n${quoted(ours)}\n`);
  expect(read.referrals).toHaveLength(0);
});

it('reads our form that was filled in below the sender\u2019s own mail to us', async () => {
  const own = `On 11 Mar 2026, Sally Tester wrote:\n> Done!\n>\n> On 10 Mar 2026, IMH wrote:\n`;
  const read = await readReply(`Below as asked\n\n${own}${quoted(quoted(zoeForm))}\n`);
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});
