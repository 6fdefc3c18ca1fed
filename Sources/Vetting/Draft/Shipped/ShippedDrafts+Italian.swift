extension ShippedDrafts {
  /// The texts of templates in this language.
  static let italian: [DraftKind: String] = [
    .ask:
      """
    Subject: Come ci conosciamo?

    Buongiorno {name},

    grazie per la richiesta. Nella mia rete ci sono persone che conosco o con cui ho parlato. Prima di \
    accettare vorrei quindi chiedere: come ci conosciamo, e che cosa sarebbe utile a entrambi?

    Cordiali saluti,
    {me}

    """,
    .reply:
      """
    Subject: La sua richiesta di collegamento

    Buongiorno {name},

    grazie per la richiesta. Non l’ho ancora accettata, perché mi piace sapere con chi sono in contatto. \
    Mi dica in poche parole che cosa fa e che cosa l’ha portata a me; risponderò entro il {day}.

    Cordiali saluti,
    {me}

    """,
    .invite:
      """
    Subject: Ne parliamo?

    Buongiorno {name},

    mi piacerebbe conoscerla prima di collegarci. Avrebbe mezz’ora per una chiamata prima del {day}? Mi \
    indichi due o tre momenti che le vanno bene e come preferisce parlare.

    Cordiali saluti,
    {me}

    """,
    .decline:
      """
    Subject: La sua richiesta di collegamento

    Buongiorno {name},

    grazie per avermi scritto. Tengo una rete piccola e non vedo come potrei esserle utile; lascerò \
    quindi la sua richiesta senza risposta su LinkedIn. Le auguro ogni successo.

    Cordiali saluti,
    {me}

    """,
    .reconnect:
      """
    Subject: Si ricorda come ci siamo conosciuti?

    Buongiorno {name},

    siamo collegati qui da un po’, e mi piace conoscere le persone della mia rete. Si ricorda come ci \
    siamo conosciuti? Se ha mezz’ora prima del {day}, mi farebbe piacere parlarne: a che cosa lavora, e \
    che cosa potremmo fare l’uno per l’altro.

    Cordiali saluti,
    {me}

    """,
  ]
}
