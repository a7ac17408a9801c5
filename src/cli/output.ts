/**
 * Where a command's words go: facts to standard output, progress and faults to standard error.
 * With `--json` standard output holds machine-readable facts and nothing else.
 */
export interface Output {
  /** A line of facts. */
  readonly fact: (line: string) => void;
  /** One JSON object on one line. */
  readonly json: (value: unknown) => void;
  /** Progress or advice for a person. */
  readonly say: (line: string) => void;
  /** Marks the run as not done: exit status 1. */
  readonly fail: (line: string) => void;
}

export function outputOn(
  facts: { write(text: string): unknown },
  words: { write(text: string): unknown },
  failed: () => void,
): Output {
  return {
    fact: (line) => void facts.write(`${line}\n`),
    json: (value) => void facts.write(`${JSON.stringify(value)}\n`),
    say: (line) => void words.write(`${line}\n`),
    fail: (line) => {
      words.write(`${line}\n`);
      failed();
    },
  };
}
