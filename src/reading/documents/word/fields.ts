import { childElements, descend, type Element } from '../markup.ts';
import { toggle } from './styles.ts';

/** A complex field (w:fldChar begin … separate … end) that is open where the walk stands. */
interface OpenField {
  /** Until `separate` the words are instructions; behind it they are what is shown. */
  phase: 'instruction' | 'result';
  /** A tick box or choice: shown from its data, so the words inside it are not read twice. */
  readonly shownFromData: boolean;
  instruction: string;
  box: number | undefined;
  readonly boxName: string | undefined;
}

export type FieldStart =
  | { readonly kind: 'tick-box'; readonly ticked: boolean }
  | { readonly kind: 'choice'; readonly text: string; readonly boxName: string | undefined }
  | { readonly kind: 'text'; readonly boxName: string | undefined }
  | { readonly kind: 'other' };

/** What a legacy form field's data say at its beginning. */
export function readFieldData(data: Element | undefined): FieldStart {
  if (data === undefined) return { kind: 'other' };
  const boxName = descend(data, 'w:name')?.attributes['w:val'] ?? undefined;
  const tickBox = descend(data, 'w:checkBox');
  if (tickBox !== undefined) {
    const checked = toggle(descend(tickBox, 'w:checked'));
    return { kind: 'tick-box', ticked: checked ?? toggle(descend(tickBox, 'w:default')) ?? false };
  }
  const list = descend(data, 'w:ddList');
  if (list !== undefined) return { kind: 'choice', text: chosen(list), boxName };
  return descend(data, 'w:textInput') === undefined ? { kind: 'other' } : { kind: 'text', boxName };
}

/** The chosen entry; a list that nobody touched and that opens with a prompt is blank. */
function chosen(list: Element): string {
  const result = descend(list, 'w:result')?.attributes['w:val'];
  const preset = descend(list, 'w:default')?.attributes['w:val'];
  const entries = childElements(list, 'w:listEntry').map(
    (entry) => entry.attributes['w:val'] ?? '',
  );
  const text = (entries[Number(result ?? preset ?? 0)] ?? '').trim();
  return /^(?:(?:please )?(?:select|choose|pick|click)\b.*|[-–.… ]*)$/i.test(text) ? '' : text;
}

/** Follows fields through a story; paragraphs may lie between a field's beginning and its end. */
export function makeFieldStack() {
  const open: OpenField[] = [];
  return {
    begin(start: FieldStart, box: number | undefined) {
      open.push({
        phase: 'instruction',
        shownFromData: start.kind === 'tick-box' || start.kind === 'choice',
        instruction: '',
        box,
        boxName: start.kind === 'text' ? start.boxName : undefined,
      });
    },
    instruct(words: string) {
      const field = open.at(-1);
      if (field?.phase === 'instruction') field.instruction += words.slice(0, 200);
    },
    /** Gives true where a form field without data turns out to be a text box. */
    separate(newBox: () => number): number | undefined {
      const field = open.at(-1);
      if (field === undefined) return undefined;
      field.phase = 'result';
      if (field.box !== undefined || !/^\s*FORMTEXT\b/i.test(field.instruction)) return undefined;
      field.box = newBox();
      return field.box;
    },
    end() {
      open.pop();
    },
    /** An instruction that never came to its result by the paragraph's end must not swallow text. */
    endParagraph() {
      while (open.at(-1)?.phase === 'instruction') open.pop();
    },
    visible: () => open.every((field) => field.phase === 'result' && !field.shownFromData),
    innermostBox() {
      const field = open.findLast((candidate) => candidate.box !== undefined);
      return field === undefined ? undefined : { box: field.box, boxName: field.boxName };
    },
  };
}
export type FieldStack = ReturnType<typeof makeFieldStack>;
