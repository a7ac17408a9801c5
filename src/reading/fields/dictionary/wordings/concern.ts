import type { Wordings } from './wordings.ts';

/** How forms ask about the concern, what was before it, consent and safety. */
export const concernWordings: readonly Wordings[] = [
  {
    topic: 'background',
    words: `
      Actions taken before this request
      Additional / background information
      Additional background
      Any earlier referrals to perinatal or infant services, and result
      Any other background we should know?
      Any other background you think we should know
      Any other relevant information about the family's situation
      Anything about the family's past that would help us understand?
      Baby's story so far
      Background
      Background (social, medical, psychological)
      Background / developmental history
      Background and family circumstances
      Background details from record
      Background information
      Background information and previous support
      Background to pregnancy and family situation
      Background to the family's situation
      Birth history
      Birth story
      Brief family history
      Brief history
      Brief history of pregnancy, birth and neonatal period
      Brief outline of family circumstances
      Brief outline of family situation
      Can you tell us a little about the family and what has happened up to now?
      Chronology of key events
      Contacts, work offered and outcome
      Context
      Course on neonatal unit and family background
      Course on the neonatal unit
      Course on the unit / discharge plan
      Culture, migration and family history
      Details of the labour and delivery
      Developmental history
      Earlier interventions and how they went
      Events of pregnancy and delivery
      Family and medical history
      Family background
      Family background and history
      Family circumstances
      Family context
      Family history
      Family history and circumstances
      Family history and previous CAMHS involvement
      Family history and significant life events
      Family history we should know about
      Family situation and social circumstances
      Family story and help so far
      Family story so far
      Family story to date
      Family strengths
      Family strengths and protective factors
      Father's mental health history
      Feeding and sleep history
      Further background
      Has the parent had psychological help before? Please describe
      Have other interventions been attempted? If so, which and with what result?
      Have you had any help with this before?
      Have you had help before? What was it like?
      Help given so far on the unit
      Help so far
      History / what's been tried
      History of pregnancy and birth
      History of pregnancy and delivery
      History of the pregnancy, birth and early weeks
      Hospital course and family background
      Housing, finance and social support
      How do you know this family and what have you done so far?
      How was the pregnancy and delivery?
      How were the pregnancy and birth?
      Infant's early history and moves
      Input from ward psychologist so far
      Interventions to date
      Is there anything in the family's past that we should know?
      Loss and bereavement
      Mental health history of parents
      Mental health history, previous births and losses
      Mental health, obstetric and social history
      Mother's mental health history
      Mother's mental health: history and treatment
      Mum's history of mental ill health
      Neonatal history
      Neonatal history (NICU/SCBU stay)
      Obstetric and birth history
      Obstetric and mental health history
      Obstetric and perinatal history
      Obstetric and social history
      Obstetric course, mental state and treatment on the ward
      Obstetric history
      Other information about the family's past that we should know
      Outcome of earlier work
      Parental history (mental health, own parenting, relationships)
      Parental mental health history (both parents)
      Parents' experience of being parented
      Parents' own childhood experiences
      Parents' own experience of being parented
      Past events in the family (losses, moves, separation)
      Past help from services
      Past losses, miscarriages or bereavements
      Past medical and family history
      Past medical, developmental and social history
      Past mental health and pregnancy history
      Past mental health history of parents
      Past psychiatric history
      Past psychiatric history of mother
      Past support
      Placement history and early experiences
      Please describe any other help the family is having or has had
      Please give some background about the child and family
      Please tell us about the family's history
      Please tell us what other support the family has had
      PMH / PPH of mother
      Pregnancy, birth, development and treatment to date
      Pressures on the family
      Previous births, losses and terminations
      Previous help received
      Previous interventions (with dates and results)
      Previous interventions and outcome
      Previous involvement of services
      Previous involvement with mental health services
      Previous losses or miscarriages
      Previous losses or trauma
      Previous pregnancies and losses
      Previous pregnancies, losses and mental health
      Previous support offered and its outcome
      Previous support or interventions
      Previous therapy or counselling for parent(s)
      Previous therapy or counselling received
      Previous treatment
      Previous treatment (medication, therapy, counselling)
      Progress during MBU stay
      Psychiatric history
      Psychiatric history and previous treatment
      Relevant background
      Relevant background information
      Relevant background to this request
      Relevant family background
      Relevant family circumstances
      Relevant history
      Relevant history (medical, social, psychological)
      Relevant history and what has been done so far
      Relevant history, including previous mental health involvement
      Relevant past events
      Relevant past events (losses, trauma, moves)
      Relevant Past History
      Relevant PMH and family history
      Relevant pregnancy, birth and postnatal history
      Significant events in the baby's life
      Significant life events
      Significant past, perinatal and social history
      Social circumstances
      Social circumstances (housing, money, support)
      Social history
      Steps taken so far
      Story so far
      Strategies already used
      Strategies used up to now
      Strengths and protective factors
      Summary of admission
      Summary of admission and past psychiatric history
      Summary of admission and support to date
      Summary of support given in refuge
      Summary of work done with client
      Summary of your involvement to date
      Support already given
      Support already given by your service
      Support given so far by your service
      Support given to date
      Support offered so far
      Support the family has had in the past
      Support tried and outcome
      Tell us a bit about your family and what has been going on before now
      Tell us a little about the family's story so far
      Tell us a little about your family's story
      Tell us about anything that has already been tried
      Tell us about the birth and the first few weeks
      Tell us about the family's story so far
      Tell us about your pregnancy and the birth
      Tell us how things have been since the birth and before
      The family's story
      Trauma history
      Universal and targeted work already completed
      Universal or early help interventions tried beforehand
      What do we need to know about the family's history?
      What do you know of the child's earlier experiences?
      What has already been tried and with what result?
      What has already been tried, and what difference did it make?
      What has already been tried, and what helped?
      What has been happening in the family up to now?
      What has been offered so far?
      What has been tried already?
      What has been tried and how did it go?
      What has been tried so far?
      What has life been like for this family before now?
      What has your service done so far?
      What has your service done up to now?
      What has your team already offered, and how did the family respond?
      What have you already done to support the child?
      What have you and others already done to help?
      What have you done so far to support this family?
      What have you or others done so far to help?
      What have you tried and did it help?
      What help has the family had before?
      What help has the family had in the past?
      What help have they already had?
      What help have you had in the past?
      What is going well for the family?
      What is going well for the family? (strengths)
      What services have been involved before, and did they help?
      What support has already been offered, and did it help?
      What support has been put in place up to now?
      What support has been tried already?
      What support has the family had before?
      What support has your agency given so far?
      What the ward has already tried
      What work has been done with the parents already?
      Which approaches have you tried so far and did they help?
      Why did earlier support end?
      Wider family picture and past difficulties
      Work already undertaken with parent and infant
      Work completed by referrer before referral
      Work done to date
      Work undertaken to date
    `,
  },
  {
    topic: 'consent',
    words: `
      Agreed to by person with PR
      Agreed with parents
      Agreement of parent to be referred
      Agreement of those holding PR obtained
      Are both parents happy for you to refer?
      Are the family aware of and in agreement with this referral?
      Are the parents happy for us to contact them?
      Are you happy for us to share your information with the infant mental health team?
      Authorisation by parent to proceed
      Client consents to information sharing
      Client consents to referral
      Client has given verbal consent
      Client's agreement to referral
      Consent
      Consent (please tick)
      Consent - please confirm
      Consent for record sharing (SystmOne)
      Consent for records to be viewed
      Consent for referral
      Consent from parent / person with PR
      Consent from parent received: yes / no / not sought
      Consent given
      Consent given by mother
      Consent obtained by referrer
      Consent obtained from parent / carer
      Consent of those with PR
      Consent status
      Consent status for onward referral
      Consent to assessment and treatment
      Consent to contact family
      Consent to information sharing
      Consent to information sharing and record viewing
      Consent to onward referral documented in notes?
      Consent to refer (tick)
      Consent to referral and information sharing
      Consent to referral given by woman
      Consent to referral recorded
      Consent to share
      Consent to share and refer?
      Consent to share information
      Consent to share record
      Consent to share with other agencies
      Consent to share with partner agencies
      Consent to store and share data
      Consent type (verbal / written)
      Did the parent give permission to share this information?
      Did the parents say yes to this referral?
      Discussed with parents and agreed
      Discussed with parents, who accept
      Do both parents agree to this referral being made?
      Do both parents agree?
      Do parents agree to this referral being made?
      Do parents know about and consent to the referral
      Do the parents know about and agree to this referral?
      Do the parents know you are contacting us and agree?
      Do those with parental responsibility consent?
      Do we have permission to speak to the GP and health visitor?
      Do you agree to us holding your details and those of your baby?
      Do you agree to us sharing your information with other services?
      Do you consent to us talking to your GP about you?
      Do you give consent for us to contact the people named above?
      Do you have the family's agreement to make contact?
      Do you have the parent's permission to refer?
      Do you have the parents' go-ahead?
      Does the family know about and agree to this form being sent?
      Does the family know you are making this referral and agree?
      Does the mother agree to us sharing information with her GP and health visitor?
      Does the mother know about and agree to this referral? (We cannot accept referrals without agreement)
      Does the parent agree to this request being made?
      Does the parent consent to the service viewing their record?
      Does the patient consent?
      Family aware and in agreement?
      Family consent
      Family's consent has been given
      Has a parent with responsibility consented to us sharing information?
      Has consent been gained from parent/carer?
      Has consent been gained?
      Has consent been given for this referral?
      Has consent been obtained from the parent(s)?
      Has consent been obtained?
      Has informed consent been gained?
      Has mum agreed?
      Has mum or dad agreed to you sending this form?
      Has the carer said yes to being referred?
      Has the family agreed to be referred?
      Has the family agreed to this referral?
      Has the mother agreed to be referred?
      Has the mother been made aware of and agreed to referral?
      Has the mother been told about the referral and said yes?
      Has the mother said yes to being referred?
      Has the parent consented to this request?
      Has the parent seen this form and agreed to it?
      Has the person with PR given consent?
      Has the referral been discussed and agreed with the parent(s)?
      Has the woman said yes to this referral?
      Has this referral been discussed with parents and permission given?
      Have all those with PR agreed to the referral?
      Have parents agreed to this form being sent?
      Have parents been told and do they approve?
      Have parents consented to this referral?
      Have parents given their consent to information being shared?
      Have the parents said we may receive this referral and their information?
      Have the parents said yes to us getting in touch?
      Have they agreed to this referral?
      Have those with PR given consent?
      Have you asked the parents, and do they agree?
      Have you discussed this referral with the family and do they consent?
      Have you discussed this with the family and got their permission?
      Have you explained the referral to the parents and gained their consent?
      Have you got consent from the person with PR?
      Have you obtained parental consent?
      Have you sought the parent's agreement?
      Have you spoken to the family and do they consent?
      Have you talked this request through with the parents and do they agree to it?
      I agree to be referred to the Infant Mental Health Service
      I agree to my baby and family being referred
      I agree to my information being shared with other professionals
      I am happy for this form to be sent
      I confirm that I have gained consent from the family
      I confirm that the parent consents to this request
      I confirm that the parent has consented to this referral
      I confirm the parent has agreed to this referral
      I confirm the parent has consented to this referral (tick)
      I consent to this referral
      I give my permission for you to speak with my health visitor
      I have the parent's consent to make this referral
      If consent was not given, why not?
      Informed consent
      Informed consent from person with PR obtained?
      Informed consent gained from parent
      Is consent in place? (we cannot accept without it)
      Is family aware of and happy with referral?
      Is mum happy for us to contact her?
      Is the client aware of the referral and happy for it to go ahead?
      Is the client in agreement with the request?
      Is the client willing to be referred?
      Is the family aware of the referral?
      Is the family happy for us to get in touch?
      Is the mother aware of this referral and does she consent?
      Is the parent happy to be referred?
      Is the parent happy with this referral being made?
      Is there consent from a person with PR?
      May we share this information with other professionals?
      Mother's consent
      Parent / carer has signed or said yes
      Parent agrees to referral
      Parent agrees to this referral (please tick)
      Parent happy for referral and data sharing
      Parent has agreed to sharing of records
      Parent has said we may contact them
      Parent permits sharing with GP
      Parent signed agreement to refer?
      Parent's agreement
      Parent's permission obtained for this referral
      Parent(s) informed of and consent to referral
      Parent/carer aware of and consenting to referral
      Parent/carer has agreed to this request
      Parent/carer has consented to share information
      Parental agreement to this request
      Parental consent
      Parental consent given?
      Parental consent to referral
      Parents agree to be seen
      Parents agree to handover
      Parents have given consent to this referral (tick)
      Patient consent to referral and sharing of data
      Patient's consent to referral obtained
      Patient/parent consents to referral
      Permission from mother to pass on details
      Permission from parent
      Permission given by parent
      Permission to refer
      Please confirm that the family has consented
      Please confirm the parent's agreement to this referral
      Please tick to show that the parent agrees
      Referral discussed with parents and consent given
      Service user consent
      Sharing with IMH agreed by parents
      Signed consent held on file?
      Signed or verbal consent obtained
      The parent(s) have given consent to be referred
      Told and agreed (mother)
      Verbal / written consent to referral
      Verbal consent
      Verbal consent gained (tick)
      Verbal consent gained from parent
      Verbal consent given?
      Verbal consent obtained from mother?
      Verbal consent obtained from parent/carer
      Verbal consent taken on ward
      We cannot accept a referral without consent. Has it been given?
      Woman agrees to handover
      Woman consents to perinatal/infant team contact?
      Woman is aware of and agrees to referral
      Written consent obtained
      Written consent received?
    `,
  },
  {
    topic: 'reason',
    words: `
      4(b) Reason(s) - tick and expand
      Aims for the work
      Aims of the referral
      Areas of concern
      Ask of the infant mental health team
      Basis of referral
      Cause for concern
      Clinical question
      Clinical question / what is being asked
      Clinical question / what is wanted of the service
      Clinical question for the team
      Clinical reason for referral
      Concern about the baby's social and emotional development
      Concern prompting this letter
      Concerns about bonding
      Concerns about bonding and attachment
      Concerns about infant's emotional wellbeing
      Concerns about mother-infant interaction on the unit
      Concerns about the developing relationship with the baby
      Concerns about the parent's relationship with the unborn baby
      Concerns about the relationship (e.g. disconnection, misattunement, anxiety)
      Concerns re: attachment
      Current concerns about the infant
      Current difficulties
      Current problem
      Dad's view of the difficulties
      Dear colleague, please see this mother and infant because:
      Dear team, I would be grateful if you would see this family because
      Describe the difficulties and what you hope for
      Describe the difficulties in the relationship between caregiver and infant
      Describe the difficulty in the parent-infant relationship
      Describe the difficulty in your own words
      Describe the problem and how long it has been going on
      Describe what has led you to refer at this time
      Describe what staff see day to day that concerns you
      Describe what you are seeing (baby's cues, parent's responses)
      Describe what you see when parent and baby are together
      Description of difficulties, including how long they have been present
      Description of presenting difficulty
      Desired outcome of referral
      Desired outcome(s)
      Expectations of our involvement
      Expected outcome of referral
      Explain briefly why this referral is being made
      Give as much information as possible
      Goals for parent-infant work
      Goals of referral
      Goals the family would like to reach with our help
      Grounds for referral
      Hopes for the work
      How can we help?
      How do you think Infant Mental Health can help this family?
      How is it affecting you and your baby?
      How might our service be of benefit?
      HV's concerns
      In a few sentences, what is worrying you about this baby and the relationship with the parent?
      In what way do you think our team could help?
      In your own words, tell us why you are asking for help
      In your own words, what is hard between this parent and this baby?
      In your own words, what is the problem?
      In your own words, why do you feel this family needs us?
      Indication for referral
      Key concerns
      Main concerns
      Main concerns about the relationship
      Main difficulty at present
      Main problem and what you would like us to do
      Main problem you want help with
      Main reason for referring
      Midwife's concerns about the mother's relationship with her bump
      Mum's worries
      Nature of concern
      Nature of difficulties
      Nature of problem and how long it has lasted
      Nature of the request
      Nurse's concerns about the relationship
      Observations of interaction that concern you
      Observations of the parent-infant relationship and reason for step-up
      Parent's own view of the difficulty
      Parent's own view of the problem
      Parent's own view of what they need help with
      Parent-infant relationship concerns at discharge
      Parents' concerns
      Parents' hopes for this referral
      Patient's presenting difficulties with infant
      Please describe the concerns about bonding with the unborn baby
      Please describe the difficulties between parent and baby
      Please describe the presenting difficulty
      Please describe your concerns
      Please describe your concerns about the parent-infant relationship
      Please outline your concerns
      Please outline your worries about bonding or attachment
      Please say why you are referring
      Please say why you are referring and what you have observed
      Please state why this family needs support from infant mental health
      Please state why you are referring
      Please tell us about the difficulties you are seeing between mum and baby
      Presenting complaint
      Presenting concern(s)
      Presenting concerns
      Presenting concerns (what, when, how often, impact)
      Presenting difficulties
      Presenting difficulty
      Presenting issue(s)
      Presenting issues
      Presenting problem
      Presenting problem(s)
      Primary concern
      Primary concern for this dyad
      Primary reason for referral
      Problem / reason for referral
      Problem for which help is sought
      Purpose of handover to IMH
      Purpose of referral
      Purpose of this request
      Rationale for referral
      Reason for contact
      Reason for joint working
      Reason for referral
      Reason for referral (please give examples)
      Reason for referral - in your own words
      Reason for referral / current concerns
      Reason for referral / presenting concerns
      Reason for referral and desired outcome
      Reason for referral and what is being requested
      Reason for referral to infant mental health
      Reason for referral: what is worrying you about the parent-infant relationship?
      Reason for request
      Reason(s) for referral
      Reasons for referral (please include all relevant concerns)
      Reasons for seeking help
      Referral rationale (be specific)
      Referral reason (clinical summary of the concern)
      Referral Reason (free text)
      Referral reason (please be as specific as you can)
      Relationship concerns (attach LEAO if completed)
      RFR (reason for referral)
      Summary of the difficulty in the relationship
      Support requested and why
      Tell us about the concerns you have for this parent and baby
      Tell us in your own words why you would like help
      Tell us why you are making this referral
      Ward's worries about attachment
      What are the carers worried about?
      What are the worries about the relationship with the baby?
      What are you asking for, and why now?
      What are you asking the service for?
      What are you hoping for from our service?
      What are you hoping for from this referral?
      What are you hoping our team can offer?
      What are you hoping we can help with?
      What are you worried about?
      What are your concerns about the parent-infant relationship?
      What are your hopes for this referral?
      What are your worries, and what have you seen?
      What changes would the parent like to see?
      What concerns do you have about bonding with the unborn baby?
      What do you hope our service can offer this family?
      What do you hope will be different after our involvement?
      What do you hope will change for the baby and family?
      What do you hope will change?
      What do you want help to think about?
      What do you want to happen as a result of this form?
      What do you want us to do?
      What does the baby's behaviour tell you?
      What does the family want help with?
      What does the parent hope to get out of it?
      What does the parent want to be different?
      What does the parent want to get out of the referral?
      What has led to this referral today?
      What has led to this referral?
      What has led you to make this request today?
      What has prompted this referral?
      What have staff noticed that worries you?
      What have you noticed about how Mum responds to baby's cues?
      What have you noticed about the baby and parent together?
      What have you noticed between parent and baby?
      What have you noticed in the relationship between parent and baby?
      What have you noticed in your setting?
      What have you observed between parent and baby?
      What have you seen on the unit that makes you concerned about bonding?
      What have you seen that concerns you?
      What help is being asked for?
      What help is being sought?
      What is baby telling us through his or her behaviour?
      What is happening at the moment that makes you worried?
      What is making you worried about this baby and their parent?
      What is making you worry about this baby and parent?
      What is the help needed?
      What is the main issue?
      What is the question you want answered, and what makes you ask it?
      What is the reason for this request for service?
      What is the request for and why is it being made now?
      What is worrying you about the bond between parent and baby?
      What is worrying you about the parent and baby?
      What is worrying you about this relationship?
      What is worrying you about you and your baby?
      What is worrying you?
      What kind of help is being requested?
      What kind of intervention is requested?
      What led you to contact us?
      What made you contact us now?
      What made you decide to refer now?
      What outcome are you hoping for?
      What prompted this referral now?
      What sort of help are you looking for?
      What staff have seen between mother and baby
      What support do you think the family needs?
      What troubles you about how she is relating to her unborn baby?
      What we have observed between mother and baby on the ward
      What worries you most about this baby?
      What would a good outcome look like for this family?
      What would the family like from our service?
      What would the family like to be different?
      What would the parents like from us?
      What would you like from our service?
      What would you like to be different for this baby?
      What would you like us to do?
      What would you like us to help with?
      When did it start and how often does it happen?
      Why are you getting in touch with us?
      Why are you making this request?
      Why are you making this request? What are you worried about?
      Why are you referring this baby and family?
      Why are you referring this family to us now?
      Why are you referring this family?
      Why do you make this request?
      Why do you think the infant needs this service?
      Why do you think this family would benefit from our help?
      Why do you wish to refer?
      Why does the unit want IMH involved?
      Why does this baby need infant mental health input?
      Why does this family need our service?
      Why have you chosen to refer this family now?
      Why is this referral being made?
      Why the family needs a specialist parent-infant service
      Why this referral and why now?
      Worries about infant's emotional wellbeing
      Worries that bring the family here
      Your worries in your own words
    `,
  },
  {
    topic: 'risk',
    words: `
      Abuse by partner
      Access to weapons
      Alcohol / drugs: mother
      Alcohol, drugs, violence: any known?
      Alerts (including risks to staff)
      Alerts / warnings for staff
      Alerts: risk of aggression
      Any current risk of harm?
      Any current suicidal thoughts or self-harm?
      Any dangers at the home (dogs, weapons, visitors)?
      Any domestic abuse, current or past?
      Any hazards at the property (pets, access, people)
      Any hazards at the property?
      Any history of violence or aggression?
      Any known risk to professionals?
      Any known risks to staff visiting the home
      Any lone working issues?
      Any risks for home visits?
      Any risks we should know of
      Any weapons or dangerous animals at home?
      Anything that may make a visit unsafe?
      Are there any risks to our therapists?
      Are there any risks to volunteers or workers in the home?
      Are there any risks we should know about?
      Are there any weapons in the house?
      Are you aware of any risks to our staff?
      Concerns for parent's safety
      Criminal convictions relevant to risk
      Current or past suicidal ideation, self-harm or harm to others (mother)
      Current risk (DASH / MARAC)
      Current risk (self-harm, suicide, harm from others)
      Current risk issues (incl. violence, alcohol, drugs)
      Current risk issues (self-harm, suicide, harm to others)
      Current risk level
      DA / DV
      Danger to baby from any person
      Dangers known to ward
      Dangers our workers should know about before calling
      Details of domestic violence / MARAC
      Do you ever think of hurting yourself?
      Do you feel safe at home?
      Do you have worries about your safety or your baby's?
      Do you know of any risks to the family or to our staff?
      Does anybody at the address pose a threat to professionals?
      Does either parent misuse drugs or alcohol?
      Does mother have thoughts of suicide or of harming infant?
      Does the mother have thoughts of harming herself or baby?
      Domestic abuse / substance use
      Domestic abuse asked about and disclosed?
      Domestic violence: current / historic / none
      Drug and alcohol use
      Drug or alcohol misuse in the household
      Environmental hazards at the property
      Forensic history
      Forensic history/violence
      Harm to self
      Has a parent had thoughts of harming themselves?
      Has a risk assessment identified any hazards?
      Has the mother had thoughts of ending her life?
      Has the parent ever had thoughts of harming themselves or the baby?
      Has the parent ever self-harmed?
      Hazards on home visits
      Hidden risks to practitioner safety
      History of violence
      Identified risks
      Identified risks and how they are managed
      Immediate risk? Describe
      Immediate risks
      Is anyone in the family at risk of hurting themselves?
      Is anyone in the home violent or threatening?
      Is it safe for a lone worker to visit?
      Is it safe for one worker to visit the home?
      Is it safe for our staff to visit the home?
      Is it safe to visit alone?
      Is it safe to visit the home alone?
      Is there a crisis or safety plan?
      Is there a risk of harm to self or others?
      Is there a risk of self-harm or suicide?
      Is there any domestic abuse?
      Is there any risk we should know about before visiting?
      Is there anything that could be a risk to our staff?
      Is there anything that could make a home visit unsafe?
      Is there anything that could put our staff in danger?
      Is there anything that might make it unsafe for us to visit?
      Is there anything we should know to keep our staff safe?
      Known hazards for home visits
      Known history of aggression in the household
      Known risk factors
      Known risk factors (alcohol, drugs, violence)
      Known risks
      Known risks (domestic abuse, substance use, lone working)
      Lone visiting safe?
      Lone worker considerations
      Lone worker risks
      Lone working concerns
      Lone working risks
      Overall risk rating
      Parental drug or alcohol misuse
      Patient's current risk to self and to others
      Pets in the home that may pose a danger
      Pets or other hazards to staff
      Please describe all known risks, incl. to clinicians
      Please describe any risk to mother, baby or staff
      Please tell us about any known risks
      Please tell us about any risk to staff who visit this family
      Police involvement or convictions for violence
      Psychosis, mania, or rapid change of mental state: any red flags?
      Relapse signs and danger to self or baby
      Risk
      Risk (self-harm, domestic abuse, substances)
      Risk alerts
      Risk and high priority reminders
      Risk assessment
      Risk assessment summary
      Risk factors
      Risk factors (DA, substance use, mental health)
      Risk factors (DV, drugs, alcohol, self-harm)
      Risk flags on record
      Risk formulation at discharge
      Risk indicators
      Risk information
      Risk information for visiting clinicians
      Risk issues (to self, to others, from others)
      Risk level (low / medium / high)
      Risk level and rationale
      Risk level on leaving MBU
      Risk management or safety plan
      Risk of domestic abuse
      Risk of harm to self or baby
      Risk of harm to the infant
      Risk of violence, neglect or exploitation
      Risk summary
      Risk summary and plan
      Risk to baby
      Risk to baby from maternal illness
      Risk to lone visitors
      Risk to others
      Risk to self
      Risk to self or others
      Risk to staff
      Risk to woman, baby or others
      Risk: self, others, environment
      Risks for home visitors
      Risks to be aware of
      Risks to child, parent or professionals
      Risks to staff visiting the home
      Risks to visiting staff
      Routine enquiry into domestic abuse made? Result?
      Safety: anything our therapists must know before visiting
      Self-harm (past / present)
      Self-harm / suicide
      Severity of risk
      Should two workers attend?
      Signs of severe maternal illness or suicidal intent
      Staff safety
      Staff safety / lone worker information
      Staff safety alert
      Staff safety issues
      Substance misuse by parents
      Substance misuse risk
      Substance use in the home
      Suicidal ideation, plans or attempts
      Suicidal thoughts or self-harm (maternal)
      Thoughts of harming baby?
      Thoughts of harming self or baby
      Violence or aggression (household member)
      Violence or aggression towards professionals
      Violence or threats on the unit
      Violence warning marker
      Warnings for staff visiting the home
      Weapons in the household
      What is being done to manage the risk?
      What makes the risk worse, and what lessens it?
    `,
  },
  {
    topic: 'safeguarding',
    words: `
      6b Protecting the child: anything we should know?
      Alert on notes: child protection
      Any child protection concerns
      Any court proceedings / PLO?
      Any current or past safeguarding issues?
      Any plan in place with children's social care (CP, CIN, Early Help)?
      Any safeguarding issues we should know of?
      Anything on the safeguarding file?
      Are any of the children on a plan, or have they been?
      Are any of the children subject to a plan?
      Are care proceedings under way?
      Are Children's Services aware of this family?
      Are children's social care involved to keep the child safe? (CIN, CP, LAC)
      Are children's social care involved? If so how?
      Are core group meetings being held?
      Are there any current or past safeguarding concerns for this infant?
      Are there any safeguarding concerns? If so, what are they?
      Category of plan
      Cause for concern form sent?
      Child in Need plan?
      Child in Need?
      Child protection
      Child protection / Child in Need / Looked After
      Child protection / child in need plan
      Child protection conference held? Outcome?
      Child protection information
      Child protection measures, past or present
      Child protection or child in need status
      Child Protection Plan (current or previous)
      Child protection status
      Child protection status (please tick)
      Child protection, CIN or Early Help?
      Child welfare concerns
      Child welfare concerns reported to social care
      Child's legal status (s20, s31, ICO)
      CIN
      CIN / CP / CLA
      Concerns for the child's safety at home
      Court order affecting discharge
      Court orders or statutory involvement
      CP / CIN / LAC
      CP / CIN / LAC / EH
      CP / CIN / LAC status
      CP category
      CP-IS check result
      CPP, CIN or LAC?
      Current or past involvement of Children's Social Work Service
      Current or previous safeguarding plans
      Current social care involvement (CIN, CP, CLA)
      Current status: CPP / CIN / CLA / EHA
      Details of safeguarding concerns
      Details of safeguarding involvement
      Discharge planning meeting: child protection outcome
      Discussed with named nurse for safeguarding?
      Do you have any safeguarding worries about this family?
      Does the baby have a Child Protection or Child in Need plan, or has he or she had one?
      Does the baby have a protection or support plan?
      Early Help / CIN / CP
      Early Help Assessment / Plan in place?
      Early Help Assessment in place?
      Early help in place on discharge?
      Early Help status
      EHA / CAF initiated
      EHA / CIN / CPP
      Front Door contact made? Give outcome
      Has a MASH referral been made? Details
      Has a pre-birth assessment been requested from social care?
      Has a pre-birth assessment been started?
      Has a safeguarding referral been made for the child?
      Has a safeguarding referral been submitted? Give details
      Has a strategy meeting or ICPC been held?
      Has any child of this parent been removed from their care?
      Has Children's Social Care ever been involved with the family?
      Has the family been known to MARAC?
      Has the family ever been known to social services?
      Has the nursery logged any safeguarding concern?
      Has this been discussed with your safeguarding lead?
      Have other children been taken into care?
      Have you discussed this family with your safeguarding lead?
      Involvement of Children's Services, now or before
      Is a multi-agency plan (CP, CIN, TAF) in place?
      Is an unborn baby conference planned?
      Is baby subject to a Child Protection Plan?
      Is baby subject to a plan? (CP / CIN)
      Is the baby looked after (CLA)?
      Is the baby on a CP plan?
      Is the baby subject to a Child in Need plan?
      Is the case in PLO or court proceedings?
      Is the child looked after or subject to a care order?
      Is the child open to social care?
      Is the child open to social care? (CIN / CP / LAC)
      Is the family in the PLO process?
      Is the family open to children's social care at this time?
      Is the family open to Early Help?
      Is the infant on a child protection plan?
      Is the unborn subject to a child protection plan?
      Is there a Child in Need plan (s17)?
      Is there a child protection plan for the baby or any brother or sister?
      Is there a current safeguarding concern about this baby?
      Is there a multi-agency plan for this infant (child protection, child in need, early help)? Give details
      Is there a pre-birth assessment?
      Is there a pre-birth protection plan in place?
      Is there a safeguarding alert on the record?
      Is there a Special Guardianship or Care Order?
      Is there an Early Help plan, CIN or CP plan?
      Is there an Early Help plan?
      Is there an open plan with Children's Services?
      Is there any current social care involvement?
      Is this child at risk of significant harm?
      Is your baby on any kind of plan with children's services?
      Known to Children's Social Work Service? If yes, how?
      Known to safeguarding team?
      Known to social care? Please give details
      LAC / CLA status
      Legal order / care status
      Legal order in force
      Legal status
      Legal status (e.g. ICO, S.20, SGO)
      Legal status (s20, ICO, full care order, SGO)
      Legal status (s20, s31, ICO)
      Legal status of child (care order, interim order, s.20)
      Legal status of the infant
      Level of need / plan in place
      Level of need / threshold (1-4) of children's services
      Level of need on the local threshold document
      Local authority involvement
      Looked After Child / Child in Care
      Looked after child? If yes, which local authority
      MASH referral and outcome
      Name of plan and date started
      Open / closed / never known
      Outcome of last core group or conference
      Past or present child protection involvement
      Plan type (EHA, CIN, CP, LAC)
      Please give details of any statutory involvement
      Please outline any safeguarding issues
      Please state any safeguarding issues for this infant
      Please tell us about any child protection worries
      Please tick if any apply: CPP / CIN / LAC / Early Help
      Pre-birth assessment (PBA)
      Pre-birth assessment / safeguarding plan
      Pre-birth assessment completed or planned?
      Pre-birth assessment completed?
      Pre-birth planning (if any)
      Previous or current plans (EH / CIN / CP / CLA)
      Previous social care involvement
      Public Law Outline / care proceedings?
      s17 / s47 involvement
      Safeguarding
      Safeguarding (incl. pre-birth plan)
      Safeguarding - is the family known to Children's Social Care?
      Safeguarding / child protection (tick and describe)
      Safeguarding / child protection details
      Safeguarding / level of need
      Safeguarding alert on maternity record?
      Safeguarding alerts or flags
      Safeguarding birth plan
      Safeguarding codes
      Safeguarding concerns
      Safeguarding concerns / flags
      Safeguarding concerns past and present
      Safeguarding flag
      Safeguarding history
      Safeguarding history and current plans
      Safeguarding history including siblings removed
      Safeguarding information held
      Safeguarding involvement (please state)
      Safeguarding issues
      Safeguarding matters at handover
      Safeguarding plan for discharge
      Safeguarding status
      Safeguarding status (UP, UPP, CIN, CP)
      Safeguarding supervision taken place?
      Safeguarding: current plan or concern
      Safeguarding: level of concern
      Safeguarding: open to children's social care? Under what plan
      Section 47 enquiries (past or present)
      Section 47 enquiries - please give details
      Section 47 enquiry
      Social care status
      Social care status at discharge
      Social care status of unborn (CIN, CP, PLO)
      Status: EHP, CIN, CPP or CLA
      Subject to a supervision order?
      Summary of safeguarding involvement
      Unborn baby plan in place?
      Unborn baby protection plan?
      Was a referral to MASH made?
      Worries about abuse or neglect
    `,
  },
];
