/** The settings (contracts.md section 4) with which the program reaches local servers. */
export function localSettings({
  database,
  mailbox,
  sink,
}: {
  /** A `mongodb://` address that names the database. */
  readonly database: string;
  readonly mailbox: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
  };
  readonly sink: { readonly host: string; readonly port: number };
}) {
  return {
    MONGODB_URI: database,
    MAIL_HOST: mailbox.host,
    MAIL_PORT: String(mailbox.port),
    MAIL_TLS: 'none',
    MAIL_USER: mailbox.user,
    MAIL_AUTH: 'password',
    MAIL_PASSWORD: mailbox.password,
    SMTP_HOST: sink.host,
    SMTP_PORT: String(sink.port),
    SMTP_TLS: 'none',
  };
}
