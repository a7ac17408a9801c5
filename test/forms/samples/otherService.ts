import type { Form, Item } from '../form.ts';
import type { Family } from '../people.ts';

/** Another service's form, filled: it must be passed on, not taken for ours. */
export function speechAndLanguage(family: Family): Form {
  const box = (label: string, written: string, large = false): Item => ({
    kind: 'box',
    label,
    key: null,
    written,
    large,
  });
  return {
    title: "Children's Speech and Language Therapy Service: referral form",
    service: 'Sampleton Community Therapies',
    header: '',
    footer: 'Return to the speech and language therapy hub.',
    introduction: [
      'For children who have difficulty with talking, understanding, eating or drinking.',
    ],
    sections: [
      {
        heading: 'Child',
        arrangement: 'two-columns',
        items: [
          box("Child's name", family['infant.fullName']),
          box('Date of birth', family['infant.dob'].split('-').reverse().join('/')),
          box('Nursery or school', 'Sampleton Day Nursery'),
        ],
      },
      {
        heading: 'Communication',
        arrangement: 'stacked',
        items: [
          box('How many words does the child use?', 'Two or three single words.'),
          box('Does the child understand simple instructions?', 'Sometimes.'),
          box('Has hearing been tested?', 'Awaiting audiology appointment.'),
          box(
            'Reason for referral to speech and language therapy',
            'Late talker, family worried about speech sounds and feeding.',
            true,
          ),
        ],
      },
      {
        heading: 'Referrer',
        arrangement: 'two-columns',
        items: [box('Name', family['referrer.name']), box('Role', family['referrer.role'])],
      },
    ],
  };
}
