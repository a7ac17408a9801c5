/** Does the work for each, a few side by side; what came of it stands in the order of what was given. */
export async function inLanes<Given, Made>(
  given: readonly Given[],
  lanes: number,
  work: (one: Given) => Promise<Made>,
): Promise<Made[]> {
  const made = new Array<Made>(given.length);
  const waiting = given.entries();
  const lane = async (): Promise<void> => {
    for (const [place, one] of waiting) made[place] = await work(one);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return made;
}
