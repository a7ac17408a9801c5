import type { Wordings } from './wordings.ts';

/** How forms ask about things that no field is kept for. */
export const unkeptWordings: readonly Wordings[] = [
  {
    topic: 'none',
    words: `
      Accepted / declined
      Accepted / not accepted
      Acknowledgement sent
      Age of child
      Allergies
      Allocated to
      Anti-D given?
      Apgar scores
      Are there smokers in the home?
      ASQ-3 result
      Attachments enclosed (list)
      Attendance (%)
      Authorisation code
      Availability for appointments
      Baby's hair and eye colour
      BadgerNet ID
      Bed
      Bed number
      Benefits received
      Birth order
      Birth weight
      Birth weight of twin 1
      Bleep
      Blood group
      Blood pressure at booking
      Booking bloods taken?
      Booking BMI
      Booking date
      Booking hospital
      Breach date
      Browser
      Can the family travel to clinic?
      Care coordinator's RiO ID
      Care Programme Approach level
      Carer's age group
      Case number
      Caseload
      CCG / ICB
      CCG code
      Child's passport number
      Children's centre area
      Choose and Book password
      Chorionicity
      Clinic code
      Clock start
      Cluster
      CO reading at booking
      Commissioner
      Consent to photographs for publicity
      Consent to take part in research
      Consultant
      Consultant neonatologist
      Consultant obstetrician
      Contact method (phone / form / email)
      Copy of letter to
      Cord pH
      CORE-10
      CORE-10 score
      Cost code
      Cot number
      Council tax band
      Council tax reference
      Country of birth of child
      Court case number
      Cranial ultrasound result
      Crèche place needed for older child
      Current weight
      Date child started at setting
      Date first appointment offered
      Date logged
      Date of 6-8 week check
      Date of admission
      Date of admission to ward
      Date of ASQ:SE
      Date of booking appointment
      Date of decision
      Date of discharge
      Date of first appointment
      Date of graduation from programme
      Date of last scan
      Date of new birth visit
      Date of next court hearing
      Date of next TAF meeting
      Date placement started
      Date received
      Date received (office use)
      Date registered with practice
      Date screened
      Dates of next immunisations
      Days attended
      Days ventilated
      Days when volunteer could visit
      Decision
      Decision maker
      Dentist
      Deployment dates
      Deputy or cover when you are on leave
      Documents enclosed (please tick)
      Does the carer drive?
      Does the family have internet access for video calls?
      Does the family have pets?
      Does the parent smoke?
      Drug allergies (mother)
      e-RS service ID
      Earliest release date
      Electoral ward
      Emergency contact name
      Emergency contact number
      EMIS number
      Employment status of carer
      Entered on system by
      EPDS score
      Estimated blood loss
      Expected discharge date
      Expected posting date
      Father's date of birth
      Father's DOB
      Father's employment
      Father's ethnicity
      Father's NHS number
      Father's occupation
      Father's religion
      Fax
      Fee agreed per session
      Feedback on this form
      Feeding (breast / bottle / mixed)
      Folic acid taken?
      Form version
      Fostering agency
      Free school meals
      Funded place (2-year-old offer)?
      GAD-7 score
      GAD-7 total
      Gender identity of parent the same as at birth?
      Gestational diabetes?
      GMC / NMC number
      GMC number
      GP fax number
      Gravida
      Gravida / parity
      HADS (anxiety / depression)
      Hair and eye colour
      Have you attached the chronology?
      Have you attended our infant mental health training?
      Have you completed the infant mental health training? (date)
      Have you given the family our leaflet?
      HCPC / NMC / SWE registration number
      HCPC registration no.
      HDC eligibility date
      Head circumference
      Height
      Highest qualification
      Hospital no
      Hospital number
      Hours attended each week
      Household income band
      Housing tenure
      How did you find out about our service?
      How easy was this form to use?
      How long at this address?
      How long have you known the family?
      How will you be paying?
      ICB
      ICD-10 code
      Immigration status
      Immunisations up to date?
      In receipt of benefits?
      Invoice to be sent to
      Is a crèche place needed?
      Is baby breastfed?
      Is the family in receipt of Healthy Start vouchers?
      Is the parent a veteran?
      Is this a re-referral?
      Is transport required?
      Karitane score
      Length at birth
      Length of labour
      Length of stay
      Letter sent on
      Level of care (ITU / HDU / SC)
      List of enclosures
      LMP
      Local authority area
      Maiden name
      Marital status
      Matched with volunteer on
      May photographs be used in publicity?
      May we contact you about research?
      May we contact you for feedback on this form?
      Membership number
      Mental Health Act status
      Method of feeding
      Mode of delivery
      Monitor at home
      MORS warmth score
      Mosaic / Liquidlogic ID
      Mother's country of birth
      Mother's disability
      Mother's ethnicity
      Mother's highest qualification
      Mother's marital status
      Mother's nationality
      Mother's occupation
      Mother's pronouns
      Mother's sexual orientation
      MRN
      Multiple pregnancy?
      Mum's place of birth
      Name of children's guardian (Cafcass)
      Name of conference chair
      Name of dentist
      Name of IRO
      Name of landlord
      Name of line manager
      Name of school
      Named consultant obstetrician
      Named nurse's bleep
      Nasogastric tube in place?
      National Insurance number
      Nationality
      Newborn blood spot date
      Newborn hearing screen result
      Next outpatient appointment
      Next scan date
      Next step
      NIPE completed?
      NMC PIN
      Number of antenatal visits attended
      Number of babies expected
      Number of bedrooms
      Number of children under five
      Number of days in special care
      Number of DNAs
      Number of pages attached
      Number of pages sent
      Number of visits completed
      Number of weeks on waiting list
      Nursery attended
      Nursery hours per week
      Office use only - ref
      Office use only: received by
      Ofsted URN
      Online or in-person sessions?
      Outcome star score
      Oxygen at home?
      Page
      Panel date
      Parent's National Insurance number
      Parent's signature
      Parents' marital status
      PARIS ID
      Parity
      Parking available at property
      PAS number
      Passport number
      PCN
      Pharmacy
      Photograph consent on file
      PHQ-9
      PHQ-9 score
      PHQ-9 total
      Place of birth
      Place of birth planned
      Planned discharge date
      Please attach recent clinic letters – attached?
      Please rate this form from 1 to 5
      Policy number
      Preferred appointment day
      Preferred clinic venue
      Preferred gender of therapist
      Preferred place to be seen (home / clinic / online)
      Preferred venue
      Previous sections
      Priority (routine / soon / urgent)
      Prison number
      Private health insurer
      Programme phase
      RAG rating
      Rank
      Reach area / LSOA
      Read code
      Reason for declining (office)
      Reason not accepted
      Referral reference
      Referral route (email / post / e-RS)
      Referral type (new / repeat)
      Regiment / unit
      Religion of mother
      Research contact agreed?
      Responsible clinician
      Retinopathy screening
      Review date of this form
      Rhesus status
      RiO number
      Room
      Rubella status
      Scheme name
      Screened by
      Section of Mental Health Act
      Sentence length
      Service number (armed forces)
      Service requested code
      Sessions you would like to attend
      Sexual orientation of parent
      Signature of person with parental responsibility
      Signature of referrer
      Smoking status
      Smoking status at booking
      SNOMED code
      Social care case reference
      Solicitor for the mother
      Specialty
      Submission reference
      Supervisor's name
      SystmOne ID
      Template ref.
      Test results last 3 months
      Therapist's registration number (HCPC/UKCP)
      Title (Mr / Mrs / Miss / Ms / Mx)
      Transferred from (hospital)
      Transport needed?
      Triage outcome
      Type of birth
      Type of delivery
      UBRN
      Unique pupil number
      Unique pupil number (UPN)
      Unit number
      Upload a file
      UPN
      Urgency
      Vehicle registration (for parking)
      Veteran or serving personnel?
      Visiting order number
      Vitamin K given
      Ward
      Was the pregnancy planned?
      Weight centile
      Wheelchair access required (parent)?
      Where did you hear about us?
      Which family hub is nearest to you?
      Whooley questions (positive / negative)
      Witness (print name)
      Working days
      Would you like a copy of the outcome letter?
      Would you like our newsletter?
      Would you like to join our mailing list?
      Would you take part in our survey?
    `,
  },
];
