import type { Wordings } from './wordings.ts';

/** How forms ask about the professionals around the family and the duty call. */
export const networkWordings: readonly Wordings[] = [
  {
    topic: 'agencies',
    words: `
      Additional professionals
      Adult services involved
      Agencies (name, role, telephone)
      Agencies already helping
      Agencies already involved
      Agencies currently supporting this family
      Agencies involved
      Agencies involved (please list)
      Agencies involved and contact details
      Agencies involved with the family at the time of referral
      Agencies working with CYP / family
      Agencies working with the child
      Agencies working with the family
      Agency / contact person
      Agency involvement
      Allied health professionals involved
      Also involved
      Also referred to
      Also working with
      Any other agency involvement
      Any other agency working with the child or a family member
      Any other professional
      Any other services in touch with the family?
      Any other services working with parents or baby
      Anybody else
      Anybody else involved?
      Anyone else
      Anyone else helping?
      Anyone else involved in the care of infant
      Anyone else involved?
      Anyone else we should contact
      Anyone else we should liaise with
      Anyone else?
      Are any adult services involved? Give names
      Are any other professionals supporting the child?
      Are any other services helping you now?
      Are other agencies involved? If yes please name
      Are there other professionals working with the family? Please list
      Are you seeing any other services?
      Care co-ordinator (adult MH)
      Charities or community groups involved
      Charities supporting the family
      Clinics baby is under
      Community follow up arranged
      Community services told of discharge
      Community support in place
      Consultants, CCN, community and voluntary
      Copy list: other workers with the family
      Current involvement of other services
      Current multi-agency involvement
      Details of any voluntary organisation involved
      Details of other agencies (name, address, tel)
      Details of other agencies involved
      Details of other professionals / services
      Details of other workers
      Details of professionals involved
      Dietitian, SALT, physio, OT, nursing
      Does anyone else come to see the family?
      Does anyone else support the family (professionals)?
      Does the family receive help from any other agency?
      Drug and alcohol service / domestic abuse service involved
      External agencies
      External professionals working with child
      Family hub or children's centre involved
      Family support worker
      Family support worker / Home-Start / other
      Follow up arranged
      Further professional contacts
      Guardian, IRO and others
      Guardian, therapists, others
      Has the child been seen by anyone else?
      Has the child been seen by anyone else? E.g. Portage, SALT, physio
      If known to another service please say which
      If the child is known to any other agency please identify which service
      Involved professionals and their contact details
      Involved services and named worker
      Involvement of other services (please list all)
      Involvement of other teams
      Is anyone else helping you and your baby?
      Is anyone else helping you?
      Is anyone else helping?
      Is anyone else seeing this parent or baby?
      Is anyone else supporting the family? Please list names and organisations
      Is anyone else working with you and your baby?
      Is mother under another mental health team? Which one?
      Is service user open to other teams? Name them
      Is the family known to any other services?
      Key contacts in other services
      Key workers from other organisations
      Known to other services?
      Lead professional / lead practitioner
      Lead professional and other agencies
      Linked services
      List all agencies and contact details
      List all other professionals in contact
      List all other professionals involved, with contact details
      List all professionals working with this child and family
      List all services known to the household, with contact details
      List any services currently supporting you
      List of professionals around the family
      Members of TAC / TAF and their agencies
      Mental health services involved
      Mental health team / care coordinator
      Multi agency professionals
      Multi-agency network
      Multi-agency network (names and roles)
      Multi-agency team
      Names and roles of other workers
      Names of other practitioners who know this family
      Names, roles and agencies of everyone involved
      Network around the family (professional)
      Network: other workers
      Open to any other service at present?
      Open to which other teams?
      Other agencies
      Other agencies (name, role, tel)
      Other agencies aware / involved
      Other agencies in contact with the family
      Other agencies inv'd
      Other agencies involved
      Other agencies involved (name and contact)
      Other agencies involved at present
      Other agencies known to be involved
      Other agencies now involved
      Other agencies working with the family
      Other agencies/professionals: name and role
      Other agency / organisation – name – role – tel
      Other health professionals involved with infant
      Other health services involved
      Other involved clinicians
      Other involved parties
      Other involved services/clinicians
      Other involvements
      Other key people / agencies and contact number
      Other organisations in contact with family
      Other organisations involved
      Other organisations known to be involved
      Other organisations supporting
      Other organisations supporting the family
      Other people helping
      Other people in the network
      Other people involved in care (e.g. perinatal, CAMHS, Home-Start)
      Other people or services who support you
      Other practitioners (name, role, telephone)
      Other practitioners in the team around the family
      Other practitioners seeing the family
      Other professional relationships
      Other professionals (name, role, contact)
      Other professionals / agencies
      Other professionals currently supporting mother or baby
      Other professionals involved
      Other professionals involved in woman's care
      Other professionals involved with the family
      Other professionals we should talk to
      Other professionals working with this family
      Other profs
      Other profs involved
      Other referrals made
      Other referrals made at the same time
      Other referrals made for this family
      Other service 1 (name, agency, tel)
      Other services
      Other services currently involved
      Other services currently supporting patient
      Other services currently working with the family
      Other services involved
      Other services involved (e.g. paediatrics, SALT, Portage)
      Other services involved (e.g. perinatal mental health)
      Other services involved (name / contact)
      Other services involved (tick and name)
      Other services involved after discharge
      Other services supporting the client
      Other support (past or present)
      Other support in place
      Other support services in place
      Other teams
      Other teams involved
      Other teams involved with infant and family
      Other teams or agencies the baby is known to
      Other teams referred to or involved
      Other workers
      Other workers: parenting worker, TAF, third sector
      Others (charity, solicitor, school, church or mosque)
      Others (please list)
      Others attending panel
      Others e.g. PA, CAMHS, YOT, college
      Others in core group
      Others in the network
      Others incl. police, IDVA, solicitor
      Others involved
      Others involved in the network
      Others involved with infant or parents
      Others round the table
      Others supporting
      Others working with family
      Outreach nurse and others seeing family
      Outside agencies supporting the family
      Outside professionals who visit or advise
      Paediatrician and other hospital services involved
      Partner agencies
      Partner agencies involved with client
      Partner services
      Partners to the plan
      People we should liaise with
      Perinatal mental health team involved? (name)
      Perinatal mental health team involved? Named worker
      Perinatal psychiatry, IAPT or other teams presently involved
      Perinatal team key worker
      Please list any other services involved
      Please list the other services involved and their role
      Please name any other agency in contact with mother
      Please provide names of other professionals involved
      Please specify name/contact details of agencies
      Please specify their name and contact details
      Please tell us about other services the family is using
      Please tell us which other professionals you see
      Professional network
      Professionals already supporting the family
      Professionals currently working with the family
      Professionals in contact with the household
      Professionals involved
      Professionals involved (other than HV, GP, MW, SW)
      Professionals involved with child and family
      Professionals or charities known to be involved
      Professionals to copy in
      Psychiatrist / CPN involved
      Services after discharge
      Services already in place
      Services already involved with the family
      Services already involved with this family (name, agency, number)
      Services currently involved
      Services currently involved (name, role, contact)
      Services involved after discharge
      Services involved with baby
      Services involved with dad
      Services involved with mum
      Services known to the family
      Services on discharge
      Services working alongside
      Specialist teams involved (perinatal, drug and alcohol, paediatrics)
      Specialists involved (paediatrics, dietetics, SALT etc.)
      Speech & Language, Ed Psych, Area SENCO, other
      Teacher of the Deaf / SLT / Physio / Paediatrician
      Team around the family
      Team around the family: members
      Teams attending discharge planning
      Therapists and other teams seeing the child
      Therapists, hospital teams, charities
      Third sector / voluntary agencies involved
      Treatment and recovery services
      Voluntary and community organisations helping
      Voluntary groups helping parents
      Voluntary sector support
      What other agencies work with this family and how often?
      What other professional help does the family have at present?
      What other services are in place?
      What other services are supporting the family?
      What other services are working with the family?
      Which agencies are currently in touch with the family?
      Which agencies are currently involved?
      Which charities or services is the family in touch with?
      Which other organisations are helping?
      Which other professionals see this child?
      Which other services are currently supporting this family?
      Which other services know the family?
      Which other teams are seeing mum?
      Which other teams is the family open to?
      Which professionals are involved? Please list
      Which services are working with the child or parents now?
      Who else comes to the house?
      Who else is giving them help?
      Who else is helping the family at present?
      Who else is helping the family?
      Who else is helping you?
      Who else is in
      Who else is in the family's corner?
      Who else is in touch with this family?
      Who else is in?
      Who else is involved with the family at the moment?
      Who else is involved with this family?
      Who else is involved?
      Who else is supporting the baby and parents?
      Who else is supporting the family?
      Who else is working with the child?
      Who else is working with the family?
      Who else is working with you?
      Who else visits or supports the parents?
      Who else visits?
      Wider network of professionals
      Wider network of support
    `,
  },
  {
    topic: 'call-date',
    words: `
      Advice call date
      Call date
      Call date (dd/mm/yyyy)
      Date baby was discussed on IMH duty line
      Date call made
      Date call took place
      Date consult held
      Date d/w duty
      Date d/w IMH duty
      Date discussed
      Date discussed with duty practitioner
      Date discussed with IMH
      Date discussed with IMH duty team
      Date discussed with IMH team
      Date duty call held
      Date duty call made
      Date GP rang the duty clinician
      Date IMH duty desk was called
      Date of 45-minute consultation
      Date of call to duty line
      Date of call to duty practitioner
      Date of call to team
      Date of call with Infant Mental Health
      Date of consultation
      Date of conversation
      Date of conversation with IMH duty worker
      Date of discussion with infant mental health duty worker
      Date of duty call
      Date of duty chat
      Date of duty consult
      Date of duty consultation
      Date of duty conversation
      Date of initial phone call to parent-infant team
      Date of phone consultation with IMH duty
      Date of phone discussion with infant mental health team
      Date of pre-referral duty discussion
      Date of pre-referral telephone call to IMH duty
      Date of telephone consultation
      Date of telephone consultation with duty practitioner
      Date of telephone consultation with our service
      Date of telephone consultation with our team
      Date of telephone discussion with duty
      Date of telephone handover
      Date of your conversation with our duty team
      Date of your phone call with the duty worker
      Date spoken to infant mental health practitioner
      Date talked through with our practitioner
      Date verbal handover given to IMH duty clinician
      Date you phoned the duty line
      Date you rang duty
      Date you rang the advice line
      Date you rang the duty line
      Date you spoke to our duty clinician
      Date you spoke with duty
      Day and date you spoke with us
      Day of duty consultation
      Day ward rang duty
      Duty call date (dd/mm/yy)
      Duty conversation: when?
      Duty desk call dated
      Duty discussion (date)
      Duty discussion held on
      Duty phoned (date)
      If a duty call has taken place, on what date?
      If discussed with IMH duty, date
      If yes, on what date did you ring our duty line?
      If you have spoken to our duty practitioner, please give the date
      IMH consultation date
      On what date did you phone our duty clinician?
      On what date did you phone the duty line?
      On what date did you ring our advice line?
      On what date did you talk to our duty practitioner?
      On what date was the case discussed with our duty clinician?
      On what date was the duty discussion held?
      On what day did you ring duty?
      On which day did you call duty?
      On which day did you talk to our duty practitioner?
      Pre-referral consultation date
      Pre-referral discussion date
      Rang IMH duty on
      Step 1 (duty call): date
      What day did you ring the duty line?
      When did you phone duty?
      When did you ring our duty line?
      When did you speak to our duty team about this baby?
      When was that call?
      When was your duty call with us? (dd/mm/yyyy)
    `,
  },
  {
    topic: 'call-practitioner',
    words: `
      Advice given by (IMH team member)
      Advice given on duty by
      Consultation given by (IMH clinician)
      Consultation held with (IMH clinician)
      Discussed on the phone with (name of IMH worker)
      Discussed with
      Discussed with (name of duty clinician)
      Discussed with (name of IMH practitioner)
      Discussed with (name of IMH team member)
      Duty call handled by
      Duty call taken by
      Duty call with (name)
      Duty call: spoke to
      Duty clinician the GP spoke with
      Duty clinician who took the ward's call
      Duty clinician you spoke to
      Duty consultation given by
      Duty desk: who did you speak to?
      Duty discussion held with (name of IMH practitioner)
      Duty officer (infant mental health) spoken to
      Duty practitioner consulted
      Duty worker who took the call
      If a duty call took place, who with?
      If you phoned duty, who did you talk to?
      IMH clinician consulted by phone on duty
      IMH consultant practitioner
      IMH duty clinician who received verbal handover
      IMH duty person spoken with
      IMH duty practitioner's name
      IMH practitioner
      IMH practitioner on duty
      IMH practitioner spoken to
      IMH practitioner who took the duty call about this baby
      IMH practitioner with whom discussed
      Infant mental health practitioner who took the call
      Member of our team consulted by phone
      Name of duty clinician spoken to
      Name of duty practitioner
      Name of duty worker you spoke to
      Name of IMH clinician consulted
      Name of IMH clinician who took the duty call
      Name of IMH practitioner
      Name of IMH team member who took your call
      Name of infant mental health practitioner contacted before referral
      Name of our duty clinician you phoned
      Name of our duty practitioner who advised you to refer
      Name of our staff member on the duty call
      Name of person you spoke to at Infant Mental Health
      Name of person you spoke to on the duty line
      Name of person you spoke with
      Name of practitioner you consulted in the parent-infant team
      Name of the duty worker you talked to
      Name of the person on duty when you called
      Name of the person on our duty desk
      Name of the practitioner you spoke to
      Name taken from duty call
      Person on duty spoken to
      Person spoken to at the Infant Mental Health Service
      Practitioner on duty
      Practitioner on duty at the time
      Practitioner spoken to
      Spoke to on duty (name)
      Spoke with
      Step 1 (duty call): name of practitioner
      Telephone handover taken by
      Which duty practitioner did you discuss this with?
      Which IMH duty colleague advised you?
      Which member of our team did you talk to?
      Which member of the IMH team took your duty call?
      Which of our clinicians was on duty when you rang?
      Which of our practitioners did you talk to?
      Which practitioner answered?
      Who answered on the duty line?
      Who answered when you rang duty?
      Who answered your call on the duty line?
      Who did you discuss this with in our duty team?
      Who did you speak to on the duty line?
      Who did you speak to?
      Who did you talk to on the advice line?
      Who gave you advice when you rang our team?
      Who on duty did you talk to?
      Who took the duty call?
      Your duty call was taken by whom?
    `,
  },
  {
    topic: 'call-took-place',
    words: `
      Already discussed by phone?
      Call to duty line completed
      Case discussed with infant mental health beforehand
      Confirm you have spoken with duty
      Consultation call completed?
      Did a duty consultation take place?
      Did ward ring the IMH duty worker?
      Did you call the duty line before filling in this form?
      Did you call the duty practitioner first?
      Did you call the team before filling in this form?
      Did you call us first?
      Did you discuss the child with the infant mental health duty clinician before starting this form?
      Did you have a consultation call with us first?
      Did you have a duty consultation with our team first?
      Did you have a telephone consultation with the service first?
      Did you ring duty before completing this form?
      Did you ring our duty line first?
      Did you ring the duty line before sending this form?
      Did you speak to the duty clinician before completing this form?
      Did you speak with the duty therapist?
      Discussed by phone with infant mental health team (tick)
      Discussed with duty practitioner before referral?
      Discussed with duty team
      Discussed with duty worker?
      Discussed with receiving service beforehand
      Discussed with us by telephone beforehand?
      Does this form follow a conversation on the duty line?
      Duty call completed before referral
      Duty call happened (tick)
      Duty call made by referrer?
      Duty call made prior to this referral?
      Duty call made?
      Duty call made? Y / N
      Duty consultation (required before referral)
      Duty consultation completed
      Duty consultation: held / not held
      Duty consultation: yes / no
      Duty conversation completed
      Duty conversation has happened
      Duty discussion held before submission?
      Duty line contacted before referring?
      Duty line contacted prior to referral (tick)
      Duty line contacted prior to referral?
      Has a consultation with the Infant Mental Health Team taken place?
      Has a duty call been held?
      Has a duty call taken place?
      Has a phone consultation with infant mental health happened?
      Has a pre-referral conversation taken place?
      Has a pre-referral telephone discussion taken place?
      Has an advice call with the parent-infant team been held?
      Has step 1, the telephone call to duty, been completed?
      Has the 45-minute duty call happened?
      Has the case been discussed by phone with our clinicians?
      Has the case been discussed with Infant Mental Health?
      Has the case been talked through with the duty clinician?
      Has the referrer used the advice line?
      Has the unit spoken to your duty desk?
      Has there been a duty telephone call?
      Has this been talked through on the duty line?
      Has this been talked through with our team on the phone?
      Has this referral been discussed by phone with the IMH team?
      Has this referral been discussed on a duty call?
      Has this referral been discussed on our duty line first?
      Has this referral been discussed with the IMH duty worker?
      Has this referral been discussed with the Infant Mental Health team?
      Has this referral been talked over with duty?
      Have you already called our team on the duty number?
      Have you already called us about this baby?
      Have you already discussed this baby with our duty worker?
      Have you already had a duty call about this family?
      Have you already had a phone conversation with our service?
      Have you already had your duty call with us?
      Have you already talked to one of our duty workers on the phone?
      Have you already telephoned the IMH duty line about this family?
      Have you called our advice line about this family?
      Have you discussed this baby with the duty clinician by phone? (must be done before sending this form)
      Have you discussed this case with us by phone?
      Have you discussed this family with the Infant Mental Health duty worker?
      Have you discussed this referral with the duty practitioner?
      Have you had a duty call with us about this infant? (we cannot accept forms without one)
      Have you had a duty conversation with IMH?
      Have you had a phone chat with the duty practitioner?
      Have you had the 45-minute consultation call?
      Have you had your 45 minute call with our duty worker?
      Have you phoned the duty desk about this baby yet?
      Have you phoned the duty line?
      Have you rung our duty line about this baby?
      Have you rung the advice line about this child?
      Have you rung us on the duty number? (yes or no)
      Have you rung us yet to talk about this referral?
      Have you spoken to our duty line?
      Have you spoken to our duty practitioner before sending this form?
      Have you spoken to our duty team about this family?
      Have you spoken to the IMH duty line?
      Have you talked this family through with our duty team?
      Have you talked to one of our team about this family?
      Have you telephoned our service first?
      Have you used the duty line for this baby?
      I confirm that I rang the duty line before sending this form
      I have discussed this referral with the duty clinician
      I have had a duty call about this family (tick)
      I have phoned the duty line (tick)
      I have spoken to the duty worker before sending this form
      I have spoken with the duty clinician (tick to confirm)
      IMH consultation held?
      IMH duty line rung before discharge?
      Initial call with IMH duty clinician completed
      Initial phone discussion held with parent-infant team?
      Initial telephone discussion with service?
      Is this form following a call with the duty worker?
      Is this form following a duty call?
      Made before this form was sent?
      Phoned IMH first? (tick)
      Please confirm you have had a telephone discussion with our duty clinician
      Please confirm you have phoned the duty clinician about this referral
      Pre-referral call made
      Pre-referral conversation with IMH team had?
      Pre-referral duty call held (tick)
      Pre-referral duty discussion had?
      Pre-referral telephone discussion?
      Previously discussed with our duty worker?
      Prior call to duty
      Prior discussion with infant mental health team
      Prior telephone discussion with IMH duty
      Rang duty prior to sending this form
      Referral discussed by phone with the duty team? (tick)
      Spoken to duty?
      Spoken with duty already?
      Step 1 (45 minute duty call) done?
      Step 1 (duty call) done?
      Step one complete: duty call to IMH
      Telephone consultation with duty worker held?
      Telephone consultation with IMH duty line taken place
      Telephone consultation with the duty practitioner completed?
      Telephone consultation with the duty practitioner taken place?
      Telephone discussion with duty held?
      Telephone handover given to your duty clinician?
      Tick to confirm that you have had a duty conversation with IMH
      Verbal handover to infant mental health duty clinician given?
      Was a consultation call held with our team first?
      Was a duty call made before this referral?
      Was the case talked over with duty first?
      Was the case talked through with our team on the phone?
      Was the referral discussed in advance with an infant mental health practitioner?
      Was there a duty call before this form?
      Was this baby discussed with IMH on the duty telephone line?
      Was this case discussed with a duty practitioner?
      Was this discussed on the duty phone?
      Was this family talked through with one of our practitioners before referral?
    `,
  },
  {
    topic: 'health-visitor',
    words: `
      0-19 practitioner / health visitor
      0-19 public health nurse (SPHN)
      0-19 SPHN
      0-19 team receiving the baby
      Allocated health visitor
      Allocated HV
      Antenatal contact by HV (name)
      Antenatal health visitor
      Assigned health visitor (0-19 service)
      Attached health visitor
      Baby's health visitor and clinic
      Caseload holder (health visiting)
      Child's health visitor
      Discharge letter copied to HV
      Do you know who the health visitor is? Please give the name
      Family health visitor (named)
      Family nurse
      Family nurse (FNP)
      Family nurse (FNP) allocated
      Family Nurse / Health visitor
      Family Nurse Partnership nurse
      Family's health visitor (name, base, tel)
      Flying Start health visitor
      Flying Start HV
      H/V
      H/Visitor
      Health visiting base
      Health visiting contact
      Health visiting lead
      Health visiting team
      Health Visiting team / named HV
      Health visiting team and base
      Health visiting team contact
      Health visitor
      Health Visitor (0-19 PHINS)
      Health visitor (name / base / tel)
      Health Visitor (name / tel)
      Health visitor (or family nurse)
      Health visitor / LAC nurse
      Health visitor and base
      Health visitor attached to practice
      Health Visitor details
      Health visitor for placement
      Health visitor for placement address
      Health visitor for the placement
      Health visitor involved
      Health visitor linked to our nursery
      Health visitor name and base
      Health Visitor name and contact
      Health visitor name and contact number
      Health visitor on discharge
      Health visitor to placement
      Health visitor told of discharge
      Health visitor's name
      Health Visitor's name and contact details
      Health visitor's name and team
      Health visitor's name, if you have met them
      Health visitor: name, address and telephone
      HV
      HV / family nurse
      HV / family nurse name
      HV / FNP nurse
      HV / team
      HV base / clinic
      HV caseload holder
      HV contact
      HV contact details
      HV covering the refuge
      HV for this family
      HV handed over to
      HV informed of discharge (name)
      HV informed: name
      HV name and base
      HV name and clinic
      HV name and contact
      HV name and contact number
      HV notified (name, base)
      HV or FNP nurse
      HV who will do new birth visit
      HV/FNP nurse name
      HV/SN
      Liaison sent to HV (name)
      Link health visitor
      Mum's health visitor
      Name of 0-19 practitioner (HV)
      Name of health visitor (look in the red book)
      Name of health visitor and telephone
      Name of HV
      Name of the health visitor who did the new birth visit
      Named health visitor
      Named health visitor and team
      Named HV
      Named public health nurse
      Neonatal liaison HV
      Please name the health visitor, if there is one
      Public health nurse (health visiting)
      Receiving health visitor
      Specialist health visitor
      Specialist health visitor (PIMH)
      Specialist HV involved
      Specialist perinatal health visitor
      Specialist public health nurse (0-19)
      SPHN (health visitor)
      Which health visitor sees the baby?
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
      Bereavement midwife (if seen)
      Booked with midwife (name)
      Booking midwife
      Caseload midwife
      Client's community midwife
      Client's midwife
      CMW
      Community midwife
      Community midwife & team
      Community midwife and base
      Community midwife handed over to
      Community midwife name
      Community midwife taking over care
      Community MW
      Continuity of carer midwife
      Continuity team midwife
      Drug and alcohol liaison midwife
      Family's midwife
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
      Midwife and hospital
      Midwife and hospital booked at
      Midwife Assigned
      Midwife contact
      Midwife discharging
      Midwife involved in pregnancy
      Midwife looking after you
      Midwife name and contact details
      Midwife name and telephone
      Midwife name/contact
      Midwife named at booking
      Midwife: name, base and telephone
      Midwifery team
      Midwifery team and hospital
      Mum's community midwife
      MW
      MW doing day 5 visit
      MW name
      Name of allocated midwife
      Name of CMW
      Name of community MW
      Name of midwife
      Name of midwife and hospital
      Name of the midwife providing antenatal care
      Named community midwife
      Named midwife
      Named midwife and team
      Patient's named midwife
      Perinatal mental health midwife
      Perinatal MH midwife
      Please name the midwife, if there is one
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
      Which midwife is looking after the pregnancy?
      Which midwife is looking after this woman?
      Who is Mum's midwife?
      Who is the midwife for this pregnancy?
      Who's her midwife?
    `,
  },
  {
    topic: 'practice',
    words: `
      Baby's GP
      Child's doctor
      Child's doctor (surgery)
      Child's GP surgery
      Client's GP practice
      Copy of discharge letter to Dr
      CYP's GP and surgery
      Doctor's surgery
      Doctor's surgery for 6-week check
      Doctors
      Doctors (GP)
      Family doctor
      Family doctor (GP)
      Family doctor and surgery
      Family doctor on discharge
      Family GP
      General Practitioner
      General practitioner and practice
      General practitioner's surgery
      GP (infant)
      GP baby will be registered with
      GP confirmed with parents
      GP name and address
      GP on discharge
      GP on PDS
      GP prac
      GP pract
      GP practice baby is/will be registered at
      GP practice name & address
      GP surg.
      GP surgery
      GP surgery of mother and baby
      GP surgery on our records
      GP surgery registered with locally
      Health centre where registered with GP
      Health centre where the family sees the GP
      Infant's GP details
      Medical centre / surgery
      Medical centre baby attends
      Medical practice
      Mother's GP
      Mum's GP surgery
      Name of doctor's surgery
      Name of GP surgery
      Name of surgery
      Named accountable GP
      PCP / GP
      Practice name and address
      Practice patient is on list of
      Primary care practice
      Registered GP
      Registered GP Organisation Name
      Registered GP practice
      Registered GP practice (or defence medical centre)
      Registered practice
      Registered surgery
      Registered with which GP surgery?
      Sending practice
      Surgery
      Surgery child is registered with
      Surgery name and address
      Usual doctor
      Usual GP
      Usual GP Full Name
      Usual GP Organisation Name
      Usual GP practice
      What is your doctor's surgery called?
      What surgery do you go to?
      Which doctor's practice is your family with?
      Which doctor's surgery are you registered with?
      Which doctor's surgery do they go to?
      Which doctor's surgery is baby registered at?
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
      Code for practice (6 characters)
      Code of registered GP practice
      General practice code
      GMP practice code
      GP code (letter and five digits)
      GP national code
      GP ODS
      GP ODS code
      GP Org Code
      GP Practice Cd
      GP practice code (e.g. A12345)
      GP practice code (e.g. B86xxx)
      GP practice code on PDS
      GP practice identifier (ODS)
      GP practice ODS
      GP practice ODS (letter and five digits)
      GP practice ODS / NACS code
      GP practice ODS code
      GP surgery code
      GP surgery national code
      GP surgery national ID
      GP surgery's code, if known (e.g. B86001)
      Mother's surgery code
      NACS / ODS code
      NACS code (GP practice)
      National code
      National GP practice code
      National practice code
      National practice code (e.g. B86xxx)
      ODS
      ODS (registered GP)
      ODS code
      ODS code of registered GP
      ODS ref of GP
      Organisation code: general practice
      Organisation Data Service (ODS) code
      Organisation data service code for the GP
      Patient's practice code
      Practice code (e.g. B86xxx)
      Practice code (if you know it)
      Practice ID (ODS code)
      Practice identifier (ODS)
      Practice NACS code
      Practice ODS
      Practice ODS code
      Practice ODS code for woman's GP
      Practice ODS code, e.g. B86001
      Registered GP code
      Registered GP organisation code
      Registered GP Organisation National Practice Code
      Registered practice code
      Registered practice code (ODS)
      Registered practice national code
      Registered surgery: ODS code
      Six-character code
      Six-character GP practice code
      Surgery code
      Surgery code (if known)
      Surgery ODS
      Surgery ODS code
      Usual GP organisation code
      Usual GP Organisation National Practice Code
      Usual GP Practice Code
      Usual practice ODS code
      What is the ODS code of the GP surgery?
      What is the practice code of the family doctor?
      Which practice code does the surgery have?
    `,
  },
  {
    topic: 'social-worker',
    words: `
      Allocated social worker
      Allocated social worker (name / tel)
      Allocated social worker (name and number)
      Allocated social worker (name and team)
      Allocated SW (if any)
      Allocated SW, children's services
      Allocated worker (SW)
      Assessing social worker
      Baby's social worker and team
      Child looked after social worker
      Child's allocated SW
      Child's social worker
      Child's social worker and area office
      Children's Services social worker
      Children's social care worker (name of social worker)
      Children's social work service: worker
      Children's social worker told of discharge
      CSC worker's name
      Current or last social worker
      CYP's social worker
      Does baby have a social worker? If yes, name
      Does the child have a social worker? If so, who?
      Does the child have an allocated social worker?
      Does the family have a social worker? If so, name
      Duty SW spoken to
      Family's social worker
      Family's SW
      Foster placement social worker
      Hospital SW
      Infant's SW
      Is a social worker involved? If so, who?
      Is a social worker or early help worker supporting you?
      Is there a social worker? Please give name and number
      Key social worker
      LA social worker (name, tel)
      Local authority social worker
      Name and number of the allocated SW
      Name of allocated SW and office
      Name of allocated SW and team
      Name of child's SW
      Name of social worker
      Name of the social worker working with you
      Named social worker
      Named social worker from the council
      Pre-birth social worker
      Pre-birth SW
      S/W
      S/W name
      Soc. worker
      Social care: name of allocated worker
      Social work contact for infant
      Social work team and worker
      Social worker
      Social worker (name / team / tel)
      Social worker (name / tel)
      Social worker and office
      Social worker for the unborn
      Social worker involved (name / office)
      Social worker involved – name
      Social worker linked to the case
      Social Worker name and contact
      Social worker name and contact number
      Social worker or PA
      Social worker relationship
      Social worker's contact details
      Social Worker's name and team
      Social worker's name if allocated
      Social worker, if there is one
      Social worker: name, base, telephone and email
      SW
      SW and team
      SW attending discharge planning meeting
      SW contact details
      SW details
      SW name
      SW name and team
      SW/FSW
      Unborn baby's social worker
      What is your social worker called?
      Which social worker holds the case?
      Which social worker works with the family?
      Who is the allocated worker in Children's Social Work?
    `,
  },
];
