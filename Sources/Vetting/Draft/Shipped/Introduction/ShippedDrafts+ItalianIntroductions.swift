extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let italianIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Prima di sentire {other}

    Buongiorno {name},

    grazie per avermi chiesto un contatto con {other}. Presento due persone solo se entrambe lo \
    desiderano, quindi sentirò prima {other}. Per questo mi scriva in due frasi perché proprio {other}, \
    e che cosa ne verrebbe di utile per {other}.

    Se preferisce lasciar perdere, va benissimo, e non occorre che mi dica perché.

    Cordiali saluti,
    {me}

    """,
    .askTarget:
      """
    Subject: Le farebbe piacere conoscere {requester}?

    Buongiorno {name},

    {requester} vorrebbe conoscerla e mi ha chiesto di fare da tramite. Prima di farlo vorrei sapere se \
    per lei va bene.

    Perché {requester} vorrebbe conoscere proprio lei:
    {why}

    Che cosa ne verrebbe di utile per lei:
    {benefit}

    Un no va benissimo e non richiede motivi; da me {requester} non saprà chi ha detto di no, né perché. \
    Se le fa piacere, basta un breve sì.

    Cordiali saluti,
    {me}

    """,
    .blurb:
      """
    Subject: Due parole su {requester}

    Due parole su {requester}:

    {requester} vorrebbe conoscere {target}.

    Perché proprio {target}:
    {why}

    Che cosa ne verrebbe di utile per {target}:
    {benefit}

    Un no va benissimo e non richiede motivi.

    """,
    .joint:
      """
    Subject: {requester}, le presento {target}

    {requester}, le presento {target}. {target}, le presento {requester}.

    Ho chiesto prima a entrambe le parti, e la risposta è stata sì.

    Perché {requester} desiderava conoscere {target}:
    {why}

    Che cosa ne può nascere:
    {benefit}

    {requester}, vuole proporre due o tre date? Da qui in poi lascio a voi la parola.

    Cordiali saluti,
    {me}

    """,
    .remind:
      """
    Subject: Il contatto con {other}

    Buongiorno {name},

    qualche tempo fa le ho scritto a proposito di un contatto con {other}. I messaggi si perdono, perciò \
    chiedo ancora una volta, e solo questa. Basta un breve sì o no.

    Se non fa per lei, va benissimo e non servono motivi; se non avrò sue notizie, non insisterò.

    Cordiali saluti,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: La sua richiesta su {target}

    Buongiorno {name},

    grazie per avermi chiesto un contatto con {target}. Non farò questa presentazione. Il motivo è \
    questo:
    {reason}

    Preferisco dirglielo con franchezza piuttosto che lasciarla in attesa. Le auguro ogni successo per \
    quello che ha in mente.

    Cordiali saluti,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: La sua richiesta su {target}

    Buongiorno {name},

    grazie per avermi chiesto un contatto con {target}. Non farò questa presentazione, e preferisco non \
    entrare nei motivi. Glielo scrivo perché non resti in attesa, e le auguro ogni successo per quello \
    che ha in mente.

    Cordiali saluti,
    {me}

    """,
    .withdraw:
      """
    Subject: Il contatto con {other} non andrà in porto

    Buongiorno {name},

    grazie per aver detto di sì a un contatto con {other}. Alla fine non se ne farà nulla, e non occorre \
    che lei faccia altro. Ho apprezzato la sua disponibilità.

    Cordiali saluti,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Mi metterebbe in contatto con {target}?

    Buongiorno {name},

    mi piacerebbe conoscere {target}, e credo che vi conosciate. Ci metterebbe in contatto?

    Perché proprio {target}:
    {why}

    Che cosa ne verrebbe di utile per {target}:
    {benefit}

    Se vuole, senta prima {target}: mi farebbe piacere, e aspetterò la risposta. Se preferisce di no, va \
    benissimo e non servono motivi.

    Cordiali saluti,
    {me}

    """,
    .outcome:
      """
    Subject: Com’è andata con {other}?

    Buongiorno {name},

    qualche tempo fa ho messo in contatto lei e {other}. Com’è andata? E lo rifarebbe? Basta una riga, e \
    mi fa piacere saperlo in ogni caso.

    Cordiali saluti,
    {me}

    """,
  ]
}
