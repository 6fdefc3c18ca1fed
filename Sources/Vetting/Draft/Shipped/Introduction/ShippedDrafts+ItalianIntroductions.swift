extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let italianIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Prima di chiedere a {other}

    Buongiorno {name},

    Lei vorrebbe conoscere {other}. Prima di chiedere, mi aiuti a spiegarlo bene. Il motivo, così come \
    l'ho capito, è questo:

    {why}

    Che cosa ci guadagnerebbe {other}? Bastano due frasi che io possa riferire. E lo desidera ancora? Se \
    no, me lo dica pure: non c'è alcun problema, e lascio perdere.

    Cordiali saluti,
    {me}

    """,
    .askTarget:
      """
    Subject: Posso presentarle {requester}?

    Buongiorno {name},

    {requester} vorrebbe conoscerla e mi ha chiesto aiuto. Non ho voluto dare i Suoi recapiti senza \
    prima chiedere.

    Perché Lei: {why}

    Che cosa può esserci di interessante per Lei: {benefit}

    Può dire di no senza dare alcun motivo; dirò soltanto che non è il momento. Se l'idea Le piace, \
    basta un breve sì, e scriverò a entrambi.

    Cordiali saluti,
    {me}

    """,
    .blurb:
      """
    Subject: A proposito di {requester}

    Buongiorno {name},

    ecco poche righe su {requester} che può inoltrare.

    {requester} vorrebbe conoscere {target}.

    Il motivo: {why}

    Che cosa può esserci di interessante per {target}: {benefit}

    Cordiali saluti,
    {me}

    """,
    .joint:
      """
    Subject: {requester} e {target}

    Buongiorno {requester}, buongiorno {target},

    mi avete detto entrambi che vorreste conoscervi, ed eccoci qui.

    Di che cosa vorrebbe parlare {requester}: {why}

    Che cosa può esserci di interessante per {target}: {benefit}

    {requester}, proponga per favore due o tre date. Il resto lo lascio a voi, e mi farà piacere sapere \
    com'è andata.

    Cordiali saluti,
    {me}

    """,
    .remind:
      """
    Subject: {other}: un piccolo promemoria

    Buongiorno {name},

    qualche tempo fa Le ho chiesto di un colloquio con {other}. Forse il messaggio è andato perso; \
    perciò chiedo ancora una volta, e poi non più.

    Basta un sì o un no in una parola. Se non va bene, non c'è alcun problema.

    Cordiali saluti,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: A proposito di {target}

    Buongiorno {name},

    grazie per avermi chiesto di {target}. Ci ho pensato, e questa volta non farò la presentazione. Il \
    motivo è questo:

    {reason}

    Preferisco dirlo piuttosto che farla aspettare, e Le auguro buona fortuna.

    Cordiali saluti,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: A proposito di {target}

    Buongiorno {name},

    grazie per avermi chiesto di {target}. Questa volta devo dire di no, e La prego di non volermene: \
    faccio presentazioni solo di tanto in tanto.

    Le auguro buona fortuna.

    Cordiali saluti,
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: non se ne farà nulla

    Buongiorno {name},

    grazie per la disponibilità a conoscere {other}. Alla fine non se ne farà nulla, e non deve fare \
    niente.

    Ho apprezzato il Suo sì.

    Cordiali saluti,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Potrebbe presentarmi a {target}?

    Buongiorno {name},

    vorrei conoscere {target}, e credo che forse vi conosciate.

    Perché: {why}

    Che cosa può esserci di interessante per {target}: {benefit}

    Se preferisce di no, o se vi conoscete appena, me lo dica pure: non c'è alcun problema. E per favore \
    chieda prima a {target}, prima di metterci in contatto.

    Cordiali saluti,
    {me}

    """,
    .outcome:
      """
    Subject: Com'è andata con {other}?

    Buongiorno {name},

    qualche tempo fa ho messo in contatto Lei e {other}. Com'è andata? Basta una riga, e mi fa piacere \
    saperlo in ogni caso: mi aiuta a presentare persone che hanno qualcosa da dirsi.

    Cordiali saluti,
    {me}

    """,
  ]
}
