/** A form field as its `\*\formfield` data say. */
export interface RtfField {
  instruction: string;
  /** 0 text, 1 tick box, 2 choice. */
  type: number | undefined;
  /** 25: nobody touched it, so its default holds. */
  result: number;
  preset: number;
  name: string;
  readonly entries: string[];
}

export function newRtfField(): RtfField {
  return { instruction: '', type: undefined, result: 25, preset: 0, name: '', entries: [] };
}

export type RtfFieldShown =
  | { readonly kind: 'tick-box'; readonly ticked: boolean }
  | { readonly kind: 'choice'; readonly text: string }
  | { readonly kind: 'text-box' }
  | { readonly kind: 'result' };

export function shownOf(field: RtfField): RtfFieldShown {
  const state = field.result === 25 ? field.preset : field.result;
  const says = (word: string) => field.instruction.toUpperCase().includes(word);
  if (field.type === 1 || says('FORMCHECKBOX')) return { kind: 'tick-box', ticked: state === 1 };
  if (field.type === 2 || says('FORMDROPDOWN')) {
    const text = (field.entries[state] ?? '').trim();
    return { kind: 'choice', text: /^(?:please )?(?:select|choose)\b/i.test(text) ? '' : text };
  }
  return field.type === 0 || says('FORMTEXT') ? { kind: 'text-box' } : { kind: 'result' };
}
