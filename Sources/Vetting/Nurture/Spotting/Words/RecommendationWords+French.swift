extension RecommendationWords {
  /// French.
  static let french = lexicon(
    .french,
    classes: [
      "peux": """
      peux pouvez pourrais pourriez peut veux voulez voudrais voudriez sauriez accepterais accepteriez pouvais pouviez \
      puisses puissiez acceptes acceptez serais seriez auriez aurais
      """,
      "tu": "tu vous",
      "rec": "recommandation recommendation recomandation recommandaton reco",
      "écrire": "écrire rédiger laisser faire donner poster publier adresser mettre",
      "écrit": "écrit rédigé laissé fait publié posté adressé mis",
      "souhait": """
      aimerais aimerions souhaite souhaiterais voudrais besoin apprécierais cherche adorerais ravi ravie heureux \
      heureuse reconnaissant reconnaissante
      """,
      "chose": """
      restaurant~ hôtel~ livre~ film~ avocat~ médecin~ dentiste~ comptable~ plombier~ outil~ logiciel~ vin~ cours \
      formation~ agence~ fournisseur~ adresse~ podcast~ coiffeur~
      """,
      "proche":
        "fils fille frère soeur sœur ami amie femme mari collègue stagiaire étudiant étudiante nièce neveu",
    ],
    optional: "de d' une me m' bien vouloir petite courte brève sur aussi",
    asks: """
      une/petite/courte {rec} de toi/vous | une/petite/courte {rec} de ta/votre part | compter sur toi/vous … {rec} | il me/nous manque … {rec} | me/nous manque … {rec}
      m'écrives/m'écriviez … {rec} | me/nous fasses/fassiez/rédiges/rédigiez/laisses/laissiez … {rec} | te/vous dirait … … {écrire} … {rec}
      {peux} {tu} … recommander mon/notre travail
      possible/plaisir/honneur … avoir/obtenir/recevoir … {rec} | m'écrire/m'écririez/m'écrirais … {rec}
      {peux} {tu} … … {écrire} … … {rec} | {tu} {peux} … … {écrire} … … {rec}
      {peux} {tu} … … lignes/mots/phrases … … … forme/guise/titre … {rec}
      écrirais/écririez/rédigerais/rédigeriez/ferais/feriez/laisserais/laisseriez … {rec}
      écris/écrivez/laisse/laissez/fais/faites/rédigez moi/nous … {rec} | {tu} m'écrire … {rec}
      aimable/gentil/gentille/gré/bonté/possible/obligeance/gentillesse/amabilité/merci … … m'écrire/écrire/rédiger … … {rec}
      aimable/gentil/gentille/gré/bonté/possible/obligeance/gentillesse/amabilité/merci … … me {écrire} … {rec}
      vous/te/t' … demander/solliciter … {rec} | t'embêter/t'ennuyer/t'écris/t'écrire pour/avec … {rec}
      ! vous/te demander/solliciter (pour) (une) (petite/courte/brève) {rec}
      vous/te demande/sollicite … {rec} | demander … écrire … … {rec} | sollicite/solliciter/demander une … {rec}
      {souhait} … {rec} de ta/votre/toi/vous | {souhait} … {rec} sur/pour/dans linkedin/mon/notre
      {rec} … part … serait/aiderait/ferait | {rec} … … serait/aiderait/ferait … plaisir/utile/aide/super/précieuse
      {peux} {tu} … me/nous recommander | {tu} {peux} … me/nous recommander
      me/nous recommander sur/via/dans linkedin/mon
      ! envoyé/envoie/adresse/adressé/envoyer/faire … demande de {rec}
      ! merci d'avance … {rec} | échanger … recommandations
      """,
    offers: """
      si {tu} … besoin … {rec} | si {tu} souhaitez/veux/voulez une {rec}
      je/nous … vous/te {écrire} … {rec} | t'écrire … {rec} | {écrire} … {rec} pour/sur vous/toi | {écrire} … {rec} à votre/ton
      aimerais/souhaite/souhaiterais/voudrais/voulais/propose … vous/te {écrire} … {rec}
      vous/te écris/écrirai/rédige/rédigerai/laisse/laisserai/ferai/fais/ferais … {rec} | t'écris/t'écrirai … {rec}
      puis/peux je … … {écrire} … {rec} | que je vous/te/t'écrive/vous écrive/te laisse/vous laisse/te fasse/vous fasse … {rec}
      que je … écrive/rédige/laisse/fasse … {rec} | je/j'aimerais … vous/te recommander sur linkedin
      """,
    gave: """
      vous ai/avons … {écrit} … {rec} | t'ai … {écrit} … {rec} | ai/j'ai/avons … {écrit} … {rec} pour/sur vous/toi/ton/votre
      viens/venons de … … {écrire} … {rec} | viens/venons … t'écrire … {rec} | vous ai … recommandé~ sur linkedin
      t'ai … recommandé~ sur linkedin
      """,
    thanks: """
      reçu/vu/lu/trouvé une/la … {rec}
      merci/remercie/remercier/remercions/touché~/reconnaissan~ … votre/ta … {rec}
      merci/remercie/remercier … avoir … {écrit} … {rec} | merci/remercie … m'avoir … {écrit} … {rec}
      merci/remercie … m'avoir recommandé~ | {tu} m'avez/m'as … {écrit} … {rec} | {tu} avez/as … {écrit} … {rec}
      merci/remercie … gentille/belle/jolie/aimable/superbe/magnifique {rec} | lu/reçu/vu votre/ta … {rec}
      """,
    refuses: """
      sur {rec} | sur la/votre/ta/sa {rec}
      lettre~ de {rec} | pas besoin/obligé~/nécessaire/demandé … … {rec} | comment … … {rec} | jamais … … {rec}
      m'a/m'ont/m'avez/m'as demandé … {rec} | m'a/m'ont/m'avez/m'as demandé … … {rec}
      recommander un/une/des/quelqu'un/le/la/les/quelques/à/au/auprès/pour/chez/ton/votre
      recommandé~ un/une/des/le/la/les/à/au/auprès/pour/chez | {rec} de/d'un/d'une/pour un/une/d'un/quelqu'un
      {rec} d'un/d'une/pour/sur un/une/quel/quelle/le/comment | {rec} … {chose} | {chose} {rec}
      {rec} pour mon/ma/notre {proche} | votre/ta demande de {rec}
      """
  )
}
