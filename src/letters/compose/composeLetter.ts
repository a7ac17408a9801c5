import { dayInWords, momentInWords } from '../../nhs/londonTime.ts';
import type { CallNamed, FormMissing, LetterContent } from '../letterContent.ts';
import { service, sixPoints } from '../service.ts';

/** A letter's subject, and what its template is given; nothing is left for the template to work out. */
export interface Composed {
  readonly subject: string;
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Puts the content of a letter into words. The heading stands in the letter, the subject above it. */
export function composeLetter(content: LetterContent): Composed {
  const { subject, heading, more } = wordsFor(content);
  const data = { subject, heading, service, width: 600, ...more };
  return { subject, template: content.kind, data };
}

interface Words {
  readonly subject: string;
  readonly heading: string;
  readonly more: Readonly<Record<string, unknown>>;
}

function wordsFor(content: LetterContent): Words {
  switch (content.kind) {
    case 'received':
      return receivedWords(content);
    case 'already-received':
      return {
        subject: `We already have this referral: ${content.references.join(', ')}`,
        heading: 'We already have this referral',
        more: {
          received: momentInWords(content.receivedAt),
          firstReceived: momentInWords(content.firstReceivedAt),
          references: content.references,
        },
      };
    case 'please-telephone':
      return {
        subject: `Please telephone us about your referral: ${content.references.join(', ')}`,
        heading: 'Please telephone us about your referral',
        more: {
          received: momentInWords(content.receivedAt),
          references: content.references,
          sixPoints,
        },
      };
    case 'call-found':
      return {
        subject: `You do not need to telephone us about ${content.reference}`,
        heading: 'We have found your duty call',
        more: { reference: content.reference, ...callWords(content) },
      };
    case 'form-due':
      return {
        subject: `Please send your written referral after your duty call of ${dayInWords(content.callAt)}`,
        heading: 'Please send your written referral',
        more: formWords(content),
      };
    case 'form-due-again':
      return {
        subject: `Second request: your written referral after your duty call of ${dayInWords(content.callAt)}`,
        heading: 'Second request: please send your written referral',
        more: { firstAskedDay: dayInWords(content.firstAskedAt), ...formWords(content) },
      };
    case 'escalation':
      return {
        subject: `Written referral still missing: duty call ${content.callReference}`,
        heading: 'A written referral is still missing',
        more: { ...formWords(content), callId: content.callId, known: whatIsKnown(content) },
      };
    default:
      return {
        ...aboutMail[content.kind],
        more: { received: momentInWords(content.receivedAt) },
      };
  }
}

const aboutMail = {
  'cannot-open': {
    subject: 'We could not open your email',
    heading: 'We could not open your email',
  },
  'nothing-attached': {
    subject: 'No form was attached to your email',
    heading: 'No form was attached',
  },
  'blank-form': { subject: 'The form you sent is empty', heading: 'The form you sent is empty' },
  'self-referral': {
    subject: 'How to get help from the Leeds Infant Mental Health service',
    heading: 'How to get help from us',
  },
} as const;

function receivedWords(content: Extract<LetterContent, { kind: 'received' }>): Words {
  const { references, corrected } = content;
  const all = [...references, ...corrected].join(', ');
  const several = references.length > 1;
  return {
    subject: `${several ? 'Referrals' : 'Referral'} received: ${all}`,
    heading: several ? 'We have your written referrals' : 'We have your written referral',
    more: { received: momentInWords(content.receivedAt), references, corrected },
  };
}

function callWords({ callAt, practitioner, callReference }: CallNamed): Record<string, unknown> {
  return { callDay: dayInWords(callAt), practitioner, callReference };
}

function formWords(content: FormMissing): Record<string, unknown> {
  const { children, childrenWithoutForm, dueAt } = content;
  return { ...callWords(content), due: momentInWords(dueAt), children, childrenWithoutForm };
}

function whatIsKnown(content: Extract<LetterContent, { kind: 'escalation' }>): string[] {
  const { askedAt, hasAddress, possibleReferrals, unreadableMails, children } = content;
  const asked = askedAt.map((at) => dayInWords(at)).join(' and on ');
  return [
    ...(hasAddress ? [] : ['We have no email address for the referrer.']),
    asked === ''
      ? 'We have not written to the referrer about it.'
      : `We wrote to the referrer on ${asked}.`,
    ...(children > 1
      ? [`The call was about ${children} children; ${content.childrenWithoutForm} have no form.`]
      : []),
    ...(possibleReferrals.length > 0
      ? [`To confirm, and perhaps the missing form: ${possibleReferrals.join(', ')}.`]
      : []),
    ...(unreadableMails > 0
      ? [
          `${unreadableMails} ${unreadableMails === 1 ? 'email' : 'emails'} from this referrer since the call could not be opened.`,
        ]
      : []),
  ];
}
