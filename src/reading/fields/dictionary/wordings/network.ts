import type { Wordings } from './wordings.ts';

/** How forms ask about the professionals around the family and the duty call. */
export const networkWordings: readonly Wordings[] = [
  {
    topic: 'agencies',
    words: `
      Adult services involved
      Agencies already involved
      Agencies involved
      Agencies involved (please list)
      Agencies involved with the family at the time of referral
      Agencies working with the child
      Agencies working with the family
      Agency / contact person
      Agency involvement
      Also involved
      Any other agency involvement
      Any other professional
      Any other services working with parents or baby
      Anyone else involved in the care of infant
      Are other agencies involved? If yes please name
      Are there other professionals working with the family? Please list
      Are you seeing any other services?
      Charities supporting the family
      Current involvement of other services
      Current multi-agency involvement
      Details of any voluntary organisation involved
      Details of other agencies (name, address, tel)
      Details of other professionals / services
      Details of other workers
      Does anyone else support the family (professionals)?
      Drug and alcohol service / domestic abuse service involved
      External professionals working with child
      Family hub or children's centre involved
      Family support worker
      Family support worker / Home-Start / other
      Involved professionals and their contact details
      Involved services and named worker
      Involvement of other services (please list all)
      Is anyone else helping you and your baby?
      Is anyone else helping you?
      Is anyone else working with you and your baby?
      Is mother under another mental health team? Which one?
      Is the family known to any other services?
      Lead professional and other agencies
      List all other professionals in contact
      List all professionals working with this child and family
      List all services known to the household, with contact details
      List any services currently supporting you
      Mental health services involved
      Mental health team / care coordinator
      Network around the family (professional)
      Other agencies
      Other agencies (name, role, tel)
      Other agencies in contact with the family
      Other agencies involved
      Other agencies involved at present
      Other agencies known to be involved
      Other agencies working with the family
      Other agencies/professionals: name and role
      Other key people / agencies and contact number
      Other organisations in contact with family
      Other organisations known to be involved
      Other organisations supporting the family
      Other practitioners (name, role, telephone)
      Other practitioners in the team around the family
      Other professionals / agencies
      Other professionals currently supporting mother or baby
      Other professionals involved
      Other professionals involved with the family
      Other professionals working with this family
      Other services currently involved
      Other services currently working with the family
      Other services involved
      Other services involved (e.g. paediatrics, SALT, Portage)
      Other services involved (name / contact)
      Other services involved after discharge
      Other services supporting the client
      Other support services in place
      Other teams
      Other teams involved
      Other teams involved with infant and family
      Others involved
      Outside agencies supporting the family
      Outside professionals who visit or advise
      Paediatrician and other hospital services involved
      Perinatal mental health team involved? Named worker
      Perinatal psychiatry, IAPT or other teams presently involved
      Please list the other services involved and their role
      Please name any other agency in contact with mother
      Please provide names of other professionals involved
      Please tell us about other services the family is using
      Please tell us which other professionals you see
      Professional network
      Professionals already supporting the family
      Professionals involved
      Professionals involved with child and family
      Professionals or charities known to be involved
      Psychiatrist / CPN involved
      Services already involved with the family
      Services currently involved
      Services currently involved (name, role, contact)
      Services involved with baby
      Services involved with dad
      Services involved with mum
      Specialists involved (paediatrics, dietetics, SALT etc.)
      Tell us who else is involved
      Therapists and other teams seeing the child
      Third sector / voluntary agencies involved
      Voluntary sector support
      What other agencies work with this family and how often?
      What other professional help does the family have at present?
      What other services are in place?
      What other services are supporting the family?
      Which agencies are currently in touch with the family?
      Which agencies are currently involved?
      Which other services are currently supporting this family?
      Which other services know the family?
      Which other teams are seeing mum?
      Which other teams is the family open to?
      Which professionals are involved? Please list
      Who else is giving them help?
      Who else is helping you?
      Who else is involved with this family?
      Who else is supporting the baby and parents?
      Who else is supporting the family?
      Who else is working with the child?
      Who else is working with the family?
      Who else is working with you?
    `,
  },
  {
    topic: 'call-date',
    words: `
      Call date (dd/mm/yyyy)
      Date call made
      Date call took place
      Date discussed
      Date discussed with duty practitioner
      Date discussed with IMH duty team
      Date discussed with IMH team
      Date duty call held
      Date duty call made
      Date of 45-minute consultation
      Date of call to duty line
      Date of call with Infant Mental Health
      Date of consultation
      Date of conversation with IMH duty worker
      Date of discussion with infant mental health duty worker
      Date of duty call
      Date of duty consultation
      Date of duty conversation
      Date of initial phone call to parent-infant team
      Date of pre-referral duty discussion
      Date of pre-referral telephone call to IMH duty
      Date of telephone consultation
      Date of telephone consultation with duty practitioner
      Date of telephone consultation with our service
      Date of telephone handover
      Date of your conversation with our duty team
      Date spoken to infant mental health practitioner
      Date talked through with our practitioner
      Date you phoned the duty line
      Date you rang the advice line
      Date you rang the duty line
      Date you spoke to our duty clinician
      Duty call date (dd/mm/yy)
      Duty desk call dated
      Duty discussion (date)
      Duty line contacted on
      If a duty call has taken place, on what date?
      If discussed with IMH duty, date
      If yes, on what date did you ring our duty line?
      If you have spoken to our duty practitioner, please give the date
      IMH consultation date
      On what date did you phone the duty line?
      On what date was the case discussed with our duty clinician?
      On what date was the duty discussion held?
      On which day did you call duty?
      On which day did you talk to our duty practitioner?
      Pre-referral consultation date
      Step 1 (duty call): date
      When did the duty call take place?
      When did you ring our duty line?
      When did you speak to our duty team about this baby?
      When was this discussed with duty?
      When was your duty call with us? (dd/mm/yyyy)
    `,
  },
  {
    topic: 'call-practitioner',
    words: `
      Consultation given by (IMH clinician)
      Discussed with
      Discussed with (name of IMH practitioner)
      Discussed with (name of IMH team member)
      Duty call handled by
      Duty call taken by
      Duty call with (name)
      Duty call: spoke to
      Duty consultation given by
      Duty discussion held with (name of IMH practitioner)
      Duty officer (infant mental health) spoken to
      If a duty call took place, who with?
      IMH consultant practitioner
      IMH duty practitioner's name
      IMH practitioner
      IMH practitioner on duty
      IMH practitioner spoken to
      Infant mental health practitioner who took the call
      Name of duty clinician spoken to
      Name of duty practitioner
      Name of duty worker you spoke to
      Name of IMH clinician consulted
      Name of IMH clinician who took the duty call
      Name of IMH practitioner
      Name of IMH team member who took your call
      Name of infant mental health practitioner contacted before referral
      Name of our duty practitioner who advised you to refer
      Name of person you spoke to at Infant Mental Health
      Name of person you spoke with
      Name of practitioner you consulted in the parent-infant team
      Name of the person on our duty desk
      Name of the practitioner you spoke to
      Person on duty spoken to
      Practitioner on duty
      Practitioner spoken to
      Step 1 (duty call): name of practitioner
      Telephone handover taken by
      Which member of the IMH team took your duty call?
      Which of our clinicians was on duty when you rang?
      Which of our practitioners did you talk to?
      Which practitioner answered?
      Who answered your call on the duty line?
      Who did you discuss this with in our duty team?
      Who did you speak to on the duty line?
      Who did you speak to?
      Who did you talk to on the advice line?
      Who on duty did you talk to?
      Who took the duty call?
      With whom?
      Your duty call was taken by whom?
    `,
  },
  {
    topic: 'call-took-place',
    words: `
      Already discussed by phone?
      Consultation call completed?
      Did you call the duty practitioner first?
      Did you call us first?
      Did you have a duty consultation with our team first?
      Did you have a telephone consultation with the service first?
      Did you speak to the duty clinician before completing this form?
      Discussed with duty practitioner before referral?
      Discussed with duty worker?
      Does this form follow a conversation on the duty line?
      Duty call completed before referral
      Duty call made prior to this referral?
      Duty call made?
      Duty call made? Y / N
      Duty consultation completed
      Duty consultation: yes / no
      Duty conversation has happened
      Duty line contacted before referring?
      Duty line contacted prior to referral (tick)
      Duty line contacted prior to referral?
      Has a duty call been held?
      Has a duty call taken place?
      Has step 1, the telephone call to duty, been completed?
      Has the 45-minute duty call happened?
      Has the case been discussed with Infant Mental Health?
      Has this referral been discussed by phone with the IMH team?
      Has this referral been discussed on a duty call?
      Has this referral been discussed on our duty line first?
      Has this referral been discussed with the IMH duty worker?
      Has this referral been discussed with the Infant Mental Health team?
      Have you already called our team on the duty number?
      Have you already called us about this baby?
      Have you already had a duty call about this family?
      Have you already telephoned the IMH duty line about this family?
      Have you discussed this baby with the duty clinician by phone? (must be done before sending this form)
      Have you discussed this case with us by phone?
      Have you had a duty call with us about this infant? (we cannot accept forms without one)
      Have you had the 45-minute consultation call?
      Have you phoned the duty desk about this baby yet?
      Have you phoned the duty line?
      Have you rung our duty line about this baby?
      Have you rung our duty line?
      Have you rung the advice line about this child?
      Have you rung us yet to talk about this referral?
      Have you spoken to our duty practitioner before sending this form?
      Have you spoken to the IMH duty line?
      Have you talked this family through with our duty team?
      I confirm that I rang the duty line before sending this form
      I have had a duty call about this family (tick)
      I have spoken with the duty clinician (tick to confirm)
      IMH consultation held?
      Initial phone discussion held with parent-infant team?
      Is this form following a call with the duty worker?
      Made before this form was sent?
      Please confirm you have had a telephone discussion with our duty clinician
      Pre-referral conversation with IMH team had?
      Pre-referral duty call held (tick)
      Pre-referral duty discussion had?
      Step 1 (duty call) done?
      Step one complete: duty call to IMH
      Telephone consultation with the duty practitioner completed?
      Telephone handover given to your duty clinician?
      Was the case talked over with duty first?
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
      Assigned health visitor (0-19 service)
      Baby's health visitor and clinic
      Child's health visitor
      Do you know who the health visitor is? Please give the name
      Family health visitor (named)
      Family nurse
      Family nurse (FNP)
      Family Nurse / Health visitor
      Family Nurse Partnership nurse
      Family's health visitor (name, base, tel)
      Health visiting team
      Health Visiting team / named HV
      Health visiting team and base
      Health visitor
      Health Visitor (0-19 PHINS)
      Health visitor (name / base / tel)
      Health visitor / LAC nurse
      Health Visitor details
      Health visitor involved
      Health visitor name and base
      Health Visitor name and contact
      Health visitor name and contact number
      Health visitor on discharge
      Health visitor's name
      Health Visitor's name and contact details
      Health visitor: name, address and telephone
      HV
      HV / family nurse
      HV / team
      HV base / clinic
      HV caseload holder
      HV contact details
      HV for this family
      HV informed: name
      HV name and base
      HV name and clinic
      HV name and contact
      HV/FNP nurse name
      HV/SN
      Link health visitor
      Mum's health visitor
      Name of health visitor and telephone
      Name of HV
      Name of the health visitor who did the new birth visit
      Named health visitor
      Named HV
      Public health nurse (health visiting)
      Receiving health visitor
      Specialist health visitor
      Specialist perinatal health visitor
      Specialist public health nurse (0-19)
      SPHN (health visitor)
      Which health visitor sees the family?
      Who is the family's health visitor?
      Who is the HV for this baby?
    `,
  },
  {
    topic: 'midwife',
    words: `
      Allocated midwife
      Allocated midwife (if antenatal)
      Antenatal midwife
      Booking midwife
      Caseload midwife
      Client's midwife
      Community midwife
      Community midwife & team
      Community midwife name
      Community midwife taking over care
      Community MW
      Continuity of carer midwife
      Drug and alcohol liaison midwife
      If antenatal, community midwife and clinic
      Lead midwife
      Lead midwife for this pregnancy
      M/W
      Maternity team (midwife's name)
      Maternity unit / midwife
      Midwife
      Midwife (if pregnant or under 28 days)
      Midwife (name & base)
      Midwife (name and team)
      Midwife / caseload team
      Midwife / maternity team
      Midwife and hospital booked at
      Midwife contact
      Midwife involved in pregnancy
      Midwife looking after you
      Midwife name and contact details
      Midwife name/contact
      Midwife: name, base and telephone
      Midwifery team
      Midwifery team and hospital
      Mum's community midwife
      MW
      MW name
      Name of allocated midwife
      Name of CMW
      Name of community MW
      Name of midwife
      Name of the midwife providing antenatal care
      Named community midwife
      Named midwife
      Named midwife and team
      Patient's named midwife
      Perinatal mental health midwife
      Postnatal midwife
      Safeguarding midwife
      Safeguarding midwife (if involved)
      Safeguarding midwife or named midwife
      Specialist / continuity midwife
      Specialist midwife involved
      Specialist perinatal mental health midwife
      Teenage pregnancy midwife
      What is your midwife called?
      Which midwife does the mother see?
      Which midwife is looking after this woman?
      Who is Mum's midwife?
    `,
  },
  {
    topic: 'practice',
    words: `
      Baby's GP
      Child's doctor
      Child's GP surgery
      Client's GP practice
      Doctor's surgery
      Family doctor
      Family doctor (GP)
      Family doctor and surgery
      Family GP
      General Practitioner
      General practitioner and practice
      GP baby will be registered with
      GP name and address
      GP practice baby is/will be registered at
      GP practice name & address
      GP surgery
      Health centre where registered with GP
      Infant's GP details
      Medical centre / surgery
      Medical practice
      Mother's GP
      Mum's GP surgery
      Name of doctor's surgery
      Name of GP surgery
      Name of surgery
      Practice name and address
      Primary care practice
      Registered GP
      Registered GP Organisation Name
      Registered GP practice
      Registered GP practice (or defence medical centre)
      Registered practice
      Sending practice
      Surgery
      Surgery child is registered with
      Surgery name and address
      Surgery registered with
      Usual GP
      Usual GP Full Name
      Usual GP Organisation Name
      Usual GP practice
      What is your doctor's surgery called?
      Which doctor's practice is your family with?
      Which doctor's surgery are you registered with?
      Which doctor's surgery do they go to?
      Which doctor's surgery is the family registered with?
      Which GP surgery are you registered with?
      Which GP surgery is the family registered with?
      Who is the baby's doctor (GP)?
    `,
  },
  {
    topic: 'practice-code',
    words: `
      Baby's GP practice code
      Child's registered practice code
      General practice code
      GP national code
      GP ODS
      GP ODS code
      GP practice code (e.g. A12345)
      GP practice code (e.g. B86xxx)
      GP practice identifier (ODS)
      GP practice ODS (letter and five digits)
      GP practice ODS / NACS code
      GP practice ODS code
      GP surgery national code
      GP surgery's code, if known (e.g. B86001)
      Mother's surgery code
      NACS / ODS code
      NACS code (GP practice)
      National GP practice code
      National practice code
      ODS
      ODS code
      Organisation Data Service (ODS) code
      Organisation data service code for the GP
      Patient's practice code
      Practice ID (ODS code)
      Practice identifier (ODS)
      Practice ODS
      Practice ODS code
      Registered GP code
      Registered GP organisation code
      Registered GP Organisation National Practice Code
      Registered practice code
      Registered practice code (ODS)
      Registered surgery: ODS code
      Six-character code
      Surgery code
      Surgery code (if known)
      Surgery ODS code
      Usual GP organisation code
      Usual GP Practice Code
      Usual practice ODS code
      What is the ODS code of the GP surgery?
      Which practice code does the surgery have?
    `,
  },
  {
    topic: 'social-worker',
    words: `
      Allocated social worker
      Allocated social worker (name and team)
      Allocated SW (if any)
      Allocated worker (SW)
      Assessing social worker
      Baby's social worker and team
      Child looked after social worker
      Child's social worker
      Children's Services social worker
      Children's social care worker (name of social worker)
      Children's social work service: worker
      Does baby have a social worker? If yes, name
      Does the child have a social worker? If so, who?
      Does the child have an allocated social worker?
      Does the family have a social worker? If so, name
      Family's social worker
      Infant's SW
      Is there a social worker? Please give name and number
      Key social worker
      Local authority social worker
      Name and number of the allocated SW
      Name of allocated SW and team
      Name of child's SW
      Name of social worker
      Name of the social worker working with you
      Named social worker
      Pre-birth social worker
      S/W
      Soc. worker
      Social care: name of allocated worker
      Social work team and worker
      Social worker
      Social worker (name / team / tel)
      Social worker (name / tel)
      Social worker for the unborn
      Social worker involved (name / office)
      Social worker involved – name
      Social worker linked to the case
      Social Worker name and contact
      Social worker name and contact number
      Social Worker's name and team
      Social worker's name if allocated
      Social worker, if there is one
      Social worker: name, base, telephone and email
      SW
      SW and team
      SW contact details
      SW details
      SW name
      SW name and team
      Unborn baby's social worker
      What is your social worker called?
      Which social worker holds the case?
    `,
  },
];
