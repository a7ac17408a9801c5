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
    // "Antenatal referral" and "Maternity referral" may be the midwife's own to us.
    title:
      /\b(?:maternity|antenatal|midwifery)\s+(?:self[\s-]*)?(?:bookings?|triage|clinic|screening|day\s+unit)\b|\bobstetrics?\b|\bf(?:o?e)tal\s+medicine\b|\bbirth\s+(?:reflections|afterthoughts|debrief|choices)\b/iu,
  },
  { name: 'physiotherapy', title: /\bphysio(?:therapy)?\b/iu },
  { name: 'occupational therapy', title: /\boccupational\s+therapy\b/iu },
  {
    name: 'audiology',
    title:
      /\baudiology\b|\bhearing\s+(?:test|assessment|service|screen\w*|aids?|impair\w+)|\bdeaf\b/iu,
  },
  { name: 'dietetics', title: /\bdietetics?\b|\bdietitian\b|\bnutrition\s+referral/iu },
  {
    name: 'paediatrics',
    title:
      /\b(?:community\s+)?paediatric(?:s|ian)?\b|\bchild\s+development\s+(?:centre|team|service)/iu,
  },
  { name: 'dental', title: /\bdental\b|\bdentist|\boral\s+health\b/iu },
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
  {
    name: 'orthoptics',
    title:
      /\borthoptic|\bophthalmology\b|\bvision\s+(?:screening|support)|\bvisual(?:ly)?\s+impair/iu,
  },
  { name: 'continence', title: /\bcontinence\b|\benuresis\b/iu },
  { name: 'dermatology', title: /\bdermatology\b/iu },
  { name: 'podiatry', title: /\bpodiatry\b/iu },
  {
    name: 'substance misuse',
    title: /\b(?:drug|alcohol|substance)\s+(?:and\s+\w+\s+)?(?:misuse\s+)?(?:service|referral)/iu,
  },
  { name: 'bereavement', title: /\bbereavement\b/iu },
  {
    name: 'food or baby bank',
    title:
      /\b(?:food|baby|multi)[\s-]*bank\b|\bfood\s+(?:parcels?|vouchers?)\b|\bhome[\s-]+safety\b|\bfire\s+safety\b/iu,
  },
  {
    name: 'infant feeding',
    title:
      /\b(?:infant|breast)[\s-]*feeding\b|\bfeeding\s+clinic\b|\btongue[\s-]*tie\b|\bfrenotomy\b|\blactation\b/iu,
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
    title: /\b(?:x[\s-]?ray|ultrasound|radiology|pathology|phlebotomy|blood\s+tests?|mri)\b/iu,
  },
  { name: 'genetics', title: /\bgenetics?\b/iu },
  {
    name: 'fostering and adoption',
    title: /\b(?:fostering|adoption)\s+(?:service|medical|panel|form|application)/iu,
  },
  { name: 'young carers', title: /\byoung\s+carers?\b/iu },
  {
    name: 'stop smoking',
    title:
      /\b(?:stop(?:ping)?|quit(?:ting)?)[\s-]*smoking\b|\bsmok(?:e|ing)[\s-]*(?:free|cessation)\b|\btobacco\b/iu,
  },
  {
    name: 'weight management',
    title: /\bweight\s+management\b|\bhealthy\s+weight\b|\bbariatric\b/iu,
  },
  {
    name: 'equipment',
    title:
      /\bwheelchairs?\b|\borthotics?\b|\bprosthetics?\b|\b(?:community|specialist|disability)\s+equipment\b/iu,
  },
  {
    name: 'immunisation',
    title: /\bimmuni[sz]ations?\b|\bvaccinations?\b|\bbcg\b/iu,
  },
  {
    name: 'community nursing',
    title:
      /\b(?:community|district|continuing|palliative)\s+(?:children(?:'s|\u2019s)?\s+)?nursing\b|\bpalliative\b|\bhospice\b|\bcontinuing\s+(?:health\s*)?care\b/iu,
  },
  {
    name: 'a hospital specialty',
    title:
      /\b(?!psycho|techno|termino|metho)\p{L}{3,16}ology\b|\ballerg(?:y|ies)\b|\basthma\b|\brespiratory\b|\bdiabet(?:es|ic)\b|\bcleft\b|\bhip\s+(?:screening|clinic|dysplasia|ultrasound)\b|\bear,?\s+nose\s*(?:,|and|&)\s*(?:and\s+)?throat\b|\bsurgical\b|\bsuspected\s+cancer\b|\btwo[\s-]+week\s+wait\b|\bpain\s+(?:clinic|service)\b|\bepilepsy\b/iu,
  },
  {
    name: 'ear, nose and throat',
    title: /\bENT\s+(?:[Cc]linic|[Rr]eferral|[Dd]epartment|[Ss]ervice)|[Tt]o\s+ENT\b/u,
  },
  {
    name: 'sensory support',
    title: /\bsensory\s+(?:support|service|impairment|team)\b/iu,
  },
  {
    name: 'sexual health',
    title: /\bsexual\s+health\b|\bcontracepti(?:on|ve)\b/iu,
  },
  {
    name: 'services for older adults',
    title:
      /\bmemory\s+(?:clinic|service|assessment)\b|\bdementia\b|\bfalls\s+(?:clinic|service|prevention)\b|\bstroke\b/iu,
  },
  { name: 'family nurse partnership', title: /\bfamily\s+nurse\s+partnership\b|\bfnp\b/iu },
  {
    name: "children's therapies",
    title:
      /\b(?:children(?:'s|\u2019s)?|integrated|paediatric)\s+(?:integrated\s+)?therap(?:y|ies)\b/iu,
  },
  {
    name: 'advice on money and rights',
    title: /\bwelfare\s+rights\b|\bcitizens?\s+advice\b|\bdebt\s+advice\b|\badvocacy\b/iu,
  },
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
