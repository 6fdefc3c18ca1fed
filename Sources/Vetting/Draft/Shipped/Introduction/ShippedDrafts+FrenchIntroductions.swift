extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let frenchIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Avant de m’adresser à {other}

    Bonjour {name},

    merci de m’avoir demandé une mise en relation avec {other}. Je ne présente deux personnes que si \
    l’une et l’autre le souhaitent ; je poserai donc d’abord la question à {other}. Pour cela, dites-moi \
    en deux phrases pourquoi {other} en particulier, et quel serait l’intérêt pour {other}.

    Si vous préférez en rester là, cela ne pose aucun problème, et vous n’avez pas à me dire pourquoi.

    Bien cordialement,
    {me}

    """,
    .askTarget:
      """
    Subject: Souhaitez-vous rencontrer {requester} ?

    Bonjour {name},

    {requester} m’a demandé une mise en relation avec vous. Avant de la faire, j’aimerais savoir si cela \
    vous convient.

    Pourquoi {requester} souhaite vous rencontrer, vous en particulier :
    {why}

    Ce que vous pourriez y trouver :
    {benefit}

    Vous pouvez dire non sans donner de raison, cela ne pose aucun problème ; {requester} ne saura par \
    moi ni qui a dit non, ni pourquoi. Si la rencontre vous intéresse, un simple oui suffit.

    Bien cordialement,
    {me}

    """,
    .blurb:
      """
    Subject: Quelques mots sur {requester}

    Quelques mots sur {requester} :

    {requester} souhaite rencontrer {target}.

    Pourquoi {target} :
    {why}

    L’intérêt pour {target} :
    {benefit}

    On peut dire non sans donner de raison, cela ne pose aucun problème.

    """,
    .joint:
      """
    Subject: {requester} et {target}

    Bonjour {requester}, bonjour {target},

    j’ai le plaisir de vous mettre en relation, puisque vous le souhaitez de part et d’autre.

    Pourquoi {requester} souhaitait rencontrer {target} :
    {why}

    Ce que cela pourrait apporter :
    {benefit}

    {requester}, pourriez-vous proposer deux ou trois dates ? Pour la suite, je vous laisse vous \
    organiser.

    Bien cordialement,
    {me}

    """,
    .remind:
      """
    Subject: La mise en relation avec {other}

    Bonjour {name},

    je vous ai écrit il y a quelque temps au sujet d’une mise en relation avec {other}. Un message se \
    perd vite ; je pose donc la question une seconde fois, et ce sera la dernière. Un simple oui ou non \
    suffit.

    Si cela ne vous convient pas, cela ne pose aucun problème et vous n’avez pas à donner de raison ; \
    sans nouvelles de votre part, j’en resterai là.

    Bien cordialement,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Votre demande concernant {target}

    Bonjour {name},

    merci de m’avoir demandé une mise en relation avec {target}. Je ne la ferai pas. En voici la \
    raison :
    {reason}

    Je préfère vous le dire franchement plutôt que de vous laisser attendre. Je vous souhaite plein \
    succès dans votre projet.

    Bien cordialement,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Votre demande concernant {target}

    Bonjour {name},

    merci de m’avoir demandé une mise en relation avec {target}. Je ne la ferai pas, et je préfère ne \
    pas entrer dans les raisons. Je vous l’écris pour ne pas vous laisser attendre, et vous souhaite \
    plein succès dans votre projet.

    Bien cordialement,
    {me}

    """,
    .withdraw:
      """
    Subject: La mise en relation avec {other} n’aura pas lieu

    Bonjour {name},

    merci d’avoir dit oui à une mise en relation avec {other}. Finalement, elle n’aura pas lieu, et vous \
    n’avez rien à faire. Je vous sais gré de votre disponibilité.

    Bien cordialement,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Pourriez-vous me mettre en relation avec {target} ?

    Bonjour {name},

    j’aimerais rencontrer {target}, et je crois que vous vous connaissez. Pourriez-vous nous mettre en \
    relation ?

    Pourquoi {target} :
    {why}

    L’intérêt pour {target} :
    {benefit}

    N’hésitez pas à poser d’abord la question à {target} : c’est très bien ainsi, et j’attendrai la \
    réponse. Si vous préférez ne pas le faire, cela ne pose aucun problème et vous n’avez pas à donner \
    de raison.

    Bien cordialement,
    {me}

    """,
    .outcome:
      """
    Subject: Comment cela s’est-il passé avec {other} ?

    Bonjour {name},

    il y a quelque temps, j’ai fait la mise en relation entre vous et {other}. Comment cela s’est-il \
    passé ? Et le referiez-vous ? Une ligne suffit, et votre réponse m’intéresse dans tous les cas.

    Bien cordialement,
    {me}

    """,
  ]
}
