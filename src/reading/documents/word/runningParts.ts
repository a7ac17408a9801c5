import { childElements, descend, type Element } from '../markup.ts';
import { toggle } from './styles.ts';

/** Headers and footers that Word would show, each relation once, in the order of the sections. */
export function runningParts(
  body: Element,
  settings: Element | undefined,
): { readonly headers: readonly string[]; readonly footers: readonly string[] } {
  const evenShown = toggle(descend(settings, 'w:settings', 'w:evenAndOddHeaders')) ?? false;
  const headers = new Set<string>();
  const footers = new Set<string>();
  for (const section of sectionsOf(body)) {
    const firstShown = toggle(descend(section, 'w:titlePg')) ?? false;
    for (const reference of childElements(section)) {
      const type = reference.attributes['w:type'] ?? 'default';
      const id = reference.attributes['r:id'];
      if (
        id === undefined ||
        (type === 'first' && !firstShown) ||
        (type === 'even' && !evenShown)
      ) {
        continue;
      }
      if (reference.name === 'w:headerReference') headers.add(id);
      if (reference.name === 'w:footerReference') footers.add(id);
    }
  }
  return { headers: [...headers], footers: [...footers] };
}

function sectionsOf(body: Element): Element[] {
  return childElements(body).flatMap((child) => {
    if (child.name === 'w:sectPr') return [child];
    if (child.name === 'w:p') {
      const section = descend(child, 'w:pPr', 'w:sectPr');
      return section === undefined ? [] : [section];
    }
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? sectionsOf(child) : [];
  });
}
