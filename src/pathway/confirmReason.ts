/** Why a referral waits for a person, in words that quote nobody: fit for a digest. */
export const confirmReasons = {
  certain: 'The rules are certain. A person confirms the link.',
  'which-child': 'The family fits. A person says which child it is.',
  possible: 'One or more duty calls may be the right one. A person decides.',
  'advice-only': 'The duty call that fits best ended with advice only, so no form was expected.',
  'not-eligible': 'The duty call that fits best ended as not eligible.',
  unsearchable: 'Too little on the form could be read to look for its duty call.',
  'not-compared': 'It has not been compared with the duty calls yet.',
} as const;
export type ConfirmReason = keyof typeof confirmReasons;
