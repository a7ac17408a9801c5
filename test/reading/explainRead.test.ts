import { describe, expect, it } from 'vitest';
import { explainRead } from '../../src/reading/explainRead.ts';
import { formText, rawMail } from '../support/rawMails.ts';
import { readHere } from '../support/readHere.ts';

const explained = async (form: string, name = 'form.txt') =>
  explainRead(
    'mail.eml',
    await readHere(rawMail({ text: 'Form attached.', parts: [{ name, content: form }] })),
  );

describe('what is told to a person of one file', () => {
  it('says what was read from where, what is blank and what the form did not ask', async () => {
    const words = await explained(
      formText({ name: 'Zoe Testchild', dob: '03/02/2026', more: ['GP practice:'] }),
    );

    expect(words).toContain('Class: referral. A filled referral form in an attached text file');
    expect(words).toContain('infant.fullName: Zoe Testchild [form.txt]');
    expect(words).toContain('infant.dob: 2026-02-03 (written: 03/02/2026) [form.txt]');
    expect(words).toMatch(/Left blank: .*infant\.nhsNumber/u);
    expect(words).toMatch(/Not on the form: .*mother\.nhsNumber/u);
    expect(words).toContain('To be answered: sally.tester@nhs.example. A person wrote it.');
  });

  it('shows what cannot be taken for a value and what no field took', async () => {
    const form = formText({
      name: 'Zoe Testchild',
      dob: '03/02/2026',
      nhsNumber: '999 000 0019',
    });
    const words = await explained(`${form}\nPlease ring the ward clerk about the parking.\n`);

    expect(words).toContain('infant.nhsNumber: NOT READABLE (written: 999 000 0019) [form.txt]');
    expect(words).toMatch(/Text that no field took/u);
  });

  it('shows both things where a mail says two', async () => {
    const form = formText({ name: 'Zoe Testchild', dob: '03/02/2026' });
    const words = explainRead(
      'mail.eml',
      await readHere(
        rawMail({
          text: form.replace('LS7 3AB', 'LS8 1AA'),
          parts: [{ name: 'form.txt', content: form }],
        }),
      ),
    );

    expect(words).toMatch(/infant\.postcode: TWO THINGS ARE SAID\n +LS7 3AB .*\n +LS8 1AA/u);
  });

  it('says why a file was not read', () => {
    const reason = 'Reading it took longer than 20 seconds (ceiling READ_SECONDS).';

    expect(explainRead('a.pdf', { kind: 'quarantine', reason })).toBe(
      `a.pdf\n  Not read, for a person to look at: ${reason}\n`,
    );
  });
});
