import { carriedIn } from './carriedIn.ts';
import { fileKind } from './fileKind.ts';
import type { FileKind } from './fileKind.ts';
import { bodyContext, ourAddresses } from './freshWords.ts';
import { gatherBody } from './gatherBody.ts';
import type { Gathered, PartNote } from './gathered.ts';
import { attachedKind, kindWords } from './kindWords.ts';
import type { CarriedFile, OpenedMail } from './openedMail.ts';
import { isDecoration } from './pictureSize.ts';
import { safeName } from './safeName.ts';
import { htmlTextOf, textOf } from './textOf.ts';
import { withoutUuencoded } from './uuencoded.ts';
import { blocked, noteOf, overCeiling, startWalk } from './walk.ts';
import type { Carried, GatherDeps, Walk } from './walk.ts';

/** Opens a file and everything in it, by the ceilings, and notes what came of every part. */
export async function gather(
  file: { readonly name: string; readonly bytes: Uint8Array },
  deps: GatherDeps,
): Promise<Gathered> {
  const walk = startWalk(deps);
  const top = { name: file.name, declaredType: '', bytes: file.bytes, inline: false };
  if (fileKind(top) !== 'mail') {
    await openCarried({ ...top, way: '', depth: 0, ours: false }, walk);
    return walk.gathered;
  }
  const opening = await deps.openers.mail(file.bytes, deps.ceilings);
  const note = noteOf(walk, { name: 'mail', format: 'mail', bytes: file.bytes, verdict: 'opened' });
  if (opening.kind !== 'opened') {
    note.verdict = blocked(walk, 'the mail', opening);
    return walk.gathered;
  }
  walk.gathered.headers = opening.mail.headers;
  walk.ours = ourAddresses(opening.mail.headers, deps.ownAddresses);
  await openLevel(opening.mail, '', 0, walk);
  return walk.gathered;
}

async function openLevel(
  opened: OpenedMail,
  way: string,
  depth: number,
  walk: Walk,
): Promise<void> {
  const mail = withFilesInText(opened);
  const context = bodyContext(mail.headers, walk.ours, depth > 0);
  const ours = depth > 0 && context.sender !== undefined && walk.ours.has(context.sender);
  if (depth > 0 && !ours) noteSender(mail, walk);
  gatherBody(mail, { way, depth, ours }, context, walk);
  for (const file of mail.files) {
    await openCarried({ ...file, way, depth: depth + 1, ours }, walk);
  }
}

function withFilesInText(mail: OpenedMail): OpenedMail {
  const { text, files } = withoutUuencoded(mail.text ?? '');
  return files.length === 0 ? mail : { ...mail, text, files: [...mail.files, ...files] };
}

function noteSender(mail: OpenedMail, walk: Walk): void {
  const [from] = mail.headers.from;
  if (from === undefined) return;
  walk.gathered.senders.push(from.name === '' ? from.address : `${from.name} <${from.address}>`);
}

async function openCarried(file: Carried, walk: Walk): Promise<void> {
  const { gathered } = walk;
  walk.parts += 1;
  const kind = fileKind(file);
  const { treat, name: format, why = 'passed over' } = kindWords[kind];
  const name = safeName(file.name, `attachment ${walk.parts}`);
  const part = file.way === '' ? name : `${file.way} > ${name}`;
  const isRepeat = walk.seen.size;
  const note = noteOf(walk, { name: part, format, bytes: file.bytes, verdict: 'holds no form' });
  noteReport(file, kind, walk);
  walk.seen.add(note.sha256);
  const over = overCeiling(file, walk);
  if (over !== undefined) {
    note.verdict = blocked(walk, attachedKind(kind), { kind: 'over-ceiling', why: over });
  } else if (kind === 'empty' && isDocumentName(name)) {
    gathered.attached += 1;
    note.verdict = blocked(walk, 'an attached file', { kind: 'cannot-open', why: 'it came empty' });
  } else if (treat === 'passed-over') {
    // A voice message is no form, and still something that was sent.
    gathered.attached += Number(kind === 'media');
    note.verdict = why;
  } else if (walk.seen.size === isRepeat) {
    note.verdict = 'the same file again';
  } else if (treat === 'picture' && isDecoration(kind, file.bytes, file.inline)) {
    note.verdict = 'a small picture, such as a logo';
  } else if (treat === 'closed') {
    gathered.attached += 1;
    note.verdict = blocked(walk, attachedKind(kind), { kind: 'cannot-open', why });
  } else if (treat === 'carrier') {
    note.verdict = await openCarrier(file, kind, part, walk);
  } else if (file.ours) {
    note.verdict = 'part of our own mail; not read';
  } else {
    gathered.attached += 1;
    await openDocument(file, { kind, name, part, note }, walk);
  }
}

function noteReport({ depth, declaredType }: Carried, kind: FileKind, { gathered }: Walk): void {
  if (kind === 'report' && depth <= 1) gathered.reports.push(declaredType);
}

function isDocumentName(name: string): boolean {
  return /\.(?:pdf|docx?|rtf|odt|zip|msg|eml|tiff?|jpe?g|png|heic)$/iu.test(name);
}

async function openCarrier(
  file: Carried,
  kind: FileKind,
  part: string,
  walk: Walk,
): Promise<string> {
  const carrying = await carriedIn(file, kind, walk);
  // A signed or packed mail is the mail itself in another coat: what it holds counts, not it.
  if (kind !== 'smime' && kind !== 'tnef') walk.gathered.attached += 1;
  switch (carrying.kind) {
    case 'mail': {
      const depth = kind === 'mail' || kind === 'msg' ? file.depth : file.depth - 1;
      await openLevel(carrying.mail, part, Math.max(depth, 0), walk);
      return 'opened';
    }
    case 'files':
      for (const inner of carrying.files) await openInner(inner, file, part, walk);
      return `opened: ${carrying.files.length} files in it`;
    case 'cannot-open':
    case 'over-ceiling':
      return blocked(walk, attachedKind(kind), carrying);
  }
}

async function openInner(
  inner: CarriedFile,
  outer: Carried,
  part: string,
  walk: Walk,
): Promise<void> {
  await openCarried({ ...inner, way: part, depth: outer.depth + 1, ours: outer.ours }, walk);
}

async function openDocument(
  { bytes }: Carried,
  at: {
    readonly kind: FileKind;
    readonly name: string;
    readonly part: string;
    readonly note: PartNote;
  },
  walk: Walk,
): Promise<void> {
  const { openers, ceilings, gathered } = walk;
  const what = attachedKind(at.kind);
  const document =
    at.kind === 'html'
      ? openers.html(htmlTextOf(bytes), ceilings)
      : at.kind === 'text'
        ? openers.text(textOf(bytes), ceilings)
        : // A copy: some readers empty the bytes that they are given.
          await openers.file(at.kind, { name: at.name, bytes: bytes.slice() }, ceilings);
  switch (document.kind) {
    case 'document':
      gathered.documents.push({
        role: 'attachment',
        part: at.part,
        what,
        alternatives: [{ part: at.part, document }],
        note: at.note,
      });
      return;
    case 'not-a-document':
      at.note.verdict = document.why;
      return;
    case 'cannot-open':
    case 'over-ceiling':
      at.note.verdict = blocked(
        walk,
        what,
        document,
        at.kind === 'pdf' || !isPicture(at.kind) ? 'document' : 'picture',
      );
  }
}

function isPicture(kind: FileKind): boolean {
  return kindWords[kind].treat === 'picture';
}
