import type { MailHeaders } from '../../intake/mailHeaders.ts';
import { countOf } from './mailFacts.ts';
import type { Judgement, MailFacts } from './mailFacts.ts';

const RECEIPT_SUBJECT =
  /^(?:read|not read|displayed|gelesen|ungelesen|nicht gelesen|non lu|lu|leído|leido|letto|gelezen|read receipt|return receipt|message (?:opened|read)|opened|delivered|relayed)\s?:|^(?:read receipt|return receipt)\b/u;
const RECEIPT_WORDS = [
  /\byour message (?:to|was|sent)\b.{0,400}\bwas (?:read|displayed|opened|deleted without being read)\b/u,
  /\bthis is a (?:return receipt|read receipt)\b/u,
  /\bmessage was (?:read|displayed) on\b/u,
  /\bthis receipt (?:verifies|shows|only acknowledges)\b/u,
  /\bdeleted without being read\b/u,
  /\bconfirmation of reading\b|\byour message has been (?:delivered|read|opened|displayed)\b/u,
  /\bwurde (?:am .{1,40} )?gelesen\b|\ba été lu\b|\b(?:ha sido|fue) leído\b|\bè stato letto\b|\bis gelezen\b|\bzosta[łl]a? (?:przeczytan|wyświetlon)/u,
];

/** A mail program says that our mail was read (RFC 8098, or the older forms without a report). */
export function readReceipt({ headers, subject, own }: MailFacts): Judgement {
  const type = headers?.contentType ?? '';
  if (
    headers?.reportType === 'disposition-notification' ||
    type.includes('disposition-notification')
  ) {
    return 'A mail program says that a mail was read or deleted.';
  }
  const saysSo = countOf(RECEIPT_WORDS, own) > 0;
  return RECEIPT_SUBJECT.test(subject) && (saysSo || own.length < 60)
    ? 'A mail program says that a mail was read or deleted.'
    : undefined;
}

const DAEMON =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|bounces?|microsoftexchange[0-9a-f]{8,64}|mail-?delivery(?:-?(?:system|subsystem))?)@/u;
const BOUNCE_SUBJECT =
  /^(?:undeliverable|undelivered mail|undeliver|delivery status notification|mail delivery (?:failed|failure|system|subsystem|status)|returned mail|return(?:ed)? to sender|failure notice|\[?(?:postmaster|mail ?gateway)\]? |delivery (?:failure|failed|has failed|delayed|report|notification)|message (?:could not be delivered|not delivered|delivery (?:failure|failed)|undeliverable|rejected|blocked)|e-?mail (?:blocked|rejected|not delivered|could not be delivered|delivery fail)|(?:warning|notice): (?:could not send|message)|unzustellbar|non remis|no se puede entregar|address not found|message blocked|message expired|delayed\b|could not deliver)/u;
const BOUNCE_WORDS = [
  /\bthis is the qmail-send program\b/u,
  /\bthis message was created automatically by (?:the )?mail(?: delivery)? (?:software|system)\b/u,
  /\bdelivery has failed to these recipients\b/u,
  /\bdelivery to the following recipients? (?:has )?(?:failed|permanently|has been delayed)\b/u,
  /\bi'm sorry to have to inform you that your message could not be delivered\b/u,
  /\byour message (?:to .{1,200} )?(?:couldn't|could not|wasn't|was not|cannot) (?:be )?delivered\b/u,
  /\bthe following (?:address(?:es)?|recipients?|message to <.{1,200}>) (?:had permanent fatal errors|failed|was undeliverable|could not be reached)\b/u,
  /\ba message that you (?:have )?sent could not be delivered\b/u,
  /\b(?:has|was|have|were) (?:not been|blocked and not|not) delivered\b|\bdid not reach (?:some or all|the|any) of the\b/u,
  /\bmessage (?:you sent (?:to .{1,200} )?)?(?:was|has been) (?:rejected|blocked|refused|bounced)\b/u,
  /\b(?:rejected|blocked|refused|quarantined) by the recipient's?\b/u,
  /\bkonnte nicht (?:zugestellt|gefunden) werden\b|\bfehler bei der nachrichtenzustellung\b|\béchec de la remise\b|\bno se (?:pudo|puede) entregar\b|\bimpossibile recapitare\b|\bkon niet worden (?:bezorgd|afgeleverd)\b/u,
  /\bpermanent (?:fatal )?(?:error|failure)\b/u,
  /\b5\d\d[ -]5\.\d{1,3}\.\d{1,3}\b|\bsmtp;\s?5\d\d\b|\bstatus: [45]\.\d{1,3}\.\d{1,3}\b/u,
  /\b(?:mailbox (?:unavailable|full|is full|not found)|user unknown|unknown user|no such user|recipient (?:address )?rejected|address rejected|does not exist|host unknown)\b/u,
  /\bdiagnostic (?:code|information for administrators)\b|\breporting-mta\b|\bremote server returned\b/u,
  /\b(?:the original message was received at|transcript of session follows|below this line is a copy of the message|gave up on it|retry timeout exceeded)\b/u,
];

/** A mail server says that a mail was not delivered, as a report (RFC 3464) or in its own words. */
export function bounce(facts: MailFacts): Judgement {
  const { headers } = facts;
  if (headers === null) return undefined;
  const isReport =
    headers.reportType === 'delivery-status' ||
    headers.contentType === 'message/delivery-status' ||
    headers.automaticMarks['x-failed-recipients'] !== undefined;
  return isReport || soundsLikeABounce(facts, headers)
    ? 'A mail server says that a mail could not be delivered, or only late.'
    : undefined;
}

/** Without a proper report two marks are asked for: a person may write of a mail that came back. */
function soundsLikeABounce({ subject, senders, all }: MailFacts, headers: MailHeaders): boolean {
  const bySubject = Number(BOUNCE_SUBJECT.test(subject));
  const byWords = Math.min(countOf(BOUNCE_WORDS, all), 2);
  const byServer =
    senders.some((sender) => DAEMON.test(sender)) ||
    headers.returnPath === '' ||
    headers.contentType === 'multipart/report';
  return byServer ? bySubject + byWords > 0 : bySubject > 0 && byWords > 0;
}

const AUTO_SUBJECT =
  /^(?:automatic(?:ally)? (?:reply|response|generated)|auto(?:mated)?[ -]?(?:reply|response|responder|answer)|out of (?:the )?office|ooo\b|autoreply|autorespon|away from (?:the )?(?:office|desk|my desk)|on (?:annual|maternity|sick|parental|study|paternity) leave|(?:i am|i'm) (?:away|out of|on (?:annual |maternity )?leave)|vacation (?:reply|response|notice)|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|automatiskt svar|automatisk svar|autosvar|resposta automática|odpowied[źz] automatyczna|automatická odpověď|ateb awtomatig|otomatik yanıt|automaattinen vastaus|răspuns automat|автоматический ответ|автоответ|رد تلقائي|自动答复|recall:|message recall|(?:accepted|declined|tentative|tentatively accepted): )/u;
const OPENING = 400;
const AWAY_WORDS = [
  /\b(?:am|'m|be) (?:now |currently )?(?:off|away)(?: work| sick)? (?:until|till|from)\b|\bfinished working (?:for|at|with)\b/u,
  /\b(?:i am|i'm|i will be|i'll be|we are) (?:currently |now )?(?:out of (?:the )?office|away from (?:the office|my desk|work)|on (?:annual |maternity |sick |parental |study |paternity |a period of )?leave|on holiday|on vacation|not in the office|not working)\b/u,
  /\b(?:out of (?:the )?office|on (?:annual|maternity|sick) leave) (?:until|from|and will|returning|with)\b/u,
  /\b(?:i have|i've|has) (?:now |recently )?left (?:my post|the (?:trust|service|organisation|team|company|council)|this (?:post|role))\b|\bhave (?:now )?(?:moved|changed) (?:to a (?:new|different) )?(?:post|role|job)s?\b/u,
  /\b(?:nicht im büro|nicht erreichbar|im urlaub|absente? (?:du bureau|jusqu)|en congés?|fuera de la oficina|de vacaciones|fuori ufficio|in ferie|afwezig|met vakantie|na urlopie|poza biurem|på semester|på ferie|wyliau|yn ôl ar|mimo kancelář|în concediu)\b/u,
  /\bno longer (?:work|working|employed|in post|monitored)\b/u,
];
/** A person may say so as well: it counts only where nothing is asked. */
const WORKING_PATTERN =
  /\b(?:i|we) (?:do not|don't|only|just) work (?:on )?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|full[- ]time|term[- ]time|part[- ]time|in the)\b|\bmy (?:usual |normal )?working (?:days|hours|pattern)\b/u;
const AWAY_MORE = [
  /\b(?:respond|reply|get back|deal with|pick up|read) (?:to )?(?:your|my|the|any) (?:e-?mails?|messages?|query) (?:on|when) my (?:next|return)|\bon my next working day\b/u,
  /\b(?:thank you for (?:your |you )?(?:e-?mail|message|email|getting in touch|contacting)|thanks for your (?:e-?mail|message))\b/u,
  /\b(?:queries|enquiries|e-?mails?|messages|correspondence) should (?:now )?(?:go|be (?:sent|directed|addressed))\b/u,
  /\b(?:redirect|resend|forward|send) (?:your|any|all) (?:e-?mails?|messages?|correspondence|enquiries|queries)\b/u,
  /\b(?:vielen dank für|in dringenden|für dringende|pour toute urgence|en cas d'urgence|merci de contacter|un saludo|para (?:asuntos )?urgente|per urgenze|wordt niet doorgestuurd|w pilnych sprawach|proszę o kontakt|tan \d|bis (?:zum )?\d|jusqu'au|hasta el|fino al?|tot \d|do \d)/u,
  /\b(?:return(?:ing)?|back) (?:to (?:work|the office) )?on\b|\buntil (?:mon|tue|wed|thu|fri|sat|sun|\d|the \d)/u,
  /\b(?:in my absence|on my return|when i return|limited access to e-?mail|no access to e-?mail|not be (?:checking|monitored)|will not be forwarded)\b/u,
  /\bfor (?:anything |any )?urgent (?:matters|enquiries|queries|issues|messages)?\b|\bif (?:your (?:message|e-?mail|query|enquiry) is|it is|this is) urgent\b/u,
];
const MACHINE_WORDS = [
  /\bthis is an? automatic(?:ally)? generated\b|\bautomatically generated (?:message|e-?mail|response|reply)\b/u,
  /\bthis (?:inbox|mailbox|e-?mail (?:account|address)) is (?:only |not )?(?:monitored|manned|checked|looked at|staffed)\b/u,
  /\bwe (?:will )?aim to (?:respond|reply|get back|answer)\b.{0,80}\b(?:working )?(?:days?|hours)\b/u,
  /\bthis is an automat(?:ed|ic) (?:e-?mail |message |mail )?(?:response|reply|acknowledgement|message|e-?mail|notification)\b/u,
  /\bthis (?:e-?mail|message|mailbox) (?:was |is )?(?:sent |generated )?automatically\b/u,
  /\bautomat(?:ed|ic)(?:ally)? (?:generated )?(?:acknowledgement|response|reply)\b/u,
  /\b(?:please )?do not reply to this (?:e-?mail|message|mailbox)\b/u,
  /\bthis mailbox is (?:not|un) ?-?(?:monitored|manned)\b/u,
  /\bthank you for (?:your (?:e-?mail|message|enquiry)|contacting|getting in touch)\b.{0,300}\b(?:aim to (?:respond|reply)|within \d{1,2} (?:working )?(?:days|hours)|as soon as (?:possible|we can))\b/u,
];

const TICKET =
  /\b(?:ticket|case|request|query|enquiry) (?:has been|was|is) (?:created|logged|raised|opened|received|registered)\b/u;

/** Nobody wrote it: an out-of-office note, a receipt of a ticket system, a notification. */
export function autoReply({ headers, subject, own }: MailFacts): Judgement {
  if (headers === null) return undefined;
  const submitted = (headers.autoSubmitted ?? '').trim().toLowerCase();
  if (submitted.startsWith('auto-replied')) return 'An automatic reply: its headers say so.';
  const marks = Object.keys(headers.automaticMarks).filter((name) =>
    /reply|respon|vacation|office/u.test(name),
  );
  if (marks.length > 0) return 'An automatic reply: its headers say so.';
  const precedence = (headers.precedence ?? '').trim().toLowerCase();
  if (/^auto[_-]?reply/u.test(precedence)) return 'An automatic reply: its headers say so.';
  if (AUTO_SUBJECT.test(subject)) return 'An automatic reply, by its subject.';
  if (saysAway(own)) {
    return 'An out-of-office reply, by its words.';
  }
  const isTicket = headers.autoResponseSuppress !== null && TICKET.test(own);
  if (isTicket || countOf(MACHINE_WORDS, own) > 1) return 'An automatic reply, by its words.';
  return undefined;
}

function saysAway(own: string): boolean {
  const opening = own.slice(0, OPENING);
  const away =
    countOf(AWAY_WORDS, opening) > 0 || (WORKING_PATTERN.test(opening) && !own.includes('?'));
  return own.length < 3_000 && away && countOf(AWAY_MORE, own) > 0;
}

/** A machine's mail that nothing else was found to be: a link to a file it announces comes first. */
export function machineMail({ headers }: MailFacts): Judgement {
  const submitted = (headers?.autoSubmitted ?? '').trim().toLowerCase();
  return submitted === '' || submitted === 'no'
    ? undefined
    : 'A machine sent it, and it holds no referral.';
}
