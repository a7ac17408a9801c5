import type { Judgement, MailFacts } from './mailFacts.ts';
import { isSaying } from './sentences.ts';
import { statementsOf, weigh } from './signs.ts';
import type { Sign, Statement } from './signs.ts';
import { arranging, distress, kinship, professional, trade } from './words/familySigns.ts';
import { notNow, otherThings, promises } from './words/promiseSigns.ts';

/** "I forgot the form. Here it is now": each sentence by itself promises nothing. */
const FORGOT =
  /\b(?:forgot(?:ten)?|missed|missing|left off|omitted|did not|didn't|without|failed to)\b.{0,40}\b(?:attach(?:ment|ed|ing)?|form|file|referral)\b/u;
const HERE_IT_IS = /\bhere (?:it|they|you) (?:is|are|go)\b|\b(?:with it|attached) this time\b/u;

/** Footers and warning banners speak of attachments in general. */
const FOOTER =
  /\b(?:confidential|intended (?:only|solely|recipient|for)|not the intended|disclos|unauthori[sz]ed|privileged|liabilit|liable|virus|malware|(?:been|was|is) scanned|scanned (?:for|by)|caution|external (?:sender|email|source)|unless you (?:recogni[sz]e|trust|know|are)|do not (?:click|open)|received (?:this|it) in error|delete (?:it|this)|think before you print|disclaimer)/u;

/** The words promise a file and none came. */
export function noAttachment({
  headers,
  own,
  subject,
  attached,
  statements,
  sentences,
}: MailFacts): Judgement {
  if (headers === null || attached > 0) return undefined;
  const bare = own === '' && /\b(?:referral|form)\b/u.test(subject);
  if (bare) return 'The mail is empty and nothing is attached.';
  const makesGood = sentences.some((each) => FORGOT.test(each)) && HERE_IT_IS.test(own);
  return makesGood || statements.some(isPromise)
    ? 'The mail speaks of an attachment, but nothing is attached.'
    : undefined;
}

function isPromise({ words, asks }: Statement): boolean {
  if (asks || FOOTER.test(words) || !promises.test(words) || notNow.test(words)) return false;
  return OURS.test(words) || !otherThings.test(words);
}

/** "The consent is attached with the form." */
const OURS = / (?:referrals?|forms?) /u;

/** Whose child it is, and what is wrong or wanted. */
const ENOUGH = 5;

/** A parent or relative asks for help for themselves: nobody refers, a family does. */
export function selfReferral(facts: MailFacts, enough = ENOUGH): Judgement {
  const { headers, subject, statements, senders } = facts;
  if (headers === null) return undefined;
  const said = [...statementsOf([subject]), ...statements];
  const weightOf = (signs: readonly Sign[]) => weigh(signs, said).weight;
  const kin = weightOf(kinship);
  const need = weightOf(distress);
  if (kin === 0 || need === 0) return undefined;
  if (said.some(({ words }) => arranging.test(words)) && need < MORE_THAN_A_REASON)
    return undefined;
  const isSigned = statements.some(({ words }) => !isSaying(words) && trade.test(words));
  const isPrivate = senders.some((sender) => PRIVATE_MAIL.test(sender));
  const against = weightOf(professional) + (isSigned ? 3 : 0);
  return kin + need + Number(isPrivate) - against >= enough
    ? 'A family asks for help for themselves; no professional refers them.'
    : undefined;
}

/** "I can't make our appointment as my son is poorly": beyond this much they ask for help as well. */
const MORE_THAN_A_REASON = 4;

const PRIVATE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|virginmedia|talktalk|ntlworld|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|me|org)$/u;
