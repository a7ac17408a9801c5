import type { Command } from 'commander';
import type { Context } from './context.ts';

/** `sign-in`: once, by a person, for OAUTH_GRANT=refresh_token. */
export function addSignIn(program: Command, { out, withApp }: Context): void {
  program
    .command('sign-in')
    .description('sign in to the mailbox by a code typed on another screen')
    .action(() =>
      withApp(['database', 'mail'], async (app) => {
        await app.signIn(({ page, code }) => {
          out.say(`Open ${page} and type the code ${code}, signed in as the application account.`);
        });
        out.say('Signed in. The jobs renew the sign-in by themselves from now on.');
      }),
    );
}
