import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { NotDoneError, type Context } from './context.ts';
import { bytesOf } from './referralsCommand.ts';
import { readRow } from './readViews.ts';

/** `read PATH ... [--json]`: mail or documents, without any server or database. */
export function addRead(program: Command, { out, withApp }: Context): void {
  program
    .command('read')
    .argument('<path...>', 'files, or folders: all in them')
    .description('read mail or documents and show what was understood')
    .option('--json', 'one JSON object a file, one a line')
    .action((paths: string[], options: { json?: true }) =>
      withApp(['reading'], async (app) => {
        const files: string[] = [];
        for (const path of paths) files.push(...(await filesUnder(path)));
        const classes = new Map<string, number>();
        for (const [index, file] of files.entries()) {
          if (files.length > 1) out.say(`${index + 1} of ${files.length}: ${file}`);
          const outcome = await app.readFile({ name: file, bytes: await bytesOf(file) });
          const row = readRow(file, outcome);
          if (options.json) out.json(row);
          else out.fact(app.explain(file, outcome));
          const found = String(row['class']);
          classes.set(found, (classes.get(found) ?? 0) + 1);
        }
        if (files.length > 1) {
          const counts = [...classes].map(([name, count]) => `${name} ${count}`).join(', ');
          out.say(`${files.length} files: ${counts}.`);
        }
      }),
    );
}

async function filesUnder(path: string): Promise<string[]> {
  let found;
  try {
    found = await stat(path);
  } catch (error) {
    throw new NotDoneError(`There is no file or folder ${path}. Check its name.`, { cause: error });
  }
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
