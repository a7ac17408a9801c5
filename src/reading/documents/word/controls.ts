import { descend, isElement, textBelow, type Element } from '../markup.ts';
import { isOn, toggle } from './styles.ts';

/** What a content control (w:sdt) is to a reader of the form. */
export type Control =
  | { readonly kind: 'tick-box'; readonly ticked: boolean }
  /** A value that a person typed or chose; blank where only the prompt shows. */
  | { readonly kind: 'box'; readonly blank: boolean; readonly boxName: string | undefined }
  /** Groups, galleries, whole locked forms: what is inside is read as if it were not there. */
  | { readonly kind: 'frame' };

const framing = [
  'w:group',
  'w:docPartObj',
  'w:docPartList',
  'w15:repeatingSection',
  'w15:repeatingSectionItem',
  'w:picture',
  'w:bibliography',
  'w:citation',
];

export function readControl(control: Element): Control {
  const properties = descend(control, 'w:sdtPr');
  const content = descend(control, 'w:sdtContent');
  const tickBox = descend(properties, 'w14:checkbox');
  if (tickBox !== undefined) {
    const checked = descend(tickBox, 'w14:checked');
    const value = checked?.attributes['w14:val'] ?? checked?.attributes['w:val'] ?? 'true';
    return { kind: 'tick-box', ticked: checked !== undefined && isOn(value) };
  }
  const frame = properties?.children.some(
    (child) => isElement(child) && framing.includes(child.name),
  );
  if (frame === true || content === undefined || holdsStructure(content)) return { kind: 'frame' };
  const prompting = toggle(descend(properties, 'w:showingPlcHdr')) ?? false;
  return {
    kind: 'box',
    blank: prompting || isPrompt(textBelow(content)),
    boxName: nameOf(properties),
  };
}

function nameOf(properties: Element | undefined): string | undefined {
  const alias = descend(properties, 'w:alias')?.attributes['w:val'];
  const tag = descend(properties, 'w:tag')?.attributes['w:val'];
  return [alias, tag].find((name) => name !== undefined && name.trim() !== '');
}

/** A rich text control round a table or round other controls is a frame, not an answer. */
function holdsStructure(element: Element): boolean {
  return element.children.some(
    (child) =>
      isElement(child) &&
      (child.name === 'w:tbl' ||
        child.name === 'w:tr' ||
        child.name === 'w:sdt' ||
        holdsStructure(child)),
  );
}

/** Word's own prompts, which a program may leave behind without marking them as prompts. */
export function isPrompt(text: string): boolean {
  const words = text.replace(/\s+/g, ' ').trim();
  return (
    /^(?:please )?(?:click|tap|click or tap)(?: here)?(?: or tap)?(?: here)? to (?:enter|add|type|insert|choose|select)\b[a-z ]{0,40}\.?$/i.test(
      words,
    ) ||
    /^(?:please )?(?:choose|select|pick|enter) (?:an? |one )?(?:item|option|date|text|value)(?: here)?\.?$/i.test(
      words,
    )
  );
}
