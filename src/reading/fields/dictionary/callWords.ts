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

/** With these a question behind that of the duty call asks of something else. */
export const notOfCall: ReadonlySet<string> = new Set(
  'birth born dob due form completed referred time long length duration minutes advice outcome summary reference reason baby child infant consented agreed received job title role service organisation lives living involved notes record recorded agency support help tried offered interventions'.split(
    ' ',
  ),
);

/** What is said of a call that took place. */
export const doneWords =
  'held made done called rung contacted phoned telephoned happened spoken taken';

/** Who took it. */
export const workerWords =
  'clinician therapist worker staff member consultant psychologist with by';
