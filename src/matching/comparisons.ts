import {
  birthOrder,
  childDob,
  childEdd,
  childGiven,
  childNumber,
  childSex,
} from './compareChild.ts';
import { code, lag, practitioner, referrer, statedDate } from './compareContext.ts';
import {
  address,
  familyName,
  motherDob,
  motherGiven,
  motherNumber,
  phone,
  postcode,
} from './compareFamily.ts';
import type { Comparison } from './sides.ts';

/** Every comparison of a referral with a call that the model may name. */
export const comparisons = {
  childNumber,
  childGiven,
  childDob,
  childEdd,
  childSex,
  birthOrder,
  familyName,
  motherGiven,
  motherDob,
  motherNumber,
  postcode,
  phone,
  address,
  referrer,
  practitioner,
  statedDate,
  lag,
  code,
} as const satisfies Readonly<Record<string, Comparison>>;
