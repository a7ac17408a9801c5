import { childElements, textBelow, type Element } from '../markup.ts';

/** What a form control of a page shows. */
export type HtmlControl =
  | { readonly kind: 'tick-box'; readonly ticked: boolean }
  | { readonly kind: 'box'; readonly text: string; readonly boxName: string | undefined }
  | { readonly kind: 'nothing' };

const notAnswers = ['hidden', 'submit', 'button', 'reset', 'image', 'file'];

/** Undefined for an element that is no control. */
export function readHtmlControl(element: Element): HtmlControl | undefined {
  const { attributes } = element;
  const boxName = attributes['name'] ?? attributes['aria-label'] ?? attributes['id'];
  if (element.name === 'textarea') return { kind: 'box', text: textBelow(element), boxName };
  if (element.name === 'select') return { kind: 'box', text: chosen(element), boxName };
  if (element.name !== 'input') return undefined;
  const type = (attributes['type'] ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') {
    return { kind: 'tick-box', ticked: attributes['checked'] !== undefined };
  }
  if (notAnswers.includes(type)) return { kind: 'nothing' };
  return { kind: 'box', text: attributes['value'] ?? '', boxName };
}

/** The selected option, else the first, as browsers show it; a prompt with no value is blank. */
function chosen(select: Element): string {
  const options = childElements(select).flatMap((child) =>
    child.name === 'optgroup' ? childElements(child, 'option') : [child],
  );
  const selected = options.filter((option) => option.attributes['selected'] !== undefined);
  const shown = selected.length > 0 ? selected : options.slice(0, 1);
  return shown
    .filter((option) => option.attributes['value'] !== '')
    .map((option) => textBelow(option).replace(/\s+/g, ' ').trim())
    .filter((text) => !/^(?:please |-+ ?)?(?:select|choose)\b/i.test(text))
    .join(', ');
}
