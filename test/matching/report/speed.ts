export function reportSpeed(): void {}
