import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';
import { written } from '../../handwriting.ts';
import type { Letter } from '../../letters.ts';

export const hospitalLetter: Letter = {
  name: 'letter of a hospital',
  build: (family, hand) => {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [
        ...(['infant.fullName', 'infant.dob', 'infant.nhsNumber', 'mother.name'] as const),
        ...(['parent.phone', 'gp.practice', 'referrer.name', 'referrer.role'] as const),
      ],
      paragraphs: [
        'Mockford General Hospital\nTrial Road, Mockford',
        `Date: ${say('referral.date')}`,
        'Dear Colleague',
        `RE: ${say('infant.fullName')}\nDate of birth: ${say('infant.dob')}\nNHS number: ${say('infant.nhsNumber')}\nGP: ${say('gp.practice')}`,
        `I saw this baby with the mother, ${say('mother.name')}, on the postnatal ward and would be grateful for your help.`,
        family.reason,
        `The mother can be telephoned on ${say('parent.phone')}.`,
        `Yours sincerely,\n\n${say('referrer.name')}\n${say('referrer.role')}`,
      ],
    };
  },
};

export const socialWorkerLetter: Letter = {
  name: 'message of a social worker',
  build: (family, hand) => {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [
        ...(['infant.fullName', 'infant.dob', 'infant.postcode', 'mother.name'] as const),
        ...(['dutyCall.date', 'referrer.name', 'referrer.organisation'] as const),
      ],
      paragraphs: [
        'Good afternoon,',
        `I spoke to ${say('dutyCall.practitioner')} on your duty line on ${say('dutyCall.date')} about ${say('infant.fullName')} (DOB: ${say('infant.dob')}). The child lives with mother ${say('mother.name')} at ${say('infant.address')}, ${say('infant.postcode')}.`,
        family.reason,
        family.background,
        `Kind regards,\n\n${say('referrer.name')}\n${say('referrer.role')}\n${say('referrer.organisation')}\nTel: ${say('referrer.phone')}`,
      ],
    };
  },
};
