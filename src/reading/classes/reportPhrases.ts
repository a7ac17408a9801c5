/** The words of receipts and bounces, by which they are told where no header says so. Data only. */

/** Subjects that mail programs give to a receipt. */
export const receiptSubject =
  /^(?:read|not read|displayed|gelesen|ungelesen|nicht gelesen|non lu|lu|leído|leido|letto|gelezen|read receipt|return receipt|message (?:opened|read)|opened|delivered|relayed)\s?:|^(?:read receipt|return receipt)\b/u;

/** What a receipt says under such a subject. */
export const receiptWords: readonly RegExp[] = [
  /\byour message (?:to|was|sent)\b.{0,400}\bwas (?:read|displayed|opened|deleted without being read)\b/u,
  /\bthis is a (?:return receipt|read receipt)\b/u,
  /\bmessage was (?:read|displayed) on\b/u,
  /\bthis receipt (?:verifies|shows|only acknowledges)\b/u,
  /\bdeleted without being read\b/u,
  /\bconfirmation of reading\b|\byour message has been (?:delivered|read|opened|displayed)\b/u,
  /\bwurde (?:am .{1,40} )?gelesen\b|\ba été lu\b|\b(?:ha sido|fue) leído\b|\bè stato letto\b|\bis gelezen\b|\bzosta[łl]a? (?:przeczytan|wyświetlon)/u,
];

/**
 * Receipts without such a subject (Lotus Notes, GroupWise, web mail): the mail itself is told to
 * have been read, by whom or when. A person writes "I read your mail".
 */
export const receiptStatements: readonly RegExp[] = [
  /\b(?:your (?:document|message|e-?mail|mail)\b|the (?:message|e-?mail|mail) (?:(?:that |which )?you sent|sent to|["\u201c])).{0,250}\b(?:was|has been|have been) (?:received by|opened|read|displayed|deleted)\b.{0,80}\b(?:\d{1,2}[:.]\d{2}|\d{4})\b/u,
  /\b(?:read|return|delivery) receipt\b.{0,250}\b(?:was|has been) (?:received|opened|read|displayed|delivered)\b/u,
  /\bdelivery to these recipients or groups is complete\b/u,
];

/** Who sends bounces, by the part of the address before the domain. */
export const mailDaemon =
  /^(?:mailer-?daemon|mail-?daemon|postmaster|mdaemon|bounces?|microsoftexchange[0-9a-f]{8,64}|mail-?delivery(?:-?(?:system|subsystem))?)@/u;

/** Senders that send nothing but reports; a postmaster may be a person. */
export const onlyDaemon = /^(?:mailer-?daemon|mail-?daemon|microsoftexchange[0-9a-f]{8,64})@/u;
/** Subjects that mail servers give to a bounce. */
export const bounceSubject =
  /^(?:undeliverable|undelivered mail|undeliver|delivery status notification|mail delivery (?:failed|failure|system|subsystem|status)|returned mail|return(?:ed)? to sender|failure notice|\[?(?:postmaster|mail ?gateway)\]? |delivery (?:failure|failed|has failed|delayed|report|notification)|message (?:could not be delivered|not delivered|delivery (?:failure|failed)|undeliverable|rejected|blocked)|e-?mail (?:blocked|rejected|not delivered|could not be delivered|delivery fail)|(?:warning|notice): (?:could not send|message)|rejected:|(?:mail |mailbox )?quota exceeded|over quota|mailbox (?:is )?full|mail system error|courrier non distribu|unzustellbar|onbestelbaar|kunde inte levereras|niedostarcz|nie dostarcz|mancat[ao] (?:recapito|consegna)|non remis|no se puede entregar|address not found|message blocked|message expired|delayed\b|could not deliver)/u;

/** What mail servers say of a mail they could not deliver. */
export const bounceWords: readonly RegExp[] = [
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
  /\b(?:over|exceed(?:s|ed)?) (?:its |their |the |his |her )?(?:storage )?quota\b|\bquota (?:has been |is )?exceeded\b|\bcannot accept (?:any )?(?:messages|mail)\b|\b(?:mailbox|inbox) (?:\S{1,60} )?is full\b/u,
  /\bn'a pas pu être (?:remis|délivré|distribué)|\bhop count exceeded\b|\bmail loop\b|\bwasn't found at\b|\bnot (?:yet )?(?:been )?delivered (?:to|because|after)\b/u,
  /\bpermanent (?:fatal )?(?:error|failure)\b/u,
  /\b5\d\d[ -]5\.\d{1,3}\.\d{1,3}\b|\bsmtp;\s?5\d\d\b|\bstatus: [45]\.\d{1,3}\.\d{1,3}\b/u,
  /\b(?:mailbox (?:unavailable|full|is full|not found)|user unknown|unknown user|no such user|recipient (?:address )?rejected|address rejected|does not exist|host unknown)\b/u,
  /\bdiagnostic (?:code|information for administrators)\b|\breporting-mta\b|\bremote server returned\b/u,
  /\b(?:the original message was received at|transcript of session follows|below this line is a copy of the message|gave up on it|retry timeout exceeded)\b/u,
];
