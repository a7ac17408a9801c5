import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** How fraud speaks: it frightens or lures, and wants a click, money or silence. */
export const fraudSigns: readonly Sign[] = [
  {
    says: 'it threatens the loss of an account',
    weight: 3,
    words: phrases(`
      password|account|mailbox|subscription|storage|quota|inbox|licence|license|session|profile|nhsmail|office365|m365|webmail|email|access .. expire|expires|expired|expiring|suspend*|deactivat*|disabled|locked|limited|blocked|exceeded|closed|terminat*|flagged|compromised|restricted|almost_full|on_hold
      verify|confirm|validate|reactivate|re_activate|restore|unlock|secure|upgrade|migrate|revalidate|re_validate|update your|the|my .. account|mailbox|identity|password|details|email|payment|information|credentials|device|billing|profile
      keep|retain|use current|same|your password|account
      sign|signin|login|log|signing in? .. unusual|suspicious|unrecognised|new|unknown device|location|activity|attempt
      unusual|suspicious|unauthorised sign|signin|activity|login|log|access
      must|required|need .. migrate|upgrade|validate|reauthenticate|re_authenticate|verify|log_in .. mailbox|account|server|email|identity
      pending|undelivered|quarantined|held|blocked .. messages|emails|mails .. are|on|in|release
      loss|lose of|access|your|losing .. emails|website|domain|access|data|account|mailbox
    `),
  },
  {
    says: 'it speaks of money to gain or to pay',
    weight: 3,
    words: phrases(`
      parcel|package|shipment|delivery|consignment .. hold|held|unpaid|fee|customs|duty|redelivery|reschedule|charge|returned|undelivered
      pay|paid|payment|fee|fees now|due .. reschedule|release|avoid|delivery|parcel|customs|duty
      parcel|package|shipment .. waiting|could_not|undelivered|fee
      customs|delivery|redelivery|duty|shipping|outstanding fee|charge|customs
      payslip|payroll|salary|bonus|p60|pension .. ready|view|sign|updated|review|document|change|increase
      updated|new|your .. payslip|payroll|salary|bonus
      tax|vat|council_tax|card|bank|hmrc refund|rebate
      claim your|the|my .. refund|rebate|prize|reward|funds|gift|grant
      gift|itunes|amazon|steam|google_play cards|card|vouchers|voucher
      bitcoin|btc|crypto*|forex|western_union|moneygram|wire_transfer|lottery|jackpot
      beneficiary|inheritance|next_of_kin|unclaimed|deceased|late client|fund|funds|estate|of|to|for
      million|billion|thousand|@code us|dollars|usd|pounds|gbp|euros|eur
      selected|chosen|won|awarded|winner .. receive|grant|prize|donation|reward|lottery
      will be|has_been|was|been charged|debited|renewed .. account|card|customer|today
      subscription|order|plan .. renewed|auto_renew*|charged|confirmed .. cancel|call|helpline|refund|£*|gbp|usd
      guaranteed|high|passive returns|profits|income
      earn|make £*|$*|@code .. a|per day|week|month
      invoice|remittance|payment .. overdue|outstanding|past_due|attached_for|due_immediately|change
      change|changed|new|updated .. bank|payment|account details|account
      remit|transfer|pay to|into .. new|bank account|details
      final|legal notice|action .. invoice|payment|unpaid
    `),
  },
  {
    says: 'it pretends to be a superior in a hurry',
    weight: 3,
    words: phrases(`
      are you free|available|there|at_your_desk|in_the_office .. right_now|now|moment|quick|desk|task
      need you to .. task|discreetly|quickly|favour|errand|purchase|confidential*|urgent*|handle|run
      are you available|free right_now|at_the_moment|now
      send me your .. mobile|cell|whatsapp|personal
      quick|urgent|confidential task|errand|favour|favor|request
      discreet|discreetly|keep_this_between|in_a_meeting cant|and|i|now|us
    `),
  },
];

/** What a fraud wants; a sealed mail asks the same. */
export const demand: Sign = {
  says: 'it wants the reader to sign in, to click, to open or to answer',
  weight: 3,
  words: phrases(`
      click|tap|press|follow here|below|the|this|on .. to|link|button|verify|confirm
      sign|log in|on|into .. here|with|to|below|your|now|view|portal|using
      view|review|access|open|sign|see|check your|the|and .. payslip|payroll|salary|bonus|invoice|statement|remittance|document|voicemail|fax|p60|account|contract|benefits
      to|and view|listen|release|play|unlock|claim|sign .. sign|your|log|click|open|enter
      http|https .. login|secure|verify|keep|update|account
      keep|retain current|same password
      act|respond|action now|immediately|required|urgently|today
      failure to do so|comply|act
      before midnight|deletion|closure
      within 24|48|72|12 hours|hrs
      call|ring|phone|contact .. helpline|immediately|cancel|hotline|agent|barrister|lawyer
      with your full|bank|card|complete|home
      pay .. here|now|below|online|to
      avoid|prevent .. suspension|closure|deactivation|termination|locked|charges|interruption
      send|reply|confirm|provide .. your|with .. mobile|cell|whatsapp|bank|card|full_name|details|codes|number|date_of_birth
    `),
};

/** No sealed mail has it typed in an address of its own words. */
export const passwordWanted: Sign = {
  says: 'it asks for a password',
  weight: 3,
  words: phrases(`
    with|enter|using|use|type|provide|confirm your .. password|credentials|login|passcode
    email|username and password
  `),
};

/** How sellers speak. */
export const sellingSigns: readonly Sign[] = [
  {
    says: 'it sends goods, bills or candidates on paper',
    weight: 4,
    words: phrases(`
      our|my|new|latest|the_new|full|product|company|attached|enclosed catalogue|catalog|brochure|price_list|pricelist|quotation|price_quotation|proforma|pro_forma|product_range|company_profile
      catalogue|catalog|brochure|quotation|pricelist for|of your|our|sensory|reference|the|@number|products
      quotation|quote for|of @number|your|our|the .. @number? .. units|order|chairs|items|requirements|enquiry|as_requested
      proposal for|of|on|about our
      product|sales|pitch|our deck|slides
      demo|walkthrough|tour of our
      business|sales development|executive|representative
      cvs|candidates|candidate of|for|are|available|@code|immediately
      send|see|attached|forward|share @number|our|the? cvs|profiles|candidates
      invoice|invoices|statement_of_account remains|is|are|and|for|attached|outstanding .. unpaid|overdue|outstanding|statement|@day|january|payment
      your statement|invoice|bill is attached|enclosed|ready|overdue
      total|balance|amount outstanding|due|payable|overdue
      prices|price are|is valid|held
      manufacturer|manufacturers|supplier|suppliers|distributor|distributors|exporter|wholesaler of|for
      practitioners|nurses|locums|staff|visitors|psychologists available from|immediately|at|for .. framework|@day|rates|rate|locum|agency|work|start
      invitation|invitations|connection|connections|endorsement waiting|pending|request
      new invitations|followers|connections
    `),
  },
  {
    says: 'it names prices',
    weight: 2,
    words: phrases(`
      @number|@code % off|discount|cheaper|less|saving
      off|discount|savings .. first_order|code|your_next|order|orders
      by|of|save|saves|cut|reduce|waived .. %
      £*|@code|@number plus|inc|incl|including|excl|excluding|ex vat
      price|prices|pricing list|lists|from|start|match|quote
      from|only|just £*
      free delivery|trial|quote|quotes|audit|demo|consultation|sample|samples|report|shipping|survey|no_obligation|gift
      no obligation
      competitive|unbeatable|special|best|lowest|great|discounted|reduced prices|rates|price|fees|rate|cost
      save|discount|sale|sales|offer|offers|deal|deals|voucher|coupon|promo|promotion .. ends|code|on|today|now|this|£*|@code|%|until
      use|quote|with code|promo
      buy|shop|order|book|register|subscribe|enrol|sign_up|reserve now|today|here|online|early|yours
      early bird
      limited time|offer|places|stock
      call|ring|email|contact .. for rates|prices|quote|details_and_prices
      rates|prices|fees are|start|from|very
      reply yes|now|for|to .. proposal|quote|details|more|info|claim
      fee|fees|charge|charges waived|reduced|from
      in stock
      black|cyber friday|monday
      money back
    `),
  },
  {
    says: 'it offers wares or services',
    weight: 2,
    words: phrases(`
      our|new|latest|the|full|a range|brochure|brochures|catalogue|catalog|price_list|products|product|collection|software|platform|solution|solutions|app|package|packages|tool|fees|clients|portfolio|showroom|candidates|rates
      our .. price_list|brochure|catalogue|range|platform|software|solution|app|product|products|service_offering|candidates|system|furniture
      we|i offer|provide|supply|sell|manufacture|specialise|deliver|stock|help|design|build .. to|for|with|in|across|nhs|healthcare|clinics|offices|trusts|services|schools|businesses|organisations|companies
      supplier|suppliers|provider|manufacturer|distributor of|to
      supplied to over|more|the
      trusts|services|organisations|teams|clinics|businesses|providers|companies|schools like yours
      candidates|locums|cvs|profiles|temps available|for|of|immediate|ready|with
      first|page|top page|one|of of? google|one|page
      domain|hosting|website .. renewal|renew|renewed|expire*|due
      experienced|qualified|freelance|independent|accredited supervisor|trainer|consultant|therapist|coach|facilitator|interpreter|locum
      my|our .. cv|rates|availability|portfolio
      ready|available to start|for_work|immediately|now
      band @number|@code .. ready|available|start|starting|compliant
      website|web_site|seo|google|search_engine|ranking|rankings|backlinks|visibility|traffic|leads|guest_post|social_media .. design|redesign|page|ranking|optimi*|online|audit|visibility|higher|errors|holding|improve|fix|traffic|first
      cleaning|printing|catering|recruitment|marketing|signage|furniture|it_support|photography|insurance|energy services|company|solutions|specialist|specialists|agency|contracts|contract|supplier|experts
      contract cleaning
      photo|newborn|portrait session|shoot|shoots|shot|package|photo
      casino|viagra|dating|singles|weight_loss|cbd|loan|loans|work_from_home|investment|escorts
      demo|trial of our|the|a
      triage|referral|booking|rota|scheduling|dictation|e_rostering|ai platform|software|app|tool|system|solution
    `),
  },
  {
    says: 'a stranger approaches',
    weight: 2,
    words: phrases(`
      came|come|stumbled across|upon your|the
      browsing|visited|visiting|spotted|noticed|saw|found|looking_at|reviewing your .. site|website|page|service|profile|team|some|a
      noticed|spotted your|some|a_few|an|several .. errors|things|website|site|recruiting|hiring|gap
      introduce our|my|myself|ourselves|you|the
      reach|reaching out|to_you
      follow|following|followed up on my|our last|previous|earlier|email
      circle|circling|bump|bumping|floating back|this|up
      @number|@code|fifteen|ten|twenty minute|minutes|min|mins .. demo|call|chat|intro|zoom|meeting
      quick call|chat|demo|intro|one|question_about_your
      would|are|might you be? open|interested to|in
      right|best person to|for
      whoever|who handles|looks|is_responsible|manages|deals
      may|can|could|shall|would i|we arrange|send_you|show_you|call_you|offer|book|pop|schedule|share .. visit|demo|call|brochure|video|quote|some|thursday|tuesday|our|cvs|profiles
      shall i|we call|ring|phone|send|book|pop|arrange
      would monday|tuesday|wednesday|thursday|friday .. suit|work
      dear esteemed|valued|sir|customer|colleague|researcher|author|doctor|user|friend
      account|business|sales|growth|regional|partnerships|commercial executive|development|manager|director|partner|lead|team|consultant
      for trusts|nhs|services|teams|clinics like
      procurement|tender|tenders
      one|member|someone of|from our team|experts|specialists|consultants
      walk|talk|take|run you through
      solutions|sales|customer|partnerships|growth team|lead|partner
      client|customer|account partner|partnerships|director|executive|manager
      set|setting up a|an .. call|chat|intro|demo|meeting
    `),
  },
  {
    says: 'it advertises an event, a course or a journal',
    weight: 2,
    words: phrases(`
      conference|congress|webinar|masterclass|summit|symposium|course|courses|workshop|training|cpd|seminar|expo|exhibition .. register|registration|places|tickets|book|join|enrol|early|delegate|delegates|fee|accredited|dates|discount|secure|starts|@code|level|online|certificate|announced|speakers
      register|join|book|secure|reserve|enrol|sign_up .. conference|congress|webinar|masterclass|summit|course|place|ticket|seat|workshop|training|spot
      @number|last|few|only places|spaces|tickets|seats left|remaining|remain
      places|spaces|tickets|seats are|filling|going|limited|selling|still .. fast|limited|available|filling|quickly
      submit|submission|contribute|publish .. abstract|abstracts|manuscript|paper|article|journal|issue
      call for abstracts|papers|speakers|contributions|posters
      open access|journal
      keynote|keynotes|speakers|delegate|delegates announced|rate|include|packages|pass|from
      annual|national|international|world|global|8th|th conference|congress|summit|symposium|awards
      save the date
      podcast|episode|blog|read_more|top_stories|whats_new|latest_news|this_weeks|round_up|roundup
      newsletter|bulletin|ebulletin|e_bulletin|digest|monthly_update|weekly_update|in_this_issue|this_edition|issue @code|from|for|is|update|here|autumn|winter|spring|summer|november|december|no|out
      newsletter|ebulletin|e_bulletin
    `),
  },
  {
    says: 'it is sent to many',
    weight: 2,
    words: phrases(`
      unsubscribe|opt_out|optout|opt_in
      stop receiving these|this|our|such|emails
      removed|remove|take .. from|off our|this|the mailing|list|database
      manage|update your|email .. preferences|subscription|settings
      view this|it|online|in|email .. browser|online
      you are|have|received|receiving this|are .. because|email|newsletter|subscribed|signed
      reply stop|with_stop|unsubscribe
      share|forward with|to|this .. friends|colleagues|network
      follow us|me on
      all rights reserved
      terms and|conditions apply|conditions
      registered in england
      dear sir|all|customer|subscriber|member|reader|friend|friends .. madam|customer
      new|calling mums|parents|all|dads
    `),
  },
];

/** The mail has to do with families and referrals, as a colleague's mail has. */
export const ourWork = phrases(`
  the|a|this|your|our|my|their|new referral|referrals|family|families|caseload|mum|mother|infant|case
  health_visitor|health_visitors|midwife|midwives|health_visiting
  safeguarding|perinatal|bonding|duty_call|duty_line|parent_infant|infant_mental
  families you|we|i|who
      i|we|ive|weve|whom|who referred
`);
