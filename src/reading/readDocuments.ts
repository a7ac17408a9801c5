import type { Gathered, GatheredDocument } from './carriers/gathered.ts';
import { foundIn } from './combine.ts';
import type { Candidate } from './combine.ts';
import { withoutGuesses } from './faintWords.ts';
import { withLabelsMended } from './fields/labels/misreadLabels.ts';
import { withLostRows } from './fields/tables/lostRows.ts';
import { readForm } from './fields/readForm.ts';
import type { NamedDocument } from './fields/readForm.ts';
import { identityOf } from './identityOfChild.ts';
import { withPagesJoined } from './picturePages.ts';
import type { FieldKey, WrittenReferral } from './writtenReferral.ts';
import type { FormReading } from './fields/formReading.ts';

/** What one document of a mail turned out to be. */
export interface DocumentReading {
  readonly gathered: GatheredDocument;
  readonly reading: FormReading;
}

/**
 * Reads every document; of alternatives the one that says more counts, the first where equal. A scan
 * in which too little could be read joins what could not be opened.
 */
export function readDocuments(
  { documents, obstacles }: Pick<Gathered, 'documents' | 'obstacles'>,
  reference: Date,
): DocumentReading[] {
  const readings = withPagesJoined(documents.map(withSureLabels), reference).map(
    (gathered): DocumentReading => {
      const reading = withoutChance(bestOf(gathered.alternatives, reference));
      const faint = whyFaint(gathered, reading);
      if (faint !== undefined) {
        const weight = isPicture(gathered) ? 'picture' : 'document';
        obstacles.push({ kind: 'cannot-open', what: gathered.what, why: faint, weight });
        gathered.note.verdict = `cannot be read: ${faint}`;
        return { gathered, reading: { kind: 'not-a-form', reason: faint } };
      }
      gathered.note.verdict = verdictOf(gathered, reading);
      return isUsed(gathered, reading) ? { gathered, reading } : asQuoted(gathered);
    },
  );
  const isNamed = readings.some(namesChild);
  return readings.map((one) => (isNamed && isQuestionsQuoted(one) ? asQuoted(one.gathered) : one));
}

const asQuoted = (gathered: GatheredDocument): DocumentReading => ({
  gathered,
  reading: { kind: 'not-a-form', reason: 'an earlier mail, quoted' },
});

/** "Please reply with: Name: DOB: Reason:" below the answers, over the name of whoever asked. */
const isQuestionsQuoted = (one: DocumentReading): boolean =>
  (one.gathered.role === 'forwarded-words' || one.gathered.role === 'answered-in') &&
  one.reading.kind === 'referral' &&
  !namesChild(one);

/** By a name, a date or a number of the child or the mother. */
const namesChild = ({ reading }: DocumentReading): boolean =>
  reading.kind === 'referral' &&
  reading.referrals.some((one) => Object.values(identityOf(one)).some((told) => told !== null));

/** The labels of a picture as they were printed, each in a row of its own. */
function withSureLabels(gathered: GatheredDocument): GatheredDocument {
  const alternatives = gathered.alternatives.map(({ part, document }): NamedDocument => {
    if (document.confidence === undefined) return { part, document };
    return {
      part,
      document: { ...document, blocks: withLostRows(withLabelsMended(document.blocks)) },
    };
  });
  return { ...gathered, alternatives };
}

/** Below this the letters found in a picture are mostly guesses. */
const LEGIBLE = 0.6;

/** Handwriting and faint print give no answers, which must never be taken for a blank form. */
function whyFaint({ alternatives }: GatheredDocument, reading: FormReading): string | undefined {
  const confidence = alternatives[0]?.document.confidence;
  if (confidence === undefined || reading.kind === 'referral') return undefined;
  if (reading.kind === 'blank-form') return 'no answers can be read in the picture of the form';
  return confidence < LEGIBLE ? 'its letters are too faint or too coarse to be read' : undefined;
}

function isPicture({ alternatives }: GatheredDocument): boolean {
  return alternatives[0]?.document.format === 'image';
}

function bestOf(alternatives: readonly NamedDocument[], reference: Date): FormReading {
  const [first, ...rest] = alternatives.map((named) => readOne(named, reference));
  if (first === undefined) return { kind: 'not-a-form', reason: 'it shows no words' };
  return rest.reduce((best, each) => (weightOf(each) > weightOf(best) ? each : best), first);
}

/** Values that rest on letters hardly seen in a picture are none. */
function readOne(named: NamedDocument, reference: Date): FormReading {
  const reading = readForm(named, reference);
  if (reading.kind !== 'referral') return reading;
  const { document } = named;
  return {
    ...reading,
    referrals: reading.referrals.map((referral) => withoutGuesses(referral, document)),
  };
}

function withoutChance(reading: FormReading): FormReading {
  if (reading.kind !== 'referral' || reading.referrals.some(isAboutAnInfant)) return reading;
  return { kind: 'not-a-form', reason: 'it has a name or a number, but nothing of a referral' };
}

function weightOf(reading: FormReading): number {
  switch (reading.kind) {
    case 'referral': {
      const found = reading.referrals.reduce((sum, { fields }) => sum + foundIn(fields), 0);
      return (reading.how === 'form' ? 10_000 : 1_000) + found;
    }
    case 'blank-form':
      return 3;
    case 'other-service':
      return 2;
    case 'not-a-form':
      return 1;
  }
}

/** Our own mail quoted back is read only for a form that was filled in there. */
function isUsed({ role }: GatheredDocument, reading: FormReading): boolean {
  if (role !== 'answered-in') return true;
  return reading.kind === 'referral' && reading.how === 'form';
}

/** Fields that only a referral of an infant has; a name and a telephone number stand in any mail. */
const particular: readonly FieldKey[] = [
  'infant.dob',
  'infant.edd',
  'infant.nhsNumber',
  'infant.unborn',
  'infant.gestation',
  'mother.name',
  'mother.dob',
  'mother.nhsNumber',
  'parent.hasPR',
  'healthVisitor',
  'midwife',
  'gp.practice',
  'dutyCall.date',
  'dutyCall.practitioner',
  'reason',
  'safeguarding',
];

/** A signature or a fraud's "fill in your details" can look like a form with a name and a number. */
function isAboutAnInfant({ fields }: WrittenReferral): boolean {
  const asked = particular.filter((key) => fields[key] !== undefined);
  return asked.length > 1 || asked.some((key) => fields[key]?.state !== 'blank');
}

function verdictOf(gathered: GatheredDocument, reading: FormReading): string {
  if (!isUsed(gathered, reading)) return 'an earlier mail, quoted; not read again';
  if (reading.kind !== 'referral') return reading.reason;
  const count = reading.referrals.length;
  const children = count === 1 ? 'one child' : `${count} children`;
  return reading.how === 'form'
    ? `a filled form for ${children}`
    : `a letter that refers ${children}`;
}

/** The referrals read, each with where it stood. */
export function candidatesOf(readings: readonly DocumentReading[]): Candidate[] {
  return readings.flatMap(({ gathered, reading }, piece) =>
    reading.kind === 'referral'
      ? reading.referrals.map((referral) => ({
          referral,
          how: reading.how,
          inAttachment: gathered.role === 'attachment',
          piece,
        }))
      : [],
  );
}
