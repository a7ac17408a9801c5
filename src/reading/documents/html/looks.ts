import type { Element } from '../markup.ts';
import { letterColour } from './letterColour.ts';
import { letterSize } from './letterSize.ts';

/** How an element takes part in the flow. */
export type Flow = 'hidden' | 'block' | 'inline' | 'column';

const neverShown = new Set([
  ...['title', 'style', 'script', 'meta', 'link', 'template', 'noscript', 'svg', 'math', 'iframe'],
  ...['audio', 'video', 'canvas', 'object', 'datalist', 'map', 'base', 'button', 'xml'],
]);

const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'details', 'dd', 'dir', 'div'],
  ...[
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
  ],
  ...['h6', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'p'],
  ...['pre', 'section', 'summary', 'ul', 'caption', 'listing', 'xmp', 'tr', 'td', 'th', 'tbody'],
]);

export function flowOf(element: Element, looks: string): Flow {
  if (neverShown.has(element.name) || element.attributes['hidden'] !== undefined) return 'hidden';
  if (
    /display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|!|$)/.test(looks)
  ) {
    return 'hidden';
  }
  if (/max-height:0/.test(looks) && /overflow:hidden/.test(looks)) return 'hidden';
  if (/display:(?:inline-block|table-cell|inline-flex)|float:(?:left|right)/.test(looks)) {
    return 'column';
  }
  if (blocks.has(element.name)) return /display:inline(?:;|!|$)/.test(looks) ? 'inline' : 'block';
  if (/display:(?:block|flex|grid|table|table-row|list-item)/.test(looks)) return 'block';
  return element.name === 'label' || namesAPart(element) ? 'column' : 'inline';
}

/** `<span class="label">Name</span><span class="value">…`: parted though no gap is drawn. */
function namesAPart(element: Element): boolean {
  return /label|question|answer|value|field|response/i.test(element.attributes['class'] ?? '');
}

/** A paragraph stands off from the next by an empty line unless its looks take the margin away. */
export function standsOff(element: Element, looks: string): boolean {
  if (element.name !== 'p') return false;
  if (/(?:^|\s)(?:x_)?mso/i.test(element.attributes['class'] ?? '')) return false;
  return !/margin(?:-bottom|-top)?:0/.test(looks);
}

export interface HtmlFace {
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly slanted: boolean;
  readonly struck: boolean;
  /** Where it is not that of print. */
  readonly colour?: string | undefined;
  /** In points, where the page says one. */
  readonly size?: number | undefined;
  /** How white space is kept. */
  readonly space: 'collapse' | 'keep' | 'keep-lines';
}

export const plainFace: HtmlFace = {
  bold: false,
  underlined: false,
  slanted: false,
  struck: false,
  space: 'collapse',
};

export function faceOf(element: Element, looks: string, outer: HtmlFace): HtmlFace {
  const bold = ['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend'];
  return {
    bold:
      (outer.bold || bold.includes(element.name) || /font-weight:(?:bold|[6-9]00)/.test(looks)) &&
      !/font-weight:(?:normal|[1-4]00)/.test(looks),
    underlined:
      outer.underlined ||
      element.name === 'u' ||
      /text-decoration[a-z-]*:[a-z]*underline/.test(looks),
    slanted:
      (outer.slanted ||
        ['i', 'em'].includes(element.name) ||
        /font-style:(?:italic|oblique)/.test(looks)) &&
      !/font-style:normal/.test(looks),
    struck:
      outer.struck ||
      ['s', 'strike', 'del'].includes(element.name) ||
      /text-decoration[a-z-]*:[a-z]*line-through/.test(looks),
    colour: letterColour(element, looks, outer.colour),
    size: letterSize(element, looks, outer.size),
    space: spaceOf(element, looks, outer),
  };
}

function spaceOf(element: Element, looks: string, outer: HtmlFace): HtmlFace['space'] {
  const said = /white-space:(pre-line|pre|break-spaces|normal|nowrap)/.exec(looks)?.[1];
  if (said === 'pre-line') return 'keep-lines';
  if (said === 'normal' || said === 'nowrap') return 'collapse';
  if (said !== undefined) return 'keep';
  return ['pre', 'listing', 'xmp', 'textarea'].includes(element.name) ? 'keep' : outer.space;
}
