/** How letters say that a family agrees to be referred, or does not. The inside of regular expressions. */

const FAMILY = String.raw`parents?|mothers?|mum|mam|mom|fathers?|dad|(?:foster |kinship )?carers?|guardians?|families|family|couple|she|he|they|both|who|(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}[\p{L}'\u2019\-]+`;

/** To another team than ours; "referred to you" and "to Infant Mental Health" are to us. */
const ELSEWHERE = String.raw`(?!\s+(?:back\s+)?(?:to|for|into)\s+(?!you\b|your\b|us\b|this\b|be\b|go\b|proceed\b|the (?:infant|parent|p?imhs?|above)|infant|parent|p?imhs?\b|help\b|support\b|(?:(?:her|him|them|the)\s+)?(?:self|and|both|bab|child|bond|attach)))`;
const REFERRAL = String.raw`(?:(?:this|the|my|our|a|her|his|their|making (?:a|this|the)|an?) )?(?:imh |infant mental health |onward )?(?:referral|request for support)(?!\s+(?:form|criteria|letter)s?)${ELSEWHERE}`;
const WRITING = String.raw`(?:(?:this|the|my) (?:letter|e-?mail|form)\b[^.;\n]{0,20}\b(?:sent|going|to you)\b|it being sent)`;
const US_ACTING = String.raw`(?:for |that |with )?(?:me|us|my|I|we|you|your (?:team|service))\s+(?:(?:to|may|can|could|should|will)\s+)?(?:send|writ|refer|mak|shar|contact|ring|call|phon|see|seeing|get in touch|be in touch)\w*${ELSEWHERE}`;

/** What is agreed to where it is ours: this referral, or to be seen, written of or rung up. */
export const agreedObject = String.raw`(?:(?:to|with|for|of|about|on)\s+){0,2}(?:be(?:ing)?\s+(?:referred|seen|contacted)${ELSEWHERE}|refer(?:ring)?\b${ELSEWHERE}|${REFERRAL}|${WRITING}|${US_ACTING}|contact (?:from|by|with) you|(?:(?:this|it)\s+)?(?:to\s+)?go(?:ing)? ahead|(?:have|get|accept|receive)\s+(?:your|this)\s+(?:help|support|input))`;

/** One of the things that a form asks consent for: that the family is referred. */
export const referralAgreedTo =
  /^(?:(?:this|the|making (?:this|the|a)|a|onward) )?(?:referral|request for support)(?:\s+(?:to|for|being made)\b(?!\s+(?:other|another|any)\b)[^:?\u2610\u2612]{0,80})?[\s:?]*(?:$|(?:[\u2610\u2612]|yes\b|no\b))/iu;

/** Before "consent": that it was given. */
export const givenBefore = String.raw`(?:ha(?:s|ve|d)|gives?|gave|given|gain(?:ed|ing)|obtained|got|received|secured|with|verbal(?:ly)?|written|informed|signed|full(?:y)?|granted|provided|confirmed|hold|yes)`;
/** Behind it. */
export const givenBehind = String.raw`(?:(?:has been|have been|was|is|were)\s+)?(?:verbally\s+|sought and\s+|also\s+|now\s+|freely\s+)?(?:given|obtained|gained|granted|confirmed|received|signed|in place|provided|secured|yes)\b`;
/** Behind it: that it was not. */
export const refusedBehind = String.raw`(?:(?:has been|have been|was|is|were)\s+)?(?:refused|withdrawn|declined|denied|withheld|revoked|not (?:been\s+)?(?:given|obtained|gained|granted|received|in place|forthcoming)|no\b)`;

export const negative = String.raw`\b(?:not|never|no|neither|nor|without|unwilling|unhappy|refus(?:es|ed|ing|al)|declin(?:es|ed|ing)|with(?:draws?|drew|drawn|held|holds)|lacks?|against|opposed|objects?|objected)\b|n['\u2019]t\b`;

/** Not negative, though one of its words is. */
export const noNegative =
  /\b(?:did not|didn['\u2019]t|without) hesitat\w+(?: to)?|\bno hesitation\b|\bnot only\b/giu;

/** "I discussed a referral with mum and she agrees": of what was named before it in its sentence. */
export const agreedAlone = String.raw`(?:agrees?|agreed|consents?|consented|(?:is|are|was|were) (?:happy|in (?:full )?agreement|on board|keen)|(?:has |have )?(?:said yes|says yes|given (?:her|his|their) (?:consent|agreement|permission)))(?=\s*(?:(?:with|to|about|for) (?:this|it)\b\s*)?(?:$|[.,;)]|and\b))`;
export const referralNamed = String.raw`\b(?:(?:referral|referring|refer)\b(?!\s+(?:form|criteria))${ELSEWHERE}|(?:I am|I['\u2019]m|my) writing\b|(?:knows?|is aware) (?:of|about) (?:it|this)\b)`;

/** Who agrees to a referral: a doctor may be happy with it as well, and is not asked. */
export const familyWords = FAMILY;

export const willing = String.raw`agrees?|agreed|agreeable|agreeing|consents?|consented|consenting|happy|keen|willing|glad|content|pleased|on board|in (?:full\s+)?agreement|in favour|supportive|supports?|open|accept(?:s|ed|ing)?|given (?:her|his|their) (?:agreement|permission|blessing|ok)|gave (?:her|his|their) (?:agreement|permission|blessing|ok)|no objections?|does not object|said yes|say yes|says yes`;
export const wishing = String.raw`(?:wants?|wanted|wish(?:es|ed)?|would (?:really\s+|very much\s+|both\s+|also\s+)?(?:like|welcome|appreciate)|(?:has\s+|have\s+)?(?:asked|requested))`;
export const refusing = String.raw`(?:declin(?:es|ed|ing)|refus(?:es|ed|ing)|turned down|said no|says no|against|opposed|objects?|objected)`;

/** The sentence supposes: nobody has agreed yet. */
export const supposing =
  /\b(?:if|whether|unless|until|once|provided|in case|subject to|assuming|as soon as|without knowing)\b/iu;
/** The words right before wish, ask or plan it. */
export const planning =
  /\b(?:capacity|able|competent|should|would|could|can(?:not)?(?! confirm)|might|may|will|please|asked?|asking|seek(?:ing)?|sought(?! and)|discuss|confirm (?:if|whether)|need(?:s|ed)?|requires?|required|awaiting|pending|yet|to (?:get|gain|obtain|be)|think about|about|hoping|hopes?)\b|n['\u2019]t (?:sure|know)\b/iu;
export const plannedBehind =
  /^\s*(?:form )?(?:(?:is|was|will be|to be|still|not)\s+){0,3}(?:to be|yet|needed|required|pending|awaited|sought|discussed|unclear|unknown|not known|tbc|outstanding|still)\b/iu;
