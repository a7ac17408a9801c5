import { audit } from './audit.ts';
import { collect } from './collect.ts';
import { digest } from './digest.ts';
import type { Job, JobName } from './job.ts';
import { letters } from './letters.ts';
import { match } from './match.ts';
import { read } from './read.ts';

export const jobs: Readonly<Record<JobName, Job>> = {
  collect,
  read,
  match,
  digest,
  letters,
  audit,
};
