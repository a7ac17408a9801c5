const LONGEST = 160;

/**
 * A file's name as we show it: the last step of any path, no control or direction characters.
 * It is a label only and never becomes a path of ours.
 */
export function safeName(name: string | null, fallback: string): string {
  const last = (name ?? '').split(/[/\\]/u).at(-1) ?? '';
  const shown = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/gu, ' ')
    .trim();
  if (shown === '' || shown === '.' || shown === '..') return fallback;
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
