/** What a label asks about. With the subject it gives the field (`keys.ts`). */
export type Topic =
  | 'name'
  | 'family-name'
  | 'given-name'
  | 'alias'
  | 'dob'
  | 'edd'
  | 'unborn'
  | 'born'
  | 'gestation'
  | 'nhs-number'
  | 'sex'
  | 'ethnicity'
  | 'religion'
  | 'address'
  /** "Town" or "Address line 2": goes on with the address above it. */
  | 'address-part'
  | 'postcode'
  | 'lives-with'
  | 'disability'
  | 'relationship'
  | 'main-carer'
  | 'has-pr'
  | 'phone'
  | 'email'
  | 'contact-preference'
  | 'interpreter'
  | 'language'
  | 'siblings'
  | 'household'
  | 'practice'
  | 'practice-code'
  | 'health-visitor'
  | 'midwife'
  | 'social-worker'
  | 'agencies'
  | 'role'
  | 'organisation'
  | 'date'
  | 'referral-date'
  | 'call-took-place'
  | 'call-date'
  | 'call-practitioner'
  | 'reason'
  | 'background'
  | 'consent'
  | 'safeguarding'
  | 'risk'
  /** A person named alone: "Mother" before a name, or as the heading of a section. */
  | 'person'
  /** A label that forms carry and no field is kept for: signature, age, school, UPN. */
  | 'none';

/** Free text of any length: the words are kept to the character. */
export const narrativeTopics: ReadonlySet<Topic> = new Set(['reason', 'background']);

/** Plans and dangers, told at length or in a word. */
export const safetyTopics: ReadonlySet<Topic> = new Set(['safeguarding', 'risk']);

/** What is told in sentences. */
export const toldTopics: ReadonlySet<Topic> = new Set([...narrativeTopics, ...safetyTopics]);

/** May run over several lines. */
export const longTopics: ReadonlySet<Topic> = new Set([
  'reason',
  'background',
  'address',
  'siblings',
  'household',
  'agencies',
  'safeguarding',
  'risk',
  'disability',
  'lives-with',
  'practice',
  'organisation',
  'none',
]);
