import type { Command } from 'commander';
import type { Letter } from '../letters/letter.ts';
import { NotDoneError, UsageError, type Context } from './context.ts';
import { letterRow } from './letterViews.ts';

const aPerson = 'a person at the command line';

/** `letters [--json]`, `letters show|release|cancel ID`, `letters release --backlog`. */
export function addLetters(program: Command, context: Context): void {
  const { out, withApp } = context;
  const letters = program
    .command('letters')
    .description('what we owe, sent or hold')
    .option('--json', 'one JSON object a line')
    .action((options: { json?: true }) =>
      withApp(['database'], async (app) => {
        const all = await app.stores.letters.all();
        for (const letter of all) {
          if (options.json) out.json(letterRow(letter));
          else out.fact(inWords(letter));
        }
        if (!options.json) out.say(`${all.length} letters.`);
      }),
    );
  letters
    .command('show')
    .argument('<id>')
    .description('one letter, whole')
    .option('--json', 'one JSON object')
    .action((id: string, _options: unknown, command: Command) =>
      withApp(['database'], async (app) => {
        const letter = await app.stores.letters.find(id);
        if (letter === undefined) throw unknownLetter(id);
        if (command.optsWithGlobals()['json'] === true) {
          out.json({ ...letterRow(letter), text: letter.text, outcome: letter.outcome });
        } else out.fact(whole(letter));
      }),
    );
  addRelease(letters, context);
  addCancel(letters, context);
}

interface ReleaseOptions {
  readonly by?: string;
  readonly backlog?: true;
}

function addRelease(letters: Command, { out, withApp }: Context): void {
  letters
    .command('release')
    .argument('[id]')
    .description('send a held letter after all, or the oldest of a backlog')
    .option('--backlog', 'those held for LETTERS_AN_HOUR alone, as many as go in one hour')
    .option('--by <name>', 'who says so')
    .action(async (id: string | undefined, { by = aPerson, backlog }: ReleaseOptions) => {
      if ((id === undefined) === (backlog === undefined)) {
        throw new UsageError('Say which: `letters release ID`, or `letters release --backlog`.');
      }
      await withApp(id === undefined ? ['database', 'letters'] : ['database'], async (app) => {
        if (id === undefined) {
          const { released, left } = await app.releaseBacklog(by);
          out.say(
            `${String(released)} released, the oldest first; ${String(left)} still held. The next run of the job "letters" sends them.`,
          );
          return;
        }
        const outcome = await app.releaseLetter(id, by);
        if (outcome === 'unknown') throw unknownLetter(id);
        if (outcome === 'not-held') throw new NotDoneError(`Letter ${id} is not held.`);
        out.say('Released: the next run of the job "letters" sends it.');
      });
    });
}

function addCancel(letters: Command, { out, withApp }: Context): void {
  letters
    .command('cancel')
    .argument('<id>')
    .description('never send a letter that is owed or held')
    .option('--by <name>', 'who says so')
    .action((id: string, options: { by?: string }) =>
      withApp(['database'], async (app) => {
        const outcome = await app.cancelLetter(id, options.by ?? aPerson);
        if (outcome === 'unknown') throw unknownLetter(id);
        if (outcome === 'already-sent') {
          throw new NotDoneError(`Letter ${id} was sent already, or is being sent now.`);
        }
        out.say('Cancelled: it will not be sent.');
      }),
    );
}

function unknownLetter(id: string): NotDoneError {
  return new NotDoneError(`No letter has the id ${id}. \`twostep letters\` lists them.`);
}

function inWords(letter: Letter): string {
  return [
    letter.id,
    letter.owedAt.toISOString(),
    letter.state,
    letter.kind,
    letter.to ?? 'no address',
    letter.perhapsTwice ? 'perhaps sent twice' : '',
    (letter.bouncedBy ?? null) === null ? '' : 'came back',
    letter.heldBecause ?? letter.outcome ?? '',
  ]
    .filter((word) => word !== '')
    .join('  ');
}

function whole(letter: Letter): string {
  return [`To: ${letter.to ?? '(no address)'}`, `Subject: ${letter.subject}`, '', letter.text].join(
    '\n',
  );
}
