// `npm ci` builds the program. `npx --no twostep` links the clone into npm's own cache at its first
// use, which runs `prepare` once more: the program that `npm ci` left is then used as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const isBuilt = existsSync('dist/src/cli/main.js');
if (!(process.env['npm_command'] === 'exec' && isBuilt)) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit', shell: true });
  process.exitCode = status ?? 1;
}
