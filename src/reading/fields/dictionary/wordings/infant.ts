import type { Wordings } from './wordings.ts';

/** How forms ask about the infant. */
export const infantWordings: readonly Wordings[] = [
  {
    topic: 'address',
    subject: 'infant',
    words: `
      Add.
      Add. & postcode
      Addr
      Address
      Address & p'code
      Address (inc. post code)
      Address (inc. postcode)
      Address (incl. postcode)
      Address (index child)
      Address - home
      Address after discharge
      Address and postcode
      Address at time of attendance
      Address at which baby lives
      Address at which the child lives (include postcode)
      Address baby lives at
      Address baby will be discharged to
      Address baby will be going home to
      Address baby will be visited at
      Address baby will go home to
      Address child lives at
      Address client and baby are staying at
      Address for first home visit
      Address for HV visits to baby
      Address incl. PC
      Address line 1 and town
      Address of child (house number, street, town)
      Address of child (Service Families Accommodation, if applicable)
      Address of child on our register
      Address of infant (including postcode)
      Address on booking
      Address on discharge
      Address on our records
      Address on the birth notification
      Address to which the family was transferred
      Address where baby lives
      Address where the child is placed
      Address where the child normally lives
      Address where the child stays now
      Address where the infant sleeps
      Address: child
      Address: home
      Adopters' home address
      Baby's address on leaving hospital
      Baby's home address
      C/YP address
      Carer's address (where the infant lives)
      Child address incl. postcode
      Child's home (house, street, town)
      Child's permanent address
      Child's usual address
      Child: address (where living now)
      Contingency hotel or dispersal address
      Current address (if different from mother's)
      Current address (placement)
      Discharge address
      Discharge address of baby
      Discharge destination address
      Discharged to (address)
      Family home
      Family home address
      Family's address and postcode
      First line of address to end of town
      First line, town
      Full add.
      Full address with post code
      Full postal address of infant
      Going home to: full address
      Home add & p/code
      Home add.
      Home addr.
      Home address
      Home address (house number, street, town)
      Home address (including postcode)
      Home address (where child normally lives)
      Home address inc. postcode
      Home address of baby after discharge
      Home address of the infant, including postcode
      Hotel or accommodation
      House number and street
      House number, street and town where the baby lives
      House number, street, town and postcode where baby lives
      If born, address of baby
      Infant's address
      Infant's address on PDS
      Infant's placement address
      Infant's usual residence
      Mailing address
      My address
      Newborn's address after discharge
      Permanent address
      Placement address
      Placement address incl. postcode
      Please enter address
      Please give child's address
      Please give full address
      Please provide address and postcode
      Please state home address
      Please tell us where the child lives (address)
      Please write address in full
      Registered address
      Residence of infant (street, town)
      Residential address, patient
      Safe address
      Safe address for correspondence
      Scheme address
      Street address
      To which address will the baby be discharged?
      Usual address
      Usual place of residence of infant (address)
      What is the family's address?
      Where does the family live?
      Where does your family live? (address)
      Where is baby living? (address)
      Where is the baby living at present? (full address)
      Woman's address
      Your home address
    `,
  },
  {
    topic: 'alias',
    subject: 'infant',
    words: `
      AKA
      AKA (child)
      Alias
      Alias / previous surname
      Also known as
      Also known as / alias
      Alternate name
      Alternative name(s) on records
      Alternative names for infant
      Alternative names used (AKA)
      Alternative surname(s) of child
      Any alias used to keep baby safe
      Any other name the baby is known by
      Any other name used
      Any other surname baby's notes are filed under
      Any previous name or spelling of name
      At home called
      Baby also known as
      Baby formerly registered as
      Baby known to parents as
      Baby's nickname
      Baby's nickname or "known as" name
      Baby's previous name on hospital system
      Better known as
      Birth name if different
      Birth name or other names
      Birth name, if the infant is now known by another name
      Bump name
      Calling Name
      Changed name from
      Child is also called (other names used)
      Child known as
      Child's alias (SystmOne)
      Child's former surname
      Child's nickname / familiar name
      Child's other surnames / aliases
      Child's pet name or nickname
      Child's pet name used by family
      Child's preferred name
      Child's Preferred or Previous Name (if different)
      Child's previous surname(s)
      Commonly called
      Commonly known as
      Do you use another name for the baby?
      Does baby go by another name? If so, what?
      Does the baby go by another name? What is it?
      Does the baby have any other names?
      Does the child have another name that services might hold records under?
      Does your baby go by another name? Please write it here
      Earlier names
      Earlier surname
      Everyday name
      Familiar name
      Family nickname
      Former last name
      Former name of child (e.g. before adoption or special guardianship)
      Former name of child (e.g. before adoption)
      Former names (e.g. before adoption or name change)
      Generally known as
      Goes by the name of
      Has the baby been known by any other surname? If yes, which
      Infant alias(es)
      Infant also recorded as
      Infant's birth name if since changed
      Infant's previous surname
      Is baby called anything else at home?
      Is baby sometimes called something else?
      Known as
      Known as (e.g. Baby + mother's surname)
      Known on NNU as
      Known to family as
      Likes to be called
      Maiden/previous name
      Maternity / hospital name of baby
      Name at birth if changed since
      Name baby is called at home if different
      Name baby is known by at home
      Name baby was nursed under on the unit
      Name child will take on adoption
      Name child will take on adoption / preferred name
      Name in everyday use
      Name in red book if different
      Name on birth certificate if different
      Name on birth notification if different
      Name on birth notification if since changed
      Name on GP record if different
      Name on hospital band if different
      Name on hospital cot card (if different from registered name)
      Name on hospital wristband if different
      Name on NHS records if different
      Name on NNU admission if different from now
      Name on other records
      Name previously used
      Name registered at birth if different
      Name the child answers to at nursery
      Name the child is called by
      Name under which baby was first registered if different from now
      Name used at nursery (if different)
      Name used by family
      Name used for baby at home
      Names previously or otherwise used
      Names the infant is also recorded under (e.g. "Baby" + mother's surname on PAS)
      Nick name
      Nickname
      Nickname / pet name used at home
      Normally called
      Other known as names
      Other names or spellings
      Other names the infant has been seen under
      Other names used
      Other surname used
      Other surname used for baby
      Other surname(s) used for infant
      Otherwise known as
      Past surnames
      Pet name or name used at home
      Pet name or nickname
      Pet name or short name for the baby
      Placement name or alias of infant
      Please state any alias
      Pre-adoption name
      Preferred first name
      Preferred name
      Preferred name (if different)
      Preferred name / known as
      Preferred or other name
      Previous last name
      Previous name(s)
      Previous name(s) of child
      Previous names of the child
      Previous or other names
      Previous or other names of infant (if any)
      Previous surname(s)
      Previously called
      Previously registered as
      Previously registered under the name
      Second surname used
      Shortened name
      Sometimes called
      Sometimes known as
      Surname at birth (if different)
      Surname registered under if different
      Temporary name before registration
      What do the family call the baby day to day, if not the name above?
      What do the family call the baby?
      What do you call the child day to day, if it is different?
      What name should we use?
      What people call baby
      What the child is usually called
    `,
  },
  {
    topic: 'born',
    words: `
      Born already?
      Born? Y/N
      Delivered yet?
      Has mother delivered?
      Has the baby been born yet?
      Has the birth taken place?
      Has the mother given birth?
      Has your baby arrived yet?
      Have you given birth?
      Is baby here yet?
      Is your baby here?
    `,
  },
  {
    topic: 'disability',
    subject: 'infant',
    words: `
      Add. needs
      Additional needs - details
      Additional needs / SEND
      Addl. needs
      Addnl needs
      Allergies, medical needs or SEND
      Antenatally detected abnormality
      Anticipated long-term needs
      Any additional needs or disabilities identified for baby
      Any anomaly found on scan
      Any diagnosed conditions in the baby
      Any diagnosis?
      Any disability / SEND
      Any disability identified at birth?
      Any disability or SEN?
      Any disability we should know of for baby?
      Any disabling condition in the child
      Any health issues for baby
      Any health needs or disability?
      Any known conditions or syndromes
      Any known disability or health condition of infant
      Any known disability or special need (infant)?
      Any medical problems?
      Baby has special needs (specify)
      Baby's additional health needs or disability
      Baby's additional needs
      Baby's additional needs / disability
      Baby's disability or illness (if any)
      Baby's health or development needs, including any disability
      Baby's health problems or disability
      Child disability code
      Child registered disabled?
      Child with a disability: give details
      Child's diagnosis, condition or disability
      Child's disabilities (physical, sensory, learning)
      Child's disabilities (please specify)
      Child's disability / diagnosis
      Child's disability or diagnosis (please describe)
      Child's disability or special needs
      Child's impairments
      Child's medical history / disability
      Child's physical disability
      Child's physical or sensory disability
      Child's special educational needs or disability (SEND)
      Child: SEND
      Complex needs
      Condition and disabilities
      Conditions diagnosed or being looked into
      Conditions or disabilities baby is living with
      Congenital anomaly
      Congenital disability in the baby
      Developmental delay noted at follow-up clinic
      Developmental or physical disability of infant
      Diagnosed conditions
      Diagnosed conditions or disability of the child
      Diagnoses / ongoing conditions
      Diagnoses and ongoing care needs
      Diagnoses and ongoing needs
      Diagnosis
      Diagnosis / additional needs
      Diagnosis / medical problems
      Disabilities
      Disabilities / additional needs
      Disabilities / impairments
      Disabilities identified at or since birth
      Disability
      Disability (of the baby you are referring)
      Disability - details
      Disability - type
      Disability / developmental difficulty
      Disability or additional needs
      Disability or health need (as stated by parent)
      Disability or long-term illness
      Disability recorded?
      Disability? Please say what
      Disability? Y / N
      Does baby have a disability or extra needs?
      Does baby have a disability?
      Does baby have a disability? What?
      Does baby have any disabilities or health conditions?
      Does baby have any physical, sensory or learning disability?
      Does C/YP have a learning disability or developmental delay?
      Does her baby have a disability?
      Does infant have lasting impairment?
      Does the baby have a physical or learning disability?
      Does the baby have any disabilities or learning difficulties?
      Does the child have a disability or additional need? Please give details
      Does the child have a disability? Please specify
      Does the child have an EHCP, disability or diagnosed condition?
      Does the child have any disabilities or medical conditions?
      Does the child have any SEND or disability?
      Does the infant have a disability or developmental delay?
      Does the infant have any disability or long-term condition?
      Does the little one have a disability?
      Does your baby have a disability we should know about?
      Does your baby have any disabilities?
      Does your child consider themselves, or do you consider them, disabled?
      Has baby any impairment, disability or illness?
      Has the baby been diagnosed with any disability?
      Has your child got special needs or a disability?
      Health concerns (baby)
      Health conditions, diagnoses or developmental delay
      Health needs
      Health needs and any diagnosed condition
      Health or developmental information about the child
      Health problems
      Hearing screen outcome / hearing loss in baby
      Hearing/visual impairment
      If disabled, please state
      Impairment or disability of infant
      Infant disability status
      Infant's developmental or physical impairment
      Infant's diagnoses / disability
      Infant's disability or suspected condition
      Infant's impairments or special needs
      Is baby considered to have a disability under the Equality Act?
      Is the child considered disabled under the Equality Act?
      Is the child disabled?
      Is the child disabled? In what way?
      Is the child on your SEND register? For what need?
      Is the infant disabled? Give details
      Is there anything wrong with baby's health?
      Known anomaly or disability of baby
      Known conditions
      Known disability (infant)
      Known disability or developmental concern in baby
      Known fetal abnormality
      Known or suspected disability of baby
      Learning or physical disability
      Medical conditions? What?
      Medical diagnoses / disability
      Nature of child's disability
      Neonatal diagnosis likely to cause disability
      Neonatal problems
      Neurodisability (infant)
      Newborn's disability or anomaly
      Other health or developmental information
      Other health or developmental information (e.g. diagnoses)
      Patient disability / condition
      Physical or sensory impairment
      Physical, sensory or learning needs
      Please describe any disability
      Please describe the child's disability
      Please give details of any disability
      Please list any additional needs
      Please specify disability or additional needs
      Please tell us about any disabilities
      Registered disability of baby
      SEND or medical needs
      SEND status
      Sensory impairment (child)
      Spec. needs
      Special educational needs / disability of child
      Special needs of child
      Special needs or disability
      Syndrome or disability confirmed in infant
      Tell us about any disability the little one has
      Type of disability of child
      Underlying condition(s)
    `,
  },
  {
    topic: 'dob',
    subject: 'infant',
    words: `
      Actual date of delivery
      Actual date of delivery of baby
      B/D of infant
      Baby born
      Baby was born on
      Baby's arrival date
      Baby's birthday
      Baby's D.O.B (DD/MM/YY)
      Baby's date and time of birth
      Baby's date of birth - day, month, year
      Birth date from birth notification
      Birth dt
      Birth took place on
      Birthdate
      C/YP date of birth
      Child's birthday (dd mm yyyy)
      Child's birthday (with year)
      Child's D.O.B
      Child's date of birth (dd/mm/yyyy)
      Child's DoB (if born)
      Child: date of birth (if known)
      CYP DoB (dd/mm/yyyy)
      D of B
      D. of Birth
      D.O.B. (dd-mmm-yyyy)
      Date and time of delivery
      Date baby arrived
      Date baby delivered
      Date baby was born
      Date he or she was born
      Date of arrival (birth)
      Date of birth (actual)
      Date of birth (actual, not corrected)
      Date of Birth (dd-mmm-yyyy)
      DATE OF BIRTH (DD/MM/YY)
      Date of birth (not due date)
      Date of birth as in red book
      Date of birth as on documents
      Date of birth of baby if born
      Date of birth of child referred
      Date of birth of youngest child
      Date of birth: child
      Date of birth: day/month/year
      Date of caesarean (baby's birth)
      Date of delivery (baby born on)
      Date of delivery (if already born)
      Date of infant's birth as in red book
      Date of livebirth
      Date the baby arrived (birth date)
      Date you gave birth
      Day, month and year of baby's birth
      Day, month and year of birth
      Delivered (date)
      Delivered on
      Delivery date
      DOB (DD/MM/YY)
      DOB / EDD
      DOB of baby living with mother in custody
      DOB of child in setting
      DOB of child referred
      DOB of live-born infant
      DOB: baby
      Dt of birth
      Dte of birth
      Gave birth on
      If baby has been born: date
      If baby has come, date of birth
      Index child - DOB
      Infant's birthdate
      Infant's date of birth
      Infant's date of birth (per PDS)
      Infant's DOB (dd/mm/yyyy)
      Little one's birthday
      Little one's date of birth
      Neonate DOB
      On what date did the baby arrive?
      Please enter DOB
      Please give child's date of birth
      Please provide date of birth
      Please state DOB
      Please supply child's DOB
      Please tell us when baby was born
      Please tell us your baby's date of birth
      Please write date of birth
      What date was your little one born?
      What day was the baby born?
      What is the child's date of birth? For example, 27 3 2026
      When did baby come into the world?
      When was the baby delivered?
    `,
  },
  {
    topic: 'edd',
    words: `
      Agreed EDD
      Antenatal: EDD (dd/mm/yy)
      Baby (edd, if a/n)
      Baby will be born around
      Baby will be born on or around
      Baby's due date
      Baby's due date (if not yet delivered)
      Baby's EDD
      Baby's original due date
      Booked for delivery on or about
      Date baby is expected
      Date on which the baby is due to be born
      Due date
      Due date (dd/mm/yyyy)
      Due date (from dating scan)
      Due date corrected at 12/40 scan
      Due dt
      Due on
      Due on (bump only)
      EDC
      EDC (expected date of confinement)
      EDC per ultrasound
      EDD
      EDD (antenatal referrals only)
      EDD (by dating scan)
      EDD (by LMP or scan)
      EDD (dd/mm/yyyy)
      EDD (final, Badger)
      EDD (for correction of age)
      EDD (if unborn)
      EDD (unborn only)
      EDD - dating scan
      EDD by scan
      EDD by USS
      EDD Final
      EDD from 12 week scan
      EDD, where the service user is pregnant
      ELCS or due date expected
      Est date of birth
      Est. delivery date
      Est. DOB
      Est. DOB (unborn)
      Est. due date
      Estimated date of birth of baby
      Estimated date of confinement
      Estimated date of confinement (EDC)
      Estimated date of delivery
      Estimated date of delivery (if antenatal)
      Estimated date of delivery by scan
      Estimated Date of Delivery – working EDD
      Estimated DOB
      Estimated due date
      Estimated due date from booking
      Estimated due date of baby
      Exp delivery date
      Exp. date of birth
      Exp. date of delivery
      Exp. delivery
      Expected arrival date
      Expected arrival date of baby
      Expected birth date (unborn only)
      Expected date of birth
      Expected date of birth of unborn
      Expected date of confinement
      Expected date of delivery
      Expected date of delivery (EDD)
      Expected delivery date (by USS)
      Expected DOB
      Expected due date
      Expected due date - day, month, year
      Final EDD (from booking notes)
      Final EDD (from dating USS)
      For antenatal referrals, EDD
      For referrals in pregnancy: EDD
      For unborn babies: EDD
      I am due on
      If antenatal, what is the EDD?
      If not yet born, expected date
      If not yet born: expected due date
      If pregnant, when is the baby due?
      If still pregnant, when is the baby expected to arrive?
      If the baby has not arrived, what is the due date?
      If the baby is not yet born, what is the due date?
      If the child is unborn, when is the birth expected?
      If unborn, due date
      If unborn, expected date of delivery
      If unborn: expected date of delivery
      In the case of an unborn baby, EDD
      Infant's due date, for corrected age
      Mum's due date
      Please enter EDD
      Please give expected date of delivery
      Please provide EDD
      Please state due date
      Please tell us when baby is due
      Predicted date of delivery
      Provisional EDD
      Term date
      Unborn baby: due date
      What date is your baby due to arrive?
      What due date were you given at your scan?
      What is your baby's due date? (it is in your maternity notes)
      When are you expecting your baby?
      When do the parents expect the baby?
      When is baby due?
      When is bump due?
      When is the birth expected?
      Woman's EDD
    `,
  },
  {
    topic: 'ethnicity',
    subject: 'infant',
    words: `
      16+1 ethnic code for child
      16+1 ethnicity code
      Baby's ethnic background
      Baby's ethnic origin on NN4B
      Baby's ethnicity
      Baby's heritage
      C/YP ethnicity
      Child ethnicity (self-described by family)
      Child's cultural / ethnic background
      Child's ethnic category (ONS code)
      Child's ethnic coding
      Child's ethnic group (ONS categories)
      Child's ethnic heritage
      Child's ethnic origin
      Child's ethnicity (please tick one)
      Child's ethnicity as given by parent
      Child's ethnicity as held by nursery
      Child's heritage (ethnicity)
      Child's racial or ethnic background
      Cultural / ethnic background of the family
      Cultural and ethnic background
      Cultural identity
      Eth. origin
      Ethnic and cultural heritage
      Ethnic background
      Ethnic category
      Ethnic Category (2001 census code)
      Ethnic category (NHS data dictionary)
      Ethnic category code of child
      Ethnic category of newborn
      Ethnic code / group
      Ethnic descent of child
      Ethnic Group
      Ethnic group entered at birth
      Ethnic group of child (please tick)
      Ethnic identity of infant
      Ethnic origin
      Ethnic origin (ONS code)
      Ethnic origin of family
      Ethnicity (coded)
      Ethnicity (index child)
      Ethnicity (tick one box)
      Ethnicity (use ONS categories)
      Ethnicity as the parents describe it
      Ethnicity code / description
      Ethnicity code and description
      Ethnicity: child
      How do parents describe baby's ethnic group?
      How does the family describe its ethnic group?
      How would the family describe baby's ethnicity?
      How would you describe the baby's ethnic background?
      How would you describe your baby's ethnic group?
      How would you describe your baby's ethnicity?
      Infant ethnicity (2021 census group)
      Infant's ethnic group
      Neonate ethnic category
      Newborn ethnicity (for bilirubin chart and records)
      Please describe child's ethnicity
      Please give child's ethnicity
      Please select ethnicity
      Please specify ethnic origin
      Please state ethnicity
      Please tell us baby's ethnic background
      Race/ethnicity of child
      Racial origin
      Self-defined ethnicity
      Tell us the baby's ethnic group (choose one)
      What is your little one's ethnicity?
      Which best describes your baby's ethnic group?
      Which ethnic group does baby belong to?
      Which ethnic group would the family choose for the baby?
    `,
  },
  {
    topic: 'family-name',
    subject: 'infant',
    words: `
      1.1b Last name of infant
      Baby surname (will be known as)
      Baby's last name (required)
      Baby's last name (will be registered as)
      Baby's last name at discharge
      Baby's second name (surname)
      Baby's surname
      Baby's surname (intended if not yet born)
      Baby's surname after registration of birth
      Baby's surname at birth
      Baby's surname on unit
      C/YP surname
      Child family/last name
      Child surname (as on red book)
      Child's family name (as registered)
      Child's family name as held on spine
      Child's last name
      Child's surname (BLOCK LETTERS)
      Child's surname (print)
      Child: surname (BLOCK CAPITALS)
      Cot label surname
      Cyfenw / Surname
      Family / last name
      Family Name (block capitals)
      Family name (surname) as on documents
      Family name of neonate
      Infant last name (as on PAS)
      Infant's last name (surname)
      Last / family name
      Last name of child being referred
      Legal surname
      Legal surname of infant
      Little one's last name
      Neonate's surname
      Please give child's surname
      Please state surname
      Proposed surname of baby
      S/name
      Second name / surname
      Surname
      Surname (block capitals)
      Surname at birth notification
      Surname baby is registered under
      Surname of baby (or surname baby will take)
      Surname on baby's notes
      Surname: child
      What surname does the baby use?
    `,
  },
  {
    topic: 'gestation',
    words: `
      Antenatal (weeks)
      At how many weeks was the baby born, or how many weeks is it now?
      At how many weeks was your baby born?
      Baby's gestation at birth
      Baby's gestation at birth (weeks + days)
      Baby's gestation when born
      Baby's weeks in the womb
      Baby's weeks of gestation
      Born (weeks)
      Born at (gestation)
      Born at (weeks gestation)
      Born at (weeks)
      Born at how many weeks?
      Completed weeks at birth
      Completed weeks at delivery
      Completed weeks of gestation
      Completed weeks of pregnancy
      Current gestation (antenatal)
      Delivered at (weeks + days)
      Duration of pregnancy
      Duration of pregnancy at birth
      GA at birth
      Gest Age (Wks)
      Gest.
      Gest. age
      Gest. at birth
      Gestation
      Gestation (if antenatal, today; if born, at delivery)
      Gestation (K+)
      Gestation (w/d)
      Gestation (weeks + days)
      Gestation at birth
      Gestation at birth (weeks + days)
      Gestation at birth, or now if unborn (in weeks)
      Gestation at booking
      Gestation at booking of this referral
      Gestation at booking with this service
      Gestation at date of referral
      Gestation at delivery
      Gestation at delivery (weeks)
      Gestation at referral
      Gestation at time of referral
      Gestation born
      Gestation in weeks at time of writing
      Gestation now
      Gestation now / at birth
      Gestation on admission to NNU
      Gestation today
      Gestational age
      Gestational age at birth
      Gestational age at referral
      Gestational age on scan
      Gestn at birth
      How early was baby?
      How far along is the pregnancy?
      How far are you in your pregnancy?
      How far into the pregnancy is she?
      How far on are you?
      How far on in the pregnancy?
      How many weeks along are you?
      How many weeks along, or how many weeks at birth?
      How many weeks are you today?
      How many weeks had the pregnancy gone when baby arrived?
      How many weeks is bump?
      How many weeks pregnant are you now?
      How many weeks pregnant is she?
      How many weeks pregnant is the mother, or was she at the birth?
      How many weeks pregnant?
      How many weeks was the pregnancy when the baby was born?
      How many weeks was the pregnancy?
      How many weeks' gestation was the baby, or is the pregnancy now?
      How premature was baby?
      How premature was baby? (weeks)
      If currently pregnant, gestation
      If pregnant, number of weeks
      If pregnant: weeks
      If premature, gestation in weeks
      If preterm, gestation at birth (weeks)
      If unborn, gestation
      Infant born at how many weeks? (gestation)
      Infant's gestation at birth (weeks)
      Maturity at birth (wks)
      No. of weeks gestation when delivered
      No. wks
      Number of weeks of gestation (at birth or now)
      Number of weeks pregnant now
      Number of weeks pregnant today
      Please give gestation in weeks
      Please give number of weeks
      Please state gestation
      Please tell us how many weeks pregnant you are
      Pregnancy length at birth
      Pregnancy stage
      Pregnant: weeks
      Premature? If so, gestation (weeks)
      Prematurity: gestation at delivery
      Stage of pregnancy in weeks
      Term / preterm – gestation in weeks
      Term or preterm (state weeks)
      Was baby born early, and at how many weeks?
      Was baby born early? At how many weeks?
      Was baby born early? If so, how many weeks?
      Was baby early? How many weeks at birth?
      Was baby premature? At how many weeks was baby born?
      Was the baby early? At how many weeks?
      Weeks
      Weeks + days of pregnancy today
      Weeks and days of pregnancy when baby arrived
      Weeks at birth
      Weeks at booking in
      Weeks gestation at referral
      Weeks of pregnancy at birth
      Weeks of pregnancy at birth or today
      Weeks of pregnancy completed at birth
      Weeks of pregnancy today
      Weeks preg
      Weeks pregnant
      Weeks' gestation
      Weeks' gestation at time of referral
      Weeks' gestation today
      What week of pregnancy?
      Wks + days
      Wks gestation
      Wks preg
      Wks pregnant
    `,
  },
  {
    topic: 'given-name',
    subject: 'infant',
    words: `
      1st name
      Baby first name as registered
      Baby's 1st name
      Baby's chosen first name, if parents have shared it
      Baby's first name
      Baby's first name (required)
      Baby's forename on discharge
      Baby's given name (if chosen)
      Baby's given names (as on birth notification)
      Baby's given names as registered
      Baptismal name
      C/YP forename
      Child forename (as on red book)
      Child's first name(s) and middle names
      Child's first names, including any middle names
      Child's forename
      Child's forename (BLOCK LETTERS)
      Child's forename as registered
      Child: forenames (BLOCK CAPITALS)
      Christian / first name
      Christian/first name of the child
      Cot label forename
      F/name
      First and middle names of child
      First name and any middle names
      First name chosen by parents for baby
      First name of baby (if chosen)
      First name of the infant referred
      First name(s)
      First name(s) of the baby
      First name: child
      First names (as in red book)
      Forename & middle name
      Forename given to baby (if named yet)
      Forename of baby (write "Baby" if not yet named)
      Forename(s)
      Forenames
      FORENAMES (block capitals)
      Given name (first name) as on documents
      Given name of neonate
      Given name(s)
      Given name(s) of baby
      Has baby been named? First name:
      Has baby been named? Please give forename
      Has baby got a first name? If so what?
      Have parents chosen a first name for baby? If so, what?
      Infant first name(s) on SystmOne
      Infant's forename(s)
      Legal first name of infant
      Neonate's first name
      Please enter forename
      Please give child's first name
      Please state first name(s)
      What first name does the baby go by?
      What first name has baby been given?
      Your little one's first name
    `,
  },
  {
    topic: 'lives-with',
    words: `
      Adult(s) with whom the child lives
      Adults the child is living with
      Baby currently cared for by
      Baby is living with (please say who)
      Baby lives with (mother / father / both / other)
      Baby stays with
      Baby stays with (mum, dad, both, other)
      Baby taken home by (carer baby stays with)
      Baby's carers at home (who baby lives with)
      Baby's home (with parent / family / carer)
      Baby's living arrangements (who with)
      Baby's main carers at home
      C/YP lives with
      Care arrangements
      Care arrangements for baby (who with)
      Carers the baby is placed with
      Carers with whom the child is placed
      Child currently placed with
      Child currently resides with
      Child currently residing with
      Child is being brought up by
      Child lives with: parents / carer / other
      Child living with (if not person with PR)
      Child living with (name and relationship)
      Child resides with
      Child resides with (mother / father / both / other)
      Child usually lives with (name of carer)
      Child's residence (with whom)
      Child's usual home is with
      Children live with (please tick): both parents / mother / father / other
      Current care arrangement
      Current living arrangements of infant (with whom)
      Current placement
      CYP living with
      Day to day care of baby rests with
      Day-to-day care provided by
      Details of who child lives with, if not the person with PR
      Discharged into the care of
      Discharged to the care of
      Does baby live with parents? If not, who?
      Does the baby live with mum, dad or both?
      Does the child live with mum, dad, both or someone else?
      Home situation (who baby lives with)
      If child lives with someone other than the parent, please state who
      If not living with parents, with whom?
      If the infant does not live with the parents, with whom?
      In whose care is the child?
      Infant currently in the care of
      Infant currently living with
      Infant lives with (please tick)
      Infant residing with
      Infant's caregivers on discharge
      Infant's carers (who infant lives with) if not birth parents
      Infant's current placement
      Infant's living situation
      Is baby living with birth parent(s)?
      Is baby living with birth parents, foster carers or others?
      Is baby living with birth parents, relatives or foster carers?
      Is the child living at home? If not, with whom
      Lives mainly with
      Lives w/
      Lives with
      Lives with: mother / father / both / carers
      Lives with: names
      Living arrangements: lives with
      Living situation (tick one): with parents / one parent / kinship carer / foster carer / other
      Living w/
      Living with
      Living with (name and relationship)
      Living with (please circle): birth parents, adopters, relatives, foster carers
      Living with - name(s)
      Living with whom
      Living with whom?
      Main carer with whom infant lives
      Main carer(s) day to day
      Name of carers child lives with
      Names or relationship of those the infant stays with
      On discharge baby will live with
      Once born, who will baby live with?
      Parent(s) or carer(s) child is living with
      Parent(s)/carer(s) with whom infant lives
      Parent/carer the baby lives with
      Parents or carers with whom the child lives
      People caring for the child now
      Person or people the baby lives with
      Person(s) child lives with
      Person(s) the child is living with
      Person(s) with whom the child lives
      Persons With Whom Child Lives
      Persons with whom patient lives
      Placement of child (parents, kinship, foster)
      Placement type and carer
      Placement: carers
      Please give name of person child lives with
      Please indicate with whom the child lives
      Please say who looks after baby
      Present placement
      Primary carers (with whom infant lives)
      Residence (with whom)
      Residence: with whom
      Residency arrangements
      Residency: lives with
      Residing with
      Those the infant stays with
      Usual carer
      Usual carer of infant
      Usual carer(s) at home
      Where applicable: adults the child is placed with
      Where does baby live & with whom
      Where does baby live and who with?
      Where does the child live, and with whom?
      Where is baby living and with whom?
      Where is baby staying and with whom?
      Where is the child staying at the moment, and with whom?
      Where two homes are involved, who does the child live with?
      Which adult(s) is the baby living with?
      Who are they living with?
      Who cares for the infant at home?
      Who does he/she live with?
      Who does the child live with if not the person with PR?
      Who does the child live with? Give names
      Who does the child stay with?
      Who does the child usually live with?
      Who does the infant live with (names and relationship)?
      Who does your baby live with at home?
      Who does your little one live with?
      Who has baby in their care?
      Who has day to day care?
      Who has day-to-day care of the infant?
      Who is baby living with at present?
      Who is baby living with at the moment?
      Who is baby with now?
      Who is looking after the child at present?
      Who is the child cared for and living with?
      Who is the child living with now?
      Who is the child living with?
      Who lives with and cares for baby at the moment?
      Who lives with and cares for the baby at home?
      Who looks after little one day to day?
      Who looks after the child day to day and lives with them?
      Who they are living with now
      Who will baby go home to live with?
      Who will look after baby at home?
      Who will the baby live with after birth?
      Whose home does the child live in?
      With which adults does the child live?
      With whom does the baby stay most of the time?
      With whom does the child reside?
      With whom does the infant live?
    `,
  },
  {
    topic: 'name',
    subject: 'infant',
    words: `
      1a. Full name of the child you want help for
      Affix baby label or write baby's name
      Baby (as on wristband)
      Baby (name)
      Baby being discharged (name)
      Baby we are helping with (name)
      Baby's first name and surname
      Baby's full name (as registered)
      BABY'S FULL NAME (block capitals)
      Baby's name (if born)
      Baby's name (if named yet)
      Baby's name at discharge
      Baby's name in full, first then surname
      Baby's name, if chosen
      Baby's whole name
      Bub's full name
      C/YP full name
      Calling name and surname of child
      Child (0-24 months) full name
      Child for whom support is requested
      Child or young person's full name
      Child requiring service
      Child's first and last name
      Child's full legal name
      Child's initials and full name
      Child's name (as on birth certificate)
      CYP name
      First name and surname of the baby you are worried about
      Focal child
      Focus child
      For babies already born: name
      Forename and surname of baby
      Full name (or "Baby of" and surname)
      Full name of child being referred (as on birth certificate)
      Full name of infant (leave blank if unborn)
      Full name of infant/toddler (0-2 yrs)
      Full name of the little one
      How the unborn is recorded
      I wish to refer (name of baby)
      Index child - name
      Infant name (forename and surname)
      Infant named on this handover
      Infant, as on UK birth certificate or passport
      Inpatient name
      Insert child's name
      Linked record: baby
      Looked after child's name
      My baby is called
      Name (if not yet named write "Baby" and surname)
      Name baby is registered under (full name)
      Name for bump / unborn
      Name in which the baby's notes are held
      Name of baby being referred
      Name of baby or toddler
      Name of child (please print)
      Name of child at nursery
      Name of child attending setting
      Name of child in placement
      Name of child on MBU with mother
      Name of child or unborn baby
      Name of infant (as on red book)
      Name of infant (write "Baby" + surname if not named)
      Name of infant admitted with mother
      Name of infant for whom referral is made
      Name of infant on the unit
      Name of the baby accompanying mother to the unit
      Name of the baby or toddler
      Name of the child in your setting
      Name of the child this request is about
      Name of the child you are telling us about
      Name of the little one you are referring
      Name of the little one you are worried about
      Name of the under-two this is about
      Name of under-2 being referred
      Name of youngest child (the child this referral is for)
      Name on baby's wristband
      Name on cot card
      Name the unborn is recorded under
      Name under which the baby is recorded
      Name(s) of child being referred
      Name: First, middle, last
      Neonate
      Official name
      Paediatric patient's name in full
      Please complete: child's name
      Please enter the child's name
      Please print baby's first and last name
      Please print child's name
      Please provide the baby's full name
      Please write the child's full name
      Re: (name of infant)
      Subject child
      Subject child (full name)
      Subject of referral (baby)
      Subject of referral (baby): full name
      Subject of this contact
      The child's name as it appears on our register
      This referral is for (name of child)
      Title and full name of child
      Tot's name
      Unborn recorded as
      Wee one's name
      What is baby called? (first name and surname)
      What is the child called? Please give first name and family name
      What is your patient's baby called?
      Which baby is this referral for?
      Which baby or child are you contacting us about? (full name)
      Who are you referring? (baby's name)
      Who is the baby this letter is about?
      Who is the baby you are referring?
      Who is the child you are worried about? (name)
      Who is this referral about? (baby's first and last name)
    `,
  },
  {
    topic: 'nhs-number',
    subject: 'infant',
    words: `
      Baby NHS no (from NN4B)
      Baby NHS No. (from red book)
      Baby's NHS number (in the red book)
      Baby's NHS number (optional)
      Baby: NHS number verified
      C/YP NHS number
      Child NHS ID
      Child NHS number (traced)
      Child NHS number if known
      Child: NHS No. (health referrers only)
      CYP NHS no.
      Do you know baby's NHS number? Please enter
      Index child - NHS number
      Infant spine number (NHS no.)
      Infant's health number (NHS)
      Infant's National Health Service number
      Infant's NHS No (10 digits)
      Infant's NHS No (if allocated)
      Infant's NHS Number (10 digits)
      Infant's ten-digit NHS number
      Little one's NHS number
      National Health Service number
      Neonate NHS number
      New NHS Number
      NHS ID number
      NHS No. (mandatory)
      NHS no. allotted at birth
      NHS no. of first twin
      NHS No. on baby's label
      NHS No: infant
      NHS Number (baby, not mother)
      NHS Number (if issued)
      NHS number (see red book or discharge letter)
      NHS number as in red book
      NHS number from BadgerNet
      NHS number issued at birth
      NHS number of child attending
      NHS Number of child being referred
      NHS number of neonate being handed over
      NHS number printed in Red Book
      NHS number shown in your child's red book
      NHS number, if known
      NHS number: baby
      Paediatric patient NHS no.
      Patient number (NHS)
      Please copy the child's NHS number here
      Please enter NHS number
      Please give child's NHS number
      Please state NHS no.
      Unique NHS number of infant
      What is the baby's NHS number? You can find it on any letter from the NHS
      What is your baby's NHS number? (it is in the front of the red book)
    `,
  },
  {
    topic: 'postcode',
    subject: 'infant',
    words: `
      Address line 5 (postcode)
      Baby postcode on discharge
      Baby's postal code
      Baby's postcode
      Baby's postcode on leaving hospital
      Baby's present postcode (unit or hostel)
      C/YP post code
      Child: postcode (so we can check you are in our area)
      Cod post / Postcode
      Discharge address postcode
      Home Address Postcode
      Home P/code
      Home PC
      Infant's placement postcode
      Infant's post code
      My postcode
      P. code
      P/code
      Pc (home)
      PC of discharge address
      Pcode
      Placement postcode
      Please give postcode
      Please state postcode
      Post Code (child's home)
      Post code where infant lives
      Post-code going home to
      Postal code
      Postal code of family home
      Postcode (index child)
      Postcode (to check area eligibility)
      Postcode after discharge
      Postcode baby discharged to
      Postcode baby will go home to
      Postcode for visiting
      Postcode held on PDS
      Postcode of infant's home
      Postcode of safe address
      Postcode of the family home
      Postcode of usual address
      Postcode where child is living
      Postcode: home
      Pst code
      What is the family's postcode?
      What is the postcode of the address where baby lives?
      What is the postcode where baby lives?
      Zip/postcode of baby's home
    `,
  },
  {
    topic: 'religion',
    subject: 'infant',
    words: `
      Baby's faith
      Baby's faith (for chaplaincy)
      Baby's religion
      Baby's religion / baptised?
      Baby's religion for spiritual care
      C/YP religion
      Child's faith / belief
      Child's faith tradition
      Child's religion (optional)
      Child's religion / faith
      Child's religion / faith group
      Child's religion/culture
      Child's spiritual or religious identity
      Denomination (child)
      Does the baby have a religion we should know about?
      Does the baby's family bring the child up in a faith?
      Faith
      Faith / religion
      Faith in which the child is to be raised
      Faith of the little one
      Faith or belief of the child's family
      Faith or religion of family
      Faith or religion of the little one's family
      Family's faith or customs that staff should know
      Family's religion
      Family's religious beliefs
      How does the family describe its religion?
      Infant's religious denomination
      Is the child being raised in any religion?
      Is your baby being brought up in a faith? Which?
      Please give religion
      Please specify faith
      Please state religion
      Please state religion or belief
      Please tell us about any religion
      Religion / belief system (child)
      Religion baby is being brought up in
      Religion entered on baby's notes
      Religion of baby (for blessing)
      Religion or belief
      Religion or belief of child
      Religion or culture
      Religious affiliation
      Religious affiliation of infant
      Religious affiliation of neonate
      Religious background of infant
      Religious community of the baby
      Was baby baptised or blessed on the unit? Give faith
      Which faith is the child being raised in?
    `,
  },
  {
    topic: 'sex',
    subject: 'infant',
    words: `
      Administrative gender (infant)
      Baby (sex)
      Baby is a girl, a boy or we don't know
      Baby's gender on notification of birth
      Baby's sex (if known)
      Boy / girl / not known
      Boy or girl?
      Child's sex (M/F/I)
      Child's sex at birth
      Child: F/M
      Delivered of a live male / female
      Do you know if it is a boy or a girl?
      Gender (M/F)
      Gender (M/F/U)
      Gender (M/F/Unknown)
      Gender of child referred
      Gender of infant (if known)
      Gender recorded at birth for baby
      Gender: M/F
      Gender: male or female
      Infant gender marker
      Infant's gender
      Is baby a boy or a girl?
      Is baby a he or a she?
      Is the baby male or female?
      Is the little one a girl or a boy?
      M / F (infant)
      M/F
      Male / Female / Indeterminate
      Male or female?
      My baby is a
      Newborn M/F/I
      Phenotypic sex
      Phenotypic sex of infant
      Please circle M / F
      Please give child's gender
      Please indicate gender
      Please state if boy or girl
      Please state sex
      Recorded sex (male, female, indeterminate, unknown)
      Registered sex of child
      Sex (baby, at delivery)
      Sex (please circle) M / F
      Sex (registered at birth)
      Sex as on documents
      Sex assigned
      Sex assigned at birth
      Sex at birth (NN4B)
      Sex of baby
      Sex of baby if parents know it
      Sex of baby, if known from scan
      Sex of child (please circle) Male / Female / Indeterminate
      Sex of child as registered at birth
      Sex of infant (male / female / indeterminate)
      Sex of neonate
      Sex of unborn, if known
      Sex recorded on cot card
      Sex: F / M
      Sex: M/F
      Sex: male / female / indeterminate
      Tick one: boy / girl
    `,
  },
  {
    topic: 'unborn',
    words: `
      A baby not yet born
      Antenatal referral (tick if baby not yet born)
      Antenatal referral (tick if yes)
      Antenatal?
      Are they still to be born? (yes / no)
      Are we thinking about an unborn baby?
      Are you pregnant now?
      Are you referring before the birth?
      Are you referring during pregnancy (before the birth)?
      Are you still pregnant with the baby this form is about?
      Baby in utero?
      Baby not yet born
      Baby not yet delivered
      Baby still in utero at time of referral?
      Baby still in utero?
      Currently an inpatient on antenatal ward with baby undelivered?
      Currently pregnant with this baby?
      Does this referral concern an unborn child?
      I am pregnant
      Infant status: unborn?
      Infant still unborn (Y/N)
      Is baby still to be born?
      Is baby unborn at the time of writing?
      Is it still a bump?
      Is mum currently pregnant with the baby being referred?
      Is mum pregnant with the baby being referred?
      Is mum still pregnant with this baby?
      Is patient still antenatal?
      Is she still expecting the baby?
      Is the baby still on the way?
      Is the baby still to be born?
      Is the child you are referring still expected?
      Is the child you are telling us about unborn?
      Is the client pregnant with this baby now?
      Is the index child yet to be born?
      Is the infant as yet unborn (please circle)
      Is the infant still unborn at time of referral?
      Is the mother still pregnant with the baby being referred?
      Is the pregnancy ongoing (baby not born)?
      Is the referral for a baby on the way?
      Is the woman still pregnant at the time of referral?
      Is the woman still pregnant?
      Is this a referral in pregnancy?
      Is this about a baby who is not born yet?
      Is this an antenatal referral?
      Is this baby still on the way?
      Not yet born
      Please indicate if unborn
      Pre-birth referral
      Pregnancy ongoing at date of form
      Prenatal referral
      Referral made antenatally for unborn baby
      Referral made in the antenatal period?
      Referral type: is the baby unborn?
      Referred in pregnancy?
      Still in the womb? (yes / no)
      Still pregnant at referral?
      Still pregnant when discharged?
      Tick here if referring an unborn infant
      Tick here if unborn
      Tick if baby not yet born
      Tick if not yet born
      Tick if unborn
      Unborn at date of referral?
      Unborn at time of referral
      Unborn baby
      Unborn child (please tick)
      Unborn?
      Undelivered (tick)
      Whether unborn at time of referral (yes/no)
    `,
  },
];
