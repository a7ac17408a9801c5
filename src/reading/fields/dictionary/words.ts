/**
 * Words that questions are made of, by what they stand for. A question made of these words alone is
 * understood without any wording of the dictionary; one other word in it and it is not.
 */
export const wordClasses = {
  /** They carry no meaning of their own in a question. */
  nothing:
    'is are was were be been being do does did has have had will would can could should may might of for to in on at by with from as or and / if so not yet now there here they them she he it her his their we that which what currently current already usual usually full complete main best own known registered named community allocated lead specialist key preferred first used give given tell know provide state confirm enter record speaks someone get got one details detail information made make making most else',
  mother: 'mother mothers mum mums mam mummy woman maternal',
  father: 'father fathers dad dads partner partners',
  infant: 'baby babies babys child children childs infant infants newborn unborn',
  parent: 'parent parents carer carers guardian guardians family families client parental',
  referrer: 'you your yourself yours referrer referrers',
  service: 'imh duty us our service practitioner clinician team worker line',
  call: 'call called discussion discussed conversation consultation spoke spoken speak talk talked rang telephoned phoned',
  date: 'date when day',
  who: 'who',
  where: 'where place',
  name: 'name names called',
  language: 'language languages',
  home: 'home household house address',
  interpreter: 'interpreter interpreting translator signer',
  sex: 'boy girl sex gender male female',
  'nhs-number': 'nhs',
  number: 'number numbers',
  phone: 'telephone phone mobile landline',
  reach: 'ring reach contact text',
  email: 'email emails',
  postcode: 'postcode',
  due: 'due edd expected',
  birth: 'born birth birthday dob',
  relationship: 'relationship related relation',
  sibling: 'brother brothers sister sisters sibling siblings',
  live: 'live lives living lived stay stays staying reside resides looks after',
  work: 'work works working based employer employed base unit organisation workplace agency',
  role: 'job role profession title post position designation occupation',
  'health-visitor': 'healthvisitor',
  midwife: 'midwife midwives',
  'social-worker': 'socialworker',
  practice: 'gp surgery practice doctor',
  consent:
    'consent consents consented consenting agree agrees agreed agreement aware knows permission',
  referral:
    'referral referrals refer referred referring form request sharing share obtained gained',
  risk: 'risk risks safety safe unsafe',
  visit:
    'visit visits visiting staff lone alone workers issues issue factors about before past subject concerns involvement status',
  safeguarding: 'safeguarding cp cpp cin lac cla eha caf plo',
  ethnicity: 'ethnicity ethnic',
  origin: 'origin group background',
} as const;

export type WordClass = keyof typeof wordClasses;

/** What posts are called by their last word. */
export const postWords =
  'midwife midwives nurse visitor practitioner paediatrician psychologist psychiatrist therapist psychotherapist physiotherapist dietitian doctor registrar consultant obstetrician neonatologist manager supervisor coordinator co-ordinator officer worker counsellor advocate teacher senco matron sister clinician specialist assistant';

/** Who looks after a child and is neither its mother nor its father. */
export const otherCarers =
  /\b(?:grand\p{L}+|gran|nan|nana|nanny|foster|kinship|adoptive|step\p{L}*|aunt|aunty|auntie|uncle|guardian|sister|brother|cousin|friend|carer|sgo)\b/iu;

/** Who somebody is to the child, and nothing else. */
export const relationshipWords =
  /^(?:birth |biological |adoptive |foster |step|grand|maternal |paternal |legal |special )?(?:mum|mother|mam|dad|father|parent|carers?|gran|nan|grandmother|grandfather|grandparents?|aunt|uncle|guardian)\.?$/iu;

/** Plans and orders that a child may be subject to. */
export const planWords =
  /\b(?:cpp?|cin|cla|lac|eha|child protection|child in need|looked after|early help|care (?:order|proceedings)|section (?:17|47|20|31)|s(?:17|47|20|31)|plo)\b/iu;

/** A brother or sister, however near. */
export const siblingWords = /\b(?:brothers?|sisters?|siblings?|twins?)\b/iu;
