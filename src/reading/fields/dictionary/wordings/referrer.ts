import type { Wordings } from './wordings.ts';

/** How forms ask about the referrer and the referral. */
export const referrerWordings: readonly Wordings[] = [
  {
    topic: 'email',
    subject: 'referrer',
    words: `
      Confirm referrer email
      Electronic mail address of referrer
      Email (must be secure)
      Email (nhs.net preferred)
      Email (nhs.net, gov.uk or other secure)
      Email (we will reply here)
      Email / secure mail
      Email address (we will send a copy of this form here)
      Email address of person completing this form
      Email for acknowledgement to referrer
      Email for our reply
      Email of person making contact
      Email of person referring
      Generic / team inbox
      Generic team inbox of referrer
      HV email
      Liaison email
      My email
      nhs.net address
      NHS.net email
      Please type your work email again clearly
      Practice generic inbox
      Referrer e-mail (secure only)
      Referrer email address
      Referrer's email
      Referrer's nhs.net address
      Referrer's nhs.net email
      Referring agency email
      Referring practitioner's secure email address
      Referring professional's e-mail (required)
      Referring team inbox
      Requester's secure email
      Secure email
      Secure email address
      Secure email address (nhs.net, gov.uk, cjsm)
      Secure email for reply to referrer
      Secure email to which we may send the outcome of this referral to you
      Setting e-mail address
      Setting email
      What is your work email address?
      Which email should we send our reply to?
      Your professional email (no personal accounts please)
      Your secure email (nhs.net or equivalent)
      Your secure email for correspondence
    `,
  },
  {
    topic: 'name',
    subject: 'referrer',
    words: `
      Clinician making the request
      Completed by
      Completed by (name of referrer)
      Full name of person completing form
      HV completing form
      Key person or SENCO
      Key worker completing this form
      Liaison nurse / doctor
      NAME (BLOCK LETTERS)
      Name (in block capitals)
      Name of clinician making referral
      Name of person completing this referral form
      Name of person making contact
      Name of person making referral
      Name of person making request
      Name of professional (please print clearly)
      Name of staff member referring
      Name of the person sending us this referral
      Name of the professional raising this concern with us
      Name of worker making request for service
      Person completing this form
      Person filling in this form (name)
      Person telling us about the family
      Practitioner requesting support
      Professional making the request: name
      Referred by
      Referred by (name)
      Referred by (print name)
      Referrer title, first name, surname
      Referrer's full name (please print)
      Referring consultant psychiatrist
      Referring GP
      Referring GP name
      Referring health professional (name)
      Referring HV
      Referring midwife's name
      Referring nursery nurse / practitioner - name
      Sending GP / clinician
      Staff member completing form
      Therapist making the referral
      Who is making this referral? (name)
      Who is referring this family to us?
      Who should we contact about this referral? (your name)
      Worker completing form
      Worker making referral
      Your name (person referring)
    `,
  },
  {
    topic: 'organisation',
    subject: 'referrer',
    words: `
      Agency and base
      Agency making the referral
      Agency of person making contact
      Base of person completing this form
      Base/clinic of requester
      Company, charity or council department
      Department
      Employer / organisation
      Employer/organisation of referrer
      Hospital / community base
      Hospital and ward
      Hospital/trust of referring clinician
      Locality team
      Locality team of referrer
      Name of agency making the referral
      Name of agency making this request
      Name of organisation / charity
      Name of organisation / trust
      Name of setting
      Nursery / setting
      Organisation / address
      Organisation you represent (referrer)
      REFERRER ORG
      Referrer's address/base
      Referrer's agency / team
      Referrer's base
      Referrer's employer
      Referrer's organisation
      Referrer's place of work
      Referrer's team and base
      Referring agency
      Referring Organisation Name
      Referring practice
      Referring service
      Referring team
      Referring trust
      Referring trust / department
      Referring unit / ward
      School, nursery or agency referring
      Service/agency making referral
      Source organisation of referral
      Team / base
      Team / hospital
      Team and service of referrer
      Trust / local authority
      Trust and department
      Ward / unit
      Ward, clinic or team
      Which nursery, centre or surgery do you work at?
      Which organisation is this referral from?
      Workplace of referrer
      Your base
      Your employing trust or council
      Your team and trust
    `,
  },
  {
    topic: 'phone',
    subject: 'referrer',
    words: `
      Best number to call the referrer on
      Best number to reach you on
      Bleep / ext
      Bleep / telephone
      Bleep-back or direct dial number of referrer
      Bypass number
      Call me on
      Clinician's direct line
      Contact telephone for person completing this form
      Contact telephone number for referrer
      Direct line
      Ext / tel
      Extension
      Extension / direct number
      Extension / phone
      Liaison office number
      My number
      Number on which we can reach the referrer
      Office number
      Phone (direct or mobile)
      Phone / bleep
      Practice telephone of referring GP
      Practitioner's mobile
      Referrer contact no.
      Referrer tel
      Referrer's contact number
      Referrer's phone number
      Referrer's telephone number
      Referrer's work mobile
      Referrer: tel / mob
      Referring agency telephone
      Referring Clinician Telephone
      Referring clinician's bleep or phone
      Referring midwife's mobile
      Referring professional's telephone (incl. code)
      Requester's phone
      Secretary's telephone
      Setting phone
      Setting telephone
      Setting's phone number
      Telephone no. of person referring
      Telephone number (direct)
      Telephone number of person making contact
      Ward telephone (for call-back to referrer)
      What number can we ring you on?
      What number should our duty clinician ring to speak to you as the referrer?
      Which is the best phone number for you during office hours?
      Work mobile of person referring
      Your contact telephone (professional)
      Your direct line (not switchboard)
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
      Date of making request
      Date of ref.
      Date of referral
      Date of referral (dd/mm/yyyy)
      Date of referral letter
      Date of referral to IMH
      Date of referral to infant mental health service
      Date of referral to SPA
      Date of request for involvement
      Date of submission by referrer
      Date of this request
      Date on which you are sending us this referral
      Date referral made
      Date referral sent
      Date referral written by referrer
      Date referred
      Date referrer completed the form
      Date sent
      Date sent by referrer
      Date signed by referrer
      Date submitted
      Date this referral is being sent
      Date this request was written
      Date you are filling in this form
      Date you are sending this form
      Day, month and year of referral
      Handover written on
      On what date are you making this referral?
      Referral completed on
      Referral completed on (date)
      Referral dated
      Referral form date
      Request for service: date
      Request made on (date)
      Sent on
      Submission date of this referral
      Today's date
      Today's date (dd/mm/yy)
      What is today's date? (date of referral)
      When did you fill this in?
      When is this referral being made? (date)
    `,
  },
  {
    topic: 'role',
    subject: 'referrer',
    words: `
      Are you a (please tick): GP / Health Visitor / Midwife / Social Worker / Other
      Band / role
      Band or grade
      Clinical role of referrer
      Grade
      Grade / role
      Grade / specialty
      Grade and specialty of referring doctor
      How do you work with this family?
      In what capacity are you making this referral?
      In what capacity are you referring?
      Job role (e.g. HV, midwife, GP)
      Job title / grade
      Job title of person completing this form
      Occupation of referrer
      Position
      Position / job title
      Position held
      Position held by referrer
      Post held
      Post held by referrer
      Profession (midwife, HV, GP, CAMHS clinician, other)
      Profession / grade
      Professional background
      Professional role of person referring
      Professional title
      Referrer's designation
      Referrer's job title
      Referrer's job title / profession
      Referrer's job title/role
      Referrer's position
      Referrer's position in organisation
      Referrer's profession
      Referrer's role
      Referring professional's discipline
      Requester's job title and band
      Requester's role in relation to family
      Requester: job role
      Role of person completing form
      Role of person completing referral
      Role of person making contact
      Staff group of referrer
      Title/position of referring professional
      Type of referrer (GP, HV, MW, SW, nursery, other)
      What is your role with this family?
      Which of these best describes you? (HV / midwife / GP / social worker / other)
      Your position in the team
      Your role (tick one)
    `,
  },
];
