import type { Wordings } from './wordings.ts';

/** How forms ask about the mother, the father and whoever else cares for the infant. */
export const familyWordings: readonly Wordings[] = [
  {
    topic: 'contact-preference',
    subject: 'parent',
    words: `
      Any restrictions on how we contact the parent?
      Best time to call
      Best time to ring mum
      Best way and time to contact
      Best way to contact
      Best way to contact parent
      Best way to get in touch with the parent
      Can letters be sent to the family home?
      Can we leave a message? (parent)
      Can we text the parent?
      Contact preference
      Contact preference (phone / text / email / letter)
      Do you prefer phone, text or email?
      Family's preferred means of contact
      Good times and ways to reach them
      How and when should we get in touch?
      How do they prefer to be contacted?
      How does the family prefer to be contacted?
      How should we contact the parent first?
      How should we first make contact with the family?
      How should we get hold of mum?
      How would the parent like to hear from us?
      How would you like us to get in touch?
      Is it safe to contact the mother at home?
      Is it safe to leave a voicemail for mum?
      Is it safe to leave a voicemail for the parent?
      Is it safe to leave a voicemail?
      Is it safe to write to the family at home?
      Is it safe to write to the family at this address?
      Main carer: best way to get in touch
      Mum prefers to be contacted by
      OK to leave a message with the family?
      OK to leave a message?
      OK to leave voicemail?
      OK to text / leave message?
      OK to text parent?
      PARENT PREFERRED CONTACT
      Parent's contact preferences
      Parent's preferred contact method
      Patient's contact preference
      Preferred means of contact
      Preferred method of communication (call, text, email)
      Preferred method of contact
      Preferred method of contact (phone / text / email / letter)
      Preferred mode of communication with parent (call, SMS, post)
      Preferred way of being contacted
      Preferred way of contacting carer (phone/letter/email)
      Preferred way to be contacted
      Preferred way to be contacted (text, call, letter)
      Safe contact arrangements for carer
      Safe times and ways to contact mother
      Safe times to call
      Safe to call? Safe to text? Safe to write?
      Safe way to contact
      Safest way/time to contact mum
      Should we contact the family directly or through you?
      Text or voicemail: which does the parent prefer?
      Times when the parent can be reached
      When and how is it best to contact mum?
      When is the best time to call the parent?
    `,
  },
  {
    topic: 'dob',
    subject: 'mother',
    words: `
      Birth mother's DOB
      Client's date of birth (mother)
      D.O.B (mother)
      Date of birth of mother / birthing parent
      Expectant mother's DOB
      Maternal DOB (dd/mm/yy)
      Mother's DOB
      Mother/birthing parent's D.O.B
      Mum's date of birth
      Mum's date of birth - day, month, year
      When was mum born?
    `,
  },
  {
    topic: 'email',
    subject: 'parent',
    words: `
      Client's email (mother)
      E-mail address (personal)
      Email (for appointment letters)
      Email (if happy to be contacted this way)
      Email for the parent / carer (if they have one)
      Main carer's e-mail
      Main carer: email address
      Mum's email
      Mum's email address
      Parent email (for appointment letters)
      Parent's e-mail (we may send a questionnaire)
      Parent's email
      Parent's personal email (not work)
      Parent/carer email address
      Patient's email
      Personal email of mother
      What email does the family use?
      What is your email address? We will only use it to contact you about this request
    `,
  },
  {
    topic: 'has-pr',
    words: `
      Do birth parents retain PR?
      Do they have legal responsibility for baby (PR)?
      Do you have PR for this child?
      Do you hold parental responsibility for your baby?
      Does caregiver have PR (please tick)
      Does carer have PR for child?
      Does dad have PR (named on birth certificate)?
      Does main carer have PR for this baby?
      Does mum have parental responsibility?
      Does parent / carer hold parental responsibility?
      Does parent/carer named above have PR?
      Does the carer have parental responsibility for the infant?
      Does the carer have PR?
      Does the guardian have PR? (circle)
      Does the named adult have Parental Responsibility (PR)?
      Does the parent/carer have parental responsibility?
      Does the parent/carer hold PR?
      Does the person above have PR?
      Does this person have legal parental responsibility?
      Does this person have PR for the child?
      Does this person hold PR for the infant?
      Does this person hold PR?
      Father has PR?
      Has parental responsibility for baby
      Holds parental responsibility?
      Holds PR (tick)
      Is PR held by the above named carer?
      Legal parental responsibility (Y / N)
      Legal parental responsibility (yes/no)
      Main carer: PR?
      P.R. held by this adult?
      Parental responsibility held by main carer
      Parental responsibility held?
      PR held
      PR held by this parent?
      PR?
      With parental responsibility: yes / no
    `,
  },
  {
    topic: 'household',
    words: `
      Adult members of household
      Adults in household
      Adults living at home
      Adults resident in the home
      All adults and children in the household
      All members of the household
      All people living at home address
      All persons resident at family home
      All those who live in the house
      Any other adults in the home
      Anyone else living in the home
      Anyone else who lives at home?
      Details of everybody at the home address
      Do other adults live in the home?
      Does anyone else live at the address?
      Does anyone else live in the household? Please name
      Does anyone else live with the family?
      Does anyone else live with them?
      Everyone living in the home
      Everyone who lives at this address
      Family and others in household
      Family members living in the home
      Family/household make-up
      Family: who is in the household?
      Home composition
      Household
      Household (adults and children)
      Household (names and relationship to child)
      Household baby will be discharged to: list members
      Household composition
      Household details
      Household make-up
      Household members
      Household size
      Household structure
      Is anyone else living at the property?
      List all people in the household
      List everyone living in the home, with ages
      List of persons in the home
      Living in the household
      Member 2 (name / age)
      Members of household (list)
      Members of the household and relationship to child
      Members of the household not named above
      Name and relationship to child
      Names and ages of all who live in the home
      Names of all people living in the home
      Names of people in the household
      Names, DOBs and relationships of household members
      No. of people living in the property
      Other adults at home (name, DOB)
      Other adults in the house
      Other adults in the household
      Other adults living at this address
      Other adults living in the home
      Other adults living in the household
      Other family members at the address
      Other household members
      Other household members (name, age, relationship)
      Other occupants
      Other people at home
      Other people living at this address
      Other people living in the home
      Other people living in the house
      Other persons resident at the address
      Other significant adults in the home
      Others in household
      Others in the house
      Others living at the property
      Others living in the home (name, relationship)
      Others living in the household
      Others residing with the family
      Others under the same roof
      People in the household
      People living at the address
      People living at the address (name, age, relationship)
      People living in the home
      People you share your home with
      Persons in household
      Persons living at the property
      Persons living in household (name, DOB, relationship)
      Please give details of household members
      Please list all household members
      Please list everyone who lives in the home
      Please name all persons living at the address
      Residents of the home
      Significant others in the household
      Who else is at home?
      Who else is in the household?
      Who else lives at the address?
      Who else lives in the home?
      Who else lives in the house?
      Who else shares the home?
      Who lives at home?
      Who lives at this address?
      Who lives in the family home?
      Who lives in the household?
      Who lives in your house?
    `,
  },
  {
    topic: 'interpreter',
    words: `
      BSL interpreter required?
      Do carers need the help of an interpreter?
      Do parents require an interpreter?
      Do you need someone to interpret for you?
      Do you need us to arrange an interpreter?
      Does Mum need an interpreter at appointments?
      Does mum require interpreting services?
      Does the family need an interpreter?
      Face-to-face interpreter necessary for family
      Family: interpreter required
      Interpreter / communication support needed
      Interpreter / sign language support required?
      Interpreter / signer
      Interpreter / signer required
      Interpreter booked / needed?
      Interpreter flag
      Interpreter needed (which language?)
      Interpreter needed?
      Interpreter or BSL signer required
      Interpreter req'd
      Interpreter to attend?
      Interpreter used during pregnancy and still needed?
      Interpreter wanted?
      Interpreting needs? (please tick)
      Interpreting service required
      Is a translator needed?
      Is a translator required for the first visit?
      Is an interpreter needed for appointments?
      Is an interpreter needed for the mother?
      Is an interpreter needed? If so, please specify
      Is an interpreter or signer needed?
      Is an interpreter required?
      Is interpreting support needed?
      Language support: is an interpreter needed?
      Requires interpreter
      Should we book an interpreter?
      Should we bring an interpreter?
      Tick if interpreter required
      Will parents need an interpreter or signer?
      Will the parent need an interpreter at appointments?
      Will we need to book an interpreter for appointments?
      Would an interpreter help?
      Would the family like an interpreter?
      Would the parent like an interpreter at the first visit?
      Would you like us to book an interpreter?
    `,
  },
  {
    topic: 'language',
    words: `
      1st language
      Family's first language
      Home language(s)
      Home language(s) of family
      If English is not first language, please state language
      If English is not the first language, which language do they prefer?
      If interpreter needed, which language/dialect?
      If not English, which language?
      If so, which language?
      In which language would the parent like to be seen?
      Language of choice
      Language spoken
      Language spoken at home
      Language spoken with the child
      Language the family prefers
      Language used at home
      Language we should use
      Language(s) spoken
      Language(s) spoken by parents
      Language(s) spoken to child
      Languages spoken in the household
      Main language
      Main language (coded)
      Main language at home
      Main language spoken at home
      Main spoken language
      Mother tongue
      Mother's first language
      Parent's main spoken language
      Parents' preferred language
      Patient's mother: language spoken
      Preferred language
      Preferred language for interpreting
      Preferred spoken language
      Primary language
      Spoken language (family)
      What is the family's main language?
      What language do parents speak with baby?
      What language do they talk at home?
      What language do you like to use?
      What language do you speak at home?
      What language do you speak to your baby in?
      What language does mum speak?
      Which language do the family speak at home?
      Which language do the parents speak best?
      Which language do they speak?
      Which language does the family speak?
    `,
  },
  {
    topic: 'name',
    subject: 'father',
    words: `
      Biological father's name
      Birth father
      Birth partner / co-parent
      Co-parent's name
      Daddy's name
      Expectant father's name
      Father / second parent's name
      Father of unborn baby (name)
      Father or second parent
      Father's first name and surname
      Father's name
      Father's name, if known
      FOB (father of baby) name
      Linked record: father
      Name (partner / other parent)
      Name of baby's father
      Name of baby's other parent / expectant father
      Name of birth father
      Name of father / co-parent
      Name of father as on birth certificate
      Name of infant's father (if known)
      Name of other parent
      Name of spouse/partner (serving person if applicable)
      Non-birthing parent: full name
      Other parent's name (father or co-mother)
      Paternal name
      Putative father
      Putative father (name)
      What is dad called?
      Who is baby's dad?
    `,
  },
  {
    topic: 'name',
    subject: 'mother',
    words: `
      Biological mother's name
      Birth mother
      Birth mother: forename and surname
      Linked record: mother
      Mother or birthing parent
      Mother's first name and surname
      Mother's forename and surname
      Mother's full name (and any previous surname)
      Mother's full name (incl. title)
      Mother's name
      Mother's name as on maternity notes
      Mother's or birth parent's name
      Mother: forename and surname (block capitals)
      Mum's first name and last name
      Name of baby's mother
      Name of birth mother
      Name of birthing parent
      Name of expectant mother
      Name of mother (as on maternity record)
      Name of mother (current and, in brackets, maiden)
      Name of mother / birth parent (serving or dependant)
      Name of mother admitted
      Name of mother in custody
      Name of pregnant woman / person
      Name of woman being referred
      Service user (mother) name
      What is mum called?
      What name is on the maternity record?
    `,
  },
  {
    topic: 'name',
    subject: 'parent',
    words: `
      Adult we should write to
      Contact parent (name)
      Legal guardian (full name)
      Main caregiver
      Main carer's name
      Name of adult with care of the infant
      Name of adult with PR who will attend
      Name of main parent/carer to be supported
      Name of parent / carer (NOK)
      Name of parent being referred
      Name of parent being referred with the infant
      Name of parent living with child
      Name of parent or main carer visiting baby
      Name of parent(s) or carer(s)
      Name of person caring for baby
      Name of person with PR
      Name of primary caregiver
      Name of the parent you are referring
      NOK of child (parent/carer name)
      Parent / carer on our records
      Parent or carer's first and last name
      Parent(s) / carer(s)
      Parent/carer 1
      Special guardian / adopter name(s)
      Special guardian's name
      Title, first name, surname
      Who is the parent we should speak to?
      Who looks after the baby most of the time? (name)
    `,
  },
  {
    topic: 'nhs-number',
    subject: 'mother',
    words: `
      Client's NHS number (mother)
      Expectant mother's NHS number
      If baby is not born, what is the pregnant woman's NHS number?
      Mother's NHS ID
      Mother's NHS no (if antenatal)
      Mother's NHS No. (10 digits)
      Mother's NHS number
      Mum's NHS no.
      NHS no. of birthing parent
      NHS number (mother's, if baby unborn)
      NHS number of mother / birthing parent
      Woman's NHS number (on maternity notes)
    `,
  },
  {
    topic: 'phone',
    subject: 'parent',
    words: `
      Best contact number
      Best contact number for main carer
      Best number to reach the family
      Best phone
      Carer 1: telephone
      Carer's phone no.
      Client's mobile
      Client's mobile (mother)
      Contact number(s)
      Contact telephone number of parent
      Daytime number for this adult
      Family's contact telephone
      Family's home / mobile telephone
      Home telephone of parents
      Main carer: phone
      Mobile (for text reminders)
      Mobile no. of mother/birthing parent
      Mobile number of main carer
      Mobile number of parent
      Mobile on record
      Mother's contact number
      Mother's landline
      Mother's mobile telephone
      Mother's phone
      Mother's telephone number
      Mum's mobile
      Mum's mobile number
      Mum's phone (mobile preferred)
      Parent's contact number
      Parent's daytime phone number
      Parent's phone number
      Parent's telephone number
      Parent/carer 1 mobile
      Parent/carer daytime telephone
      Parent/carer tel
      Patient Mobile Tel
      Patient's mobile number
      Patient's mother: preferred phone number
      Phone number(s)
      Safe telephone number
      Tel (mum)
      TEL NO (H/M)
      What is the best phone number for them?
      What is the best phone number to reach you on (parent)?
      What is the best telephone number for the parent?
      What is the parent's mobile or landline number?
      What number can we ring mum on?
      Which number should we ring the caregiver on?
      Which phone number is best for the family?
      Woman's own mobile
    `,
  },
  {
    topic: 'relationship',
    subject: 'parent',
    words: `
      Are they mum, dad or another carer?
      Are you baby's mum, dad or another carer?
      Carer 1: relationship to subject child
      Connection to the child
      How are they related to the baby?
      How is the above parent/carer related to the infant?
      How is the main carer related to baby?
      How is the parent/carer related to the child?
      Is mother / father / other (state)
      Is the carer mother, father, foster carer or other?
      Main caregiver is baby's (mother / father / grandparent / other)
      Main carer's relationship to baby
      Main carer: relationship
      PARENT RELATIONSHIP
      Person with PR: relationship to child
      Rel. to child
      Relationship of above named parent/carer to baby (e.g. mum, dad, nan)
      Relationship of carer to infant
      Relationship of the primary caregiver to the infant
      Relationship of this person to child
      Relationship to baby (mother, father, other)
      Relationship to C/YP
      Relationship to child (e.g. mother, father, step-parent)
      Relationship to infant being referred
    `,
  },
  {
    topic: 'siblings',
    words: `
      Any older children?
      Any older siblings at home?
      Any previous children?
      Are there other children? Who are they and how old?
      Baby's brothers and sisters
      Brothers and sisters
      Brothers and sisters (names and ages)
      Brothers and sisters (names, DOBs)
      Brothers and sisters at home
      Brothers and sisters, and are they at this setting?
      Brothers and sisters, and who they live with
      Brothers, sisters or step-siblings
      Children (other than the infant): name, DOB, school/nursery
      Children of either parent from earlier relationships
      Children she already has
      Details of any other children you have
      Details of brothers and sisters
      Details of siblings, incl. those not living at home
      Do the parents have other children? Names and ages
      Does baby have any siblings?
      Does the child have siblings? Please list
      Eldest child's name and age
      Family: brothers / sisters
      Half-siblings / step-siblings
      Has baby any siblings living with them?
      Has the mother any other children, at home or elsewhere?
      How old are the baby's brothers and sisters?
      Infant's siblings (include any not living at home)
      Infant's siblings and half-siblings
      Is this your first baby? If not, name the others
      Mother's other children
      Mother's other children (name/age/where living)
      Names and ages of siblings
      Names and dates of birth of baby's siblings
      Names and dates of birth of siblings
      Names of brothers and sisters
      Names, dates of birth and NHS numbers of siblings
      Older children of the mother, including those not living with her
      Older children of this mother
      Older children's names and ages
      Older or younger children
      Older siblings at home (names and ages)
      Older siblings' DOB
      Other children
      Other children (first name, age, M/F)
      Other children (names, ages)
      Other children (names, DOBs, schools)
      Other children and their ages
      Other children at home or elsewhere
      Other children in the family
      Other children in the family (ages)
      Other children in the home (name, DOB)
      Other children in the household
      Other children under 18 in the family
      Please give names and ages of the infant's siblings
      Please list all other children with DOB
      Please list siblings
      Please tell us about baby's brothers or sisters
      Sib's name
      Sibling details
      Sibling(s)
      Siblings
      Siblings (and placement)
      Siblings (here or elsewhere)
      Siblings (name, age, school)
      Siblings (name, DOB)
      Siblings (name/age)
      Siblings / step-siblings
      Siblings and where placed
      Siblings attending centre
      Siblings living at home
      Siblings living elsewhere
      Siblings of infant incl. those not living at home
      Siblings of subject child
      Siblings' names
      Siblings/half-siblings
      Siblings: name, age, school or nursery
      Siblings: name, DOB, school or nursery
      Sibs
      Step-children
      Tell us about your other children
      Twin / multiple – name of sibling
      Twin / triplet siblings
    `,
  },
];
