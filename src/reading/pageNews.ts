let hear: () => void = () => undefined;

/** The reading child tells its parent, whose clock kills it, that it is at work on another page. */
export function whenPageBegins(listener: () => void): void {
  hear = listener;
}

export function pageBegins(): void {
  hear();
}
