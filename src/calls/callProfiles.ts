import type { CallColumnName } from './callColumns.ts';

/** How one source writes its CSV file. Data only: another source is another entry. */
export interface CallProfile {
  /** Further headers of a column, beside its own name; case, spaces and punctuation do not count. */
  readonly headers: { readonly [Name in CallColumnName]?: readonly string[] };
  /** What the source writes for one of our words, lower case: `{ outcome: { 'form awaited': 'form-expected' } }`. */
  readonly words: {
    readonly [Name in CallColumnName]?: Readonly<Record<string, string>>;
  };
}

export const callProfiles: Readonly<Record<string, CallProfile>> = {
  twostep: { headers: {}, words: {} },
  /** Shaped after a clinical system's contact report; the headers are those such reports use. */
  systmone: {
    headers: {
      callId: ['Contact ID', 'Event ID', 'Reference'],
      startedAt: ['Contact Date/Time', 'Event Date/Time', 'Date and Time Started', 'Start'],
      endedAt: ['Contact End Date/Time', 'Date and Time Ended', 'End'],
      practitioner: ['Staff', 'Staff Name', 'Staff Member', 'Event Done By', 'Clinician'],
      referrerName: ['Caller', 'Caller Name', 'Referrer'],
      referrerRole: ['Caller Role', 'Job Role'],
      referrerOrganisation: ['Caller Organisation', 'Organisation'],
      referrerEmail: ['Caller Email', 'Email'],
      referrerPhone: ['Caller Telephone', 'Caller Phone'],
      subject: ['Contact About'],
      infantName: ['Patient Name', 'Patient Full Name', 'Name', 'Child Name'],
      infantDob: ['Date of Birth', 'DOB', 'Patient DOB'],
      infantNhsNumber: ['NHS Number', 'NHS No', 'Patient NHS Number'],
      infantSex: ['Sex', 'Gender'],
      edd: ['Estimated Delivery Date', 'Expected Date of Delivery'],
      motherName: ['Mother', "Mother's Name", 'Carer Name'],
      motherDob: ["Mother's DOB", "Mother's Date of Birth"],
      motherNhsNumber: ["Mother's NHS Number", 'Mother NHS No'],
      address: ['Full Address', 'Home Address', 'Patient Address'],
      postcode: ['Post Code', 'Home Postcode'],
      parentPhone: ['Telephone', 'Mobile', 'Contact Number', 'Home Telephone'],
      outcome: ['Contact Outcome', 'Call Outcome'],
      formCompletedDuringCall: ['Form Completed'],
      systmOneRecorded: ['Recorded'],
      notes: ['Note', 'Contact Notes', 'Comments'],
      multipleBirth: ['Multiple Birth', 'Twin'],
    },
    words: {
      outcome: {
        advice: 'advice-only',
        'advice given': 'advice-only',
        'referral form expected': 'form-expected',
        'form requested': 'form-expected',
        'referral accepted': 'form-expected',
        'not appropriate': 'not-eligible',
        pending: 'undecided',
      },
      subject: { child: 'infant', baby: 'infant', unborn: 'antenatal', 'not given': 'anonymous' },
    },
  },
};
