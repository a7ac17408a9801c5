import { readFile } from 'node:fs/promises';

interface Slot {
  readonly callId: string;
  readonly child: number;
}

/** What the samples' own manifest says is true at `asOf` in one match mode. */
interface Truth {
  readonly overdue: readonly (Slot & { readonly dueAt: string; readonly stage: number })[];
  readonly waiting: readonly (Slot & { readonly dueAt: string })[];
  readonly undecided: readonly { readonly callId: string }[];
  readonly noPrecedingCall: readonly { readonly file: string }[];
  readonly held: readonly { readonly file: string; readonly flagAt: string }[];
  readonly toConfirm: readonly { readonly file: string }[];
  readonly concernsMissing: readonly { readonly file: string; readonly callId: string }[];
}

export interface SampleManifest {
  readonly asOf: string;
  readonly mails: readonly { readonly file: string; readonly class: string }[];
  readonly suggest: Truth;
  readonly automatic: Truth;
  /** What no letter and no log line may hold. */
  readonly private: {
    readonly names: readonly string[];
    readonly dates: readonly string[];
    readonly nhsNumbers: readonly string[];
    readonly places: readonly string[];
  };
}

const place = new URL('../../src/local/samples/manifest.json', import.meta.url);

export async function readManifest(): Promise<SampleManifest> {
  return JSON.parse(await readFile(place, 'utf8')) as SampleManifest;
}
