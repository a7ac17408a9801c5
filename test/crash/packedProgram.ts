import { build } from 'esbuild';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/local/projectFiles.ts';

export interface PackedProgram {
  readonly main: string;
  /** The same code to be loaded into another process. */
  readonly app: string;
  readonly remove: () => Promise<void>;
}

/** Bring machine code or data files of their own; some are not loaded at all in these runs. */
const leftOutside = [
  'sharp',
  'tesseract.js',
  '@tesseract.js-data/eng',
  'pdfjs-dist',
  'pdf-parse',
  'mongodb-memory-server-core',
];

const requireAsInModules = `import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);`;

/**
 * The built program with each of its entries as one file: loading some hundred files of modules is
 * most of what one start costs, and a matrix is a thousand starts. The code is what `npm run build`
 * made, file for file; only where it lies is another.
 */
export async function packProgram(): Promise<PackedProgram> {
  const project = projectFolder();
  const folder = await mkdtemp(join(tmpdir(), 'crash-program-'));
  const built = join(project, 'dist', 'src');
  const source = join(folder, 'dist', 'src');
  await cp(join(project, 'templates'), join(folder, 'templates'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await build({
    entryPoints: {
      main: join(built, 'cli', 'main.js'),
      app: join(built, 'app.js'),
      child: join(built, 'reading', 'child.js'),
      childGuard: join(built, 'reading', 'childGuard.js'),
    },
    outdir: source,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: leftOutside,
    banner: { js: requireAsInModules },
    logLevel: 'error',
  });
  return {
    main: join(source, 'main.js'),
    app: join(source, 'app.js'),
    remove: () => rm(folder, { recursive: true }),
  };
}
