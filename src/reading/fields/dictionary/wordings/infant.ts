import type { Wordings } from './wordings.ts';

/** How forms ask about the infant. */
export const infantWordings: readonly Wordings[] = [
  {
    topic: 'address',
    subject: 'infant',
    words: `
      ADDR.
      Address
      Address & postcode
      Address (inc. postcode)
      Address (incl. postcode)
      Address baby will be going home to
      Address of child (house number, street, town)
      Address of child (Service Families Accommodation, if applicable)
      Address of infant (including postcode)
      Address where baby lives
      Address where the child normally lives
      Baby's home address
      C/YP address
      Carer's address (where the infant lives)
      Child address incl. postcode
      Child's address and postcode
      Child's permanent address
      Child: address (where living now)
      Current address (if different from mother's)
      Discharge address
      Family's address
      Family's address and postcode
      Home address
      Home address (including postcode)
      Home address inc. postcode
      Home address of baby after discharge
      House number, street, town and postcode where baby lives
      Infant's address
      Infant's usual residence
      Permanent address
      Placement address
      Placement address incl. postcode
      Residential address
      Street address
      To which address will the baby be discharged?
      Usual address
      Where is baby living? (address)
    `,
  },
  {
    topic: 'alias',
    subject: 'infant',
    words: `
      AKA
      Alias
      Alias / previous surname
      Alias(es)
      Also known as
      Also known as / alias
      Alternative surname
      Any other name the baby is known by
      Baby also known as
      Child's alias (SystmOne)
      Child's nickname / familiar name
      Child's preferred name
      Child's previous surname(s)
      Does baby go by another name? If so, what?
      Does the child have another name that services might hold records under?
      Does your baby go by another name? Please write it here
      Former name of child (e.g. before adoption)
      Former names (e.g. before adoption or name change)
      Infant alias(es)
      Infant's other names
      Known as
      Known as (e.g. Baby + mother's surname)
      Name at birth if changed since
      Name baby is called at home if different
      Name on birth notification if different
      Name used at nursery (if different)
      Names the infant is also recorded under (e.g. "Baby" + mother's surname on PAS)
      Nickname / pet name used at home
      Other known as names
      Other names or spellings
      Other names used
      Other surname used
      Other surname used for baby
      Pet name or name used at home
      Preferred name
      Preferred name (if different)
      Previous name(s)
      Previous surname
      What do the family call the baby?
    `,
  },
  {
    topic: 'born',
    words: `
      Has the baby been born yet?
    `,
  },
  {
    topic: 'disability',
    subject: 'infant',
    words: `
      Additional needs / SEND
      Any disability / SEND
      Any disability identified at birth?
      Any health needs or disability?
      Any known disability or health condition of infant
      Any known disability or special need (infant)?
      Any known disability? Y/N (give details)
      Baby's additional needs / disability
      Child registered disabled?
      Child's disabilities (physical, sensory, learning)
      Child's disability or special needs
      Child's special educational needs or disability (SEND)
      Child: SEND
      Diagnosis
      Diagnosis / additional needs
      Disabilities
      Disability
      Disability (please give details)
      DISABILITY (SPECIFY)
      Disability / developmental difficulty
      Disability or additional needs
      Disability status
      Does baby have a disability?
      Does baby have any disabilities or health conditions?
      Does baby have any physical, sensory or learning disability?
      Does C/YP have a learning disability or developmental delay?
      Does the child have a disability or additional need? Please give details
      Does the child have a disability? Please specify
      Does the child have any disabilities or medical conditions?
      Does the child have any SEND or disability?
      Does the infant have a disability or developmental delay?
      Does your baby have any disabilities?
      Does your child consider themselves, or do you consider them, disabled?
      Has the baby been diagnosed with any disability?
      Infant disability Y/N - details
      Infant's developmental or physical impairment
      Infant's diagnoses / disability
      Is the child considered disabled under the Equality Act?
      Is the child disabled?
      Is there a known disability? Y/N
      Known or suspected disability of baby
      Medical diagnoses / disability
      Physical or sensory impairment
      Special needs or disability
    `,
  },
  {
    topic: 'dob',
    subject: 'infant',
    words: `
      Actual date of delivery of baby
      Baby's birthday
      Baby's date of birth - day, month, year
      Birthdate
      Birthday
      C/YP date of birth
      Child's birthday (dd mm yyyy)
      Child's date of birth (dd/mm/yyyy)
      Child: date of birth (if known)
      D.O.B. (dd-mmm-yyyy)
      Date baby was born
      Date of birth (actual)
      Date of birth (actual, not corrected)
      DATE OF BIRTH (DD/MM/YY)
      Date of birth (not due date)
      Date of birth of child referred
      Date of birth of youngest child
      Date of delivery
      Date the baby arrived (birth date)
      DOB (DD/MM/YY)
      DOB of baby living with mother in custody
      DOB of neonate
      DOB of twin 1
      Index child - DOB
      Infant's birthdate
      Infant's date of birth
      What date was your little one born?
      What is the child's date of birth? For example, 27 3 2026
    `,
  },
  {
    topic: 'edd',
    words: `
      Agreed EDD
      Antenatal: EDD (dd/mm/yy)
      Baby's EDD
      Date baby is expected
      Date on which the baby is due to be born
      Due
      Due date
      Due date (from dating scan)
      EDC
      EDD
      EDD (antenatal referrals only)
      EDD (by dating scan)
      EDD (by scan)
      EDD (dd/mm/yyyy)
      EDD by USS
      Estimated date of confinement
      Estimated date of delivery
      Estimated date of delivery (if antenatal)
      Estimated due date
      Estimated due date of baby
      Expected arrival date
      Expected date of birth
      Expected date of birth of unborn
      Expected date of confinement
      Expected date of delivery
      Expected date of delivery (EDD)
      Expected due date
      Expected due date - day, month, year
      If not yet born: expected due date
      If pregnant, when is the baby due?
      If the baby is not yet born, what is the due date?
      If unborn – EDD
      If unborn, due date
      If unborn, expected date of delivery
      Mum's due date
      Unborn baby: due date
      What is your baby's due date? (it is in your maternity notes)
      When are you expecting your baby?
      When is baby due?
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
      Child's ethnic category (ONS code)
      Child's ethnic origin
      Child's ethnicity (please tick one)
      Child's ethnicity as given by parent
      Ethnic background
      Ethnic category
      Ethnic Category (2001 census code)
      Ethnic category of newborn
      Ethnic group
      Ethnic origin
      Ethnic.
      Ethnicity (use ONS categories)
      Ethnicity code / description
      How would the family describe baby's ethnicity?
      How would you describe your baby's ethnicity?
      Infant's ethnic group
      Infant's heritage / ethnicity
      Which best describes your baby's ethnic group?
    `,
  },
  {
    topic: 'family-name',
    subject: 'infant',
    words: `
      Baby surname (will be known as)
      Baby's last name (required)
      Baby's last name (will be registered as)
      Baby's surname
      Baby's surname (intended if not yet born)
      C/YP surname
      Child family/last name
      Child's family name (as registered)
      Child's last name
      Child: surname (BLOCK CAPITALS)
      Infant family name
      Second name / surname
      Surname
      Surname (block capitals)
      Surname / family name
      Surname baby is registered under
      Surname on wristband
    `,
  },
  {
    topic: 'gestation',
    words: `
      Baby's gestation at birth (weeks + days)
      Baby's gestation when born
      Born at (gestation)
      Born at (weeks)
      Born at how many weeks?
      Completed weeks of pregnancy
      GA at birth
      Gest. at birth
      Gest. at delivery
      Gestation
      Gestation (if antenatal, today; if born, at delivery)
      Gestation (K+)
      Gestation (weeks + days)
      Gestation (wks)
      Gestation at birth
      Gestation at birth (weeks + days)
      Gestation at booking with this service
      Gestation at date of referral
      Gestation at delivery
      Gestation at notification
      Gestation at referral
      Gestation in weeks at time of writing
      Gestation now
      Gestation today
      Gestational age
      Gestational age at birth
      Gestn.
      How far along is the pregnancy?
      How many weeks pregnant are you now?
      How many weeks pregnant is she?
      How many weeks pregnant?
      If preterm, gestation at birth (weeks)
      No. of weeks gestation
      Prem? State gestation
      Prematurity: gestation at delivery
      Stage of pregnancy in weeks
      Was baby born early? At how many weeks?
      Weeks + days of pregnancy today
      Weeks gestation at referral
      Weeks pregnant
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
      C/YP forename
      Child's first name(s) and middle names
      Child's forename
      Child: forenames (BLOCK CAPITALS)
      Christian / first name
      Christian/first name of the child
      First name and any middle names
      First name(s)
      Forename
      Forename of baby (write "Baby" if not yet named)
      Forename on wristband
      Forename(s)
      FORENAMES (block capitals)
      Given name(s)
      Has baby been named? First name:
      Infant given name
      Infant's forename(s)
      What first name has baby been given?
    `,
  },
  {
    topic: 'lives-with',
    words: `
      Baby currently cared for by
      Baby lives with (mother / father / both / other)
      Baby's living arrangements (who with)
      C/YP lives with
      Child currently residing with
      Child living with (if not person with PR)
      Child resides with
      Children live with (please tick): both parents / mother / father / other
      Details of who child lives with, if not the person with PR
      Infant's current placement
      Lives with
      Living arrangements: lives with
      Living with
      Living with (name and relationship)
      Main residence with
      On discharge baby will live with
      Parent(s)/carer(s) with whom infant lives
      Parents or carers with whom the child lives
      Person(s) child lives with
      RESIDES WITH
      Usual carer
      Usual carer(s) at home
      Where applicable: adults the child is placed with
      Who does the child usually live with?
      Who does the infant live with (names and relationship)?
      Who does your baby live with at home?
      Who has day-to-day care of the infant?
      Who is baby living with at present?
      Who is baby living with at the moment?
      Who is the child living with?
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
      Baby's first name and surname
      Baby's full name (as registered)
      Baby's name (if born)
      Baby's name (if named yet)
      Bub's full name
      C/YP full name
      Child (0-24 months) full name
      Child or young person's full name
      Child's full legal name
      Child's name (as on birth certificate)
      Forename and surname
      Full name of infant (leave blank if unborn)
      Full name of infant/toddler (0-2 yrs)
      Index child - name
      Name (if not yet named write "Baby" and surname)
      Name in full (as registered)
      Name of baby being referred
      Name of child attending setting
      Name of child on MBU with mother
      Name of child or unborn baby
      Name of infant (as on red book)
      Name of infant (write "Baby" + surname if not named)
      Name of infant for whom referral is made
      Name of infant on the unit
      Name of the baby accompanying mother to the unit
      Name of the little one you are referring
      Name of twin 1
      Name of youngest child (the child this referral is for)
      Name on cot card
      Name(s) of child being referred
      Please print baby's first and last name
      Re: (name of infant)
      Subject child (full name)
      Subject of referral (baby)
      Subject of referral (baby): full name
      Title and full name of child
      What is the child called? Please give first name and family name
      What is your patient's baby called?
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
      NHS no. (if known)
      NHS no. of first twin
      NHS No. of twin 1
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
      Child: postcode (so we can check you are in our area)
      Discharge postcode
      Home Address Postcode
      Infant's post code
      P/code
      PC
      Postal code
      Postcode (required)
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
      Child's religion / faith
      Child's religion / faith group
      Child's religion/culture
      Does the baby have a religion we should know about?
      Faith
      Faith or religion
      Is your baby being brought up in a faith? Which?
      Rel.
      Religion of baby (for blessing)
      Religion or belief
      Religion or belief of child
      Religious affiliation
      Religious background
    `,
  },
  {
    topic: 'sex',
    subject: 'infant',
    words: `
      Baby's sex (if known)
      Boy / girl / not known
      Boy or girl?
      Child's sex at birth
      Gender (M/F)
      Gender (M/F/U)
      Gender (M/F/Unknown)
      Gender of infant (if known)
      Infant's gender
      Is baby a boy or a girl?
      M / F
      Male / Female
      Sex (please circle) M / F
      Sex assigned at birth
      Sex of baby
      Sex of baby if parents know it
      Sex of child (please circle) Male / Female / Indeterminate
      Sex of child as registered at birth
      Sex of infant (male / female / indeterminate)
      Sex of neonate
      Sex of unborn, if known
    `,
  },
  {
    topic: 'unborn',
    words: `
      A baby not yet born
      Antenatal referral (tick if yes)
      Are you referring during pregnancy (before the birth)?
      Baby still in utero at time of referral?
      Born / unborn (delete as appropriate)
      Currently pregnant with the referred baby? Yes/No
      Is baby unborn? Y/N
      Is infant unborn at time of request (Yes / No / Not known)
      Is mum currently pregnant with the baby being referred?
      Is the baby still to be born?
      Is the infant as yet unborn (please circle)
      Is the infant still unborn at time of referral?
      Is the subject an unborn baby?
      Is this an antenatal (pre-birth) referral? Y/N
      Is this an antenatal referral?
      Is this referral for an unborn infant? (Yes / No)
      Referral made antenatally for unborn baby
      Referral made in the antenatal period?
      Referral type: is the baby unborn?
      Tick here if referring an unborn infant
      Tick if baby not yet born
      Tick if not yet born
      UBB (unborn baby) Y/N
      Unborn (please tick)
      Unborn (Y/N)
      Unborn at date of referral?
      Unborn baby
      Unborn child (please tick)
      Unborn?
    `,
  },
];
