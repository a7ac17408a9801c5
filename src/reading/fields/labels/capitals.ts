/** Set in capitals throughout, as headings often are. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}
