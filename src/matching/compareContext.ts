import { dayOf } from './profile.ts';
import { DAY, type Comparison } from './sides.ts';
import { jaroWinkler } from './strings.ts';

/** Who referred. One referrer rings about many babies, so the model caps what this can say. */
export const referrer: Comparison = ({ profile: left }, { profile: right }) => {
  const [one, other] = [left.referrer, right.referrer];
  const mails = one.email !== null && other.email !== null;
  if (mails && one.email === other.email) return { level: 'equal' };
  const named = one.called !== '' && other.called !== '';
  if (named && jaroWinkler(one.called, other.called) >= 0.9) return { level: 'equal' };
  const organised = one.organisation !== '' && other.organisation !== '';
  if (organised && jaroWinkler(one.organisation, other.organisation) >= 0.92) {
    return { level: 'same-organisation' };
  }
  return mails || named ? { level: 'differs' } : null;
};

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
export const code: Comparison = (left, right) => {
  const { codes } = left.facts.statedCall;
  if (codes.length === 0) return null;
  if (codes.includes(right.facts.code)) return { level: 'code-quoted' };
  const [reference] = right.profile.references;
  const quoted = reference !== undefined && left.profile.references.includes(reference);
  return quoted ? { level: 'reference-quoted' } : null;
};
