/** Words for a talk by telephone. */
export const callWords: ReadonlySet<string> = new Set(
  'call called calls consultation consulted conversation discussion discussed spoke spoken speak talk talked rang rung ring telephoned phoned'.split(
    ' ',
  ),
);

/** Words for our service and its duty line. */
export const oursWords: ReadonlySet<string> = new Set(
  'duty imh us our team service line clinician practitioner consultation consulted telephone'.split(
    ' ',
  ),
);

/** A talk with anybody else, or about something else, is no duty call. */
export const aboutOthers: ReadonlySet<string> = new Set(
  'parent parents carer carers family families mother mum father dad client woman school nursery gp safeguarding risk risks consent address email number preferred prefer best safe language interpreter email voicemail text mobile back visit'.split(
    ' ',
  ),
);
