/** How letters name people, and what closes them. Each is the inside of a regular expression. */
export const prosePeople = {
  mother: String.raw`mother|mum|mam|mummy|birthing parent`,
  father: String.raw`father|dad|daddy|partner|co-parent`,
  healthVisitor: String.raw`health visitor|HV`,
  midwife: String.raw`(?:community |named )?midwife`,
  socialWorker: String.raw`(?:allocated )?social worker`,
} as const;

/** A referrer's trade, as the line below a signature names it. */
export const tradeWords =
  /\b(?:nurse|visitor|midwife|practitioner|doctor|gp|partner|worker|manager|lead|therapist|psychologist|psychiatrist|consultant|registrar|sphn|scphn|hv|cmw|cpn|counsellor|coordinator|co-ordinator|officer|teacher|clinician|paediatrician|specialist|assistant|adviser|advisor|nanny|keyworker|student)\b/iu;

export const greeting =
  /^\s*(?:dear|hi|hello|hiya|good (?:morning|afternoon|evening)|to whom it may concern|to the )\b/iu;

export const closing =
  /^\s*(?:(?:yours|your)\s+(?:sincerely|faithfully|truly)|(?:with\s+)?(?:kind|kindest|best|warm|many)?\s*(?:regards|wishes|thanks)|many thanks|thank you|thanks(?: again)?|sincerely|cheers)\s*[,.!]?\s*(?=$|[A-Z])/iu;

/** The letter asks for something: without one of these words it is no referral. */
export const referralWords =
  /\brefer(?:s|red|ral|rals|ring)?\b|\baccept\b.{0,40}\binfant\b|\b(?:would you|you would|could you|you could|please|to) (?:kindly )?(?:see|assess|offer)\b/iu;
