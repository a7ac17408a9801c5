import { expect, it } from 'vitest';
import { ourAddress, readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

const reply = ['In-Reply-To: <asked@leeds.example>'];

async function readReply(text: string) {
  return readToTheEnd(rawMail({ subject: 'Re: the form is still to come', headers: reply, text }));
}

const wrote = `On 2 Mar 2026, IMH Referrals <${ourAddress}> wrote:`;
const below = 'Filled in below.\n\n';

it.each([
  ['our own mail is quoted', `${below}${wrote}\n${quoted(zoeForm)}\n`],
  [
    'our own mail is quoted by our name alone',
    `${below}On 2 Mar 2026, IMH Referrals wrote:\n${quoted(zoeForm)}\n`,
  ],
  ['the mail that is answered is quoted without a heading', `${below}${quoted(zoeForm)}\n`],
  [
    'our own mail stands below under its headers, without addresses',
    `${below}From: IMH Referrals\nSent: 02 March 2026 09:00\nTo: Sally Tester\nSubject: The form\n\n${zoeForm}\n`,
  ],
  [
    'our own mail is quoted in a mail of the sender that is quoted',
    `Any luck? I filled it in last week.\n\nOn 1 Mar 2026, Sally Tester <sally.tester@nhs.example> wrote:\n> Done\n>\n> On 28 Feb 2026, IMH Referrals wrote:\n${quoted(quoted(zoeForm))}\n`,
  ],
])('reads a form that was filled in where %s', async (_, text) => {
  const read = await readReply(text);
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads a form that was filled in inside a blockquote', async () => {
  const lines = zoeForm.split('\n').map((line) => `<div>${line}</div>`);
  const html = `<p>Filled in below</p><blockquote type="cite">${lines.join('')}</blockquote>`;
  const read = await readToTheEnd(rawMail({ subject: 'Re: the form', headers: reply, html }));
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});

it('reads answers that were written under each quoted question', async () => {
  const answered = zoeForm.replace(/^([^:\n]+:) (.+)$/gmu, '> $1\n$2');
  const read = await readReply(`Hi, answers under each.\n\n${wrote}\n${answered}`);
  const [referral] = read.referrals;
  expect(read.class).toBe('referral');
  expect(referral?.fields['infant.fullName']?.value).toBe('Zoe Testchild');
  expect(referral?.fields.reason?.value).toBe('Mother finds it hard to respond to cues.');
});

const blank = zoeForm.replace(/: .+$/gmu, ':');

it.each([
  ['under the questions of a blank form', `${wrote}\n${quoted(blank)}\nThanks, tomorrow.\nSally`],
  [
    'above the own earlier form, quoted by name',
    `When will she be seen?\n\nOn 1 Mar 2026, Sally Tester wrote:\n${quoted(zoeForm)}`,
  ],
])('reads no referral in a reply written %s', async (_, text) => {
  const read = await readReply(text);
  expect(read.referrals).toHaveLength(0);
});
