extension ShippedDrafts {
  /// The texts of templates in this language.
  static let french: [DraftKind: String] = [
    .ask:
      """
    Subject: D’où nous connaissons-nous ?

    Bonjour {name},

    merci pour votre demande. Mon réseau réunit des personnes que je connais ou avec qui j’ai parlé. \
    Avant d’accepter, j’aimerais donc vous demander : d’où nous connaissons-nous, et qu’est-ce qui \
    serait utile à nous deux ?

    Bien cordialement,
    {me}

    """,
    .reply:
      """
    Subject: Votre demande de contact

    Bonjour {name},

    merci pour votre demande. Je ne l’ai pas encore acceptée, car j’aime savoir avec qui je suis en \
    relation. Dites-moi en quelques mots ce que vous faites et ce qui vous amène vers moi ; je vous \
    répondrai d’ici au {day}.

    Bien cordialement,
    {me}

    """,
    .invite:
      """
    Subject: Si nous nous parlions ?

    Bonjour {name},

    j’aimerais faire votre connaissance avant que nous soyons en relation. Auriez-vous une demi-heure \
    pour un échange avant le {day} ? Proposez-moi deux ou trois moments qui vous conviennent, et la \
    façon dont vous préférez parler.

    Bien cordialement,
    {me}

    """,
    .decline:
      """
    Subject: Votre demande de contact

    Bonjour {name},

    merci de m’avoir écrit. Je garde un réseau restreint et ne vois pas comment je pourrais vous y être \
    utile ; je laisserai donc votre demande sans suite sur LinkedIn. Je vous souhaite plein succès.

    Bien cordialement,
    {me}

    """,
    .reconnect:
      """
    Subject: Vous souvenez-vous de notre rencontre ?

    Bonjour {name},

    nous sommes en relation ici depuis un moment, et j’aime connaître les personnes de mon réseau. Vous \
    souvenez-vous de notre rencontre ? Si vous avez une demi-heure avant le {day}, j’aurais plaisir à \
    échanger : sur ce qui vous occupe, et sur ce que nous pourrions faire l’un pour l’autre.

    Bien cordialement,
    {me}

    """,
  ]
}
