import type { Command } from 'commander';
import { mailStates, type MailState } from '../intake/mail.ts';
import { NotDoneError, UsageError, type Context } from './context.ts';
import { mailRows, type MailRow } from './mailViews.ts';

/** `mails [--state S] [--json]`, `mails retry ID` and `mails reread ID ...`. */
export function addMails(program: Command, context: Context): void {
  const { out, withApp } = context;
  const mails = program
    .command('mails')
    .description('what came in and what became of it')
    .option('--state <state>', `one of ${mailStates.join(', ')}`)
    .option('--json', 'one JSON object a line')
    .action((options: { state?: string; json?: true }) =>
      withApp(['database'], async (app) => {
        const state = options.state;
        if (state !== undefined && !isMailState(state)) {
          throw new UsageError(`--state takes one of ${mailStates.join(', ')}, not "${state}".`);
        }
        const rows = mailRows(
          await app.stores.sightings.all(),
          await app.stores.mails.all(),
          await app.stores.referrals.all(),
          await app.stores.letters.all(),
        ).filter((row) => state === undefined || row.state === state);
        for (const row of rows) {
          if (options.json) out.json(row);
          else out.fact(inWords(row));
        }
        if (!options.json) out.say(`${rows.length} messages seen on the server.`);
      }),
    );

  mails
    .command('retry')
    .argument('<id>', 'the id of a quarantined mail, or its beginning where no other begins so')
    .description('read a quarantined mail again')
    .action((id: string) =>
      withApp(['database'], async (app) => {
        const outcome = await app.retryMail(wholeId(id, await app.stores.mails.all()));
        switch (outcome) {
          case 'will-be-read':
            return out.say('It will be read again by the next run of the job "read".');
          case 'will-be-fetched':
            return out.say(
              'Only its head was kept. The next run of the job "collect" asks the mailbox for the whole of it; where it is still larger than READ_FILE_MEGABYTES allows, it stays in quarantine.',
            );
          case 'not-quarantined':
            throw new NotDoneError(
              'That mail is not quarantined, so there is nothing to try again.',
            );
          case 'unknown':
            throw new NotDoneError(
              `No mail has the id ${id}. \`twostep mails --state quarantined\` lists those that wait.`,
            );
        }
      }),
    );
  addReread(mails, context);
}

function addReread(mails: Command, { out, withApp }: Context): void {
  mails
    .command('reread')
    .argument('<id...>', 'ids of mails that were read, or their beginnings')
    .description('read mails again after the reader got better; nothing kept is taken back')
    .action((ids: string[]) =>
      withApp(['database'], async (app) => {
        const all = await app.stores.mails.all();
        for (const id of ids) {
          const outcome = await app.rereadMail(wholeId(id, all));
          if (outcome !== 'will-be-read') throw new NotDoneError(whyNotReread(outcome, id));
          out.say(`${id} will be read again by the next run of the job "read".`);
        }
      }),
    );
}

function whyNotReread(outcome: 'unknown' | 'not-read', id: string): string {
  return outcome === 'unknown'
    ? `No mail has the id ${id}. \`twostep mails\` lists them.`
    : `The mail ${id} has not been read; \`twostep mails retry\` is for those in quarantine.`;
}

/** Every list shows the beginning of an id; one that fits no mail or several is not guessed. */
function wholeId(written: string, mails: readonly { readonly id: string }[]): string {
  const ids = mails.map(({ id }) => id).filter((id) => id.startsWith(written));
  const [only = written, ...others] = ids;
  if (others.length > 0 && !ids.includes(written)) {
    throw new NotDoneError(
      `${ids.length} mails have ids that begin with ${written}. Write more of it.`,
    );
  }
  return ids.includes(written) ? written : only;
}

function isMailState(word: string): word is MailState {
  return (mailStates as readonly string[]).includes(word);
}

function inWords(row: MailRow): string {
  return [
    `${row.folder} ${row.uid}`,
    row.receivedAt,
    row.state,
    row.class ?? '-',
    row.referrals.join(' ') || '-',
    row.reason ?? '',
    `mail ${row.mail.slice(0, 12)}`,
  ].join('  ');
}
