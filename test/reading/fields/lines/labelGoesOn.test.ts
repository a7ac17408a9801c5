import { expect, it } from 'vitest';
import { fieldsOf, line, segments, text } from '../blocks.ts';

it('reads a label up to its colon though a known one stands at its beginning', () => {
  const fields = fieldsOf(
    text(
      "Child's name: Ada Testchild\nDate of birth: 14/03/2026\nReferring professional\nPrint name: Pat Trial\nnhs.net or other secure address: pat@trial.example",
    ),
  );
  expect(fields).toMatchObject({ 'referrer.email': 'pat@trial.example' });
});

it('ends an account at the next question below a line to write on that nobody wrote on', () => {
  const fields = fieldsOf([
    ...text("Child's name: Ada Testchild\nDate of birth: 14/03/2026"),
    segments("Important things in the family's history:"),
    segments({ text: '____', gap: ' ', underlined: true }),
    line('Safety of visiting staff:'),
    line('A large dog, and the bell is broken.'),
  ]);
  expect(fields.background ?? null).toBeNull();
  expect(fields).toMatchObject({ risk: 'A large dog, and the bell is broken.' });
});

it('takes a title with a stroke below it for the name of a part where questions have none', () => {
  const fields = fieldsOf(
    text(
      "About the baby\n--------------\nBaby's full name: Ada Testchild\nDate of birth: 14/03/2026\nBaby's NHS number: 9990000018\n\nAbout the parent or carer\n-------------------------\nParent/carer's full name: Jo Testchild\nRelationship to baby: Mother\nBest phone number: 0113 496 0101\nFirst language: English\n\nWhat is happening for this family?\n----------------------------------\nWhat are you worried about?\nJo rarely looks at Ada.\n\nWhat support has the family had already?\nSix listening visits.\n\nIs there anything we should know before visiting?\nA large dog.\n\nIs the family open to Children's Social Care or Early Help?\nClosed in May.\n\nDoes the family agree to this request? Yes",
    ),
  );
  expect(fields).toMatchObject({
    reason: 'Jo rarely looks at Ada.',
    background: 'Six listening visits.',
  });
});
