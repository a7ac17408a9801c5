import { parentSubjects, type Subject } from '../dictionary/subjects.ts';
import type { Meaning } from './meaning.ts';

/**
 * "Next of kin name" below "Next of kin (parent or carer)" is the parent's, and "Contact name" in a
 * section of the family names whom of them we may contact, and nobody at work.
 */
export function whoseHere(
  written: string,
  meaning: Meaning | undefined,
  section: Subject | undefined,
): Meaning | undefined {
  if (meaning === undefined || section === undefined || !parentSubjects.has(section))
    return meaning;
  const asked = meaning.asked.map((one) => {
    const isKin = one.subject === 'other' && KIN.test(written);
    const isContact = one.subject === 'referrer' && CONTACT_NAME.test(written);
    return isKin || isContact ? { ...one, subject: section } : one;
  });
  return { ...meaning, asked };
}

const KIN = /\b(?:next of kin|nok)\b/iu;
const CONTACT_NAME = /^(?:contact(?:['\u2019]s)? name|name of contact)\s*:?$/iu;
