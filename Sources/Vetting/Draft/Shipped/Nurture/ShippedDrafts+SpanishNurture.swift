extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let spanishNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Me he acordado de ti

    Hola, {name}:

    Hoy me he acordado de ti y prefiero escribirte ya antes que dejar pasar más tiempo. No necesito nada \
    en particular. ¿Cómo te va y qué tienes entre manos estos días?

    Con unas líneas basta, cuando te venga bien; no hay ninguna prisa.

    Un saludo,
    {me}

    """,
    .newJob:
      """
    Subject: Tu llegada a {company}

    Hola, {name}:

    He visto que ahora trabajas en {company} y te deseo un buen comienzo. Los primeros meses en un sitio \
    nuevo dan mucho que hacer, así que la respuesta puede esperar. Cuando lleves un tiempo allí, me \
    gustaría saber cómo es. ¿De qué te vas a encargar?

    Si te sirve algún contacto o una opinión de fuera, escríbeme.

    Un saludo,
    {me}

    """,
    .longSilence:
      """
    Subject: Después de tanto tiempo

    Hola, {name}:

    Hace unos años que no nos escribimos. El tiempo pasa, le ocurre a todo el mundo, y nadie tiene que \
    dar explicaciones. El contacto contigo fue importante para mí y me gustaría retomarlo. ¿Cómo estás y \
    en qué trabajas ahora?

    Si te resulta más cómodo hablar media hora por teléfono que escribir, a mí me viene igual de bien.

    Un saludo,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: Tu recomendación

    Hola, {name}:

    Hace un tiempo escribiste una recomendación sobre mí en LinkedIn y no sé si llegué a darte las \
    gracias. Lo hago ahora: gracias por el tiempo que le dedicaste. Me gustaría corresponderte. ¿Puedo \
    escribir yo una sobre ti?

    Si no la necesitas, no pasa nada; mi agradecimiento es el mismo.

    Un saludo,
    {me}

    """,
    .returnFavour:
      """
    Subject: Ahora me toca a mí

    Hola, {name}:

    Hace un tiempo hiciste algo por mí y no lo he olvidado. Ahora me gustaría hacer algo por ti, y \
    prefiero preguntar antes que adivinar: ¿qué te vendría bien en este momento? Puede ser presentarte a \
    alguien, echar un vistazo a algo en lo que estés trabajando o escribir unas líneas de recomendación.

    Si ahora no se te ocurre nada, la oferta sigue en pie.

    Un saludo,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: {years} años en contacto

    Hola, {name}:

    Hace ya {years} años que estamos en contacto por aquí. Me parece un buen motivo para escribirte, no \
    para mirar atrás, sino para saber de ti. ¿Qué ha cobrado importancia en tu trabajo desde entonces?

    Con unas líneas basta. Si prefieres hablar, dime qué día te viene bien.

    Un saludo,
    {me}

    """,
    .birthday:
      """
    Subject: Por tu cumpleaños

    Hola, {name}:

    Te deseo un feliz cumpleaños. Que el año que empiezas te traiga salud, tiempo para las personas a \
    las que quieres y un trabajo que te guste. Espero que pases un buen día, con tarta o sin ella.

    No hace falta que respondas. Si algún día te apetece charlar, me encantará.

    Un saludo,
    {me}

    """,
    .askRecommendation:
      """
    Subject: Unas líneas sobre nuestro trabajo

    Hola, {name}:

    Quería pedirte algo: ¿escribirías en LinkedIn unas líneas sobre el trabajo que hemos compartido, \
    como recomendación? Cuenta lo que viste tú, con tus palabras. Con tres o cuatro frases basta, y no \
    hay fecha límite.

    Si prefieres no hacerlo, no pasa nada y no hacen falta razones; por mi parte no cambia nada.

    Un saludo,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Una recomendación para ti

    Hola, {name}:

    Me gustaría escribir una recomendación sobre ti en LinkedIn, por iniciativa propia y sin esperar \
    nada a cambio. Me ceñiré a lo que conozco de tu trabajo. ¿En qué debería centrarse: en una \
    habilidad, en un proyecto o en tu manera de trabajar con los demás?

    La leerás antes que nadie y decidirás si aparece en tu perfil. Si prefieres que no la escriba, basta \
    con que me lo digas.

    Un saludo,
    {me}

    """,
  ]
}
