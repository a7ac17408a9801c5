import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** What mail servers say of a mail that they could not deliver. */
export const bounceSigns: readonly Sign[] = [
  {
    says: 'a mail was not delivered',
    weight: 3,
    words: phrases(`
      not|couldnt|cannot|cant|wasnt|isnt|werent|hasnt .. delivered|deliverable
      unable|not_able|failed|impossible|failure|inability .. deliver|delivering|delivered|send|relay|route
      undeliver*|nondelivery|ndr|undelivered
      non delivery|remis|distribué|livrée
      deliver|delivery|delivering .. .. failed|delayed|failure|fails|incomplete|delayed|error|problem|impossible|unsuccessful|expired|suspended|pending|postponed|deferred|aborted
      delivery|message|mail .. has|is|was|been delayed|failed|deferred
      failed|failure|delayed|deferred|problem|error|problems|unsuccessful|temporary|attempting|attempts .. deliver|delivery|delivering|recipient|recipients|addresses
      did|does not .. get_through|reach
      message|email|mail|letter .. was|is|has|been|were .. rejected|blocked|refused|bounced|returned|undeliverable|quarantined|discarded|delayed|undelivered|dropped|held|not_accepted|declined|unroutable|not_sent
      rejected|blocked|refused|returned|bounced|denied by|to|because .. recipient*|server|sender|gateway|policy|filter|system|host|domain|administrator|organisation|organization
      returned to sender
      returning it|mail|message|your
      refused|rejected|blocked|bounced|returned your|the|this mail|message|email
      couldnt|could_not|cannot be? sent|reached|found|accepted|processed|resolved|relayed
      recipient .. not received|get|receive
      message|mail|email not sent|accepted|delivered
      delivered to the following
      giving up
      given|gave up on
      permanent|fatal|transient|persistent fatal?|delivery? error|errors|failure|failures
      konnte|konnten|kann nicht .. zugestellt|ausgeliefert|gefunden|übermittelt
      unzustellbar|unzustellbarkeit*|nicht_zustellbar|zustellung .. fehlgeschlagen|verzögert|gescheitert|zurückgewiesen
      zustellung|nachrichtenzustellung
      na|nont|ne .. pu .. remis|délivré|distribué|livré|acheminé|être
      échec|échoué .. remise|distribution|livraison
      remise|distribution|livraison .. échoué|échec|impossible|retardée
      no se ha? pudo|puede|podido entregar
      no pudo|puede|ha|fue ser|podido? entregado|entregar
      impossibile|mancato|mancata recapit*|consegn*|inoltr*
      não foi|pôde|pode entregue|ser|possível
      falha na|de entrega
      niet .. bezorgd|afgeleverd|besteld|bezorgen
      onbestelbaar|oanträffbar|olevererbar
      kunde|kunne inte|ikke .. levereras|leveres|sendes
      nie .. dostarczona|dostarczono|dostarczyć|doręczono|dostarczon*
      не .. доставлено|доставлена|доставить
      配信|未达|退信|配信不能
    `),
  },
  {
    says: 'it names an address that does not take mail',
    weight: 2,
    words: phrases(`
      recipient|recipients|address|addresses|mailbox|account|user|inbox|domain|destinataire|destinatario|empfänger|group|email .. doesnt|isnt|not|unknown|invalid|full|over|exceeded|exceeds|disabled|inactive|suspended|unavailable|nonexistent|introuvable|voll|restricted|deactivated|expired|wrong|misspelled|unreachable|unresolvable exist|exists|found|quota|accept*|accepting|available|active|allowed|permitted|recogn*|valid|listed|known|receiving|receive|here|to|be|its|the|at|or|and|because|local|@code
      recipient|recipients|address|addresses|mailbox|account|user|inbox|postfach|boîte|buzón|casella is|are|was|ist|est|est_pleine|está .. full|unknown|invalid|disabled|inactive|unavailable|over|voll|pleine|lleno|piena|suspended|introuvable
      no such user|recipient|mailbox|account|person|address|domain|host|name
      no account|mailbox|user|recipient .. exists|with|by|found|of|for|here|at
      unknown user|recipient|address|host|domain|account|local
      user|recipient|host|mailbox|account|address|domain unknown|not_found|unavailable|disabled|full|rejected|inactive|not_known|invalid
      over|exceed|exceeds|exceeded|exceeding|above .. quota|storage|limit|size|maximum
      quota exceeded|überschritten|has|reached
      following|these recipient*|address*|destinat*|empfänger
      wasnt|couldnt|could_not|cannot|not be? found at|on|by|in
      couldnt|could_not be? found
      doesnt|does_not exist|accept|have|recognise|recognize
      only? accept|accepts|permitted|allowed .. messages|mail|senders|outside|external|inside
      existe|existiert pas|nicht|plus|más
      n existe pas
      no existe|encontrado|existente
      mailbox is|was? full|unavailable|disabled
      hop count|mail_loop|loop
      dns|mx error|record|records|lookup|domain|failure
      too large|big|many_hops
    `),
  },
  {
    says: 'it quotes what another mail server answered',
    weight: 3,
    words: phrases(`
      @smtp @status
      @status @status|@smtp
      error|code|said|replied|status|smtp|server @smtp
      smtp error|reply|response|protocol|session|code|diagnostic|transaction
      rcpt to
      reply|response to rcpt|mail|data|end|ehlo|helo
      diagnostic|remote|reporting|final|original code|mta|server|recipient|information
      diagnostic|transcript|session information|session|follows|for|of
      host|server|mx|system .. said|replied|responded|returned|told|answered|says
      status|code|error @status
      action failed|delayed|relayed
      technical details|information
      arrival date
      last attempt|error
      queue id
      generating|receiving server
      bounce|error|status|reason code|reason|message
    `),
  },
  {
    says: 'it will be tried again',
    weight: 2,
    words: phrases(`
      will|continue|keep|kept|continues|still be? retr*|try|trying|attempt|attempting|attempts|attempted
      retr* .. for|until|every|hours|days|delivery|later|again
      temporary|temporarily problem|error|failure|deferred|unavailable|issue|rejected
      not need to? resend|re_send|send_it_again
      this is a warning|delay
      warning message|only
      no action .. required|needed|necessary
      expired|timed|timeout|time .. after|out|exceeded|hours|days
      not yet|still_not been? delivered
      delivery attempts|attempt
    `),
  },
  {
    says: 'it speaks as a mail system',
    weight: 2,
    words: phrases(`
      this message|email|mail|report|notice|notification .. created|generated|sent|produced .. by|automatically .. mail|software|system|server|postmaster|delivery
      mail|email|message|messaging delivery? server|system|gateway|software|subsystem|daemon|administrator|transfer|router|service|filter|security|agent
      postmaster|mailer_daemon|mailerdaemon|qmail|postfix|exim|sendmail|exchange|mimecast|proofpoint|barracuda|messagelabs|symantec|sophos|forcepoint|trend_micro|mdaemon
      content|spam|security|virus|attachment|malware|dlp|data_loss filter|filtering|policy|policies|scanner|gateway|rule|rules|check|type
      sorry to have to inform you
      im afraid i|we wasnt|was
      i was|wasnt|am not? able to deliver|send
      security|mail|message|organisation|organization|content policy|policies|restrictions|settings
      blacklist*|blocklist*|denylist*|dnsbl|spamhaus|rbl|reputation|spam_score|greylist*
      contact|forward .. administrator|postmaster|helpdesk|it_support
      non delivery|deliverable report|receipt|notification|notice
      delivery status|report|notification|receipt
      notification|report of delivery|non_delivery|failure
      original message|headers|mail .. attached|follows|below|was|headers|sent
      copy of the|your .. message|headers|mail|email
      subject|to|from|date|sent|recipient|recipients|message|sender .. message_id
      envelope|header|headers
      for assistance|further|help
      blocked|infected|dangerous|prohibited|permitted|disallowed|suspicious .. attachment|file|content|extension|type
    `),
  },
  {
    says: 'it speaks of a mail that was sent',
    weight: 1,
    words: phrases(`
      message|email|mail|letter|e|item that|which? you sent|wrote|tried|attempted|recently
      you sent|tried to send|attempted
      your message|email|mail|letter|e|transmission|submission
      ihre|deine nachricht|email|mail
      votre|su|il tuo|il suo|sua|uw|ditt|din|twoja|sa message|mensaje|messaggio|courriel|mensagem|bericht|meddelande|wiadomość
      message to|for|sent|from
    `),
  },
];

/** A person tells of a bounce, or asks about one. */
export const tellsOfIt = phrases(`
  i|we|ive|weve|she|he|they|colleague have|had|just|also|both? tried|sent|emailed|got|received|keep|kept|wonder|think|wondered|rang|called|spoke|attached|didnt|know .. to|it|you|a|an|the|your|them|this|back|that|her|his|get|getting|open
  bounced|came|come|got|sent back
  is this|it|that the? right|correct|address|working
  did|have|could|can|please|would|do you|someone|anyone|we|i
  your address|inbox|mailbox|email .. working|right|correct|full
`);
