extension IntroductionWords {
  /// French.
  static let french = IntroductionWords(
    .french,
    classes: [
      "peux": """
      peux pouvez pourrais pourriez veux voulez voudrais voudriez sais saurais sauriez accepterais accepteriez \
      pouvais pouviez puisses puissiez accepte acceptez acceptes serais seriez
      """,
      "bonté":
        "gré bonté gentillesse obligeance amabilité reconnaissant reconnaissante prie envisageable demande",
      "tu": "tu vous",
      "me": "me nous",
      "verbe": "présenter connecter introduire",
      "lien": "relation contact lien rapport liaison",
      "souhait":
        "aimerais aimerions souhaite souhaiterais souhaitons voudrais voudrions adorerais ravi ravie heureux",
    ],
    optional: "de à au",
    leads: """
      {peux} {tu} … {me} {verbe} | {tu} {peux} … {me} {verbe}
      {peux} {tu} … m'introduire | {tu} {peux} … m'introduire
      {peux} {tu} … {me} mettre en {lien} | {tu} {peux} … {me} mettre en {lien}
      {peux} {tu} … {me} recommander auprès/à | {tu} {peux} … {me} recommander auprès/à
      {peux} {tu} … faire le lien avec | {tu} {peux} … faire le lien avec
      {tu} … {me} mettre en {lien} ? | {tu} … {me} présenter à/au ?
      merci/possible/aimable/gentil/gentille/{bonté} … de {me} {verbe}
      merci/possible/aimable/gentil/gentille/{bonté} … de {me} mettre en {lien}
      bien vouloir {me} {verbe} | bien vouloir {me} mettre en {lien}
      mettez/mets/présentez/présente moi/nous en {lien} | présentez/présente moi/nous à/au/aux
      {tu} {me} présentes/présentiez/présentez/présenterais/présenteriez
      {tu} {me} mettes/mettiez/mettez/mets/mettrais/mettriez en {lien}
      {souhait} … être présenté/présentée | {souhait} … être mis/mise en {lien}
      ? {souhait}/cherche/cherchons/besoin/apprécierais … introduction auprès/à/avec
      ? mise en {lien} | faire les présentations
      """,
    refuses: """
      merci/remercie … pour … mise en {lien} | fais/ferai/propose/proposer/suite/grâce/après … mise en {lien}
      pas besoin/nécessaire … {me} {verbe} | quand/lorsque {tu} {me}
      """,
    fillers: "à au aux avec auprès de du des d' éventuellement directement aussi svp",
    owners: """
      votre vos ton ta tes mon ma mes notre nos leur leurs son sa ses le la les l' un une cette ce l'un l'une
      """,
    people: """
      quelqu'un personnes gens collègues décideurs investisseurs responsables d'autres certains certaines ceux celui
      celle l'équipe l'un l'une d'un d'une
      """,
    links: "chez de du des à au aux dans en pour sur par qui que dont avec",
    pronouns: "lui elle eux elles leur vous toi moi nous cela ça celui l'un",
    stops: """
      je j'ai j'aimerais nous car parce puisque afin pour si quand avant demain aujourd'hui merci s'il et ou serait me
      m'aiderait au ce c'est cela sujet concernant cette semaine
      """
  )
}
