const ADDRESS =
  /(?<![\w.+\-])([\w+'\-]+(?:\.[\w+'\-]+){0,8}@(?:[a-z\d](?:[a-z\d\-]{0,61}[a-z\d])?\.){1,8}[a-z]{2,24})(?![\w\-])/giu;

/** Every e-mail address in the text, lower case, in order, each once. */
export function emailsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(ADDRESS)) found.push((match[1] ?? '').toLowerCase());
  return [...new Set(found)];
}

/** The first address of the text, lower case; spaces that a line break left around @ are forgiven. */
export function readEmail(written: string): string | undefined {
  return emailsIn(written)[0] ?? emailsIn(written.replace(/\s*([@.])\s*/gu, '$1'))[0];
}
