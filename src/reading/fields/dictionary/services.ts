/** Words that show our own service. */
export const ourService: readonly RegExp[] = [
  /\binfant\s+mental\s+health\b/iu,
  /\bimh\b/iu,
  /\bparent[\s\-\u2013]+infant\b/iu,
  /\b(?:perinatal\s*(?:and|&|\/)\s*infant|infant\s*(?:and|&|\/)\s*perinatal)\b/iu,
  /\binfant[\s\-\u2013]+parent\b/iu,
  /\bparent[\s\-\u2013]+(?:baby|child)\s+relationship\b/iu,
  /\bearly\s+(?:parent[\s\-\u2013]+infant\s+)?(?:relationships?|attachment|bonding)\b/iu,
  /\b(?:baby|babies|infants?)['\u2019]?s?['\u2019]?\s+emotional\s+(?:health|wellbeing)\b/iu,
];

/** "This is not the infant mental health service", "We do not treat infants or the parent-infant relationship". */
export const notOurs = /\bnot (?:\w+ ){0,6}(?:infant mental health|parent[ -]infant)[^.]*/giu;

/** "Onward referral", "referral to partner services": the form of who refers, and not of who receives it. */
export const sentOnward =
  /\bon(?:ward|going)s?\s+referral|\breferral\s+(?:out\b|(?:on(?:ward)?\s+)?to\s+(?:an?\s+)?(?:other|outside|external|partner))|\b(?:external|outgoing|outward)\s+referral/iu;

/** Of the ages that are ours. */
export const ourAges =
  /\bunder[\s-]*(?:2|5|twos?|fives?)(?:['\u2019]?s)?\b|\bu[25]s?\b|\b0\s*(?:[-\u2013]|to)\s*[2-5]s?\b|\binfants?\b|\bbab(?:y|ies)\b|\btoddlers?\b|\bunborn\b|\bpre[\s-]?birth\b/iu;

/** What such a service does with the youngest, it does with us. */
const families: ReadonlySet<string> = new Set([
  'CAMHS',
  'perinatal mental health',
  'adult mental health',
  "children's social care",
  'fostering and adoption',
  'substance misuse',
  'domestic violence services',
  'housing',
]);
export const bringsInfants = (service: string): boolean => families.has(service);

/** Services that meet infants and their parents and refer them to us. */
const senders: ReadonlySet<string> = new Set([
  'maternity',
  'paediatrics',
  'early help',
  "children's services",
]);
export const sendsFamilies = (service: string): boolean =>
  families.has(service) || senders.has(service);

/** Services for parents or older children, which send infants on and are sent none. */
const forOthers: ReadonlySet<string> = new Set([
  'CAMHS',
  'domestic violence services',
  'fostering and adoption',
  'housing',
  'substance misuse',
]);
export const sendsInfants = (service: string): boolean => forOthers.has(service);

/** What brings an infant to us, in the words of whoever refers; one of them alone may be said of any child. */
export const ofTheBond: readonly RegExp[] = [
  /\bbond(?:s|ed|ing)?\b/iu,
  /\battach(?:ed|ment)\b(?! (?:is|are|to this|with this|here|report|letter|document))/iu,
  /\battun\w+/iu,
  /\b(?:parent|mother|carer)[\s\-\u2013]+(?:infant|baby|child) (?:relationship|interaction|work|therapy|psychotherapy)/iu,
  /\brelationship (?:with|between|to) (?:\w+ ){0,3}(?:baby|infant|mum|mother|dad|father|parents?|carers?|him|her|each other)\b/iu,
  /\bconnect(?:s|ed|ing|ion)? (?:with|to) (?:\w+ )?(?:baby|infant|him|her|mum)\b/iu,
  /\bemotional(?:ly)? (?:availab|warm|absen|unavailab)\w*/iu,
  /\binfant mental health\b|\bparent[\s-]infant\b/iu,
  /\b(?:avoids?|little|no|poor|limited) eye contact\b/iu,
  /\bin (?:his|her|the baby['\u2019]s) mind\b|\bholds? (?:the )?baby in mind\b/iu,
];

/** What stands behind it names who refers or who may use the form, or what was or is not asked of it. */
export const notAddressed =
  /(?:(?<=\b(?:referr(?:als?|ed|ing)|requests?|requested|received|completed|filled in|sent|made|use|used) (?:only )?)(?:from|by)\b|\bfor use (?:by|in|with|within)\b|\b(?:do|does|must|should|may) not\b|\bnot (?:to be used )?for\b|\b(?:other|rather) than\b|\b(?:previous|prior|past|current|existing|ongoing|involved|known)\b|\breferring (?:service|agency|organisation|team|department|clinic)\b).*|^(?!.*\brequest\b).*\binvolvement\b.*/giu;

/** Where the whole form goes: one of these words stands before the service. */
export const sendTo =
  /\b(?:return|send|e-?mail|submit|post|fax|forward|address(?:ed)?)\b[^.;]{0,60}?\b(?:form|referrals|requests|it|this|completed)\b[^.;]{0,30}?\bto\b:?\s*(?<to>[^.;@]{3,90})/iu;

/** "If there are safeguarding concerns, send this form to MASH too." */
export const sentBesides =
  /\b(?:if|where|when|unless|also|too|separate(?:ly)?|another|different|cop(?:y|ies|ied)|cc|as well)\b/iu;

/** "To: Audiology", "Service required: Audiology": beside the title it says who receives the form. */
export const receiver =
  /^(?:to|fao|attention|for the attention of|refer(?:ral|ring|red)?\s+to|(?:service|team|department|clinic)\s+(?:requested|required|(?:being\s+)?referred\s+to))\s*(?:[:\-\u2013]\s*|\s|$)(?<to>.{0,90})$/iu;

/** A title that names nobody: "Multi-agency referral form", "Request for support". */
export const generalTitle =
  /^(?=.*\b(?:referral|request|form|contact)\b)(?:(?:the|a|an|to|of|for|and|new|all|multi|inter|cross|agency|single|joint|professionals?|partner(?:ship)?s?|universal|general|referral|request|contact|form|pro ?forma|help|support|services?|input|written|confidential|official|sensitive|children(?:['\u2019]?s)?|child(?:['\u2019]?s)?|famil(?:y|ies)|young|people|part|section|v?\d+(?:\.\d+)?)(?:[\s\-\u2013:/,()&]+|$))+$/iu;

/** "Multi-agency", "partner": whoever is named beside it is one of those who refer. */
export const ofManyAgencies =
  /\b(?:multi|inter|cross)[\s\-\u2010-\u2013]*agency\b|\bpartnership\b/iu;
