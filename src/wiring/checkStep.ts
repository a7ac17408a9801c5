import { freshness, type CheckPoint } from '../audit/freshness.ts';
import type { SignInLasts } from '../intake/tokenSource.ts';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import { mailerOf } from './servers.ts';
import type { Ground } from './ground.ts';

/** `check`: can we reach everything, and is everything as fresh as it should be. Changes nothing. */
export function checkStep(ground: Ground) {
  return async () => {
    const reached = [
      await point('database', 'answers', () => ground.database.ping()),
      await point('mailbox', 'can be read', () =>
        ground.mailbox().visit((visit) => visit.folders()),
      ),
      await point('mail server', 'lets us in', () => verifyMailer(ground)),
    ];
    const fresh = freshness({
      now: ground.clock(),
      lastCollect: await ground.stores.runs.lastDone('collect'),
      mails: await ground.stores.mails.all(),
      letters: await ground.stores.letters.all(),
      signIn: await signInLasts(ground),
      rules: ground.rules,
    });
    const points = [...reached, ...fresh.points];
    return { ok: points.every(({ ok }) => ok), ...fresh, points };
  };
}

async function point(
  name: string,
  words: string,
  ask: () => Promise<unknown>,
): Promise<CheckPoint> {
  try {
    await ask();
    return { name, ok: true, words };
  } catch (error) {
    if (error instanceof TemporaryFailure || error instanceof PermanentFailure) {
      return { name, ok: false, words: `${error.message} ${error.cure}` };
    }
    throw error;
  }
}

async function verifyMailer(ground: Ground): Promise<void> {
  const mailer = mailerOf(ground);
  try {
    await mailer.verify();
  } finally {
    await mailer.close();
  }
}

/** How long we can sign in; undefined where that is no matter of tokens. */
export async function signInLasts({ config, tokens }: Ground): Promise<SignInLasts | undefined> {
  const signIn = config.mail?.signIn;
  if (signIn === undefined || signIn.kind === 'password') return undefined;
  return tokens(signIn.oauth).lasts();
}
