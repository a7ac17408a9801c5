import type { Wordings } from './wordings.ts';

/** How forms ask about the concern, what was before it, consent and safety. */
export const concernWordings: readonly Wordings[] = [
  {
    topic: 'background',
    words: `
      Additional / background information
      Any other background we should know?
      Any other background you think we should know
      Any other relevant information about the family's situation
      Background
      Background / developmental history
      Background and family circumstances
      Background information
      Background to pregnancy and family situation
      Background to the request
      Birth history
      Brief history of pregnancy, birth and neonatal period
      Brief outline of family circumstances
      Brief outline of family situation
      Can you tell us a little about the family and what has happened up to now?
      Contacts, work offered and outcome
      Context and history
      Course on neonatal unit and family background
      Course on the unit / discharge plan
      Family and medical history
      Family background and history
      Family circumstances
      Family history
      Family history and circumstances
      Family history and previous CAMHS involvement
      Family history and significant life events
      Family strengths and protective factors
      Further background
      Have you had help before? What was it like?
      History
      History / what's been tried
      History of pregnancy and birth
      History of pregnancy and delivery
      Housing, finance and social support
      How do you know this family and what have you done so far?
      Infant's early history and moves
      Interventions to date
      Is there anything in the family's past that we should know?
      Mental health history of parents
      Mental health, obstetric and social history
      Mother's mental health history
      Mother's mental health: history and treatment
      Neonatal history (NICU/SCBU stay)
      Obstetric and birth history
      Obstetric and mental health history
      Obstetric and perinatal history
      Parents' own childhood experiences
      Parents' own experience of being parented
      Past history
      Past losses, miscarriages or bereavements
      Past medical, developmental and social history
      Past mental health and pregnancy history
      Past psychiatric history of mother
      Placement history and early experiences
      Please tell us about the family's history
      Please tell us what other support the family has had
      Previous interventions and outcome
      Previous involvement of services
      Previous involvement with mental health services
      Previous losses or trauma
      Previous support or interventions
      Previous therapy or counselling for parent(s)
      Psychiatric history and previous treatment
      Relevant background
      Relevant background information
      Relevant family background
      Relevant family circumstances
      Relevant history
      Relevant history (medical, social, psychological)
      Relevant history, including previous mental health involvement
      Relevant Past History
      Relevant PMH and family history
      Relevant pregnancy, birth and postnatal history
      Significant life events
      Social circumstances
      Social circumstances (housing, money, support)
      Social history
      Strengths and protective factors
      Summary of admission and past psychiatric history
      Summary of admission and support to date
      Summary of work done with client
      Support already given by your service
      Support given so far by your service
      Tell us a bit about your family and what has been going on before now
      Tell us about the birth and the first few weeks
      Tell us about the family's story so far
      What has already been tried and with what result?
      What has already been tried, and what difference did it make?
      What has already been tried?
      What has been happening in the family up to now?
      What has been offered so far?
      What has been tried and how did it go?
      What has been tried so far?
      What has your service done so far?
      What has your team already offered, and how did the family respond?
      What have you already done to support the child?
      What have you and others already done to help?
      What have you done so far to support the family?
      What have you tried and did it help?
      What help has the family had in the past?
      What help have they already had?
      What help have you had before?
      What is going well for the family?
      What is going well for the family? (strengths)
      What services have been involved before, and did they help?
      What support has already been offered, and did it help?
      What support has been offered so far?
      What support has been put in place up to now?
      What support has been tried already?
      What support has your agency given so far?
      What work has been done with the parents already?
      Work already undertaken with parent and infant
      Work done to date
    `,
  },
  {
    topic: 'consent',
    words: `
      Agreement of those holding PR obtained
      Are both parents happy for you to refer?
      Are the family aware of and in agreement with this referral?
      Are you happy for us to share your information with the infant mental health team?
      Client consents to referral
      Client has given verbal consent
      Client's agreement to referral
      Consent
      Consent for referral
      Consent from parent / person with PR
      Consent from parent received: yes / no / not sought
      Consent from those with PR
      Consent given
      Consent given by mother
      Consent given Y/N
      Consent obtained from parent / carer
      Consent obtained Y/N
      Consent to refer
      Consent to referral and information sharing
      Consent to referral recorded
      Consent to share
      Consent to share and refer?
      Consent to share information
      Consent to share record
      Consent Y/N
      Discussed with parents and agreed
      Do parents agree to this referral being made?
      Do parents know about and consent to the referral
      Do the parents know about and agree to this referral?
      Do the parents know you are contacting us and agree?
      Do those with parental responsibility consent?
      Does Mum consent to this referral? Y/N
      Does the family know you are making this referral and agree?
      Does the mother know about and agree to this referral? (We cannot accept referrals without agreement)
      Does the parent agree to this request being made?
      Family aware and in agreement?
      Family consent
      Family's consent has been given
      Has consent been gained from parent/carer?
      Has consent been obtained from the parent(s)?
      Has consent been obtained?
      Has informed consent been gained?
      Has the carer said yes to being referred?
      Has the family agreed to be referred?
      Has the mother agreed to be referred?
      Has the mother been made aware of and agreed to referral?
      Has the mother been told about the referral and said yes?
      Has the person with PR given consent?
      Has the referral been discussed and agreed with the parent(s)?
      Has this referral been discussed with parents and permission given?
      Have all those with PR agreed to the referral?
      Have parents agreed to this form being sent?
      Have parents consented to this referral?
      Have the parents said we may receive this referral and their information?
      Have they agreed to this referral?
      Have those with PR given consent?
      Have you discussed this referral with the family and do they consent?
      Have you obtained parental consent?
      Have you talked this request through with the parents and do they agree to it?
      I agree to my baby and family being referred
      I confirm that the parent has consented to this referral
      I confirm the parent has agreed to this referral
      I confirm the parent has consented to this referral (tick)
      Informed consent from person with PR obtained?
      Is the client aware of the referral and happy for it to go ahead?
      Is there consent from a person with PR?
      Mother consents
      Parent agrees (Y/N)
      Parent agrees to referral
      Parent's permission obtained for this referral
      Parent(s) informed of and consent to referral
      Parental consent given?
      Parental consent to referral
      Parents have agreed
      Parents have given consent to this referral (tick)
      Patient's consent to referral obtained
      Signed consent held on file?
      The parent(s) have given consent to be referred
      Verbal / written consent to referral
      Verbal consent gained (tick)
      Verbal consent obtained from mother?
      Verbal consent obtained from parent/carer
      Woman consents to perinatal/infant team contact?
      Woman is aware of and agrees to referral
    `,
  },
  {
    topic: 'reason',
    words: `
      Aim of referral
      Aims of the referral
      Clinical question / what is being asked
      Clinical reason for referral
      Concern about the baby's social and emotional development
      Concerns about mother-infant interaction on the unit
      Concerns about the developing relationship with the baby
      Concerns about the parent's relationship with the unborn baby
      Concerns about the relationship (e.g. disconnection, misattunement, anxiety)
      Current concerns about the infant
      Describe the difficulties and what you hope for
      Describe the difficulties in the relationship between caregiver and infant
      Describe the difficulty in your own words
      Describe the problem and how long it has been going on
      Describe what has led you to refer at this time
      Description of difficulties, including how long they have been present
      Description of presenting difficulty
      Goals for parent-infant work
      In a few sentences, what is worrying you about this baby and the relationship with the parent?
      In your own words, tell us why you are asking for help
      Main concern
      Main concerns about the relationship
      Main reason for referring
      Nature of concern
      Nature of problem and how long it has lasted
      Nurse's concerns about the relationship
      Parent's own view of the difficulty
      Parents' hopes for this referral
      Patient's presenting difficulties with infant
      Please describe what concerns you
      Please describe your concerns about the parent-infant relationship
      Please outline your worries about bonding or attachment
      Please say why you are referring and what you have observed
      Please state why this family needs support from infant mental health
      Please state why you are referring
      Please tell us about the difficulties you are seeing between mum and baby
      Presenting concern(s)
      Presenting concerns
      Presenting concerns (what, when, how often, impact)
      Presenting problem
      Primary concern for this dyad
      Primary reason for referral
      Problem / reason for referral
      Purpose of referral
      Reason
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
      Reason for request
      Reason(s)
      Reason(s) for referral
      Reasons for referral (please include all relevant concerns)
      Referral reason (clinical summary of the concern)
      Referral Reason (free text)
      Relationship concerns (attach LEAO if completed)
      Summary of the difficulty in the relationship
      Tell us in your own words why you would like help
      What are you asking for, and why now?
      What are you hoping for from our service?
      What are you hoping for from this referral?
      What are you worried about?
      What are your concerns about the parent-infant relationship?
      What are your worries, and what have you seen?
      What changes would the parent like to see?
      What concerns do you have about bonding with the unborn baby?
      What do you hope our service can offer this family?
      What do you hope will be different after our involvement?
      What do you want help to think about?
      What do you want us to help with?
      What does the baby's behaviour tell you?
      What does the family want help with?
      What does the parent hope to get out of it?
      What does the parent want to get out of the referral?
      What has led to this referral today?
      What has led to this referral?
      What have staff noticed that worries you?
      What have you noticed about how Mum responds to baby's cues?
      What have you noticed between parent and baby?
      What have you noticed in the relationship between parent and baby?
      What have you noticed in your setting?
      What have you seen on the unit that makes you concerned about bonding?
      What help is being asked for?
      What is making you worry about this baby and parent?
      What is the reason for this request for service?
      What is the request?
      What is worrying you about this relationship?
      What is worrying you about you and your baby?
      What kind of help is being requested?
      What made you contact us now?
      What outcome is hoped for?
      What prompted this referral now?
      What worries you most about this baby?
      What would a good outcome look like for this family?
      What would the family like from our service?
      What would you like to be different for this baby?
      What would you like us to do?
      What would you like us to help with?
      Why are you making this request?
      Why are you making this request? What are you worried about?
      Why are you referring this baby and family?
      Why are you referring this family?
      Why do you think the infant needs this service?
      Why do you think this family would benefit from our help?
      Why do you wish to refer?
      Why does this baby need infant mental health input?
      Worries about infant's emotional wellbeing
    `,
  },
  {
    topic: 'risk',
    words: `
      Alerts (including risks to staff)
      Any current suicidal thoughts or self-harm?
      Any hazards at the property (pets, access, people)
      Any history of violence or aggression?
      Any known risk to professionals?
      Any known risks to staff visiting the home
      Any risks for home visits?
      Any risks we should know of
      Any weapons or dangerous animals at home?
      Are there any risks to our therapists?
      Are there any risks to volunteers or workers in the home?
      Are there any risks we should know about?
      Current or past suicidal ideation, self-harm or harm to others (mother)
      Current risk (self-harm, suicide, harm from others)
      Current risk issues (incl. violence, alcohol, drugs)
      Current risk issues (self-harm, suicide, harm to others)
      Details of domestic violence / MARAC
      Does mother have thoughts of suicide or of harming infant?
      Does the mother have thoughts of harming herself or baby?
      Domestic abuse
      Domestic abuse / substance use
      Drug or alcohol misuse in the household
      Forensic history/violence
      Has a risk assessment identified any hazards?
      Hidden risks to practitioner safety
      Identified risks
      Is anyone in the home violent or threatening?
      Is it safe for a lone worker to visit?
      Is it safe to visit alone?
      Is it safe to visit the home alone?
      Is there a risk of self-harm or suicide?
      Is there any risk we should know about before visiting?
      Is there anything that could be a risk to our staff?
      Is there anything that might make it unsafe for us to visit?
      Is there anything we should know to keep our staff safe?
      Known hazards for home visits
      Known risk factors (alcohol, drugs, violence)
      Known risks
      Known risks (domestic abuse, substance use, lone working)
      Lone worker risks
      Lone working concerns
      Lone working risks
      Parental drug or alcohol misuse
      Patient's current risk to self and to others
      Please describe any risk to mother, baby or staff
      Please tell us about any risk to staff who visit this family
      Risk
      Risk alerts
      Risk assessment summary
      Risk factors (DA, substance use, mental health)
      Risk history
      Risk information for visiting staff
      Risk issues
      Risk issues (to self, to others, from others)
      Risk level (low / medium / high)
      Risk level and rationale
      Risk of domestic abuse
      Risk of harm to self or baby
      Risk of harm to the infant
      Risk summary
      Risk to others
      Risk to self
      Risk to self or others
      Risk: self, others, environment
      Risks for home visitors
      Risks to child, parent or professionals
      Risks to staff visiting the home
      Self-harm / suicide
      Staff safety issues
      Violence or aggression (household member)
    `,
  },
  {
    topic: 'safeguarding',
    words: `
      Any child protection concerns
      Any court proceedings / PLO?
      Any current or past safeguarding issues?
      Are children's social care involved? If so how?
      Are there any current or past safeguarding concerns for this infant?
      Child in Need plan?
      Child in Need?
      Child protection / Child in Need / Looked After
      Child protection / child in need plan
      Child protection or child in need status
      Child protection status
      CIN / CP / CLA
      CP / CIN / LAC
      CP / CIN / LAC status
      CPP, CIN or LAC?
      Current status
      Current status: CPP / CIN / CLA / EHA
      Details of safeguarding concerns
      Early Help / CIN / CP
      Early Help Assessment / Plan in place?
      Early Help Assessment in place?
      EHA / CIN / CPP
      Has a MASH referral been made? Details
      Has a pre-birth assessment been started?
      Has a strategy meeting or ICPC been held?
      Has this been discussed with your safeguarding lead?
      Is baby subject to a Child Protection Plan?
      Is the baby looked after (CLA)?
      Is the case in PLO or court proceedings?
      Is the child Looked After?
      Is the child on a CPP (Y/N, category, date)
      Is the child open to social care? (CIN / CP / LAC)
      Is the family open to Early Help?
      Is the infant on a child protection plan?
      Is there a Child in Need plan (s17)?
      Is there a CP plan?
      Is there a current safeguarding concern about this baby?
      Is there a multi-agency plan for this infant (child protection, child in need, early help)? Give details
      Is there a pre-birth assessment?
      Is there a pre-birth protection plan in place?
      Is there a Special Guardianship or Care Order?
      Is there an Early Help plan, CIN or CP plan?
      Is there an open plan with Children's Services?
      Is there any current social care involvement?
      Is your baby on any kind of plan with children's services?
      LAC / CLA status
      Legal order / care status
      Legal status
      Legal status (e.g. ICO, S.20, SGO)
      Legal status (s20, ICO, full care order, SGO)
      Legal status (s20, s31, ICO)
      Level of need / plan in place
      Looked After Child / Child in Care
      Looked after child? If yes, which local authority
      Plan type (EHA, CIN, CP, LAC)
      Please outline any safeguarding issues
      Please tick if any apply: CPP / CIN / LAC / Early Help
      Pre-birth assessment (PBA)
      Pre-birth assessment / safeguarding plan
      Previous or current plans (EH / CIN / CP / CLA)
      Public Law Outline / care proceedings?
      Safeguarding
      Safeguarding (incl. pre-birth plan)
      Safeguarding / level of need
      Safeguarding alert on maternity record?
      Safeguarding concerns
      Safeguarding concerns past and present
      Safeguarding history and current plans
      Safeguarding involvement (please state)
      Safeguarding issues
      Safeguarding plan for discharge
      Safeguarding status
      Safeguarding: current plan or concern
      Safeguarding: level of concern
      Safeguarding: open to children's social care? Under what plan
      Section 47 enquiries - please give details
      Social care status of unborn (CIN, CP, PLO)
      Status: EHP, CIN, CPP or CLA
      Unborn baby protection plan?
    `,
  },
];
