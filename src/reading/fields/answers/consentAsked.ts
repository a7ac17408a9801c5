import type { Claim } from '../claim.ts';
import { referralAgreedTo } from '../dictionary/consentWords.ts';

const AGREES = /\b(?:consent\w*|agree\w*|permission|willing|happy)\b/iu;
const KNOWS = /\b(?:aware|informed|told|knows?|known|discussed)\b/iu;
const REFERS = /\b(?:referr\w*|referral|request|support|service)\b/iu;
const SHARES =
  /\b(?:shar(?:e|ed|ing)|store[ds]?|recording|photo\w*|video\w*|text messages?|voicemail|contact(?:ed)?)\b/iu;
/** What a form prints for a signature. */
const DECLARES = /^(?:I|We)\b(?:\s?\/\s?we)?.{50}/iu;

/**
 * Says less about the consent to refer than another question of the same form: that the family knows,
 * that something may be shared, or what the form prints to be signed. Beside the question itself none
 * of these is its answer, nor does one that differs dispute it.
 */
export function isBesideConsent(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.key !== 'consent') return false;
  const others = claims.filter(
    (other) => other !== claim && other.key === 'consent' && other.child === claim.child,
  );
  if (claim.reading.kind === 'unreadable' && DECLARES.test(claim.raw)) return others.length > 0;
  const asked = others.filter(
    ({ label }) => (AGREES.test(label) || referralAgreedTo.test(label)) && !asksLess(label),
  );
  // The heading "Consent" with nothing behind it asks nothing that could be left out.
  const isLess = isToKnow(claim.label) || asksLess(claim.label);
  return isLess && asked.some((other) => isFound(other) || isQuestion(other));
}

const isFound = ({ reading }: Claim): boolean => reading.kind === 'found';
const isQuestion = ({ label }: Claim): boolean => label.trim().split(/\s+/u).length > 3;
const isToKnow = (label: string): boolean => KNOWS.test(label) && !AGREES.test(label);
const asksLess = (label: string): boolean =>
  isToKnow(label) || (SHARES.test(label) && !REFERS.test(label));
