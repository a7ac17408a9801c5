import type { Wordings } from './wordings.ts';

/** How forms ask about things that no field is kept for. */
export const unkeptWordings: readonly Wordings[] = [
  {
    topic: 'none',
    words: `
      Accepted or declined by panel
      Access to the property (key code, stairs)
      Age of child
      Agency reference number
      Allergies
      Allergies (baby)
      Allocated to
      Anti-D given?
      Apgar scores
      Appointment venue wanted
      Are baby's jabs up to date?
      Are there reports from other agencies enclosed?
      Attachments enclosed (list)
      Authorisation code
      Baby's current weight
      Baby's hair and eye colour
      Baby's hospital number
      Baby's weight now
      BadgerNet ID
      Bay and bed
      BCG indicated
      Bed
      Bed number
      Benefits received
      Best time to call referrer
      Bilirubin on discharge
      Birth order
      Birth weight
      Birth weight of twin 1
      Blood group
      Blood group and Rhesus
      Blood pressure at booking
      Booking bloods taken?
      Booking BMI
      Booking date
      Breach date
      Can siblings be cared for during sessions?
      Can the family travel to clinic?
      Can you come to sessions on Zoom?
      Capacity assessment attached?
      Car seat checked
      Care coordinator's RiO ID
      Care Programme Approach level
      Carer's age group
      CCG / ICB
      CCG code
      Child's passport number
      Children's centre area
      Choose and Book password
      Chorionicity
      Chronology attached?
      Clinic code
      Clinic record no.
      Clinical supervisor of referrer
      Cluster
      CO reading at booking
      Commissioner
      Consent to photographs for publicity
      Consent to take part in research
      Consultant
      Consultant neonatologist
      Consultant obstetrician
      Consultant paediatrician
      Contact method (phone / form / email)
      Copy of consent form attached?
      Copy of letter to
      Copy to parent sent?
      Cord gases
      CORE-10
      CORE-10 score
      Cost code
      Cot number
      Council tax band
      Council tax band of household
      Council tax reference
      Country of birth of child
      Court case number
      Cranial ultrasound result
      Crèche place needed for older child
      Current medication
      Current weight
      Dad's ethnic group
      Date acknowledgement sent
      Date booked with maternity
      Date child started at setting
      Date concerns were last discussed in supervision
      Date consent form scanned
      Date consent was withdrawn
      Date copied to notes
      Date first appointment offered
      Date first seen by your service
      Date moved to this address
      Date of 6-8 week check
      Date of admission
      Date of admission to ward
      Date of ASQ:SE
      Date of booking appointment
      Date of discharge
      Date of discharge from hospital
      Date of first appointment
      Date of graduation from programme
      Date of last child protection conference
      Date of last home visit
      Date of last immunisation
      Date of last menstrual period (LMP)
      Date of last review
      Date of last review meeting
      Date of last scan
      Date of last visit
      Date of new birth visit
      Date of next appointment
      Date of next core group
      Date of next court hearing
      Date of next review meeting
      Date of next TAF meeting
      Date of next visit
      Date of risk assessment
      Date of six week check
      Date placement started
      Date received (admin only)
      Date received (office use)
      Date received by IMH team
      Date registered with practice
      Date seen last by referrer
      Date the child started at our nursery
      Date transferred from midwife to HV
      Date we received this form (office use)
      Dates of next immunisations
      Days and sessions attended at nursery
      Days when volunteer could visit
      Dentist
      Deployment dates
      Deputy or cover when you are on leave
      Discharge medicines
      Discharge weight
      District number
      Do siblings get free school meals?
      Do we have permission to take photographs?
      Do you have a disability? (parent)
      Do you rent or own your home?
      Do you want feedback on this referral?
      Documents attached
      Documents enclosed (please tick)
      Does anyone in the home smoke?
      Does the carer drive?
      Does the child get funded hours?
      Does the child have a passport?
      Does the family have a car?
      Does the family have internet access for video calls?
      Does the family have pets?
      Does the family have transport?
      Does the father have a disability?
      Does the parent smoke?
      Drug allergies (mother)
      e-RS service ID
      Earliest release date
      Electoral ward
      Emergency contact
      Emergency contact / next of kin
      Emergency contact name
      Emergency contact number
      EMIS number
      Employment status of carer
      Equipment sent home
      Estimated blood loss
      Ethnic group of mum
      Expected discharge date
      Expected posting date
      Family Hub membership number
      Father's date of birth
      Father's DOB
      Father's employment
      Father's ethnicity
      Father's NHS number
      Father's occupation
      Father's religion
      Fee agreed per session
      Feedback on this form
      Feeding (breast / bottle / mixed)
      Feeding at discharge
      Folic acid taken?
      Form version
      Fostering agency
      Free school meals
      Funded place (2-year-old offer)?
      Funding source
      Gender identity of parent
      Gender identity of parent the same as at birth?
      Genogram attached?
      GMC / NMC number
      GMC number
      GP fax number
      Gravida
      Gravida / para
      HADS (anxiety / depression)
      Hair and eye colour
      Have you attended our infant mental health training?
      Have you completed the infant mental health training? (date)
      Have you given the family our leaflet?
      HCPC / NMC / SWE registration number
      HCPC registration no.
      HDC eligibility date
      Head circumference
      Health visitor's working days
      Hospital no
      Hospital number
      Hospital of birth
      Hours attended each week
      Household income
      Household income band
      Housing tenure
      How did the family travel to you?
      How did you find out about our service?
      How did you hear about our service?
      How does mum travel to appointments?
      How easy was this form to use?
      How long have you known the family?
      How many weeks have you been on our waiting list?
      How much did the baby weigh at birth?
      How satisfied were you with this form? (1 to 5)
      How urgent is this?
      How will you be paying?
      ICB
      ICD-10 code
      Immigration status
      Immunisations given
      Immunisations up to date?
      In receipt of benefits?
      Integrated care board (ICB) of GP practice
      Interpreting agency booking reference
      Invoice to be sent to
      Is a creche place needed for siblings?
      Is a crèche place needed?
      Is a risk assessment attached?
      Is baby breastfed?
      Is mum working?
      Is the baby breastfed or bottle-fed?
      Is the family getting Universal Credit?
      Is the family in receipt of Healthy Start vouchers?
      Is the family's immigration status settled?
      Is the parent a veteran?
      Is there a lift?
      Is there parking at the property?
      Is this a re-referral?
      Is transport required?
      Karitane score
      Key safe number
      LCS / Mosaic number
      Length at birth
      Length of labour
      Length of stay
      Level of care (ITU / HDU / SC)
      Line manager
      Line manager's telephone
      LMP
      Local authority area
      Local authority case closed on (date)
      Local authority ID
      Manager's name
      Manager's signature
      Marital status
      May photographs be used in publicity?
      May we contact you about research?
      May we contact you for feedback on this form?
      Mental Health Act status
      Method of feeding
      Mode of delivery
      Monitor at home
      MORS warmth score
      Mosaic / Liquidlogic ID
      Mother's blood group
      Mother's country of birth
      Mother's disability
      Mother's ethnicity
      Mother's highest qualification
      Mother's hospital number
      Mother's maiden name
      Mother's marital status
      Mother's nationality
      Mother's occupation
      Mother's previous surname
      Mother's pronouns
      Mother's sexual orientation
      Mother's title
      MRN
      Multiple pregnancy?
      Mum's place of birth
      Name of childminder
      Name of children's guardian (Cafcass)
      Name of conference chair
      Name of line manager
      Name of nursery or school
      Name of obstetric consultant
      Name of safeguarding lead in your organisation
      Name of school
      Name of witness
      Named consultant
      Named consultant obstetrician
      Named nurse's bleep
      Nasogastric tube in place?
      National Insurance number
      Nationality
      Newborn blood spot date
      Newborn blood spot taken
      Newborn hearing screen result
      Next clinic appointment
      Next of kin
      Next outpatient appointment
      Next panel date
      Next scan date
      NHS trust cost code
      NIPE completed?
      NIPE done by
      NMC / GMC / HCPC number
      NMC PIN
      NOK telephone
      Number of antenatal visits attended
      Number of babies expected
      Number of bedrooms
      Number of children under five
      Number of days in special care
      Number of DNAs
      Number of pages
      Number of pages attached
      Number of pages sent
      Number of sessions offered by your service
      Number of visits completed
      Number of weeks on waiting list
      Nursery attended
      Nursery hours per week
      Office use only
      Office use only - ref
      Office use only: received by
      Online or in-person sessions?
      Organisation code of provider (receiving)
      Other agency to be copied into letters
      Out-of-hours contact number for our service
      Outcome star score
      Oxygen at home?
      Page
      Parent's employer
      Parent's National Insurance number
      Parent's signature
      Parents' marital status
      PARIS ID
      Parity
      Parking available at property
      PAS number
      Passport number
      PCN
      Perineum
      Pharmacy
      Pharmacy nominated
      Photograph consent on file
      PIN number
      Place of birth
      Place of birth planned
      Planned discharge date
      Please attach recent clinic letters – attached?
      Please confirm you have read our privacy notice
      Please rate this form from 1 to 5
      Policy number
      Preferred appointment day
      Preferred clinic venue
      Preferred gender of therapist
      Preferred place to be seen (home / clinic / online)
      Preferred venue
      Preferred venue for appointment
      Previous address of mother
      Priority
      Priority (routine / soon / urgent)
      Prison number
      Private health insurer
      Rank
      Reach area / LSOA
      Read code
      Reason for cancelling
      Reason for closure (office use)
      Reason for declining (office)
      Reason for delay in sending
      Reason for discharge
      Reason for DNA
      Reason for late submission of this form
      Reason not accepted
      Reason not accepted (for team use)
      Received by (office use)
      Received in office by
      Red Book given to parents
      Reference number given by our office
      Reference number of letter
      Referral reference
      Referral reference number
      Referral route (email / post / e-RS)
      Referral type (new / repeat)
      Referrer's pronouns
      Referrer's registration number
      Referrer's working days
      Regiment / unit
      Religion of mother
      Reports enclosed
      Research contact agreed?
      Responsible clinician
      Review date of this form
      Rhesus status
      RiO number
      Risk assessment completed by
      Risk assessment review due
      Rubella status
      Safeguarding lead's telephone
      Section of Mental Health Act
      Sentence length
      Service number (armed forces)
      Service requested code
      Sessions you would like to attend
      Sexual orientation of parent
      Sign here
      Signature of discharging nurse
      Signature of parent giving consent
      Signature of person taking consent
      Signature of person with parental responsibility
      Signature of referrer
      Smartcard number of referrer
      Smoking status
      Smoking status at booking
      SNOMED code
      Social care case reference
      Social care case reference number
      Social worker's manager
      Solicitor for the mother
      Specialty
      Supervisor's name
      Surgery opening hours
      SystmOne ID
      SystmOne number
      Team manager authorising
      Template ref.
      Tenure
      Test results last 3 months
      Therapist's registration number (HCPC/UKCP)
      Title (Mr / Mrs / Miss / Ms / Mx)
      Transport home
      Transport needed?
      Triage outcome
      Trust ODS code
      TTOs supplied
      Type of birth
      Type of call (new / follow-up)
      Type of delivery
      Type of housing
      UBRN
      Unique pupil number
      Unique pupil number (UPN)
      Unit number
      UPN
      Urgency
      Vaccinations up to date?
      Vehicle registration (for parking)
      Veteran or serving personnel?
      Visiting hours
      Visiting order number
      Vitamin K given
      Weight at last check
      Weight centile
      What does dad do for a living?
      Wheelchair access needed at venue?
      Wheelchair access required (parent)?
      Where did you hear about our duty line?
      Where did you hear about us?
      Where did you hear of our service?
      Where to send the completed form
      Which council ward does the family live in?
      Which family hub is nearest to you?
      Which group would you like to join?
      Which hospital will the baby be born in?
      Which room is the child in at nursery?
      Which ward is mum on?
      Whooley questions (positive / negative)
      Witness (print name)
      Would you like a copy of the outcome letter?
      Would you like a copy sent to other agencies?
      Would you like a place at our stay and play group?
      Would you like our newsletter?
      Would you like to join our mailing list?
      Would you take part in our survey?
      Wristband no.
    `,
  },
];
