import { foldText } from '../nhs/personName.ts';
import { dayOf } from './profile.ts';
import { DAY, type Comparison } from './sides.ts';
import { jaroWinkler } from './strings.ts';

/** Who referred. One referrer rings about many babies, so the model caps what this can say. */
export const referrer: Comparison = ({ profile: left }, { profile: right }) => {
  const [one, other] = [left.referrer, right.referrer];
  const mails = one.email !== null && other.email !== null;
  if (mails && one.email === other.email) return { level: 'equal' };
  const names = [one.name, other.name].map(({ given, family }) => [...given, ...family].join(' '));
  const [name, otherName] = [names[0] ?? '', names[1] ?? ''];
  const named = name !== '' && otherName !== '';
  if (named && jaroWinkler(name, otherName) >= 0.9) return { level: 'equal' };
  const organised = one.organisation.length > 0 && other.organisation.length > 0;
  if (organised && isSameOrganisation(one.organisation, other.organisation)) {
    return { level: 'same-organisation' };
  }
  return mails || named ? { level: 'differs' } : null;
};

function isSameOrganisation(one: readonly string[], other: readonly string[]): boolean {
  return jaroWinkler(one.join(' '), other.join(' ')) >= 0.92;
}

export const practitioner: Comparison = ({ profile: left }, { profile: right }) => {
  if (left.practitioner === '' || right.practitioner === '') return null;
  const likeness = jaroWinkler(left.practitioner, right.practitioner);
  return { level: likeness >= 0.88 ? 'equal' : 'differs' };
};

/** The date of the duty call that the form states, against the call's London date. */
export const statedDate: Comparison = ({ facts: left }, { facts: right }) => {
  const stated = dayOf(left.statedCall.date);
  if (stated === null) return null;
  const apart = Math.abs(stated - Math.floor((right.endedAt.getTime() + DAY / 24) / DAY));
  if (apart === 0) return { level: 'same-day' };
  if (apart === 1) return { level: 'one-day' };
  if (apart <= 3) return { level: 'three-days' };
  return { level: apart <= 10 ? 'ten-days' : 'further' };
};

/** From the call to the form. A call typed up after the form came is only a day's matter. */
export const lag: Comparison = ({ facts: left }, { facts: right }) => {
  const days = (left.receivedAt.getTime() - right.endedAt.getTime()) / DAY;
  if (days < -1) return { level: 'call-after-form' };
  if (days <= 14) return { level: 'two-weeks' };
  if (days <= 45) return { level: 'six-weeks' };
  return { level: days <= 120 ? 'four-months' : 'longer' };
};

/** The call's short code, or its reference, quoted on the form or in the subject: a claim. */
export const code: Comparison = ({ facts: left }, { facts: right }) => {
  if (left.statedCall.codes.includes(right.code)) return { level: 'code-quoted' };
  const reference = foldText(right.callId);
  const quoted = left.statedCall.codes.some((claim) => foldText(claim) === reference);
  return quoted ? { level: 'reference-quoted' } : null;
};
