/** The words of automatic replies, by which they are told where no header says so. Data only. */

/** Subjects that programs give to an automatic reply. */
export const autoReplySubject =
  /^(?:automatic(?:ally)? (?:reply|response|generated)|auto(?:mated)?[ -]?(?:reply|response|responder|answer)|out of (?:the )?office|ooo\b|autoreply|autorespon|away from (?:the )?(?:office|desk|my desk)|on (?:annual|maternity|sick|parental|study|paternity) leave|(?:i am|i'm) (?:away|out of|on (?:annual |maternity )?leave)|vacation (?:reply|response|notice)|abwesenheit|automatische antwort|réponse automatique|respuesta automática|risposta automatica|automatisch antwoord|automatiskt svar|automatisk svar|autosvar|resposta automática|fora do escritório|odpowied[źz] automatyczna|automatická odpověď|ateb awtomatig|otomatik yanıt|automaattinen vastaus|răspuns automat|автоматический ответ|автоответ|رد تلقائي|自动答复|recall:|message recall|(?:accepted|declined|tentative|tentatively accepted): )/u;
