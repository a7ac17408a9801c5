import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** Whose child it is: the writer's own, or one of the family's. */
export const kinship: readonly Sign[] = [
  {
    says: 'the writer speaks of the own child or family',
    weight: 3,
    words: phrases(`
      r|ur|me|mi baby|bby|son|daughter|kid|lad|lass
      my|our .. baby|babys|babies|bby|newborn|son|daughter|kid|kids|toddler|bump|twins|twin|infant|pregnancy|child|children|lo|boy|girl|wean|bairn
      my|our little|wee one|boy|girl|man|lad|lass
      my|our @number|@code|first|second|third|last|youngest|oldest|eldest .. old|one|month|months|week|weeks
      my|our? great? .. grandson|granddaughter|grandaughter|grandchild|grandbaby|grandchildren|niece|nephew|stepson|stepdaughter|godson|goddaughter
      my|our|me great? grandson|granddaughter|grandaughter|grandchild|grandbaby
      my|our son|daughter|sister|niece|brother|cousin and|has|have|had|s|is .. wife|husband|partner|child|baby|boyfriend|girlfriend|boy|girl|little|son|daughter|pregnant|struggling|mum|mom
      my|our nieces|nephews|sisters|daughters|sons|cousins|brothers|girlfriends|partners|wifes|friends .. baby|boy|girl|son|daughter|child|little|just
      i|we have|had|got a|an|baby|new|my|the|one|two|twins|just? .. baby|boy|girl|son|daughter|child|twins|newborn
      got|have|had|has a|an|my|our? .. month|months|week|weeks|3month|2month|4month|5month|6month|wk|wks|mth|mths old
      got|have|had a|an? 1month|2month|3month|4month|5month|6month|7month|8month|9month old
      i|we have|got baby|child|son|daughter|twins
      i|we .. gave|given birth
      i|we .. had a|an|my .. birth|caesarean|section|labour
      i|im|we|were am|are? .. pregnant|expecting|weeks|weeks_gone|new_mum|new_mom|new_dad
      im|i_am|as a|an|the|single|first_time|new|young|only|nearly|@code|@number|a_new|his|her|really .. mum|mom|mother|mam|dad|father|parent|grandmother|grandfather|nan|nana|nanna|gran|grandma|grandad|grandparent|dada|mummy|daddy
      im|am|were|are|we_are foster|kinship|adoptive|foster_carers|special|prospective carer|carers|parent|parents|guardian|guardians|adopters|mum|dad
      placed|lives|living|live|stays|staying with me|us
      i|we look|looking|care|caring|raising|raise after|for? my|our|him|her|them
      have|got an? sgo|special_guardianship|residence_order
      hold|love|loving|bond|feel|look|want ur|my|own|our baby|child|kid|son|daughter
      if|when u|you dont|cant|do|not .. love|bond|cope|want|feel .. baby|child|kid
      my|our|me wife|husband|partner|girlfriend|boyfriend|missus|gf|bf|fiancee|fiance|mrs .. baby|daughter|son|child|birth|pregnant|hold|bond|he|she|her|him|had
      me|myself|i and|n my|the? baby|bump|son|daughter|lo|twins|little_one
      baby|son|daughter|twins and|n me|myself|i
      became|become|becoming a|an dad|father|mum|mom|mother|parent|nan|grandparent
      our|my little|lo|lil one|boy|girl|man|arrived
      mine|ours is|are|was @number|@code|nearly|only|just|about
      i_am|im @number|@code and my
      jestem|mam|mamy .. mama|mamą|matka|matką|tata|tatą|dziecko|dziecka|syna|córkę|corke|niemowle|chlopca|chłopca
      moje|mojego|moj|mój|moja|moim|naszego|nasza|mojej .. dziecko|dziecka|syn|syna|córka|córki|corka|synek|dzieckiem|żona|zona
      mon|ma|notre bébé|bebe|fils|fille|enfant|femme
      mi|nuestro|nuestra|tengo bebé|bebe|hijo|hija|niño|niña|un
      meu|minha|nosso|nossa bebé|bebê|bebe|filho|filha|mulher
      mein|meine|unser|unsere|meinem|meiner baby|sohn|tochter|kind|frau
      bebelusul|bebelușul|copilul|fiul|fiica meu|mea|nostru
      mio|mia|nostro figlio|figlia|bambino|bambina|neonato
      i|we|weve|ive have|had? adopted|foster|fostered|fostering our? a|our|him|her|the|and|babies|children|this
      our|my adopted|foster|fostered|adoptive son|daughter|baby|child|boy|girl|children
      im|am|i_am|as a foster|kinship|adoptive|special carer|carers|parent|parents|guardian|mum|dad|mother|father|family
      foster|adoptive mum|dad|mother|father|carers|parents of|to|for
      in my|our care
      came|come|moved home|here|in to|with us|me
      placed with me|us
      i_am|im his|her|their|the? mum|mom|mother|mam|dad|father|nan|gran|grandma|grandad|aunt|aunty|auntie|uncle|carer|grandmother|grandfather
    `),
  },
  {
    says: 'the writer fills in the own particulars',
    weight: 2,
    words: phrases(`
      my dob|date_of_birth|birthday|doctor|nhs_number|nhs_no|partners|husbands|babys|babies|sons|daughters
      mine|me and|n baby|babys dob|date_of_birth
      babys|childs name|dob .. my dob|date_of_birth|name
      relationship .. im|i_am|my|mum_me
    `),
  },
  {
    // A professional says so as well: it weighs only beside the writer's own feelings.
    says: 'it speaks of a baby of some weeks or months',
    weight: 0.5,
    words: phrases(`
      baby|lo|bubba|bub|little_one|he|she|hes|shes is|s? @number|@code .. day|days|week|weeks|month|months|wks|mths
      baby|lo|bubba|bub|little_one .. 1wk|2wks|3wks|4wks|5wks|6wks|7wks|8wks|9wks|10wks|11wks|12wks|1mth|2mths|3mths|4mths|5mths|6mths
      baby|lo|bubba|bub|little_one|he|she was born
    `),
  },
];

/** What moves a family to write. */
export const distress: readonly Sign[] = [
  {
    says: 'it tells of distress',
    weight: 2,
    words: phrases(`
      struggl*|suffering|terrified|scared|frightened|ashamed|exhausted|lonely|overwhelmed|desperate|tearful|numb|anxious|depressed|worried|concerned|guilty|lost|stuck|hopeless|inconsolable|daft|rubbish|useless
      cant|cannot|dont|not|wont|doesnt|couldnt|never|isnt|didnt|unable|hard|difficult|aint|havent .. feel|feels|love|bond|bonded|bonding|cope|coping|connect|connection|hold|held|settle|settles|look|looks|smile|cuddle|cuddles|sleep|sleeps|comfort|stop|play|touch|want|enjoy|right|go|eat|feed|like|let
      cry|cries|crying|cried|screams|screaming|scream|tears|bangs
      dont|doesnt|not|never .. like|likes|love|loves|want|wants|know|knows|need|needs me
      only|just .. settles|calms|happy|stops|wants|goes .. for|with|his|her|dad|mum|me
      angry|snappy|raging|shut_out|left_out
      feel|feeling|felt nothing|like|daft|low|down|alone|numb|empty|bad|awful|so|useless|distant|rejected|spare
      wish i|he|she .. never|had|hadnt|wasnt
      thoughts|thinks|think|feels|feel .. hates|hate|dislikes|doesnt|harm|rejects
      horrible|awful|bad|dark|scary thoughts|feelings
      not right|herself|himself|well|good|safe|ok|okay|coping|sleeping
      bad|hard|tough|traumatic|difficult birth|time|labour|start|place|delivery
      turns|turned|pulls away|from
      dont|didnt|not know|no what|who|how|where
      resent*|regret*|hate|jealous|avoid*|flashback*|nightmare*|panic*
      postnatal|post_natal|pnd depression|anxiety
      belongs|belong to somebody|someone|another
      get|getting close|near to
      says its|shes|hes not hers|his|mine
      nie moge|mogę|umiem|potrafię|potrafie|kocham|radzę|radze
      płacze|placze|płaczę|boję|boje
      no puedo|siento|quiere|duerme
      ne|n peux|arrive|ressens|dort
      kann|fühle nicht|nichts
      não|nao consigo|sinto|dorme
      nu pot|simt|doarme
      non riesco|sento|dorme
      no idea how|what|why
      stiff|stiffens|arches|resists|rejects|refuses .. when|us|me|hold|pick|being|comforted|cuddle|cuddles
      dont|doesnt|not|never let|lets me|us
      end|end_of of our|my tether|rope
      sick with|of? worry
      in|to pieces|bits
      will|wont not hold|feed|look|touch|let
    `),
  },
  {
    says: 'the writer tells of the own feelings',
    weight: 2,
    words: phrases(`
      i|im|ive|i_am|i_have so|just|really|always|too|been|constantly|completely|still|also|keep|now|all_the_time? .. tired|exhausted|scared|crying|cry|angry|low|depressed|frightened|terrified|alone|lonely|numb|shouting|shout|thoughts|thinking|coping|sleeping|failing|afraid|shut_out
      i feel|felt|hate|dread|cry|cant|cannot|struggle|avoid|resent|regret
      and since then feel|felt
      i keep having|thinking|crying|feeling|wanting|imagining
      better off without|with_someone
    `),
  },
  {
    says: 'the writer is at the end of the tether',
    weight: 1,
    words: phrases(`
      im|i_am so|really|completely|always|just|constantly? tired|exhausted|scared|terrified|frightened|crying|depressed|numb|lonely|failing
      i keep having|crying|thinking|imagining
      i cry|hate
      ive had enough
      better off with|without
    `),
  },
  {
    says: 'it asks for help',
    weight: 2,
    words: phrases(`
      help|support|advice|advise|guidance|counselling|therapy
      who|whom|where|what|how do|can|should|would|could|one i|we|one|you|us? .. ring|call|ask|turn|go|do|get|contact|speak|approach|approaches|talk|help|refer|start|about
      who|whom one|to approaches|ask|ring|turn|contact
      who else|can to|i|we
      need|want|like|love|needed|wanting .. help|someone|somebody|some_body|talk|speak|tell|see|support|seen|appointment
      is|are there anyone|anybody|someone|somebody|any|a|something|anything|help|support|groups
      can|could|would|will|please|pls|if you|u|someone|anyone|somebody .. help|see|ring|phone|call|come|advise|support|work|talk|speak|contact|take
      please|pls|plz .. phone|ring|call|contact|help|text
      can|could|may|do|should|would i|we|partners|dads|mums|parents .. refer|self_refer|come|be|get|see|have|ask|need|speak|talk|attend
      refer myself|ourselves|us|me|him|her|my
      self refer|referral|referring
      am|are i|we allowed|able|too|meant
      whats|what_is the next|first step|steps|best
      take me|us and
      are|is partners|dads|fathers|grandparents|carers .. allowed|welcome|able
      when|where could|can|do i|we come|go|bring|see
      said|told|suggested|gave|recommended .. you|email|contact|write|message|ring|ask|help
      sort|kind of thing|help
      is this|that|it something|anything .. you|u
      go about it|this|getting
      do|could|can|would|will you see|help|take|accept|work|support|offer|do .. people|mums|dads|parents|families|like|me|us|anything
      get|be|getting|him|her|us seen|assessed|seen_by
      tell someone|somebody|anyone
      pomoc|pomocy|pomóc|pomoc_prosze|ayuda|aide|aidez|hilfe|ajuda|ajutor|aiuto|madad|musaada
      proszę|prosze|bardzo o|prosić kontakt|pomoc|telefon|prosze
      czy ktoś|ktos
      team|service|somebody|someone|anybody|anyone could|can|would|might|will see|help|meet|offer|take us|me|him|her|them
      could|can you|your_team offer|tell|advise us|me|him|her
      offer|give us|me something|anything|advice|support|help
      love|glad|grateful|happy|like some|of|to|for|if .. advice|help|support|know|hear
      any advice|support|help
      see foster|adoptive|adopted|kinship families|carers|parents|children|babies
      how|what to|do|can|could|should|would|must i|we|one .. get|do|go_about|see|offer
      who|anybody|anyone|somebody|someone .. could|can|might see|help them|her|him|us|me
    `),
  },
  {
    says: 'the writer asks to be referred and not to refer',
    weight: 3,
    words: phrases(`
      refer|referring|referred myself|ourselves|us
      refer|referring me|myself and|with|n|to|please
      refer me
      referral for me|us|myself|ourselves
      i|we be|am|are|get referred|seen
      like|love|want|wish|asking|hope|need to be referred|seen
      self referral|referal|referring form|request|please|for|of|i|we
      my self referral|referal
    `),
  },
];

/** A professional speaks of his or her work. */
export const professional: readonly Sign[] = [
  {
    says: 'a professional speaks',
    weight: 3,
    words: phrases(`
      my|our caseload|case_load|client|clients|patient|patients|service_user|team|clinic|practice|surgery|cases|department|trust|colleague|colleagues|manager|families
      i_am|im|we_are|am|as the|a|an|their|her|his|your? .. health_visitor|midwife|social_worker|gp|practitioner|nurse|hv|family_support_worker|nursery_nurse|therapist|psychologist|key_worker|keyworker|doctor|paediatrician|student
      this|these|that|the|a|your family|families|mum|mother|parents|couple|patient|client i|we|who|that|which|on|discussed|is_open|has|have|you|for
      family|mum|mother|dad|baby i|we|im|am|are|support|have .. working|supporting|seeing|visiting|support|visit|work|see|visited|met|discussed
      working|worked|work with a|this|the|mum|her|them|families|parents|him
      would_like|wish|want|writing|like to make|refer a|the|an|this|my|referral .. referral|client|patient|family|lady|woman|mum|mother|girl|boy
      refer a|an|the|this lady|woman|girl|boy|mum|mother|family|patient|client|baby|infant|child|couple|young
      duty call|line|worker|desk
      nhs_foundation|foundation_trust|nhs.net|nhs.uk|gov.uk|systmone|emis
      home visit|visits
      safeguarding lead|team|nurse|concerns|supervision
    `),
  },
];

/** A family that we see already moves what has been arranged with it. */
export const arranging = phrases(`
  cant|cannot|wont|unable_to|not_able_to make|come|get|attend to? .. appointment|appt|session|visit
  cancel|rearrange|re_arrange|reschedule|postpone|move|change|rebook .. appointment|appt|session|visit
`);

/** Lines of a signature that name a trade; a word like these in a sentence may be another's. */
export const trade = phrases(`
  health visitor|visiting|visitors
  specialist|community|perinatal|named|lead|senior|student|public_health|neonatal|school|nursery midwife|nurse|practitioner|hv|social_worker|worker
  family support worker
  social worker|work
  midwife
  general practitioner
  gp partner|registrar|trainee
  salaried gp
  consultant|clinical|service|team psychologist|psychiatrist|paediatrician|lead|manager|leader|neonatologist|midwife
  psychologist|psychiatrist|paediatrician|psychotherapist|counsellor
  nursery nurse
  early years|help practitioner|worker|lead|coordinator
  childrens centre|services
  children centre
  nhs trust|foundation
  family hub|centre
  0 19
`);
