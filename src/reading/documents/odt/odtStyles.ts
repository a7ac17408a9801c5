import { childElements, descend, type Element } from '../markup.ts';

export interface OdtFace {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly slanted: boolean;
  readonly struck: boolean;
  /** A colour is laid under the words, or a line drawn round them. */
  readonly marked: boolean;
  readonly hidden: boolean;
  readonly font: string;
}

export const plainOdtFace: OdtFace = {
  bold: false,
  underlined: false,
  slanted: false,
  struck: false,
  marked: false,
  hidden: false,
  font: '',
};

export interface OdtStyles {
  /** The face of text in this style, on top of the face around it. */
  face(name: string | undefined, outer: OdtFace): OdtFace;
  isHeading(name: string | undefined): boolean;
  /** Headers and footers of the page styles, each once. */
  readonly headers: readonly Element[];
  readonly footers: readonly Element[];
}

/** No real style stands on more others than this; a circle ends here. */
const deepestStyle = 20;

/** The styles of both parts of an OpenDocument text: its own and those of the template. */
export function readOdtStyles(roots: readonly (Element | undefined)[]): OdtStyles {
  const styles = new Map<string, Element>();
  const masters: Element[] = [];
  for (const root of roots) {
    const groups = (root === undefined ? [] : childElements(root)).flatMap((top) =>
      childElements(top),
    );
    for (const group of groups) {
      for (const style of childElements(group, 'style:style')) {
        const name = style.attributes['style:name'];
        if (name !== undefined) styles.set(name, style);
      }
      masters.push(...childElements(group, 'style:master-page'));
    }
  }
  const lineage = (name: string | undefined): Element[] => {
    const line: Element[] = [];
    let style = name === undefined ? undefined : styles.get(name);
    while (style !== undefined && line.length < deepestStyle) {
      line.push(style);
      style = styles.get(style.attributes['style:parent-style-name'] ?? '');
    }
    return line;
  };
  const running = (part: string) => masters.flatMap((master) => childElements(master, part));
  return {
    face: (name, outer) =>
      lineage(name)
        .reverse()
        .reduce((face, style) => withStyle(style, face), outer),
    isHeading: (name) =>
      lineage(name).some((style) =>
        /^(?:heading|title|subtitle)/i.test(style.attributes['style:name'] ?? ''),
      ),
    headers: running('style:header'),
    footers: running('style:footer'),
  };
}

function withStyle(style: Element, outer: OdtFace): OdtFace {
  const said = descend(style, 'style:text-properties')?.attributes;
  if (said === undefined) return outer;
  const weight = said['fo:font-weight'];
  const underline = said['style:text-underline-style'];
  const slant = said['fo:font-style'];
  const strike = said['style:text-line-through-style'];
  const display = said['text:display'];
  return {
    bold: weight === undefined ? outer.bold : /^(?:bold|[6-9]00)$/.test(weight),
    underlined: underline === undefined ? outer.underlined : underline !== 'none',
    slanted: slant === undefined ? outer.slanted : slant !== 'normal',
    struck: strike === undefined ? outer.struck : strike !== 'none',
    marked: isMarked(said) ?? outer.marked,
    hidden: display === undefined ? outer.hidden : display === 'none',
    font: said['style:font-name'] ?? said['fo:font-family'] ?? outer.font,
  };
}

/** Undefined: not said here, ask the face around it. */
function isMarked(said: Element['attributes']): boolean | undefined {
  const ring = said['fo:border'] ?? said['loext:border'];
  if (ring !== undefined && ring !== 'none') return true;
  const fill = said['fo:background-color'];
  return fill === undefined ? undefined : !/^(?:transparent|#f{6})$/iu.test(fill);
}
