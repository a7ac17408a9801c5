/**
 * What a mail's own headers claim, as far as the service needs it. All of it is the sender's word:
 * claims, not facts. The time of receipt is never here: that is the server's INTERNALDATE.
 */
export interface MailHeaders {
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly subject: string;
  /** Every address of every From header, lower case; more than one header is a reason to hold. */
  readonly from: readonly MailAddress[];
  readonly fromHeaders: number;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly returnPath: string | null;
  readonly date: Date | null;
  readonly autoSubmitted: string | null;
  readonly precedence: string | null;
  readonly autoResponseSuppress: string | null;
  readonly listHeaders: readonly string[];
  readonly contentType: string;
  /** The `report-type` of a multipart/report, for instance delivery-status. */
  readonly reportType: string | null;
  readonly authenticationResults: readonly string[];
  /** Other headers that tell automatic mail: lower-case name to value (x-autoreply, x-loop …). */
  readonly automaticMarks: Readonly<Record<string, string>>;
}

export interface MailAddress {
  readonly address: string;
  readonly name: string;
}
