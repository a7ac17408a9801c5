/** The columns of a duty call, as the CSV file and `calls add` name them (contracts.md section 3). */
export interface CallColumn {
  readonly name: string;
  /** For the help of `calls add` and for error messages. */
  readonly meaning: string;
  /** A row without it cannot be a duty call. */
  readonly required?: true;
  /** Its value may stand in an error message: it tells nothing about a person. */
  readonly quotable?: true;
}

export const callColumns = [
  { name: 'callId', meaning: 'reference of the call', required: true, quotable: true },
  { name: 'startedAt', meaning: 'start, London time', required: true, quotable: true },
  { name: 'endedAt', meaning: 'end, London time', quotable: true },
  { name: 'practitioner', meaning: 'who took the call', required: true },
  { name: 'referrerName', meaning: 'who telephoned' },
  { name: 'referrerRole', meaning: 'role of the referrer' },
  { name: 'referrerOrganisation', meaning: 'organisation of the referrer' },
  { name: 'referrerEmail', meaning: 'e-mail of the referrer' },
  { name: 'referrerPhone', meaning: 'telephone of the referrer' },
  { name: 'subject', meaning: 'infant, antenatal or anonymous', quotable: true },
  { name: 'infantName', meaning: 'name of the child; two names are two children' },
  { name: 'infantDob', meaning: 'birth date of the child' },
  { name: 'infantNhsNumber', meaning: 'NHS number of the child' },
  { name: 'edd', meaning: 'expected date of delivery' },
  { name: 'motherName', meaning: 'name of the mother or carer' },
  { name: 'motherDob', meaning: 'birth date of the mother or carer' },
  { name: 'motherNhsNumber', meaning: 'NHS number of the mother or carer' },
  { name: 'address', meaning: 'address of the family' },
  { name: 'postcode', meaning: 'postcode of the family' },
  { name: 'parentPhone', meaning: 'telephone of the family' },
  {
    name: 'outcome',
    meaning: 'advice-only, form-expected, not-eligible or undecided',
    required: true,
    quotable: true,
  },
  { name: 'formCompletedDuringCall', meaning: 'yes or no', quotable: true },
  { name: 'systmOneRecorded', meaning: 'yes or no', quotable: true },
  { name: 'notes', meaning: 'notes of the practitioner' },
  { name: 'childNo', meaning: '1 for the first or only child', quotable: true },
  { name: 'multipleBirth', meaning: 'yes, no or not-asked', quotable: true },
  { name: 'infantSex', meaning: 'female, male, unknown or indeterminate', quotable: true },
  { name: 'concerns', meaning: 'key point 1: concerns' },
  { name: 'infantTelling', meaning: 'key point 2: what the infant is telling us' },
  { name: 'emotionalAvailability', meaning: 'key point 3: emotional availability' },
  { name: 'context', meaning: 'key point 4: context' },
  { name: 'otherServices', meaning: 'key point 5: other services' },
  { name: 'universalServices', meaning: 'key point 6: universal services' },
  { name: 'riskScreen', meaning: 'done or not-done', quotable: true },
  { name: 'riskFound', meaning: 'what the risk screen found' },
  { name: 'adviceGiven', meaning: 'advice given on the call' },
  { name: 'systmOneRecord', meaning: 'infant, mother or none', quotable: true },
] as const satisfies readonly CallColumn[];

export type CallColumnName = (typeof callColumns)[number]['name'];

/** One row as text: a column that is missing or empty is left out. */
export type CallRow = { readonly [Name in CallColumnName]?: string };
