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

/** Other services whose forms come astray, as the title of a form names them. */
export const otherServices: readonly { readonly name: string; readonly title: RegExp }[] = [
  {
    name: 'speech and language therapy',
    title: /\bspeech\s*(?:,|and|&|\/)\s*language\b|\bslt\b|\bsalt\s+(?:referral|service)/iu,
  },
  {
    name: 'CAMHS',
    title:
      /\bcamhs\b|\bcypmhs\b|\bchild(?:ren)?(?:'s|\u2019s)?\s+and\s+(?:adolescent|young\s+people(?:'s|\u2019s)?)\s+mental\s+health\b/iu,
  },
  {
    name: 'autism and neurodevelopment',
    title: /\bautism\b|\badhd\b|\bneuro[\s\-]?(?:developmental|diversity|disability)\b|\basd\b/iu,
  },
  { name: 'school nursing', title: /\bschool\s+nurs(?:e|ing)\b/iu },
  { name: 'perinatal mental health', title: /\bperinatal\s+mental\s+health\b/iu },
  {
    name: 'maternity',
    title: /\bmaternity\s+booking|\bantenatal\s+booking\b|\bmidwifery\s+booking\b/iu,
  },
  { name: 'physiotherapy', title: /\bphysio(?:therapy)?\b/iu },
  { name: 'occupational therapy', title: /\boccupational\s+therapy\b/iu },
  { name: 'audiology', title: /\baudiology\b|\bhearing\s+(?:test|assessment|service)/iu },
  { name: 'dietetics', title: /\bdietetics?\b|\bdietitian\b|\bnutrition\s+referral/iu },
  {
    name: 'paediatrics',
    title:
      /\b(?:community\s+)?paediatric(?:s|ian)?\b|\bchild\s+development\s+(?:centre|team|service)/iu,
  },
  { name: 'dental', title: /\bdental\b|\bdentist/iu },
  {
    name: 'adult mental health',
    title: /\badult\s+mental\s+health\b|\biapt\b|\btalking\s+therap/iu,
  },
  {
    name: "children's social care",
    // "Multi-agency", "early help" and "SBAR" name no receiver: any service may be sent such a form.
    title:
      /\bchild(?:ren)?(?:'s|\u2019s)?\s+social\s+(?:care|work|services)\b|\bmash\b|\bsocial\s+(?:care|work)\s+(?:duty|front\s+door|referral)\b/iu,
  },
  { name: 'portage', title: /\bportage\b/iu },
  { name: 'orthoptics', title: /\borthoptic|\bophthalmology\b|\bvision\s+screening/iu },
  { name: 'continence', title: /\bcontinence\b|\benuresis\b/iu },
  { name: 'dermatology', title: /\bdermatology\b/iu },
  { name: 'podiatry', title: /\bpodiatry\b/iu },
  {
    name: 'substance misuse',
    title: /\b(?:drug|alcohol|substance)\s+(?:and\s+\w+\s+)?(?:misuse\s+)?(?:service|referral)/iu,
  },
  { name: 'bereavement', title: /\bbereavement\s+(?:service|referral)/iu },
  { name: 'food bank', title: /\bfood\s*bank\b/iu },
  {
    name: 'infant feeding',
    title: /\b(?:infant|breast)[\s-]*feeding\b|\btongue[\s-]*tie\b|\bfrenotomy\b|\blactation\b/iu,
  },
  {
    name: 'health visiting records',
    title:
      /\bhealth\s+visiting\b.{0,40}\b(?:transfer|movement|records)|\btransfer[\s-]*(?:in|out)\b/iu,
  },
  {
    name: 'adult mental health',
    title:
      /\bcommunity\s+mental\s+health\b|\bcmht\b|\bcrisis\s+(?:team|resolution)\b|\bpsychiatr/iu,
  },
  {
    name: 'domestic violence services',
    title: /\bmarac\b|\bidva\b|\bdash\b|\bdomestic\s+(?:violence|abuse)\b|\brefuge\b/iu,
  },
  {
    name: 'education',
    title:
      /\behc(?:p|\s+needs)?\b|\bsend\b(?=.{0,40}\b(?:notification|request|referral|panel|support|form)\b)|\beducational?\s+(?:psycholog|health)|\bstatutory\s+assessment\b|\bearly\s+years\s+(?:inclusion|send)\b|\bnursery\s+(?:admission|application)|\bschool\s+admission/iu,
  },
  { name: 'housing', title: /\bhousing\b|\bhomeless/iu },
  { name: 'eating disorders', title: /\beating\s+disorder/iu },
  { name: 'sleep', title: /\bsleep\s+(?:clinic|service|study|referral)/iu },
  {
    name: 'imaging or laboratory',
    title: /\b(?:x[\s-]?ray|ultrasound|radiology|pathology|blood\s+test|mri)\b/iu,
  },
  { name: 'genetics', title: /\bgenetics?\b/iu },
  {
    name: 'fostering and adoption',
    title: /\b(?:fostering|adoption)\s+(?:service|medical|panel|form|application)/iu,
  },
  { name: 'young carers', title: /\byoung\s+carers?\b/iu },
  {
    name: 'benefits',
    title: /\b(?:disability\s+living\s+allowance|\bdla\b|universal\s+credit|healthy\s+start)\b/iu,
  },
];

/** Support for families in general: such a form may also bring an infant to us. */
export const generalServices: readonly { readonly name: string; readonly title: RegExp }[] = [
  // Of a council or of a trust: a practice sends one form to all that it has for children.
  { name: "children's services", title: /\bchild(?:ren)?(?:'s|\u2019s)?\s+services\b/iu },
  {
    name: 'early help',
    title:
      /\bearly\s+help\b|\bfamil(?:y|ies)\s+(?:support|hub|first)\b|\bsupporting\s+families\b|\bhome[\s-]?start\b/iu,
  },
];
