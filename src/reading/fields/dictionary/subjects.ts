/** Whom or what a label or a section of a form is about. */
export type Subject =
  | 'infant'
  | 'mother'
  | 'father'
  | 'parent'
  | 'referrer'
  | 'gp'
  | 'health-visitor'
  | 'midwife'
  | 'social-worker'
  | 'agency'
  | 'sibling'
  | 'household'
  | 'duty-call'
  | 'consent'
  | 'safeguarding'
  | 'risk'
  | 'narrative'
  | 'office'
  /** People and things that no field is kept for: next of kin, school, the service itself. */
  | 'other';

/** Mother, father and whoever else cares for the infant. */
export const parentSubjects: ReadonlySet<Subject> = new Set(['mother', 'father', 'parent']);

/** The infant and those. */
export const familySubjects: ReadonlySet<Subject> = new Set(['infant', ...parentSubjects]);

/** Of whom a form asks more than a name. */
export const personSubjects: ReadonlySet<Subject> = new Set([...familySubjects, 'referrer']);

/**
 * What forms call the people. Folded as `fold` does it (lower case, no possessive s), `[a|b|]`
 * stands for one of several wordings. A label is a person and a thing asked about them, so one line
 * here serves "Mother's name", "Name of mother", "DOB (mother)" and the section "Details of mother".
 */
export const people: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  infant: [
    '[the |][infant|baby|babe|child|newborn|patient|client|infants|babies|children|babys|childs|patients|bairn]',
    '[unborn|unborn baby|unborn child|unborn infant|newborn baby|new baby|young person|cyp|c / yp|pt|toddler|service user|pupil]',
    '[infant|baby|child|newborn] / [infant|baby|child|young person|unborn|unborn baby|unborn child|newborn|patient]',
    '[infant|baby|child] or [infant|baby|child|young person|unborn|unborn baby|unborn child|patient]',
    '[infant|baby|child] and [infant|baby|child|young person|unborn|unborn baby|unborn child|patient]',
    'unborn[ baby| child| infant|] / [infant|baby|child]',
    '[child|infant|baby|person|patient|client][ being| to be|] referred',
    'referred [child|infant|baby|person|patient|client]',
    '[child|infant|baby|children] you are referring',
    '[child|infant|baby] you are [worried|concerned] about',
    '[child|infant|baby] this [is|referral is] about',
    '[child|infant|baby] of concern',
    'referred [child|infant|baby|person]',
    '[your|their] [baby|child|infant|unborn baby]',
    'index child',
    'subject[ of referral|]',
  ],
  mother: [
    '[the |][mother|mothers|mum|mums|mam|mummy|maternal|mother to be|mum to be|expectant mother|birthing parent|birthing person]',
    '[birth|biological|natural|pregnant] [mother|mum|woman|person|parent]',
    '[young|teenage|teen|new|expectant] [mother|mum|mam]',
    'mother / [birthing parent|birthing person|birth parent|mum|pregnant woman|pregnant person]',
    '[birthing parent|birthing person|birth parent|pregnant woman|pregnant person|mum] / mother',
    'mother or [birthing parent|birthing person|birth parent]',
    'woman',
    '[baby|infant|child|unborn|unborn baby] [mother|mum]',
    '[mother|mum] of [baby|infant|child|unborn|unborn baby]',
    'antenatal mother',
    '[mother|mum] / [carer|parent / carer|parent][ 1| one| 2| two|]',
  ],
  father: [
    '[father|dad] / partner / [second parent|other parent|co parent]',
    '[baby|infant|child] [other|second] parent',
    'second parent',
    '[father|dad] / [carer|parent / carer|parent][ 1| one| 2| two|]',
    '[the |][father|fathers|dad|dads|daddy|partner|partners|co parent|coparent|paternal|stepfather|step father]',
    '[birth|biological|natural] [father|dad]',
    '[young|teenage|teen|new|expectant] [father|dad]',
    '[baby|infant|child|unborn|unborn baby] [father|dad]',
    '[father|dad|partner / father|partner / dad] [to be|of baby|of infant|of child|of unborn|of unborn baby]',
    'father / [partner|other parent|co parent|coparent|non birthing parent|second parent|dad|carer]',
    '[partner|dad|co parent|other parent|second parent|non birthing parent] / [father|co parent|other parent|second parent|partner]',
    '[partner|current partner|co parent|other parent] / [baby|infant|child|unborn baby] [father|dad]',
    '[baby|infant|child|unborn baby] [father|dad] / [partner|co parent|other parent|second parent|non birthing parent]',
    'father or [partner|other parent|co parent|second parent|non birthing parent]',
    'mother [partner|current partner]',
    '[other|second|non birthing|non resident] [parent|carer|caregiver]',
    'other parent / carer',
    'significant other',
    '[main |primary |][parent|carer|parent / carer|parent / guardian|caregiver|parent or carer|adult|guardian] [2|two|b]',
    '[second|2nd] [parent|carer|parent / carer|parent or carer|caregiver|guardian]',
  ],
  parent: [
    '[the |][parent|parents|carer|carers|caregiver|caregivers|guardian|guardians|family]',
    '[parent|parents] / [carer|carers|guardian|guardians|caregiver|main carer]',
    '[parent|parents] [or|and] [carer|carers|guardian|guardians|caregiver|caregivers]',
    '[parent|parents] / [carer|guardian] / [guardian|carer]',
    'lead [carer|caregiver|parent]',
    '[main|primary|usual|principal] [carer|caregiver|parent|parent / carer|contact|carer / parent]',
    '[child|infant|baby] [main |primary |usual |foster |current |][carer|caregiver|carers]',
    '[carer|caregiver] / [parent|guardian]',
    '[main |primary |][parent|carer|parent / carer|parent / guardian|caregiver|parent or carer|adult|guardian] [1|one|a]',
    '[first|1st] [parent|carer|parent / carer|parent or carer|caregiver|guardian]',
    '[person|people|adult|those|person / people] with [parental responsibility|pr]',
    '[person|people] holding parental responsibility',
    '[parent|carer|parent or carer|caregiver] [being |][referred|seen|coming] with [baby|infant|child]',
    'mother / [carer|main carer|father]',
    'mother or [main |]carer',
    '[current|present|new|named] [carer|carers|caregiver|foster carer|foster carers]',
    '[foster|kinship|adoptive|legal|temporary|current foster|special] [carer|carers|parent|parents|guardian|guardians]',
    '[parent|carer|parent / carer|caregiver|parent or carer] being referred',
    '[parent|carer|parent / carer|caregiver|parent or carer|adult|mother or father] you are [referring|worried about|concerned about]',
    '[adult|person] [caring for|looking after] [baby|infant|child]',
    '[parent|carer|parent / carer|caregiver] [attending|to be seen|who will attend|who will be seen|we should contact|to contact]',
    '[parents|mother and father|mother / father / carer]',
    'family contact',
  ],
  referrer: [
    '[the |][referrer|referrers|referer]',
    'referring [hv|health visitor|midwife|gp|nurse|agency|clinician|professional|practitioner|person|worker|doctor|officer|staff|agent]',
    '[person|professional|practitioner|clinician|worker] [referring|making referral|making the referral|making this referral|who is referring]',
    '[person|professional|practitioner|staff member] [completing|who completed|filling in] [the |this |][form|referral|referral form]',
    '[form |referral |this form |]completed by',
    'referred by',
    'referral [made|completed|sent|submitted] by',
    '[person|professional|practitioner|clinician|worker|staff member|member of staff|colleague] [who is |][requesting|sending|submitting|completing|making|filling in|filling out][ support| help| form| request| referral| enquiry|]',
    '[requested|submitted|sent|written|filled out|request made|request completed] by',
    '[your|you|yourself]',
    'source of referral',
    'lead referrer',
    '[requester|requestor|applicant|enquirer]',
    '[hv|health visitor|midwife|nurse|gp|doctor|social worker|key person|key worker|teacher|practitioner|colleague] [completing|making|sending|filling in][ form| referral| request|]',
    'signed print',
    'who is [completing|filling in|filling|making|sending][ in| form| referral| request|]',
    'referral source',
  ],
  gp: [
    '[the |][gp|general practitioner|family doctor|family gp|registered gp|usual gp|own gp]',
    'doctor',
  ],
  'health-visitor': [
    '[named |family |allocated |current |][health visitor|hv|health visiting]',
    'hv / sn',
    'family nurse partnership nurse',
    '[health visitor|hv] [/|or] [lac|cla|cic|looked after|looked after children|fnp] nurse',
    '[health visitor|hv] / [school nurse|family nurse|0 19 sphn|sphn|0 19 practitioner|0 19 nurse]',
    '[0 19|0 - 19] [sphn|practitioner|nurse|specialist public health nurse|specialist nurse|public health nurse|worker]',
    '[specialist public health nurse|sphn|family nurse|public health nurse]',
  ],
  midwife: [
    '[named |community |allocated |specialist |current |][midwife|midwives]',
    'mw',
    'cmw',
    'maternity',
  ],
  'social-worker': [
    '[allocated |named |current |family |child |children |childrens |local authority |la |csws |][social worker|sw]',
    '[csws|social care|children services] [allocated |]worker',
    'social worker / [family support worker|early help worker]',
  ],
  agency: [
    '[other |all |][professional|professionals|agency|agencies|service|services|practitioner|practitioners]',
    'lead [professional|practitioner]',
    'key worker',
  ],
  sibling: [
    '[other |][sibling|siblings|brother|sister|brother / sister|brothers / sisters]',
    'other child',
    'other children',
  ],
  household: [
    'household[ member| members|]',
    'other household member',
    'other household members',
    'family member',
    'family members',
  ],
  'duty-call': [
    '[imh |duty |][practitioner|clinician|worker] [spoken to|spoken with|who took the call]',
    'duty [practitioner|clinician|worker|team|call|line|consultation|telephone call]',
    '[imh|infant mental health] [practitioner|clinician|worker|duty worker|duty practitioner]',
  ],
  other: [
    'next of kin',
    'nok',
    'emergency contact',
    '[school|nursery|school / nursery|nursery / school|early years setting|setting|pre school|preschool]',
    '[consultant|paediatrician|dentist|optician|line manager|manager|supervisor|safeguarding lead|witness|landlord]',
    '[grandparent|grandparents|grandmother|grandfather]',
    'hospital',
    'advocate',
  ],
};
