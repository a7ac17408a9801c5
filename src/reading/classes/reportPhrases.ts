/** The words of receipts and bounces, by which they are told where no header says so. Data only. */

/** Subjects that mail programs give to a receipt. */
export const receiptSubject =
  /^(?:read|not read|displayed|gelesen|ungelesen|nicht gelesen|non lu|lu|leído|leido|letto|gelezen|read receipt|return receipt|message (?:opened|read)|opened|delivered|relayed)\s?:|^(?:read receipt|return receipt)\b/u;

/** The subject that RFC 7489 prescribes for reports on who sends mail in our name. */
export const dmarcSubject = /^report domain: ?\S{3,253} submitter: ?\S{3,253}/u;

/** Who sends bounces, by the part of the address before the domain. */
export const mailDaemon =
  /^(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|post[-_. ]?master|mdaemon|bounces?|microsoftexchange[0-9a-f]{8,64}|mail[-_. ]?delivery(?:[-_. ]?(?:system|subsystem|service))?)(?:@|$)/u;

/** Senders that send nothing but reports; a postmaster may be a person. */
export const onlyDaemon =
  /^(?:mailer[-_. ]?daemon|mail[-_. ]?daemon|microsoftexchange[0-9a-f]{8,64})(?:@|$)/u;
/** Subjects that mail servers give to a bounce. */
export const bounceSubject =
  /^(?:undeliverable|undelivered mail|undeliver|delivery status notification|mail delivery (?:failed|failure|system|subsystem|status)|returned mail|return(?:ed)? to sender|failure notice|\[?(?:postmaster|mail ?gateway)\]? |delivery (?:failure|failed|has failed|delayed|report|notification)|message (?:could not be delivered|not delivered|delivery (?:failure|failed)|undeliverable|rejected|blocked)|e-?mail (?:blocked|rejected|not delivered|could not be delivered|delivery fail)|(?:warning|notice): (?:could not send|message)|rejected:|(?:mail |mailbox )?quota exceeded|over quota|mailbox (?:is )?full|mail system error|courrier non distribu|unzustellbar|onbestelbaar|kunde inte levereras|niedostarcz|nie dostarcz|mancat[ao] (?:recapito|consegna)|non remis|no se puede entregar|address not found|message blocked|message expired|delayed\b|could not deliver)/u;
