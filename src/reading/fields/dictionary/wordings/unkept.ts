import type { Wordings } from './wordings.ts';

/** How forms ask about things that no field is kept for. */
export const unkeptWordings: readonly Wordings[] = [
  {
    topic: 'none',
    words: `
      1.10 Nursery, school or childminder
      2.6 Is either parent serving in the armed forces?
      Accepted / declined / signposted
      Accepted or declined by panel
      Access needs or adjustments
      Access to the property (key code, stairs)
      Accessibility requirements for appointments
      Acknowledgement letter sent
      Action
      Action taken by admin
      Active repeat templates
      Address before placement
      Address if different from the child's
      Admin contact phone
      Adopters' social worker
      Adoption social worker
      Adoption Support Fund application made?
      Age in weeks at referral
      Age of child
      Agency reference number
      Ages and Stages score
      Agreed tasks for practitioners
      Agreed tasks for the family
      Alcohol, units/week
      Allergies
      Allergies (baby)
      Allergies and sensitivities
      Allocated clinician
      Allocated team
      Allocated to
      Allocation notes
      Alternative contact number
      Ambitions for work
      Anaesthetic and pain relief
      Annual leave cover of worker
      Antenatal appointments kept
      Antenatal classes attended
      Antenatal screening accepted
      Anti-D given?
      Anti-D required?
      Any adjustments the parents need
      Any allergies we should know about before bringing snacks?
      Any dogs in the house?
      Any pets?
      Anyone in household smoke?
      Anyone in the household shielding?
      Apgar scores
      Appointment venue wanted
      Appointments easier in the:
      Are baby's jabs up to date?
      Are other professionals aware of this referral?
      Are siblings open to CAMHS?
      Are there any CAMHS appointments already booked?
      Are there reports from other agencies enclosed?
      Are there stairs / is it easy to park?
      Are you happy for us to ring the health visitor?
      Are you in education? Tell us about your course
      Are you the Named Person?
      Armed forces connection
      Aspirin, folic acid, vitamins
      ASQ-3 scores and date
      Asylum claim: stage and solicitor
      Attachments enclosed (list)
      Attainment
      Attendance number this year
      Attendance pattern at setting
      Authorisation code
      Availability for group sessions
      Baby bank request
      Baby's checks after birth
      Baby's current weight
      Baby's hair and eye colour
      Baby's hospital number
      Baby's language milestones
      Baby's weight now
      Badger ID
      BadgerNet ID
      Bank account and ID problems
      Barriers to work
      Bathing and skin care
      Bay and bed
      BBV status
      BCG indicated
      Bed
      Bed number
      Bedtime routine
      Benefits received
      Best time to call referrer
      Bilirubin on discharge
      Birth order
      Birth order (if multiple)
      Birth plan and preferences
      Birth registered? Where
      Birth weight
      Birth weight and Apgar scores
      Birth weight of twin 1
      Blood group
      Blood group and antibodies
      Blood group and Rhesus
      Blood pressure at booking
      BLS training completed by parents
      BMI
      BMI and dietary advice
      Booking bloods taken?
      Booking BMI
      Booking date
      Bottles a day and amounts
      Box file no.
      BP / pulse
      Breach date
      Breastfeeding (yes / no)
      Bullying
      Can siblings be cared for during sessions?
      Can the family travel to clinic?
      Can they travel to our centre?
      Can they understand what this referral is for?
      Can we contact these professionals?
      Can you come to sessions on Zoom?
      Capacity assessment attached?
      Car in household?
      Car seat challenge passed
      Car seat checked
      Car seat fitted? Comments
      Carbon monoxide reading and smoking advice
      Care co-ordinator CPA level
      Care coordinator's RiO ID
      Care leaver?
      Care Programme Approach level
      Care to Learn funding
      Carer's age group
      Carer's assessment
      Caring responsibilities
      Caseload
      CCG / ICB
      CCG code
      Celebrations the family likes to keep
      Centre programmes already attended
      Chair's summary
      Characteristics of effective learning
      Charitable funds applied for before
      Child's development and education
      Child's general health
      Child's passport number
      Child's speech and language
      Childcare barriers
      Childcare costs
      Children's centre area
      Children's guardian
      Children's guardian's phone number
      Cholesterol and heart disease in relatives
      Choose and Book password
      Chorionicity
      Chronology attached?
      Citizenship ceremony arrangements
      Client's age today
      Clinic code
      Clinic letters: large print, easy read?
      Clinic record no.
      Clinic room booking notes
      Clinical supervisor of referrer
      Clothing sizes
      Clubs and groups parents belong to
      Cluster
      Cluster (PbR)
      CO reading
      CO reading at booking
      Colleague's phone number
      Collection password and who may collect
      Comments by duty manager
      Comments on delay in sending this form
      Comments on opening hours
      Commissioner
      Commissioner / ICB
      Communication and language
      Communication needs and reasonable adjustments
      Community participation
      Consent for immunisations
      Consent given by (name)
      Consent to audio recording
      Consent to be contacted for research
      Consent to medical treatment
      Consent to newborn screening
      Consent to photographs
      Consent to photographs for publicity
      Consent to share S1 record?
      Consent to students being present
      Consent to take part in research
      Consent to use of photographs in publicity
      Consent to video recording
      Consultant
      Consultant neonatologist
      Consultant obstetrician
      Consultant paediatrician
      Contact method
      Contact method (phone / form / email)
      Contact with infant
      Continence
      Contingency plan
      Contraception discussed
      Copied to GP?
      Copied to social worker
      Copy of consent form attached?
      Copy of letter to
      Copy of this letter to GP
      Copy sent to health visitor
      Copy to HV?
      Copy to parent sent?
      Cord
      Cord gases
      CORE-10
      CORE-10 score
      Corrected gestational age today
      Cost code
      Cost code for invoice
      Cot number
      Council tax band
      Council tax band of household
      Council tax reference
      Countersigned by line manager
      Country of birth
      Country of birth and date of arrival in UK
      Country of birth of child
      Course attended and certificate gained
      Course title wanted
      Court case number
      Cover practitioner's phone number
      COVID / infection status
      CP conference date
      CP plan attached Y/N
      Cranial ultrasound result
      Criterion: employment and worklessness, evidence
      Criterion: financial stability, evidence
      Criterion: housing, evidence
      Criterion: school attendance, evidence
      Crèche needs during sessions
      Crèche place needed for older child
      Current acute medication (last 6 months)
      Current medication
      Current medication of either parent
      Current weight
      Current whereabouts
      Dad's ethnic group
      Dad's interests
      DASH score
      Data protection officer's note
      Data quality check by
      Date acknowledgement sent
      Date allocated
      Date allocated to social worker
      Date and result of last hearing test
      Date baby is expected to go home
      Date became looked after
      Date bed required
      Date booked with maternity
      Date child started at setting
      Date concerns were last discussed in supervision
      Date consent form scanned
      Date consent was withdrawn
      Date copied to notes
      Date discussed with health visitor
      Date discussed with safeguarding lead
      Date discussed with social care
      Date first appointment offered
      Date first seen by referrer
      Date first seen by your service
      Date logged
      Date mother phoned you
      Date moved to this address
      Date of 6-8 week check
      Date of admission
      Date of admission to NNU
      Date of admission to ward
      Date of arrival in UK
      Date of ASQ:SE
      Date of birth of carer
      Date of birth of siblings
      Date of booking appointment
      Date of discharge
      Date of discharge from hospital
      Date of discussion with safeguarding team
      Date of first appointment
      Date of follow-up call
      Date of graduation from programme
      Date of handover from midwife to HV
      Date of last appointment
      Date of last child protection conference
      Date of last consultation with GP
      Date of last home visit
      Date of last immunisation
      Date of last menstrual period (LMP)
      Date of last review
      Date of last review meeting
      Date of last scan
      Date of last TAF
      Date of last visit
      Date of legal order
      Date of MASH referral
      Date of miscarriage
      Date of multi-agency meeting
      Date of new birth visit
      Date of next appointment
      Date of next core group
      Date of next court hearing
      Date of next review meeting
      Date of next TAF meeting
      Date of next visit
      Date of order
      Date of planned caesarean
      Date of referral to CSC
      Date of risk assessment
      Date of six week check
      Date of your assessment
      Date order granted
      Date order was made
      Date placed on plan
      Date placed with adopters
      Date placement started
      Date received (admin only)
      Date received (office use)
      Date received by IMH team
      Date referral received
      Date registered with GP
      Date registered with practice
      Date seen last by referrer
      Date sibling last seen
      Date social worker allocated
      Date started at setting
      Date the child started at our nursery
      Date transferred from midwife to HV
      Date we received this form (office use)
      Date you became involved
      Date you phoned the parents
      Date you spoke to the health visitor
      Date your involvement began
      Dates of holidays
      Dates of next immunisations
      Day of discharge from midwifery care
      Days and sessions attended at nursery
      Days the family cannot attend clinic
      Days when volunteer could visit
      Days you work
      Debrief with consultant midwife offered?
      Debts and arrears
      Delivery instructions
      Dental care of the family
      Dentist
      Deployment dates
      Deployment of pupil premium
      Deprivation decile
      Deputy or cover when you are on leave
      Describe baby's daily routine
      Describe the condition of the property
      Describe your caseload size and waiting time
      Designated safeguarding lead
      Details of hospital admissions
      Devices available for video appointments
      Did mum grow up with siblings?
      Did the health visitor complete a LEAO?
      Diet and exercise
      Diet and weaning
      Dietary requirements
      Digital skills
      Disability living allowance claimed?
      Disabled parking needed?
      Disagreements recorded
      Discharge destination code
      Discharge medicines
      Discharge planning from ward
      Discharge weight
      Discharging consultant
      Discussed with GP on
      Discussed with safeguarding team on
      District number
      Do siblings get free school meals?
      Do siblings live with baby?
      Do the other professionals know about this referral?
      Do the siblings live at home?
      Do they have a hospital passport?
      Do we have permission to take photographs?
      Do you agree to receive our newsletter?
      Do you agree to take part in our evaluation?
      Do you agree with the diagnosis?
      Do you consent to being filmed for training?
      Do you have a disability? (parent)
      Do you need help with the cost of travel?
      Do you rent or own your home?
      Do you want feedback on this referral?
      DOB of adopter 1
      DOB of carer
      Documents attached
      Documents enclosed
      Documents enclosed (please tick)
      Does anyone else in the family speak English?
      Does anyone in the home smoke or vape? Details
      Does anyone in the home smoke?
      Does anyone in the household smoke?
      Does dad live at home?
      Does father live at the address?
      Does father live in the home?
      Does he know about this referral?
      Does he live with the woman?
      Does partner know of the referral?
      Does the carer drive?
      Does the child babble with different sounds?
      Does the child get funded hours?
      Does the child have a passport?
      Does the child have contact with siblings?
      Does the child point to show?
      Does the child turn to a voice?
      Does the family have a car?
      Does the family have internet access for video calls?
      Does the family have pets?
      Does the family have transport?
      Does the father have a disability?
      Does the GP know about this referral?
      Does the household own a dog?
      Does the parent smoke?
      Does the social worker support this referral?
      Does your manager agree?
      Driving and transport to work
      Driving licence and car
      Drug allergies (mother)
      DSL name
      Due date of next review
      Duty call reference
      Duty team number
      e-RS service ID
      Ear infections?
      Earliest release date
      Early Years Foundation Stage levels
      Education and learning
      Education history of mother
      Education needs
      Education of the parents
      EHCP in place?
      Electoral ward
      Email of employer
      Emergency / urgent / routine (please tick)
      Emergency contact
      Emergency contact / next of kin
      Emergency contact name
      Emergency contact number
      EMIS number
      Employment status of carer
      English classes wanted
      Equipment and adaptations
      Equipment in place
      Equipment needed (cot, pram, clothes)
      Equipment sent home
      Estimated blood loss
      Ethnic group of mum
      Examination findings
      Exclusions
      Exempt from prescription charges?
      Exercise
      Expected date of discharge home
      Expected discharge date
      Expected posting date
      Explain what the money is for
      Expressive arts and design
      Faith community role
      Family consent to EHA?
      Family feedback at closing
      Family holidays
      Family Hub membership number
      Family time arrangements
      Father lives with
      Father of siblings
      Father's date of birth
      Father's date of birth and birthplace
      Father's DOB
      Father's employment
      Father's ethnicity
      Father's ethnicity and religion
      Father's NHS number
      Father's occupation
      Father's physical health
      Father's place of work and hours
      Father's religion
      Father's sleep apnoea or other illness
      Father's social worker
      Father's support worker
      Favourite toys and comforters
      Fax cover remarks
      Fax number of practice
      Fee agreed per session
      Feedback about this form
      Feedback on this form
      Feeding
      Feeding (breast / bottle / mixed)
      Feeding and sleep
      Feeding at discharge
      Feeding at discharge from ward
      Feeding difficulties: assessment by SALT
      Fetal movements and growth scans
      File location
      Filming for publicity
      Finance officer remarks
      Finances and benefits
      Financial considerations
      Fine motor
      Fire safety visit comments
      Fireguard and blind cords
      First appointment offered
      Flat no. / move in date
      Flying Start area / postcode outreach
      Flying Start childcare place
      Folic acid taken?
      Food bank use
      Form copied to MASH?
      Form version
      Formula type and reason for change
      Foster carer date of birth
      Fostering agency
      Fostering agency phone
      Free school meals
      Frequency of contact
      Friendships and play with other children
      Funded place (2-year-old offer)?
      Funding authority / commissioner
      Funding source
      Funding to date
      G / P
      Gender identity of parent
      Gender identity of parent the same as at birth?
      Gender identity same as at birth?
      Gender of worker preferred
      Genetic test results
      Genogram attached?
      Gestation at first contact
      Gestation of last baby
      Gestation of previous losses
      Gestation when first seen by midwife
      Gift Aid declaration
      Glucose tolerance test
      GMC / NMC number
      GMC number
      GP fax number
      GP surgery phone number
      Grandparents' addresses
      Grant application: items and cost
      Gravida
      Gravida / para
      Gravida / para and comments
      Gross and fine motor skills
      Gross motor
      Growth
      Growth and weight gain
      Growth chart comment by paediatrician
      Guardian's name (CAFCASS)
      HADS (anxiety / depression)
      Haemoglobin at booking
      Hair and eye colour
      Half-sister's social worker
      Hall hire comments
      Has a blood test been requested?
      Has social care been informed of this referral?
      Has the child been referred to this service before?
      Has the crisis team been called?
      Has the family been given a copy of the privacy notice?
      Has the family been referred to this service before?
      Has the GP been informed of this referral?
      Has the health visitor been told?
      Has the midwife been informed?
      Has the perinatal team been phoned?
      Has the social worker agreed to this referral?
      Has the social worker been informed?
      Has this child been referred before?
      Has your manager agreed to this referral?
      Have other agencies been informed?
      Have other agencies been sent a copy?
      Have you attended our infant mental health training?
      Have you completed the infant mental health training? (date)
      Have you discussed this with the GP?
      Have you discussed this with the health visitor?
      Have you discussed with your supervisor?
      Have you given the family our leaflet?
      Have you met the family's GP?
      Have you read our privacy notice?
      Have you read the guidance notes?
      Have you read the notes for referrers?
      Have you read the referral criteria?
      Have you spoken to the GP?
      Have you spoken to the health visitor about this?
      Have you told the health visitor?
      HCP level
      HCPC / NMC / SWE registration number
      HCPC registration no.
      HDC eligibility date
      Head circumference
      Health
      Health of other family members
      Health review due date
      Health visitor present at call?
      Health visitor visits per month
      Health visitor's manager
      Health visitor's team leader
      Health visitor's working days
      Healthy Start vouchers and vitamins
      Healthy Start vouchers?
      Heard at MARAC?
      Hearing
      Hearing and vision
      Heating and fuel costs
      Height and weight
      Height, weight, head circumference comments
      Help with running a home
      Her own mother's name
      Hobbies and interests
      Hobbies of the parent before baby came
      Home and money (score and comment)
      Home Office letters received
      Home safety: stair gates, smoke alarms, safe sleep
      Homelessness application ref
      Homelessness or eviction notice
      Homework and clubs
      HOSP NO.
      Hospital clinics attended by child
      Hospital no
      Hospital number
      Hospital of birth
      Hours attended each week
      Hours of work / days available
      Household income
      Household income band
      Household internet access?
      Housing
      Housing and employment
      Housing officer's phone number
      Housing situation (tenure, overcrowding, condition)
      Housing tenure
      Housing, employment and financial considerations
      How can we improve our referral process?
      How confident do you feel in filling in official forms?
      How did the family travel to you?
      How did you find out about our service?
      How did you hear about our service?
      How did you hear about us?
      How does mum travel to appointments?
      How easy was this form to use?
      How is the baby fed?
      How long have they been involved?
      How long have you known the family?
      How long have you lived there, and who is the landlord?
      How many weeks at booking?
      How many weeks breastfed?
      How many weeks have you been on our waiting list?
      How many weeks in NICU?
      How much did the baby weigh at birth?
      How often does the health visitor visit?
      How satisfied were you with this form? (1 to 5)
      How urgent is this?
      How was agreement given?
      How will the family travel to appointments?
      How will we know it has worked?
      How will you be paying?
      How would the item help day to day?
      HV aware of referral
      HV base
      ICB
      ICD-10 code
      Identity and self-esteem
      If 'No', please state why not
      Illnesses and treatment
      Immigration status
      Immigration status / NRPF
      Immunisations given
      Immunisations given on unit
      Immunisations up to date?
      Immunisations: any missed, and why
      Impact of rising bills
      Impact story we may use in our newsletter
      In receipt of benefits?
      Infant mental health leaflet given
      Infant's current medication
      Integrated care board (ICB) of GP practice
      Intended infant feeding method
      Intended place of birth
      Interagency meeting minutes
      Internet and phone access at home
      Interpreter used today?
      Interpreting agency booking reference
      Investigations and results
      Invoice to be sent to
      Is a creche place needed for siblings?
      Is a crèche place needed?
      Is a family member interpreting?
      Is a risk assessment attached?
      Is any member of the family disabled or in poor health?
      Is anyone in the household employed?
      Is baby breastfed?
      Is baby's dad allowed on site?
      Is background information attached?
      Is EHA attached?
      Is GP aware of this referral?
      Is he around?
      Is he the person causing harm?
      Is HV aware?
      Is mum working?
      Is she a care leaver?
      Is the baby breastfed or bottle-fed?
      Is the child looked after, and under what order?
      Is the CP plan attached?
      Is the family getting Universal Credit?
      Is the family happy to complete questionnaires?
      Is the family having help from another volunteer scheme?
      Is the family in receipt of Healthy Start vouchers?
      Is the family's immigration status settled?
      Is the GP aware of this referral?
      Is the GP aware?
      Is the health visitor aware of this referral?
      Is the parent a veteran?
      Is the patient a military veteran's dependant?
      Is the referrer staying involved?
      Is the social worker aware?
      Is there a lift?
      Is there a risk assessment on file?
      Is there parking at the property?
      Is this a re-referral?
      Is this a temporary address?
      Is transport required?
      Is your home suitable for a baby? Tell us about the rooms
      Jaundice
      Karitane score
      Keeping well (score and comment)
      Key person's learning journal comments
      Key safe number
      Kinship carer's DOB
      LAC review date
      Landlord's response
      Language needs at nursery
      Languages spoken by referrer
      Languages the children study at school
      Last BP
      Last immunisation
      LCS / Mosaic number
      Leaflet in which language?
      Learning
      Legal aid application
      Leisure interests of the family
      Length at birth
      Length of labour
      Length of stay
      Length of stay (days)
      Lessons for the service
      Letter type
      Level of care
      Level of care (ITU / HDU / SC)
      Level of care on discharge
      Line manager
      Line manager's telephone
      List of enclosures
      Literacy and numeracy of the parent
      Lives with mother?
      Lives with mum?
      LMP
      Loans and catalogues
      Local amenities and transport
      Local authority area
      Local authority case closed on (date)
      Local authority ID
      Local connection / previous borough
      Low mood after the birth
      Maiden name
      Maiden name and why changed
      Manager of health visitor
      Manager's authorisation comments
      Manager's contact number
      Manager's name
      Manager's signature
      Marital status
      Maternity and paternity leave dates and plans
      May photographs be used in publicity?
      May students sit in on sessions? Comment
      May we contact you about research?
      May we contact you for feedback on this form?
      May we send you news by post? Say which
      May we write to the GP?
      Mealtimes
      Meaningful use of time
      Medical adviser
      Medication given at nursery
      Medication on discharge
      Mental Health Act status
      Method of feeding
      MHA status
      Milestones (age sat, crawled, walked)
      Missing information requested
      Mode of arrival
      Mode of delivery
      Mode of infant feeding and any difficulties with the latch
      Money worries
      Monitor at home
      MORS warmth score
      Mosaic / Liquidlogic ID
      Mother lives with
      Mother's age
      Mother's blood group
      Mother's blood results
      Mother's brothers and sisters
      Mother's country of birth
      Mother's disability
      Mother's ethnicity
      Mother's GP surgery tel
      Mother's highest qualification
      Mother's hobbies
      Mother's hospital number
      Mother's maiden name
      Mother's marital status
      Mother's nationality
      Mother's occupation
      Mother's physical health
      Mother's place of work and hours
      Mother's previous surname
      Mother's pronouns
      Mother's religion or belief
      Mother's sexual orientation
      Mother's smear and contraception
      Mother's title
      Mother's ward or home?
      Mother's weight and diet
      Mother's wound healing and pelvic floor
      MRN
      Multiple pregnancy?
      Mum's best friend
      Mum's birth partner's name
      Mum's mental health nurse
      Mum's place of birth
      Name and address of childcare provider
      Name of baby or babies lost
      Name of childminder
      Name of children's guardian (Cafcass)
      Name of conference chair
      Name of current partner's employer
      Name of father's key worker
      Name of HV's team leader
      Name of IMH training facilitator
      Name of landlord
      Name of legal representative
      Name of line manager
      Name of maternal grandmother
      Name of mum's therapist
      Name of nursery
      Name of nursery or school
      Name of obstetric consultant
      Name of other person with PR
      Name of parent giving consent and date
      Name of safeguarding lead in your organisation
      Name of safeguarding supervisor
      Name of school
      Name of sibling's school
      Name of siblings' father
      Name of the baby who died
      Name of witness
      Named consultant
      Named consultant obstetrician
      Named nurse for safeguarding
      Named nurse's bleep
      Nan's phone number
      Nap routine at nursery
      Naps
      Nasogastric tube in place?
      National Insurance no.
      National Insurance number
      Nationality
      Nebula client ID
      Neighbourhood
      Newborn blood spot date
      Newborn blood spot taken
      Newborn bloodspot date
      Newborn hearing screen result
      Next CIN meeting
      Next clinic appointment
      Next CP conference
      Next legal planning meeting
      Next of kin
      Next of kin address
      Next outpatient appointment
      Next panel date
      Next planned contact
      Next professionals' meeting
      Next risk review
      Next scan date
      Next steps by receiving team
      Next steps in learning
      NHS funding / ICB
      NHS trust cost code
      NIPE completed?
      NIPE done by
      NIPE outcome
      NMC / GMC / HCPC number
      NMC PIN
      Noise and neighbour disputes
      NOK telephone
      Notes of call back
      Number and ages of children for the crèche
      Number of agencies involved
      Number of antenatal visits attended
      Number of attachments
      Number of babies expected
      Number of bedrooms
      Number of children under five
      Number of days in special care
      Number of DNAs
      Number of fetuses
      Number of pages
      Number of pages attached
      Number of pages sent
      Number of previous placements
      Number of professionals involved
      Number of sessions offered by your service
      Number of visits completed
      Number of wakings and how they are settled
      Number of weeks on waiting list
      Numeracy and mathematics
      Nursery / childminder
      Nursery attendance and funding
      Nursery attended
      Nursery hours per week
      Nursery name
      Nutrition
      Occupation
      Office use only
      Office use only - ref
      Office use only: received by
      Ofsted URN
      Online or in-person sessions?
      Operations
      Oral health
      Organisation code of provider (receiving)
      OST and dose
      Other agency to be copied into letters
      Other funders approached
      Other languages heard at home
      Out-of-hours contact number for our service
      Outcome of allocation meeting
      Outcome star score
      Outdoor learning
      Overcrowding
      Oxygen at home?
      Oxygen or equipment at home
      Page
      Panel comments
      Parent partnership at setting
      Parent's education and training
      Parent's employer
      Parent's employment status and occupation
      Parent's learning needs
      Parent's National Insurance number
      Parent's signature
      Parent's skills and training
      Parent/carer 2 phone
      Parental relationship with school
      Parents' eyesight and hearing
      Parents' marital status
      Parents' own additional needs
      PARIS ID
      Parity
      Parking / access instructions
      Parking and access to the building
      Parking available at property
      Participation in early education
      Partner present when discussed
      Partner's phone number
      Partner's social worker
      PAS number
      Passport number
      PCN
      Perineum
      Personal adviser's comments on training plans
      Pets: feeding and vet costs
      Pharmacy
      Pharmacy nominated
      Photo permission and limits
      Photograph consent on file
      Physical care
      Physical development
      Physical health
      Physiotherapy programme
      PIN number
      Place of birth
      Place of birth planned
      Place of booking
      Placenta and blood loss
      Placental site
      Planned discharge date
      Planned mode of birth
      Plans to move
      Play and stimulation
      Play space outside
      Please attach recent clinic letters – attached?
      Please confirm you have read our privacy notice
      Please rate this form from 1 to 5
      Please tick all that apply
      Please tick all that apply to this family
      Please tick ONE
      Policy number
      Pram or sling on loan
      Preferred appointment day
      Preferred clinic venue
      Preferred gender of therapist
      Preferred gender of worker
      Preferred hub
      Preferred place to be seen (home / clinic / online)
      Preferred pronouns and title
      Preferred venue
      Preferred venue for appointment
      Preferred worker gender
      Present level of care
      Previous address of mother
      Previous baby's gestation
      Previous clinic cancelled by service: reason
      Previous GP surgery
      Previous health visitor
      Previous referral to this service
      Previous referral to this service?
      Previous referrals to this service
      Previous social worker
      Previously referred to this service?
      Priority
      Priority (routine / soon / urgent)
      Prison number
      Privacy notice given to parent?
      Private health insurer
      Probation officer's phone
      Professional registration
      Professional registration (NMC / GMC) no.
      Progress check at two: summary
      Progress in learning
      Progress to work
      Qualifications
      Quality audit comments
      Quality of housing
      Rank
      Reach area / LSOA
      Read code
      Reading for pleasure, books at home
      Reading list wanted by referrer
      Reason for absence
      Reason for any missed health appointments
      Reason for cancellation
      Reason for cancelling
      Reason for closing
      Reason for closure
      Reason for closure (office use)
      Reason for decline
      Reason for declining (office)
      Reason for delay
      Reason for delay in sending
      Reason for discharge
      Reason for DNA
      Reason for late submission of this form
      Reason form is late
      Reason not accepted
      Reason not accepted (for team use)
      Reason the form was returned
      Reasonable adjustments
      Reasonable adjustments needed
      Reasonable adjustments needed by the parent
      Received by
      Received by (office use)
      Received in office by
      Record ID
      Recourse to public funds
      Recovery from birth
      Red Book given to parents
      Red book given?
      Reference number given by our office
      Reference number of letter
      Reference used by your agency
      Referral medium
      Referral Priority
      Referral reference
      Referral reference number
      Referral route (email / post / e-RS)
      Referral type (new / repeat)
      Referrer's manager's email
      Referrer's pronouns
      Referrer's registration number
      Referrer's supervisor's phone
      Referrer's working days
      Refreshments and allergies of group
      Regiment / unit
      Registered with dentist?
      Rehousing application: band and points
      Religion of mother
      Repairs outstanding
      Reports attached from other agencies?
      Reports enclosed
      Research contact agreed?
      Research participation wishes
      RESIDENT PARENT ON WARD
      Resources needed
      Respiratory support days
      Responsible clinician
      Results of blood spot screening
      Results of scans and screening
      Review arrangements
      Review date of this form
      Rhesus status
      RiO / Trust number
      RiO number
      Risk assessment attached
      Risk assessment carried out by
      Risk assessment completed by
      Risk assessment completed on
      Risk assessment date
      Risk assessment done by
      Risk assessment reference
      Risk assessment review due
      Risk assessment updated on
      Risk of pre-eclampsia?
      Risk review date
      Room requirements
      ROP screening complete?
      Route to the UK and documents held
      RTT clock start
      Rubella status
      Safeguarding adviser spoken to
      Safeguarding lead in your organisation
      Safeguarding lead informed
      Safeguarding lead's telephone
      Safeguarding supervisor
      Safeguarding team phone
      Safer sleep advice given
      Safety of the street
      Scan findings (cranial ultrasound)
      Schedule of Growing Skills results
      Schemas and interests
      School / college / work
      School / nursery of siblings
      School attendance of older siblings
      School attended by brothers and sisters
      School lunch arrangements
      School moved?
      School views
      School year
      Screened by and date
      Screening decision and rationale
      Second contact number (grandmother)
      Section 117 aftercare
      Section of Mental Health Act
      Seen by (doctor)
      Self-care and independence
      Self-care skills
      Sentence length
      Service number (armed forces)
      Service Offered
      Service requested code
      Session attended today and comments
      Sessions you would like to attend
      Settling-in arrangements
      Sexual orientation
      Sexual orientation of birthing parent (optional)
      Sexual orientation of parent
      Shift pattern
      Sibling 1 DOB
      Sibling's gestation at birth
      Sibling's health needs
      Sibling's health visitor
      Sibling's social worker
      Siblings live with
      Siblings with disability
      Siblings' school or college
      Siblings' social worker
      Sign here
      Signature of discharging nurse
      Signature of parent giving consent
      Signature of person taking consent
      Signature of person with parental responsibility
      Signature of referrer
      Signposting offered
      Sleep
      Sleep pattern
      Smartcard number of referrer
      Smokers in household?
      Smoking in the home
      Smoking status
      Smoking status at booking
      Smoking status of partner
      Smoking status of patient
      SNOMED code
      Social and community elements
      Social care case reference
      Social care case reference number
      Social care record number
      Social worker for sibling
      Social worker informed?
      Social worker visits (how often)
      Social worker's manager
      Social worker's supervisor
      Social worker's working hours
      Solicitor for the mother
      Solicitor for the parents
      Solid foods introduced
      Speciality
      Specialty
      Speech and language
      Speech, language and communication
      Staff qualification of key person
      Staff ratio or room changes
      Status on admission
      Step father's name
      Suggestions for our newsletter
      Sun cream and plaster permission notes
      Supervising social worker
      Supervising social worker's phone
      Supervision arrangements of the referrer
      Supervisor's comments
      Supervisor's name
      Support to get online
      Support worker's phone
      Surgery opening hours
      Surgical procedures
      Switchboard of hospital
      SystmOne ID
      SystmOne number
      Task sent to admin (initials)
      Team leader's email
      Team leader's phone
      Team manager authorising
      Team manager tel
      Team manager's email
      Team manager's telephone
      Telephone number of duty line
      Template ref.
      Temporary accommodation details
      Temporary address until
      Tenure
      Test results last 3 months
      Therapist's registration number (HCPC/UKCP)
      Thyroid, diabetes, blood pressure of mother
      Time of attendance
      Time of birth
      Time of consultation
      Time of duty call
      Time of referral
      Time of request
      Time of this request
      Title (Mr / Mrs / Miss / Ms / Mx)
      Toileting
      Total number in household
      Toxicology consented to
      Toy safety check
      Training attended by worker
      Transition to school plan
      Transport home
      Transport needed?
      Transport provided by
      Triage category
      Triage notes
      Triage outcome
      Trust ODS code
      TTOs supplied
      Tube feeding plan
      Two-year-old offer: eligibility
      Type of accommodation
      Type of birth
      Type of call (new / follow-up)
      Type of delivery
      Type of housing
      Typical day at nursery
      UBRN
      Unborn's case number
      Understanding the world
      Understanding, reasoning and problem solving
      Unique pupil number
      Unique pupil number (UPN)
      Unit number
      UPN
      Urgency
      Urgent
      Use of library and toy library
      Use of local amenities
      Use of screens at home
      Usual branch surgery opening hours
      Vaccinations in pregnancy
      Vaccinations up to date?
      Vehicle registration (for parking)
      Verbal consent gained for information to be shared with the nursery
      Version control comments
      Veteran or serving personnel?
      Vision
      Visiting hours
      Visiting order number
      Vitamin K given
      Vitamins taken
      Volunteer skills wanted
      Volunteering or courses
      VTE risk score
      Waiting list review comments
      WARD / BED
      Ward and electoral division
      Was an interpreter present for this referral?
      Was an interpreter used to obtain consent?
      Was the social worker at the meeting?
      Weeks in SCBU
      WEIGHT / LENGTH / OFC
      Weight at last check
      Weight centile
      Weight on day 5 / % loss
      WellComm screen
      What did you enjoy at our last session?
      What does dad do for a living?
      What groups do you go to?
      What is her partner's job?
      What is your home like?
      What other services should exist in your area?
      What should we change about the sessions?
      What was agreed in that conversation?
      What was the name of the baby who died?
      What worked in your use of our website?
      What3words or directions
      Wheelchair access needed at venue?
      Wheelchair access required (parent)?
      Where did you find this form?
      Where did you hear about our duty line?
      Where did you hear about us?
      Where did you hear of our service?
      Where do the siblings live?
      Where do you shop and how do you get there?
      Where does baby sleep?
      Where is she being treated?
      Where to send the completed form
      Which council ward does the family live in?
      Which days suit a group?
      Which family hub is nearest to you?
      Which group would you like to join?
      Which hospital will the baby be born in?
      Which nursery or childminder does the child attend?
      Which room is the child in at nursery?
      Which school do the brothers and sisters go to?
      Which ward is mum on?
      Who did you speak to in social care?
      Who do siblings live with?
      Who does dad live with?
      Who does mother live with?
      Who does the school run?
      Who else may be at home during visits?
      Who gave consent and when?
      Who gave consent?
      Whooley questions (positive / negative)
      Whose number is this?
      Will the health visitor stay involved?
      Will you bring other children?
      Wills and guardianship wishes
      Witness (print name)
      Work number for partner
      Work telephone number of employer
      Working days of social worker
      Working diagnosis (ICD-10)
      Would the family like a Christmas hamper?
      Would you join an online group? On what device
      Would you like a copy of the outcome letter?
      Would you like a copy sent to other agencies?
      Would you like a place at our stay and play group?
      Would you like our newsletter?
      Would you like to join our mailing list?
      Would you like training from our team? What topics?
      Would you take part in our survey?
      Wristband no.
      Young carer duties
      Young carer?
      Your safeguarding lead
    `,
  },
];
