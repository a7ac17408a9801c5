import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';
import { written } from '../../handwriting.ts';
import type { Letter } from '../../letters.ts';

export const plainLetter: Letter = {
  name: 'letter of a GP',
  build: (family, hand) => {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [
        ...(['infant.fullName', 'infant.dob', 'infant.nhsNumber', 'infant.postcode'] as const),
        ...(['mother.name', 'parent.phone', 'referrer.name', 'referrer.role'] as const),
      ],
      paragraphs: [
        `${say('gp.practice')}\n${say('referral.date')}`,
        'Dear Infant Mental Health Team,',
        `${say('infant.fullName')}, d.o.b. ${say('infant.dob')}, NHS No: ${say('infant.nhsNumber')}\n${say('infant.address')}, ${say('infant.postcode')}`,
        `I should be grateful if you would see this infant with the mother, ${say('mother.name')}. Her mobile number is ${say('parent.phone')}.`,
        family.reason,
        family.background,
        `With kind regards,\n\n${say('referrer.name')}\n${say('referrer.role')}`,
      ],
    };
  },
};

export const chattyLetter: Letter = {
  name: 'letter without a head',
  build: (family, hand) => {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [
        ...(['infant.fullName', 'infant.dob', 'mother.name', 'mother.dob'] as const),
        ...(['infant.postcode', 'dutyCall.date', 'referrer.name'] as const),
      ],
      paragraphs: [
        'Hi team,',
        `Following my duty call on ${say('dutyCall.date')} with ${say('dutyCall.practitioner')}, here is my written referral for baby ${say('infant.fullName')}, who was born on ${say('infant.dob')} and lives at ${say('infant.address')}, ${say('infant.postcode')}.`,
        `The mother's name is ${say('mother.name')} (DOB ${say('mother.dob')}).`,
        family.reason,
        `Best wishes\n${say('referrer.name')}\n${say('referrer.role')}, ${say('referrer.organisation')}`,
      ],
    };
  },
};
