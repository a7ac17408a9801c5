import type { Wordings } from './wordings.ts';

/** How forms ask about the concern, what was before it, consent and safety. */
export const concernWordings: readonly Wordings[] = [
  {
    topic: 'background',
    words: `
      A bit about the family's story so far
      Actions already taken by referrer
      Actions taken before this request
      Actions taken prior to referral
      Actions to date
      Additional / background information
      Additional background
      Additional information
      Additional relevant family information
      Additional relevant information about the family
      Antenatal and birth details
      Any background that would help us
      Any complications during pregnancy or delivery?
      Any earlier referrals to perinatal or infant services, and result
      Any further information that you think would be useful
      Any other background we should know?
      Any other background you think we should know
      Any other info
      Any other relevant information
      Any other relevant information about the family's situation
      Anything about the family's past that would help us understand?
      Anything else you would like to add?
      Anything else? Please say
      Anything in the family's past that helps us understand today
      Baby's early experience
      Baby's story so far
      Background
      Background (social, medical, psychological)
      Background - details
      Background - include pregnancy, birth, mental health, domestic abuse
      Background / developmental history
      Background and earlier help (with dates)
      Background and family circumstances
      Background details from record
      Background information
      Background information and previous support
      Background information that may be useful
      Background summary
      Background to pregnancy and family situation
      Background to pregnancy, birth and stay on the unit
      Background to referral
      Background to submission (family's journey so far)
      Background to the concern
      Background to the current situation
      Background to the family's situation
      Background to these Concerns (family history, birth, earlier support)
      Background to this pregnancy
      Background, with the birth story
      Background? Anything relevant
      Bereavement / loss
      Birth history
      Birth hx
      Birth story
      Bit of background
      Brief family history
      Brief family history, including any separations between parent and child
      Brief history
      Brief history of pregnancy, birth and neonatal period
      Brief outline of family circumstances
      Brief outline of family situation
      Brief social history
      By whom and with what result
      Can you tell us a little about the family and what has happened up to now?
      Capacity of the parents
      Care history
      Child's journey to date
      Chronology / significant events
      Chronology and background (significant events)
      Chronology in brief
      Chronology of events
      Chronology of key events
      Chronology of main events
      Client's story
      Complications in pregnancy, birth or afterwards
      Contacts, work offered and outcome
      Context
      Context and history
      Contextual factors
      Contextual information
      Couple relationship
      Course of admission
      Course of pregnancy and admission
      Course of treatment
      Course on neonatal unit and family background
      Course on the neonatal unit
      Course on the unit / discharge plan
      Culture, migration and family history
      Current family stresses and pressures
      Current medication and physical health problems
      Describe the home situation
      Details of the labour and delivery
      Developmental history
      Earlier concerns
      Earlier interventions and how they went
      Earlier referrals and what came of them
      Employment, housing, finance
      Environmental factors
      Events around conception, pregnancy or birth which may have contributed
      Events of pregnancy and delivery
      Family and environmental factors
      Family and medical history
      Family and social circumstances
      Family background
      Family background and history
      Family Background and Significant Events
      Family circs.
      Family circumstances
      Family circumstances (short)
      Family circumstances / history and what support has been offered
      Family context
      Family dynamics
      Family functioning
      Family health needs assessment and work undertaken
      Family history
      Family history and circumstances
      Family history and previous CAMHS involvement
      Family history and significant life events
      Family history we should know about
      Family hx
      Family situation and social circumstances
      Family story and help so far
      Family story so far
      Family story to date
      Family strengths
      Family strengths and protective factors
      Family strengths and support
      Family stressors
      Family support network
      Family tree narrative (who is who and what has happened between them)
      Father's mental health history
      Feeding and sleep history
      Further background
      Further details
      Further relevant details
      Has anything happened that has been hard for your family?
      Has the family had any previous help? What was it and did it help?
      Has the family had parent-infant work before? Please describe
      Has the parent had psychological help before? Please describe
      Have other interventions been attempted? If so, which and with what result?
      Have you had any help with this before?
      Have you had help before? What was it like?
      Help given so far on the unit
      Help so far
      History / what's been tried
      History and reason for becoming looked after
      History and reason for being looked after
      History before placement
      History of domestic abuse, substance misuse or mental illness in the family
      History of parental mental health difficulties and treatment received
      History of pregnancy and birth
      History of pregnancy and delivery
      History of the abuse and family history
      History of the difficulty
      History of the family and work undertaken with them
      History of the family, and work undertaken with them to date
      History of the parents' relationship
      History of the pregnancy, birth and early weeks
      Home and social situation
      Home situation
      Hospital course and family background
      House of good things (parent's account)
      Housing and finances
      Housing, finance and social support
      How baby came to live with the carer, and earlier history
      How did the baby come into care?
      How did this start?
      How do you know this family and what have you done so far?
      How have the parents responded to help so far?
      How long have you known the family, and what have you done with them?
      How the family has coped until now
      How was the pregnancy and delivery?
      How were the pregnancy and birth?
      Infant's development
      Infant's early history and moves
      Informal support around the family
      Input from ward psychologist so far
      Interventions attempted and their outcomes
      Interventions to date
      Interventions tried to date
      Is there anything about home that may help us understand?
      Is there anything else we should know about this family's story?
      Is there anything in the family's past that we should know?
      Is there anything in the family's story that would help us understand?
      Is there anything we haven't asked?
      Key events
      Life story so far
      List programmes or groups attended before this referral and how the family found them
      Loss and bereavement
      Losses or bereavements
      Medical and social history
      Mental health history
      Mental health history of parents
      Mental health history, previous births and losses
      Mental health, obstetric and social history
      MH hx
      Mother's mental health history
      Mother's mental health: history and treatment
      Mother's story of pregnancy and birth, as relevant to the difficulties
      Mum's history of mental ill health
      Mum's past
      Neonatal course
      Neonatal history
      Neonatal history (NICU/SCBU stay)
      Obs hx
      Obstetric and birth history
      Obstetric and mental health history
      Obstetric and perinatal history
      Obstetric and social history
      Obstetric course, mental state and treatment on the ward
      Obstetric history
      Obstetric, medical and social history
      Obstetric, psychiatric and social history
      Onset and course
      Other factors affecting the family
      Other information about the family's past that we should know
      Other information relevant to this request
      Our involvement
      Outcome of earlier work
      Parent's engagement with services up to now
      Parent's own childhood (as far as known)
      Parental ACEs
      Parental history (mental health, own parenting, relationships)
      Parental mental health history (both parents)
      Parenting capacity
      Parents' experience of being parented
      Parents' own childhood experiences
      Parents' own experience of being parented
      Past difficulties
      Past events in the family (losses, moves, separation)
      Past help from services
      Past history
      Past hx
      Past involvement of statutory or voluntary services (dates and outcome)
      Past losses, miscarriages or bereavements
      Past medical and family history
      Past medical and social history relevant to referral
      Past medical, developmental and social history
      Past mental health and pregnancy history
      Past mental health history of parents
      Past psychiatric history
      Past psychiatric history of mother
      Past support
      Past trauma affecting the parent
      Pen picture of the family
      Perinatal and family background
      Placement history and early experiences
      Please describe any other help the family is having or has had
      Please give context that will help us understand this family
      Please give some background about the child and family
      Please tell us about the family's history
      Please tell us what other support the family has had
      PMH / obstetric hx
      PMH / PPH of mother
      Positive aspects of the parent-infant relationship
      Postnatal course
      Pregnancy hx
      Pregnancy, birth and family background
      Pregnancy, birth and mental health history
      Pregnancy, birth and time on the unit
      Pregnancy, birth, development and treatment to date
      Prenatal and birth details
      Pressures on the family
      Previous assessments
      Previous attendances and history
      Previous births, losses and terminations
      Previous concerns about this or other children
      Previous difficulties
      Previous help received
      Previous help: what and when
      Previous help: what, when, from whom
      Previous hx
      Previous interventions (with dates and results)
      Previous interventions and outcome
      Previous involvement of services
      Previous involvement with mental health services
      Previous involvement with mental health services (and outcome)
      Previous losses or miscarriages
      Previous losses or trauma
      Previous pregnancies and losses
      Previous pregnancies and what they meant for the family
      Previous pregnancies, losses and mental health
      Previous problems
      Previous services received by family and how they responded
      Previous support offered and its outcome
      Previous support or interventions
      Previous support the family has received
      Previous therapy or counselling for parent(s)
      Previous therapy or counselling received
      Previous treatment
      Previous treatment (medication, therapy, counselling)
      Problem list and past history
      Progress during MBU stay
      Protective factors
      Psych hx
      Psychiatric and personal history
      Psychiatric history
      Psychiatric history and previous treatment
      Psychiatric history, admission summary and family of origin
      Psychiatric hx
      Psychosocial history
      Reason child is looked after
      Reason for being looked after
      Reason for coming into care
      Referral background (housing, family, health, care history)
      Relevant background
      Relevant background (developmental, medical, family)
      Relevant background (social, family, medical)
      Relevant background information
      Relevant background to this request
      Relevant family background
      Relevant family circumstances
      Relevant family history
      Relevant history
      Relevant history (medical, social, psychological)
      Relevant history and background
      Relevant history and what has been done so far
      Relevant history of the infant and family
      Relevant history, including previous mental health involvement
      Relevant obstetric / birth history
      Relevant obstetric, medical and mental health history
      Relevant past events
      Relevant past events (losses, trauma, moves)
      Relevant Past History
      Relevant past history of father/partner
      Relevant past history of mother
      Relevant past history of mother and father
      Relevant PMH and family history
      Relevant pregnancy, birth and postnatal history
      Relevant psychosocial factors
      Resilience factors in the family
      Resources and resilience
      Services tried previously and why they ended
      Significant events in the baby's life
      Significant events in the family's history (losses, moves, separations)
      Significant life events
      Significant life events for the family
      Significant past, perinatal and social history
      Social circumstances
      Social circumstances (housing, money, support)
      Social context
      Social context and housing
      Social history
      Social hx
      Social situation
      Steps taken before making this referral
      Steps taken so far
      Story so far
      Strategies already used
      Strategies used up to now
      Strengths
      Strengths and protective factors
      Strengths you have seen in the parent and their baby
      Strengths, needs and family history
      Stresses on the family
      Stressors in the family at the moment
      Summary of admission
      Summary of admission and past psychiatric history
      Summary of admission and support to date
      Summary of baby's neonatal course and family's experience
      Summary of development and medical history
      Summary of earlier therapeutic work and whether it helped
      Summary of history and admission
      Summary of history and treatment
      Summary of illness and past psychiatric history
      Summary of neonatal course and diagnoses
      Summary of pregnancy, labour and postnatal period
      Summary of previous assessments
      Summary of support given in refuge
      Summary of the family's history
      Summary of work done with client
      Summary of your agency's involvement to date
      Summary of your involvement to date
      Support already given
      Support already given by your service
      Support already offered to the family by your service
      Support given so far by your service
      Support given to date
      Support network and family circumstances
      Support network and sources of help within the family
      Support offered so far
      Support offered so far by referrer
      Support the family has had in the past
      Support tried and outcome
      Supporting information
      Tell us a bit about your family and what has been going on before now
      Tell us a little about the family's story so far
      Tell us a little about your family's story
      Tell us a little of this family's journey so far
      Tell us about anything that has already been tried
      Tell us about the birth and the first few weeks
      Tell us about the family's story so far
      Tell us about your family and who matters to you
      Tell us about your pregnancy and the birth
      Tell us how things have been since the birth and before
      The child's and family's journey so far
      The child's history to date
      The family's story
      Trauma history
      Treatment / support to date
      Universal and targeted work already completed
      Universal or early help interventions tried beforehand
      What are the family's strengths and resources?
      What are you proud of as a parent?
      What can you tell us about the family's past and their circumstances?
      What do we need to know about the family's history?
      What do you admire about this parent?
      What do you know of pregnancy, birth and family life?
      What do you know of the child's earlier experiences?
      What do you know of the family's history?
      What does the family do well together?
      What does the parent do that soothes or delights the baby? (strengths)
      What else do you think we should know?
      What else has been going on for the family over time?
      What else should we know about the family?
      What else would help us to understand this family?
      What happened before: pregnancy, birth, earlier losses, help already given
      What has already been tried and with what result?
      What has already been tried, and what difference did it make?
      What has already been tried, and what helped?
      What has been achieved since the last review?
      What has been done so far and by whom?
      What has been happening in the family up to now?
      What has been offered so far?
      What has been tried already?
      What has been tried and how did it go?
      What has been tried so far?
      What has been tried? By whom?
      What has happened before now?
      What has happened before that we should know of?
      What has happened in the family's life that we should know about?
      What has happened to this family
      What has happened up to now?
      What has her life been like before and since the birth?
      What has life been like for this family before now?
      What has not helped?
      What has the family tried for themselves?
      What has this family been through?
      What has your service already put in place?
      What has your service done so far?
      What has your service done up to now?
      What has your setting done to support this child so far?
      What has your team already offered, and how did the family respond?
      What have parents told you about home?
      What have you already done to support the child?
      What have you and others already done to help?
      What have you done so far to support this family?
      What have you or others done so far to help?
      What have you tried and did it help?
      What have you tried so far, and did it help?
      What have you tried so far, and what happened?
      What help has the family had before now?
      What help has the family had before?
      What help has the family had in the past?
      What help have they already had?
      What help have you had in the past?
      What helps you on hard days?
      What is going well for the family?
      What is going well for the family? (strengths)
      What is going well?
      What is good about the family?
      What is known about the child's early life?
      What is life like for this baby?
      What is the relevant family, pregnancy and birth history?
      What is working well for this family?
      What life is like for this family
      What mother and baby have lived through
      What services have been involved before, and did they help?
      What should we know about the family's journey?
      What should we know about the family?
      What should we know about what came before?
      What should we know about what the family has been through?
      What support has already been offered, and did it help?
      What support has been put in place up to now?
      What support has been tried already?
      What support has the family had before?
      What support has your agency given so far?
      What the ward has already tried
      What went before (pregnancy, birth, family life)?
      What work has been done with the parents already?
      What work have you done with the family?
      What would you like to tell us about the family?
      What would you like to tell us about this child and family?
      What's their story?
      What's working well?
      Which approaches have you tried so far and did they help?
      Which universal or targeted interventions have been tried?
      Who is supporting the family at the moment and how?
      Who supports the parent day to day (family, friends, community)?
      Why did earlier support end?
      Why did the baby come into care, and what is the plan?
      Why did the child come into care?
      Wider family picture and past difficulties
      Wider family support
      Work already undertaken with parent and infant
      Work carried out prior to referral
      Work completed by referrer before referral
      Work done to date
      Work undertaken to date
      Your agency's involvement to date
    `,
  },
  {
    topic: 'consent',
    words: `
      7a. Has informed consent been gained from a person with parental responsibility?
      Agreed to by person with PR
      Agreed with parents
      Agreement of carer to this form being sent
      Agreement of parent to be referred
      Agreement of those holding PR obtained
      Agreement to share information with other agencies
      Applicant has agreed to this form being sent
      Are both parents happy for you to refer?
      Are the family aware of and in agreement with this referral?
      Are the parents aware of and do they consent to this contact?
      Are the parents happy for us to contact them?
      Are the parents happy for you to refer them?
      Are the parents in agreement with the Early Help request?
      Are they happy for us to contact them?
      Are you happy for us to share your information with the infant mental health team?
      Authorisation by parent to proceed
      By ticking this box you confirm that the family has consented
      Capacity and agreement to joint work
      Client agrees?
      Client consents to information sharing
      Client consents to referral
      Client has given verbal consent
      Client has read this form and is happy for it to go
      Client says yes to this
      Client's agreement to referral
      Consent
      Consent (please tick)
      Consent (verbal / written / none)
      Consent - please confirm
      Consent for contact and record sharing (SystmOne)
      Consent for information to be shared with other professionals
      Consent for record sharing (SystmOne)
      Consent for records to be viewed
      Consent for referral
      Consent for referral (mum)
      Consent from parent / person with PR
      Consent from parent received: yes / no / not sought
      Consent given
      Consent given by mother
      Consent given by parent with PR?
      Consent obtained by referrer
      Consent obtained from parent / carer
      Consent of PR holder (Y/N)
      Consent of those with PR
      Consent recorded (Y/N)
      Consent status
      Consent status for onward referral
      Consent to assessment and treatment
      Consent to contact family
      Consent to information sharing
      Consent to information sharing and record viewing
      Consent to onward referral documented in notes?
      Consent to refer (tick)
      Consent to referral (verbal / written / none)
      Consent to referral and information sharing
      Consent to referral given by woman
      Consent to referral recorded
      Consent to request from holder of PR (yes/no)
      Consent to share
      Consent to share and refer?
      Consent to share information
      Consent to share record
      Consent to share with GP and HV?
      Consent to share with other agencies
      Consent to share with partner agencies
      Consent to store and share data
      Consent type (verbal / written)
      Consent, given through an interpreter
      Did the family agree to you talking to us and sending this form?
      Did the parent give permission to share this information?
      Did the parent say yes to being referred?
      Did the parents say yes to this referral?
      Discussed with parents and agreed
      Discussed with parents, who accept
      Do both parents agree to this referral being made?
      Do both parents agree?
      Do parents agree to this referral being made?
      Do parents know about and consent to the referral
      Do parents want this referral?
      Do the family know you are asking us, and do they agree?
      Do the parents know about and agree to this referral?
      Do the parents know you are contacting us and agree?
      Do those with parental responsibility consent?
      Do we have permission to speak to the GP and health visitor?
      Do you agree to us holding your details and those of your baby?
      Do you agree to us sharing your information with other services?
      Do you consent to us talking to your GP about you?
      Do you give consent for us to contact the people named above?
      Do you have the family's agreement to make contact?
      Do you have the family's permission to contact us?
      Do you have the parent's permission to refer?
      Do you have the parents' go-ahead?
      Does mother agree? Does father agree?
      Does the family know about and agree to this form being sent?
      Does the family know about this referral, and are they willing?
      Does the family know you are making this referral and agree?
      Does the family know you are making this request, and do they agree?
      Does the foster carer / local authority consent?
      Does the mother agree to us sharing information with her GP and health visitor?
      Does the mother know about and agree to this referral? (We cannot accept referrals without agreement)
      Does the parent agree to this request being made?
      Does the parent agree to us being asked?
      Does the parent agree to us receiving this request?
      Does the parent consent to the service viewing their record?
      Does the parent know about this referral and say yes to it?
      Does the patient consent to being referred?
      Does the patient consent?
      Does the person with parental responsibility agree to the referral?
      Expectant parents consent to pre-birth referral?
      Family agree to Early Help?
      Family aware and in agreement?
      Family consent
      Family Hub consent: may we hold and share your details?
      Family informed of referral?
      Family OK with referral
      Family said yes?
      Family's consent has been given
      Has a parent given permission for this form to be sent?
      Has a parent with responsibility consented to us sharing information?
      Has consent been gained from parent/carer?
      Has consent been gained?
      Has consent been given by those able to give it?
      Has consent been given for this referral?
      Has consent been obtained from the parent(s)?
      Has consent been obtained?
      Has consent been overridden on safeguarding grounds?
      Has everyone with parental responsibility consented?
      Has informed consent been gained?
      Has informed consent been given?
      Has mum agreed?
      Has mum or dad agreed to you sending this form?
      Has she said yes to this?
      Has the carer said yes to being referred?
      Has the family accepted transfer?
      Has the family agreed to be referred?
      Has the family agreed to this referral?
      Has the family agreed to this request and to information being shared?
      Has the holder of parental responsibility agreed to this?
      Has the LA agreed to this referral?
      Has the mother agreed to be referred?
      Has the mother been made aware of and agreed to referral?
      Has the mother been told about the referral and said yes?
      Has the mother said yes to being referred?
      Has the parent been told about and agreed to this referral?
      Has the parent consented to this request?
      Has the parent seen this form and agreed to it?
      Has the person with parental responsibility agreed?
      Has the person with PR given consent?
      Has the PR holder agreed?
      Has the referral been discussed and agreed with the parent(s)?
      Has the woman agreed to this referral?
      Has the woman said yes to this referral?
      Has the young person said yes?
      Has this been discussed with the family?
      Has this referral been discussed with and agreed by everyone who holds PR?
      Has this referral been discussed with parents and permission given?
      Has verbal consent been recorded?
      Have all holders of parental responsibility agreed?
      Have all those with PR agreed to the referral?
      Have all those with PR consented to the referral?
      Have both parents consented to this referral?
      Have parents agreed to this form being sent?
      Have parents agreed to this referral in writing?
      Have parents been informed and do they consent?
      Have parents been told and do they approve?
      Have parents consented to this referral?
      Have parents given their consent to information being shared?
      Have the parents said we may receive this referral and their information?
      Have the parents said yes to us getting in touch?
      Have the people with parental responsibility been asked and agreed?
      Have they agreed to this referral?
      Have they said yes to it?
      Have they said yes to this?
      Have they said you may send us this form?
      Have those with parental responsibility agreed to this request being made?
      Have those with PR agreed?
      Have those with PR given consent?
      Have you asked the family, and did they say yes?
      Have you asked the parent or carer if they are happy for you to make this request?
      Have you asked the parents, and do they agree?
      Have you discussed this referral with the family and do they consent?
      Have you discussed this referral with the parents?
      Have you discussed this referral with, and got the agreement of, all those who hold parental responsibility?
      Have you discussed this with the family and got their permission?
      Have you explained the referral to the parents and gained their consent?
      Have you gained informed consent from those with PR?
      Have you got consent from the person with PR?
      Have you obtained parental consent?
      Have you sought the parent's agreement?
      Have you spoken to the family and do they consent?
      Have you spoken to the parents about this form?
      Have you talked this request through with the parents and do they agree to it?
      Have you talked to the family about this referral and do they agree?
      Have you told the family you are referring?
      He's said yes to this going to the NHS
      I agree to be referred to the Infant Mental Health Service
      I agree to information being shared
      I agree to my baby and family being referred
      I agree to my information being shared with other professionals
      I agree to my information being shared with partner agencies
      I agree to this referral
      I am happy for this form to be sent
      I confirm that I have consent of the person with PR to make this referral
      I confirm that I have gained consent from the family
      I confirm that the parent consents to this request
      I confirm that the parent has consented to this referral
      I confirm that the referral has been discussed with, and agreed by, the parent/carer
      I confirm that this referral has been discussed with and agreed by the family
      I confirm the parent has agreed to this referral
      I confirm the parent has consented to this referral (tick)
      I consent to my details being held by the service
      I consent to this referral
      I consent to this referral being made
      I give consent for this referral
      I give my permission for this referral
      I give my permission for you to speak with my health visitor
      I have discussed this referral with the family and they agree
      I have discussed this referral with the parent and they have agreed to it
      I have the parent's consent to make this referral
      I/we give permission for this referral to be made
      If consent has NOT been obtained please say why
      If consent was not given, why not?
      Informed consent
      Informed consent from parent/carer to refer?
      Informed consent from person with PR obtained?
      Informed consent gained from parent
      Is consent in place? (we cannot accept without it)
      Is family aware of and happy with referral?
      Is mum happy for us to contact her?
      Is she content for you to refer her?
      Is the client aware of the referral and happy for it to go ahead?
      Is the client in agreement with the request?
      Is the client willing to be referred?
      Is the family aware of the referral?
      Is the family happy for us to get in touch?
      Is the family on board with this referral?
      Is the family willing for this form to be sent?
      Is the mother aware of this referral and does she consent?
      Is the parent happy for you to send this form?
      Is the parent happy to be referred?
      Is the parent happy with this referral being made?
      Is the parent/carer happy for you to share this information with us?
      Is the young mother Gillick competent and consenting?
      Is there consent from a person with PR?
      Is there valid consent for this referral?
      May we share this information with other professionals?
      Mother's consent
      Mother/parents want this referral
      Mum's permission given
      OK with referral
      OK with the family?
      OK with this referral?
      Parent / carer agrees to the referral and to information being shared
      Parent / carer has signed or said yes
      Parent agrees to information being stored and shared
      Parent agrees to referral
      Parent agrees to the referral and to the team sharing or receiving relevant information
      Parent agrees to this referral (please tick)
      Parent consents to enquiries being made with other agencies
      Parent consents to information being shared between agencies (please tick)
      Parent happy for referral and data sharing
      Parent has agreed to sharing of records
      Parent has agreed to this request and to sharing of information
      Parent has said we may contact them
      Parent permits sharing with GP
      Parent signed agreement to refer?
      Parent's agreement
      Parent's permission obtained for this referral
      Parent(s) informed of and consent to referral
      Parent/carer aware of and consenting to referral
      Parent/carer consents to data being shared
      Parent/carer has agreed to this request
      Parent/carer has consented to share information
      Parent/carer has read and understood the privacy notice and agrees to the referral
      Parental agreement to share this letter and be referred
      Parental agreement to this request
      Parental consent
      Parental consent given for this request
      Parental consent given?
      Parental consent to referral
      Parental permission to refer and to share our records?
      Parents agree to be seen
      Parents agree to handover
      Parents have agreed to referral
      Parents have consented to referral to infant mental health
      Parents have given consent to this referral (tick)
      Parents informed of and agree to liaison / referral
      Parents informed of referral
      Patient aware and consenting?
      Patient consent to referral and sharing of data
      Patient's consent to referral obtained
      Patient/parent consents to referral
      Permission from mother to pass on details
      Permission from parent
      Permission given by parent
      Permission to refer
      Permission to share information
      Person with PR has agreed
      Please confirm that the family has consented
      Please confirm the parent's agreement to this referral
      Please tick if consent has been given
      Please tick to confirm that the family agrees
      Please tick to show that the parent agrees
      PR holder agrees to this referral
      Referral discussed with parents and consent given
      Service user consent
      Service user has given consent
      Sharing with IMH agreed by parents
      Signed consent held on file?
      Signed consent to share on file
      Signed or verbal consent obtained
      The family has seen this request and agrees to information being shared (Y/N)
      The parent has been told of this referral and has agreed to it
      The parent has read this and is happy for it to go to the NHS team
      The parent(s) have given consent to be referred
      This referral has been discussed with and agreed by the parent/carer
      Tick if family agree to this referral
      Tick if parents have consented
      Tick to confirm parent's consent
      Told and agreed (mother)
      Verbal / written consent to referral
      Verbal consent
      Verbal consent gained (tick)
      Verbal consent gained from parent
      Verbal consent given?
      Verbal consent obtained from mother?
      Verbal consent obtained from parent/carer
      Verbal consent obtained Y / N
      Verbal consent taken on ward
      We cannot accept a referral without consent. Has it been given?
      Who has agreed to the referral? Is consent in place?
      With the family's knowledge and agreement?
      Woman agrees to handover
      Woman consents to perinatal/infant team contact?
      Woman is aware of and agrees to referral
      Woman's consent to referral to parent-infant service
      Written consent obtained
      Written consent obtained (tick)
      Written consent received?
    `,
  },
  {
    topic: 'reason',
    words: `
      1 Relationship 2 Infant 3 Parent 4 Context 5 Strengths 6 Ask
      4(b) Reason(s) - tick and expand
      A day with my family: what goes well, what is hard, what I wish the grown-ups understood
      Aims for the work
      Aims of the referral
      Areas of concern
      Ask of the infant mental health team
      Attachment concerns: describe
      Basis of referral
      Best hopes
      Bonding concerns (detail)
      Brief description of the difficulties
      Brief description of the problem and its onset
      Case description
      Cause for concern
      Circumstances leading to this referral
      Circumstances of referral
      Clinical question
      Clinical question / reason for this referral
      Clinical question / what is being asked
      Clinical question / what is wanted of the service
      Clinical question for the team
      Clinical reason for referral
      Clinical summary
      Concern about the baby's social and emotional development
      Concern in one sentence
      Concern prompting this letter
      Concern(s) prompting referral
      Concern(s) raised
      Concerns about bonding
      Concerns about bonding and attachment
      Concerns about bonding with unborn
      Concerns about infant's emotional wellbeing
      Concerns about mother-infant interaction on the unit
      Concerns about the Child and the Parent-Child Relationship
      Concerns about the child and their relationship with their parent(s)
      Concerns about the developing relationship with the baby
      Concerns about the mother's relationship with her unborn baby
      Concerns about the parent
      Concerns about the parent's relationship with the unborn baby
      Concerns about the relationship (e.g. disconnection, misattunement, anxiety)
      Concerns about the relationship (misattunement, disconnection, distance, anxiety)
      Concerns about the relationship between them
      Concerns leading to referral
      Concerns re: attachment
      Concerns regarding infant's emotional development
      Concerns regarding the mother-infant dyad
      Concerns which have led to this referral
      Current concerns about the infant
      Current difficulties
      Current problem
      Dad's view of the difficulties
      Dear colleague, please see this mother and infant because:
      Dear team, I would be grateful if you would see this family because
      Describe a recent example that shows why you are concerned
      Describe below
      Describe how baby is, and how mother and baby are with each other
      Describe how parent and infant interact and anything about this that troubles you
      Describe mealtimes, the child's cues, parents' responses, and the reason for asking for help
      Describe the current difficulties as fully as you can. Attach extra sheets if needed
      Describe the difficulties and what you hope for
      Describe the difficulties in the relationship between caregiver and infant
      Describe the difficulties in the relationship between parent and baby, with examples from your own observation
      Describe the difficulty in the parent-infant relationship
      Describe the difficulty in your own words
      Describe the difficulty: onset, frequency, severity, impact on functioning
      Describe the parent's relationship with the bump
      Describe the problem and how long it has been going on
      Describe what has led you to refer at this time
      Describe what staff have noticed
      Describe what staff see day to day that concerns you
      Describe what you are seeing (baby's cues, parent's responses)
      Describe what you see when parent and baby are together
      Describe your concerns about the developing relationship with the baby
      Description (min 200 words)
      Description of current difficulties
      Description of difficulties, including how long they have been present
      Description of presenting difficulty
      Description of problem, when it began, how often, how severe
      Description of the problem
      Desired outcome of referral
      Desired outcome(s)
      Desired outcomes
      Detail of concern
      Detailed account of present concerns
      Details (continue on a separate sheet if needed)
      Details of emotional or relational concern
      Details of the referral request
      Early attachment observation: what did you see, and why are you asking us now?
      Events leading to referral
      Expectations of our involvement
      Expected benefit of referral
      Expected outcome of referral
      Explain briefly why this referral is being made
      Explain the difficulties this mother and baby are facing
      Explain the step-across: what has been done, what has changed, what is left
      Explain what worries you about the carer's responses to the baby
      Formulation of the parent-infant difficulty
      Foster carer's concerns (what do you find hard in your relationship with the little one?)
      Give as much information as possible
      Give details of the help being requested
      Goals for parent-infant work
      Goals for the work (professional's view)
      Goals of referral
      Goals the family would like to reach with our help
      Grounds for referral
      Grounds for Referral (Present Concerns)
      Health visitor's concerns
      History of present problem and request
      Hopes for the work
      House of worries (as told by the parent)
      How can we help?
      How do you think Infant Mental Health can help this family?
      How does the father describe his worries about his bond with his baby?
      How does the mother describe her feelings for the baby?
      How does the mother feel towards her unborn child, and why does this concern you?
      How does the parent see the difficulty?
      How is it affecting you and your baby?
      How long have you been concerned, and what is it that concerns you most?
      How might our service be of benefit?
      HV's concerns
      I am making this referral because
      I am referring because
      Identified need
      If our team could help with one thing, what would it be?
      Impact on the baby
      In a few sentences, tell us why
      In a few sentences, what is worrying you about this baby and the relationship with the parent?
      In the parent's words: what would help?
      In what way do you think our team could help?
      In your own words, tell us what is happening for this family
      In your own words, tell us why you are asking for help
      In your own words, what is hard between this parent and this baby?
      In your own words, what is the problem?
      In your own words, what is worrying you about this baby and parent?
      In your own words, what makes you think of us for this parent and baby?
      In your own words, why do you feel this family needs us?
      Incident leading to referral
      Indication for referral
      Indication for referral: concerns about the relationship
      Indication for this referral
      Infant mental health need
      Infant's communication: what is baby showing you through their behaviour?
      Infant: what is the baby showing us?
      Issue for which help is wanted
      Issues to be addressed
      Justification for referral
      Key concerns
      Key concerns (bullet points will do)
      Main areas of difficulty for child and carers
      Main concerns
      Main concerns about the parent-infant relationship
      Main concerns about the relationship
      Main difficulty as the unit team sees it
      Main difficulty at present
      Main issue(s)
      Main presenting difficulty, duration and impact
      Main problem and what you would like us to do
      Main problem you want help with
      Main reason for referring
      Main reason the family needs us at this time
      Main text
      Midwife's concerns about the mother's relationship with her bump
      Midwife's worry about bonding (please give detail)
      Mum's worries
      Nature and duration
      Nature of concern
      Nature of difficulties
      Nature of problem and how long it has lasted
      Nature of the difficulty between parent and baby
      Nature of the problem, when it began and how often it happens
      Nature of the request
      Nurse's concerns about the relationship
      Nursery's concerns about the baby (reason for referral)
      Observations of interaction that concern you
      Observations of the parent-infant relationship and reason for step-up
      Overview of concerns and what is hoped to be achieved
      Parent's own view of the difficulty
      Parent's own view of the problem
      Parent's own view of what they need help with
      Parent-infant relationship concerns at discharge
      Parent/infant relationship: please describe concerns
      Parents' concerns
      Parents' expectations of this referral
      Parents' hopes for this referral
      Patient's presenting difficulties with infant
      Please describe the concerns about bonding with the unborn baby
      Please describe the difficulties between parent and baby
      Please describe the infant's presentation across the domains
      Please describe the infant's presentation and the mother-infant relationship since arriving
      Please describe the presenting difficulty
      Please describe your concerns
      Please describe your concerns about the parent-infant relationship
      Please explain what you see when the child is with you and at drop off and collection, and what the parents say
      Please give details below
      Please give your observations and concerns
      Please outline your concerns
      Please outline your worries about bonding or attachment
      Please say why you are referring
      Please say why you are referring and what you have observed
      Please set out your concerns about the infant and the parent-infant relationship
      Please state why this family needs support from infant mental health
      Please state why you are referring
      Please state why you are referring at this time
      Please summarise the presenting difficulties
      Please tell us about the difficulties you are seeing between mum and baby
      Please tell us what is happening for the baby and the parent, and why you feel they need specialist help
      Please tick the relationship concerns that apply and describe each below
      Presenting complaint
      Presenting concern(s)
      Presenting concerns
      Presenting concerns (what, when, how often, impact)
      Presenting difficulties
      Presenting difficulty
      Presenting issue(s)
      Presenting issues
      Presenting needs and reason for onward referral
      Presenting problem
      Presenting problem(s)
      Primary concern
      Primary concern for this dyad
      Primary reason for referral
      Problem / reason for referral
      Problem as seen by the family
      Problem for which help is sought
      Problem for which referral is requested
      Purpose of handover to IMH
      Purpose of referral
      Purpose of this request
      Question for the infant mental health team
      Question to be answered by the service
      Rationale
      Rationale for referral
      Rationale for request
      Reason for antenatal referral
      Reason for bringing this infant to panel (concerns)
      Reason for contact
      Reason for e-referral (free text)
      Reason For Exam / Referral
      Reason for handover (what concerns us about mother and baby)
      Reason for IMH referral
      Reason for joint working
      Reason for liaison / referral
      Reason for onward referral to parent-infant service
      Reason for re-referral
      Reason for ref.
      Reason for referral
      Reason for referral (please give examples)
      Reason for referral - details
      Reason for referral - in your own words
      Reason for referral - see guidance notes
      Reason for referral / current concerns
      Reason for referral / presenting concerns
      Reason for referral and desired outcome
      Reason for referral and what is being requested
      Reason for referral to infant mental health
      Reason for referral to parent-infant psychotherapy
      Reason for referral to parent-infant team
      Reason for referral to the parent-infant pathway
      Reason for referral: what is worrying you about the parent-infant relationship?
      Reason for referring this family
      Reason for referring to infant mental health
      Reason for request
      Reason for submission (why now)
      Reason NNU is asking for parent-infant input
      Reason that consultation is sought
      Reason you are seeking our involvement
      Reason(s) for referral
      Reason(s) for request for support
      Reasons for referral (please include all relevant concerns)
      Reasons for seeking help
      Reasons why the family is being put forward
      Ref'd for
      Referral question
      Referral rationale (be specific)
      Referral reason (clinical summary of the concern)
      Referral Reason (free text)
      Referral reason (please be as specific as you can)
      Referral reason / clinical narrative
      Referred because of
      Referrer's account
      Referrer's narrative
      Referrer's own words
      Referrer's reason
      Referrer's reasons for referral (concerns for the relationship)
      Referrer's statement of concern
      Referrer's words
      Referring problem
      Relationship concerns
      Relationship concerns (attach LEAO if completed)
      Relationship concerns discussed
      RFR (reason for referral)
      Service/intervention sought and rationale
      Signs of distress in the baby that have led to this referral
      Situation, background, assessment and recommendation (SBAR)
      Situation, background, assessment, recommendation
      Specify the reason the infant mental health team is needed
      Summary of need
      Summary of the difficulty in the relationship
      Summary of why we are asking for your help
      Support requested and why
      Tell us about the concerns you have for this parent and baby
      Tell us about your worry
      Tell us in your own words why you would like help
      Tell us what made you think of referring this family now
      Tell us what you have noticed
      Tell us what you have seen
      Tell us why you are making this referral
      Tell us why you think our team could help
      Thank you for seeing this family because
      Unmet need leading to referral
      Unmet needs
      Use this box to tell us why you're referring
      Views of the carer, the parent and the social worker, and the support requested
      Ward's worries about attachment
      We are asking for help because
      We are referring this family because
      What are the carers worried about?
      What are the concerns about this child and their relationship with their carer(s)?
      What are the concerns about this parent and baby? Give examples
      What are the difficulties now for her and her baby?
      What are the needs of the child and family?
      What are the needs of this baby and family?
      What are the parent(s) own worries about their relationship with their baby?
      What are the present concerns about baby and parent?
      What are the worries about the relationship with the baby?
      What are the worries?
      What are we being asked to do?
      What are we worried about? (SoS)
      What are you / the family hoping for from this referral?
      What are you asking for, and why now?
      What are you asking the Parent-Infant Team for, and why now?
      What are you asking the service for?
      What are you hoping for from our service?
      What are you hoping for from this referral?
      What are you hoping our team can offer?
      What are you hoping we can help with?
      What are you noticing between client and baby that leads you to refer?
      What are you noticing in the infant, and why refer at this point?
      What are you worried about and what is going well?
      What are you worried about for this baby?
      What are you worried about, and why are you asking for help now?
      What are you worried about?
      What are you worried about? Give examples
      What are your concerns about the child and the relationship with their carer?
      What are your concerns about the parent-infant relationship?
      What are your concerns, and why are you referring now?*
      What are your hopes for coming to see us?
      What are your hopes for this referral?
      What are your worries about this pregnancy and the unborn baby?
      What are your worries, and what have you seen?
      What brings this family to us?
      What brings you to refer at this point?
      What change would you like to see for the baby?
      What changes would the parent like to see?
      What concerns do you have about bonding with the unborn baby?
      What difference are you hoping we can make?
      What do parents/carers think the problem is?
      What do you and the family want to happen?
      What do you find hard with your baby?
      What do you hope our service can offer this family?
      What do you hope will be different after our involvement?
      What do you hope will change for the baby and family?
      What do you hope will change?
      What do you see as the main difficulty?
      What do you see in the child and in the relationship that concerns you?
      What do you want from our service?
      What do you want help to think about?
      What do you want the Parent-Infant Team to offer?
      What do you want the team to help with?
      What do you want to happen as a result of this form?
      What do you want us to do?
      What does a typical difficult moment between parent and baby look like?
      What does the baby's behaviour tell you?
      What does the family need from us?
      What does the family see as the problem?
      What does the family want help with?
      What does the mother want help with?
      What does the parent hope to get out of it?
      What does the parent want to be different?
      What does the parent want to get out of the referral?
      What does the referrer want from this referral?
      What has been observed of parent and infant and what intervention is the court team seeking?
      What has brought the family to you at this point
      What has brought this family to you?
      What has led to this referral today?
      What has led to this referral?
      What has led to this request today? (your concerns)
      What has led you to make this request today?
      What has led you to refer this baby now?
      What has made you ask today?
      What has made you get in touch?
      What has prompted this referral?
      What has staff on the unit noticed in the parent-baby relationship?
      What has the infant lived through, what do you see now, and what does mum want help with?
      What have staff noticed that made you get in touch with us?
      What have staff noticed that worries you?
      What have you noticed about how Mum responds to baby's cues?
      What have you noticed about the baby and parent together?
      What have you noticed about the baby?
      What have you noticed about the parent when they are with their baby?
      What have you noticed between parent and baby?
      What have you noticed in the relationship between parent and baby?
      What have you noticed in your setting?
      What have you noticed that worries you?
      What have you observed between parent and baby?
      What have you observed between parent and infant that concerns you?
      What have you observed that leads you to make this request?
      What have you seen between mum and baby that concerns you?
      What have you seen on the unit that makes you concerned about bonding?
      What have you seen that concerns you?
      What have you seen when they are together?
      What have you seen?
      What help is being asked for?
      What help is being sought?
      What I have seen between parent and baby
      What is baby showing us, and why is support needed now?
      What is baby telling us through his or her behaviour?
      What is going on that you think is not right?
      What is going well, and what are you worried about?
      What is happening at feeds, and around them?
      What is happening at the moment that makes you worried?
      What is happening between parent and baby that makes you refer?
      What is it about the infant and parent that you think needs specialist input?
      What is making you worried about this baby and their parent?
      What is making you worry about this baby and parent?
      What is the aim of parent-infant work for this child?
      What is the effect of the difficulties on the infant?
      What is the family asking for help with?
      What is the help needed?
      What is the infant showing us?
      What is the infant telling us? (your concerns)
      What is the main issue?
      What is the main worry about baby and parent at the moment?
      What is the question you want answered, and what makes you ask it?
      What is the reason for this request for service?
      What is the request for and why is it being made now?
      What is worrying you about the bond between parent and baby?
      What is worrying you about the parent and baby?
      What is worrying you about the relationship with the unborn baby?
      What is worrying you about this little one and their relationships?
      What is worrying you about this relationship?
      What is worrying you about you and your baby?
      What is worrying you?
      What kind of help is being requested?
      What kind of intervention is requested?
      What led you to contact us?
      What made you contact us now?
      What made you contact us?
      What made you decide to refer now?
      What made you pick up the phone/fill in this form?
      What made you think of this pathway today?
      What made you think of us for this parent and baby?
      What makes you ask for help for baby and carer today?
      What makes you think that this young woman and her baby could do with more help to get to know each other?
      What matters to this family, what are you worried about and what are the strengths?
      What needs to happen?
      What outcome are you hoping for?
      What outcome is the family hoping for?
      What prompted this referral now?
      What prompted your call and this form?
      What question does the local authority want addressed?
      What service are you requesting, and why?
      What sort of help are you looking for?
      What specialist service is requested and why can this not be met through universal or targeted early help?
      What staff have seen between mother and baby
      What support do you think the family needs?
      What support does this family need, and why?
      What support is being requested, and why?
      What support is being requested?
      What the baby is showing us
      What troubles you about how she is relating to her unborn baby?
      What we have observed between mother and baby on the ward
      What worries you about the relationship between parent and baby?
      What worries you most about this baby?
      What would a good outcome look like for this family?
      What would need to change for the parent and baby?
      What would success look like for this family?
      What would the family like from our service?
      What would the family like to be different?
      What would the parents like from us?
      What would you like from our service?
      What would you like to be different for this baby?
      What would you like to be different?
      What would you like us to do?
      What would you like us to help with?
      What's been hard lately for this baby and parent?
      What's going on, and what would help?
      When did it start and how often does it happen?
      Which of our criteria does the family meet and in what way?
      Which service is requested, and why can this not be met by universal services?
      Why are you asking for support now?
      Why are you getting in touch with us?
      Why are you making this request?
      Why are you making this request? What are you worried about?
      Why are you referring this baby and family?
      Why are you referring this family to us now?
      Why are you referring this family?
      Why are you worried, and what needs to change?
      Why do you feel this little one needs our support?
      Why do you make this request?
      Why do you think the infant needs this service?
      Why do you think this family needs our help?
      Why do you think this family would benefit from our help?
      Why do you think this young parent and baby need the infant mental health team?
      Why do you wish to refer?
      Why does mother want help with her baby at this time?
      Why does the unit want IMH involved?
      Why does this baby need infant mental health input?
      Why does this family need our service?
      Why does this family need support with their relationship with the child now?
      Why does this infant and parent need a parent-infant service?
      Why have you chosen to refer this family now?
      Why have you decided to ask for help at this point?
      Why IMH?
      Why IMHS?
      Why Infant Mental Health?
      Why is a consultation requested?
      Why is a parent-infant service needed in addition to or in place of individual therapy?
      Why is consultation requested?
      Why is infant mental health support being requested for this baby?
      Why is the setting worried about this child's emotional wellbeing?
      Why is this child being referred? (main concerns)
      Why is this referral being made?
      Why now?
      Why now? Reason for this referral
      Why the family needs a specialist parent-infant service
      Why this family, and why now?
      Why this referral and why now?
      Why would support for the relationship between parent and baby help at this time?
      Why would this family like support with bonding?
      Worries about infant's emotional wellbeing
      Worries that bring the family here
      Your concerns: how does the child communicate with parents, how do parents respond, and what have you tried?
      Your worries in your own words
    `,
  },
  {
    topic: 'risk',
    words: `
      Abuse by partner
      Access to weapons
      Alcohol
      Alcohol / drugs: mother
      Alcohol or drug misuse by anyone in the home
      Alcohol use
      Alcohol, drugs, violence: any known?
      Alerts (including risks to staff)
      Alerts (violence, self-harm, weapons, animals, lone working)
      Alerts / warnings for staff
      Alerts: risk of aggression
      Any concerns about home visits?
      Any concerns about visiting the home
      Any concerns about visiting?
      Any current risk of harm?
      Any current suicidal thoughts or self-harm?
      Any dangers at the home (dogs, weapons, visitors)?
      Any domestic abuse, current or past?
      Any drink or drug problems?
      Any factors to consider when visiting at home?
      Any forensic or police history that bears on risk
      Any hazards at the property (pets, access, people)
      Any hazards at the property?
      Any history of DA?
      Any history of violence or aggression?
      Any issues with home visits?
      Any known risk to professionals?
      Any known risks to staff visiting the home
      Any known risks within the home or family?
      Any lone working issues?
      Any reason to visit in pairs
      Any risk from birth family or others
      Any risk? Details
      Any risk? Him, baby, Mum, our lot
      Any risks for home visits?
      Any risks we should know of
      Any weapons or dangerous animals at home?
      Anyone unsafe?
      Anything dangerous?
      Anything staff should know before they visit?
      Anything that could put the family or our workers at risk?
      Anything that makes a home visit unsafe or the baby unsafe
      Anything that may make a visit unsafe?
      Anything that might make a home visit unsafe?
      Anything to be aware of when visiting
      Anything we need to know
      Anything we should know before visiting?
      Anything we should know before we visit?
      Anything we should know for safety?
      Are there any factors associated with offering home visits to this family?
      Are there any issues that may affect the safety of visitors to the home?
      Are there any risks to our therapists?
      Are there any risks to volunteers or workers in the home?
      Are there any risks we should know about?
      Are there any risks? Please say what
      Are there any weapons in the house?
      Are there risks for a volunteer visiting the home?
      Are there risks that workers should know about before visiting?
      Are you aware of any risk factors we need to know before contact?
      Are you aware of any risks to our staff?
      Are you concerned that anyone may come to harm?
      Are you worried about anyone's safety?
      Areas of risk
      Brief risk screen: findings
      Brief risk screen: harm to self, harm to others, anything our staff should know before visiting
      Brief risk screen: self-harm, suicide, harm to infant, domestic abuse, substance use
      Clinical risks
      Clinician's view of risk
      Coercive control
      Concerns about risk of harm to the infant
      Concerns for parent's safety
      Concerns re mum's safety
      Concerns re risk
      Criminal convictions relevant to risk
      Criminal history
      Current level of risk (low / medium / high) and why
      Current mental state and risk
      Current or past suicidal ideation, self-harm or harm to others (mother)
      Current risk (DASH / MARAC)
      Current risk (self-harm, suicide, harm from others)
      Current risk formulation
      Current risk from the perpetrator or others
      Current risk issues (incl. violence, alcohol, drugs)
      Current risk issues (self-harm, suicide, harm to others)
      Current risk level
      Current risks (DV, substance misuse, mental health)
      DA / DV
      Danger to baby from any person
      Dangers known to ward
      Dangers our workers should know about before calling
      DASH score and current risk
      Details of domestic violence / MARAC
      Do you believe anyone is at risk of harm right now?
      Do you ever think of hurting yourself?
      Do you feel safe at home?
      Do you have any worries about the safety of anyone in the family?
      Do you have worries about your safety or your baby's?
      Do you know of any dangers or risks for a worker coming to the home?
      Do you know of any risks to the family or to our staff?
      Do you or your baby feel unsafe?
      Does anybody at the address pose a threat to professionals?
      Does either parent misuse drugs or alcohol?
      Does mother have thoughts of suicide or of harming infant?
      Does the mother have thoughts of harming herself or baby?
      Does the parent have thoughts of harming themselves or the baby?
      Dogs, people or anything else we should know
      Domestic abuse / substance use
      Domestic abuse asked about and disclosed?
      Domestic abuse disclosed?
      Domestic abuse, substance use or self-harm concerns
      Domestic violence: current / historic / none
      Drug and alcohol concerns
      Drug and alcohol use
      Drug or alcohol misuse in the household
      Drug use
      DSH / SI
      Environmental hazards at the property
      Expand on any Y
      Expand on any yes
      Fire risk
      Forensic history
      Forensic history/violence
      Harm from others
      Harm to baby
      Harm to self
      Harm to self/others/baby
      Has a parent had thoughts of harming themselves?
      Has a risk assessment identified any hazards?
      Has the mother had thoughts of ending her life?
      Has the parent ever had thoughts of harming themselves or the baby?
      Has the parent ever self-harmed?
      Hazards on home visits
      HBV / forced marriage / FGM
      Hidden risks to practitioner safety
      Historical risk
      History of violence
      Home details (for lone workers' safety)
      Home details for lone worker safety e.g. pets
      Home visit risk assessment
      Home visiting risks (dogs, weapons, aggressive behaviour)
      Home visiting safety: pets, access, other
      Honour based abuse
      How safe is the baby?
      Identified risks
      Identified risks and how they are managed
      Identified risks to or from CYP / family
      Immediate risk? Describe
      Immediate risks
      Immediate risks to parent or baby
      Immediate safety concerns
      Infection risk
      Is a joint visit advised?
      Is anyone at risk?
      Is anyone in the family at risk of hurting themselves?
      Is anyone in the home violent or threatening?
      Is it safe for a lone worker to visit?
      Is it safe for one worker to visit the home?
      Is it safe for our staff to visit the home?
      Is it safe to visit alone?
      Is it safe to visit the home alone?
      Is perpetrator in the home?
      Is there a crisis or safety plan?
      Is there a risk of harm to self or others?
      Is there a risk of self-harm or suicide?
      Is there a risk to the infant, the parent or others?
      Is there any danger to her, the baby or a visitor?
      Is there any domestic abuse?
      Is there any domestic violence?
      Is there any reason we should not visit alone?
      Is there any risk we should know about before visiting?
      Is there anyone in the home who may be aggressive?
      Is there anything about safety we should know?
      Is there anything that could be a risk to our staff?
      Is there anything that could make a home visit unsafe?
      Is there anything that could put our staff in danger?
      Is there anything that might make it unsafe for us to visit?
      Is there anything we need to know to keep everyone safe?
      Is there anything we should know before visiting?
      Is there anything we should know to keep everyone safe?
      Is there anything we should know to keep our staff safe?
      Is there anything you think we should be careful about?
      Is there domestic violence in the household?
      Joint visit needed?
      Known dangers at the home
      Known hazards for home visits
      Known history of aggression in the household
      Known offenders in the household
      Known risk factors
      Known risk factors (alcohol, drugs, violence)
      Known risks
      Known risks (domestic abuse, substance use, lone working)
      Known risks to the child, to others and to visiting staff
      Known triggers and risks
      Lone visiting safe?
      Lone worker considerations
      Lone worker risks
      Lone working concerns
      Lone working risks
      Markers on system
      Mental health risk
      Mother's mood and any risk identified
      Nursery's view of risk (if any)
      Offending history
      Overall risk rating
      Parental alcohol or drug use and domestic abuse
      Parental drug or alcohol misuse
      Patient's current risk to self and to others
      Perinatal red flags
      Person posing a risk
      Pets in the home that may pose a danger
      Pets or other hazards to staff
      Please describe all known risks, incl. to clinicians
      Please describe any risk to mother, baby or staff
      Please outline any risk and how it is being managed
      Please tell us about any known risks
      Please tell us about any risk to staff who visit this family
      Police involvement or convictions for violence
      Police markers
      PPRC in household?
      Present risk
      Psychosis, mania, or rapid change of mental state: any red flags?
      Psychosocial red flags
      Reasons not to visit at home
      Red flag symptoms
      Red flags
      Red flags: self-harm, partner violence, exploitation, substances
      Relapse signature and risk at discharge
      Relapse signs and danger to self or baby
      Risk
      Risk (please comment on suicidality, self-neglect, harm to infant)
      Risk (self-harm, domestic abuse, substances)
      Risk - self / others
      Risk / alert flags
      Risk / alerts
      Risk alerts
      Risk alerts / warnings
      Risk and high priority reminders
      Risk assessment
      Risk assessment summary
      Risk factors
      Risk factors (DA, substance use, mental health)
      Risk factors (DV, drugs, alcohol, self-harm)
      Risk factors (self-harm, suicide, violence)
      Risk factors identified
      Risk flags on record
      Risk formulation at discharge
      Risk history
      Risk identified and action taken
      Risk indicators
      Risk indicators (substance misuse, DA, self-harm)
      Risk information
      Risk information for visiting clinicians
      Risk information relevant to home visits
      Risk issues
      Risk issues (to self, to others, from others)
      Risk level (low / medium / high)
      Risk level and rationale
      Risk level on leaving MBU
      Risk management or safety plan
      Risk management plan
      Risk of domestic abuse
      Risk of harm from partner
      Risk of harm to self or baby
      Risk of harm to self, infant or others
      Risk of harm to the infant
      Risk of violence, neglect or exploitation
      Risk on discharge
      Risk overview
      Risk rating and reasons
      Risk screen completed? Findings
      Risk screen: anything identified?
      Risk statement
      Risk summary
      Risk summary and plan
      Risk to baby
      Risk to baby from maternal illness
      Risk to baby from mother's mental state
      Risk to baby, mum, staff
      Risk to lone visitors
      Risk to others
      Risk to self
      Risk to self or others
      Risk to self, baby or others
      Risk to staff
      Risk to woman, baby or others
      Risk – drugs / alcohol
      Risk: is there anything we need to know to keep people safe?
      Risk: self, others, environment
      Risk: self-harm, exploitation, violence, visitors, lone working
      Risks at home our visitors should know of
      Risks for home visitors
      Risks identified at booking or since
      Risks identified on unit
      Risks in contact or visiting
      Risks to applicant, children, staff or other residents
      Risks to be aware of
      Risks to child or others
      Risks to child, parent or professionals
      Risks to consider
      Risks to infant if admitted with mother
      Risks to staff visiting the home
      Risks to visiting staff
      Risks: self-harm, violence, lone working
      Routine enquiry into domestic abuse made? Result?
      Safety plan in place
      Safety worries
      Safety: anything our therapists must know before visiting
      Self / others / baby
      Self harm (current/past)
      Self-harm (past / present)
      Self-harm / suicide
      Severity of risk
      Sexual exploitation
      Should two workers attend?
      Signs of severe maternal illness or suicidal intent
      Staff safety
      Staff safety / lone worker information
      Staff safety alert
      Staff safety issues
      Substance misuse
      Substance misuse by parents
      Substance misuse risk
      Substance use
      Substance use in the home
      Suicidal ideation
      Suicidal ideation, plans or attempts
      Suicidal thoughts or self-harm (maternal)
      Suicide / self-harm
      Summary of risk (FACE) including risk to infant
      Thoughts of harming baby?
      Thoughts of harming self or baby
      Thoughts of suicide
      Threats to staff
      Tick any that apply: self-harm, overdose, violence, neglect, DV, none
      To self, baby or others
      Toxic trio
      Trio of vulnerabilities
      Two workers needed?
      Two-person visit?
      Violence or aggression (household member)
      Violence or aggression towards professionals
      Violence or threats on the unit
      Violence warning marker
      Violence/aggression
      Visit in pairs?
      Warning flags
      Warning markers
      Warnings for staff visiting the home
      Weapons in the home?
      Weapons in the household
      Weapons, dogs or violence at address
      What are you worried might happen?
      What came out of the brief risk screen?
      What is being done to manage the risk?
      What makes the risk worse, and what lessens it?
      What might harm the baby?
      Who could be at risk, and from whom?
      Worries about immediate safety
      Worries about safety
    `,
  },
  {
    topic: 'safeguarding',
    words: `
      6b Protecting the child: anything we should know?
      Accommodated under s20 / subject to care order s31?
      Accommodated under s20?
      Adoption / special guardianship order
      Alert on notes: child protection
      Any child protection concerns
      Any child protection issues?
      Any child protection or safeguarding matters
      Any concerns logged under our safeguarding policy?
      Any court orders relating to the infant
      Any court proceedings / PLO?
      Any current or past safeguarding issues?
      Any current or past social work involvement?
      Any plan in place with children's social care (CP, CIN, Early Help)?
      Any safeguarding children concerns? Please detail
      Any safeguarding concerns or plans in place?
      Any safeguarding issues on the unit or since
      Any safeguarding issues we should know of?
      Any worries about safety or child protection?
      Anything on the safeguarding file?
      Anything that makes you worry about baby's safety?
      Are any children in the home subject to statutory plans?
      Are any of the children on a plan, or have they been?
      Are any of the children subject to a plan?
      Are care proceedings under way?
      Are Children's Services aware of this family?
      Are Children's Services involved?
      Are Children's Services involved? Give details
      Are children's social care involved to keep the child safe? (CIN, CP, LAC)
      Are children's social care involved? If so how?
      Are core group meetings being held?
      Are social care or child protection involved, and how?
      Are social services involved?
      Are there any child protection worries?
      Are there any current or past safeguarding concerns for this infant?
      Are there any safeguarding concerns for this child or siblings?
      Are there any safeguarding concerns? If so, what are they?
      Are there any worries about the baby's safety or protection (safeguarding)?
      Are you worried that the child is being harmed?
      Assessment completed?
      C&F assessment
      Care status (s20, ICO, CO, Placement Order)
      Category (neglect, emotional, physical, sexual)
      Category and date of CP registration
      Category of abuse
      Category of plan
      Cause for concern form sent?
      Child and family assessment in progress?
      Child has a plan with social care: tick type
      Child in Need plan?
      Child in Need?
      Child protection
      Child protection - details
      Child protection / Child in Need / Looked After
      Child protection / child in need plan
      Child protection / safeguarding information
      Child protection conference held? Outcome?
      Child protection history (registration dates and categories)
      Child protection information
      Child protection measures, past or present
      Child protection or child in need involvement
      Child protection or child in need status
      Child Protection Plan (current or previous)
      Child protection plan? Category
      Child protection status
      Child protection status (please tick)
      Child protection, CIN or Early Help?
      Child protection: past
      Child protection: past or present concerns
      Child safeguarding concerns (unborn and other children)
      Child welfare concerns
      Child welfare concerns reported to social care
      Child's legal status (s20, s31, ICO)
      Child's plan or child protection registration
      Child's plan, IRD or child protection registration
      Child's status with Children's Services
      Children's services
      Children's services involvement other than disability
      Children's services status
      Children's social care
      Children's social care status
      CIC status
      CIN
      CIN / CP / CLA
      Concerns about baby's safety or a child protection plan
      Concerns about neglect or abuse
      Concerns about the child's safety
      Concerns for the child's safety at home
      Concerns leading to the order; anything current
      Continuum of need level
      Court order affecting discharge
      Court orders and child protection plans
      Court orders or statutory involvement
      Court proceedings concerning the child
      CP / CIN / LAC
      CP / CIN / LAC / EH
      CP / CIN / LAC status
      CP / CIN / none
      CP category
      CP plan? If yes, category and date
      CP-IS check result
      CP/CIN/LAC? Please say which
      CPP / CIN?
      CPP, CIN or LAC?
      CSC involvement / ICPC / PLO
      Current child protection plan (category)
      Current level of intervention
      Current or past involvement of Children's Social Work Service
      Current or previous involvement
      Current or previous involvement of Children's Social Work
      Current or previous safeguarding plans
      Current or previous social work involvement
      Current plan or order for the child's protection
      Current social care involvement (CIN, CP, CLA)
      Current status: CPP / CIN / CLA / EHA
      Date of last ICPC / core group
      Details of safeguarding concerns
      Details of safeguarding involvement
      Details of safeguarding or child protection procedures
      Discharge planning meeting: child protection outcome
      Discussed with named nurse for safeguarding?
      Discussed with named nurse for safeguarding? Outcome
      Do you have any safeguarding worries about this family?
      Does the baby have a Child Protection or Child in Need plan, or has he or she had one?
      Does the baby have a protection or support plan?
      Does the family have an Early Help Plan?
      Early Help / CIN / CP
      Early Help Assessment / Plan in place?
      Early Help Assessment in place?
      Early help in place on discharge?
      Early Help plan: date and lead
      Early Help status
      EHA / CAF initiated
      EHA / CIN / CPP
      EHA/CAF in place?
      Ever had a social worker?
      Front Door contact made? Give outcome
      Has a MARF been submitted?
      Has a MASH referral been made? Details
      Has a pre-birth assessment been requested from social care?
      Has a pre-birth assessment been started?
      Has a referral to Children's Social Care been made?
      Has a safeguarding referral been made for the child?
      Has a safeguarding referral been made to MASH?
      Has a safeguarding referral been submitted? Give details
      Has a strategy meeting or ICPC been held?
      Has any child of this parent been removed from their care?
      Has any safeguarding referral or plan been made?
      Has Children's Social Care ever been involved with the family?
      Has early help been initiated?
      Has the family been known to MARAC?
      Has the family ever been known to social services?
      Has the index child ever had a child protection plan?
      Has the nursery logged any safeguarding concern?
      Has there been social care or child protection involvement?
      Has this been discussed with your safeguarding lead?
      Have other children been taken into care?
      Have other people worried about whether I am safe?
      Have you discussed this family with your safeguarding lead?
      Have you made, or are you aware of, any safeguarding referral?
      History of social care
      Involvement of Children's Services, now or before
      Is a multi-agency plan (CP, CIN, TAF) in place?
      Is a pre-birth assessment under way?
      Is a social worker involved, or has one been?
      Is an Early Help plan / EHA open?
      Is an unborn baby conference planned?
      Is anyone worried about the baby being harmed or neglected?
      Is baby or bump on a child protection or child in need plan?
      Is baby subject to a Child Protection Plan?
      Is baby subject to a plan? (CP / CIN)
      Is CYP looked after / on a CP plan / CIN?
      Is little one on a plan (child protection, child in need)?
      Is the baby looked after (CLA)?
      Is the baby on a CP plan?
      Is the baby subject to a Child in Need plan?
      Is the case in PLO or court proceedings?
      Is the child looked after or subject to a care order?
      Is the child open to social care?
      Is the child open to social care? (CIN / CP / LAC)
      Is the family in the PLO process?
      Is the family known to MASH/front door? Outcome?
      Is the family open to children's social care at this time?
      Is the family open to Early Help?
      Is the infant on a child protection plan?
      Is the infant, or any other child in the home, subject to a plan (CP, CIN, Early Help)?
      Is the unborn baby subject to a pre-birth plan?
      Is the unborn subject to a child protection plan?
      Is there a Child in Need plan (s17)?
      Is there a child protection plan for the baby or any brother or sister?
      Is there a current CP, CIN or CLA plan? Details
      Is there a current safeguarding concern about this baby?
      Is there a current safeguarding plan?
      Is there a multi-agency plan for this infant (child protection, child in need, early help)? Give details
      Is there a pre-birth assessment?
      Is there a pre-birth protection plan in place?
      Is there a safeguarding alert on the record?
      Is there a Special Guardianship or Care Order?
      Is there an Early Help Assessment open?
      Is there an Early Help plan, CIN or CP plan?
      Is there an Early Help plan?
      Is there an open EHA? Date opened
      Is there an open plan with Children's Services?
      Is there any current or previous social work involvement?
      Is there any current social care involvement?
      Is there police protection or an emergency protection order?
      Is this child at risk of significant harm?
      Is this child known to social care? At what level?
      Is your baby on any kind of plan with children's services?
      Known to children's services?
      Known to Children's Social Work Service? If yes, how?
      Known to safeguarding team?
      Known to social care (past/present)
      Known to social care? Please give details
      LAC / CLA status
      Legal and child protection status
      Legal and safeguarding status
      Legal order / care status
      Legal order in force
      Legal position
      Legal position at date of referral
      Legal status
      Legal status (e.g. ICO, S.20, SGO)
      Legal status (e.g. s20, s31, SGO)
      Legal status (s20, ICO, full care order, SGO)
      Legal status (s20, s31, ICO)
      Legal status of child (care order, interim order, s.20)
      Legal status of child (e.g. S20, S31, ICO)
      Legal status of the infant
      Legal status: care order, section 20, plan
      Level of need / plan in place
      Level of need / threshold (1-4) of children's services
      Level of need and any plan in force
      Level of need on the local threshold document
      Level of need on the threshold document (2/3/4)
      Local authority involvement
      Looked After Child / Child in Care
      Looked After Child / Child in Care status
      Looked after child: yes/no and order
      Looked after child? If yes, which local authority
      Looked after? Under what order?
      MASH referral and outcome
      Name of plan and date started
      Neglect / abuse concerns
      Nursery's safeguarding concerns (if any)
      On a plan? Which?
      Open / closed / never known
      Open to children's social care? Level (EH / CIN / CPP / LAC)
      Order type and date
      Outcome of last core group or conference
      Outcome of previous contacts with Children's Social Care
      Past involvement
      Past or present child protection involvement
      Past or present statutory involvement
      Plan type
      Plan type (EHA, CIN, CP, LAC)
      Plans in place for baby
      Plans in place for baby (or for the young parent)
      Plans or orders the child is subject to
      Please give details of any statutory involvement
      Please outline any safeguarding issues
      Please state any safeguarding issues for this infant
      Please tell us about any child protection worries
      Please tick and give details
      Please tick if any apply: CPP / CIN / LAC / Early Help
      Pre-birth assessment (PBA)
      Pre-birth assessment / safeguarding plan
      Pre-birth assessment completed or planned?
      Pre-birth assessment completed?
      Pre-birth assessment outcome (safeguarding)
      Pre-birth planning (if any)
      Pre-birth safeguarding
      Previous child protection plans, with dates
      Previous children removed?
      Previous or current plans (EH / CIN / CP / CLA)
      Previous or current statutory involvement
      Previous social care involvement
      Public Law Outline (PLO)?
      Public Law Outline / care proceedings?
      Reason that placement was required; status of plan
      s.47 enquiries
      S/guarding
      S/guarding (CP/CIN/EH/none)
      s17 / s47 involvement
      S17/S47 assessment
      s20 / s31 / s38
      Safeguarding
      Safeguarding (incl. pre-birth plan)
      Safeguarding (unborn)
      Safeguarding - is the family known to Children's Social Care?
      Known to children's social care? Please describe
      Safeguarding / child protection (tick and describe)
      Safeguarding / child protection details
      Safeguarding / level of need
      Safeguarding alert on maternity record?
      Safeguarding alerts
      Safeguarding alerts on this family
      Safeguarding alerts or flags
      Safeguarding birth plan
      Safeguarding category
      Safeguarding coded entries
      Safeguarding codes
      Safeguarding concerns
      Safeguarding concerns / child protection status
      Safeguarding concerns / flags
      Safeguarding concerns and plans
      Safeguarding concerns past and present
      Safeguarding concerns, past or present
      Safeguarding flag
      Safeguarding flag on record
      Safeguarding flags
      Safeguarding history
      Safeguarding history and current plans
      Safeguarding history held by setting
      Safeguarding history including siblings removed
      Safeguarding information held
      Safeguarding information we should be aware of
      Safeguarding involvement (please state)
      Safeguarding issues
      Safeguarding issues - past or present
      Safeguarding issues identified in pregnancy
      Safeguarding matters at handover
      Safeguarding or social concerns
      Safeguarding plan for baby
      Safeguarding plan for discharge
      Safeguarding status
      Safeguarding status (UP, UPP, CIN, CP)
      Safeguarding summary
      Safeguarding supervision / level of need
      Safeguarding supervision taken place?
      Safeguarding: current plan or concern
      Safeguarding: does anyone have a plan or social care involvement?
      Safeguarding: level of concern
      Safeguarding: open to children's social care? Under what plan
      Section 17 / 47
      Section 17 assessment
      Section 20 / care order / none
      Section 20?
      Section 47 enquiries (past or present)
      Section 47 enquiries - please give details
      Section 47 enquiry
      SG concerns
      SGO / CAO / ICO
      Siblings on plans or removed
      Significant safeguarding codes on record
      Social care history
      Social care status
      Social care status at discharge
      Social care status for unborn
      Social care status of unborn (CIN, CP, PLO)
      Social care: open or closed?
      Social care: what is in place?
      Social services involvement / plan
      Social services?
      Status (CPP, CIN, CLA, EH)
      Status under the Children Act
      Status: CP / CIN / CLA / none
      Status: EHP, CIN, CPP or CLA
      Subject to a supervision order?
      Summary of safeguarding involvement
      Suspected abuse or neglect
      TAF in place?
      Team Around the Family in place?
      Unborn baby plan
      Unborn baby plan in place?
      Unborn baby protection plan?
      Was a referral to MASH made?
      What plan is the child on?
      What safeguarding measures are in place?
      What safeguarding measures are in place? (CPP, CIN, none)
      Where does the family sit on the continuum of need, and any plan
      Which of these applies: CIN, CP, LAC, none
      Windscreen level
      Worries about abuse or neglect
    `,
  },
];
