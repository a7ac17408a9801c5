/** Where one child of a form-expected duty call stands. Each child is in exactly one. */
export const childStatuses = ['complete', 'complete-late', 'waiting', 'overdue', 'closed'] as const;
export type ChildStatus = (typeof childStatuses)[number];

/** Where one child's written referral stands. Each referral is in exactly one. */
export const referralStatuses = [
  'linked',
  'held',
  'no-preceding-call',
  'to-confirm',
  'closed',
] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

/** Tag colours of the NHS design system. */
export type TagColour = 'green' | 'yellow' | 'orange' | 'red' | 'blue' | 'grey';

/** Who brings about a move: a person by `decide`, the rules by matching, or the passing of time. */
export type Mover = 'practitioner' | 'rules' | 'time';

export interface StatusRow<Status extends string> {
  readonly label: string;
  /** What it means and what to do, for a practitioner. */
  readonly hint: string;
  readonly colour: TagColour;
  readonly moves: readonly { readonly to: Status; readonly by: readonly Mover[] }[];
}

export const childStatusTable: { readonly [Status in ChildStatus]: StatusRow<ChildStatus> } = {
  complete: {
    label: 'Complete',
    hint: 'The written referral came in time. Nothing more to do.',
    colour: 'green',
    moves: [
      { to: 'waiting', by: ['practitioner'] },
      { to: 'overdue', by: ['practitioner'] },
    ],
  },
  'complete-late': {
    label: 'Complete, late',
    hint: 'The written referral came after its due time. Nothing more to do.',
    colour: 'yellow',
    moves: [{ to: 'overdue', by: ['practitioner'] }],
  },
  waiting: {
    label: 'Waiting for the form',
    hint: 'The written referral is not due yet.',
    colour: 'blue',
    moves: [
      { to: 'complete', by: ['rules', 'practitioner'] },
      { to: 'overdue', by: ['time'] },
      { to: 'closed', by: ['practitioner'] },
    ],
  },
  overdue: {
    label: 'Form overdue',
    hint: 'No written referral has followed this duty call. Telephone the referrer.',
    colour: 'red',
    moves: [
      { to: 'complete', by: ['practitioner'] },
      { to: 'complete-late', by: ['rules', 'practitioner'] },
      { to: 'closed', by: ['practitioner'] },
    ],
  },
  closed: {
    label: 'Closed',
    hint: 'A person closed it and gave a reason.',
    colour: 'grey',
    moves: [
      { to: 'complete', by: ['practitioner'] },
      { to: 'complete-late', by: ['practitioner'] },
    ],
  },
};

export const referralStatusTable: {
  readonly [Status in ReferralStatus]: StatusRow<ReferralStatus>;
} = {
  linked: {
    label: 'Linked to its duty call',
    hint: 'Both steps are together.',
    colour: 'green',
    moves: [
      { to: 'to-confirm', by: ['practitioner'] },
      { to: 'no-preceding-call', by: ['practitioner'] },
    ],
  },
  held: {
    label: 'Waiting for the call to be typed up',
    hint: 'No duty call fits yet, and the practitioner may still be writing it up.',
    colour: 'blue',
    moves: [
      { to: 'linked', by: ['rules', 'practitioner'] },
      { to: 'to-confirm', by: ['rules'] },
      { to: 'no-preceding-call', by: ['time'] },
      { to: 'closed', by: ['practitioner'] },
    ],
  },
  'no-preceding-call': {
    label: 'No duty call before it',
    hint: 'Telephone the referrer: the duty call comes first.',
    colour: 'red',
    moves: [
      { to: 'linked', by: ['rules', 'practitioner'] },
      { to: 'to-confirm', by: ['rules'] },
      { to: 'closed', by: ['practitioner'] },
    ],
  },
  'to-confirm': {
    label: 'To confirm',
    hint: 'A person says which duty call and which child it belongs to.',
    colour: 'orange',
    moves: [
      { to: 'linked', by: ['practitioner', 'rules'] },
      { to: 'held', by: ['practitioner'] },
      { to: 'no-preceding-call', by: ['practitioner'] },
      { to: 'closed', by: ['practitioner'] },
    ],
  },
  closed: {
    label: 'Closed',
    hint: 'A person closed it and gave a reason.',
    colour: 'grey',
    moves: [{ to: 'linked', by: ['practitioner'] }],
  },
};
