import { childElements, descend, type Element } from '../markup.ts';

/** The face of text as far as reading needs it. Undefined: not said here, ask the style above. */
export interface RunFace {
  readonly bold?: boolean | undefined;
  readonly underlined?: boolean | undefined;
  readonly slanted?: boolean | undefined;
  readonly struck?: boolean | undefined;
  readonly marked?: boolean | undefined;
  readonly colour?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly font?: string | undefined;
}

export interface Styles {
  face(styleId: string | undefined): RunFace;
  isHeading(styleId: string | undefined): boolean;
  /** Whether its paragraphs are entries of a list. */
  isListed(styleId: string | undefined): boolean;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly heading: boolean;
  readonly listed: boolean;
  readonly face: RunFace;
}

/** No real style stands on more others than this; a circle ends here. */
const deepestStyle = 20;

export function readStyles(root: Element | undefined): Styles {
  const styles = new Map<string, Style>();
  const all = root === undefined ? [] : childElements(root).flatMap((top) => childElements(top));
  for (const element of all) {
    const id = element.attributes['w:styleId'];
    if (element.name === 'w:style' && id !== undefined) styles.set(id, readStyle(element));
  }
  const lineage = (id: string | undefined): Style[] => {
    const line: Style[] = [];
    let here = id === undefined ? undefined : styles.get(id);
    while (here !== undefined && line.length < deepestStyle) {
      line.push(here);
      here = here.basedOn === undefined ? undefined : styles.get(here.basedOn);
    }
    return line;
  };
  return {
    face: (id) => lineage(id).reduceRight<RunFace>((face, style) => over(style.face, face), {}),
    isHeading: (id) => lineage(id).some((style) => style.heading),
    isListed: (id) => lineage(id).some((style) => style.listed),
  };
}

function readStyle(element: Element): Style {
  const name = descend(element, 'w:name')?.attributes['w:val'] ?? '';
  return {
    basedOn: descend(element, 'w:basedOn')?.attributes['w:val'],
    heading:
      /^(?:heading|title|subtitle|überschrift|titre)/i.test(name) ||
      isOutlined(descend(element, 'w:pPr')),
    listed: isListed(descend(element, 'w:pPr')) === true,
    face: readFace(descend(element, 'w:rPr')),
  };
}

/** Undefined: not said here, ask the style. */
export function isListed(paragraphProperties: Element | undefined): boolean | undefined {
  const list = descend(paragraphProperties, 'w:numPr', 'w:numId')?.attributes['w:val'];
  return list === undefined ? undefined : list !== '0';
}

export function isOutlined(paragraphProperties: Element | undefined): boolean {
  const level = descend(paragraphProperties, 'w:outlineLvl')?.attributes['w:val'];
  return level !== undefined && Number(level) < 9;
}

export function readFace(properties: Element | undefined): RunFace {
  const underline = descend(properties, 'w:u')?.attributes['w:val'];
  const fonts = descend(properties, 'w:rFonts')?.attributes;
  return {
    bold: toggle(descend(properties, 'w:b')),
    underlined: underline === undefined ? undefined : underline !== 'none',
    slanted: toggle(descend(properties, 'w:i')),
    struck: toggle(descend(properties, 'w:strike')) ?? toggle(descend(properties, 'w:dstrike')),
    marked: isMarked(properties),
    colour: colourOf(properties),
    hidden: toggle(descend(properties, 'w:vanish')),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  };
}

/** That of print is black, or left to the program. */
function colourOf(properties: Element | undefined): string | undefined {
  const colour = descend(properties, 'w:color')?.attributes['w:val']?.toLowerCase();
  return colour === undefined || colour === 'auto' || colour === '000000' ? undefined : colour;
}

/** By the pen for text, a line drawn round the run, or a colour laid under the run alone. */
function isMarked(properties: Element | undefined): boolean | undefined {
  const ring = descend(properties, 'w:bdr')?.attributes['w:val'];
  if (ring !== undefined && ring !== 'nil' && ring !== 'none') return true;
  const pen = descend(properties, 'w:highlight')?.attributes['w:val'];
  if (pen !== undefined) return pen !== 'none' && pen !== 'white';
  const fill = descend(properties, 'w:shd')?.attributes['w:fill'];
  return fill === undefined ? undefined : !/^(?:auto|f{6})$/iu.test(fill);
}

/** What the nearer says holds over the farther. */
export function over(nearer: RunFace, farther: RunFace): RunFace {
  return {
    bold: nearer.bold ?? farther.bold,
    underlined: nearer.underlined ?? farther.underlined,
    slanted: nearer.slanted ?? farther.slanted,
    struck: nearer.struck ?? farther.struck,
    marked: nearer.marked ?? farther.marked,
    colour: nearer.colour ?? farther.colour,
    hidden: nearer.hidden ?? farther.hidden,
    font: nearer.font ?? farther.font,
  };
}

/** A Word on/off property: there without a value means on. */
export function toggle(element: Element | undefined): boolean | undefined {
  if (element === undefined) return undefined;
  return isOn(element.attributes['w:val'] ?? 'true');
}

export function isOn(value: string): boolean {
  return !['0', 'false', 'off', 'none'].includes(value.toLowerCase());
}
