/**
 * What a log line may carry. The type is closed so that a name, a birth date, an address or an NHS
 * number cannot be logged by accident. Messages are fixed sentences; facts go into fields.
 */
export interface LogFields {
  readonly job?: string;
  readonly run?: string;
  readonly folder?: string;
  readonly uid?: number;
  readonly mail?: string;
  readonly sha256?: string;
  readonly referral?: string;
  readonly call?: string;
  readonly letter?: string;
  readonly kind?: string;
  readonly state?: string;
  readonly outcome?: string;
  readonly count?: number;
  readonly of?: number;
  readonly bytes?: number;
  readonly milliseconds?: number;
  readonly attempt?: number;
  readonly server?: string;
  readonly port?: number;
  readonly setting?: string;
  /** The name of an error's class or its code, never its message: messages can quote mail. */
  readonly error?: string;
}

export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
