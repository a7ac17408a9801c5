import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { TemporaryFailure } from '../platform/failure.ts';
import { runCommand } from './command.ts';
import { findJava, findMaven, oldestJava } from './java.ts';
import type { Java } from './java.ts';
import type { LocalServer } from './localServer.ts';
import { startServer } from './localServer.ts';
import { cacheFolder, projectFolder } from './projectFiles.ts';

const copyJars = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';

/** Whether the server is built already, so that Maven is not needed. */
export async function isJavaDatabaseBuilt(): Promise<boolean> {
  return existsSync(await builtFolder());
}

/**
 * mongo-java-server: speaks MongoDB's protocol, for the demo and the tests only.
 * `keepIn` is a file (H2); without it the data are in memory.
 */
export async function startJavaDatabase(options: {
  readonly port: number;
  readonly keepIn?: string | undefined;
  readonly say: (line: string) => void;
}): Promise<LocalServer> {
  const java = await neededJava();
  const folder = await build(java, options.say);
  const kept = options.keepIn === undefined ? [] : [options.keepIn];
  const classPath = [join(folder, 'classes'), join(folder, 'lib', '*')].join(delimiter);
  return startServer({
    name: 'The local database (Java)',
    command: java.command,
    parameters: [
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-cp',
      classPath,
      'LocalDatabase',
      String(options.port),
      ...kept,
    ],
    watchesInput: true,
    readyLine: /^ready (\d+)$/m,
    seconds: 60,
  });
}

async function neededJava(): Promise<Java> {
  const java = await findJava();
  if (java !== undefined) return java;
  throw new TemporaryFailure(
    `There is no Java ${oldestJava} on this machine.`,
    'Install one, or set MONGODB_URI to a database of yours.',
  );
}

function sources(): { readonly pom: string; readonly program: string } {
  const folder = join(projectFolder(), 'src', 'local', 'javaDatabase');
  return { pom: join(folder, 'pom.xml'), program: join(folder, 'LocalDatabase.java') };
}

/** Named by the content of its two sources: a changed source is another build. */
async function builtFolder(): Promise<string> {
  const { pom, program } = sources();
  const hash = createHash('sha256');
  for (const file of [pom, program]) hash.update(await readFile(file));
  return join(cacheFolder(), `java-database-${hash.digest('hex').slice(0, 12)}`);
}

async function build(java: Java, say: (line: string) => void): Promise<string> {
  const folder = await builtFolder();
  if (existsSync(folder)) return folder;
  await mkdir(cacheFolder(), { recursive: true });
  // Built beside its place and renamed: two runs at once, or one cut short, leave nothing half done.
  const draft = join(cacheFolder(), `draft-${randomUUID()}`);
  try {
    await fetchJars(java, join(draft, 'lib'), say);
    await compile(java, draft);
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return folder;
}

async function fetchJars(java: Java, folder: string, say: (line: string) => void): Promise<void> {
  say('Fetching the local database with Maven (about 20 MB, once) …');
  let fetched = 0;
  const end = await runCommand(
    findMaven() ?? 'mvn',
    ['-B', '-f', sources().pom, copyJars, `-DoutputDirectory=${folder}`, '-DincludeScope=runtime'],
    {
      seconds: 600,
      environment: { JAVA_HOME: java.home },
      onLine: (line) => {
        if (!line.includes('Downloaded from')) return;
        fetched += 1;
        if (fetched % 50 === 0) say(`  ${fetched} files fetched …`);
      },
    },
  );
  if (end.code === 0) return;
  const words = end.output.split('\n').filter((line) => line.includes('ERROR'));
  throw new TemporaryFailure(
    `Maven could not fetch the local database: ${words.slice(0, 2).join(' ').slice(0, 400)}`,
    'Check that this machine may reach Maven Central, or set MONGODB_URI to a database of yours.',
  );
}

async function compile(java: Java, draft: string): Promise<void> {
  const library = join(draft, 'lib');
  const jars = (await readdir(library)).map((jar) => join(library, jar));
  const compiler = jars.find((jar) => /[/\\]ecj-/.test(jar)) ?? '';
  const end = await runCommand(
    java.command,
    [
      '-jar',
      compiler,
      `-${oldestJava}`,
      '-proc:none',
      '-cp',
      jars.join(delimiter),
      '-d',
      join(draft, 'classes'),
      sources().program,
    ],
    { seconds: 120 },
  );
  if (end.code !== 0) {
    throw new TemporaryFailure(
      `The local database could not be compiled: ${end.output.slice(0, 400)}`,
      'Set MONGODB_URI to a database of yours, or install another Java (17 or newer).',
    );
  }
}
