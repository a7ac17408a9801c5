/** What every letter says of the service. Source: the service's own public page, November 2026. */
export const service = {
  name: 'Leeds Infant Mental Health service',
  telephone: '0113 843 0841',
  hours: '9am to 5pm',
} as const;

/** The six points of the 45-minute duty call, as the service names them to referrers. */
export const sixPoints = [
  'your concerns about the relationship between the parent or carer and the baby',
  'what the baby is telling us, for instance in an early attachment observation',
  'how emotionally available the parent or carer is, and how ready for help',
  'the family’s circumstances and history',
  'other services around the family, such as perinatal mental health, and any risks',
  'which universal services are involved, and what has been tried',
] as const;
