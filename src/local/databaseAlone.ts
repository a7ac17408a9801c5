import { parseArgs } from 'node:util';
import { PermanentFailure, TemporaryFailure } from '../platform/failure.ts';
import { databaseAddress, startDatabase } from './localDatabase.ts';

/** `npm run database -- --port P [--keep FOLDER]`: a database alone, for trying things out. */

const wrongUsage = 'Use: npm run database -- --port PORT [--keep FOLDER]';

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function main(): Promise<number> {
  const read = readParameters();
  if (read === undefined) {
    tell(wrongUsage);
    return 2;
  }
  const stopAsked = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  try {
    const { port, keepIn } = read;
    const database = await startDatabase({ port, keepIn, say: tell });
    process.stdout.write(`${databaseAddress(database.uri, 'twostep')}\n`);
    tell(`Ready (${database.kind}). Ctrl-C stops it.`);
    await stopAsked;
    await database.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof TemporaryFailure || error instanceof PermanentFailure)) throw error;
    tell(`${error.message}\n${error.cure}`);
    return 1;
  }
}

function readParameters(): { port: number; keepIn: string | undefined } | undefined {
  try {
    const options = { port: { type: 'string' }, keep: { type: 'string' } } as const;
    const { values } = parseArgs({ options });
    const port = Number(values.port ?? '0');
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
    return { port, keepIn: values.keep };
  } catch {
    return undefined;
  }
}

process.exitCode = await main();
