extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let frenchNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Prendre de vos nouvelles

    Bonjour {name},

    j’ai pensé à vous aujourd’hui, et je préfère vous écrire tout de suite plutôt que de laisser passer \
    encore du temps. Je n’ai rien de particulier à vous demander. Comment allez-vous, et qu’est-ce qui \
    vous occupe en ce moment ?

    Quelques lignes suffisent, et rien ne presse.

    Bien cordialement,
    {me}

    """,
    .newJob:
      """
    Subject: Votre arrivée chez {company}

    Bonjour {name},

    j’ai vu que vous travaillez maintenant chez {company}, et je vous y souhaite de bons débuts. Les \
    premiers mois sont toujours bien remplis : une réponse peut attendre. Quand vous aurez trouvé vos \
    marques, j’aimerais en savoir plus. De quoi allez-vous vous y occuper ?

    Si un contact ou un avis extérieur peut vous servir, écrivez-moi.

    Bien cordialement,
    {me}

    """,
    .longSilence:
      """
    Subject: Après un long silence

    Bonjour {name},

    voilà quelques années que nous ne nous sommes pas écrit. Le temps passe, c’est ainsi, et personne \
    n’a à s’en expliquer. Nos échanges comptaient pour moi, et j’aimerais en reprendre le fil. Comment \
    allez-vous, et sur quoi travaillez-vous aujourd’hui ?

    Si une demi-heure au téléphone vous est plus commode qu’un message, cela me convient tout aussi \
    bien.

    Bien cordialement,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: Votre recommandation

    Bonjour {name},

    il y a quelque temps, vous avez écrit une recommandation pour moi sur LinkedIn, et je me demande si \
    je vous ai jamais dit merci. Je le fais donc maintenant : merci du temps que vous y avez consacré. \
    J’aimerais en faire autant pour vous. Puis-je écrire une recommandation à votre sujet ?

    Si vous n’en avez pas l’usage, cela ne pose aucun problème ; mes remerciements restent les mêmes.

    Bien cordialement,
    {me}

    """,
    .returnFavour:
      """
    Subject: À mon tour

    Bonjour {name},

    il y a quelque temps, vous avez fait quelque chose pour moi, et je ne l’ai pas oublié. J’aimerais \
    vous être utile à mon tour, et je préfère demander plutôt que deviner : que puis-je faire pour vous \
    en ce moment ? Ce peut être une mise en relation, un regard extérieur sur un projet ou quelques \
    lignes de recommandation.

    Si rien ne vous vient à l’esprit aujourd’hui, l’offre reste valable.

    Bien cordialement,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: En relation depuis {years} ans

    Bonjour {name},

    nous sommes en relation ici depuis {years} ans. J’y vois une bonne raison de vous écrire, non pour \
    regarder en arrière, mais pour prendre de vos nouvelles. Qu’est-ce qui, depuis, a pris de \
    l’importance dans votre travail ?

    Quelques lignes suffisent. Si vous préférez en parler de vive voix, proposez-moi un jour qui vous \
    convient.

    Bien cordialement,
    {me}

    """,
    .birthday:
      """
    Subject: Pour votre anniversaire

    Bonjour {name},

    je vous souhaite un bon anniversaire. Que l’année qui commence pour vous apporte la santé, du temps \
    pour les personnes qui vous sont chères et un travail qui vous plaît. J’espère que la journée sera \
    belle, avec ou sans gâteau.

    Ce mot n’appelle pas de réponse. Si un jour vous avez envie d’échanger, ce sera avec plaisir.

    Bien cordialement,
    {me}

    """,
    .askRecommendation:
      """
    Subject: Quelques lignes sur notre travail

    Bonjour {name},

    j’ai une demande à vous faire : accepteriez-vous d’écrire sur LinkedIn quelques lignes sur le \
    travail que nous avons fait ensemble, sous forme de recommandation ? Dites simplement ce que vous \
    avez vu vous-même, avec vos mots. Trois ou quatre phrases suffisent, et il n’y a pas de date limite.

    Si vous préférez ne pas le faire, cela ne pose aucun problème, vous n’avez pas à me dire pourquoi, \
    et rien ne change entre nous.

    Bien cordialement,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Une recommandation pour vous

    Bonjour {name},

    j’aimerais écrire une recommandation pour vous sur LinkedIn, de ma propre initiative et sans rien \
    attendre en retour. Je m’en tiendrai à ce que je connais de votre travail. Sur quoi devrait-elle \
    insister : un savoir-faire, un projet, votre façon de travailler avec les autres ?

    Vous la lirez avant tout le monde et vous déciderez si elle paraît sur votre profil. Si vous n’en \
    voulez pas, un mot suffit.

    Bien cordialement,
    {me}

    """,
  ]
}
