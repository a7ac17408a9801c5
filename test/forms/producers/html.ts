import {
  matrixRows,
  pairsAcross,
  spelledOut,
  underHeads,
  type Form,
  type Item,
  type Section,
} from '../form.ts';

/** How a page is dressed; all are seen in real mails. */
export type HtmlDress = 'tables' | 'divs' | 'definition-lists' | 'inputs' | 'newsletter';

export function htmlPage(form: Form, dress: HtmlDress = 'tables'): string {
  const parts = [
    `<h1>${escape(form.title)}</h1>`,
    `<p>${escape(form.service)}</p>`,
    ...form.introduction.map((line) => `<p>${escape(line)}</p>`),
    ...form.sections.map((section) => sectionHtml(section, dress)),
    form.footer === '' ? '' : `<p><small>${escape(form.footer)}</small></p>`,
  ];
  const style =
    'body{font-family:Arial,sans-serif;font-size:11pt}table{border-collapse:collapse;width:100%}' +
    'td,th{border:1px solid #444;padding:4px;text-align:left;vertical-align:top}' +
    '.row{margin:2px 0}.label{font-weight:bold}.box{border:1px solid #444;padding:6px;margin:3px 0}';
  const inside = parts.join('\n');
  const columns = form.pageColumns === undefined ? '' : ' style="columns:2;column-gap:24px"';
  const body =
    dress === 'newsletter'
      ? `<table width="100%"><tr><td align="center"><table width="640"><tr><td>${inside}</td></tr></table></td></tr></table>`
      : `<div${columns}>${inside}</div>`;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escape(form.title)}</title><style>${style}</style></head><body>${body}</body></html>`;
}

function sectionHtml(section: Section, dress: HtmlDress): string {
  const heading = section.heading === '' ? '' : `<h2>${escape(section.heading)}</h2>`;
  const { arrangement, items } = section;
  if (dress === 'divs' || arrangement === 'lines') {
    return (
      heading +
      spelledOut(section)
        .map((item) => lineHtml(item, dress))
        .join('\n')
    );
  }
  if (arrangement === 'stacked' || arrangement === 'boxed') {
    return heading + items.map((item) => stackedHtml(item, dress)).join('\n');
  }
  if (dress === 'definition-lists') {
    const pairs = spelledOut(section).map(
      (item) => `<dt>${labelOf(item)}${helpHtml(item)}</dt><dd>${answer(item, dress)}</dd>`,
    );
    return `${heading}<dl>${pairs.join('\n')}</dl>`;
  }
  return arrangement === 'banner'
    ? tableHtml(
        section,
        dress,
        `<tr><th colspan="2" bgcolor="#dddddd">${escape(section.heading)}</th></tr>`,
      )
    : (arrangement === 'side-head' ? '' : heading) + tableHtml(section, dress, '');
}

function tableHtml(section: Section, dress: HtmlDress, banner: string): string {
  const { arrangement, items } = section;
  if (arrangement === 'matrix') {
    const heads = ['', ...(section.matrix?.columns ?? [])].map(
      (head) => `<th>${escape(head)}</th>`,
    );
    const rows = matrixRows(section).map(
      ({ head, items: row }) =>
        `<tr><th>${escape(head)}</th>${row.map((item) => `<td>${answer(item, dress)}</td>`).join('')}</tr>`,
    );
    return `<table><tr>${heads.join('')}</tr>${rows.join('\n')}</table>`;
  }
  if (arrangement === 'heads') {
    const rows = underHeads(items).map(
      (row) =>
        `<tr>${row.map((item) => `<th>${labelOf(item)}</th>`).join('')}</tr><tr>${row.map((item) => `<td>${answer(item, dress)}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('\n')}</table>`;
  }
  if (arrangement === 'side-head') {
    const side = `<th rowspan="${items.length}" style="width:15%">${escape(section.heading)}</th>`;
    const rows = items.map(
      (item, place) => `<tr>${place === 0 ? side : ''}${cellsHtml(item, dress, 1)}</tr>`,
    );
    return `<table>${rows.join('\n')}</table>`;
  }
  const across = pairsAcross(arrangement);
  const rows: string[] = banner === '' ? [] : [banner];
  for (let at = 0; at < items.length; at += across) {
    const row = items.slice(at, at + across);
    const [only] = row;
    if (arrangement === 'banner' && only?.kind === 'box' && only.large === true) {
      rows.push(
        `<tr><th colspan="2">${labelOf(only)}${helpHtml(only)}</th></tr><tr><td colspan="2">${answer(only, dress)}</td></tr>`,
      );
    } else if (arrangement === 'label-over') {
      rows.push(
        `<tr>${row.map((item) => (item.kind === 'words' ? `<td>${escape(item.text)}</td>` : `<td><small>${labelOf(item)}</small><br>${answer(item, dress)}</td>`)).join('')}</tr>`,
      );
    } else if (arrangement === 'in-cell') {
      rows.push(
        `<tr>${row.map((item) => `<td><b>${labelOf(item)}</b> ${answer(item, dress)}</td>`).join('')}</tr>`,
      );
    } else rows.push(`<tr>${row.map((item) => cellsHtml(item, dress, across)).join('')}</tr>`);
  }
  return `<table>${rows.join('\n')}</table>`;
}

function cellsHtml(item: Item, dress: HtmlDress, across: number): string {
  if (item.kind === 'words') return `<td colspan="${across * 2}"><i>${escape(item.text)}</i></td>`;
  return `<th style="width:${across === 1 ? 32 : across === 2 ? 20 : 13}%">${labelOf(item)}${helpHtml(item)}</th><td>${answer(item, dress)}</td>`;
}

function lineHtml(item: Item, dress: HtmlDress): string {
  if (item.kind === 'words') return `<p><i>${escape(item.text)}</i></p>`;
  const label = labelOf(item).replace(/[:?]?$/, (end) => (end === '?' ? '?' : ':'));
  return `<div class="row"><span class="label">${label}</span>${helpHtml(item)} ${answer(item, dress)}</div>`;
}

function stackedHtml(item: Item, dress: HtmlDress): string {
  if (item.kind === 'words') return `<p><i>${escape(item.text)}</i></p>`;
  return `<div class="label">${labelOf(item)}</div>${helpHtml(item)}<div class="box">${answer(item, dress) || '&nbsp;'}</div>`;
}

function labelOf(item: Item): string {
  return item.kind === 'words' ? '' : escape(item.label);
}

/** One line in small print, or a line and a list. */
function helpHtml(item: Item): string {
  const [lead, ...list] = item.kind === 'box' ? (item.help ?? []) : [];
  if (lead === undefined) return '';
  const points = list.map((point) => `<li>${escape(point)}</li>`).join('');
  return points === ''
    ? `<div><small><i>${escape(lead)}</i></small></div>`
    : `<div>${escape(lead)}</div><ul>${points}</ul>`;
}

function answer(item: Item, dress: HtmlDress): string {
  if (item.kind === 'words') return '';
  if (item.kind === 'box') {
    if (dress === 'inputs' && item.large === true)
      return `<textarea>${escape(item.written)}</textarea>`;
    if (dress === 'inputs') return `<input type="text" value="${escape(item.written)}">`;
    return escape(item.written).replaceAll('\n', '<br>');
  }
  const { options, chosen, manner } = item;
  if (manner === 'typed') return chosen === null ? '' : escape(options[chosen] ?? '');
  return options
    .map((option, place) => {
      if (manner === 'delete')
        return chosen !== null && place !== chosen ? `<s>${escape(option)}</s>` : escape(option);
      if (dress !== 'inputs') return `${place === chosen ? '☒' : '☐'} ${escape(option)}`;
      return `<input type="checkbox"${place === chosen ? ' checked' : ''}> ${escape(option)}`;
    })
    .join(manner === 'delete' ? ' / ' : ' &nbsp; ');
}

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
