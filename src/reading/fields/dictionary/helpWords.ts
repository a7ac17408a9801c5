/** What the form's maker says to the one who writes; nobody says so of a family. Words of one person or another are no help. */
export const helpToWriter: readonly RegExp[] = [
  /^\(?the more (?:you|detail|information)\b[^:?]{0,60}\bthe (?:better|more|sooner|easier)\b[^:?]{0,80}$/iu,
  /^\(?(?:do not|don['\u2019]t|no need to|there is no need to) (?:worry|use|write|feel|repeat|abbreviate|attach)\b(?!.*\b(?:she|he|her|his|him)\b)[^:?]{4,80}$/iu,
  /^\(?if (?:there is not|you (?:need|require|run out of)|more) (?:enough |more |of |extra )?(?:space|room)\b[^:?]{0,80}$/iu,
  /^\(?(?:e\.?g\.?|for example|for instance|i\.?e\.?|such as)[\s,:](?!.*\b(?:i|she|he|we|my|our|her|his|mum|dad)\b)[^\d\n]{3,200}$/iu,
  /^\(?(?:maximum|max\.?|up to|no more than|not more than|limit(?: of)?|word (?:limit|count)|approx(?:imately|\.)?|around|about|between)\b[\s:]*(?:of )?[\d,]{1,5}(?: ?(?:to|-|\u2013|and) ?\d{1,5})? ?(?:words?|characters?|lines?|pages?|sentences?)?(?: (?:max(?:imum)?|please|or (?:less|fewer)|limit))?\.?\)?$/iu,
  /^\(?[\d,]{1,5} ?(?:words?|characters?|lines?|sentences?)(?: (?:max(?:imum)?|or (?:less|fewer)|limit|please))?\.?\)?$/iu,
  /^\(?(?:this|these|it|the information|your answers?|your views?|what you (?:write|tell us)|the more|the better)\b[^:?]{0,90}\b(?:helps?|allows?|enables?|assists?)\b[^:?]{0,30}\b(?:us|our)\b[^:?]{0,120}$/iu,
  /^\(?(?:think about|think of|consider|comment on|mention|remember|remember to|try to|aim to|use|include|including|to include|should include|attach|refer to|cover|identify|summari[sz]e|write|include any|note any|explain|note down)\s(?!.*\b(?:i|she|he|we|my|our|her|his|hers|mum|dad|mother is|he's|she's|was|were|has been|have been)\b)[^:?\d]{4,160}$/iu,
  /^\(?(?:consider|include|cover|think about|comment on|mention)\s?:\s(?!.*\b(?:i|she|he|we|my|our|her|his|mum|dad|was|were|has been|have been)\b)[^:?\d]{4,160}$/iu,
  /^\(?(?:the |this )?(?:space|box|boxes|cell|field|text box|table|section)s? (?:will |can |should |may )?(?:expands?|grows?|gets? bigger|be expanded)\b[^:?]{0,60}$/iu,
  /^\(?(?:bullet points|short notes|key points|brief notes|note form)\b[^:?]{0,20}\b(?:fine|welcome|acceptable|ok|okay|enough|sufficient)\b[^:?]{0,40}$/iu,
  /^\(?(?:a few|two or three|one or two|a couple of|some) (?:short )?(?:sentences|lines|words|bullet points) (?:are|is|will be|would be|will) (?:enough|sufficient|fine|plenty|do|ok|okay)\.?\)?$/iu,
  /^\(?as much (?:information|detail|info)\b[^:?]{0,80}$/iu,
  /^\(?(?:we|referrals?|forms?|requests?|incomplete \p{L}+)\b[^:?]{0,30}\b(?:cannot|can only|are unable to|will not|may not|will be|may be)\b[^:?]{0,40}\b(?:accept|accepted|process|processed|returned|considered|rejected|delayed|triaged?)\b[^:?]{0,90}$/iu,
  /^\(?your (?:own )?(?:observations|words|views?|opinion|answers?)\b[^:?]{0,90}\b(?:useful|helpful|important|welcome|valuable|needed)\b[^:?]{0,60}$/iu,
  /^\(?please (?:do not|don['\u2019]t|avoid|never)\s(?:just |only )?(?:write|use|attach|include|leave|state|put|send|refer|copy|abbreviate|enter|say)\b[^:?]{0,120}$/iu,
  /^\(?please (?:think about|comment on|cover|mention|remember|address|answer|identify|highlight|summari[sz]e)\s(?!.*\b(?:i|she|he|we|my|our|her|his|mum|dad)\b)[^:?\d]{4,160}$/iu,
  /^\(?(?:n\.?b\.?|note)[\s:\-\u2013]{1,3}(?=.*\b(?:please|will|must|should|this (?:form|section|information)|referrals?)\b)(?!.*\b(?:i|she|he|we|my|her|his|mum|dad)\b)[^?]{4,200}$/iu,
  /^\(?(?:information|details?|anything|any (?:relevant )?(?:information|details?))\b[^:?]{0,120}\b(?:should|can|may|must) be (?:given|included|written|entered|added|recorded|described) (?:here|below|in this (?:box|section|space))\b[^:?]{0,40}$/iu,
  /^\(?we (?:will |shall |only |always |try to )?(?:keep|read|use|share|copy|store|record|pass|print)\b[^:?]{0,30}\byour (?:own )?(?:words|answers?|form|referral|details)\b[^:?]{0,80}$/iu,
  /^\(?there (?:is|are) no (?:word|words|page|length|space|character) limits?\b[^:?]{0,40}$/iu,
];

/** Printed behind the room for an answer: where to go on writing. No writer says so. */
export const helpBehind =
  /^\(?(?:you (?:may|can) (?:attach|add|use|include|continue)\b[^:?]{0,40}\b(?:pages?|sheets?|documents?|reports?)\b[^:?]{0,30}|(?:please )?(?:continue|use|attach) (?:on |overleaf|over the page|an? )?(?:separate|additional|further|extra|another)?\s?(?:sheets?|pages?|paper)?\b[^:?]{0,40}\b(?:if (?:necessary|needed|required|you need)|as necessary|overleaf)\b[^:?]{0,20})\.?\)?$/iu;

/** What a form has its writer sign, or says to whoever reads it: nobody tells of a family so. */
export const signedOrSaidToReader =
  /\byou(?:r|rs)?\b|^(?:i|we) (?:hereby |can )?(?:agree|consent|understand|confirm|declare|certify|acknowledge)\b|\bthis form\b/iu;

/** Of what a form lists to be written about: they name what may be told of any family, and how it stands with none. */
export const pointWords =
  'observed observation observations observable interaction interactions parent parents parental carer carers caregiver caregivers mother mothers father fathers partner partners infant infants baby babies child children family families view views perception perceptions thoughts feelings behaviour behaviours behavior duration frequency onset severity impact history background relationship relationships bond bonding attachment development developmental feeding sleep sleeping play crying settling birth pregnancy antenatal postnatal perinatal labour delivery health physical mental emotional social medical obstetric psychiatric psychological wellbeing mood support supports network strengths concerns worries difficulties needs risk risks safety safeguarding circumstances environment home housing finances financial employment relevant current previous past present recent early other others any and the for with between about towards that within including etc presentation symptoms diagnosis diagnoses medication treatment treatments treated care intervention interventions involvement services agencies professionals professional tried contact contacts responses response responsiveness sensitivity handling communication temperament triggers settings where when how what factors issues events losses loss trauma bereavement bereavements substance use alcohol drugs domestic abuse violence learning disability disabilities education culture cultural religion language siblings household members living arrangements outcome outcomes goals hopes expectations reason reasons nature problem problems length time age stage milestones growth weight';
