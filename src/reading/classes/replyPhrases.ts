/** The words of automatic replies, by which they are told where no header says so. Data only. */

/** Subjects that programs give to an automatic reply. */
export const autoReplySubject =
  /^(?:automatic(?:ally)? (?:reply|response|generated)|auto(?:mated)?[ -]?(?:reply|response|responder|answer)|out of (?:the )?office|ooo\b|autoreply|autorespon|away from (?:the )?(?:office|desk|my desk)|on (?:annual|maternity|sick|parental|study|paternity) leave|(?:i am|i'm) (?:away|out of|on (?:annual |maternity )?leave)|vacation (?:reply|response|notice)|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|automatiskt svar|automatisk svar|autosvar|resposta automática|fora do escritório|odpowied[źz] automatyczna|automatická odpověď|ateb awtomatig|otomatik yanıt|automaattinen vastaus|răspuns automat|автоматический ответ|автоответ|رد تلقائي|自动答复|recall:|message recall|(?:accepted|declined|tentative|tentatively accepted): )/u;

/** Somebody is away or has left. */
export const awayWords: readonly RegExp[] = [
  /\b(?:am|'m|be) (?:now |currently )?(?:off|away)(?: work| sick)? (?:until|till|from)\b|\bfinished working (?:for|at|with)\b/u,
  /\b(?:i am|i'm|i will be|i'll be|we are) (?:currently |now )?(?:out of (?:the )?office|away from (?:the office|my desk|work)|on (?:annual |maternity |sick |parental |study |paternity |a period of )?leave|on holiday|on vacation|not in the office|not working)\b/u,
  /\b(?:out of (?:the )?office|on (?:annual|maternity|sick) leave) (?:until|from|and will|returning|with)\b/u,
  /\b(?:i have|i've|has) (?:now |recently )?left (?:my post|the (?:trust|service|organisation|team|company|council)|this (?:post|role))\b|\bhave (?:now )?(?:moved|changed) (?:to a (?:new|different) )?(?:post|role|job)s?\b/u,
  /\b(?:nicht im büro|nicht erreichbar|im urlaub|absente? (?:du bureau|jusqu)|en congés?|fuera de la oficina|de vacaciones|fuori ufficio|in ferie|afwezig|met vakantie|na urlopie|poza biurem|på semester|på ferie|wyliau|yn ôl ar|mimo kancelář|în concediu)\b/u,
  /\bno longer (?:work|working|employed|in post|monitored)\b/u,
];

/** A person may say so as well: it counts only where nothing is asked. */
export const workingPattern =
  /\b(?:i|we) (?:do not|don't|only|just) work (?:on )?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?|full[- ]time|term[- ]time|part[- ]time|in the)\b|\bmy (?:usual |normal )?working (?:days|hours|pattern)\b/u;

/** What stands beside it in an automatic reply. */
export const awayMore: readonly RegExp[] = [
  /\b(?:respond|reply|get back|deal with|pick up|read) (?:to )?(?:your|my|the|any) (?:e-?mails?|messages?|query) (?:on|when) my (?:next|return)|\bon my next working day\b/u,
  /\b(?:thank you for (?:your |you )?(?:e-?mail|message|email|getting in touch|contacting)|thanks for your (?:e-?mail|message))\b/u,
  /\b(?:queries|enquiries|e-?mails?|messages|correspondence) should (?:now )?(?:go|be (?:sent|directed|addressed))\b/u,
  /\b(?:redirect|resend|forward|send) (?:your|any|all) (?:e-?mails?|messages?|correspondence|enquiries|queries)\b/u,
  /\b(?:vielen dank für|in dringenden|für dringende|pour toute urgence|en cas d'urgence|merci de contacter|un saludo|para (?:asuntos )?urgente|per urgenze|wordt niet doorgestuurd|w pilnych sprawach|proszę o kontakt|tan \d|bis (?:zum )?\d|jusqu'au|hasta el|fino al?|tot \d|do \d)/u,
  /\b(?:return(?:ing)?|back) (?:to (?:work|the office) )?on\b|\buntil (?:mon|tue|wed|thu|fri|sat|sun|\d|the \d)/u,
  /\b(?:in my absence|on my return|when i return|limited access to e-?mail|no access to e-?mail|not be (?:checking|monitored)|will not be forwarded)\b/u,
  /\bfor (?:anything |any )?urgent (?:matters|enquiries|queries|issues|messages)?\b|\bif (?:your (?:message|e-?mail|query|enquiry) is|it is|this is) urgent\b/u,
];

/** A machine says that it is one. */
export const machineWords: readonly RegExp[] = [
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

/** A ticket was made of a mail. */
export const ticketWords =
  /\b(?:ticket|case|request|query|enquiry) (?:has been|was|is) (?:created|logged|raised|opened|received|registered)\b/u;

/** What is rarely said by a person who writes about something: nobody reads it now, a machine speaks. */
export const tellingAlone: readonly RegExp[] = [
  // Nobody reads it now.
  /\b(?:on (?:[a-z]{1,12} )?(?:leave|holiday|vacation|jury service|strike|secondment|sabbatical|a course|training)|(?:started|begun|starting) (?:my |her |his |their )?(?:[a-z]{1,12} )?leave|(?:has|have|'ve) (?:now )?(?:retired|left|moved on)|no longer (?:work|with|in post|employed)|not (?:be )?(?:reading|checking|monitoring|picking up|looking at|responding to|replying to) (?:my |any |the )?(?:e-?mails?|messages?|mail|inbox)|(?:office|team|service|clinic|surgery|school|line|mailbox|inbox) (?:is|will be) (?:now |currently )?closed|closed for|out of (?:the )?office|away from (?:my desk|work|the office))\b/u,
  // No person speaks.
  /\b(?:generated automatically|automatically generated|sent automatically|automat(?:ed|ic) (?:e-?mail |message )?(?:reply|response|message|acknowledgement|e-?mail)|(?:do|please) not (?:reply|respond)(?: to)?|(?:mailbox|inbox|address|account) (?:is not|will close|is no longer|is only))\b/u,
  // A ticket was made.
  /\b(?:ha(?:s|ve) been (?:opened|logged|raised|created|registered) (?:on your behalf|for you|as|with)|track (?:its|the|your) progress|(?:ticket|incident|case|request)(?: number| reference| id)? ?[#:]? ?(?:inc|req|cas|sr)?\d{4,12})\b/u,
];
/** What else a reply says that was written beforehand; a person may say any one of them. */
export const saidBeforehand: readonly RegExp[] = [
  // The mail came in.
  /\b(?:we have (?:now )?(?:received|got|had) your (?:e-?mail|message|enquiry)|(?:e-?mail|message|enquiry) has been received|(?:thank you|thanks|many thanks) for (?:your (?:e-?mail|message|enquiry)|contacting|getting in touch|e-?mailing|writing to))/u,
  // Whom to ask meanwhile.
  /\b(?:instead|(?:please|should|can) (?:contact|ring|call|telephone|phone|speak to|e-?mail|redirect|direct)|(?:for|if) (?:[a-z']{1,12} ){0,5}(?:urgent|emergency|sooner|immediate|medical help|cannot wait|can't wait)|being covered by|call (?:111|999)|have been reallocated)\b/u,
  // When it will be read.
  /\b(?:(?:will|aim to|shall|'ll) (?:be )?(?:[a-z]{1,10} ){0,3}(?:respond|reply|answered|get back|read|contact you)|within (?:\d{1,2}|two|three|five|ten) (?:working )?(?:hours|days)|(?:due|be) back|back (?:on|in|at)|reopens?|when (?:we|i) (?:reopen|return|am back|get back)|until (?:the )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|returning|may be a delay|for the next (?:\d|few|two|three|couple))/u,
  // The usual hours.
  /\b(?:(?:i|we) (?:only |just )?work (?:[a-z]{1,12} ){0,3}(?:mon|tue|wed|thu|fri|sat|sun)|(?:open|monitored|staffed|manned|checked) (?:from |between )?(?:mon|tue|wed|thu|fri|sat|sun|\d)|working (?:days|hours|pattern)|office hours|bank holiday)/u,
];

/** The mail is about one family or one form, or asks somebody for something: a person wrote it. */
export const aboutSomething =
  /\?|\b(?:the|this|that|these|my|our|her|his|their) (?:[a-z]{1,12} )?(?:family|families|mum|mother|dad|father|baby|babies|child|children|infant|twins|form|visit)\b|\b(?:could|can|would|will) (?:we|you)\b|\bi (?:sent|rang|called|phoned|saw|visited|spoke|have (?:sent|seen|spoken|attached))\b|\b(?:let me know|looking forward|happy to)\b/u;
