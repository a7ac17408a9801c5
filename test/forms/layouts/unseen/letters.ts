import type { FieldKey } from '../../../../src/reading/writtenReferral.ts';
import { written } from '../../handwriting.ts';
import type { Letter } from '../../letters.ts';

export const nurseLetter: Letter = {
  name: 'letter of a family nurse',
  build: (family, hand) => {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [
        ...(['infant.fullName', 'infant.dob', 'infant.nhsNumber', 'mother.name'] as const),
        ...(['parent.phone', 'infant.postcode', 'referrer.name'] as const),
      ],
      paragraphs: [
        'Dear team',
        `Baby: ${say('infant.fullName')}, born ${say('infant.dob')}, NHS No. ${say('infant.nhsNumber')}\nMother: ${say('mother.name')}, tel. ${say('parent.phone')}\nAddress: ${say('infant.address')}, ${say('infant.postcode')}`,
        'I would like to refer this family to you.',
        family.reason,
        family.background,
        `Yours sincerely\n\n${say('referrer.name')}\n${say('referrer.role')}\n${say('referrer.organisation')}`,
      ],
    };
  },
};
