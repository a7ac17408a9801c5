/** How many letters must be put in, taken out or changed to make one text the other. */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const here = [row];
    for (let place = 1; place <= other.length; place += 1) {
      const isSame = one[row - 1] === other[place - 1];
      here[place] = Math.min(
        (above[place] ?? 0) + 1,
        (here[place - 1] ?? 0) + 1,
        (above[place - 1] ?? 0) + (isSame ? 0 : 1),
      );
    }
    above = here;
  }
  return above[other.length] ?? 0;
}
