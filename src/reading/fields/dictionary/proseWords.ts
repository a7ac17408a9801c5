/** How letters name people, and what closes them. Each is the inside of a regular expression. */
export const prosePeople = {
  'mother.name': String.raw`mother|mum|mam|mom|mummy|birthing parent`,
  'father.name': String.raw`father|dad|daddy|partner|husband|co-parent`,
  healthVisitor: String.raw`health visitor|HV`,
  midwife: String.raw`(?:community |named )?midwife`,
  socialWorker: String.raw`(?:allocated )?social worker|SW`,
} as const;

/** Words for the child the letter is about; the inside of a regular expression. */
export const proseChild = String.raw`(?:twin|triplet)s?(?: (?:bab(?:y|ies)|boys?|girls?|brothers|sisters|sons|daughters|infants))?|bab(?:y|ies)(?: boys?| girls?)?|infants?|child|newborns?|boys?|girls?|sons?|daughters?`;

/** A letter that says nothing of the kind is about one child, however many names it tells in one breath. */
export const severalWords =
  /\b(?:twins?|triplets?|both (?:were |are )?born|(?:both|two) (?:of the )?(?:bab(?:y|ies)|infants|children|(?:little |baby )?(?:boys|girls|brothers|sisters))|baby (?:boys|girls|brothers|sisters))\b/iu;

/** A word in capitals that is part of no person's name. Lower case. */
export const wordsOfNoName: ReadonlySet<string> = new Set(
  (
    'infant infants mental health dear the this that these those there they their mum mother mam dad father parent parents family baby child children ' +
    'team service services thank thanks date dob nhs duty gp hv imh camhs epds phq gad ' +
    'referral referrals form reason background patient re regarding concerning following further ' +
    'hospital trust surgery practice centre center clinic unit department council school nursery psychotherapy therapy assessment ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march september october november december ' +
    'leeds yorkshire england uk urdu punjabi arabic romanian ' +
    'she he her his it we you your my our please many yours sincerely faithfully i a an and or at in on of to with when while since as if but no not yes ' +
    'telephone tel phone mobile mob email e-mail contact address name number signed job title role ' +
    'unborn bump perinatal antenatal maternity pathway locality programme ' +
    'health visitor midwife nurse doctor consultant practitioner social worker manager specialist community'
  ).split(' '),
);

/** Who of a family is spoken of before a telephone number; the inside of a regular expression. */
export const familyReached = String.raw`her|his|their|she|he|they|mum|mam|mom|mummy|mother|dad|daddy|father|parents?|carers?|family|families|couple|(?:to be|being) (?:telephoned|phoned|rung|called|contacted|texted)`;

/** Who else is: where somebody works, who works there, who writes, and relations who live elsewhere. */
export const othersReached = String.raw`hospital|infirmary|surgery|practice|medical|health cent(?:re|er)|clinic|children['\u2019]s centre|based at|office|refuge|school|academy|college|nursery|prison|hmp|ward|unit|midwife|midwives|health visitor|HV|SW|CPN|(?:social|key|support|family|outreach|youth) ?worker|co-?ordinator|(?:family|community|psychiatric|specialist|nursery|practice|school) nurse|psychologist|psychiatrist|counsellor|therapist|solicitor|(?:probation|police) officer|GP|secretary|my|me|our|us|(?:I|we)\b[^.,;\n]{0,40}\b(?:reached|contacted|available|called|telephoned|phoned|rung|on)|(?:(?:her|his|their|mum['\u2019]s|mother['\u2019]s) )?(?:own (?:mother|mum|father|dad|parents)|(?:mother|father)-in-law|sisters?|brothers?|grand(?:mother|father|parents?|ma|dad)|nan|nana|aunt\w*|uncle|neighbour|friend)(?:['\u2019]s)?`;

/** A referrer's trade, as the line below a signature names it. */
export const tradeWords =
  /\b(?:nurse|visitor|midwife|practitioner|doctor|gp|partner|worker|manager|lead|therapist|psychologist|psychiatrist|consultant|registrar|sphn|scphn|hv|cmw|cpn|counsellor|coordinator|co-ordinator|officer|teacher|clinician|paediatrician|specialist|assistant|adviser|advisor|nanny|keyworker|student|senco|sho|sister|matron|obstetrician|surgeon)\b/iu;

/** What a place of work is called by. */
export const placesOfWork =
  /\b(?:teams?|services?|trust|hospital|infirmary|cent(?:re|er)|practice|surgery|nursery|school|academy|project|hub|council|clinic|unit|dietetics|physiotherapy|paediatrics|therapies|psychology|midwives|home-?start|sure start|agency|charity|cic|ltd|nhs|refuge|partnership|association|department|directorate|ward|locality|programme|fostering|midwifery|health visiting)\b/iu;

/** Whom a referral is sent to, and who does not send it. */
export const ownService = /\binfant mental health\b|\bimhs?\b|\bparent[ -]infant\b/iu;

/** The greeting, up to the comma behind whom it greets where the letter goes on in the same line. */
export const greeting =
  /^\s*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|to whom it may concern|to the )\b[^,.:;\n]{0,60}[,.:!]?/iu;

export const closing =
  /^\s*(?:(?:(?:yours|your)\s+(?:sincerely|faithfully|truly)|yours(?:\s+(?:ever|aye))?(?=\s*[,.]?\s*$)|(?:with\s+)?(?:my\s+|all\s+(?:good\s+)?)?(?:very\s+)?(?:kind|kindest|best|warm|warmest|many)?\s*(?:regards|wishes)|sincerely|cheers|(?:all the )?best(?=\s*[,!]?\s*$|,\s+\p{L}{2,15}\s*$)|ta(?: very much| muchly)?(?=\s*[,!]?\s*$)|take care(?=\s*[,!]?\s*$)|(?:kr|rgds|bw)(?=\s*[,!]?\s*$))\s*[,.!]?\s*(?=$|[A-Z])|(?:(?:with\s+)?(?:many |kind |warm |my |all |best )?(?:thanks|thank you)(?: indeed| again| so much| very much| in (?:advance|anticipation)| for (?:all )?your (?:help|time|support|consideration|advice)){0,2})\s*[,.!]?\s*(?=$|(?!(?:for|to|so|that|in|you|very|and|with|from|of|both|all|your|again|on|at|if|as|we|i)\b)\p{L}))/iu;

/** How what a form prints below its last question begins. */
export const formEnds =
  /^\s*(?:(?:referrer(?:['\u2019]s)? )?declaration(?: (?:and|&) signature)?\s*:?$|(?:for )?(?:internal|office|clinic|service|team|admin) use(?: only)?\b.{0,30}$|i (?:confirm|declare|certify) that (?:the|all|this|i have)\b.{0,40}\b(?:information|details|form|referral)\b.{0,120}$|(?:please |once completed,? ?(?:please )?|when complete(?:d)?,? ?(?:please )?|completed forms? (?:should|must|to) (?:be )?)(?:now )?(?:send|return|e-?mail|forward|submit|post|save|sent|returned|e-?mailed)\b.{0,60}(?:\bforms?\b|\breferral|@|\bto:).{0,120}$|thank you for (?:completing|filling (?:in|out)) (?:this|the|our)\b.{0,60}$|end of (?:form|referral)\b.{0,20}$|signed\s*:?\s*(?:[._\u2026]{3,}.*)?$)/iu;

/** Of these no writer says any, so that no gap need part them from an answer. */
export const printedEnds =
  /^\s*(?:(?:referrer(?:['\u2019]s)? )?declaration(?: (?:and|&) signature)?\s*:?$|for (?:internal|office|clinic|admin) use(?: only)?\b.{0,30}$|please (?:send|return|e-?mail|submit) (?:the|this|your) completed\b.{0,120}$|end of form$)/iu;

/** "Signed: Ruth Beaumont": who fills a form in signs it, and a date or nothing else follows. */
export const signedBy =
  /^\s*(?:signed|signature|signed by|referrer(?:['\u2019]s)? signature)\s*:\s*(?:\p{Lu}|[._\u2026]{3}|$)[^:!?]{0,60}$/iu;

/** How a letter's last sentence turns to whoever reads it. */
export const toReader =
  /^\s*(?:please (?:do )?(?:let me know|(?:do not|don['\u2019]t) hesitate|contact|call|ring|telephone|feel free|get in touch)|(?:many )?thanks?(?: you)?\b|I (?:would|should|['\u2019]d) be (?:very |most )?(?:glad|happy|grateful|pleased)|I (?:am|['\u2019]m) (?:very )?(?:happy|glad) to|I (?:very much )?look forward|looking forward|(?:do )?(?:not hesitate|let me know)|if you (?:need|require|would like|have any|want)|we (?:would be|look forward))/iu;

/** A last word to the reader: it closes only over a name. */
export const lastWord =
  /^\s*(?:(?:with\s+)?(?:many\s+|my\s+)?apologies(?:\s+again)?|sorry(?:\s+again)?(?:\s+(?:for|about)\s+(?:the|any|all the)\s+[\w-]{3,20}(?:\s[\w-]{2,12})?)?|speak\s+soon|talk\s+soon|hope\s+(?:this|that|it)(?:'s|\s+is|\s+helps?|\s+makes\s+sense)[\w\s]{0,20}|any\s+(?:questions|problems|queries)[\w\s,]{0,30})\s*[,.!:]*\s*$/iu;

/** Whole lines that nobody writes: what a telephone, a form on the web or a list of mail adds below. */
export const addedLine =
  /^\s*(?:sent (?:from|via|with|using) (?:my|outlook|mail|yahoo|samsung|gmail|proton|an? (?:iphone|android)|the all)\b[\w .+'\u2019-]{0,40}|get outlook for (?:ios|android|mac)\b.{0,60}|this is an? (?:automated|automatic|automatically generated|system[ -]generated|auto[ -]?generated) (?:e-?mail|message|notification)\b.{0,80}|(?:please )?do not (?:reply|respond) to this (?:e-?mail|message|notification|address)\b.{0,60}|create your own (?:\w+ )?form|this (?:form|content) (?:was|is) (?:created|neither created) .{1,80}|(?:you (?:are receiving|are getting|have received|received|get|got)|this (?:e-?mail|message) was sent to) (?:this|you)\b.{0,30}\bbecause\b.{1,160}|to (?:unsubscribe|leave|stop receiving)\b.{1,200}|(?:powered|sent) by [\w .]{2,40})$/iu;

/** How the notices begin that a trust's mail server adds; a sentence of the writer's never does. */
export const noticeLine =
  /^[\s*#>_=-]*(?:(?:this|the information (?:contained )?in this|the contents? of this) (?:e-?mail|message) (?:and|including|together|is|may|has|was|contains)\b.{0,60}\b(?:confidential|intended (?:only|solely|for)|privileged|scanned|virus|is from)\b|please consider the environment|think before (?:you )?print|(?:legal )?disclaimer\b\s*:?|confidentiality(?: notice)?\s*:|if you (?:are not the intended|have received this (?:e-?mail|message) in error))/iu;

/** What a program for lists of mail says of its list. */
export const listOfMail = /\bmailing list\b|\/(?:mailman|listinfo|subscribe|groups?)\/|@lists?\./iu;

/** Letters behind a doctor's or a nurse's name: what was studied, and no place. */
export const qualifications =
  /^[(]?(?:(?:MB|BS|BM|BCh|BAO|ChB|MBBS|MBChB|MBBCh|MD|BMBS|BDS|PhD|DPhil|DClinPsy|ClinPsyD|(?:M|F)R?C[A-Z]{1,6}|D?FSRH|DRCOG|DCH|DFFP|BA|BSc|MA|MSc|PG ?(?:Cert|Dip)|Dip ?\w{2,8}|RGN|RMN?|RN[A-Z]?|RHV|RSCN|SRN|SCPHN|SPHN|QN|CQSW|DipSW|NMC|HCPC|GMC|Hons|AFBPsS|CPsychol)\b[\s,.()/&]*){1,10}$/u;

/** Labels in a signature, whose words stand behind the colon. */
export const signatureLabels =
  /^(?:signed|signature|name|print name|job title|title|role|position|designation|profession|team|organisation|agency|base|contact|contact (?:number|no|details)|(?:(?:work|office|desk|direct|duty|my|team) )?(?:tel|telephone|phone|mobile|mob|line|number|e-?mail)|working (?:days|hours)|t|m|e)$/iu;

/** The letter asks for something: without one of these words it is no referral. */
export const referralWords =
  /\brefer(?:s|red|ral|rals|ring)?\b|\bthank(?: you|s) for seeing\b|\baccept\b.{0,40}\binfant\b|\b(?:would you|you would|could you|you could|please|to) (?:kindly )?(?:see|assess|offer)\b|\bpick (?:this|them|her|him|it) (?:family |one |baby |pair )?up\b/iu;

/** Worries that are our trade: who writes them of a child by name and birth date refers that child. */
export const worryWords =
  /\b(?:concern(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|bond(?:s|ed|ing)?|attachment|attun\w{2,8}|relationship|eye contact|tearful|crie[sd]|crying|struggl\w{1,4}|low mood|depress\w{2,5}|anxi(?:ous|ety)|nothing when|turns? away|flat|rough(?:ly)?|grateful|your (?:service|team)|support|assess(?:ment)?|does(?: not|n['\u2019]t) (?:love|like|want|feel)|feels? nothing|difficult(?:y|ies)?)\b/iu;

/** A child is named, and still nobody is referred: a copy, an enquiry, an invitation, a withdrawal. */
export const notReferringWords =
  /\b(?:(?:for|fyi) (?:your )?information(?: only)?|fyi|no action (?:is )?(?:needed|required)|copy (?:of (?:the|my|a|our) )?(?:clinic |discharge )?(?:letter|summary|report)|cc(?:'d)?:|discharge (?:summary|letter|notification)|section 47|s\.?47|information request|(?:is|was|are|been|ever) (?:or has been )?(?:open|known|referred) to (?:you|your|the)|do you (?:know|hold|have)|withdraw|no longer (?:need|require|wish)|not brought|did not attend|conference|court|subject access|records? request|invited to|appointment (?:letter|has been|on)|(?:happy|pleased) to (?:see|accept)|has now been (?:seen|accepted)|update (?:on|about)|minutes of)\b/iu;

/** What a mail server or a trust adds below a signature. */
export const footerWords =
  /\b(?:confidential|intended (?:only |solely )?(?:for|recipient)|not the intended|disclaimer|privileged|virus|malware|consider the environment|before printing|received (?:this|it) in error|privacy notice|unsubscribe|nhsmail is|this (?:e-?mail|message) (?:and|may|is|has|was))\b/iu;
