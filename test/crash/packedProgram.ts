import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/local/projectFiles.ts';

export interface PackedProgram {
  /** To be run by Node.js. */
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

/** Reads the machine code that a run before it left, where TWOSTEP_LEAVE_CODE did not ask for it. */
const loader = `
const { readFileSync, writeFileSync } = require('node:fs');
const { Script, constants } = require('node:vm');
const filename = __dirname + '/main.cjs';
const leave = process.env.TWOSTEP_LEAVE_CODE;
const script = new Script(readFileSync(filename, 'utf8'), {
  filename,
  ...(leave === undefined ? { cachedData: readFileSync(filename + '.code') } : {}),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
if (leave !== undefined) {
  process.on('exit', () => writeFileSync(filename + '.code', script.createCachedData()));
}
script.runInThisContext()(require, module, exports, 'file://' + __dirname + '/main.js');
`;

/**
 * The built program with each of its entries as one file: loading some hundred files of modules and
 * turning them into machine code is most of what one start costs, and a matrix is a thousand starts.
 * The code is what `npm run build` made, file for file; only where it lies is another. The first
 * run of `main` must have TWOSTEP_LEAVE_CODE set, and leaves its machine code to all others.
 */
export async function packProgram(): Promise<PackedProgram> {
  const project = projectFolder();
  const folder = await mkdtemp(join(tmpdir(), 'crash-program-'));
  const built = join(project, 'dist', 'src');
  const source = join(folder, 'dist', 'src');
  await cp(join(project, 'templates'), join(folder, 'templates'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: leftOutside,
    logLevel: 'error',
  } as const;
  await build({
    ...shared,
    entryPoints: {
      app: join(built, 'app.js'),
      child: join(built, 'reading', 'child.js'),
      childGuard: join(built, 'reading', 'childGuard.js'),
    },
    outdir: source,
    format: 'esm',
    banner: { js: requireAsInModules },
  });
  await build({
    ...shared,
    entryPoints: [join(built, 'cli', 'main.js')],
    outfile: join(source, 'main.cjs'),
    format: 'cjs',
    minifyWhitespace: true,
    define: { 'import.meta.url': 'hereUrl' },
    banner: { js: '(function (require, module, exports, hereUrl) {' },
    footer: { js: '\n})' },
    plugins: [mainAsFunction],
  });
  const main = join(source, 'load.cjs');
  await writeFile(main, loader);
  return { main, app: join(source, 'app.js'), remove: () => rm(folder, { recursive: true }) };
}

/** What stands below the imports waits at its top level, which only a module of its own may do. */
const mainAsFunction: Plugin = {
  name: 'main-as-function',
  setup(packing) {
    packing.onLoad({ filter: /cli\/main\.js$/ }, async ({ path }) => {
      const lines = (await readFile(path, 'utf8')).split('\n');
      const below = lines.findLastIndex((line) => line.startsWith('import ')) + 1;
      const [imports, rest] = [lines.slice(0, below), lines.slice(below)];
      return { contents: [...imports, 'void (async () => {', ...rest, '})();'].join('\n') };
    });
  },
};
