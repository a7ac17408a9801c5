import { expect, it } from 'vitest';
import { fieldsOf, line, text } from '../blocks.ts';

const head =
  'Hillfoot Surgery\n\nDate: 10/11/2026\n\nDear Infant Mental Health Team\n\nName: Oskar Lind\nDate of birth: 06/04/2026\nNHS number: 999 000 0018\nMother: Marta Lind\nGP: Dr Venn, Oakwood Surgery\n\nI should be grateful if you would offer an appointment to this family.';
const parts =
  'Reason for referral:\nMarta finds it hard to read what he wants.\n\nBackground:\nAn only child.';
const asked =
  'Marta Lind is aware of this letter and agrees to the referral. Please telephone me on 0113 496 0522 if you need to know more.';
const signed = 'With kind regards\n\nDr Sue Green\nGP';
/** Lines of a page that was drawn, where no place tells the signature. */
const page = (words: string) =>
  words.split('\n').map((each, at) => line(each, each === '' ? {} : { page: 1, top: at * 12 }));
const referrer = {
  ...{ 'referrer.name': 'Dr Sue Green', 'referrer.role': 'GP' },
  ...{ 'referrer.phone': '+441134960522', consent: 'yes' },
};

it('tells who signs a letter in parts, how to reach them and who agreed', () => {
  const words = [head, parts, asked, signed].join('\n\n');
  const reason = 'Marta finds it hard to read what he wants.';
  expect(fieldsOf(page(words))).toMatchObject({ ...referrer, reason });
  expect(fieldsOf(text(words))).toMatchObject({ ...referrer, reason });
});

it('takes what is printed at the foot of a page for no place of work and no word of a letter', () => {
  const words = `Dear Infant Mental Health Team\n\nRe: Oskar Lind, DOB 06/04/2026, NHS 999 000 0018\n\nPlease see Oskar and his mother, Marta Lind.\n\n${signed}`;
  const footer = line('Page 1 of the clinic', { page: 1, top: 800, running: true });
  const fields = fieldsOf([...page(words), footer]);
  expect(fields).toMatchObject({ 'referrer.name': 'Dr Sue Green', reason: words });
  expect(fields['referrer.organisation'] ?? null).toBeNull();
});

it('keeps the paper of a letter that stands at the head of its page', () => {
  const words = `Dear Infant Mental Health Team\n\nRe: Oskar Lind, DOB 06/04/2026, NHS 999 000 0018\n\nPlease see Oskar and his mother, Marta Lind.\n\n${signed}`;
  const paper = ['Hillfoot Surgery', 'Telephone 0113 496 0111'].map((each) =>
    line(each, { running: true }),
  );
  expect(fieldsOf([...paper, ...text(`\n${words}`)])).toMatchObject({
    'referrer.organisation': 'Hillfoot Surgery',
  });
});
