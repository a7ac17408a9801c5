import type { Asked, Meaning } from './wordLists.ts';

/** "When was baby born, or when is baby due?" asks for both, whichever of them the dictionary heard. */
export function withBothDates(written: string, meaning: Meaning | undefined): Meaning | undefined {
  const [asked, ...more] = meaning?.asked ?? [];
  if (meaning === undefined || asked === undefined || more.length > 0) return meaning;
  // "If not yet born, estimated due date" asks for the one alone.
  if (/^\W*if\b/iu.test(written)) return meaning;
  const other = others[asked.topic];
  if (other === undefined || !EITHER.test(written.replace(UNBORN, '').replace(DUE_AS_BIRTH, 'due')))
    return meaning;
  const both: readonly Asked[] = [asked, { ...asked, topic: other }];
  return { ...meaning, asked: both };
}

const others: Readonly<Partial<Record<Asked['topic'], Asked['topic']>>> = {
  dob: 'edd',
  edd: 'dob',
};

const DUE_AS_BIRTH =
  /\b(?:expected|estimated|due)\s(?:date\sof\s)?(?:birth|delivery|arrival|confinement)(?:\sdate)?\b/giu;
/** "Due date, if not yet born" says of whom one date is asked, and asks for no other. */
const UNBORN = /\bif (?:not (?:yet )?born|(?:yet )?unborn|(?:still )?expected)\b/giu;
const EITHER =
  /\b(?:born|birth|dob)\b[^.]*(?:\bor\b|[/,])[^.]*\b(?:due|edd|edc|expected|estimated)\b|\b(?:due|edd|edc|expected|estimated)\b[^.]*(?:\bor\b|[/,])[^.]*\b(?:born|birth|dob)\b/iu;
