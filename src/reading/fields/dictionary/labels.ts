import { contactLabels } from './contactLabels.ts';
import { identityLabels } from './identityLabels.ts';
import type { Topic } from './topics.ts';
import { workLabels } from './workLabels.ts';

/**
 * What forms call each thing they ask about a person, without the person. `[a|b|]` stands for one of
 * several wordings. A new form's wording is one more line in these files and nothing else.
 */
export const attributes: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  ...identityLabels,
  ...contactLabels,
  ...workLabels,
};
