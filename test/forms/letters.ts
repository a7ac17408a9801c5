import type { FieldKey } from '../../src/reading/writtenReferral.ts';
import { written, type Handwriting } from './handwriting.ts';
import type { Family } from './people.ts';

/** A referral as a letter in prose. */
export interface Letter {
  readonly name: string;
  readonly build: (family: Family, hand: Handwriting) => WrittenLetter;
}
export interface WrittenLetter {
  /** Each stands by itself, an empty line between. */
  readonly paragraphs: readonly string[];
  /** What the letter plainly states. More that is true of the family may be found in it. */
  readonly states: readonly FieldKey[];
}

const common: readonly FieldKey[] = [
  ...(['infant.fullName', 'infant.dob', 'infant.nhsNumber', 'infant.postcode'] as const),
  ...(['mother.name', 'mother.dob', 'parent.phone', 'gp.practice', 'referrer.name'] as const),
];

export const letterWithReLine: Letter = {
  name: 'letter with a Re: line',
  build(family, hand) {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [...common, 'referrer.role'],
      paragraphs: [
        say('referral.date'),
        'Dear colleagues',
        `Re: ${say('infant.fullName')}, DOB ${say('infant.dob')}, NHS number ${say('infant.nhsNumber')}`,
        `${say('infant.address')}, ${say('infant.postcode')}`,
        `Thank you for talking to me. I am referring this baby and the mother, ${say('mother.name')} (date of birth ${say('mother.dob')}), who can be reached on ${say('parent.phone')}.`,
        family.reason,
        `The family's GP is at ${say('gp.practice')}.`,
        `Yours sincerely\n\n${say('referrer.name')}\n${say('referrer.role')}\n${say('referrer.organisation')}`,
      ],
    };
  },
};

export const letterFromTheMiddle: Letter = {
  name: 'letter that begins in the middle',
  build(family, hand) {
    const say = (key: FieldKey) => written(key, family, hand);
    return {
      states: [...common, 'infant.address'],
      paragraphs: [
        'Hello,',
        `Please could you accept a referral for ${say('infant.fullName')} (born ${say('infant.dob')}, NHS no. ${say('infant.nhsNumber')}). The family live at ${say('infant.address')}, ${say('infant.postcode')}.`,
        `Mum is ${say('mother.name')}, DOB ${say('mother.dob')}, telephone ${say('parent.phone')}. They are registered with ${say('gp.practice')}.`,
        family.reason,
        `Many thanks,\n${say('referrer.name')}`,
      ],
    };
  },
};
