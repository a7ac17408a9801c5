import { describe, expect, it } from 'vitest';
import { whyAutomatic } from '../../../src/intake/automaticMail.ts';
import { mailClasses } from '../../../src/intake/mail.ts';
import { readToTheEnd } from '../../support/readHere.ts';
import { mailsByWords } from './mailsByWords.ts';
import { mailsInOtherWords } from './mailsInOtherWords.ts';
import { mailsOfOtherBusiness } from './mailsOfOtherBusiness.ts';
import { mailsOfEveryClass } from './mailsOfEveryClass.ts';
import { mailsWithoutMarks } from './mailsWithoutMarks.ts';

const mails = [
  ...mailsOfEveryClass(),
  ...mailsInOtherWords(),
  ...mailsWithoutMarks(),
  ...mailsByWords(),
  ...mailsOfOtherBusiness(),
];

describe('the class of a mail', () => {
  it.each(mails.map((mail) => [mail.class, mail.shows, mail] as const))(
    'is %s: %s',
    async (mailClass, _, mail) => {
      const read = await readToTheEnd(mail.bytes);

      expect(`${read.class}: ${read.reason}`).toMatch(
        new RegExp(`^${mailClass}: [A-Z].+\\.$`, 'u'),
      );
      expect(read.referrals.length > 0).toBe(mailClass === 'referral');
    },
  );

  it('is tried on mails of all classes', () => {
    expect(mails.length).toBeGreaterThanOrEqual(60);
    const tried = new Set(mails.map((mail) => mail.class));
    // Another service's form is tried where forms are made (test/reading/fields).
    expect(mailClasses.filter((each) => !tried.has(each))).toEqual(['other-service']);
  });

  it('lets no automatic mail be answered, whatever it holds', async () => {
    for (const mail of mails) {
      const { answer, headers } = await readToTheEnd(mail.bytes);
      const isAutomatic = ['auto-reply', 'bounce', 'read-receipt', 'spam'].includes(mail.class);
      if (isAutomatic || (headers !== null && whyAutomatic(headers) !== undefined)) {
        expect(answer, mail.shows).toMatchObject({ allowed: false, to: null });
      }
    }
  });
});
