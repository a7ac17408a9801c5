const VERB =
  '(?:write|complete|record|document|insert|return|use|print|give|provide|state|specify|describe|include|continue|attach|read|fill|type|enter|list|explain|indicate|outline|detail|tell us|tick|be (?:as )?(?:specific|clear|brief|detailed|precise|honest|full))';

/** Printed help that no referrer wrote; it is no label and no value. */
export const instructions: readonly RegExp[] = [
  /^\(?\s*(?:please\s+)?(?:tick|circle|select|choose|delete|mark|check|underline|highlight)\b[^:]{0,60}(?:\)|\.|:)?$/iu,
  new RegExp(String.raw`^\(?\s*(?:[^.:?]{0,40},\s)?please\s+${VERB}\b[^\n]{0,300}$`, 'iu'),
  /^(?:use as much|tell us|in your own words|describe|include|outline|give|list|explain|continue|(?:all|every|both)\s+(?:sections?|fields?|boxes|questions?|parts))\b[^\n:?]{0,200}$/iu,
  /^be (?:as )?(?:specific|clear|brief|detailed|precise|honest|full)\b[^\n]{0,200}$/iu,
  /^\(?\s*(?:in\s+)?block\s+(?:capitals|letters)\b[^\n]{0,80}$/iu,
  /^\(?\s*\(?(?:d{1,2}|dd)\s?[/.\-]\s?m{1,3}\s?[/.\-]\s?y{2,4}\)?\s*\)?$/iu,
  /^\(?\s*(?:continue|continued)\s+(?:on|overleaf|from)\b[^\n]{0,80}$/iu,
  /^\(?\s*(?:delete|tick|circle)\s+as\s+(?:appropriate|applicable|necessary)\s*\)?\.?$/iu,
  /^\(?\s*(?:if\s+(?:known|applicable|different|unborn|appropriate|any|available|not known|relevant|not english|you know(?:\s+it)?|pregnant|born|not born|needed|required|allocated|involved|so|yes)|mandatory|required|optional|attach\b[^)]{0,60}|attached(?:\s+(?:if|where|on|separate|sheet)\b[^)]{0,60})?|where known)\s*\)?\.?$/iu,
  /^\(?\s*(?:e\.?g\.?|for example|i\.?e\.?)[\s,:][^\n]{0,160}\)?$/iu,
  // "(include maiden name)", "(has the family agreed?)": what stands in brackets alone and asks.
  new RegExp(
    String.raw`^\(\s*(?:please|if|${VERB}|including|incl|as on|as shown|as per|as it appears|in full|full (?:name|details|address|postcode)|names?,|names? (?:and|of)|dates?,|to be)\b[^()\n]{0,160}\)\.?$`,
    'iu',
  ),
  /^\([^()\n]{3,120}\?\s*\)$/u,
  /^\(\s*(?:name|names|details|dates?|address|telephone|number|role|relationship|contact (?:details|number))\s*\)$/iu,
  /^\(?\s*as (?:(?:shown |recorded |registered |stated |written )?(?:on|in)|it appears on|per) (?:the |their |your |its |his |her )?(?:birth certificate|red book|passport|nhs|gp record|record|system)\b[^\n]{0,40}$/iu,
  /^\(?\s*(?:10|ten)[\s\-]digits?(?: number)?(?:,? (?:if|where) (?:known|available))?\s*\)?$/iu,
  /^\(?\s*(?:in )?(?:full|block|print|name|names|details|postcode|capital|capitals|both|all|dates?|first)\b[^.:?\d\n]{0,40}\bplease\s*\)?\.?$/iu,
  /^page\s+\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/iu,
  /^(?:official[\s\-–:]{0,3}sensitive|private\s+and\s+confidential|confidential|strictly\s+confidential|version\s+[\d.]+(?:,?\s+(?:\d{1,2}\s)?\p{L}{3,9}\s\d{4})?)$/iu,
  /^(?:produced|printed|generated|created|exported|downloaded|sent|submitted)\s+(?:from|by|via|using|with|on behalf of)\s+(?:the|our|my|an?|this|https?:|www\.)\b[^\n]{0,120}$/iu,
  /^this\s+(?:e-?mail|message|document)\b[^\n]{0,40}\b(?:confidential|intended|generated|sent)\b[^\n]{0,300}$/iu,
  /^(?:(?:a|all|any|incomplete)\s+)?(?:referrals?|forms?)\b[^.]{0,40}\b(?:cannot|can\s+only|will|may|must|should)\b[^\n]{0,200}\.$/iu,
  /^(?:there is no need (?:for (?:long|full|formal)|to (?:write|use|complete|fill|repeat|give|answer))|you (?:do not|don['\u2019]t) (?:need|have) to (?:write|use|complete|fill|repeat|give|answer))\b[^\n:?]{0,120}$/iu,
  /^(?:short|brief) (?:answers|notes|bullet points) (?:are|will)\b[^\n:?]{0,120}$/iu,
  /^this\s+(?:form|field|section|box)\s+(?:must|should|is|can|will|may)\b[^\n]{0,300}$/iu,
];

const LIST_HEAD =
  '(?:current|past|previous|present) (?:symptoms|difficulties|concerns|presentation|history|interventions?|involvement|treatment|diagnos[ei]s)|(?:birth|family|medical|obstetric|psychiatric|mental health|social|developmental|forensic) history|self[\\- ]harm|suicid(?:e|ality)|diagnos[ei]s|strengths|onset|duration';

/** Printed below a question: what to write about, in a list or as further questions. Never where it is all that stands there. */
export const hintsBelow: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${LIST_HEAD}),\s(?!.*\b(?:she|he|her|his|mum|dad|i|we|our|my)\b)[\p{Ll}\s,/()\-&]{12,140}$`,
    'iu',
  ),
  /^(?:(?:what|how|who|when|where|why|which|are|is|do|does|has|have|can)\s(?!.*\b(?:we|our|i|my|mum|dad|she|he)\b)[^.?!:]{6,100}\?\s?){2,5}$/iu,
];

/** Printed right below a question, for whoever answers it: no referrer begins so. */
export const guidanceLeads: readonly RegExp[] = [
  /^\(?(?:guidance(?: notes?)?|prompts?|hints?|tips?|help text|helpful hints|notes for (?:completion|referrers?)|for guidance)\s?[:\-\u2013]/iu,
  /^\(?(?:some )?(?:things|areas|issues|points|topics|questions|factors|aspects|headings)(?: (?:that )?you (?:may|might|could|should) (?:want to|wish to|like to)?)? ?(?:to )?(?:think about|consider|include|cover|mention)\b[^\n]{0,20}[:\-\u2013]/iu,
  /^\(?(?:please )?(?:include|consider|cover|mention)\s?:\s(?!.*\b(?:she|he|her|his|mum|dad|i|we)\b)[\p{L}\s,/()\-&;]{12,160}\.?\)?$/iu,
  /^say (?:what|how|who|when|why)\b[^.!?:]{8,160}\.?$/iu,
  /^\((?:say|tell us|describe|think about|please|for example|write|give|list|state|use)\b[^()]{8,200}\)$/iu,
  /^\(?you (?:may|might|could) (?:want|wish|like|find it (?:useful|helpful)) to (?:include|consider|think about|cover|comment|mention|describe|tell us|address)\b/iu,
  /^\(?(?:this|these|answers?|examples?) (?:may|might|could|can|should) include\b/iu,
  /^\(?you (?:may|can) (?:also )?(?:attach|enclose|send)\b[^:?]{0,40}\b(?:letters?|reports?|pages?|sheets?|documents?)\b[^:?]{0,30}$/iu,
];

/** The head of a list of what to write about, alone or behind the question itself. */
export const leadsToList =
  /^\(?(?:[^:]{3,120}[.?)]\s+|[^:]{3,120}\s[\-\u2013]\s)?(?:please\s+|(?:you|this|it|answers?)\s(?:may|might|could|should)\s(?:(?:want|wish|like)\sto\s)?)?(?:include|consider|cover|address|comment|think about|describe|detail|outline|state|specify|mention|tell us|give|provide|including|for example|e\.g\.|such as)\b[^.:?!]{0,90}(?::|\u2026|\bthe following:?)$/iu;

/** Words of a form's maker where nobody answered: an empty typing box of Word, a merged name of a field. */
export const placeholders: readonly RegExp[] = [
  /^(?:click|tap|click or tap)\s+(?:here\s+)?(?:or tap\s+)?(?:here\s+)?to\s+(?:enter|choose|select|add|insert|type)\b[^\n]{0,60}$/iu,
  /^(?:enter|choose|select|type|insert|pick)\s+(?:an?\s+|your\s+|the\s+)?(?:text|item|date|option|value|name|answer|one|here|from list)\b[^\n]{0,30}$/iu,
  /^(?:short|long)\s+date\s+letter\s+merged$/iu,
  /^(?:usual|registered|patient|current|referring)\s+(?:gp|patient|user|clinician|organisation|home|full|age|date|nhs|name|title|first|last|surname)\b(?:\s+(?:full|name|organisation|national|practice|code|address|number|of|birth|single|line|telephone|mobile|phone|email|postcode|job|title|gp|merged|details))+$/iu,
  /^(?:home|patient)\s+full\s+address\s*\(?(?:single line|stacked)?\)?$/iu,
  /^[([](?:none given|not (?:answered|provided|completed|entered|supplied|given)|no (?:answer|response|data|entry)|blank|empty|left blank)[)\]]$/iu,
  /^(?:not answered|no answer(?: given)?|no response|left blank)$/iu,
  /^(?:MERGEFIELD|FORMTEXT|FORMCHECKBOX)\b[^\n]{0,60}$/u,
  /^(?:[-\u2013\s]*)(?:please\s+)?(?:choose|select|pick)(?:\s+(?:an?\s+)?(?:one|option|answer|item|value|from (?:the )?list|here))?(?:[-\u2013.\u2026\s]*)$/iu,
  // "XX/XX/XXXX", "XXX XXX XXXX": crossed through by keys, in place of a date or a number.
  /^(?:x{2,12}[\s/.\-]{0,3}){1,6}$/iu,
];

/** One field that a system should have filled, as the systems of practices and trusts write it. */
export const mergeFields = new RegExp(
  [
    String.raw`~\[[^\[\]~\n]{1,80}\]~?`,
    String.raw`~[A-Z][\w .]{1,60}~`,
    String.raw`\*\|[^|\n]{1,80}\|\*`,
    String.raw`\[%[^%\n]{1,80}%\]`,
    String.raw`<%=?[^%\n]{1,80}%>`,
    String.raw`@@[A-Za-z][\w .]{0,60}@@`,
    String.raw`[\u00ab\u2039]{1,2}[^\u00bb\u203a\n]{1,80}[\u00bb\u203a]{1,2}`,
    String.raw`\$?\{{1,2}[A-Za-z_][^{}\n]{0,80}\}{1,2}`,
    String.raw`<{1,2}[A-Za-z][\w /.:'’\-]{1,80}>{1,2}`,
    String.raw`\[{1,2}[A-Za-z][\w /.:'’\-]{0,60}\]{1,2}`,
    String.raw`%{1,2}[A-Za-z_][\w .]{0,60}%{1,2}`,
    String.raw`\$[A-Za-z][\w .]{1,60}\$`,
    String.raw`#[A-Za-z][\w .]{1,60}#`,
  ].join('|'),
  'gu',
);

/** "<<NHS Number>>" in the place of an answer names what belongs there and is no label itself. */
export function isMergeField(words: string): boolean {
  const bare = words.trim();
  return /^(?!\[[^[])[^\w\s]/u.test(bare) && bare.replace(mergeFields, '').trim() === '';
}

/** What a question asks on behind its question mark, printed as well: no answer yet. */
export const followUps: readonly RegExp[] = [
  // "(names and ages)": what the answer should hold.
  /^\((?:names?|ages?|d\.?o\.?bs?|dates?|details|relationships?|contact)\b[^()\d]{0,60}\)$/iu,
  /^\(?(?:if|where)\s+(?:yes|no|not|so|different|applicable|known|other)\b(?:(?![:?]\s+\S)[^.!;]){0,80}$/iu,
  /^\(?(?:yes|no|y|n)\s?\/\s?(?:yes|no|y|n)(?:\s?\/\s?(?:unknown|not known|unsure|n\/?a))?\)?(?:\s?[:,;\-\u2013.(]?\s?(?:please\s+)?(?:if|describe|give|state|specify|explain|details|who|why|when)\b(?:(?![:?]\s+\S)[^.!;]){0,80})?$/iu,
  /^\(?(?:e\.?g\.?|i\.?e\.?|for example|such as)[\s,:](?:(?![:?]\s+\S)[^!;]){0,120}$/iu,
  /^\(?please\s+(?:give|provide|state|specify|describe|explain|name|list|outline)\b(?:(?![:?]\s+\S)[^.!;]){0,80}$/iu,
];

/** What the parts of an answer are called, where a label lists them behind its colon. */
export const wordsOfParts =
  'name names age ages dob date dates birth sex school nursery placement current past previous known plan plans concern concerns worries self others other environment child staff history treatment summary details number telephone relationship address where living live lives contact team base agency agencies service services status type level reason outcome severity order orders involvement and or of to if';

const GENERIC =
  'please|can|could|you|give|provide|add|state|specify|describe|explain|say|tell us|with|any|further|more|brief|full|details?|comments?|information|here|below|what';

/** "If yes, please give details", "Further details": asks for more of what the question before it asks, and names nothing. */
export const detailsPrompts = String.raw`\(?(?:if (?:yes|so|applicable)\b[\s,:\u2013-]*(?:(?:${GENERIC})\b[\s,]*)*|(?:please )?(?:(?:give|provide|add|state|specify) )?(?:(?:further|more|brief|full|any) )*details(?: (?:here|below))?|please (?:specify|describe|explain|state))\)?`;

/** Heads of a table with a column for what the form says on how to answer. */
export const headsQuestions =
  /^(?:(?:the )?(?:questions?|items?|fields?|information|what we (?:ask|need)(?: to know)?|details?)(?: (?:required|needed|asked))?)\W*$/iu;
export const headsNotes =
  /^(?:(?:guidance|notes?|help|hints?|instructions?|tips?|explanations?|how to (?:answer|complete|fill (?:this |it )?in)|what to (?:write|include))(?: notes?| text)?(?: for (?:the )?(?:referrer|completion|you))?)\W*$/iu;
export const headsAnswers =
  /^(?:(?:your |the )?(?:answers?|responses?|repl(?:y|ies)|entry|details|information)(?: here)?|to be completed(?: by (?:the )?referrer)?)\W*$/iu;

/** The head of a column that the service fills in. */
export const officeUse =
  /^(?:for )?(?:office|internal|admin|service|team|clinic) use(?: only)?\W*$/iu;
