import sharp from 'sharp';
import type { Word } from '../pdf/drawn/drawing.ts';
import { agreedWords } from './agreedWords.ts';
import type { Picture } from './picture.ts';
import type { LetterReader } from './tesseract.ocr.ts';
import { backInPlace, stripsOf, withThirdVoice } from './thirdReading.ts';
import { wordsOfTsv } from './wordsOfTsv.ts';

/** At three quarters of the size letters look different enough for another mistake; larger, small ones are seen better. */
const smaller = 0.75;
const larger = 1.3;

/** The words of a page that holds nothing but letters, in points, as two readings or three agree on them. */
export async function readLetters(
  picture: Picture,
  scale: number,
  letters: LetterReader,
): Promise<Word[]> {
  const small = await resized(picture, smaller);
  const smallScale = (scale * picture.width) / small.width;
  const [one, other] = await Promise.all([
    letters.read(picture, 72 / scale),
    letters.readAgain(small, 72 / smallScale),
  ]);
  const second = wordsOfTsv(other, smallScale);
  const words = agreedWords(wordsOfTsv(one, scale), second);
  const cut = stripsOf(words, picture, scale);
  if (cut === undefined) return words;
  const large = await resized(cut.picture, larger);
  const largeScale = (scale * cut.picture.width) / large.width;
  const third = wordsOfTsv(await letters.readAgain(large, 72 / largeScale), largeScale);
  return withThirdVoice(words, second, backInPlace(third, cut.strips, scale));
}

async function resized({ width, height, grey }: Picture, share: number): Promise<Picture> {
  const { data, info } = await sharp(grey, { raw: { width, height, channels: 1 } })
    .resize({ width: Math.round(width * share), kernel: 'lanczos3' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: new Uint8Array(data) };
}
