/** The 50 fields of a written referral (contracts.md section 1). */
export const fieldKeys = [
  'infant.fullName',
  'infant.familyName',
  'infant.givenName',
  'infant.alias',
  'infant.dob',
  'infant.edd',
  'infant.unborn',
  'infant.gestation',
  'infant.nhsNumber',
  'infant.sex',
  'infant.ethnicity',
  'infant.religion',
  'infant.address',
  'infant.postcode',
  'infant.livesWith',
  'infant.disability',
  'mother.name',
  'mother.dob',
  'mother.nhsNumber',
  'father.name',
  'parent.name',
  'parent.relationship',
  'parent.hasPR',
  'parent.phone',
  'parent.email',
  'parent.contactPreference',
  'interpreter',
  'language',
  'siblings',
  'household',
  'gp.practice',
  'gp.odsCode',
  'healthVisitor',
  'midwife',
  'socialWorker',
  'otherAgencies',
  'referrer.name',
  'referrer.role',
  'referrer.organisation',
  'referrer.phone',
  'referrer.email',
  'referral.date',
  'dutyCall.tookPlace',
  'dutyCall.date',
  'dutyCall.practitioner',
  'reason',
  'background',
  'consent',
  'safeguarding',
  'risk',
] as const;
export type FieldKey = (typeof fieldKeys)[number];

/** Where a value stood: the body or the file name of an attachment, and the page where pages exist. */
export interface Source {
  readonly part: string;
  readonly page?: number;
}

/** One field as read. `raw` is as written and is kept beside every normalised value. */
export type Field =
  | {
      readonly state: 'found';
      readonly value: string;
      readonly raw: string;
      readonly source: Source;
    }
  /** The document has the label and nothing stands behind it. */
  | { readonly state: 'blank'; readonly value: null; readonly raw: null; readonly source: Source }
  /** Something is written that cannot be taken for a value, for instance a failed check digit. */
  | {
      readonly state: 'unreadable';
      readonly value: null;
      readonly raw: string;
      readonly source: Source;
    }
  /** The document says two things. */
  | {
      readonly state: 'conflicting';
      readonly value: null;
      readonly raw: null;
      readonly source: Source;
      readonly alternatives: readonly {
        readonly value: string;
        readonly raw: string;
        readonly source: Source;
      }[];
    };

/** A key that the document does not mention at all is left out. */
export type Fields = { readonly [Key in FieldKey]?: Field };

/** One child's written referral, as one version of the reader read it. */
export interface WrittenReferral {
  readonly fields: Fields;
  /** What marks this child as one of several: "Twin 2", "second twin". Null for a single child. */
  readonly birthOrder: number | null;
  /** Text of the document that no field took, in order; a person sees it. */
  readonly notUnderstood: readonly { readonly text: string; readonly source: Source }[];
  /** What the reader is not sure of, in words for a person. */
  readonly doubts: readonly string[];
}

/** The value where it was found, else undefined. */
export function valueOf(fields: Fields, key: FieldKey): string | undefined {
  const field = fields[key];
  return field?.state === 'found' ? field.value : undefined;
}
