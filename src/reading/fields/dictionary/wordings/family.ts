import type { Wordings } from './wordings.ts';

/** How forms ask about the mother, the father and whoever else cares for the infant. */
export const familyWordings: readonly Wordings[] = [
  {
    topic: 'contact-preference',
    subject: 'parent',
    words: `
      Answering machine OK?
      Any do's and don'ts about getting in touch?
      Any restrictions on contacting?
      Any restrictions on how we contact the parent?
      Any times we should not call?
      Any wishes about contact
      Anything we should know about contacting them?
      Best contact method
      Best time and way to get in touch
      Best time and way to reach the carer
      Best time to call
      Best time to ring mum
      Best way and time to contact
      Best way and time to make contact
      Best way to contact
      Best way to contact mum
      Best way to contact parent
      Best way to get hold of them
      Best way to get in touch with the parent
      Best way to reach mum
      Best way to reach mum after discharge
      Best way to reach the parents
      Call / text / other?
      Call, text or email?
      Call, text or letter?
      Call, text, email, letter?
      Can a message be left with partner?
      Can letters be sent to the family home?
      Can messages be left with anyone else or on answerphone?
      Can we leave a message? (parent)
      Can we leave a voicemail or text?
      Can we send letters to the home?
      Can we text the parent?
      Can we text this number?
      Carer would rather be contacted by
      Communication preference
      Consent to contact by (SMS / voicemail / email / letter)
      Consent to leave message / text
      Consent to SMS from services (parent)
      Consent to text / email reminders – preferred route
      Contact by (please tick)
      Contact me by
      Contact method parents chose
      Contact preference
      Contact preference (phone / text / email / letter)
      Correspondence to go by
      Do you prefer phone, text or email?
      Does the mother prefer text, phone or letter?
      Family would rather be rung, texted or written to?
      Family's preferred means of contact
      Favoured way of contact
      Good days and times to ring
      Good times and ways to reach them
      How and when can we contact them?
      How and when does the family like to be contacted?
      How and when should we get in touch?
      How and when should we ring?
      How do they prefer to be contacted?
      How do they prefer to hear from us?
      How do you like us to get in touch: phone, text, email or letter?
      How do you prefer us to get in touch with you (parent)?
      How do you want us to contact you?
      How does she like to be contacted?
      How does the carer wish to be approached?
      How does the family prefer to be contacted?
      How mum likes to be contacted
      How parent or guardian wishes to be contacted
      How she prefers to be contacted
      How she wants to hear from you
      How should we contact the parent first?
      How should we first make contact with the family?
      How should we get hold of mum?
      How to get hold of her
      How to get hold of them
      How to make contact safely
      How would mum like us to get in touch?
      How would the family like to be contacted?
      How would the family like to hear from us?
      How would the parent like to hear from us?
      How would they like to hear from you?
      How would they prefer us to get in touch first?
      How would this person like to be contacted?
      How would you like us to get in touch?
      I'd rather you
      Is it all right to text or leave a voicemail for the parents?
      Is it OK to text or leave a voicemail?
      Is it safe to contact mum on this number?
      Is it safe to contact the mother at home?
      Is it safe to leave a voicemail for mum?
      Is it safe to leave a voicemail for the parent?
      Is it safe to leave a voicemail?
      Is it safe to ring, text or write to her?
      Is it safe to text this number?
      Is it safe to write to the family at home?
      Is it safe to write to the family at this address?
      Is post to the home safe?
      Is the parent happy to receive texts?
      Is the phone private?
      Is there a time we should not ring the family?
      Is this number safe to call?
      Main carer: best way to get in touch
      May letters be sent to the home?
      May we leave messages on this number?
      May we text the patient?
      May we write to the home?
      Most convenient way to contact
      Mother's wish as to contact
      Mum prefers to be contacted by
      Mum would rather be contacted by
      Mum would rather hear from us by
      OK to leave a message with the family?
      OK to leave a message?
      OK to leave voicemail?
      OK to send letters to home address?
      OK to text / leave message?
      OK to text parent?
      Okay to leave voicemail for parents?
      PARENT PREFERRED CONTACT
      Parent wishes to hear from us via
      Parent's contact preferences
      Parent's contact wishes
      Parent's favourite way to be contacted
      Parent's preferred contact method
      Parent's preferred way of being contacted
      Parent/carer's wishes on how we make contact
      Patient's contact preference
      Pref. contact method
      Preferred channel
      Preferred contact
      Preferred contact (call / text / email / letter)
      Preferred contact (mobile / email / post)
      Preferred contact (phone, SMS, post)
      Preferred contact method and time
      Preferred contact route for appointments
      Preferred contact time
      Preferred means of communication
      Preferred means of contact
      Preferred method of communication (call, text, email)
      Preferred method of contact
      Preferred method of contact (phone / text / email / letter)
      Preferred mode of communication with parent (call, SMS, post)
      Preferred mode of contact
      Preferred time and method to ring
      Preferred way of being contacted
      Preferred way of contacting carer (phone/letter/email)
      Preferred way to be contacted
      Preferred way to be contacted (text, call, letter)
      Preferred way to keep in touch
      Prefers contact by: (call/text/email)
      Safe contact arrangements for carer
      Safe contact rules
      Safe times and ways to contact
      Safe times and ways to contact mother
      Safe times to call
      Safe to call? Safe to text? Safe to write?
      Safe to leave a message or send a letter? (give preference)
      Safe to leave voicemail / text? Best method
      Safe to phone at home?
      Safe to ring the woman at home?
      Safe to text or leave voicemail?
      Safe to write / text / leave message?
      Safe to write to this address?
      Safe way to contact
      Safe ways and times to make contact
      Safe ways to contact
      Safest way and time to contact carer
      Safest way to make contact
      Safest way/time to contact mum
      Send appointments by
      Should we contact the family directly or through you?
      SMS OK?
      Telephone or text?
      Text messaging OK?
      Text or voicemail: which does the parent prefer?
      Text, phone, email or letter?
      Times when parents can be rung
      Times when the parent can be reached
      Voice messages ok? Y/N
      Voicemail safe?
      What is the best time to ring the family?
      When and how is it best to call?
      When and how is it best to contact mum?
      When and how is it best to reach them?
      When and how is it safe to make contact?
      When and how should we call?
      When is a good time to call mum?
      When is a good time to phone?
      When is carer easiest to get hold of?
      When is the best time to call the parent?
      When's he free to talk?
      Which form of contact suits the family best?
      Which way of being contacted does the parent or carer prefer?
      Wishes about contact
      Woman's contact preference (call / text / email / letter)
      Would the parent prefer a letter or a call?
      Would the parents prefer a call, a text or a letter?
    `,
  },
  {
    topic: 'dob',
    subject: 'mother',
    words: `
      Antenatal patient DOB
      Bio mum DOB
      Client's date of birth (mother)
      D.O.B (mother)
      Date of birth of mother / birthing parent
      Date of birth of woman delivered
      Date of birth: mother
      DOB of birth mother
      DOB: mum
      Expectant mother's DOB
      If unborn, mother's DOB
      Linked maternal record: DOB
      Maternal DOB (dd/mm/yy)
      Mo (dob)
      Mom's DOB
      Mother (resident on MBU) date of birth
      Mother of patient, born
      Mother's birthday
      Mother's D of B
      Mother's DOB
      Mother's DOB per booking
      Mother/birthing parent's D.O.B
      Mum D of B
      Mum's birthday (day / month / year)
      Mum's birthday (dd/mm/yyyy)
      Mum's date of birth
      Mum's date of birth - day, month, year
      On what date was the mother born?
      Please enter mother's DOB
      Please give mother's date of birth
      Please state mum's DOB
      Please tell us mum's date of birth
      Service user's date of birth
      When was mother herself born?
      When was mum born?
    `,
  },
  {
    topic: 'email',
    subject: 'parent',
    words: `
      Carer's email for video link
      Client's email (mother)
      Contact parent email
      Dad's email address
      E-mail address (personal)
      E-mail of next of kin
      Email (for appointment letters)
      Email (if happy to be contacted this way)
      Email add.
      Email address we can use to write to the parents
      Email for adopter or carer
      Email for the parent / carer (if they have one)
      Email to send family the leaflet
      Email used for BadgerNet parent portal
      Main carer's e-mail
      Main carer: email address
      Mum or dad's email address
      Mum's email
      Mum's email address
      NOK email
      Parent email (for appointment letters)
      Parent email (please check spelling)
      Parent's e-mail (we may send a questionnaire)
      Parent's email
      Parent's personal email (not work)
      Parent/carer email address
      Parental email
      Parents' e-address
      Patient E-mail Address (parent's)
      Patient's email
      Patient's email (for digital letters)
      Personal email of mother
      Primary carer email
      Service user's e-mail address
      What is your email address? We will only use it to contact you about this request
      Which email does the parent use?
      Woman's email (from booking)
      Your email address
    `,
  },
  {
    topic: 'has-pr',
    words: `
      Are you legally responsible for the child (parental responsibility)?
      Carer holds parental responsibility (Y / N / DK)
      Carer with parental responsibility? (tick)
      Consenting parent holds PR
      Contact parent PR status (Y/N)
      Do birth parents retain PR?
      Do they have legal parental responsibility for baby?
      Do they have legal responsibility for baby (PR)?
      Do they have parental responsibility in law?
      Do you have PR for this child?
      Do you hold parental responsibility for your baby?
      Does caregiver have PR (please tick)
      Does carer have PR for child?
      Does dad have PR (named on birth certificate)?
      Does father hold parental responsibility?
      Does father hold PR?
      Does main carer have PR for this baby?
      Does mum have parental responsibility?
      Does mum or carer named above have legal parental responsibility?
      Does NOK have PR?
      Does parent / carer hold parental responsibility?
      Does parent/carer named above have PR?
      Does the adult taking baby home have PR?
      Does the carer have delegated PR?
      Does the carer have parental responsibility for the infant?
      Does the carer have PR?
      Does the carer named above have PR for the infant?
      Does the guardian have PR? (circle)
      Does the main carer hold PR for the child?
      Does the named adult have Parental Responsibility (PR)?
      Does the parent giving consent hold PR?
      Does the parent named hold PR
      Does the parent/carer have parental responsibility?
      Does the parent/carer hold PR?
      Does the person above have PR?
      Does the person consenting hold PR?
      Does the person giving consent hold parental responsibility?
      Does the person named have PR?
      Does this adult hold parental responsibility?
      Does this parent/carer hold parental responsibility for the CYP?
      Does this person have legal parental responsibility?
      Does this person have legal responsibility (PR) for the child?
      Does this person have PR for the child?
      Does this person hold PR for the infant?
      Does this person hold PR?
      Father has PR?
      Has parental responsibility for baby
      Has parental rights?
      Has PR
      Has this carer got parental responsibility (PR) for the child?
      Has this person got parental responsibility?
      Holder of PR (Y/N)
      Holds parental responsibility (please circle)
      Holds parental responsibility?
      Holds PR (tick)
      Holds PR for infant?
      Is parental responsibility held by this person?
      Is PR held by the above named carer?
      Is the main carer a holder of parental responsibility?
      Is the named carer someone with parental responsibility?
      Is this adult able to sign for baby in law (PR)?
      Is this carer legally responsible?
      Is this person legally responsible for the child?
      Is this person's PR confirmed?
      Legal parental responsibility (Y / N)
      Legal parental responsibility (yes/no)
      Legal PR
      Legally responsible for the child?
      Main carer: PR?
      Mother has PR?
      P.R. (yes/no/not known)
      P.R. held by this adult?
      Par. resp.
      Parent listed has legal parental responsibility?
      Parent's or carer's legal responsibility for baby (PR: yes/no)
      Parent's PR confirmed (yes / no / not known)
      Parent's PR status: has parental responsibility?
      Parental Resp.
      Parental resp. (tick if held)
      Parental responsibility held by main carer
      Parental responsibility held?
      Parental responsibility status of carer
      Parental rights and responsibility?
      Person with PR (Y/N)
      PR (tick)
      PR for infant
      PR held
      PR held by named adult
      PR held by the above
      PR held by this parent?
      PR verified from birth certificate
      PR: Y / N
      PR: yes / no / not sure
      PR?
      Tick box if this person has PR
      Tick if has parental responsibility
      Tick if PR held
      Tick if this adult has PR
      With parental responsibility: yes / no
    `,
  },
  {
    topic: 'household',
    words: `
      Adult members of household
      Adults and children at the address
      Adults and children at this address
      Adults in household
      Adults living at home
      Adults resident in the home
      Adults sharing the home
      All adults and children in the household
      All at address
      All household members including lodgers
      All members of the household
      All people living at home address
      All people living at the address
      All persons resident at family home
      All those who live in the house
      Any extended family in the home?
      Any lodgers or relatives in the home?
      Any other adults in the home
      Anyone else living in the home
      Anyone else staying with her
      Anyone else under the same roof
      Anyone else who lives at home?
      Are there any other family members or significant people involved with the family?
      At home
      Baby's wider household (other adults and children)
      Child's household (everyone else at the address)
      Child's other household members
      Co-residents
      Details of everybody at the home address
      Do other adults live in the home?
      Does anybody else live with the family?
      Does anyone else live at the address?
      Does anyone else live in the household? Please name
      Does anyone else live with the family?
      Does anyone else live with them?
      Everyone at this address
      Everyone living at this address
      Everyone living in the home
      Everyone who lives at this address
      Everyone who lives in the family home
      Everyone who lives in the home
      Everyone who lives with the family (names and ages)
      Family and household structure
      Family and others in household
      Family composition (all living together)
      Family members at home
      Family members at same address
      Family members at the address
      Family members in the household
      Family members living in the home
      Family members or friends living in the home
      Family unit at home
      Family/household make-up
      Family: who is in the household?
      Full household list
      H'hold members
      H/hold comp
      HH members
      Home composition
      Home: adults present
      Household
      Household (adults and children)
      Household (names and relationship to child)
      Household - others
      Household baby will be discharged to: list members
      Household comp.
      Household composition
      Household composition after discharge
      Household details
      Household information (others living at address)
      Household make-up
      Household members
      Household membership
      Household size
      Household structure
      Household – adults and children present
      Household: names and relationships
      Household: names, ages and relationships
      Household: who
      Is anyone else living at the property?
      List all people in the household
      List all persons resident at the address
      List everybody at the home address
      List everyone living in the home, with ages
      List of persons in the home
      Live-in relatives
      Living arrangements and who is at home
      Living in the household
      Lodgers / other occupants
      Member 2 (name / age)
      Members of client's household
      Members of household (list)
      Members of the home (name, age, relationship)
      Members of the household (name, age, relationship to applicant)
      Members of the household and relationship to child
      Members of the household not named above
      Name and relationship to child
      Name, relationship & age
      Names and ages of all who live in the home
      Names of all household members
      Names of all people living in the home
      Names of everyone at home and relationship to baby
      Names of Others in the Household
      Names of people in the household
      Names of those at home
      Names, DOBs and relationships of household members
      No. of people living in the property
      Occupants at address
      Occupants of the home
      Other adults at home (name, DOB)
      Other adults in the house
      Other adults in the household
      Other adults living at this address
      Other adults living in the home
      Other adults living in the household
      Other children in placement
      Other children in the foster home
      Other family members at the address
      Other family members or significant people
      Other household members
      Other household members (name, age, relationship)
      Other occupants
      Other people at home
      Other people at this address
      Other people in household
      Other people living at this address
      Other people living in the home
      Other people living in the house
      Other people living with the infant
      Other persons resident at the address
      Other significant adults in the home
      Other significant people in the family
      Others at this address
      Others in household
      Others in the home
      Others in the house
      Others in the placement
      Others living at the address
      Others living at the property
      Others living at the same address
      Others living in the home
      Others living in the home (name, relationship)
      Others living in the household
      Others living there
      Others living with the baby
      Others living with the child
      Others living with the infant
      Others resident at family home
      Others residing with the family
      Others under the same roof
      People at home
      People I live with
      People in household (name, DOB, relationship)
      People in the household
      People in the household (attach genogram if available)
      People living at discharge address
      People living at the address
      People living at the address (name, age, relationship)
      People living in the home
      People under the same roof
      People you share your home with
      Persons at address
      Persons at this address
      Persons in home
      Persons in home (names, ages)
      Persons in household
      Persons living at the property
      Persons living in household (name, DOB, relationship)
      Please detail household members
      Please give details of household members
      Please give names of all those living at the address
      Please list all household members
      Please list all people living in the home
      Please list everyone living in the household
      Please list everyone who lives in the family home
      Please list everyone who lives in the home
      Please name all persons living at the address
      Please state who is in the household
      Residents at the address
      Residents of the home
      Residents of the household
      Significant others in the household
      Significant others living in the home
      Those in the home
      Which family members live together?
      Which other people live with the family?
      Who does baby share a home with?
      Who else belongs to the household?
      Who else is at Dad's?
      Who else is at home?
      Who else is in the household?
      Who else is in the placement?
      Who else is under the same roof?
      Who else lives at the address?
      Who else lives at the property?
      Who else lives here?
      Who else lives in the family home?
      Who else lives in the home?
      Who else lives in the house?
      Who else shares the home?
      Who is at home with the child?
      Who is at home?
      Who is in the home?
      Who is in the house?
      Who is in your home?
      Who is in your household?
      Who is living at home?
      Who is normally present in the home?
      Who lives at home?
      Who lives at this address?
      Who lives in the family home?
      Who lives in the house with baby and parents?
      Who lives in the house?
      Who lives in the household?
      Who lives in your house?
      Who shares the family's home?
      Who shares the room?
      Who will be in the house when we visit?
      Who's at home?
      Who's in the house?
    `,
  },
  {
    topic: 'interpreter',
    words: `
      Are translation services required?
      BSL interpreter required?
      BSL or spoken interpreter required by parents
      BSL or spoken language interpreter?
      Do carers need the help of an interpreter?
      Do parents need someone to translate?
      Do parents require an interpreter?
      Do the parents need an interpreter to take part?
      Do the parents need someone to interpret?
      Do you need an interpreter or BSL signer?
      Do you need one?
      Do you need someone to interpret for you?
      Do you need us to arrange an interpreter?
      Does anyone in the family need an interpreter or signer?
      Does anyone in the family need help from an interpreter?
      Does either parent rely on an interpreter?
      Does Mum need an interpreter at appointments?
      Does mum need an interpreter when we ring?
      Does mum require interpreting services?
      Does she need an interpreter?
      Does the family need an interpreter?
      Face to face interpreter wanted?
      Face-to-face interpreter necessary for family
      Family: interpreter required
      I/preter needed
      Interp
      Interp. needed
      Interp. req'd
      Interp. Y/N
      Interpreter / communication support needed
      Interpreter / sign language support required?
      Interpreter / signer
      Interpreter / signer required
      Interpreter at discharge talk needed
      Interpreter booked / needed?
      Interpreter booked / required?
      Interpreter booked for appointments
      Interpreter booked or needed for mother (Y/N)
      Interpreter flag
      Interpreter needed (which language?)
      Interpreter needed for meetings with parents?
      Interpreter needed?
      Interpreter needed? (if yes state for whom)
      Interpreter needed? If yes, which dialect and gender
      Interpreter or BSL signer required
      Interpreter req'd
      Interpreter requested
      Interpreter Required Flag
      Interpreter support required for parent or carer
      Interpreter to attend?
      Interpreter to be arranged?
      Interpreter to be booked
      Interpreter to be booked for visits?
      Interpreter to be provided
      Interpreter used during pregnancy and still needed?
      Interpreter wanted?
      Interpreter Y / N
      Interpreter/Translator needed for telephone calls
      Interpreting needs
      Interpreting needs? (please tick)
      Interpreting service booked for mother?
      Interpreting service required
      Interpreting support (Y/N)
      Is a language interpreter or LanguageLine used with this family?
      Is a translator needed?
      Is a translator required for the first visit?
      Is an interpreter necessary to communicate with the mother?
      Is an interpreter needed for appointments?
      Is an interpreter needed for the mother?
      Is an interpreter needed? If so, please specify
      Is an interpreter or signer needed?
      Is an interpreter required for visits?
      Is an interpreter required?
      Is interpretation support required?
      Is interpreting support needed?
      Is one needed?
      Is spoken or signed interpreting needed?
      Language Line needed?
      Language support: is an interpreter needed?
      LanguageLine needed?
      Need for interpreter (tick)
      Needs interpreter at home visit
      Please indicate if interpreter is required
      Please state if interpreter needed
      Please tell us if you need an interpreter
      Please tick if interpreter required
      Requires interpreter
      Shall we arrange an interpreter for the parents?
      Should we arrange an interpreter for them?
      Should we book an interpreter?
      Should we bring an interpreter?
      Sign language interpreter required
      Spoken language interpreter (please tick)
      Telephone interpreter needed at first contact
      Telephone interpreter needed?
      Tick here if interpreter required
      Tick if interpreter needed
      Tick if interpreter required
      Translation or interpreting service required
      Translation required?
      Translator required?
      Was an interpreter used on the ward?
      Will an interpreter be needed at sessions?
      Will mother require interpreting?
      Will parents need an interpreter or signer?
      Will the parent need an interpreter at appointments?
      Will this person need an interpreter?
      Will we need to book an interpreter for appointments?
      Woman requires interpreter
      Would an interpreter help?
      Would the family like an interpreter?
      Would the parent like an interpreter at the first visit?
      Would the parent like an interpreter for appointments?
      Would you like an interpreter?
      Would you like us to arrange an interpreter?
      Would you like us to book an interpreter?
    `,
  },
  {
    topic: 'language',
    words: `
      1st lang
      1st language
      At home the family speaks
      Communication language
      Family's first language
      First choice of language
      First chosen language
      First lang.
      Home lang.
      Home language(s)
      Home language(s) of family
      Household language
      I speak
      If English is not first language, please state
      If English is not first language, please state language
      If English is not the first language, which language do they prefer?
      If interpreter needed - language/dialect
      If interpreter needed, which language/dialect?
      If interpreter required state language
      If interpreter required, language
      If not English, please state
      If not English, what?
      If not English, which language?
      If so, which language?
      In which language would the parent like to be seen?
      Lang.
      Lang. at home
      Lang. spoken
      Language and dialect of mother
      Language for appointments
      Language for communication
      Language for letters to family
      Language in which therapy has been conducted
      Language interpreter required for
      Language letters should be in
      Language of choice
      Language of the family
      Language of the household
      Language spoken
      Language spoken at home
      Language spoken by woman
      Language spoken with the child
      Language the family is most comfortable in
      Language the family prefers
      Language the family uses most
      Language to use at visit
      Language used at home
      Language used with the ward staff
      Language we should use
      Language you would like us to use
      Language(s) spoken
      Language(s) spoken by parents
      Language(s) spoken to child
      Language(s) the child hears at home
      Language: first
      Language: preferred
      Languages and communication needs
      Languages spoken in the household
      Main lang
      Main language
      Main language at home
      Main language coded
      Main language spoken at home
      Main spoken language
      Mother tongue
      Mother tongue of parents
      Mother's first language
      Mum speaks
      Native tongue
      Parent's main spoken language
      Parents' preferred language
      Parents' preferred tongue
      Patient's mother: language spoken
      Patient's preferred spoken language
      Please enter preferred language
      Please give main language
      Please specify language
      Please state first language
      Please state language spoken
      Preferred Lang
      Preferred language
      Preferred language for interpreting
      Preferred language for letters
      Preferred spoken language
      Primary language
      Primary language of parent/carer
      Spoken at home
      Spoken language (family)
      The language they speak together
      What do you speak at home?
      What is the family's main language?
      What is the woman's main language?
      What language do parents speak with baby?
      What language do they talk at home?
      What language do you like to use?
      What language do you speak at home?
      What language do you speak to your baby in?
      What language does mum speak?
      What language does she prefer?
      What language does this person speak at home?
      What language(s) does the family speak?
      Which language are they happiest speaking?
      Which language do the family speak at home?
      Which language do the parents feel most comfortable in?
      Which language do the parents speak best?
      Which language do they find easiest?
      Which language do they speak?
      Which language do you speak best?
      Which language does the family speak?
      Which language is used with baby at home?
      Woman's first language at booking
    `,
  },
  {
    topic: 'name',
    subject: 'father',
    words: `
      Absent father's name
      Alleged father
      Baby's dad is called
      Bio dad
      Bio father
      Biological dad
      Biological father's name
      Biological parent (father)
      Birth father
      Birth parent (father)
      Birth partner (baby's father)
      Birth partner / co-parent
      Child's father, if not main carer
      Co-parent's name
      Da's name
      Dad / other parent
      Daddy's name
      Expectant dad
      Expectant father
      Expectant father's name
      F.O.B.
      Fa
      Fa (name)
      Father (if known)
      Father / Daddy
      Father / second parent's name
      Father as stated by mother
      Father of infant (if different, say so below)
      Father of patient
      Father of unborn baby (name)
      Father or co-mother name
      Father or second parent
      Father to unborn
      Father visiting on NNU
      Father's first name and surname
      Father's full name (if given by mother)
      Father's name
      Father's name, if known
      Father, as on BRP or ARC
      Father/second mother
      FOB
      FOB (father of baby) name
      FOB name
      Genetic father
      Husband / partner
      Husband / partner of mother
      Husband or partner
      Husband's name
      If mum has a partner, their name
      Legal father
      Linked record: father
      Male parent
      Mother's husband
      Mum's husband
      Name (partner / other parent)
      Name of baby's father
      Name of baby's other parent / expectant father
      Name of birth father
      Name of father / co-parent
      Name of father as on birth certificate
      Name of infant's father (if known)
      Name of male parent
      Name of other parent
      Name of spouse/partner (serving person if applicable)
      Name of woman's partner
      Named father on birth notification
      Nat. father
      Non-birth mother
      Non-birth parent
      Non-birthing parent: full name
      Non-gestational parent
      Non-pregnant partner
      Other parent's name (father or co-mother)
      Parent/carer (father)
      Parent/carer (father) – name
      Parent/carer 2 (father)
      Parent/carer 2 (father): full name
      Partner / co-parent
      Partner / father of baby
      Partner / FOB (name)
      Partner / husband
      Paternal details: name
      Paternal name
      Please enter dad's name
      Please give father's full name
      Please provide partner's name
      Please state name of father
      Please tell us dad's name
      Presumed father
      Putative father
      Putative father (name)
      Registered father
      Reputed father
      Second mother / co-mother
      Second parent
      Second parent (non-birthing)
      Significant other / partner
      Support person / baby's father
      What is dad called?
      Who is baby's dad?
    `,
  },
  {
    topic: 'name',
    subject: 'mother',
    words: `
      Antenatal patient's full name
      Baby's mother is called
      Bio mother
      Bio mum
      Bio-mum name
      Biological mother
      Biological mother's name
      Birth mother
      Birth mother: forename and surname
      Carrying mother
      Carrying parent
      Child's birth mother (name)
      Child's mother, if not main carer
      Expectant mother
      Female parent
      Genetic mother
      Gestational parent
      Linked maternal record: name
      Linked record: mother
      Ma's name
      Mama's name
      Mammy's name
      Maternal details: name
      Maternal parent
      Mo
      Mo (name)
      Mom's name
      Mother (my client)
      Mother / Mummy
      Mother admitted to MBU (name)
      Mother of patient
      Mother or birthing parent
      Mother's first name and surname
      Mother's forename and surname
      Mother's full name (and any previous surname)
      Mother's full name (incl. title)
      Mother's married name
      Mother's name
      Mother's name as on maternity notes
      Mother's name on birth notification
      Mother's or birth parent's name
      Mother, as on BRP or ARC
      Mother: forename and surname (block capitals)
      Ms/Mrs/Miss name of mother
      Mthr's name
      Mum / birthing parent
      Mum or birthing parent
      Mum's first name and last name
      Mummy's name
      Name of baby's mother
      Name of birth mother
      Name of birthing parent
      Name of expectant mother
      Name of lady booked
      Name of mother (as on maternity record)
      Name of mother (as registered)
      Name of mother (current and, in brackets, maiden)
      Name of mother / birth parent (serving or dependant)
      Name of mother admitted
      Name of mother for admission
      Name of mother in custody
      Name of mother resident on the unit
      Name of person carrying the baby
      Name of person giving birth
      Name of person who gave birth
      Name of pregnant woman / person
      Name of woman being referred
      Name of woman delivered
      Name of young mother
      Nat. mother
      Parent being referred with infant (mother)
      Parent giving birth
      Parent/carer (mother)
      Parent/carer 1 (mother)
      Parent/carer 1 (mother): full name
      Patient's name (mother)
      Person who gave birth
      Please give her full name
      Please provide the name of the mother
      Postnatal patient (mother) name
      Pregnant service user
      Service user (mother) name
      Service user name
      Tummy mummy
      Unborn baby of (mother's name)
      What is mum called?
      What name is on the maternity record?
      Who gave birth to this infant?
      Woman's first name and surname
      Woman's name (as on Badger)
      Young person's name (mother)
    `,
  },
  {
    topic: 'name',
    subject: 'parent',
    words: `
      Adopter's name
      Adopter's or carer's name
      Adult being referred with baby
      Adult responsible for child
      Adult rooming in with baby
      Adult to be seen with infant
      Adult we should write to
      Adult with main care of baby
      Carer with parental responsibility: name
      Caring adult
      Contact parent (name)
      First adopter
      First parent's name
      Forename and surname of parent
      Full name of carer with PR
      Grown-up who looks after the child (name)
      Grown-up's name
      Holder of parental responsibility
      Lead parent/carer
      Legal guardian (full name)
      Legal guardian of the baby
      Main caregiver
      Main carer is
      Main carer's name
      Main contact for family
      Main contact person in family
      Name of accompanying adult
      Name of adult responsible for the child
      Name of adult taking baby home
      Name of adult who looks after the baby
      Name of adult with care of the infant
      Name of adult with PR who will attend
      Name of adult with whom we should arrange appointments (parent/carer)
      Name of caregiver to be seen with infant
      Name of main parent/carer to be supported
      Name of mum, dad or carer
      Name of parent / carer (NOK)
      Name of parent asking for support
      Name of parent being referred
      Name of parent being referred with the infant
      Name of parent living with child
      Name of parent or carer to ring
      Name of parent or main carer visiting baby
      Name of parent we should speak to
      Name of parent we will be working with
      Name of parent you have spoken to
      Name of parent(s) or carer(s)
      Name of parent/carer living with child
      Name of person caring for baby
      Name of person with parental responsibility
      Name of person with PR
      Name of person with PR
      Name of primary caregiver
      Name of primary carer for infant
      Name of the adult attending with baby
      Name of the mum, dad or carer you're referring
      Name of the parent you are referring
      Name of the person who has parental responsibility
      Name of the person with day-to-day care of the child
      Named parent or guardian on admission
      NOK of child (parent/carer name)
      Parent / carer on our records
      Parent / guardian attending with patient
      Parent attending with child
      Parent being referred with infant
      Parent or carer's first and last name
      Parent or guardian's first name and surname
      Parent or legal guardian
      Parent present at discharge planning meeting
      Parent we work with most
      Parent(s) / carer(s)
      Parent/carer 1
      Parent/carer we should ring first
      Person with care of child
      Please enter the name of the child's main carer
      Principal carer: name
      Prospective adopter 1
      Resident parent
      Resident parent's name
      Responsible adult
      Special guardian / adopter name(s)
      Special guardian's name
      The parent or carer to ring
      Title, first name, surname
      What is this parent or carer called?
      Which parent or carer should we contact?
      Who is the child's main carer? (name)
      Who is the main carer we should be getting in touch with?
      Who is the parent we should speak to?
      Who looks after the baby most of the time? (name)
      Who should we be getting in touch with?
      Your full name (parent/carer)
    `,
  },
  {
    topic: 'nhs-number',
    subject: 'mother',
    words: `
      Antenatal patient NHS #
      Birth mother NHS No.
      Birth mother's NHS number
      Client's NHS number (mother)
      Do you know mum's NHS number?
      Expectant mother's NHS no.
      Expectant mother's NHS number
      Her NHS number (on the front of her notes)
      If baby is not born, what is the pregnant woman's NHS number?
      Linked maternal record: NHS no.
      Mat. NHS no
      Maternal NHS Nbr
      Mother - spine NHS number
      Mother NHS ID (10 digits)
      Mother's NHS ID
      Mother's NHS no (if antenatal)
      Mother's NHS No. (10 digits)
      Mother's NHS no. (if known)
      Mother's NHS number
      Mother's ten digit NHS no.
      Mother's ten-digit NHS number
      Mum's NHS no.
      Mum's NHS no. from green notes
      NHS no. of baby's mother
      NHS no. of birthing parent
      NHS number (mother's, if baby unborn)
      NHS number (mother, MBU patient)
      NHS number of linked mother
      NHS number of mother / birthing parent
      NHS number of woman delivered
      NHS Number: mother
      Please give mother's NHS number
      Please state mum's NHS no.
      Service user's NHS number
      Woman's NHS number (on maternity notes)
    `,
  },
  {
    topic: 'phone',
    subject: 'parent',
    words: `
      Best contact number
      Best contact number for main carer
      Best number for mum after discharge
      Best number for the parent
      Best number to reach primary carer
      Best number to reach the family
      Best phone
      Carer 1: telephone
      Carer mob.
      Carer's daytime telephone number
      Carer's phone no.
      Client phone
      Client's mobile
      Client's mobile (mother)
      Client's telephone / mobile
      Contact details for person with PR
      Contact number(s)
      Contact tel for family
      Contact telephone number of parent
      Dad's phone
      Daytime number for this adult
      Daytime number, carer
      Daytime telephone for adopter or carer
      Family's contact telephone
      Family's home / mobile telephone
      Family's landline
      Home telephone number of parents
      Home telephone of parents
      Land line
      Main carer: phone
      Mob.
      Mobile (for text reminders)
      Mobile no. of mother/birthing parent
      Mobile number of main carer
      Mobile number of parent
      Mobile on record
      Mobile Telephone of parent
      Mother's contact number
      Mother's landline
      Mother's mob.
      Mother's mobile telephone
      Mother's phone
      Mother's telephone number
      Mum's mobile
      Mum's mobile number
      Mum's phone (mobile preferred)
      Mum's tel. no. for first visit
      Mum's telephone
      New SIM number
      Next of kin mobile
      NOK tel no.
      Parent's contact number
      Parent's daytime phone number
      Parent's number for appointment texts
      Parent's phone number
      Parent's telephone number
      Parent/carer 1 mobile
      Parent/carer daytime telephone
      Parent/carer tel
      Parents' mobile for ward to ring
      Patient Mobile Tel
      Patient Mobile Telephone (parent's)
      Patient's mobile number
      Patient's mother: preferred phone number
      Patient's preferred contact number
      Phone number for mum or dad
      Phone number for the baby's parent or carer
      Phone number(s)
      Phone they share
      Primary phone number
      Safe number
      Safe number to ring
      Safe telephone number
      Service user's telephone
      Tel (mum)
      TEL NO (H/M)
      Tel. / mob. of carer
      Tel: home
      Telephone after discharge
      Telephone at discharge address
      Telephone number(s)
      Telephone or WhatsApp number of parent or guardian
      Their phone number
      What is the best phone number for them?
      What is the best phone number to reach you on (parent)?
      What is the best telephone number for the parent?
      What is the parent's mobile or landline number?
      What number can we reach the parent on?
      What number can we ring mum on?
      WhatsApp number
      Which number may we use for her?
      Which number should we ring the caregiver on?
      Which number should we use to call the parent?
      Which phone number is best for the family?
      Woman's own mobile
      You can ring or text me on
      Young person's mobile
      Your phone number
    `,
  },
  {
    topic: 'relationship',
    subject: 'parent',
    words: `
      Adult's relation to infant
      Applicant's relationship to the child
      Applicant's relationship to the infant
      Are they mother, father or carer?
      Are they mum, dad or another carer?
      Are you baby's mum, dad or another carer?
      Birth, adoptive, foster or kinship?
      Caregiver is the child's (mother / father / other)
      Caregiver's kinship to baby
      Carer 1: relationship to subject child
      Carer is baby's (mum, dad, gran...)
      Carer is the child's (mother, father, grandparent, other)
      Carer status (birth parent, foster carer, kinship)
      Carer's relationship to child (e.g. kinship, foster)
      Carer's role towards the child
      Carer's tie to the child
      Connection to the child
      Contact parent relationship
      How are they related to the baby?
      How does baby know them (mummy, daddy, nan)?
      How is the above parent/carer related to the infant?
      How is the main carer related to baby?
      How is the parent/carer related to the child?
      How is this person related to the child?
      How related to baby
      How related to child
      How related to the child
      I am my baby's
      In what capacity does the adult care for baby?
      In what relation to the child?
      In what way is the guardian related to the baby?
      Is mother / father / other (state)
      Is the adult a parent, grandparent or foster carer?
      Is the carer mother, father, foster carer or other?
      Is the carer mum, dad or someone else?
      Is the main carer the mother, father or another person?
      Is this carer the birth mother, father, or a foster carer?
      Is this the mother, father or another carer?
      Is this the mother, father or someone else?
      Link to child
      Main caregiver is baby's (mother / father / grandparent / other)
      Main carer is the child's
      Main carer's relationship to baby
      Main carer: relationship
      Mother / Father / Carer (please circle)
      Mother, father or carer?
      Mum, dad, gran, foster carer?
      Mum, dad, or someone else to little one?
      Next of kin: how related to baby
      NOK relationship
      Parent 1 is baby's...
      PARENT RELATIONSHIP
      Parent type
      Parent, foster carer, adopter or other?
      Parent/carer relationship to CYP
      Parent/carer's relationship to infant (mother, father, other)
      Parent/step-parent/grandparent/foster carer
      Person with PR: relationship to child
      Please state relationship
      Rel. to child
      Rel. to client
      Relation
      Relation (mother, father, other)
      Relation of carer to little one
      Relationship (NOK to baby)
      Relationship of above named parent/carer to baby (e.g. mum, dad, nan)
      Relationship of carer to infant
      Relationship of carer to the neonate
      Relationship of contact to patient
      Relationship of next of kin
      Relationship of the primary caregiver to the infant
      Relationship of this adult to the child
      Relationship of this person to child
      Relationship to baby (mother, father, other)
      Relationship to baby of person taking baby home
      Relationship to C/YP
      Relationship to child (e.g. mother, father, step-parent)
      Relationship to child referred
      Relationship to infant being referred
      Relationship: mother / father / other
      Role (mother / father / carer)
      State whether mother, father, grandparent, foster carer etc
      Status (birth parent/foster carer/kinship carer)
      Status (mother/father/carer)
      Their relationship to the child
      This person is the baby's
      Type of parent
      What relation that parent is to the infant
      You are the baby's… (mother, father, other)
    `,
  },
  {
    topic: 'siblings',
    words: `
      Any older children?
      Any older siblings at home?
      Any other kids?
      Any previous children?
      Any siblings at this nursery?
      Are there brothers or sisters?
      Are there older children in the family?
      Are there older siblings?
      Are there other children? Who are they and how old?
      Baby's brothers and sisters
      Brothers / sisters and dates of birth
      Brothers and sisters
      Brothers and sisters (names and ages)
      Brothers and sisters (names, DOBs)
      Brothers and sisters at home
      Brothers and sisters waiting at home
      Brothers and sisters, and are they at this setting?
      Brothers and sisters, and how old they are
      Brothers and sisters, and who they live with
      Brothers, sisters and step-siblings
      Brothers, sisters or step-siblings
      Child 1 name and age
      Child's siblings and where they live
      Children (not this baby)
      Children (other than the infant): name, DOB, school/nursery
      Children already born
      Children already born to this mother
      Children already in the family
      Children already living
      Children at home
      Children at home already
      Children in the home
      Children living at home (names, ages)
      Children not in mum's care
      Children of either parent
      Children of either parent from earlier relationships
      Children of either parent, with ages
      Children she already has
      Co-twin's name
      Dependants under 18
      Dependent children
      Details of any other children you have
      Details of brothers and sisters
      Details of siblings, incl. those not living at home
      Details of sibs
      Do the parents have other children? Names and ages
      Does baby have any siblings?
      Does the child have siblings? Please list
      Elder siblings of neonate
      Eldest child's name and age
      Family: brothers / sisters
      Family: siblings
      Forename, age, setting
      Full name and age
      Half-siblings / siblings elsewhere
      Half-siblings / step-siblings
      Has baby any brothers or sisters? Who?
      Has baby any siblings living with them?
      Has the mother any other children, at home or elsewhere?
      How old are the baby's brothers and sisters?
      If other children, please give names
      If there are siblings, please list
      Infant's siblings (include any not living at home)
      Infant's siblings and half-siblings
      Is this your first baby? If not, name the others
      Living children
      Mother's older children (names, ages)
      Mother's other children
      Mother's other children (name/age/where living)
      Name / age / on plan?
      Name / DOB / school
      Names and ages of older children
      Names and ages of patient's older children
      Names and ages of siblings
      Names and ages of the baby's brothers and sisters
      Names and dates of birth
      Names and dates of birth of baby's siblings
      Names and dates of birth of older children
      Names and dates of birth of siblings
      Names of brothers and sisters
      Names of other children in family
      Names, dates of birth and NHS numbers of siblings
      Older brother(s)/sister(s)
      Older brothers or sisters at our school
      Older children in the family
      Older children of the mother, including those not living with her
      Older children of this mother
      Older children's names and ages
      Older or step-children
      Older or younger children
      Older siblings at home (names and ages)
      Older siblings' DOB
      Other children
      Other children (first name, age, M/F)
      Other children (names, ages)
      Other children (names, DOBs, schools)
      Other children (please list)
      Other children and their ages
      Other children at home or elsewhere
      Other children here or elsewhere
      Other children in the family
      Other children in the family (ages)
      Other children in the home (name, DOB)
      Other children in the household
      Other children not living at home
      Other children under 18 in the family
      Other children under 5 and of school age
      Other dependants under 18
      Other dependants under 18 of these parents
      Other dependent children
      Other kids
      Other kids in the family
      Patient's other children
      Please give details of siblings
      Please give names and ages of the infant's siblings
      Please list all brothers and sisters
      Please list all other children with DOB
      Please list other children in the family
      Please list siblings
      Please tell us about any brothers or sisters
      Please tell us about baby's brothers or sisters
      Position in family and names of siblings
      Previous children and where they are now
      Previous children, where they now live
      Previous live children
      Previous living children
      Rest of the children
      Sib's name
      Sibling details
      Sibling details (name, age, school)
      Sibling group
      Sibling name / age / school
      Sibling names/ages/schools
      Sibling(s)
      Sibling(s) name and D.O.B.
      Siblings
      Siblings (and placement)
      Siblings (here or elsewhere)
      Siblings (name, age, school)
      Siblings (name, DOB)
      Siblings (name, DOB, school)
      Siblings (name/age)
      Siblings (names and DOBs)
      Siblings - names, ages, living arrangements
      Siblings / step-siblings
      Siblings and their dates of birth
      Siblings and where placed
      Siblings at this setting or elsewhere
      Siblings attending centre
      Siblings living at home
      Siblings living elsewhere
      Siblings of index child, with dates of birth
      Siblings of infant incl. those not living at home
      Siblings of subject child
      Siblings' names
      Siblings, and where they are
      Siblings/half-siblings
      Siblings: name, age, school or nursery
      Siblings: name, DOB, school or nursery
      Siblings: names, ages and schools
      Sibs
      Sibs (name / age)
      Sibs (names, ages)
      Sisters and brothers (first names, ages)
      Sisters and brothers (including half and step)
      Sons & daughters
      Step-brothers and step-sisters
      Step-children
      Stepbrothers / stepsisters
      Surviving multiples and other children
      Tell us about your other children
      Twin / multiple – name of sibling
      Twin / triplet siblings
      Twin or multiple: name of co-twin
      Twin or other siblings
      Unborn's siblings incl. half-siblings
      What other children does she have?
    `,
  },
];
