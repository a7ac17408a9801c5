import type { Wordings } from './wordings.ts';

/** How forms ask about the mother, the father and whoever else cares for the infant. */
export const familyWordings: readonly Wordings[] = [
  {
    topic: 'contact-preference',
    subject: 'parent',
    words: `
      Best time to call
      Best way to contact
      Best way to contact parent
      Can we leave a message? (parent)
      Can we text the parent?
      Contact preference (phone / text / email / letter)
      Contact preferences
      How and when should we get in touch?
      How do they prefer to be contacted?
      How does the family prefer to be contacted?
      How should we contact the parent first?
      How should we first make contact with the family?
      How would the parent like to hear from us?
      How would you like us to contact you?
      How would you like us to get in touch?
      Is it safe to contact the mother at home?
      Is it safe to leave a voicemail for the parent?
      Is it safe to leave a voicemail?
      Is it safe to write to the family at home?
      Is it safe to write to the family at this address?
      Main carer: best way to get in touch
      Mum prefers to be contacted by
      OK to leave a message?
      OK to text / leave message?
      OK to text parent?
      PARENT PREFERRED CONTACT
      Parent's contact preferences
      Parent's preferred contact method
      Patient's contact preference
      Preferred contact
      Preferred means of contact
      Preferred method of communication (call, text, email)
      Preferred method of contact
      Preferred method of contact (phone / text / email / letter)
      Preferred way of being contacted
      Preferred way of contacting carer (phone/letter/email)
      Preferred way to be contacted
      Preferred way to be contacted (text, call, letter)
      Safe contact arrangements for carer
      Safe to call? Safe to text? Safe to write?
      Safest way/time to contact mum
      Times when the parent can be reached
      When and how is it best to contact mum?
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
      E-mail address (personal)
      E:
      Email (for appointment letters)
      Email (if happy to be contacted this way)
      Main carer's e-mail
      Main carer: email address
      Mum's email
      Mum's email address
      Parent's e-mail (we may send a questionnaire)
      Parent's email
      Parent's personal email (not work)
      Parent/carer email address
      Patient's email
      What is your email address? We will only use it to contact you about this request
    `,
  },
  {
    topic: 'has-pr',
    words: `
      Do birth parents retain PR?
      Do they have legal responsibility for baby (PR)?
      Does caregiver have PR (please tick)
      Does carer have PR for child?
      Does dad have PR (named on birth certificate)?
      Does parent / carer hold parental responsibility?
      Does parent/carer named above have PR?
      Does the carer have PR?
      Does the carer named above have parental responsibility (Yes/No/Not known)
      Does the parent/carer have parental responsibility?
      Does the person above have PR?
      Does this person have PR for the child?
      Does this person have PR? Y/N
      Does this person hold PR for the infant?
      Does this person hold PR?
      Father has PR?
      Has parental responsibility for baby
      Holds parental responsibility?
      Holds PR?
      Legal parental responsibility (Y / N)
      Legal parental responsibility (yes/no)
      Main carer: PR?
      P.R. held by this adult?
      Parental responsibility
      Parental responsibility (Y/N)
      Parental responsibility held (Yes / No / Not known)
      Parental responsibility held by main carer
      PR (tick)
      PR held by this parent?
      PR held? Yes / No / Unknown
      PR Y/N
      PR?
    `,
  },
  {
    topic: 'household',
    words: `
      All persons resident at family home
      Any other adults in the home
      Anyone else living in the home
      Anyone else who lives at home?
      Family/household make-up
      Family: who is in the household?
      Household
      Household (adults and children)
      Household baby will be discharged to: list members
      Household composition
      Household members
      List all people in the household
      List everyone living in the home, with ages
      Members of household (list)
      Members of the household and relationship to child
      Names of all people living in the home
      Other adults in the house
      Other adults in the household
      Other adults living at this address
      Other adults living in the household
      Other household members
      Other people at home
      Other people living in the home
      Other significant adults in the home
      Others at this address
      Others in household
      Others in the home
      Others living in the home (name, relationship)
      Others living in the household
      People in household
      People living at the address (name, age, relationship)
      Persons living in household (name, DOB, relationship)
      Who else lives at the address?
      Who else lives in the home?
      Who else lives in the house?
      Who lives at the address?
      Who lives in the household?
      Who lives in your house?
      Who lives with you in your home?
    `,
  },
  {
    topic: 'interpreter',
    words: `
      Do you need someone to interpret for you?
      Does Mum need an interpreter at appointments?
      Does mum require interpreting services?
      Does the family need an interpreter?
      Face-to-face interpreter necessary for family
      Family: interpreter required
      Int. req'd
      Interp. req'd
      Interpreter (please tick)
      Interpreter (Y/N, language)
      Interpreter / communication support needed
      Interpreter / sign language support required?
      Interpreter / signer required
      Interpreter booked / needed?
      Interpreter needed Y/N
      Interpreter needed?
      Interpreter or BSL signer required
      INTERPRETER REQ
      Interpreter required (Y/N)
      Interpreter used during pregnancy and still needed?
      Interpreter Y/N
      Interpreting needs? (please tick)
      Interpreting service required
      Is a translator needed?
      Is an interpreter needed for the mother?
      Is an interpreter needed? If so, please specify
      Is an interpreter or signer needed?
      Is an interpreter required?
      Need for interpreter (Yes / No / Not known)
      Requires Interpreter
      Will parents need an interpreter or signer?
      Will the parent need an interpreter at appointments?
      Will we need to book an interpreter for appointments?
      Would an interpreter be necessary?
      Would the parent like an interpreter at the first visit?
      Would you like us to book an interpreter?
    `,
  },
  {
    topic: 'language',
    words: `
      Family's first language
      Home language(s)
      Home language(s) of family
      If English is not first language, please state language
      If English is not the first language, which language do they prefer?
      If interpreter needed, which language/dialect?
      If so, which language?
      Lang.
      Language spoken
      Language spoken at home
      Language the family prefers
      Language used in the home
      Language(s) spoken
      Language(s) spoken by parents
      Language(s) spoken to child
      Main language
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
      What language do parents speak with baby?
      What language do you like to use?
      What language do you speak at home?
      Which language do the parents speak best?
      Which language do they speak?
      Which language does the family speak?
    `,
  },
  {
    topic: 'name',
    subject: 'father',
    words: `
      Birth father
      Co-parent's name
      Father
      Father / second parent's name
      Father or second parent
      Father's name
      Name (partner / other parent)
      Name of baby's father
      Name of baby's other parent / expectant father
      Name of birth father
      Name of father / co-parent
      Name of infant's father (if known)
      Name of other parent
      Name of spouse/partner (serving person if applicable)
      Non-birthing parent: full name
      Other parent's name (father or co-mother)
      Paternal name
      Putative father (name)
      Spouse's full name
      Who is baby's dad?
    `,
  },
  {
    topic: 'name',
    subject: 'mother',
    words: `
      Birth mother
      Birth mother: forename and surname
      Mother
      Mother or birthing parent
      Mother's forename and surname
      Mother's full name (and any previous surname)
      Mother's full name (incl. title)
      Mother's name
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
      What name is on the maternity record?
      Who is baby's mum?
    `,
  },
  {
    topic: 'name',
    subject: 'parent',
    words: `
      Adult's full name
      Contact parent (name)
      Main caregiver
      Main carer's name
      Name of adult with PR who will attend
      Name of main parent/carer to be supported
      Name of parent / carer (NOK)
      Name of parent being referred
      Name of parent living with child
      Name of parent or main carer visiting baby
      Name of parent(s) or carer(s)
      Name of person caring for baby
      Name of person with PR
      Name of primary caregiver
      Name of the parent you are referring
      NOK of child (parent/carer name)
      Parent or carer's first and last name
      Parent(s) / carer(s)
      Parent/carer 1
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
      Carer 1: telephone
      Carer's phone no.
      Client's mobile
      Contact number(s)
      Contact telephone number of parent
      Evening telephone
      Family's contact telephone
      Family's home / mobile telephone
      Main carer: phone
      Mob
      Mobile (for text reminders)
      Mobile no. of mother/birthing parent
      Mobile number of parent
      Mother's contact number
      Mother's landline
      Mother's mobile telephone
      Mother's phone
      Mum's mobile
      Mum's mobile number
      Parent's contact number
      Parent's phone number
      Parent's telephone number
      Parent/carer 1 mobile
      Parent/carer daytime telephone
      Parent/carer tel
      Patient Mobile Tel
      Patient's mobile number
      Patient's mother: preferred phone number
      Phone number(s)
      Tel (mum)
      TEL NO (H/M)
      What is the best phone number for them?
      What is the best phone number to reach you on (parent)?
      What is the best telephone number for the parent?
      What is the parent's mobile or landline number?
      What number can we call you on?
      Which number should we ring the caregiver on?
    `,
  },
  {
    topic: 'relationship',
    subject: 'parent',
    words: `
      Are they mum, dad or another carer?
      Are you baby's mum, dad or another carer?
      Carer 1: relationship to subject child
      How are they related to the baby?
      How is the main carer related to baby?
      How is the parent/carer related to the child?
      Main carer's relationship to baby
      Main carer: relationship
      PARENT RELATIONSHIP
      Rel. to child
      Relationship of carer to infant
      Relationship of this person to child
      Relationship to baby (mother, father, other)
      Relationship to C/YP
      Relationship to child
      Relationship to child (e.g. mother, father, step-parent)
      Relationship to infant being referred
    `,
  },
  {
    topic: 'siblings',
    words: `
      Any previous children?
      Baby's brothers and sisters
      Brothers / sisters
      Brothers and sisters (names and ages)
      Brothers and sisters (names, DOBs)
      Brothers and sisters, and are they at this setting?
      Brothers, sisters or step-siblings
      Children (other than the infant): name, DOB, school/nursery
      Details of any other children you have
      Does baby have any siblings?
      Does the child have siblings? Please list
      Family: brothers / sisters
      Half-siblings / step-siblings
      Infant's siblings (include any not living at home)
      Infant's siblings and half-siblings
      Mother's other children
      Mother's other children (name/age/where living)
      Names and ages of other children in family
      Names and ages of siblings
      Names and dates of birth of baby's siblings
      Names and dates of birth of siblings
      Older children of the mother, including those not living with her
      Older children of this mother
      Older siblings at home (names and ages)
      Other children
      Other children (first name, age, M/F)
      Other children (names, ages)
      Other children at home or elsewhere
      Other children in the family
      Other children in the family (ages)
      Other children in the household
      Sibling details
      Siblings
      Siblings (and placement)
      Siblings (name, DOB)
      Siblings (name/age)
      Siblings and where placed
      Siblings attending centre
      Siblings living at home
      Siblings of infant incl. those not living at home
      Siblings of subject child
      Siblings/half-siblings
      Siblings: name, age, school or nursery
      Siblings: name, DOB, school or nursery
      Sibs
      Twin / multiple – name of sibling
    `,
  },
];
