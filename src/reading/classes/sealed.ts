import type { Judgement, MailFacts } from './mailFacts.ts';

/** Addresses that lead to one shared file or folder, by service; a meeting or a survey is none. */
const SHARED_FILES = [
  /\bsharepoint\.[a-z.]{2,20}\/(?::[a-z]:\/|personal\/|sites\/[^\s]{1,200}\.(?:docx?|pdf|xlsx?|rtf|odt)\b|[^\s]{0,200}(?:guestaccess|onedrive\.aspx|download\.aspx|\/forms\/))/u,
  /\b(?:1drv\.ms|onedrive\.(?:live\.)?[a-z.]{2,20}|[a-z]\.1drv\.com)\//u,
  /\bdrive\.google\.[a-z.]{2,20}\/(?:file|open|drive|uc|folderview)/u,
  /\bdocs\.google\.[a-z.]{2,20}\/(?:document|spreadsheets|uc|file)/u,
  /\bdropbox(?:usercontent)?\.[a-z.]{2,20}\/(?:s|sh|scl|t|l|transfer)\//u,
  /\b(?:we\.tl\/|wetransfer\.[a-z.]{2,20}\/(?:downloads|transfers))/u,
  /\b(?:app\.|[a-z0-9-]{1,40}\.)?box\.com\/(?:s|file|folder|shared)\//u,
  /\bicloud\.com\/(?:iclouddrive|attachment|pages|numbers)/u,
  /\b(?:sharefile\.(?:com|eu)|citrixdata\.com|hightail\.com|sendgb\.com|transfernow\.net|filemail\.com|mega\.nz|smash\.(?:com|gg)|fromsmash\.com|mediafire\.com|objectiveconnect\.(?:com|co\.uk)|dl\.orangedox|jumpshare\.com|terabox|send-anywhere|secure-?file[a-z-]{0,20})\b/u,
];
/** Words that a link stands in place of a file, whatever its address: services come and go. */
const SHARING = [
  /\b(?:files?|document|folder|form|referral)\b.{0,40}\b(?:uploaded|shared|placed|deposited|made available|left|transferred)\b.{0,20}\b(?:for|with|to) (?:you|us|your)\b/u,
  /\b(?:can be|available (?:to|for)) (?:downloaded|download|collected|collect|viewed|retrieved)\b/u,
  /\b(?:shared|sent you|invited you to (?:view|edit|open|download|access))\b.{0,120}(?:\b(?:files?|document|folder|form|referral)\b|\.(?:docx?|pdf|rtf|odt|xlsx?|zip)\b)/u,
  /\b(?:form|referral|files?|document|letter)\b.{0,100}\b(?:via|in|on|onto|into|through|using|to) (?:(?:my|our|the|a|shared) ){0,2}(?:one ?drive|google (?:drive|docs)|dropbox|share ?point|wetransfer|icloud|teams|slack|box|mega)\b/u,
  /\b(?:download|open|view|collect) (?:it|them|the (?:completed )?(?:form|referral|letter))\b/u,
  /\b(?:form|referral|letter) (?:is|are|can be (?:found|downloaded)|is available) (?:here|below|at the link|from the link|at this link)\b/u,
];
/** Somebody asks for a file, or cannot open ours. */
const SEEKING =
  /\b(?:can't|cannot|could not|couldn't|unable|where|how|is there|still|your (?:web ?site|form|page))\b/u;

const SEALED_LINKS =
  /\b(?:egress\.com|zixmail|zixcorp|zixmessagecenter|securemail|secure-?mail|encryptedmail|mimecast\.[a-z]{2,6}\/(?:s\/|securemessag)|pphosted\.com|proofpoint\.com\/(?:portal|secure)|res\.cisco\.com|voltage\.com|outlook\.office(?:365)?\.com\/encryption|galaxkey|echoworx|tutanota\.com\/mail|proton\.me\/eo|virtru\.com|cryptshare|frama-?rmail)/u;
const SEALED_WORDS = [
  /\b(?:this is|you(?:'ve| have)? (?:just )?(?:received|been sent)|has sent you|sent you|contains) an? (?:new )?(?:encrypted|secured?|protected|confidential encrypted) (?:e-?mail|message|mail)\b/u,
  /\b(?:read|open|view|access|decrypt) (?:the|this|your) (?:encrypted|secured?|protected) (?:e-?mail|message|mail|content)\b/u,
  /\b(?:sent|shared|has) (?:to )?(?:you|with you)?\s?an? (?:new )?(?:secure )?(?:document|file)s? (?:through|via|using|in) (?:its|our|the|a|their) (?:secure|encrypted)\b|\bnew secure (?:document|file|message)\b|\bsecure (?:document|file|message) portal\b/u,
  /\b(?:pass ?code|password|code) will (?:be sent|follow|arrive)\b.{0,60}\b(?:separate|text|sms|another)/u,
  /\bthis is an? (?:\w{2,20} ){1,2}(?:encrypted|secured?|protected) (?:e-?mail|message|mail)\b/u,
  /\bopen the attach(?:ment|ed (?:file|document|html))\b.{0,60}\b(?:sign in|log in|log on|password|register)\b/u,
  /\b(?:securedoc[\w-]{0,40}|message_(?:v\d|zdm))\.html?\b/u,
  /\bprotected (?:e-?mail|message) from\b/u,
  /\bmicrosoft (?:purview|office 365) message encryption\b/u,
  /\b(?:one-time|single-use) (?:passcode|password|code)\b.{0,200}\b(?:read|open|view|message)\b/u,
  /\bopen the attach(?:ment|ed (?:file|document|html))\b.{0,100}\b(?:encrypt|secure|decrypt)/u,
];

/** The words or their links lead away to where the real mail or file lies. */
export function behindALink({ own, all, links, subject, sentences }: MailFacts): Judgement {
  if (
    isSealed(all) ||
    links.some(
      (link) =>
        SEALED_LINKS.test(link) &&
        /messag|mail|secure|encrypt|portal|read|open|\/eo|switch/u.test(link) &&
        own.length < 6_000 &&
        /encrypt|secure|protected/u.test(all),
    )
  ) {
    return 'The mail is encrypted and opens only for a person who signs in elsewhere.';
  }
  return pointsToAFile(links) || (links.length > 0 && [subject, ...sentences].some(saysShared))
    ? 'The mail points to a file on a shared drive instead of bringing it.'
    : undefined;
}

/** Whether a link leads to one file on a shared drive. */
export function pointsToAFile(links: MailFacts['links']): boolean {
  return links.some((link) => SHARED_FILES.some((place) => place.test(link)));
}

function saysShared(sentence: string): boolean {
  return SHARING.some((phrase) => phrase.test(sentence)) && !SEEKING.test(sentence);
}

/** Whether words are those of a wrapper around an encrypted mail. */
export function isSealed(words: string): boolean {
  return SEALED_WORDS.some((phrase) => phrase.test(words));
}
