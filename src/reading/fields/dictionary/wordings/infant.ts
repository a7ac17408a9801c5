import type { Wordings } from './wordings.ts';

/** How forms ask about the infant. */
export const infantWordings: readonly Wordings[] = [
  {
    topic: 'address',
    subject: 'infant',
    words: `
      Addr
      Address
      Address (inc. post code)
      Address (inc. postcode)
      Address (incl. postcode)
      Address baby will be going home to
      Address going home to
      Address of child (house number, street, town)
      Address of child (Service Families Accommodation, if applicable)
      Address of infant (including postcode)
      Address on our records
      Address where baby lives
      Address where the child normally lives
      Address where the infant sleeps
      Address with postcode
      Baby's home address
      C/YP address
      Carer's address (where the infant lives)
      Child address incl. postcode
      Child's address and postcode
      Child's home (house, street, town)
      Child's permanent address
      Child: address (where living now)
      Current address (if different from mother's)
      Family home
      Family's address
      Family's address and postcode
      Full address with post code
      Full postal address of infant
      Home address
      Home address (house number, street, town)
      Home address (including postcode)
      Home address inc. postcode
      Home address of baby after discharge
      House number and street
      House number, street, town and postcode where baby lives
      Infant's address
      Infant's placement address
      Infant's usual residence
      Permanent address
      Placement address
      Placement address incl. postcode
      Registered address
      Residence of infant (street, town)
      Safe address for correspondence
      Street address
      To which address will the baby be discharged?
      Usual address
      Where does the family live?
      Where is baby living? (address)
      Woman's address
    `,
  },
  {
    topic: 'alias',
    subject: 'infant',
    words: `
      AKA
      AKA (child)
      Alias / previous surname
      Also known as / alias
      Alternative names for infant
      Alternative surname(s) of child
      Any other name the baby is known by
      Any previous name or spelling of name
      Baby also known as
      Baby's nickname
      Birth name or other names
      Child's alias (SystmOne)
      Child's nickname / familiar name
      Child's other surnames / aliases
      Child's preferred name
      Child's previous surname(s)
      Does baby go by another name? If so, what?
      Does the child have another name that services might hold records under?
      Does your baby go by another name? Please write it here
      Former name of child (e.g. before adoption or special guardianship)
      Former name of child (e.g. before adoption)
      Former names (e.g. before adoption or name change)
      Has the baby been known by any other surname? If yes, which
      Infant alias(es)
      Infant's birth name if since changed
      Infant's previous surname
      Is baby called anything else at home?
      Known as
      Known as (e.g. Baby + mother's surname)
      Name at birth if changed since
      Name baby is called at home if different
      Name on birth notification if different
      Name on hospital wristband if different
      Name under which baby was first registered if different from now
      Name used at nursery (if different)
      Names the infant is also recorded under (e.g. "Baby" + mother's surname on PAS)
      Nickname / pet name used at home
      Other known as names
      Other names or spellings
      Other names used
      Other surname used
      Other surname used for baby
      Pet name or name used at home
      Pet name or nickname
      Preferred name
      Preferred name (if different)
      Preferred name / known as
      Previous name(s)
      Previous surname(s)
      What do the family call the baby day to day, if not the name above?
      What do the family call the baby?
      What the child is usually called
    `,
  },
  {
    topic: 'born',
    words: `
      Has the baby been born yet?
      Has the mother given birth?
      Has your baby arrived yet?
      Pre-birth referral
    `,
  },
  {
    topic: 'disability',
    subject: 'infant',
    words: `
      Additional needs / SEND
      Any additional needs or disabilities identified for baby
      Any disability / SEND
      Any disability identified at birth?
      Any health needs or disability?
      Any known disability or health condition of infant
      Any known disability or special need (infant)?
      Baby's additional needs / disability
      Child registered disabled?
      Child's disabilities (physical, sensory, learning)
      Child's disabilities (please specify)
      Child's disability or special needs
      Child's special educational needs or disability (SEND)
      Child: SEND
      Conditions diagnosed or being looked into
      Diagnosis
      Diagnosis / additional needs
      Diagnosis / medical problems
      Disabilities / additional needs
      Disability
      Disability / developmental difficulty
      Disability or additional needs
      Disability? Y / N
      Does baby have a disability?
      Does baby have any disabilities or health conditions?
      Does baby have any physical, sensory or learning disability?
      Does C/YP have a learning disability or developmental delay?
      Does the baby have a physical or learning disability?
      Does the child have a disability or additional need? Please give details
      Does the child have a disability? Please specify
      Does the child have any disabilities or medical conditions?
      Does the child have any SEND or disability?
      Does the infant have a disability or developmental delay?
      Does your baby have any disabilities?
      Does your child consider themselves, or do you consider them, disabled?
      Has the baby been diagnosed with any disability?
      Impairment or disability of infant
      Infant's developmental or physical impairment
      Infant's diagnoses / disability
      Is the child considered disabled under the Equality Act?
      Is the child disabled?
      Is the infant disabled? Give details
      Known or suspected disability of baby
      Learning or physical disability
      Medical diagnoses / disability
      Nature of child's disability
      Neonatal problems
      Physical or sensory impairment
      SEND or medical needs
      Special educational needs / disability of child
      Special needs or disability
    `,
  },
  {
    topic: 'dob',
    subject: 'infant',
    words: `
      Actual date of delivery
      Actual date of delivery of baby
      B/D of infant
      Baby's birthday
      Baby's date of birth - day, month, year
      Birthdate
      C/YP date of birth
      Child's birthday (dd mm yyyy)
      Child's birthday (with year)
      Child's date of birth (dd/mm/yyyy)
      Child: date of birth (if known)
      D.O.B. (dd-mmm-yyyy)
      Date baby was born
      Date he or she was born
      Date of birth (actual)
      Date of birth (actual, not corrected)
      Date of Birth (dd-mmm-yyyy)
      DATE OF BIRTH (DD/MM/YY)
      Date of birth (not due date)
      Date of birth of baby if born
      Date of birth of child referred
      Date of birth of youngest child
      Date of delivery (if already born)
      Date of infant's birth as in red book
      Date the baby arrived (birth date)
      Day, month and year of baby's birth
      Delivered on
      DOB (DD/MM/YY)
      DOB / EDD
      DOB of baby living with mother in custody
      Index child - DOB
      Infant's birthdate
      Infant's date of birth
      What date was your little one born?
      What day was the baby born?
      What is the child's date of birth? For example, 27 3 2026
    `,
  },
  {
    topic: 'edd',
    words: `
      Agreed EDD
      Antenatal: EDD (dd/mm/yy)
      Baby's due date
      Baby's EDD
      Date baby is expected
      Date on which the baby is due to be born
      Due date
      Due date (dd/mm/yyyy)
      Due date (from dating scan)
      EDC
      EDC (expected date of confinement)
      EDD
      EDD (antenatal referrals only)
      EDD (by dating scan)
      EDD (dd/mm/yyyy)
      EDD (if unborn)
      EDD by scan
      EDD by USS
      Est. delivery date
      Estimated date of confinement
      Estimated date of delivery
      Estimated date of delivery (if antenatal)
      Estimated date of delivery by scan
      Estimated due date
      Estimated due date of baby
      Expected arrival date
      Expected birth date (unborn only)
      Expected date of birth
      Expected date of birth of unborn
      Expected date of confinement
      Expected date of delivery
      Expected date of delivery (EDD)
      Expected due date
      Expected due date - day, month, year
      Final EDD (from booking notes)
      If antenatal, what is the EDD?
      If not yet born: expected due date
      If pregnant, when is the baby due?
      If the baby is not yet born, what is the due date?
      If unborn, due date
      If unborn, expected date of delivery
      Mum's due date
      Unborn baby: due date
      What date is your baby due to arrive?
      What is your baby's due date? (it is in your maternity notes)
      When are you expecting your baby?
      When is baby due?
      When is the birth expected?
    `,
  },
  {
    topic: 'ethnicity',
    subject: 'infant',
    words: `
      Baby's ethnic background
      Baby's ethnicity
      C/YP ethnicity
      Child ethnicity (self-described by family)
      Child's cultural / ethnic background
      Child's ethnic category (ONS code)
      Child's ethnic heritage
      Child's ethnic origin
      Child's ethnicity (please tick one)
      Child's ethnicity as given by parent
      Child's heritage (ethnicity)
      Ethnic background
      Ethnic category
      Ethnic Category (2001 census code)
      Ethnic category code of child
      Ethnic category of newborn
      Ethnic Group
      Ethnic identity of infant
      Ethnic origin
      Ethnic origin (ONS code)
      Ethnicity (coded)
      Ethnicity (tick one box)
      Ethnicity (use ONS categories)
      Ethnicity code / description
      How would the family describe baby's ethnicity?
      How would you describe your baby's ethnic group?
      How would you describe your baby's ethnicity?
      Infant's ethnic group
      Which best describes your baby's ethnic group?
      Which ethnic group does baby belong to?
      Which ethnic group would the family choose for the baby?
    `,
  },
  {
    topic: 'family-name',
    subject: 'infant',
    words: `
      Baby surname (will be known as)
      Baby's last name (required)
      Baby's last name (will be registered as)
      Baby's second name (surname)
      Baby's surname
      Baby's surname (intended if not yet born)
      C/YP surname
      Child family/last name
      Child surname (as on red book)
      Child's family name (as registered)
      Child's last name
      Child's surname (print)
      Child: surname (BLOCK CAPITALS)
      Infant family name
      Last / family name
      Last name of child being referred
      Legal surname
      Legal surname of infant
      Second name / surname
      Surname
      Surname (block capitals)
      Surname / family name
      Surname baby is registered under
      Surname of baby (or surname baby will take)
    `,
  },
  {
    topic: 'gestation',
    words: `
      Baby's gestation at birth (weeks + days)
      Baby's gestation when born
      Born at (weeks)
      Born at how many weeks?
      Completed weeks of gestation
      Completed weeks of pregnancy
      Gest. at birth
      Gestation
      Gestation (if antenatal, today; if born, at delivery)
      Gestation (K+)
      Gestation (weeks + days)
      Gestation at birth
      Gestation at birth (weeks + days)
      Gestation at booking of this referral
      Gestation at booking with this service
      Gestation at date of referral
      Gestation at delivery
      Gestation at referral
      Gestation at time of referral
      Gestation born
      Gestation in weeks at time of writing
      Gestation now
      Gestation today
      Gestational age
      Gestational age at birth
      Gestational age at referral
      How far along is the pregnancy?
      How many weeks are you today?
      How many weeks pregnant are you now?
      How many weeks pregnant is she?
      How many weeks pregnant?
      If pregnant, number of weeks
      If premature, gestation in weeks
      If preterm, gestation at birth (weeks)
      Infant's gestation at birth (weeks)
      Prematurity: gestation at delivery
      Stage of pregnancy in weeks
      Term or preterm (state weeks)
      Was baby born early? At how many weeks?
      Was baby premature? At how many weeks was baby born?
      Weeks + days of pregnancy today
      Weeks at birth
      Weeks gestation at referral
      Weeks of pregnancy at birth
      Weeks of pregnancy completed at birth
      Weeks pregnant
      Weeks' gestation
      Wks pregnant
    `,
  },
  {
    topic: 'given-name',
    subject: 'infant',
    words: `
      Baby first name as registered
      Baby's first name
      Baby's first name (required)
      Baby's given name (if chosen)
      Baby's given names as registered
      C/YP forename
      Child forename (as on red book)
      Child's first name(s) and middle names
      Child's forename
      Child: forenames (BLOCK CAPITALS)
      Christian / first name
      Christian/first name of the child
      First and middle names of child
      First name and any middle names
      First name of baby (if chosen)
      First name of the infant referred
      First name(s)
      Forename of baby (write "Baby" if not yet named)
      Forename(s)
      Forenames
      FORENAMES (block capitals)
      Given name(s)
      Has baby been named? First name:
      Have parents chosen a first name for baby? If so, what?
      Infant given name
      Infant's forename(s)
      Legal first name of infant
      What first name has baby been given?
    `,
  },
  {
    topic: 'lives-with',
    words: `
      Adults the child is living with
      Baby currently cared for by
      Baby lives with (mother / father / both / other)
      Baby stays with (mum, dad, both, other)
      Baby's living arrangements (who with)
      C/YP lives with
      Carers with whom the child is placed
      Child currently residing with
      Child living with (if not person with PR)
      Child resides with
      Child resides with (mother / father / both / other)
      Children live with (please tick): both parents / mother / father / other
      Current living arrangements of infant (with whom)
      Details of who child lives with, if not the person with PR
      If child lives with someone other than the parent, please state who
      If the infant does not live with the parents, with whom?
      Infant currently living with
      Infant lives with (please tick)
      Infant's current placement
      Is baby living with birth parents, foster carers or others?
      Lives with
      Living arrangements: lives with
      Living with
      Living with (name and relationship)
      On discharge baby will live with
      Once born, who will baby live with?
      Parent(s)/carer(s) with whom infant lives
      Parent/carer the baby lives with
      Parents or carers with whom the child lives
      Person(s) child lives with
      Person(s) the child is living with
      Usual carer
      Usual carer of infant
      Usual carer(s) at home
      Where applicable: adults the child is placed with
      Which adult(s) is the baby living with?
      Who does the child live with if not the person with PR?
      Who does the child usually live with?
      Who does the infant live with (names and relationship)?
      Who does your baby live with at home?
      Who has day-to-day care of the infant?
      Who is baby living with at present?
      Who is baby living with at the moment?
      Who is the child living with?
      Who lives with and cares for the baby at home?
      Who will baby go home to live with?
      With whom does the child reside?
      With whom does the infant live?
    `,
  },
  {
    topic: 'name',
    subject: 'infant',
    words: `
      1a. Full name of the child you want help for
      Baby (as on wristband)
      Baby's first name and surname
      Baby's full name (as registered)
      BABY'S FULL NAME (block capitals)
      Baby's name (if born)
      Baby's name (if named yet)
      Baby's name in full, first then surname
      Baby's whole name
      Bub's full name
      C/YP full name
      Child (0-24 months) full name
      Child or young person's full name
      Child's full legal name
      Child's name (as on birth certificate)
      Forename and surname of baby
      Full name of child being referred (as on birth certificate)
      Full name of infant (leave blank if unborn)
      Full name of infant/toddler (0-2 yrs)
      Index child - name
      Name (if not yet named write "Baby" and surname)
      Name of baby being referred
      Name of child (please print)
      Name of child attending setting
      Name of child on MBU with mother
      Name of child or unborn baby
      Name of infant (as on red book)
      Name of infant (write "Baby" + surname if not named)
      Name of infant for whom referral is made
      Name of infant on the unit
      Name of the baby accompanying mother to the unit
      Name of the little one you are referring
      Name of the little one you are worried about
      Name of youngest child (the child this referral is for)
      Name on cot card
      Name(s) of child being referred
      Please print baby's first and last name
      Re: (name of infant)
      Subject child (full name)
      Subject of referral (baby)
      Subject of referral (baby): full name
      Title and full name of child
      What is baby called? (first name and surname)
      What is the child called? Please give first name and family name
      What is your patient's baby called?
      Which baby is this referral for?
      Who are you referring? (baby's name)
      Who is this referral about? (baby's first and last name)
    `,
  },
  {
    topic: 'nhs-number',
    subject: 'infant',
    words: `
      Baby NHS No. (from red book)
      Baby's NHS number (in the red book)
      Baby's NHS number (optional)
      C/YP NHS number
      Child NHS number if known
      Child: NHS No. (health referrers only)
      Do you know baby's NHS number? Please enter
      Index child - NHS number
      Infant NHS No.
      Infant's National Health Service number
      Infant's NHS No (10 digits)
      Infant's NHS Number (10 digits)
      NHS ID number
      NHS no. of first twin
      NHS Number (baby, not mother)
      NHS Number (if issued)
      NHS number (see red book or discharge letter)
      NHS number from BadgerNet
      NHS number issued at birth
      NHS Number of child being referred
      What is the baby's NHS number? You can find it on any letter from the NHS
      What is your baby's NHS number? (it is in the front of the red book)
    `,
  },
  {
    topic: 'postcode',
    subject: 'infant',
    words: `
      Baby's postcode
      C/YP post code
      Carer postcode
      Child: postcode (so we can check you are in our area)
      Home Address Postcode
      Infant's post code
      P/code
      Postal code
      Postcode (to check area eligibility)
      Postcode of infant's home
      Postcode where child is living
      What is the postcode of the address where baby lives?
      What is the postcode where baby lives?
    `,
  },
  {
    topic: 'religion',
    subject: 'infant',
    words: `
      Baby's faith
      Baby's religion
      C/YP religion
      Child's faith / belief
      Child's religion / faith
      Child's religion / faith group
      Child's religion/culture
      Child's spiritual or religious identity
      Does the baby have a religion we should know about?
      Faith
      Faith / religion
      Family's religion
      Is the child being raised in any religion?
      Is your baby being brought up in a faith? Which?
      Religion / belief system (child)
      Religion baby is being brought up in
      Religion of baby (for blessing)
      Religion or belief
      Religion or belief of child
      Religious background of infant
    `,
  },
  {
    topic: 'sex',
    subject: 'infant',
    words: `
      Administrative gender (infant)
      Baby's sex (if known)
      Boy / girl / not known
      Boy or girl?
      Child's sex (M/F/I)
      Child's sex at birth
      Do you know if it is a boy or a girl?
      Gender (M/F)
      Gender (M/F/U)
      Gender (M/F/Unknown)
      Gender of infant (if known)
      Gender recorded at birth for baby
      Infant is male / female (delete as appropriate)
      Infant's gender
      Is baby a boy or a girl?
      M / F (infant)
      M/F
      Male / Female / Indeterminate
      Male or female?
      Phenotypic sex of infant
      Sex (please circle) M / F
      Sex assigned at birth
      Sex of baby
      Sex of baby if parents know it
      Sex of child (please circle) Male / Female / Indeterminate
      Sex of child as registered at birth
      Sex of infant (male / female / indeterminate)
      Sex of unborn, if known
    `,
  },
  {
    topic: 'unborn',
    words: `
      A baby not yet born
      Antenatal referral (tick if yes)
      Antenatal?
      Are you referring before the birth?
      Are you referring during pregnancy (before the birth)?
      Baby still in utero at time of referral?
      Is mum currently pregnant with the baby being referred?
      Is the baby still to be born?
      Is the infant as yet unborn (please circle)
      Is the infant still unborn at time of referral?
      Is the pregnancy ongoing (baby not born)?
      Is the subject an unborn baby?
      Is this an antenatal referral?
      Referral made antenatally for unborn baby
      Referral made in the antenatal period?
      Referral type: is the baby unborn?
      Tick here if referring an unborn infant
      Tick if baby not yet born
      Tick if not yet born
      Tick if unborn
      Unborn at date of referral?
      Unborn at time of referral
      Unborn baby
      Unborn child (please tick)
      Unborn?
    `,
  },
];
