import { beyond } from '../ceilings.ts';
import type { Ceilings, OpenedDocument } from '../document.ts';
import { CeilingError } from './ceilingError.ts';
import { readFlow } from './html/flow.ts';
import { withSizes } from './html/sizesOfLines.ts';
import { readLooks } from './html/styleSheet.ts';
import { readHtmlTree } from './markup.ts';

/** Reads HTML as a browser would show it. Nothing is fetched and no script runs. */
export function readHtml(html: string, ceilings: Ceilings): OpenedDocument {
  try {
    const root = readHtmlTree(html);
    let boxes = 0;
    let characters = 0;
    const blocks = readFlow(root, {
      looks: readLooks(root),
      newBox: () => (boxes += 1),
      spend(count) {
        characters += count;
        if (characters > ceilings.characters) {
          throw new CeilingError(beyond('characters', ceilings, 'it'));
        }
      },
    });
    return { kind: 'document', format: 'html', blocks: withSizes(blocks), pages: 1, notes: [] };
  } catch (error) {
    if (!(error instanceof CeilingError)) throw error;
    return { kind: 'over-ceiling', why: `The page is over a ceiling: ${error.message}` };
  }
}
