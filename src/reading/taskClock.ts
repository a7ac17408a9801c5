/** However many pages a file has: a hostile one holds up the rest no longer than this. */
const mostTurns = 10;

export interface TaskClock {
  /** A page that is a picture begins: it has the whole time for itself. */
  pageBegins(): void;
  stop(): void;
}

/**
 * The wall clock of one task. Reading the letters of a page takes seconds where reading a file takes
 * a moment, so a mail with the photographs of six pages is given the time of each page anew.
 */
export function startTaskClock(seconds: number, outOfTime: () => void): TaskClock {
  let timer = setTimeout(outOfTime, seconds * 1_000);
  let turns = 1;
  return {
    pageBegins() {
      if (turns >= mostTurns) return;
      turns += 1;
      clearTimeout(timer);
      timer = setTimeout(outOfTime, seconds * 1_000);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
