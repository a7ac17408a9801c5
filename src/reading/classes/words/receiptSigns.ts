import { phrases } from '../phrases.ts';
import type { Sign } from '../signs.ts';

/** What mail programs say when a mail was opened, received or deleted. */
export const receiptSigns: readonly Sign[] = [
  {
    says: 'a mail was opened, received or deleted',
    weight: 3,
    words: phrases(`
      message|email|mail|document|e|item|it .. .. was|were|has|have|is|been .. read|opened|displayed|viewed|deleted|seen|processed|dispatched|received_by|delivered_to|accessed
      opened|read|viewed|displayed|received|deleted your|the|this message|email|mail|document
      opened|read|viewed .. minutes|minute|hours|hour|seconds|just|days ago|now
      opened|read|viewed from|on|with iphone|android|desktop|outlook|gmail|a|mobile|chrome|windows|mac
      was|been opened|read|displayed|viewed|deleted on|at|by|without
      deleted without being? read|opened
      read|opened|displayed|viewed|deleted by|on|at the? recipient*|@day|addressee|user
      wurde|worden .. .. gelesen|angezeigt|gelöscht|geöffnet
      a|été été? lu|ouvert|affiché|supprimé
      ha|fue|sido sido? leído|abierto|mostrado|eliminado
      è|stato stato? letto|aperto|visualizzato|eliminato
      foi lida|lido|aberta|exibida
      is|werd gelezen|geopend|weergegeven|verwijderd
      lästes|lest|læst|öppnades|har_lästs|ble_lest|blev_læst
      została|zostało przeczytan*|wyświetlon*|otwart*|usunięt*
      прочитано|прочитан|darllenwyd|okundu|luettu|přečten*|citit
      delivery .. recipients|groups .. is|was complete|successful
      successfully delivered|relayed
      delivered to the? following|recipient*|mailbox
    `),
  },
  {
    says: 'it calls itself a receipt',
    weight: 2,
    words: phrases(`
      read|return|delivery|opening|reading|this|a|mail|email|open|requested receipt|confirmation|notification|report
      receipt|confirmation|notification|proof of reading|reading|opening|delivery|receipt|read
      receipt verifies|shows|only|acknowledges|for|does|confirms|means|requested
      disposition notification
      lesebestätigung|empfangsbestätigung|accusé_de_lecture|accusé_de_réception|confirmación_de_lectura|conferma_di_lettura|leesbevestiging|läskvitto|lesebekreftelse|potwierdzenie_przeczytania|confirmação_de_leitura
      no guarantee|assurance that
      does not|no guarantee|mean|imply|necessarily .. read|understood|content*
      mailtrack|mailtracker|hubspot|readnotify|streak|boomerang|mailsuite|yesware
      tracked|tracking
      was opened|read|displayed|viewed
      opened|read from|on iphone|android|desktop|mobile|windows|mac
    `),
  },
  {
    says: 'it tells when',
    weight: 1,
    words: phrases(`
      at|am|um|à|a_las|alle|às|om|kl|o @time
      @day .. @time
      utc|gmt|bst|cet
    `),
  },
  {
    says: 'it names the mail',
    weight: 1,
    words: phrases(`
      your|the message|email|mail|document|e .. .. to|subject|sent|you|dated|was|with|on|of
      to|subject|sent|recipient|an|betreff|gesendet|à|objet|envoyé|para|asunto|aan .. subject|sent|betreff|gesendet|objet|envoyé|asunto|enviado|onderwerp|was|wurde
      ihre|votre|su|il_messaggio|a_sua|uw|ditt|din|twoja nachricht|message|mensaje|mensagem|bericht|meddelande|wiadomość
      on|by the? recipient*|addressee
    `),
  },
];

/** A person says that he or she has read something. */
export const readByAPerson = phrases(`
  i|ive|we|weve|having have|had|just|now|only|also? read|opened|viewed|received|seen|looked|got|agree
  could|can|would you|we
`);
