const OF_THE_TWO =
  /\b(?:parent|mother|mum|father|carer|caregiver)s? (?:and )?(?:infant|baby|child|toddler) relationships?\b/u;

const NAMES_SERVICE =
  /\b(?:team|service|clinic|partnership|hub|programme|pathway|referral|request|form)\b/u;

/**
 * "Parent-infant relationship": what the two have with each other, and not who somebody is to the child.
 * @param text folded words.
 */
export const speaksOfTheTwo = (text: string): boolean => OF_THE_TWO.test(text);

/** "Parent-Infant Relationship Team" asks nothing. @param text folded words. */
export const namesWorkWithTheTwo = (text: string): boolean =>
  speaksOfTheTwo(text) && NAMES_SERVICE.test(text.replace(OF_THE_TWO, ''));
