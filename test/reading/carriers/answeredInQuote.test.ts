import { expect, it } from 'vitest';
import { ourAddress, readToTheEnd } from '../../support/readHere.ts';
import { rawMail, zoeForm } from '../../support/rawMails.ts';

const quoted = (words: string): string =>
  words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

it('reads a form that was filled in where our own mail is quoted', async () => {
  const read = await readToTheEnd(
    rawMail({
      subject: 'Re: the form is still to come',
      headers: ['In-Reply-To: <asked@leeds.example>'],
      text: `Filled in below.\n\nOn 2 Mar 2026, IMH Referrals <${ourAddress}> wrote:\n${quoted(zoeForm)}\n`,
    }),
  );
  expect(read.class).toBe('referral');
  expect(read.referrals).toHaveLength(1);
});
