import { childElements, type Element } from '../markup.ts';

/** What a form control of an OpenDocument text shows; undefined: not a control. */
export type OdtControl =
  | { readonly kind: 'tick-box'; readonly ticked: boolean }
  | { readonly kind: 'box'; readonly text: string; readonly boxName: string | undefined };

/** Controls drawn on the page (draw:control) stand apart from their values (form:*). */
export function formControls(body: Element): ReadonlyMap<string, OdtControl> {
  const controls = new Map<string, OdtControl>();
  const visit = (element: Element) => {
    const id = element.attributes['form:id'] ?? element.attributes['xml:id'];
    const control = id === undefined ? undefined : readFormControl(element);
    if (id !== undefined && control !== undefined) controls.set(id, control);
    for (const child of childElements(element)) visit(child);
  };
  for (const forms of childElements(body, 'office:forms')) visit(forms);
  return controls;
}

function readFormControl(element: Element): OdtControl | undefined {
  const { attributes } = element;
  const boxName = attributes['form:label'] ?? attributes['form:name'];
  switch (element.name) {
    case 'form:checkbox':
    case 'form:radio': {
      const state = attributes['form:current-state'] ?? attributes['form:state'];
      const selected = attributes['form:current-selected'] ?? attributes['form:selected'];
      return { kind: 'tick-box', ticked: state === 'checked' || selected === 'true' };
    }
    case 'form:text':
    case 'form:textarea':
    case 'form:formatted-text':
    case 'form:date':
    case 'form:combobox': {
      const text = attributes['form:current-value'] ?? attributes['form:value'] ?? '';
      return { kind: 'box', text, boxName };
    }
    case 'form:listbox': {
      const chosen = childElements(element, 'form:option').filter(
        (option) => option.attributes['form:current-selected'] === 'true',
      );
      const text = chosen.map((option) => option.attributes['form:label'] ?? '').join(', ');
      return { kind: 'box', text, boxName };
    }
    default:
      return undefined;
  }
}

/** A field mark without text of its own: Word's legacy tick box or choice, kept by LibreOffice. */
export function readFieldMark(mark: Element): OdtControl | undefined {
  const type = mark.attributes['field:type'] ?? '';
  const parameters = childElements(mark, 'field:param').map(({ attributes }) => attributes);
  const valueOf = (name: string) =>
    parameters.find((parameter) => parameter['field:name'] === name)?.['field:value'];
  if (type.endsWith('FORMCHECKBOX')) {
    return { kind: 'tick-box', ticked: valueOf('Checkbox_Checked') === 'true' };
  }
  if (!type.endsWith('FORMDROPDOWN')) return undefined;
  const entries = parameters
    .filter((parameter) => parameter['field:name'] === 'Dropdown_ListEntry')
    .map((parameter) => parameter['field:value'] ?? '');
  const selected = Number(valueOf('Dropdown_Selected') ?? 0);
  const text = entries[selected] ?? '';
  const prompt = /^(?:please )?(?:select|choose)\b/i.test(text);
  return { kind: 'box', text: prompt ? '' : text, boxName: mark.attributes['text:name'] };
}

/** Undefined for a control whose own text is its value. */
export function readContentControl(control: Element): OdtControl | undefined {
  const { attributes } = control;
  if (attributes['loext:checkbox'] === 'true') {
    return { kind: 'tick-box', ticked: attributes['loext:checked'] === 'true' };
  }
  if (attributes['loext:showing-place-holder'] === 'true') {
    return { kind: 'box', text: '', boxName: attributes['loext:alias'] };
  }
  return undefined;
}
