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
      Agencies family is known to
      Agencies involved
      Agencies involved (please list)
      Agencies involved and contact details
      Agencies involved with the family at the time of referral
      Agencies presently involved with the child/family
      Agencies supporting
      Agencies working with CYP / family
      Agencies working with the child
      Agencies working with the family
      Agency / contact person
      Agency involvement
      Agency name / worker / phone
      Allied health professionals involved
      Allied professionals involved
      Also involved
      Also referred to
      Also working with
      Any other agencies currently working with the family
      Any other agency involvement
      Any other agency working with the child or a family member
      Any other input
      Any other people supporting the family
      Any other professional
      Any other professionals
      Any other professionals involved? Who?
      Any other services in touch with the family?
      Any other services working with parents or baby
      Any other worker
      Anybody else
      Anybody else involved?
      Anyone else
      Anyone else helping?
      Anyone else involved in the care of infant
      Anyone else involved?
      Anyone else we should contact
      Anyone else we should liaise with
      Anyone else working with the family
      Anyone else?
      Anyone else? Please say who
      Are any adult services involved? Give names
      Are any other professionals supporting the child?
      Are any other services helping you now?
      Are other agencies involved? If yes please name
      Are other services involved? (Perinatal, CAMHS, Early Help...)
      Are there other professionals working with the family? Please list
      Are you being seen by any other service?
      Are you seeing any other services?
      Care co-ordinator (adult MH)
      Charities or community groups involved
      Charities supporting the family
      Child's other services (names and telephones)
      Clinics baby is under
      Co-working agencies
      Community follow up arranged
      Community mental health and other teams
      Community services told of discharge
      Community support in place
      Consultants, CCN, community and voluntary
      Copy list: other workers with the family
      Core group members
      Current agency involvement
      Current involvement of other services
      Current multi-agency involvement
      Current support services
      Currently involved
      Currently involved services
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
      Early Help worker and any other services following up
      External agencies
      External professionals working with child
      Family hub or children's centre involved
      Family support worker
      Family support worker / Home-Start / other
      Family support, children's centre, other workers
      Family support, mental health or other workers
      Family's other helpers (agencies and groups)
      Family's other professionals
      Family's other support (agency names)
      Follow up arranged
      Further professional contacts
      Groups, solicitor, church or mosque
      Guardian, IRO and other professionals
      Guardian, IRO and others
      Guardian, therapists, others
      Has the child been seen by anyone else?
      Has the child been seen by anyone else? E.g. Portage, SALT, physio
      Hostel key worker and any others
      If known to another service please say which
      If the child is known to any other agency please identify which service
      Involved professionals and their contact details
      Involved services and named worker
      Involved with child / family
      Involvement of other services
      Involvement of other services (please list all)
      Involvement of other teams
      Involvement with other services (please name)
      Is anyone else helping you and your baby?
      Is anyone else helping you?
      Is anyone else helping?
      Is anyone else involved? Who?
      Is anyone else seeing this parent or baby?
      Is anyone else supporting the family? Please list names and organisations
      Is anyone else working with you and your baby?
      Is mother under another mental health team? Which one?
      Is service user open to other teams? Name them
      Is the family known to any other services?
      Key contacts in other services
      Key workers from other organisations
      Known to other services?
      Lead practitioner and agency
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
      MDT members
      Members of TAC / TAF and their agencies
      Members of the team around the child
      Mental health / perinatal services
      Mental health care co-ordinator and other services
      Mental health services involved
      Mental health team / care coordinator
      Multi agency professionals
      Multi-agency network
      Multi-agency network (names and roles)
      Multi-agency team
      Multidisciplinary team
      Name and organisation
      Name, role and organisation
      Names and roles of other workers
      Names of other practitioners who know this family
      Names of other workers
      Names, roles and agencies of everyone involved
      Names/contact details of other professionals
      Network around the family
      Network around the family (professional)
      Network: other workers
      Nurses, therapists and others who visit
      Open to any other service at present?
      Open to other services? Which?
      Open to which other teams?
      Organisations involved
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
      Other teams to keep informed
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
      Others: (name and service)
      Outreach nurse and others helping
      Outreach nurse and others seeing family
      Outside agencies
      Outside agencies supporting the family
      Outside professionals who visit or advise
      Paediatrician and other hospital services involved
      Paediatrician, CPN or others
      Partner agencies
      Partner agencies involved with client
      Partner services
      Partners to the plan
      People we should liaise with
      People who are already helping
      Perinatal mental health team involved? (name)
      Perinatal mental health team involved? Named worker
      Perinatal mental health team, social care, others
      Perinatal psychiatry, IAPT or other teams presently involved
      Perinatal team key worker
      Perinatal, CGL, housing or other agencies (name / team)
      Please list any other services involved
      Please list the other services involved and their role
      Please name any other agency in contact with mother
      Please provide names of other professionals involved
      Please specify name/contact details of agencies
      Please specify their name and contact details
      Please tell us about other services the family is using
      Please tell us which other professionals you see
      Please tell us who else is supporting you
      Police, IDVA, housing and other agencies
      Professional network
      Professionals already supporting the family
      Professionals currently working with the family
      Professionals in contact with the household
      Professionals in the network
      Professionals involved
      Professionals involved (other than HV, GP, MW, SW)
      Professionals involved with child and family
      Professionals known to the family
      Professionals or charities known to be involved
      Professionals to copy in
      Psychiatrist / CPN involved
      Services accessed
      Services after discharge
      Services already in place
      Services already involved with the family
      Services already involved with this family (name, agency, number)
      Services already supporting
      Services currently accessed
      Services currently involved
      Services currently involved (name, role, contact)
      Services family is receiving
      Services involved after discharge
      Services involved with baby
      Services involved with dad
      Services involved with mum
      Services known to the family
      Services on discharge
      Services received
      Services the family uses
      Services working alongside
      Services working with mum
      Specialist services
      Specialist services involved
      Specialist teams involved (perinatal, drug and alcohol, paediatrics)
      Specialists involved (paediatrics, dietetics, SALT etc.)
      Speech & Language, Ed Psych, Area SENCO, other
      Support already in place from other services
      Support currently in place (agencies)
      Support from other agencies
      Support services in place
      Support services involved
      Support workers / agencies
      TAC / TAF members
      TAF members
      Teacher of the Deaf / SLT / Physio / Paediatrician
      Team around the family
      Team around the family: members
      Teams attending discharge planning
      Therapists and other teams seeing the child
      Therapists, hospital teams, charities
      Third sector / voluntary agencies
      Third sector / voluntary agencies involved
      Treatment and recovery services
      Voluntary and community organisations helping
      Voluntary groups helping parents
      Voluntary organisations involved
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
      Which other organisations see the family?
      Which other professionals see this child?
      Which other services are currently supporting this family?
      Which other services know the family?
      Which other teams are seeing mum?
      Which other teams is the family open to?
      Which professionals are involved? Please list
      Which services are working with the child or parents now?
      Which services are you already getting help from?
      Who else comes to the house?
      Who else do you see?
      Who else is giving them help?
      Who else is helping the family at present?
      Who else is helping the family?
      Who else is helping you?
      Who else is helping? (names and organisations)
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
      Who else supports the family? (services)
      Who else visits or supports the parents?
      Who else visits?
      Who else? (name, job, number)
      Wider network of professionals
      Wider network of support
      Youth worker and other helpers
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
      Date of 45-minute call
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
      Date telephone call was made (day/month/year)
      Date verbal handover given to IMH duty clinician
      Date you phoned the duty line
      Date you rang duty
      Date you rang our duty desk
      Date you rang the advice line
      Date you rang the duty line
      Date you spoke to our duty clinician
      Date you spoke with duty
      Day and date you spoke with us
      Day of duty consultation
      Day the duty line was rung
      Day ward rang duty
      Discussed with IMH on (date)
      Duty call date (dd/mm/yy)
      Duty call made on (d/m/y)
      Duty contact date
      Duty conversation: when?
      Duty desk call dated
      Duty discussion (date)
      Duty discussion held on
      Duty line discussion: date
      Duty phoned (date)
      I spoke to the duty team on
      If a duty call has taken place, on what date?
      If discussed with IMH duty, date
      If yes, on what date did you ring our duty line?
      If you have spoken to our duty practitioner, please give the date
      IMH consultation date
      IMH duty date
      On what date did you phone our duty clinician?
      On what date did you phone the duty line?
      On what date did you ring our advice line?
      On what date did you talk to our duty practitioner?
      On what date was the case discussed with our duty clinician?
      On what date was the duty discussion held?
      On what day did you ring duty?
      On which day did you call duty?
      On which day did you talk to our duty practitioner?
      Please give the date of your call
      Pre-referral consultation date
      Pre-referral discussion date
      Rang IMH duty on
      Spoke to duty on
      Spoke to IMH on (date)
      Step 1 (duty call): date
      Telephone consultation held on (date)
      Triage call date
      We discussed this family on the duty line on
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
      And which therapist was it?
      Clinician who gave the advice
      Consultation clinician
      Consultation given by
      Consultation given by (IMH clinician)
      Consultation held with (IMH clinician)
      Consultation provided by
      Consulting clinician
      Discussed on the phone with (name of IMH worker)
      Discussed with
      Discussed with (name of duty clinician)
      Discussed with (name of IMH practitioner)
      Discussed with (name of IMH team member)
      Duty call answered by
      Duty call handled by
      Duty call taken by
      Duty call was taken by
      Duty call with (name)
      Duty call: spoke to
      Duty clinician the GP spoke with
      Duty clinician who took the ward's call
      Duty clinician you spoke to
      Duty consultation given by
      Duty contact name
      Duty conversation with (IMH practitioner's name)
      Duty desk: who did you speak to?
      Duty discussion held with (name of IMH practitioner)
      Duty line discussion: who with
      Duty line practitioner
      Duty officer
      Duty officer (infant mental health) spoken to
      Duty practitioner consulted
      Duty worker who took the call
      I spoke to (name of practitioner)
      If a duty call took place, who with?
      If you phoned duty, who did you talk to?
      IMH clinician consulted
      IMH clinician consulted by phone on duty
      IMH consultant practitioner
      IMH duty call practitioner
      IMH duty clinician who received verbal handover
      IMH duty person spoken with
      IMH duty practitioner's name
      IMH practitioner
      IMH practitioner on duty
      IMH practitioner spoken to
      IMH practitioner who answered (full name)
      IMH practitioner who took the duty call about this baby
      IMH practitioner with whom discussed
      Infant mental health practitioner who took the call
      Initials of duty worker
      Member of our team consulted by phone
      Name of duty clinician spoken to
      Name of duty practitioner
      Name of duty worker consulted
      Name of duty worker you spoke to
      Name of IMH clinician consulted
      Name of IMH clinician who took the duty call
      Name of IMH practitioner
      Name of IMH team member who took your call
      Name of infant mental health practitioner contacted before referral
      Name of our duty clinician you phoned
      Name of our duty practitioner who advised you to refer
      Name of our staff member on the duty call
      Name of person on the duty line
      Name of person you spoke to at Infant Mental Health
      Name of person you spoke to on the duty line
      Name of person you spoke with
      Name of practitioner you consulted in the parent-infant team
      Name of the duty befriender you rang
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
      Spoken to in IMH team
      Step 1 (duty call): name of practitioner
      Telephone handover taken by
      The practitioner I spoke to was
      Which duty practitioner did you discuss this with?
      Which duty practitioner did you talk to?
      Which IMH duty colleague advised you?
      Which member of our team did you talk to?
      Which member of the IMH team took your duty call?
      Which of our clinicians was on duty when you rang?
      Which of our practitioners did you talk to?
      Which of our team took your call?
      Which practitioner answered?
      Which practitioner took the call?
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
      Who was on the duty line?
      Your duty call was taken by whom?
    `,
  },
  {
    topic: 'call-took-place',
    words: `
      45-min call done
      Advice line used before referral?
      Already called?
      Already discussed by phone?
      Call already made?
      Call made (yes/no)
      Call made to duty line before referral (yes/no)
      Call to duty line completed
      Case discussed with infant mental health beforehand
      Confirm you have spoken with duty
      Consultation call completed?
      Consultation held?
      Consultation took place?
      Contacted duty? (Y/N)
      Conversation held
      Did a call with our duty practitioner take place before this form?
      Did a conversation with our duty clinician take place?
      Did a duty consultation take place?
      Did ward ring the IMH duty worker?
      Did you call the duty line before filling in this form?
      Did you call the duty practitioner first?
      Did you call the team before filling in this form?
      Did you call us first?
      Did you contact the duty worker?
      Did you discuss the child with the infant mental health duty clinician before starting this form?
      Did you have a consultation call with us first?
      Did you have a duty consultation with our team first?
      Did you have a telephone consultation with the service first?
      Did you ring duty before completing this form?
      Did you ring our duty line first?
      Did you ring the duty line before sending this form?
      Did you speak to the duty clinician before completing this form?
      Did you speak with the duty therapist?
      Disc. with duty?
      Discussed by phone prior to referral
      Discussed by phone with infant mental health team (tick)
      Discussed with duty practitioner before referral?
      Discussed with duty team
      Discussed with duty worker?
      Discussed with IMH duty
      Discussed with receiving service beforehand
      Discussed with us by telephone beforehand?
      Does this form follow a conversation on the duty line?
      Duty advice sought
      Duty call completed before referral
      Duty call happened (tick)
      Duty call made before handover (Y/N)
      Duty call made by referrer?
      Duty call made prior to this referral?
      Duty call made?
      Duty call made? Y / N
      Duty call with Kinship & Cradle made?
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
      Duty service phoned (Y/N)
      Has a consultation with the Infant Mental Health Team taken place?
      Has a duty call been held?
      Has a duty call taken place?
      Has a phone consultation with infant mental health happened?
      Has a pre-referral conversation taken place?
      Has a pre-referral telephone discussion taken place?
      Has a telephone conversation already happened?
      Has an advice call taken place?
      Has an advice call with the parent-infant team been held?
      Has IMH been contacted by phone?
      Has step 1, the telephone call to duty, been completed?
      Has the 45 minute call been held?
      Has the 45-minute duty call happened?
      Has the call taken place?
      Has the case been discussed by phone with our clinicians?
      Has the case been discussed with Infant Mental Health?
      Has the case been talked over with the IMH duty worker?
      Has the case been talked through with the duty clinician?
      Has the conversation taken place?
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
      Have we already spoken?
      Have we spoken?
      Have you already been in touch with us by phone?
      Have you already called our team on the duty number?
      Have you already called us about this baby?
      Have you already discussed this baby with our duty worker?
      Have you already had a duty call about this family?
      Have you already had a phone conversation with our service?
      Have you already had your duty call with us?
      Have you already rung the infant mental health team about this family?
      Have you already talked it over with our duty worker?
      Have you already talked to one of our duty workers on the phone?
      Have you already telephoned the IMH duty line about this family?
      Have you been in touch with the duty clinician?
      Have you called our advice line about this family?
      Have you discussed this baby with the duty clinician by phone? (must be done before sending this form)
      Have you discussed this case with us by phone?
      Have you discussed this family with the Infant Mental Health duty worker?
      Have you discussed this referral with the duty practitioner?
      Have you had a chat with our duty therapist?
      Have you had a duty call with us about this infant? (we cannot accept forms without one)
      Have you had a duty conversation with IMH?
      Have you had a phone call with our service about this family?
      Have you had a phone chat with the duty practitioner?
      Have you had advice from the duty clinician?
      Have you had the 45-minute consultation call?
      Have you had this conversation?
      Have you had your 45 minute call with our duty worker?
      Have you phoned first?
      Have you phoned the duty desk about this baby yet?
      Have you phoned the duty line?
      Have you rung our duty line about this baby?
      Have you rung the advice line about this child?
      Have you rung the duty line about this family?
      Have you rung us on the duty number? (yes or no)
      Have you rung us yet to talk about this referral?
      Have you spoken to our duty line?
      Have you spoken to our duty practitioner before sending this form?
      Have you spoken to our duty team about this family?
      Have you spoken to the IMH duty line?
      Have you talked this family through with our duty team?
      Have you talked to one of our team about this family?
      Have you telephoned our service first?
      Have you used our advice line about this family?
      Have you used the duty line for this baby?
      I confirm that I rang the duty line before sending this form
      I have discussed this referral with the duty clinician
      I have had a duty call about this family (tick)
      I have phoned the duty line (tick)
      I have spoken to the duty worker before sending this form
      I have spoken with the duty clinician (tick to confirm)
      IMH consultation held?
      IMH duty call made before this form?
      IMH duty call taken place
      IMH duty consultation held
      IMH duty contacted?
      IMH duty line rung before discharge?
      Initial call with IMH duty clinician completed
      Initial phone discussion held with parent-infant team?
      Initial telephone discussion with service?
      Is the team aware of this referral (phone call already made)?
      Is this form following a call with the duty worker?
      Is this form following a duty call?
      Made before this form was sent?
      Phoned IMH first? (tick)
      Phoned IMH?
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
      Step one (phone call) done?
      Step one complete: duty call to IMH
      Tel. discussion with IMH duty
      Telephone call made to IMH first? (tick yes or no)
      Telephone consultation with duty worker held?
      Telephone consultation with IMH duty line taken place
      Telephone consultation with the duty practitioner completed?
      Telephone consultation with the duty practitioner taken place?
      Telephone discussion with duty clinician before referral?
      Telephone discussion with duty held?
      Telephone handover given to your duty clinician?
      Tick here if a duty call has been made
      Tick if you have spoken to the team about this referral
      Tick to confirm that you have had a duty conversation with IMH
      Triage call
      Verbal handover to infant mental health duty clinician given?
      Was a consultation call held with our team first?
      Was a duty call made before this referral?
      Was duty contacted?
      Was our duty line rung first?
      Was the case talked over with duty first?
      Was the case talked through with our team on the phone?
      Was the enquiry talked through with our duty practitioner first?
      Was the referral discussed in advance with an infant mental health practitioner?
      Was there a duty call before this form?
      Was this baby discussed with IMH on the duty telephone line?
      Was this case discussed with a duty practitioner?
      Was this discussed on the duty phone?
      Was this family talked through with one of our practitioners before referral?
      Was this referral discussed by phone first?
      We have spoken by phone about this baby
    `,
  },
  {
    topic: 'health-visitor',
    words: `
      0-19 health visitor / nurse
      0-19 HV
      0-19 lead
      0-19 nursing team
      0-19 PHINS practitioner
      0-19 PHN
      0-19 practitioner / health visitor
      0-19 Public Health Integrated Nursing Service
      0-19 public health nurse (SPHN)
      0-19 SPHN
      0-19 team
      0-19 team receiving the baby
      0-5 nurse
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
      Do you have a health visitor? What's their name?
      Do you have a health visitor? Who?
      Do you know who the health visitor is? Please give the name
      Does baby have a health visitor? Name
      Family health visitor (named)
      Family health visitor / school nurse
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
      Health Vis.
      Health visiting base
      Health visiting contact
      Health visiting lead
      Health visiting service
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
      Health visitor in charge of care (name and team)
      Health visitor in placement area
      Health visitor involved
      Health visitor linked to our nursery
      Health visitor name and base
      Health Visitor name and contact
      Health visitor name and contact number
      Health visitor on discharge
      Health visitor or children's community nurse
      Health visitor to placement
      Health visitor told of discharge
      Health visitor's name
      Health Visitor's name and contact details
      Health visitor's name and team
      Health visitor's name, if you have met them
      Health visitor: name / location
      Health visitor: name, address and telephone
      Health visitor: who and where
      Hlth visitor
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
      HV/Named person
      HV/SN
      Is there a health visitor? Who?
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
      Named nurse
      Named Person / health visitor
      Named public health nurse
      Neonatal liaison HV
      Nurse (0-19)
      Please name the health visitor, if there is one
      Public health nurse (health visiting)
      Receiving health visitor
      Specialist health visitor
      Specialist health visitor (PIMH)
      Specialist HV involved
      Specialist perinatal health visitor
      Specialist public health nurse (0-19)
      SPHN (health visitor)
      Universal plus HV
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
      Bereavement / specialist midwife
      Bereavement midwife (if seen)
      Booked with midwife (name)
      Booking midwife
      Case-loading MW
      Caseload midwife
      Client's community midwife
      Client's midwife
      CMW
      Com. midwife
      Comm MW
      Comm. midwife
      Community M/W
      Community midwife
      Community midwife & team
      Community midwife and base
      Community midwife handed over to
      Community midwife name
      Community midwife taking over care
      Community MW
      Continuity of carer midwife
      Continuity team midwife
      Do you have a midwife? Who?
      Drug and alcohol liaison midwife
      Family's midwife
      If antenatal, community midwife and clinic
      Is a midwife still involved? Name
      Is there a midwife? Who?
      Lead midwife
      Lead midwife for this pregnancy
      M/W
      Maternity contact
      Maternity team (midwife's name)
      Maternity unit / midwife
      MCoC team midwife
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
      Midwife in charge of care
      Midwife in charge of care (name and team)
      Midwife in charge of care (name and team)
      Midwife involved in pregnancy
      Midwife looking after you
      Midwife name and contact details
      Midwife name and telephone
      Midwife name/contact
      Midwife named at booking
      Midwife: name, base and telephone
      Midwife: who and where
      Midwifery (named midwife)
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
      Team midwife
      Teenage pregnancy midwife
      Vulnerabilities midwife
      What is your midwife called?
      Which midwife does the mother see?
      Which midwife is looking after her?
      Which midwife is looking after the pregnancy?
      Which midwife is looking after this woman?
      Which midwife sees the mother?
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
      Drs surgery
      Family doctor
      Family doctor (GP)
      Family doctor and surgery
      Family doctor on discharge
      Family GP
      Gen practitioner
      Gen. Pract.
      General practice & address
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
      GP surgery in placement area
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
      Primary care
      Primary care practice
      Primary care provider
      Reg GP
      Reg'd GP
      Registered GP
      Registered GP Organisation Name
      Registered GP practice
      Registered GP practice (or defence medical centre)
      Registered practice
      Registered surgery
      Registered with a GP? Where?
      Registered with GP? Which
      Registered with which GP surgery?
      Sending practice
      Surgery
      Surgery child is registered with
      Surgery name and address
      Temporary or permanent GP practice
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
      Which surgery do you use?
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
      GP cipher
      GP code (letter and five digits)
      GP national code
      GP ODS
      GP ODS code
      GP Org Code
      GP Practice Cd
      GP practice code (e.g. A12345)
      GP practice code (e.g. B86xxx)
      GP practice code on PDS
      GP practice ID
      GP practice identifier (ODS)
      GP practice ODS
      GP practice ODS (letter and five digits)
      GP practice ODS / NACS code
      GP practice ODS code
      GP surgery code
      GP surgery national code
      GP surgery national ID
      GP surgery's code, if known (e.g. B86001)
      GP surgery's NHS code
      GP surgery: code
      Mother's surgery code
      NACS / ODS code
      NACS code (GP practice)
      National code
      National GP practice code
      National practice code
      National practice code (e.g. B86xxx)
      NHS ODS
      ODS
      ODS (registered GP)
      ODS code
      ODS Code of General Practice
      ODS code of registered GP
      ODS no.
      ODS number
      ODS ref of GP
      Organisation code of surgery (ODS)
      Organisation code: general practice
      Organisation Data Service (ODS) code
      Organisation data service code for the GP
      Patient's practice code
      Practice code (e.g. B86xxx)
      Practice code (if you know it)
      Practice ID
      Practice ID (ODS code)
      Practice identifier
      Practice identifier (ODS)
      Practice NACS code
      Practice ODS
      Practice ODS code
      Practice ODS code for woman's GP
      Practice ODS code, e.g. B86001
      Practice: national code
      Registered GP code
      Registered GP organisation code
      Registered GP Organisation National Practice Code
      Registered GP surgery ODS code
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
      Allocated CSC worker
      Allocated S/W
      Allocated social worker
      Allocated social worker (name / tel)
      Allocated social worker (name and number)
      Allocated social worker (name and team)
      Allocated SW (if any)
      Allocated SW, children's services
      Allocated worker (social care)
      Allocated worker (SW)
      Allocated worker in children's social care
      Allocated worker's name
      Assessing social worker
      Baby's social worker and team
      C&F social worker
      Child looked after social worker
      Child's allocated SW
      Child's social worker
      Child's social worker and area office
      Children's services contact
      Children's Services social worker
      Children's Services: allocated worker
      Children's social care contact
      Children's social care worker (name of social worker)
      Children's social work service: worker
      Children's social worker told of discharge
      CIN social worker
      CLA social worker
      CP social worker
      CSC allocated worker
      CSC worker's name
      Current or last social worker
      CYP's social worker
      Do you have a social worker? What's their name?
      Does baby have a social worker? If yes, name
      Does she have a social worker? Who?
      Does the child have a social worker? If so, who?
      Does the child have an allocated social worker?
      Does the family have a social worker? If so, name
      Duty SW spoken to
      Family's social worker
      Family's SW
      Foster placement social worker
      Has a social worker been allocated? Name
      Has a social worker? Name and team
      Has the child a social worker? Give name
      Hospital SW
      If known to social care, allocated worker
      If there is a social worker, please give their name
      Infant's SW
      Is a social worker involved? If so, who?
      Is a social worker involved? Name
      Is a social worker or early help worker supporting you?
      Is there a social worker? Please give name and number
      Is there an allocated SW? Who?
      Key social worker
      LA social worker (name, tel)
      LAC social worker
      Local authority social worker
      Name and number of the allocated SW
      Name of allocated SW and office
      Name of allocated SW and team
      Name of child's SW
      Name of social worker
      Name of the social worker working with you
      Name, team and phone
      Named social worker
      Named social worker from the council
      Personal adviser / social worker
      Pre-birth social worker
      Pre-birth SW
      S/W
      S/W name
      Soc. worker
      Social care: name of allocated worker
      Social care: named worker
      Social services contact
      Social wkr
      Social work contact for infant
      Social work team and worker
      Social worker
      Social worker (name / team / tel)
      Social worker (name / tel)
      Social worker - name / office
      Social worker / leaving care PA
      Social worker and office
      Social worker during admission
      Social worker for the unborn
      Social worker in charge of case (name and team)
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
      SW & team
      SW - name/office
      SW and team
      SW attending discharge planning meeting
      SW contact details
      SW details
      SW name
      SW name and team
      SW/FSW
      Team and name
      Unborn baby's social worker
      What is your social worker called?
      Which social worker holds the case?
      Which social worker sees the family?
      Which social worker works with the family?
      Who in social care is working with the family?
      Who is the allocated worker in Children's Social Work?
    `,
  },
];
