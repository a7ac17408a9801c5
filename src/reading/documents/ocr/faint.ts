import type { Word } from '../pdf/drawn/drawing.ts';

/**
 * Below this a word may well be misread (0 to 1, by Tesseract's own word). Chosen by trial on generated
 * scans at 150 to 300 dots an inch: at 0.8 far more right values went unreadable than wrong ones.
 */
const SURE = 0.65;

/** Whether a value that holds this word would be a guess. */
export function isFaint({ confidence }: Word): boolean {
  return confidence !== undefined && confidence < SURE;
}
