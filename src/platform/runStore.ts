/**
 * Port: the runs of each job, by the business clock: the alarm and the reminders count opening time.
 */
export interface RunStore {
  /** A run begins. Only the first one ever is kept. */
  noteBegun(job: string, at: Date): Promise<void>;
  /** A run came to its end; kept is when it began, since what arrived later it may not have seen. */
  noteDone(job: string, begunAt: Date): Promise<void>;
  /** When the last run that came to its end began; undefined: none ever did. */
  lastDone(job: string): Promise<Date | undefined>;
  /** Undefined where the job was never begun. */
  firstBegun(job: string): Promise<Date | undefined>;
}
