/**
 * A broken world, in two kinds. An expected outcome is never thrown: it is a value with a name.
 * Messages name keys, settings and servers, never a person.
 */

/** It may pass by itself: the next run tries again. */
export class TemporaryFailure extends Error {
  override readonly name = 'TemporaryFailure';
  /** What a person can do about it, in one sentence. */
  readonly cure: string;

  constructor(message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.cure = cure;
  }
}

/** It stays broken until a person acts. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
  /** What a person can do about it, in one sentence. */
  readonly cure: string;

  constructor(message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.cure = cure;
  }
}

/** Settings are missing or wrong: the program stops before it touches anything. Every fault is listed. */
export class SettingsFailure extends Error {
  override readonly name = 'SettingsFailure';
  readonly faults: readonly { readonly setting: string; readonly message: string }[];

  constructor(faults: readonly { readonly setting: string; readonly message: string }[]) {
    super(
      [
        'Twostep cannot run with these settings:',
        ...faults.map(({ message }) => `- ${message}`),
      ].join('\n'),
    );
    this.faults = faults;
  }
}
