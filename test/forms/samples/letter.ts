import type { Family } from '../people.ts';
import { writtenDate } from '../handwriting.ts';

/** A referral as a letter in prose, paragraph by paragraph. */
export function letterOf(family: Family): string[] {
  const boy = family['infant.sex'] === 'male';
  const nhs = family['infant.nhsNumber'];
  const number = `${nhs.slice(0, 3)} ${nhs.slice(3, 6)} ${nhs.slice(6)}`;
  const phone = `0${family['parent.phone'].slice(3, 7)} ${family['parent.phone'].slice(7)}`;
  return [
    family['referrer.organisation'],
    writtenDate(family['referral.date'], 'words'),
    'Dear colleagues,',
    `Re: ${family['infant.fullName']}, born ${writtenDate(family['infant.dob'], 'words')}, NHS number ${number}`,
    `of ${family['infant.address']}, ${family['infant.postcode']}`,
    `Thank you for speaking to me on ${writtenDate(family['dutyCall.date'], 'words')}. I would like to refer this ${boy ? 'little boy' : 'little girl'} and ${boy ? 'his' : 'her'} mother, ${family['mother.name']} (date of birth ${writtenDate(family['mother.dob'], 'slashes')}), whose telephone number is ${phone}.`,
    family.reason,
    family.background,
    `The family are registered with ${family['gp.practice']}. Mum has agreed to this referral.`,
    'Yours sincerely,',
    family['referrer.name'],
    family['referrer.role'],
    family['referrer.email'],
  ];
}
