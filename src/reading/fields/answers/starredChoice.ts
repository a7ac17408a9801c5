/**
 * "Female / *Male* / Unknown": of printed answers beside one another that which a mail in plain text
 * sets between stars, strokes or brackets is chosen, as bold or an underline chose it before.
 */
export function withStarredChoice(line: string): string {
  const parts = line.trim().split(/\s*[/|]\s*/u);
  const last = /^(\S.*?[*_\]])\s+([^*_[\]]+)$/u.exec(parts.at(-1) ?? '');
  const options = last === null ? parts : [...parts.slice(0, -1), last[1] ?? ''];
  const chosen = options.map((option) => inSigns(option));
  const picked = chosen.filter((words) => words !== undefined).length;
  if (picked === 0 || picked === options.length) return line;
  if (!options.every((option, place) => chosen[place] !== undefined || isOption(option)))
    return line;
  const boxes = options.map((option, place) => {
    const words = chosen[place];
    return words === undefined ? `\u2610 ${option}` : `\u2612 ${words}`;
  });
  return [...boxes, ...(last === null ? [] : [last[2] ?? ''])].join(' ');
}

function inSigns(option: string): string | undefined {
  const words = /^(?:(\*{1,2}|_{1,2})(?<words>\S.*?)\1|\[(?<inside>[^\]]*)\])$/u.exec(
    option,
  )?.groups;
  const bare = (words?.['words'] ?? words?.['inside'] ?? '').trim();
  return isOption(bare) && bare.length > 1 ? bare : undefined;
}

/** Printed in a few words. */
const isOption = (option: string): boolean =>
  /^\p{L}[^*_[\]\u2610\u2612:;]{0,60}$/u.test(option) && option.split(/\s+/u).length <= MOST_WORDS;

const MOST_WORDS = 8;

/** "Interpreter needed? *Yes* / No": the stars say which was chosen of what is printed behind the question. */
export function isChosenBehind(label: string): boolean {
  const behind = /[?:]\s+([^?:]+)$/u.exec(label)?.[1] ?? '';
  return withStarredChoice(behind) !== behind;
}
