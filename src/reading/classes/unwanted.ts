import type { MailHeaders } from '../../intake/mailHeaders.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';
import { inWords, statementsOf, weigh } from './signs.ts';
import { pointsToAFile } from './sealed.ts';
import { bulletinSigns } from './words/bulletinSigns.ts';
import { demand, fraudSigns, passwordWanted, ourWork, sellingSigns } from './words/offerSigns.ts';
import { pursuitSigns } from './words/pursuitSigns.ts';

/** Marketing, newsletters, phishing. Only for mail that holds no form: a form is never spam. */
export function spam(facts: MailFacts): Judgement {
  const { headers, subject, statements } = facts;
  if (headers === null) return undefined;
  const said = [...statementsOf([subject]), ...statements];
  const isOurWork = said.some(({ words }) => ourWork.test(words.replace(WARES, ' ')));
  return (
    fraud(facts, said, isOurWork) ??
    advertising(facts, headers, said, isOurWork) ??
    bulletin(facts, said)
  );
}

type Said = MailFacts['statements'];

/** What is sold to services like ours is named after our work. */
const WARES =
  / (?:referrals?|triage|rota|caseload) (?=(?:software|systems?|platforms?|tools?|apps?|dashboards?|solutions?|management|process|triage|forms|inbox)(?= ))\S+/gu;

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
/** Who waits for our answer to a referral goes on as sellers do. */
const PURSUING_IN_OUR_WORDS = 8;

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
  const pursuit = weigh(pursuitSigns, said);
  const all = [...signs, ...pursuit.signs];
  if (all.length === 0) return undefined;
  const sells = weight + (marks + Number(leadsToWares(links, said))) * LINK;
  // A newsletter of our trade says itself how to leave it.
  const enough =
    isOurWork && !leaves
      ? sells >= SELLING_IN_OUR_WORDS || sells + pursuit.weight >= PURSUING_IN_OUR_WORDS
      : sells + pursuit.weight >= SELLING;
  return enough ? `Advertising, by its words: ${inWords(all)}.` : undefined;
}

/** Who sends us a file by a link says what it is; a seller's link leads to what is sold. */
function leadsToWares(links: MailFacts['links'], said: Said): boolean {
  return (
    pointsToAFile(links) && !said.some(({ words }) => CHILD_OR_FORM.test(words.replace(WARES, ' ')))
  );
}

const CHILD_OR_FORM =
  / (?:form|referral|duty|bab(?:y|ies)|infant|child|children|twins?|mums?|mother|family|patient|assessment|birth|pregnan\S*) /u;

/** It can be left with one click, or says itself how; a list where people talk is left out. */
function isToSubscribers({ listHeaders }: MailHeaders, tellsHowToLeave: boolean): boolean {
  const isDiscussion = listHeaders.includes('list-post');
  const oneClick = listHeaders.includes('list-unsubscribe-post');
  return (
    !isDiscussion && (oneClick || (tellsHowToLeave && listHeaders.includes('list-unsubscribe')))
  );
}

const BULLETIN = 4;

/** Written to all and to nobody: our trade's own bulletins speak of families and forms as well. */
function bulletin({ attached, statements }: MailFacts, said: Said): Judgement {
  const { weight, signs } = weigh(bulletinSigns, said);
  const asksUs = statements.some(isAskedOfUs);
  return weight >= BULLETIN && attached === 0 && !asksUs
    ? `A bulletin or an appeal to many, by its words: ${inWords(signs)}.`
    : undefined;
}

/** The title of an article may be a question too. */
function isAskedOfUs({ words, asks }: Said[number]): boolean {
  return (
    asks && / (?:you|your|u) /u.test(words) && !bulletinSigns.some((sign) => sign.words.test(words))
  );
}
