import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** One wrong setting: never with its value, which may be a secret. */
export interface SettingFault {
  readonly setting: string;
  /** What is wrong and what to set, in one sentence that begins with the setting's name. */
  readonly message: string;
}

export interface SettingReader {
  /** `takes` says what to set, for a person: "the IMAP server, for instance mail.example". */
  need<T>(setting: string, schema: z.ZodType<T, string>, takes: string): T | undefined;
  optional<T, D>(setting: string, schema: z.ZodType<T, string>, takes: string, otherwise: D): T | D;
  isSet(setting: string): boolean;
  fault(setting: string, message: string): void;
  readonly faults: readonly SettingFault[];
}

/** Reads settings one by one and keeps every fault, so that all are told at once. */
export function settingReader(environment: Environment): SettingReader {
  const faults = new Map<string, SettingFault>();
  const given = (setting: string): string | undefined => {
    const value = environment[setting]?.trim();
    return value === '' ? undefined : value;
  };
  const fault = (setting: string, message: string): void => {
    if (!faults.has(setting)) faults.set(setting, { setting, message });
  };
  const parse = <T>(
    setting: string,
    value: string,
    schema: z.ZodType<T, string>,
    takes: string,
  ): T | undefined => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    fault(setting, `${setting} is wrong: it takes ${takes}.`);
    return undefined;
  };
  return {
    need(setting, schema, takes) {
      const value = given(setting);
      if (value !== undefined) return parse(setting, value, schema, takes);
      fault(setting, `${setting} is missing: set it to ${takes}.`);
      return undefined;
    },
    optional(setting, schema, takes, otherwise) {
      const value = given(setting);
      if (value === undefined) return otherwise;
      return parse(setting, value, schema, takes) ?? otherwise;
    },
    isSet: (setting) => given(setting) !== undefined,
    fault,
    get faults() {
      return [...faults.values()];
    },
  };
}

export const text = z.string().min(1);

export const wholeNumber = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));

export const port = wholeNumber(1, 65_535);

export const emailAddress = z
  .string()
  .max(254)
  .regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/)
  .transform((address) => address.toLowerCase());

/** By comma; empty places are passed over. */
export const listOf = <T>(one: z.ZodType<T, string>): z.ZodType<T[], string> =>
  z
    .string()
    .transform((written) =>
      written
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(one).min(1));

export const webAddress = z
  .string()
  .refine((written) => URL.canParse(written) && /^https?:$/.test(new URL(written).protocol));
