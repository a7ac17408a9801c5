import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { inWords, statementsOf, weigh } from './signs.ts';
import { demand, fraudSigns, passwordWanted, ourWork, sellingSigns } from './words/offerSigns.ts';

/** Marketing, newsletters, phishing. Only for mail that holds no form: a form is never spam. */
export function spam(facts: MailFacts): Judgement {
  const { headers, subject, statements } = facts;
  if (headers === null) return undefined;
  const said = [...statementsOf([subject]), ...statements];
  const isOurWork = said.some(({ words }) => ourWork.test(words));
  return fraud(facts, said, isOurWork) ?? advertising(facts, headers, said, isOurWork);
}

type Said = MailFacts['statements'];

/** One threat with a link, or two tricks together. */
const FRAUD = 5;
const LINK = 2;

function fraud({ links }: MailFacts, said: Said, isOurWork: boolean): Judgement {
  const { weight, signs } = weigh([...fraudSigns, demand, passwordWanted], said);
  if (signs.length === 0) return undefined;
  // To sign in is asked of the reader of any sealed mail as well.
  const isTrick = signs.some((sign) => sign !== demand);
  const more = links.length > 0 && !isOurWork ? LINK : 0;
  return isTrick && weight + more >= FRAUD
    ? `It looks like a fraud: ${inWords(signs)}.`
    : undefined;
}

const SELLING = 4;
const SELLING_IN_OUR_WORDS = 6;

function advertising(
  { links }: MailFacts,
  headers: MailHeaders,
  said: Said,
  isOurWork: boolean,
): Judgement {
  const { weight, signs } = weigh(sellingSigns, said);
  const leaves = signs.some(({ says }) => says === sellingSigns.at(-1)?.says);
  if (isToSubscribers(headers, leaves)) return 'A newsletter or an offer, sent to many.';
  const listed = headers.listHeaders.some((name) => name.startsWith('list-unsubscribe'));
  const bulk = ['bulk', 'junk'].includes((headers.precedence ?? '').trim().toLowerCase());
  const marks = Number(listed) + Number(bulk);
  if (marks + Number(leaves) >= 2 && links.length >= 2) {
    return 'A newsletter or an offer, sent to many.';
  }
  if (signs.length === 0) return undefined;
  // A newsletter of our trade says itself how to leave it.
  return weight + marks * LINK >= (isOurWork && !leaves ? SELLING_IN_OUR_WORDS : SELLING)
    ? `Advertising, by its words: ${inWords(signs)}.`
    : undefined;
}

/** It can be left with one click, or says itself how; a list where people talk is left out. */
function isToSubscribers({ listHeaders }: MailHeaders, tellsHowToLeave: boolean): boolean {
  const isDiscussion = listHeaders.includes('list-post');
  const oneClick = listHeaders.includes('list-unsubscribe-post');
  return (
    !isDiscussion && (oneClick || (tellsHowToLeave && listHeaders.includes('list-unsubscribe')))
  );
}
