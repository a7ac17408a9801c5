import type { Wordings } from './wordings.ts';

/** How forms ask about the referrer and the referral. */
export const referrerWordings: readonly Wordings[] = [
  {
    topic: 'email',
    subject: 'referrer',
    words: `
      Assessor's email
      Author's e-mail
      CJSM / secure e-mail
      Clinician Email (nhs.net)
      Confirm referrer email
      Discharge team mailbox
      E-mail address of handing over practitioner
      E-mail of discharging nurse
      Electronic mail address of referrer
      Email (must be secure)
      Email (nhs.net preferred)
      Email (nhs.net, gov.uk or other secure)
      Email (we will reply here)
      Email / secure mail
      Email address (we will send a copy of this form here)
      Email address of person completing this form
      Email address of the person referring
      Email for acknowledgement of referral
      Email for acknowledgement to referrer
      Email for correspondence with referrer
      Email for our reply
      Email for the referring organisation
      Email of person completing form
      Email of person making contact
      Email of person referring
      Email of signatory
      Email of the member of staff making the referral
      Email of the person who filled in this form
      Email we should send the referral receipt to
      Generic / team inbox
      Generic practice email for reply to referrer
      Generic team inbox of referrer
      Handover given by: email
      HV email
      Liaison email
      Midwife's nhs.net address
      My email
      NHS mail
      nhs.net
      nhs.net address
      NHS.net email
      Nurse email
      Nursery email
      Official email (no personal accounts)
      Please type your work email again clearly
      Practice email for reply to referral
      Practice generic inbox
      Professional's email
      Referred by (email)
      Referrer (email)
      Referrer e-mail (secure only)
      Referrer email address
      Referrer's email
      Referrer's email for our reply
      Referrer's nhs.net
      Referrer's nhs.net address
      Referrer's nhs.net email
      Referrer's secure email for acknowledgement
      Referring agency email
      Referring agency email (for our reply)
      Referring clinician's nhs mail
      Referring GP's e-mail
      Referring practitioner's secure email address
      Referring professional's e-mail (required)
      Referring Provider Email
      Referring team inbox
      Requester's secure email
      Secretary's email (referring consultant)
      Secure e-mail
      Secure email
      Secure email address
      Secure email address (nhs.net, gov.uk, cjsm)
      Secure email for reply to referrer
      Secure email to which we may send the outcome of this referral to you
      Secure nhs.net account
      Send outcome to (referrer's email)
      Sender's email (work)
      Sending unit's secure email
      Setting e-mail address
      Setting email
      Staff e-mail of person completing
      Staff member's email
      Therapist's email
      Ward inbox for reply
      What is your work email address?
      Where should we email our answer to your referral?
      Which email should we send our reply to?
      Work email (professional making this referral)
      Worker email (secure)
      Your email at the nursery or school
      Your professional email (no personal accounts please)
      Your secure email (nhs.net or equivalent)
      Your secure email for correspondence
    `,
  },
  {
    topic: 'name',
    subject: 'referrer',
    words: `
      Author
      Author of this form
      Author of this referral
      Caller and referrer's name
      Clinician making the request
      Clinician sending this
      Completed by (name of referrer)
      Completed by (print name)
      Completed on the ward by
      Contact name
      Contact name (professional)
      Contact person
      Contact person for this request
      Details of referrer: name
      Discharge co-ordinator completing this
      Discharging nurse
      F/W
      Family worker
      Form completed by (health visitor)
      Form completed by (name)
      Full name of person completing form
      GP / HV / MW name
      GP making referral
      Handing over practitioner (referrer)
      Handover given by
      Home visitor's name
      HV completing form
      Initiated by
      Key person or SENCO
      Key worker completing this form
      Keyworker
      Keyworker name
      Letter author
      Liaison form completed by
      Liaison nurse / doctor
      Midwife making referral
      NAME (BLOCK LETTERS)
      Name (in block capitals)
      Name of assessor / person completing request
      Name of clinician making referral
      Name of GP / health visitor / midwife making referral
      Name of person completing this referral form
      Name of person initiating request
      Name of person making contact
      Name of person making referral
      Name of person making request
      Name of person requesting assistance
      Name of person requesting help
      Name of professional (please print clearly)
      Name of referring agency worker
      Name of staff member making the referral
      Name of staff member referring
      Name of the health visitor, midwife or GP making this referral
      Name of the key person making the referral
      Name of the person asking
      Name of the person filling this in
      Name of the person sending us this referral
      Name of the professional raising this concern with us
      Name of worker making request for service
      Nurse making this referral
      Nurse name
      Ordering / Referring Provider
      Person completing this form
      Person completing this request, if not the social worker
      Person filling in this form (name)
      Person telling us about the baby (your name)
      Person telling us about the family
      Please print your name as the person referring
      Practitioner requesting support
      Practitioner, role, locality
      Professional contact (name)
      Professional making the request: name
      Referred by (name)
      Referred by (print name)
      Referrer (print)
      Referrer signed (name in capitals)
      Referrer title, first name, surname
      Referrer's full name (please print)
      Referring consultant psychiatrist
      Referring doctor
      Referring Dr
      Referring GP
      Referring GP / nurse
      Referring GP name
      Referring health professional (name)
      Referring health visitor / nursery nurse
      Referring HV
      Referring midwife / designation
      Referring midwife's name
      Referring nurse / doctor
      Referring nursery nurse / practitioner - name
      Report author
      Request for support made by
      SENCo completing this form
      SENCo completing this referral
      Sending GP / clinician
      Sent by (clinician)
      Setting lead professional
      Staff member completing form
      Staff member completing this referral
      Staff member requesting
      Therapist
      Therapist making the referral
      Therapist's name
      Title and full name of referrer
      Who can we talk to about this referral?
      Who do we contact to discuss this referral?
      Who has completed this referral form?
      Who is making this referral? (name)
      Who is referring this family to us?
      Who should we contact about this referral? (your name)
      Who should we ring about this referral?
      Worker completing form
      Worker making referral
      Written up by (print name)
      Your name (if asking for someone else)
      Your name (person referring)
    `,
  },
  {
    topic: 'organisation',
    subject: 'referrer',
    words: `
      Agency / setting
      Agency and base
      Agency making the referral
      Agency name and address of referrer
      Agency of assessor
      Agency of person making contact
      Agency or business name
      Agency or setting
      Agency requesting support
      Agency/setting
      Area / base
      Author's department
      Base of person completing this form
      Base/clinic of requester
      Branch
      CAMHS team
      Centre / agency
      Charity or council team you work for
      Children's centre / family hub
      Company / charity / trust you represent
      Company, charity or council department
      Contact address / clinic
      Council / team
      CYPMHS team
      Department
      Department / Trust
      Department and base
      Department and site
      Department or service of referrer
      Directorate / service
      Directorate or unit of referrer
      Discharging ward and hospital
      Employer
      Employer / organisation
      Employer/agency of referrer
      Employer/organisation of referrer
      Employing organisation
      Flying Start area / base
      From (organisation)
      Handed over from (ward)
      Handing over service
      Hospital / community base
      Hospital / Trust
      Hospital / ward
      Hospital and ward
      Hospital trust
      Hospital, hospice or service
      Hospital/trust of referring clinician
      Hub
      Hub / team
      LA / team
      Local authority
      Local authority / team
      Local authority and team
      Local authority making referral
      Locality team
      Locality team of referrer
      Maternity unit
      Maternity unit you work in
      Name of agency making the referral
      Name of agency making this request
      Name of hospital / clinic / surgery
      Name of NHS trust employing referrer
      Name of nursery / setting
      Name of nursery or Family Hub making the referral
      Name of organisation / charity
      Name of organisation / trust
      Name of referring hospital
      Name of referring setting
      Nurse base
      Nursery / setting
      On behalf of (organisation)
      Org.
      Organisation / address
      Organisation / department
      Organisation making this referral
      Organisation of signatory
      Organisation you are writing from
      Organisation you represent (referrer)
      Originating service
      Originating team
      Practice sending this referral
      Practitioner's employing body
      Referral agency
      Referred by (service / base)
      Referred from (service)
      Referrer base / organisation
      REFERRER ORG
      Referrer's address/base
      Referrer's agency / team
      Referrer's base
      Referrer's employer
      Referrer's local authority or agency
      Referrer's organisation
      Referrer's place of work
      Referrer's team and base
      Referring agency
      Referring Facility
      Referring hospital / clinic
      Referring nursery
      Referring Organisation Name
      Referring practice
      Referring practice name
      Referring practice or department
      Referring service
      Referring surgery
      Referring trust
      Referring trust / department
      Referring unit / ward
      Refuge provider
      Requesting agency / department
      Scheme
      School, nursery or agency referring
      Sender's organisation (team or setting)
      Sending department
      Sending unit
      Service and base
      Service and site
      Service making the request
      Service you belong to
      Service/agency making referral
      Setting / service
      Setting / service / agency
      Setting making the referral
      Setting or agency
      Social work team making the referral
      Source of referral (team)
      Source organisation
      Source organisation of referral
      Staff department
      Surgery making referral
      Team / base
      Team / hospital
      Team / service making the referral
      Team and service of referrer
      Trust / employer
      Trust / local authority
      Trust / organisation
      Trust and department
      Unit / hospital of referrer
      Unit the referral comes from
      Ward / dept.
      Ward / unit
      Ward requesting
      Ward, clinic or team
      Where you work
      Which council are you from?
      Which health centre / clinic are you based at?
      Which nursery, centre or surgery do you work at?
      Which nursery, school or service are you from?
      Which organisation is this referral from?
      Which service do you belong to?
      Which service is making this referral?
      Which team is referring?
      Which team or organisation are you part of?
      Which ward or clinic do you work on?
      Who you work for
      Worker's agency and team
      Workplace
      Workplace of referrer
      Your base
      Your clinic or health centre base
      Your employing trust or council
      Your setting
      Your team and trust
    `,
  },
  {
    topic: 'phone',
    subject: 'referrer',
    words: `
      Assessor's telephone
      Author's work phone
      Best number to call the referrer on
      Best number to reach you on
      Bleep
      Bleep / direct dial
      Bleep / ext
      Bleep / telephone
      Bleep no
      Bleep number
      Bleep or extension of referrer
      Bleep-back or direct dial number of referrer
      Bleep/mobile
      Bypass number
      Call me on
      Clinician's direct line
      Contact number for queries about this handover (sender)
      Contact tel. of signatory
      Contact telephone for person completing this form
      Contact telephone number for referrer
      Desk phone
      Desk phone number
      Direct dial of the referrer
      Direct tel.
      Discharging nurse's tel.
      Ext / tel
      Ext. / contact number of referrer
      Extension
      Extension / direct number
      Extension / phone
      Extension or bleep-back number
      Landline or work mobile
      Liaison office number
      Midwife's mobile
      Midwife's work mobile (referrer)
      My number
      Number for the person who filled in this form
      Number on which we can reach the referrer
      Number we can ring you back on (person referring)
      Nurse mobile
      Nursery phone
      Office number
      Office phone
      Phone (direct or mobile)
      Phone / bleep
      Phone no. for queries about this referral (referrer)
      Phone number of setting
      Phone number of the member of staff making the referral
      Practice bypass number for the referring GP
      Practice number for queries about this referral
      Practice telephone of referring GP
      Practitioner's mobile
      Professional's contact no.
      Professional's phone number
      Referred by (tel)
      Referrer (tel)
      Referrer contact no.
      Referrer phone / mobile
      Referrer tel
      Referrer's contact number
      Referrer's mob.
      Referrer's mobile or office number
      Referrer's phone number
      Referrer's telephone number
      Referrer's work mobile
      Referrer: tel / mob
      Referring agency telephone
      Referring Clinician Telephone
      Referring clinician's bleep or phone
      Referring doctor: contact no.
      Referring midwife's mobile
      Referring professional's telephone (incl. code)
      Referring Provider Phone
      Refuge team phone
      Requester's phone
      Ring back the ward on
      Ring you on
      Secretary's number (referring consultant)
      Secretary's telephone
      Sender's ext.
      Setting phone
      Setting telephone
      Setting's phone number
      Setting's telephone number
      Setting's telephone number (yours, as referrer)
      Sister's desk phone
      Staff contact no.
      Surgery's private line for professionals
      Team tel.
      Team telephone number
      Tel. of person completing form
      Telephone (consulting rooms)
      Telephone no. of person referring
      Telephone number (direct)
      Telephone number of person making contact
      Telephone number of the person referring
      Telephone of referring organisation
      Unit phone for queries on this form
      Ward direct line
      Ward or unit telephone
      Ward telephone (for call-back to referrer)
      What number can we ring you on?
      What number should our duty clinician ring to speak to you as the referrer?
      What number should we ring if we have questions about your referral?
      Which is the best phone number for you during office hours?
      Work mobile
      Work mobile of person referring
      Work telephone of referrer
      Worker's direct telephone
      Worker's telephone (office)
      Your contact telephone (professional)
      Your direct line
      Your direct line (not switchboard)
      Your phone number at the nursery or school
    `,
  },
  {
    topic: 'referral-date',
    words: `
      Contact date
      Date and time of request
      Date authorised
      Date completed
      Date Created
      Date decision made to refer
      Date dictated
      Date form completed
      Date form sent
      Date handed over
      Date handover form written
      Date letter/form written
      Date of application for support
      Date of application to the service
      Date of asking
      Date of authorisation of the request
      Date of clinician's referral
      Date of contact / referral
      Date of decision to refer
      Date of Early Help request
      Date of enquiry
      Date of filling in
      Date of form
      Date of handover
      Date of internal referral
      Date of introduction
      Date of making request
      Date of onward referral
      Date of ref.
      Date of referral
      Date of referral (day/month/year)
      Date of referral (dd/mm/yyyy)
      Date of Referral (recorded)
      Date of referral letter
      Date of referral to IMH
      Date of referral to infant mental health service
      Date of referral to SPA
      Date of referring
      Date of req.
      Date of request for involvement
      Date of request for support
      Date of sending
      Date of step-across
      Date of submission
      Date of submission by referrer
      Date of this health visitor referral
      Date of this liaison form
      Date of this request
      Date of ward referral
      Date on which you are sending us this referral
      Date referral made
      Date referral sent
      Date referral sent to IMH
      Date referral written by referrer
      Date referred
      Date referred by practitioner
      Date referrer completed the form
      Date request submitted
      Date sent
      Date sent by referrer
      Date signed by referrer
      Date submitted
      Date this referral is being sent
      Date this request was written
      Date this was sent to IMH
      Date typed
      Date you are filling in this form
      Date you are sending this form
      Date you're referring
      Dated
      Day of handover to community
      Day, month and year of referral
      Form date
      Form dated
      Handover written on
      I completed this form on
      I filled in this form on
      Letter created on
      Letter date
      Letter dated
      On what date are you making this referral?
      On what date are you referring?
      On what date did you complete this?
      Ref'l date
      Referral completed on
      Referral completed on (date)
      Referral dated
      Referral form date
      Referral made on
      Referral Order Date
      Referral written (date)
      Referrer's date of completing form (DD.MM.YYYY)
      Referrer's date of referral (dd/mm/yy)
      Request for service: date
      Request made on (date)
      Sent
      Sent on
      Signature date
      Submission date of this referral
      Submitted on
      This form was completed on
      Today
      Today's date
      Today's date (dd/mm/yy)
      What is today's date? (date of referral)
      What's the date today?
      When are you making this referral?
      When did you fill in this form?
      When did you fill this in?
      When is this referral being made? (date)
    `,
  },
  {
    topic: 'role',
    subject: 'referrer',
    words: `
      Are you a (please tick): GP / Health Visitor / Midwife / Social Worker / Other
      Author's designation
      Band / role
      Band and role of staff completing
      Band or grade
      Capacity in which you know the family
      Capacity in which you refer
      Clinical role of referrer
      CPN or other (say)
      Designation of signatory
      Discipline
      GP / HV / MW / other (specify)
      Grade
      Grade / post
      Grade / role
      Grade / specialty
      Grade and profession
      Grade and specialty of referring doctor
      Grade of person completing
      Handover given by: job title
      How are you involved with the family?
      How do you work with this family?
      I am a
      I am a (health visitor, midwife, GP…)
      In what capacity are you making this referral?
      In what capacity are you referring?
      In what capacity you work
      In what role do you know the family?
      Job at the nursery
      Job role (e.g. HV, midwife, GP)
      Job title / grade
      Job title of person completing this form
      Job title of person who referred
      Job title of the person making the referral
      My job
      My role
      Nurse job title
      Occupation of referrer
      Person referring: position
      Please state profession
      Please tick: HV, MW, GP, SW, other
      Position
      Position / job title
      Position held
      Position held by referrer
      Position in setting
      Position in the setting
      Position of discharging clinician
      Post held
      Post held by author
      Post held by referrer
      Post held by the person referring
      Profession (midwife, HV, GP, CAMHS clinician, other)
      Profession / grade
      Profession and band
      Professional background
      Professional role of person referring
      Professional title
      Professional's role / title
      Provider Role
      Rank and specialty of referrer
      Referred by (job title)
      Referred by - role
      Referred by: job title
      Referrer category
      Referrer designation (HV, midwife, SW, other)
      Referrer is (partner / salaried GP / locum / ANP)
      Referrer is a: (health visitor / midwife / GP / other)
      Referrer type
      Referrer's designation
      Referrer's grade
      Referrer's job title
      Referrer's job title / profession
      Referrer's job title/role
      Referrer's position
      Referrer's position in organisation
      Referrer's profession
      Referrer's role
      Referring clinician's post
      Referring person's profession
      Referring professional's discipline
      Registered as
      Requester's job title and band
      Requester's role in relation to family
      Requester: job role
      Role in setting
      Role in the nursery
      Role of assessor
      Role of person completing form
      Role of person completing referral
      Role of person handing over
      Role of person making contact
      Role of the staff member referring
      Role on the ward
      Role on unit
      Role with the family
      Staff grade or role
      Staff group of referrer
      Staff member's job title
      Therapist's role (PWP / HIT / other)
      Title / post held by referrer
      Title / post of person referring
      Title / role of person referring
      Title/position of referring professional
      Type of referrer (GP, HV, MW, SW, nursery, other)
      What do you do (e.g. HV, MW, GP)?
      What is your role with this family?
      What you do
      Which of these best describes you? (HV / midwife / GP / social worker / other)
      Who is referring? (HV, midwife, GP, social worker, other)
      Worker's post (job title)
      Your job
      Your job on the ward
      Your midwifery role
      Your position at the nursery or school
      Your position in the organisation
      Your position in the team
      Your role (tick one)
    `,
  },
];
