import type { Wordings } from './wordings.ts';

/** How forms ask about the referrer and the referral. */
export const referrerWordings: readonly Wordings[] = [
  {
    topic: 'email',
    subject: 'referrer',
    words: `
      Email (nhs.net preferred)
      Email (nhs.net, gov.uk or other secure)
      Email address (we will send a copy of this form here)
      Email for acknowledgement to referrer
      Email of person making contact
      Generic team inbox of referrer
      HV email
      NHS.net address
      NHS.net email
      Referrer e-mail (secure only)
      Referrer email address
      Referrer's email
      Referrer's nhs.net address
      Requester's secure email
      Secure e-mail
      Secure email address
      Secure email for reply to referrer
      Setting's email
      What is your work email address?
      Your secure email (nhs.net or equivalent)
    `,
  },
  {
    topic: 'name',
    subject: 'referrer',
    words: `
      Completed by
      Form completed by
      Full name of person completing form
      HV completing form
      NAME (BLOCK LETTERS)
      Name of clinician making referral
      Name of person making contact
      Name of person making referral
      Name of staff member referring
      Person completing this form
      Professional making the request: name
      Referred by
      Referred by (name)
      Referred by (print name)
      Referrer's full name (please print)
      Referrer's name
      Referring consultant psychiatrist
      Referring GP
      Referring HV
      Referring midwife's name
      Staff member completing form
      Therapist making the referral
      Who is filling in this form?
      Who is making this referral?
      Who is making this referral? (name)
      Who should we reply to?
      Worker making referral
      Your name (person referring)
    `,
  },
  {
    topic: 'organisation',
    subject: 'referrer',
    words: `
      Agency of person making contact
      Base
      Base/clinic of requester
      Company, charity or council department
      Department
      Department / team
      Employer / organisation
      Employer/organisation of referrer
      Employing organisation
      Employing trust
      Hospital / community base
      Hospital/trust of referring clinician
      Locality team
      Name of agency making the referral
      Name of organisation / trust
      Name of setting
      Nursery / setting
      On behalf of (organisation)
      Organisation / address
      Practice / hospital
      REFERRER ORG
      Referrer's address/base
      Referrer's agency / team
      Referrer's base
      Referrer's employer
      Referrer's organisation
      Referring agency
      Referring Organisation Name
      Referring practice
      Referring service
      Referring team
      Referring trust
      Referring unit / ward
      School, nursery or agency referring
      Service/agency making referral
      Team / Base
      Team and service of referrer
      Trust:
      Unit / hospital
      Ward / department
      Ward / unit
      Ward, clinic or team
      Workplace of referrer
      Your team and trust
    `,
  },
  {
    topic: 'phone',
    subject: 'referrer',
    words: `
      Best number to call the referrer on
      Bleep / telephone
      Bleep-back or direct dial number of referrer
      Clinician's direct line
      Contact no. in hours
      Contact telephone number for referrer
      Direct dial
      Direct line
      Extension
      Extension / phone
      My number
      Office telephone
      Phone (direct or mobile)
      Phone / bleep
      Practice telephone of referring GP
      Practitioner's mobile
      Referrer contact no.
      Referrer tel
      Referrer's contact number
      Referrer's phone number
      Referrer's telephone number
      Referring Clinician Telephone
      Referring midwife's mobile
      Requester's phone
      Setting telephone
      Setting's phone number
      Tel / ext
      Telephone number of person making contact
      Ward telephone (for call-back to referrer)
      What number can we reach you on?
      Work mobile of person referring
      Your contact telephone (professional)
    `,
  },
  {
    topic: 'referral-date',
    words: `
      Date completed
      Date Created
      Date form completed
      Date of clinician's referral
      Date of contact / referral
      Date of form
      Date of handover
      Date of letter
      Date of ref.
      Date of referral
      Date of referral (dd/mm/yyyy)
      Date of referral letter
      Date of referral to IMH
      Date of referral to SPA
      Date of this request
      Date referral made
      Date referred
      Date referrer completed the form
      Date sent
      Date sent by referrer
      Date signed by referrer
      Date submitted
      Date this request was written
      Date you are filling in this form
      Date you are sending this form
      Dated
      Referral completed on
      Referral made on
      Request made on (date)
      Submitted on
      Today's date
      When is this referral being made? (date)
    `,
  },
  {
    topic: 'role',
    subject: 'referrer',
    words: `
      Capacity
      Grade
      Grade / role
      Grade / specialty
      Grade and specialty of referring doctor
      In what capacity are you referring?
      Job title / grade
      Occupation of referrer
      Position
      Position / job title
      Position held
      Position held by referrer
      Position in setting
      Post held
      Post held by referrer
      Profession (midwife, HV, GP, CAMHS clinician, other)
      Profession / grade
      Professional title
      Referrer's designation
      Referrer's job title
      Referrer's job title / profession
      Referrer's job title/role
      Referrer's position
      Referrer's profession
      Referrer's role
      Requester's role in relation to family
      Requester: job role
      Role of person completing referral
      Role of person making contact
      Title/position of referring professional
    `,
  },
];
