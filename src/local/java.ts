import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findCommand, runCommand } from './command.ts';

export const oldestJava = 17;

export interface Java {
  readonly command: string;
  /** Maven's own script looks for it. */
  readonly home: string;
}

const machines = '/usr/lib/jvm';

/** The first Java that is new enough: of PATH, of JAVA_HOME, of the machine's packages. */
export async function findJava(): Promise<Java | undefined> {
  const home = process.env['JAVA_HOME'];
  const known = [findCommand('java'), home === undefined ? undefined : join(home, 'bin', 'java')];
  const installed = packagedHomes().map((folder) => join(folder, 'bin', 'java'));
  for (const command of [...known, ...installed]) {
    if (command === undefined) continue;
    const { output } = await runCommand(command, ['-XshowSettings:properties', '-version'], {
      seconds: 20,
    });
    const major = Number(/^\s*java\.specification\.version = (\d+)/m.exec(output)?.[1] ?? '0');
    const itsHome = /^\s*java\.home = (.+)$/m.exec(output)?.[1];
    if (major >= oldestJava) return { command, home: itsHome ?? dirname(dirname(command)) };
  }
  return undefined;
}

export function findMaven(): string | undefined {
  return findCommand('mvn', ['/usr/share/maven/bin', '/opt/maven/bin', '/opt/homebrew/bin']);
}

function packagedHomes(): string[] {
  try {
    return readdirSync(machines).map((name) => join(machines, name));
  } catch {
    return [];
  }
}
