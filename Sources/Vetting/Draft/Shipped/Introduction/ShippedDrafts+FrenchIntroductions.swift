extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let frenchIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Avant que je n'en parle à {other}

    Bonjour {name},

    vous souhaitez rencontrer {other}. Avant d'en parler, aidez-moi à bien le présenter. Voici la raison \
    telle que je l'ai comprise :

    {why}

    Qu'y gagnerait {other} ? Deux phrases que je peux transmettre suffisent. Et le souhaitez-vous \
    toujours ? Sinon, dites-le simplement : ce n'est pas un problème, et j'en resterai là.

    Bien à vous,
    {me}

    """,
    .askTarget:
      """
    Subject: Puis-je vous présenter {requester} ?

    Bonjour {name},

    {requester} souhaite vous rencontrer et m'en a fait la demande. Je n'ai pas voulu transmettre vos \
    coordonnées sans vous consulter.

    Pourquoi vous : {why}

    Ce que vous pourriez y trouver : {benefit}

    Vous pouvez dire non sans donner de raison ; je dirai seulement que ce n'est pas le moment. Si \
    l'idée vous plaît, un simple oui suffit, et je vous écrirai à tous les deux.

    Bien à vous,
    {me}

    """,
    .blurb:
      """
    Subject: À propos de {requester}

    Bonjour {name},

    voici les quelques lignes sur {requester} que vous pouvez transmettre.

    {requester} souhaite rencontrer {target}.

    La raison : {why}

    Ce que {target} pourrait y trouver : {benefit}

    Bien à vous,
    {me}

    """,
    .joint:
      """
    Subject: {requester} et {target}

    Bonjour {requester}, bonjour {target},

    vous avez tous deux dit que vous aimeriez faire connaissance ; voilà qui est fait.

    Ce dont {requester} aimerait parler : {why}

    Ce que {target} pourrait y trouver : {benefit}

    {requester}, proposez, je vous prie, deux ou trois dates. Je vous laisse poursuivre ensemble, et \
    j'aurai plaisir à savoir comment cela s'est passé.

    Bien à vous,
    {me}

    """,
    .remind:
      """
    Subject: {other} : un petit rappel

    Bonjour {name},

    je vous ai parlé il y a quelque temps d'une rencontre avec {other}. Mon message s'est peut-être \
    perdu ; je me permets donc de reposer la question, une seule fois.

    Un oui ou un non en un mot suffit. Si cela ne convient pas, ce n'est pas un problème.

    Bien à vous,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Au sujet de {target}

    Bonjour {name},

    merci de m'avoir parlé de {target}. J'y ai réfléchi, et je ne ferai pas la présentation cette fois- \
    ci. En voici la raison :

    {reason}

    Je préfère vous le dire plutôt que de vous laisser attendre, et je vous souhaite une bonne suite.

    Bien à vous,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Au sujet de {target}

    Bonjour {name},

    merci de m'avoir parlé de {target}. Cette fois-ci, je dois dire non, et vous prie de ne pas m'en \
    tenir rigueur : je ne fais de présentations que de temps en temps.

    Je vous souhaite une bonne suite.

    Bien à vous,
    {me}

    """,
    .withdraw:
      """
    Subject: {other} : cela ne se fera pas

    Bonjour {name},

    merci d'avoir accepté de rencontrer {other}. Finalement, cela ne se fera pas, et vous n'avez rien à \
    faire.

    Votre oui m'a fait plaisir.

    Bien à vous,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Pourriez-vous me présenter à {target} ?

    Bonjour {name},

    j'aimerais rencontrer {target}, et je crois que vous vous connaissez peut-être.

    Pourquoi : {why}

    Ce que {target} pourrait y trouver : {benefit}

    Si vous préférez ne pas le faire, ou si vous vous connaissez à peine, dites-le simplement : ce n'est \
    pas un problème. Et demandez d'abord à {target}, je vous prie, avant de nous mettre en relation.

    Bien à vous,
    {me}

    """,
    .outcome:
      """
    Subject: Comment cela s'est-il passé avec {other} ?

    Bonjour {name},

    il y a quelque temps, je vous ai mis en relation avec {other}. Comment cela s'est-il passé ? Une \
    ligne suffit, et cela m'intéresse dans tous les cas : cela m'aide à présenter des personnes qui ont \
    des choses à se dire.

    Bien à vous,
    {me}

    """,
  ]
}
