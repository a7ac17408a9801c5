/**
 * How mail programs mark a forwarded or quoted mail, as data: a new program or language is a new
 * line here. Header names are those that Outlook, Gmail, Apple Mail and Thunderbird write.
 */
export type BlockHeader = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

const HEADER_WORDS: Readonly<Record<BlockHeader, readonly string[]>> = {
  from: ['from', 'von', 'de', 'da', 'van', 'fra', 'från', 'od', 'oddawca', 'lähettäjä', 'oddo'],
  sent: [
    'sent',
    'date',
    'sent on',
    'gesendet',
    'datum',
    'envoyé',
    'envoye',
    'enviado',
    'enviado el',
    'fecha',
    'data',
    'inviato',
    'verzonden',
    'sendt',
    'dato',
    'skickat',
    'wysłano',
    'lähetetty',
  ],
  to: ['to', 'an', 'à', 'a', 'para', 'aan', 'til', 'till', 'do', 'vastaanottaja'],
  cc: ['cc', 'kopie', 'copie', 'kopia', 'cópia', 'bcc', 'copy'],
  subject: [
    'subject',
    'betreff',
    'objet',
    'asunto',
    'oggetto',
    'onderwerp',
    'assunto',
    'emne',
    'ämne',
    'temat',
    'aihe',
  ],
  other: [
    'reply-to',
    'reply to',
    'importance',
    'priority',
    'attachments',
    'attachment',
    'wichtigkeit',
    'sensitivity',
    'on behalf of',
    'resent-from',
    'resent-date',
    'resent-to',
    'organization',
    'organisation',
    'message-id',
    'return-path',
  ],
};

const HEADER_OF = new Map(
  Object.entries(HEADER_WORDS).flatMap(([header, words]) =>
    words.map((word) => [word, header as BlockHeader] as const),
  ),
);

/** `From: Sally <s@x>` gives its header and value; `*From:*` and `From :` count too. */
export function blockHeader(
  line: string,
): { readonly header: BlockHeader; readonly value: string } | undefined {
  const trimmed = line.trim().slice(0, 1_000);
  const colon = trimmed.search(/[:：]/u);
  if (colon < 1 || colon > 24) return undefined;
  const word = trimmed
    .slice(0, colon)
    .replace(/[*_\s]+/gu, ' ')
    .trim()
    .toLowerCase();
  const header = HEADER_OF.get(word);
  if (header === undefined) return undefined;
  return {
    header,
    value: trimmed
      .slice(colon + 1)
      .replace(/^[*_\s]+/u, '')
      .trim(),
  };
}

const FORWARD_WORDS =
  /^(?:begin forwarded message|start of forwarded message|forwarded (?:message|by|from|mail|email)\b.{0,200}|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message (?:réexpédié|transféré)|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|inizio messaggio inoltrato|doorgestuurd bericht|videresendt (?:besked|melding)|vidarebefordrat meddelande|wiadomość przekazana dalej|välitetty viesti)\b/u;
const ORIGINAL_WORDS =
  /^(?:original (?:message|email|appointment)|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|ursprungligt meddelande)\b/u;

/** A marker line that says in words that a forwarded or an original mail follows. */
export function marker(line: string): 'forwarded' | 'original' | undefined {
  const trimmed = line.trim();
  if (trimmed.length < 8 || trimmed.length > 240) return undefined;
  const dashed = /^[-_=*>]{2,}/u.test(trimmed);
  const words = trimmed.replace(/^[-_=*>\s]+/u, '').toLowerCase();
  if (FORWARD_WORDS.test(words) && (dashed || words.endsWith(':'))) return 'forwarded';
  return ORIGINAL_WORDS.test(words) && dashed ? 'original' : undefined;
}

const WROTE =
  /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bescreveu|\bha scritto|\bschreef|\bskrev|\bnapisał(?:\(a\))?|\bkirjoitti)(?: via [^:]{1,80})?\s?:$/u;

/** "On Tue, 3 Nov 2026 at 10:12, Sally <s@x> wrote:", which programs break over up to four lines. */
export function attribution(lines: readonly string[]): number {
  const first = lines[0]?.trim() ?? '';
  if (
    !/^(?:on|am|le|el|em|il|op|den|på|w dniu)\s|^\d{1,4}[-/.]\d{1,2}|^[^:]{1,120}\bwrote:$/iu.test(
      first,
    )
  ) {
    return 0;
  }
  let joined = '';
  for (let count = 1; count <= 4 && count <= lines.length; count += 1) {
    const line = lines[count - 1]?.trim() ?? '';
    if (line === '' || line.length > 300) return 0;
    joined = `${joined} ${line}`;
    const dated = /\d/u.test(joined) || joined.includes('@');
    if (WROTE.test(joined.toLowerCase())) return dated ? count : 0;
  }
  return 0;
}

export function saysForward(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re\s*:\s*)?(?:fw|fwd|wg|tr|i|rv|enc|vs|vb|vl|doorst|pd)\s*:/iu.test(
    subject,
  );
}

export function saysReply(subject: string): boolean {
  return /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|antw|odp|res|ref?)\s*(?:\[\d+\])?\s*:/iu.test(
    subject,
  );
}

const HANDS_ON =
  /\b(?:(?:re-?)?send(?:ing)?|sent|forward(?:ing|ed)?|past(?:e|ed|ing)|cop(?:y|ied|ying)|complet(?:e|ed|ing)|fill(?:ed|ing)?)\b[^.?!]{0,60}\b(?:again|below|once more|as (?:asked|requested|agreed|promised)|in the body)\b|\bre-?sen[dt](?:ing)?\b|\b(?:see|find|read|here is|here's)\b[^.?!]{0,60}\b(?:below|underneath|beneath|in the body)\b|\b(?:form|referral|details)\b[^.?!]{0,30}\bbelow\b|^\W*(?:as below|below,? as (?:asked|requested|agreed))\b/iu;
/** Whoever asks after a referral quotes it too, and sends none. */
const ASKS_AFTER =
  /\b(?:chas(?:e|ing)|any (?:news|update|luck)|heard (?:back|anything|nothing)|not (?:yet )?(?:heard|had)|following up|still waiting|update on|outcome of|(?:did|have|has) (?:you|it|this|my|the|our) [^.!]{0,60}(?:get|got|receive|received|had|accepted|seen|allocated)|when will|what happen(?:s|ed))\b/iu;

/** Words above a quoted mail that hand it on: "Resending as asked", "Please see the referral below". */
export function handsOnBelow(own: string): boolean {
  const words = own.replace(/\s+/gu, ' ').trim().slice(0, 600);
  return HANDS_ON.test(words) && !ASKS_AFTER.test(words);
}

/** The first address in a header value or an attribution line, lower case. */
export function addressIn(text: string): string | undefined {
  return addressesIn(text)[0];
}

export function addressesIn(text: string): string[] {
  const found = text.slice(0, 4_000).match(/[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,200}/gu) ?? [];
  return found.map((address) => address.replace(/[.>]+$/u, '').toLowerCase());
}
