import { countOf } from './mailFacts.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';

const PROMISES = [
  /\bpfa\b|\bi (?:have )?enclosed?\b|\b(?:we|i) enclose\b|\b(?:form|referral|letter|paperwork) (?:as )?attached\b/u,
  /\b(?:please (?:find|see)|find|see|i (?:have |'ve )?|we (?:have |'ve )?|as|are|is|am|form|referral|document|letter|file|copy|report|paperwork|it|now|also|also be|been|hereby) (?:[a-z]{1,12} ){0,3}(?:attached|enclosed|appended)\b/u,
  /\b(?:attached|enclosed) (?:is|are|please|herewith|you|to this|the|a|our|my|referral|form|document|letter|copy|completed|for)\b/u,
  /\b(?:attaching|enclosing)\b/u,
  /\b(?:attachment|enclosure)s?\b.{0,40}\b(?:below|with this|to this|contains?|includes?|is|are|has|have)\b/u,
  /\b(?:see|in|per|open|find) (?:the )?(?:attachment|enclosed|attached)\b/u,
  /\bhere is (?:the|my|our|a) (?:[a-z]{1,12} ){0,2}(?:referral|form)\b|\bwith (?:the|my) (?:form|attachment|referral|file|document) this time\b/u,
  /\b(?:re-?sending|resent|again) with (?:the |my )?(?:attachment|form|file)\b/u,
  /\bplease find (?:the |a |our |my |completed )?(?:completed )?(?:referral|form)\b/u,
];
const NOT_NOW = [
  /\b(?:no|without (?:an? |the )?|forgot (?:the|to add the)|missing|not|never|cannot open|could not open|can't open|couldn't open|can't see|unable to open) attach(?:ment|ed)?s?\b/u,
  /\b(?:will|shall|to|going to|can|could|should|would|i'll|we'll) (?:[a-z]{1,10} )?(?:attach|enclose|be attached|send (?:it|the form|a form|this))\b/u,
  /\b(?:secure|strong|insecure|good|poor|close|emotional|early) attach(?:ment|ed)\b|\battach(?:ment|ed) (?:to (?:her|his|their|the) (?:mum|mother|baby|infant|parent)|difficult|issues|relationship|style|disorder|theory|observation)/u,
  /\b(?:how|where|do|should|can) (?:i|we) (?:[a-z]{1,12} ){0,3}attach\b/u,
];

/** "I forgot the form. Here it is now": each sentence by itself promises nothing. */
const FORGOT =
  /\b(?:forgot(?:ten)?|missed|missing|left off|omitted|did not|didn't|without|failed to)\b.{0,40}\b(?:attach(?:ment|ed|ing)?|form|file|referral)\b/u;
const HERE_IT_IS = /\bhere (?:it|they|you) (?:is|are|go)\b|\b(?:with it|attached) this time\b/u;

/** Footers and warning banners speak of attachments in general. */
const FOOTER =
  /\b(?:confidential|intended (?:only|solely|recipient|for)|not the intended|disclos|unauthori[sz]ed|privileged|liabilit|liable|virus|malware|(?:been|was|is) scanned|scanned (?:for|by)|caution|external (?:sender|e-?mail|source)|unless you (?:recogni[sz]e|trust|know|are)|do not (?:click|open)|received (?:this|it) in error|delete (?:it|this)|think before you print|disclaimer)/u;

/** The words promise a file and none came. Attachment is also a word of our own trade. */
export function noAttachment({ headers, own, subject, attached, sentences }: MailFacts): Judgement {
  if (headers === null || attached > 0) return undefined;
  const bare = own === '' && /\b(?:referral|form)\b/u.test(subject);
  if (bare) return 'The mail is empty and nothing is attached.';
  const makesGood = sentences.some((each) => FORGOT.test(each)) && HERE_IT_IS.test(own);
  return makesGood || sentences.some(isPromise)
    ? 'The mail speaks of an attachment, but nothing is attached.'
    : undefined;
}

function isPromise(sentence: string): boolean {
  if (FOOTER.test(sentence)) return false;
  return countOf(PROMISES, sentence) > 0 && countOf(NOT_NOW, sentence) === 0;
}

const FAMILY = [
  /\b(?:my|our) (?:[a-z0-9-]{1,12} ){0,3}(?:baby|babies|newborn|son|daughter|little (?:one|boy|girl)|bump|twins|toddler|infant|pregnancy)\b/u,
  /\bi(?:'?m| am| was)? (?:an? |the |so |really |very |currently |now |a new |first[- ]time |nearly |about |only )*(?:new )?(?:mum|mother|mom|dad|father|parent|grandmother|grandfather|nan|nana|carer of my|single (?:mum|mother|parent))\b/u,
  /\bi(?:'m| am) (?:[a-z0-9]{1,10} ){0,4}(?:pregnant|weeks (?:pregnant|gone)|expecting)\b/u,
  /\b(?:we are|we're|i am|i'm) (?:the |an? )?(?:foster|adoptive|kinship) (?:carers?|parents?|mum|mother|dad)\b|\bwith my (?:first|second|third|last|other|previous) (?:one|baby|child|pregnancy)?\b/u,
  /\b(?:struggled|afraid|frightened|scared|hard|unable) to (?:love|bond|hold|cope|connect)\b|\bcan i (?:come|refer|self[- ]refer) myself\b|\b(?:would you|will you|could you) (?:be able to )?see us\b/u,
  /\bi (?:gave birth|had (?:my|our|a) (?:baby|son|daughter|little)|have (?:just )?had (?:a|my) baby)\b/u,
  /\b(?:my|our) (?:partner|husband|wife|girlfriend|boyfriend|health visitor|midwife|gp|doctor) (?:[a-z]{1,12} ){0,3}(?:said|told|suggested|recommended|gave|thinks|mentioned|advised|has|and i|is|says)\b/u,
  /\b(?:i|we) (?:don't|do not|can't|cannot|am struggling|are struggling|'m struggling|feel|am not|'m not|haven't|have not) (?:[a-z]{1,12} ){0,6}(?:bond(?:ing|ed)?|cope|coping|connect(?:ed|ing|ion)?|love|sleep)\b/u,
  /\b(?:i am|i'm|we are|we're) (?:really |so |both )?struggling\b/u,
  /\b(?:my|our) (?:grandson|granddaughter|grandchild|sister|daughter-in-law|niece|friend) (?:has|is|had|just)\b/u,
];
const ASKING =
  /\b(?:help|support|come myself|see us|be referred|comfort (?:her|him)|refer (?:myself|ourselves|us|me)|self[- ]refer|see (?:you|someone)|talk to|appointment|speak to|what (?:can|do|should) (?:i|we)|struggling|don't know (?:what|where|who))\b/u;
const PROFESSION = [
  /\b(?:health visitor|midwife|specialist (?:public health )?nurse|public health nurse|family support worker|social worker|practitioner|general practitioner|psychologist|psychiatrist|paediatrician|early help|nursery nurse|therapist|team (?:leader|manager)|clinical lead|consultant|safeguarding (?:lead|nurse)|children'?s cent(?:re|er)|band \d)\b/u,
  /\b(?:my|our) (?:caseload|client|patient|service user|team|clinic|colleague|practice|surgery|visit|case)s?\b/u,
  /\b(?:nhs (?:foundation )?trust|nhs\.net|nhs\.uk|gov\.uk|systmone|emis)\b/u,
  /\b(?:mum|mother|baby|family|parents?) (?:i am|i'm|we are|we're) (?:working with|supporting|seeing|visiting)\b/u,
  /\bi (?:would like to|wish to|want to|am writing to) (?:make a referral for|refer (?:this|a|the|an|my client|my patient|[a-z]{1,12} [a-z]{1,12} and))\b/u,
];

/** A parent or relative asks for help for themselves: nobody refers, a family does. */
export function selfReferral({ headers, own, subject, senders }: MailFacts): Judgement {
  if (headers === null) return undefined;
  const words = `${subject}. ${own}`;
  const family = countOf(FAMILY, words);
  const spokenByProfessional = countOf(PROFESSION, withoutOthers(words));
  const private_ = senders.some((sender) => PRIVATE_MAIL.test(sender));
  const weight = family * 2 + Number(ASKING.test(words)) + Number(private_);
  return family > 0 && weight - spokenByProfessional * 3 >= 3
    ? 'A family asks for help for themselves; no professional refers them.'
    : undefined;
}

const PRIVATE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|sky|virginmedia|talktalk|ntlworld|protonmail|proton|gmx|mail)\.(?:com|co\.uk|net|me|org)$/u;

/** "My health visitor said" is a parent speaking of a professional, not one speaking. */
function withoutOthers(words: string): string {
  return words.replace(
    /\b(?:my|our|the|a|see a|seen a|her|his) (?:[a-z]{1,12} )?(?:health visitor|midwife|gp|doctor|social worker|nurse|therapist|consultant|practitioner)\b/gu,
    'someone',
  );
}
