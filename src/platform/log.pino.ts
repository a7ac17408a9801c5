import { pino } from 'pino';
import type { DestinationStream } from 'pino';
import type { Log, LogFields } from './log.ts';

/** One JSON line an event, in the order it happened: standard error is for the log. */
export function pinoLog(stream: DestinationStream): Log {
  const logger = pino(
    { base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } },
    stream,
  );
  return {
    info: (message, fields) => logger.info(known(fields), message),
    warn: (message, fields) => logger.warn(known(fields), message),
    error: (message, fields) => logger.error(known(fields), message),
  };
}

function levelName(label: string): { level: string } {
  return { level: label };
}

const names: Readonly<Record<keyof LogFields, true>> = {
  job: true,
  run: true,
  folder: true,
  uid: true,
  mail: true,
  sha256: true,
  referral: true,
  call: true,
  letter: true,
  kind: true,
  state: true,
  outcome: true,
  count: true,
  of: true,
  bytes: true,
  milliseconds: true,
  attempt: true,
  server: true,
  port: true,
  setting: true,
  error: true,
};

/** The type is closed, and so is the line: a field that slipped past the type is not written. */
function known(fields: LogFields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in names));
}
