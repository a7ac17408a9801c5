import type { Topic } from './topics.ts';

/**
 * What forms ask beside the reason and the background themselves: what has been done so far and what
 * helps, and what the family or the writer wishes for. It is kept as the one or the other only where
 * the form asks for nothing nearer to it.
 */
export const askedBeside: Readonly<Partial<Record<Topic, RegExp>>> = {
  background:
    /\b(?:tried|offered|attempts?|interventions?|support(?:ed|s)?|help(?:ed|s|ing)?(?! (?:us|me|you))|done|provided|input|strengths?|working well|resources?|services?|steps|actions?|work undertaken)\b/iu,
  reason:
    /\b(?:hop(?:e|es|ed|ing)|goals?|wish(?:es|ed)?|outcomes?|aims?|would like|like to (?:be|see)|want(?:s|ed)?|expect\w*|differen(?:t|ce)|best|strengths?|help(?:ed|s|ful)|enjoys?|working well|safety|safe)\b/iu,
};

/** Words that ask for the reason or the background themselves, whatever is asked with them. */
export const askedItself =
  /\b(?:reasons?|concern\w*|worr\w+|difficult(?:y|ies)|problems?|why|background|histor\w+|circumstances)\b/iu;

/** Words of a label that name somebody else than the person its section is about. */
export const notTheirs: ReadonlySet<string> = new Set(
  'manager supervisor leader school nursery employer consultant partner kin emergency previous former other second another alternative received review seen witness interpreter solicitor advocate colleague deputy office pet doctor surgery hospital grandmother grandfather gran nan landlord date day time length number signature outcome copy'.split(
    ' ',
  ),
);
