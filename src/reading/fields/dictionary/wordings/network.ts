import type { Wordings } from './wordings.ts';

/** How forms ask about the professionals around the family and the duty call. */
export const networkWordings: readonly Wordings[] = [
  {
    topic: 'agencies',
    words: `
      Agencies already involved
      Agencies involved (please list)
      Agencies working with the family
      Any other agency involvement
      Any other professional
      Any other services working with parents or baby
      Anyone else involved in the care of infant
      Current multi-agency involvement
      Details of other workers
      External professionals working with child
      Is anyone else helping you and your baby?
      Is anyone else helping you?
      Lead professional and other agencies
      List all professionals working with this child and family
      List all services known to the household, with contact details
      Other
      Other agencies
      Other agencies (name, role, tel)
      Other agencies in contact with the family
      Other agencies involved
      Other agencies known to be involved
      Other agencies working with the family
      Other agencies/professionals: name and role
      Other organisations known to be involved
      Other organisations supporting the family
      Other practitioners in the team around the family
      Other professionals / agencies
      Other professionals involved
      Other professionals involved with the family
      Other services currently involved
      Other services currently working with the family
      Other services involved
      Other services involved (e.g. paediatrics, SALT, Portage)
      Other services involved (name / contact)
      Other services involved after discharge
      Other services supporting the client
      Other teams
      Other teams involved with infant and family
      Others (please list)
      Others in the network
      Others involved
      Outside agencies supporting the family
      Perinatal psychiatry, IAPT or other teams presently involved
      Professional network
      Professionals already supporting the family
      Professionals or charities known to be involved
      Services already involved with the family
      Services currently involved (name, role, contact)
      Third sector / voluntary agencies involved
      What other services are supporting the family?
      Which agencies are currently involved?
      Which other services are currently supporting this family?
      Which other teams is the family open to?
      Who else is supporting the family?
      Who else is working with the child?
      Who else is working with the family?
    `,
  },
  {
    topic: 'call-date',
    words: `
      Call date (dd/mm/yyyy)
      Date call took place
      Date discussed with IMH duty
      Date discussed with IMH duty team
      Date discussed with IMH team
      Date duty call held
      Date of 45-minute consultation
      Date of call
      Date of call to duty line
      Date of call with Infant Mental Health
      Date of consultation
      Date of conversation with IMH duty worker
      Date of discussion
      Date of duty call
      Date of duty consultation
      Date of initial phone call to parent-infant team
      Date of telephone consultation
      Date of telephone consultation with our service
      Date spoken to infant mental health practitioner
      Date talked through with our practitioner
      Date you phoned the duty line
      Date you rang the advice line
      Duty call date (dd/mm/yy)
      If yes, on what date did you ring our duty line?
      IMH consultation date
      On what date did you phone the duty line?
      On what date was the duty discussion held?
      On which day did you talk to our duty practitioner?
      Pre-referral consultation date
      When did the duty call take place?
      When did you speak to our duty practitioner?
      When was the call?
    `,
  },
  {
    topic: 'call-practitioner',
    words: `
      Consultation given by
      Consultation given by (IMH clinician)
      Consultation with
      Discussed with
      Discussed with (name of IMH practitioner)
      Discussed with (name of IMH team member)
      Duty call taken by
      Duty call with (name)
      If yes, who in our team did you speak to?
      IMH consultant practitioner
      IMH practitioner
      IMH practitioner spoken to
      Name of duty clinician spoken to
      Name of duty practitioner
      Name of IMH clinician consulted
      Name of IMH clinician who took the duty call
      Name of IMH team member who took your call
      Name of infant mental health practitioner contacted before referral
      Name of person you spoke to at Infant Mental Health
      Name of person you spoke with
      Name of practitioner you consulted in the parent-infant team
      Practitioner on duty
      Practitioner spoken to
      Spoke to
      Spoken to
      Which of our practitioners did you talk to?
      Who answered your call on the duty line?
      Who did you speak to on the duty line?
      Who did you speak to?
      Who did you talk to on the advice line?
      Who took the call?
      With whom
    `,
  },
  {
    topic: 'call-took-place',
    words: `
      Already discussed by phone?
      Call completed
      Consultation call completed?
      Did you call the duty practitioner first?
      Did you have a duty consultation with our team first?
      Did you have a telephone consultation with the service first?
      Discussed with duty practitioner before referral?
      Discussed with duty worker?
      Discussed with IMH duty worker? Y/N
      Duty call completed? Y/N
      Duty call had? Y/N
      Duty call made?
      Duty consultation completed
      Duty conversation has happened
      Duty line contacted before referring?
      Duty line contacted prior to referral (tick)
      Has a duty call been held?
      Has a duty call taken place?
      Has a telephone consultation with the service happened? Yes/No
      Has the 45-minute duty call happened?
      Has the case been discussed with Infant Mental Health?
      Has this referral been discussed by phone with the IMH team?
      Has this referral been discussed on a duty call?
      Has this referral been discussed with the Infant Mental Health team?
      Have you already called us about this baby?
      Have you already had a duty call about this family?
      Have you already telephoned the IMH duty line about this family?
      Have you discussed this baby with the duty clinician by phone? (must be done before sending this form)
      Have you discussed this case with us by phone?
      Have you had a telephone consultation with us?
      Have you had the 45-minute consultation call?
      Have you phoned the duty line?
      Have you rung our duty line about this baby?
      Have you rung the advice line about this child?
      Have you rung us yet to talk about this referral?
      Have you spoken to our duty practitioner before sending this form?
      Have you spoken to our duty practitioner?
      Have you spoken to the IMH duty line?
      I have had a duty call about this family (tick)
      IMH consultation held?
      Initial phone discussion held with parent-infant team?
      Pre-referral duty discussion had?
      Referral previously talked through with duty clinician (Y/N)
      Taken place?
      Was this family talked through with one of our practitioners before referral?
    `,
  },
  {
    topic: 'health-visitor',
    words: `
      0-19 practitioner / health visitor
      0-19 SPHN
      Allocated health visitor
      Allocated HV
      Baby's health visitor and clinic
      Child's health visitor
      Family health visitor (named)
      Family nurse
      Family Nurse / Health visitor
      Health visiting team
      Health Visiting team / named HV
      Health visitor
      Health Visitor (0-19 PHINS)
      Health visitor (name / base / tel)
      Health visitor / LAC nurse
      Health Visitor details
      Health visitor name and base
      Health Visitor name and contact
      Health visitor on discharge
      Health visitor's name
      Health Visitor's name and contact details
      HV
      HV / 0-19 nurse
      HV / family nurse
      HV details
      HV informed: name
      HV name and base
      HV name and contact
      HV/FNP nurse name
      Name of health visitor and telephone
      Name of HV
      Named health visitor
      Named HV
      Specialist perinatal health visitor
      Specialist public health nurse (0-19)
      Who is the family's health visitor?
      Who is the HV for this baby?
    `,
  },
  {
    topic: 'midwife',
    words: `
      Allocated midwife (if antenatal)
      Booking midwife
      Client's midwife
      Community midwife
      Community midwife & team
      Community midwife name
      Community midwife taking over care
      Community MW
      Drug and alcohol liaison midwife
      If antenatal, community midwife and clinic
      Lead midwife
      Lead midwife for this pregnancy
      Maternity: midwife
      Midwife
      Midwife (name & base)
      Midwife (name and team)
      Midwife / caseload team
      Midwife / maternity team
      Midwife details
      Midwife looking after you
      Midwife name/contact
      Midwife visiting
      Midwife's name
      Midwifery team
      MW
      Name of allocated midwife
      Name of CMW
      Name of community MW
      Named community midwife
      Named midwife
      Named midwife and team
      Safeguarding midwife
      Safeguarding midwife or named midwife
      Specialist / continuity midwife
      Specialist midwife
      Specialist perinatal mental health midwife
      Which midwife is looking after this woman?
      Who is Mum's midwife?
    `,
  },
  {
    topic: 'practice',
    words: `
      Baby's GP
      Child's doctor
      Client's GP practice
      Doctor's surgery
      Family doctor
      Family doctor (GP)
      Family GP
      General practice
      General Practitioner
      GP / Surgery
      GP baby will be registered with
      GP name and address
      GP practice baby is/will be registered at
      GP practice name & address
      Infant's GP details
      Mother's GP
      Name of GP surgery
      Name of surgery
      Registered GP
      Registered GP Organisation Name
      Registered GP practice
      Registered GP practice (or defence medical centre)
      Registered practice
      Surgery
      Surgery child is registered with
      Surgery name and address
      Usual GP
      Usual GP Full Name
      Usual GP Organisation Name
      Usual GP practice
      Which doctor's surgery are you registered with?
      Which doctor's surgery is the family registered with?
      Which GP surgery is the family registered with?
    `,
  },
  {
    topic: 'practice-code',
    words: `
      GP ODS
      GP ODS code
      GP practice code (e.g. A12345)
      GP practice code (e.g. B86xxx)
      GP practice ODS / NACS code
      GP practice ODS code
      GP surgery national code
      NACS / ODS code
      NACS code (GP practice)
      National practice code
      ODS code
      Practice identifier (ODS)
      Practice ODS
      Practice ODS code
      Registered GP organisation code
      Registered GP Organisation National Practice Code
      Registered practice code (ODS)
      Surgery code
      Surgery code (if known)
      Surgery ODS code
      Usual GP Practice Code
      What is the ODS code of the GP surgery?
    `,
  },
  {
    topic: 'social-worker',
    words: `
      Allocated social worker
      Allocated social worker (name and team)
      Allocated SW (if any)
      Allocated worker (SW)
      Baby's social worker and team
      Child looked after social worker
      Child's social worker
      Children's Services social worker
      Children's social work service: worker
      Does baby have a social worker? If yes, name
      Does the child have a social worker? If so, who?
      Key social worker
      Name and number of the allocated SW
      Name of allocated SW and team
      Name of child's SW
      Name of social worker
      Named social worker
      Soc. worker
      Social work team and worker
      Social worker
      Social worker (name / team / tel)
      Social worker (name / tel)
      Social worker involved – name
      Social Worker name and contact
      Social Worker's name and team
      Social worker's name if allocated
      SW
      SW details
      SW name
      SW name and team
      Unborn baby's social worker
    `,
  },
];
