import { childElements, textBelow, type Element } from '../markup.ts';

/** What the looks of an element say, in lower case: `display:none;margin:0`. */
export type LooksOf = (element: Element) => string;

/** A style sheet longer than this is a web page's, not a form's. */
const longestSheet = 200_000;

/** Rules for a bare tag, class or id; media queries and nested selectors are left out. */
export function readLooks(root: Element): LooksOf {
  const rules = new Map<string, string>();
  for (const sheet of sheetsOf(root)) addRules(sheet.slice(0, longestSheet).toLowerCase(), rules);
  return (element) => {
    const { class: classes = '', id = '', style = '' } = element.attributes;
    const keys = [element.name];
    for (const name of classes.toLowerCase().split(/\s+/).slice(0, 20)) {
      keys.push(`.${name}`, `${element.name}.${name}`);
    }
    keys.push(`#${id.toLowerCase()}`);
    const ruled = rules.size === 0 ? [] : keys.map((key) => rules.get(key) ?? '');
    return [...ruled, style.toLowerCase()].join(';').replace(/\s+/g, '');
  };
}

function sheetsOf(element: Element): string[] {
  return childElements(element).flatMap((child) =>
    child.name === 'style' ? [textBelow(child)] : sheetsOf(child),
  );
}

function addRules(sheet: string, rules: Map<string, string>): void {
  const css = withoutComments(sheet);
  let at = 0;
  while (at < css.length) {
    const opens = css.indexOf('{', at);
    if (opens === -1) return;
    const selectors = css.slice(at, opens).trim();
    if (selectors.includes('@')) {
      at = endOfBlock(css, opens);
      continue;
    }
    const closes = css.indexOf('}', opens);
    const declarations = css.slice(opens + 1, closes === -1 ? undefined : closes);
    for (const selector of selectors.split(',')) {
      const key = selector.trim();
      if (/^[a-z0-9]*[.#]?[\w-]*$/.test(key))
        rules.set(key, `${rules.get(key) ?? ''};${declarations}`);
    }
    if (closes === -1) return;
    at = closes + 1;
  }
}

function withoutComments(css: string): string {
  return css
    .replaceAll('<!--', '')
    .replaceAll('-->', '')
    .split('/*')
    .map((part, place) => {
      if (place === 0) return part;
      const end = part.indexOf('*/');
      return end === -1 ? '' : part.slice(end + 2);
    })
    .join(' ');
}

function endOfBlock(css: string, opens: number): number {
  let depth = 0;
  for (let at = opens; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return css.length;
}
