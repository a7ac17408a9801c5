/** However many pages a file has: a hostile one holds up the rest no longer than this. */
const mostTurns = 10;

export interface TaskClock {
  /** A page that is a picture begins: it has the whole time for itself. */
  pageBegins(): void;
  stop(): void;
}

/**
 * The most of the time that starting the child may take out of it: under a load that makes a start
 * slower than this, a sound file is read a little late rather than not at all.
 */
const mostForTheStart = 0.25;
/** What ending the child and answering take: whoever asked has the answer within the time. */
const forTheAnswer = 0.01;

/**
 * The wall clock of one task. Reading the letters of a page takes seconds where reading a file takes
 * a moment, so a mail with the photographs of six pages is given the time of each further page anew.
 * It runs from the asking, `spent` seconds ago: whoever asked waits for the start of a child too.
 */
export function startTaskClock(seconds: number, outOfTime: () => void, spent = 0): TaskClock {
  const left = seconds * (1 - forTheAnswer) - Math.min(spent, seconds * mostForTheStart);
  let timer = setTimeout(outOfTime, left * 1_000);
  let turns = 0;
  return {
    pageBegins() {
      turns += 1;
      if (turns === 1 || turns > mostTurns) return;
      clearTimeout(timer);
      timer = setTimeout(outOfTime, seconds * 1_000);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
