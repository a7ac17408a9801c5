import { PermanentFailure } from '../platform/failure.ts';
import { findCommand, runCommand } from './command.ts';

/** What the local parts need of the machine, and the tests beside them. */
export type MachinePart = 'java' | 'maven' | 'dovecot' | 'tesseract' | 'poppler';

/** Debian's and Ubuntu's names; of a list the first that the machine knows is taken. */
const packages: Readonly<Record<MachinePart, readonly (readonly string[])[]>> = {
  java: [
    ['openjdk-17-jre-headless', 'openjdk-21-jre-headless', 'openjdk-25-jre-headless'],
    ['ca-certificates'],
  ],
  maven: [['maven']],
  dovecot: [['dovecot-core'], ['dovecot-imapd']],
  tesseract: [['tesseract-ocr'], ['tesseract-ocr-eng']],
  poppler: [['poppler-utils']],
};

const words: Readonly<Record<MachinePart, string>> = {
  java: 'a Java runtime',
  maven: 'Maven',
  dovecot: 'Dovecot',
  tesseract: 'Tesseract',
  poppler: 'Poppler',
};

/** For a person on a machine where nothing is installed by itself: each cure with its command. */
export function cures(parts: readonly MachinePart[]): string {
  const names = parts.flatMap((part) => packages[part].map((choice) => choice[0] ?? ''));
  const lines = [
    `Debian or Ubuntu: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names.join(' ')}`,
  ];
  if (parts.includes('java') || parts.includes('maven')) {
    lines.push(
      'macOS: brew install openjdk maven',
      'A database you have: export MONGODB_URI=mongodb://HOST:27017/twostep',
      'MongoDB itself: https://www.mongodb.com/docs/manual/installation/',
    );
  } else {
    lines.push('macOS: brew install dovecot');
  }
  return lines.join('\n');
}

function findApt(): string | undefined {
  return findCommand('apt-get', ['/usr/bin']);
}

/** Whether apt may be used here: only as root, and only where there is an apt. */
export function mayUseApt(): boolean {
  return process.getuid?.() === 0 && findApt() !== undefined;
}

/**
 * Installs by apt what is asked for, after one line that says so. Does nothing where this is not
 * root or not Debian: the caller then says what is missing, with `cures`.
 * @throws PermanentFailure where apt refuses.
 */
export async function installParts(
  parts: readonly MachinePart[],
  say: (line: string) => void,
): Promise<void> {
  if (!mayUseApt()) return;
  say(
    `This machine lacks ${parts.map((part) => words[part]).join(' and ')}: installing with apt-get …`,
  );
  const update = await apt(['update']);
  const wanted: string[] = [];
  for (const choice of parts.flatMap((part) => packages[part])) {
    const known = await firstKnown(choice);
    if (known !== undefined) wanted.push(known);
  }
  const install = await apt(['install', '--yes', '--no-install-recommends', ...wanted]);
  if (install.code === 0) return;
  const reasons = [...update.output.split('\n'), ...install.output.split('\n')];
  throw new PermanentFailure(
    `apt-get could not install ${wanted.join(' ')}: ${reasons
      .filter((line) => /^[EW]:/.test(line))
      .slice(0, 3)
      .join(' ')
      .slice(0, 400)}`,
    cures(parts),
  );
}

async function firstKnown(choice: readonly string[]): Promise<string | undefined> {
  for (const name of choice) {
    const { output } = await runCommand(
      findCommand('apt-cache', ['/usr/bin']) ?? 'apt-cache',
      ['policy', name],
      { seconds: 60 },
    );
    if (/Candidate: (?!\(none\))\S/.test(output)) return name;
  }
  return undefined;
}

function apt(parameters: readonly string[]): ReturnType<typeof runCommand> {
  return runCommand(findApt() ?? 'apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...parameters], {
    seconds: 900,
    environment: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
  });
}
