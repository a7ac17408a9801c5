import { phrases } from '../phrases.ts';

/** Sentences that any mail has, an automatic one as well. */
export const smallTalk = phrases(`
  hi|hello|hiya|dear|good|hey|bonjour|hallo|hola|ciao .. all|there|team|sir|madam|morning|afternoon|day|everyone|colleague
  kind|best|warm|many|with regards|wishes|thanks
  regards|sincerely|faithfully|cheers|thanks|thank_you
  apologise|apologies|sorry for|about any|the|this inconvenience|delay
  have|enjoy|wishing|wish .. day|weekend|break|christmas|week|restful|lovely|holiday
  appreciate|appreciated your patience|understanding
  merry|happy|best christmas|new|festive|wishes|easter
  confidential|confidentiality|intended|recipient|disclaimer|privileged|scanned|virus|environment|print
`);

/** A person writes about something of the reader's or asks for something: not said beforehand. */
export const personal = phrases(`
  the|this|that|these|her|his|their|a|both family|families|mum|mother|dad|father|baby|babies|child|twins|infant|girl|boy|parents|couple
  mum|mums|mother|dad|baby is|has|and|was|said|would|wants|feels|asked
  could|can|would|will you|we|i .. please|send|tell|let|ring|call|confirm|advise|help|check|book|arrange|resend|explain|look|speak|meet|have|accept|make|also
  i|ive|we|weve|just sent|rang|called|phoned|saw|visited|spoke|spoken|seen|discussed|tried|asked|wondered|wonder|wondering|met|filled|completed|attached|enclosed
  have|ive|had sent|rung|called|spoken|seen|asked|visited|discussed|completed|attached|tried
  ill|will|well|shall ring|call|phone|come|visit|do|send|speak|let_you_know|ask|make|bring|discuss|chase|complete|fill|see_her|see_him|see_them|talk|attend|join
  let|letting me|us|you know
  ring|call|phone me|us on|at|any|one|back|when
  we can|could talk|speak|meet|discuss|look
  not|no_longer the|her|his|their .. any_more|anymore|now
  not|no_longer the|her|his|their|this health_visitor|midwife|gp|surgery|practice|social_worker|allocated|named
  looking forward
  happy|keen|hoping to|with|for
  my|our question|concern|concerns|worry|worries|understanding is|are|was
  what|which|when|where|who|how|why|do|does|is|are .. you
  copy|keep|include him|her|them|me in
  take|takes|taking over the|this family
  sorry for the delay in|getting
`);

/** A question that a note puts to whoever reads it, to say what to do next. */
export const askedOfEverybody = phrases(`
  is it|this|that|your? .. urgent|emergency|enquiry|query|question|about
  urgent|emergency
  need|needs|require urgent|immediate|emergency|medical|help|advice|support|to_speak|an_answer|an_appointment|a_prescription|something|someone
  how|what can|may i|we help
  did|have|do you know|tried|visited|checked|considered .. website|faqs|faq|portal|online|app|page|answers|information
  did you know
  any|got_a|have_a questions|question|query
  in|are_you_in crisis
  not sure|found .. where|who|what|looking
  whats|what happens next
`);
