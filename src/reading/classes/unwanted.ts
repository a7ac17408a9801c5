import type { MailHeaders } from '../../intake/mailHeaders.ts';
import { countOf } from './mailFacts.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';

const PHISHING = [
  /\b(?:verify|confirm|validate|update|re-?activate|restore|unlock) your (?:account|mailbox|e-?mail|identity|password|details|information|billing|payment)\b/u,
  /\byour (?:mailbox|e-?mail|account|storage|quota|inbox)(?: storage| quota| account)? (?:is|has|will be|was) (?:almost )?(?:full|exceeded|been (?:limited|suspended|locked|compromised)|suspended|deactivated|limited|locked|closed|expir)/u,
  /\bpassword (?:will |is (?:about|set) to |has |is due to )?expire/u,
  /\b(?:unusual|suspicious) (?:sign-?in|login|log-in|activity)\b/u,
  /\bclick (?:here|below|the (?:link|button)|on the (?:link|button)) (?:below )?to (?:verify|confirm|update|restore|keep|upgrade|unlock|continue|avoid|release|claim|validate)/u,
  /\b(?:avoid|prevent) (?:account )?(?:suspension|closure|deactivation|termination|being locked)\b/u,
  /\b(?:pending|undelivered|quarantined|held) (?:incoming )?(?:messages|e-?mails|mails) (?:are|on|in|for)\b/u,
  /\b(?:tax|council tax|vat|card|bank) (?:refund|rebate)\b|\bclaim (?:your|the|my) (?:refund|rebate|prize|reward|funds)\b/u,
  /\b(?:review|sign|view|open|access) (?:and (?:sign|review) )?(?:your|the) (?:updated |new |revised |secured? )?(?:payroll|salary|invoice|bonus|payment|remittance|w-?2|benefits)(?: document| details)?\b|\breview document\b/u,
  /\b(?:guaranteed|high) (?:returns?|profits?|income)\b|\bearn \S{1,8}(?: [a-z]{3})? a (?:day|week|month)\b|\binvest(?:ing|ment)? in (?:crypto|bitcoin|forex)/u,
  /\b(?:purchase|buy|get) (?:some |me some |a few )?(?:gift|itunes|amazon|steam|google play) ?cards?\b/u,
  /\b(?:gift ?cards?|bitcoin|\bbtc\b|crypto ?currency|wire transfer|western union|lottery)\b/u,
  /\b(?:beneficiary|inheritance|unclaimed (?:funds?|estate)|(?:late|deceased) client)\b/u,
  /\b(?:million|billion|thousand) (?:us |united states )?(?:dollars|usd|pounds|gbp|euros)\b|\b(?:usd|gbp|\$|£|€) ?\d[\d,.]* ?(?:m|million|billion)\b/u,
  /\b(?:your|provide|send|confirm) (?:full )?(?:bank|banking|card) (?:details|account|information)\b/u,
  /\b(?:invoice|payment|remittance)\b.{0,60}\b(?:overdue|outstanding|attached for your (?:reference|payment)|due immediately)\b/u,
  /\b(?:parcel|package|delivery)\b.{0,80}\b(?:fee|redelivery|held at|customs|shipping charge)\b/u,
  /\bwithin (?:24|48|72) hours\b.{0,80}\b(?:account|mailbox|access|suspend|lose|terminat)/u,
];
const TRICKS = [
  /\b(?:run|do|handle) (?:a |me a )?(?:quick )?(?:task|errand|favou?r)\b|\bsend me the codes\b/u,
  /\bvoice ?(?:mail|message)s?\b.{0,200}\b(?:sign[- ]in|listen|play)\b/u,
];
/** A stranger offers something, and introduces himself or asks for time. */
const OFFER =
  /\b(?:no obligation|free (?:audit|report|quote|sample|consultation|delivery)|(?:price|send (?:you )?a) quote|quotation|our (?:range|products?|software|solution|platform|fees|prices|rates|clients|candidates|brochure|catalogue)|supplied to (?:over|more)|(?:excellent|available|experienced|great) (?:[a-z]{1,10} \d )?(?:candidates?|practitioners?|locums?)|send (?:you )?(?:some |over )?(?:profiles|cvs)|by \d{1,2}%|showing on google)/u;
const APPROACH =
  /\b(?:introduce (?:our|my|myself|ourselves|you to)|reaching out|came across your|noticed (?:your|some errors)|follow(?:ing)? up on my (?:last|previous|earlier)|bump(?:ing)? this|circl(?:e|ing) back|(?:\d{1,2}|five|ten|fifteen|twenty|thirty)[- ]min(?:ute)?s?\b.{0,40}\b(?:call|chat|demo|week|time)|quick (?:call|chat|demo|intro)|right person to|whoever (?:handles|looks after)|procurement|would you be (?:open|interested)|you are (?:currently )?(?:recruiting|hiring)|can i send you)\b/u;
const SELLING = [
  /\b(?:competitive rates|available for immediate start|send (?:you |over )?(?:some )?(?:cvs|brochures?|our price)|price list|special rates)\b/u,
  /\b(?:seo|search engine (?:optimi[sz]ation|ranking)|first page of google|rank(?:ing)? (?:higher )?on google|backlinks?|guest post|web ?site (?:design|redesign)|lead generation|digital marketing)\b/u,
  /\b(?:limited[- ]time|special offer|exclusive offer|% off|discount code|buy now|shop now|order now|free trial|money[- ]back|best price|sale ends|black friday|voucher)\b/u,
  /\b(?:we|i) help (?:nhs |healthcare |public )?(?:services|organisations|trusts|teams|businesses|companies|providers)(?: like yours)?\b|\baccount (?:executive|manager|director)\b|\bbusiness development\b/u,
  /\b(?:\d{1,2}[- ]min(?:ute)?s? (?:demo|call|chat)|book (?:in )?a (?:\d{1,2}[- ]minute )?(?:demo|call|slot))\b/u,
  /\b(?:podcast|read more|this (?:week|month)(?:'s)?:|weekly (?:round-?up|digest)|top stories|what's new)/u,
  /\b(?:book a (?:free )?demo|schedule a (?:quick )?(?:call|demo)|quick chat about how|our platform|our software|our solution)\b/u,
  /\b(?:newsletter|e-?bulletin|monthly update|weekly update|latest news|in this (?:issue|edition|month's)|issue \d{1,3})\b/u,
  /\b(?:webinar|conference|cpd (?:event|course|accredited)|training (?:day|course|programme|dates)|early bird|register (?:now|today|here)|book your (?:place|ticket)|save the date|delegate)\b/u,
  /\b(?:casino|viagra|dating|singles|weight loss|cbd oil|loan offer|work from home)\b/u,
];
const LEAVING = [
  /\bstop receiving (?:these|this|our|such)\b|\breply (?:with )?["']?stop\b/u,
  /\bunsubscribe\b|\bopt[- ]out\b|\bmanage (?:your )?(?:e-?mail )?preferences\b|\bupdate (?:your )?(?:subscription|preferences)\b/u,
  /\bview (?:this (?:e-?mail|message)|it|online|in) (?:in )?(?:your )?(?:a )?browser\b/u,
  /\byou (?:are receiving|received|have received) this (?:e-?mail|message|newsletter) because\b/u,
];
const OUR_WORK =
  /\b(?:referr(?:al|ing)|health visit(?:or|ing)|midwi(?:fe|fery|ves)|safeguarding|caseload|duty call|perinatal|infant|baby|bonding|attachment difficult)/u;

/** Marketing, newsletters, phishing. Only for mail that holds no form: a form is never spam. */
export function spam(facts: MailFacts): Judgement {
  const { headers, subject, own, links } = facts;
  if (headers === null) return undefined;
  const words = `${subject} ${own}`;
  const phishing = countOf([...PHISHING, ...TRICKS], words);
  const clinical = OUR_WORK.test(words);
  if (phishing >= 2 || (phishing === 1 && links.length > 0 && !clinical)) {
    return 'It looks like a fraud: it presses the reader to sign in or to pay.';
  }
  return advertising(facts, words, clinical, phishing > 0);
}

function advertising(
  { headers, links }: MailFacts,
  words: string,
  clinical: boolean,
  presses: boolean,
): Judgement {
  if (headers === null) return undefined;
  const selling = countOf(SELLING, words);
  const leaving = countOf(LEAVING, words);
  const listed = headers.listHeaders.some((name) => name.startsWith('list-unsubscribe'));
  const bulk = ['bulk', 'junk'].includes((headers.precedence ?? '').trim().toLowerCase());
  const marks = Number(listed) + Number(bulk) + Number(leaving > 0);
  if (selling > 0 && marks > 0) return 'Advertising or a newsletter, sent to many.';
  if (selling >= 2 && (!clinical || presses)) return 'Advertising, sent to many.';
  if (!clinical && OFFER.test(words) && APPROACH.test(words)) return 'An offer from a stranger.';
  if (isToSubscribers(headers, leaving > 0)) return 'A newsletter or an offer, sent to many.';
  if (marks >= 2 && links.length >= 2) return 'A newsletter or an offer, sent to many.';
  return undefined;
}

/** It can be left with one click, or says itself how; a list where people talk is left out. */
function isToSubscribers({ listHeaders }: MailHeaders, tellsHowToLeave: boolean): boolean {
  const isDiscussion = listHeaders.includes('list-post');
  const oneClick = listHeaders.includes('list-unsubscribe-post');
  return (
    !isDiscussion && (oneClick || (tellsHowToLeave && listHeaders.includes('list-unsubscribe')))
  );
}
