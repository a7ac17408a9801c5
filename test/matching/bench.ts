import { reportAccuracy } from './report/accuracy.ts';
import { reportCalibration } from './report/calibration.ts';
import { reportDatabaseSpeed } from './report/databaseSpeed.ts';
import { reportSpeed } from './report/speed.ts';

/**
 * `npm run bench:matching [-- --seeds gate --sets 20 --asks yes|no --no-speed]`: accuracy by kind with bounds, speed
 * and growth, and the time through the database. Development seeds may be looked at while weights are chosen; gate and acceptance seeds not.
 * With `--calibration [--asks no]` instead, on development seeds alone: how far scores and weights can be relied on.
 */
const option = (name: string, otherwise: string): string => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : (process.argv[place + 1] ?? otherwise);
};
const calibrates = process.argv.includes('--calibration');
if (calibrates && process.argv.includes('--seeds')) {
  console.error('--calibration looks at the development seeds only: leave out --seeds');
  process.exit(2);
}
const starts: Readonly<Record<string, number>> = { development: 1, gate: 1_001, acceptance: 6_001 };
const first = starts[option('seeds', 'development')] ?? Number(option('seeds', '1'));
const sets = Number(option('sets', '4'));

const asks = option('asks', 'both');
if (calibrates) reportCalibration(asks !== 'no');
for (const asksMultiple of calibrates ? [] : [false, true]) {
  if (asks !== 'both' && (asks === 'yes') !== asksMultiple) continue;
  reportAccuracy(
    Array.from({ length: sets }, (_, place) => first + place),
    asksMultiple,
  );
}
if (!calibrates && !process.argv.includes('--no-speed')) {
  reportSpeed();
  await reportDatabaseSpeed();
}
