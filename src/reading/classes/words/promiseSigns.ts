import { phrases } from '../phrases.ts';

/** Words that promise a file in this mail. Attachment is also a word of our own trade. */
export const promises = phrases(`
  pfa|attd
  pls|please|see|c|find|kindly|is|are|the|as|have|ive|am|im|be|also|now|hereby|it|form|referral|letter|document|documents|file|report|copy|paperwork|scan|again|resent|everything|all .. attached|enclosed|appended
  attached|enclosed is|are|please|herewith|you|to_this|to_the_email|to_my_email|the|a|our|my|her|his|their|referral|form|document|documents|letter|copy|completed|for|with|as|below|find|on|here|again|this
  i|we|ive|weve|ill|have|also|hereby|now|and .. attach|enclose|append|enclosing|attaching
  am|im|are attaching|enclosing|forwarding|sending .. form|referral|document|documents|letter|copy|file|paperwork|attached|completed|it|this .. this|the|with|attached|herewith|for|as
  attaching|enclosing
  forwarding|passing|sending|sharing on? to|with? you|yourselves? the|this|my|our|her|his|their completed|filled|signed|finished|imh|new|written|referral|attached? form|referral|paperwork
  forwarding|sharing|sending|forward|resending .. attached|enclosed|attachment|attachments
  see|in|per|open|find|using the? attachment|enclosure|attachments|enclosures
  attachment|attachments|enclosure .. below|is|are|contains|with|has|includes
  herewith|hereby .. form|referral|document|documents|letter|it|paperwork|copy
  form|forms|referral|referrals|document|documents|letter|letters|paperwork|files|copies .. herewith|attached|enclosed
  fyi attached|enclosed
  enc|encs|encl|enclosure|enclosures @number? .. form|referral|letter|document|copy
  here|heres is|are? .. form|referral|document|documents|letter|paperwork|copy|scan
  here|heres the|my|our .. form|referral|document|letter|paperwork
  find|have|receive .. form|referral|document|documents|letter|paperwork|scan .. with|in|on|under|to|below this|the|my|cover email|message|mail|cover|separate
  added|put|popped|pop|stuck|bunged .. form|referral|it|document|paperwork .. on|in here
  added|put|popped|pop|included|inserted|dropped|stuck|clipped|uploaded|bunged|appended|sent|placed .. to|on|in|with|onto|into|at this|the|my|bottom|below email|message|mail|of
  sending|send|sent|returning|emailing .. form|referral|it|this|them|document|letter|completed .. with|in|on|by this|the email|message|mail
  sending|send|sent|returning it|this|them|the? .. over|across|back|through .. with|in|on this|the? email|message|mail|attached
  form|forms|referral|document|documents|letter|genogram|paperwork .. accompany|accompanies|accompanying|with|alongside|comes|come|follows .. this|the email|message|mail|note
  form|forms|referral|document|documents|paperwork|letter as|like promised|requested|agreed|discussed|asked|per
  as promised|requested|agreed|discussed|asked .. form|referral|document|paperwork|letter
  please|kindly|pls see|find|accept|receive|review|process my|our|the|a|this|completed|below|following|new|another|attached? .. referral|form|paperwork|document
  completed form|referral for|re|as|from|to .. family|baby|mum|you|our|infant|child|review|attention
  resending|re_sending|resend|resent|again|sending .. with .. attachment|form|file|document|referral
  here you|it|they go|is|are .. filled|completed|form|referral|attached|signed|done|scanned
  scan|scanned|photo|photos|pdf|word .. form|referral|copy .. attached|with|below|for_you
  with the|my|a form|attachment|referral|file|document this time
  attachment|form|file|document .. dropped|fell|came|dropping|slipped off|out
`);

/** The same words in a sentence that promises nothing now. */
export const notNow = phrases(`
  no|not|never|cannot|cant|couldnt|unable|without|missing|didnt|dont|wont|nothing|arent|isnt|havent .. open|read|see|find|view|attach|attached|download|access
  without|missing an|the|any? attachment|attachments|form
  nothing|no attached|attachment|attachments|form
  will|shall|ill|well|going_to|can|could|should|would|may|might|must|do|let_me|trying .. attach|enclose|send|be_attached|forward|complete|email|return|find_out
  to attach|enclose|send|forward|complete|email|return
  how|where|which|what|when|who|do|does|did|is|can|could|should .. i|we|you|anyone|there|it .. attach|send|find|see|use|get|open|have|need
  please|pls|kindly attach|send|resend|complete|fill|return|email|forward
  secure|insecure|strong|poor|close|emotional|early|disorganised|avoidant|anxious|healthy|good|maternal attachment|attached
  attachment|attached training|issues|issue|difficulties|difficulty|relationship|relationships|style|styles|disorder|disorders|theory|based|observation|behaviour|needs|work|concerns|problems|figure|figures|course|to_her|to_his|to_mum|to_mother|to_their|to_him|to_baby|to_one|to_either|to_both|to_dad|to_the_baby|to_a
  seem|seems|seemed|appears|appear|being attached
  very|more|less|too|become|became|feels|feel|bonded attached
`);

/** Files that no referrer sends us, and that nobody misses where they did not come. */
export const otherThings = phrases(`
  catalogue|catalog|brochure|brochures|price_list|price_lists|pricelist|quotation|quotations|quote|quotes|invoice|invoices|remittance|statement|purchase_order|proforma|proposal|cv|cvs|profiles|portfolio|specification|terms_and_conditions
  newsletter|bulletin|circular|flyer|flyers|poster|posters|leaflet|leaflets|agenda|minutes|alert|policy|policies|guideline|guidelines|rota|timetable|timesheet|slides|presentation|programme|survey|job_description|advert|vacancy
  invitation|invitations|discharge_summary|discharge_letter|clinic_letter|clinic_summary|results|certificate|chronology
  authority|court_order|order|consent|mandate
`);
