import { withoutDeletePrompt } from './deletePrompt.ts';

/**
 * "Yes / No   Yes, verbal", "Mother / Father Father": what was written behind the printed answers, which
 * begins as one of them does. No form prints one of them twice.
 */
export function writtenBehindPrint(text: string): string | undefined {
  const parts = withoutDeletePrompt(text)
    .trim()
    .split(/\s*[/|]\s*/u);
  const last = parts.pop() ?? '';
  if (parts.length === 0 || !parts.every((option) => OPTION.test(option))) return undefined;
  const [, printed, written] = WIDE.exec(last) ?? [];
  if (printed !== undefined && written !== undefined)
    return [...parts, printed].some((option) => beginsWith(written, option)) ? written : undefined;
  const [, single, again] = NARROW.exec(last) ?? [];
  if (single === undefined || again === undefined) return undefined;
  return [...parts, single].some((option) => isSame(option, again)) ? again : undefined;
}

const OPTION = /^\p{L}[\p{L}'\u2019 ]{0,30}$/u;
const WIDE = /^(\p{L}[\p{L}'\u2019]*(?: [\p{L}'\u2019]+){0,3})(?:\s*:?\s*\t\s*| {2,}|:\s+)(\S.*)$/u;

/** Behind one space only what every form prints: "Mum / dad and his mum" is somebody's answer. */
const NARROW = /^(yes|no|y|n|male|female|m|f|boy|girl) (yes|no|y|n|male|female|m|f|boy|girl)$/iu;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const beginsWith = (written: string, option: string): boolean =>
  isSame(written.slice(0, option.length), option) && !/\p{L}/u.test(written.charAt(option.length));
