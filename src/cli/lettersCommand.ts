import type { Command } from 'commander';
import type { Letter } from '../letters/letter.ts';
import { NotDoneError, type Context } from './context.ts';
import { letterRow } from './letterViews.ts';

/** `letters [--json]`, `letters show|release|cancel ID`. */
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
  letters
    .command('release')
    .argument('<id>')
    .description('send a held letter after all')
    .option('--by <name>', 'who says so')
    .action((id: string, options: { by?: string }) =>
      withApp(['database'], async (app) => {
        const outcome = await app.releaseLetter(id, options.by ?? 'a person at the command line');
        if (outcome === 'unknown') throw unknownLetter(id);
        if (outcome === 'not-held') throw new NotDoneError(`Letter ${id} is not held.`);
        out.say('Released: the next run of the job "letters" sends it.');
      }),
    );
  addCancel(letters, context);
}

function addCancel(letters: Command, { out, withApp }: Context): void {
  letters
    .command('cancel')
    .argument('<id>')
    .description('never send a letter that is owed or held')
    .option('--by <name>', 'who says so')
    .action((id: string, options: { by?: string }) =>
      withApp(['database'], async (app) => {
        const outcome = await app.cancelLetter(id, options.by ?? 'a person at the command line');
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
