/** A document went over a ceiling while it was being read; readers turn it into `over-ceiling`. */
export class CeilingError extends Error {
  override readonly name = 'CeilingError';
}
