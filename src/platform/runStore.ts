/** Port: when each job last came to its end. Machine clock: it tells whether the service is alive. */
export interface RunStore {
  noteDone(job: string, at: Date): Promise<void>;
  lastDone(job: string): Promise<Date | undefined>;
}
