extension IntroductionWords {
  /// Spanish.
  static let spanish = IntroductionWords(
    .spanish,
    classes: [
      "puede": """
      podrías puedes podría puede podéis podríais podrían pueden pudieras pudiera pudieses pudiese podés quieres \
      querrías quisieras
      """,
      "presentarme": "presentarme presentarnos conectarme conectarnos introducirme vincularme",
      "ponerme": "ponerme ponernos",
      "me": "me nos",
      "desde": "importaría importa molestaría posible",
      "deseo": "gustaría encantaría quisiera querría agradecería agradezco interesaría",
    ],
    optional: "a con",
    leads: """
      {puede} … {presentarme} | {puede} … {ponerme} en contacto/comunicación
      {me} {puede} … presentar/conectar/introducir | {me} {puede} … poner en contacto/comunicación
      ^ {me} presentas/presenta/presentarías/presentáis ? | ^ {me} pones/pone/pondrías en contacto ?
      que {me} presentaras/presentases/presentes/presente/presentara/presentase
      que {me} pusieras/pusiera/pusieses/pusiese/pongas/ponga en contacto/comunicación
      que {me} conectaras/conectes/conecte/conectara
      si {me} presentas/presentaras/presenta/presentara | si {me} pones/pusieras/pone/pusiera en contacto
      {desde} {presentarme} | {desde} {ponerme} en contacto/comunicación
      amable/bondad/favor/gentileza de {presentarme} | amable/bondad/favor/gentileza de {ponerme} en contacto
      preséntame/presénteme/preséntanos/conéctame/conécteme (a/con)
      ponme/póngame/pónganme/ponnos/póngannos en contacto/comunicación
      {presentarme} ? | {ponerme} en contacto/comunicación ?
      {deseo} … ser presentado/presentada
      ? {deseo} … introducción/presentación a/al/con
      """,
    refuses: """
      gracias … {presentarme} | gracias … que {me} | yo/puedo/podemos/debo/debemos/quiero/queremos/vamos/voy/cuándo … {presentarme}/{ponerme}
      no … que {me} presentes/presente/presentaras/pongas/ponga | cuando {me} presentaras/pusieras
      """,
    fillers: "a al con por favor quizá quizás tal vez directamente también a ante",
    owners:
      "el la los las un una tu tus su sus mi mis nuestro nuestra vuestro vuestra algún alguna este esta otro otra",
    people:
      "alguien personas gente colegas responsables inversores directivos contactos quien quienes algunos cualquiera",
    links: "de del en con para por desde que quien a al",
    pronouns: "él ella ellos ellas le les lo usted ustedes ti ello sí",
    stops: """
      yo porque ya pues para si cuando antes mañana hoy gracias y o e me nos te le es sería sobre acerca estoy tengo
      trabajo como
      """
  )
}
