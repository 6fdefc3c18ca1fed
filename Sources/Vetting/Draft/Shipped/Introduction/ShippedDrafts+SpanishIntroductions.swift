extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let spanishIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Antes de preguntar a {other}

    Hola, {name}:

    Gracias por pedirme que te ponga en contacto con {other}. Solo presento a dos personas si ambas \
    quieren, así que preguntaré antes a {other}. Para eso, cuéntame en dos frases por qué {other} en \
    particular y qué ganaría {other} con ello.

    Si prefieres dejarlo, no pasa nada, y no hace falta que me digas por qué.

    Un saludo,
    {me}

    """,
    .askTarget:
      """
    Subject: ¿Te gustaría conocer a {requester}?

    Hola, {name}:

    A {requester} le gustaría conocerte y me ha pedido que haga la presentación. Antes de hacerla quiero \
    saber si te parece bien.

    Por qué {requester} quiere conocerte precisamente a ti:
    {why}

    Qué ganarías tú con ello:
    {benefit}

    Si dices que no, no pasa nada y no hacen falta razones; por mí, {requester} no sabrá quién ha dicho \
    que no ni por qué. Si te apetece, basta con un sí.

    Un saludo,
    {me}

    """,
    .blurb:
      """
    Subject: Sobre {requester}

    Sobre {requester}:

    A {requester} le gustaría conocer a {target}.

    Por qué {target}:
    {why}

    Qué ganaría {target} con ello:
    {benefit}

    Si la respuesta es no, no pasa nada y no hacen falta razones.

    """,
    .joint:
      """
    Subject: {requester}, te presento a {target}

    {requester}, te presento a {target}. {target}, te presento a {requester}.

    He preguntado antes a cada parte, y las dos me han dicho que sí.

    Por qué {requester} quería conocer a {target}:
    {why}

    Qué puede salir de ahí:
    {benefit}

    {requester}, ¿propones dos o tres fechas? A partir de aquí lo dejo en buenas manos.

    Un saludo,
    {me}

    """,
    .remind:
      """
    Subject: El contacto con {other}

    Hola, {name}:

    Hace un tiempo te escribí acerca de un contacto con {other}. Los mensajes se pierden, así que \
    pregunto otra vez, y solo esta. Basta con un sí o un no.

    Si no te viene bien, no pasa nada y no hacen falta razones; si no sé nada de ti, lo dejaré estar.

    Un saludo,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Tu pregunta sobre {target}

    Hola, {name}:

    Gracias por pedirme que te ponga en contacto con {target}. No voy a hacer esta presentación. La \
    razón es esta:
    {reason}

    Prefiero decírtelo con franqueza antes que dejarte esperando. Te deseo mucho éxito con lo que te \
    propones.

    Un saludo,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Tu pregunta sobre {target}

    Hola, {name}:

    Gracias por pedirme que te ponga en contacto con {target}. No voy a hacer esta presentación y \
    prefiero no entrar en las razones. Te lo digo para que no te quedes esperando, y te deseo mucho \
    éxito con lo que te propones.

    Un saludo,
    {me}

    """,
    .withdraw:
      """
    Subject: El contacto con {other} no saldrá adelante

    Hola, {name}:

    Gracias por haber dicho que sí a un contacto con {other}. Al final no saldrá adelante, y no hace \
    falta que hagas nada. Te agradezco la buena disposición.

    Un saludo,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: ¿Me pondrías en contacto con {target}?

    Hola, {name}:

    Me gustaría conocer a {target} y creo que está entre tus contactos. ¿Harías la presentación?

    Por qué {target}:
    {why}

    Qué ganaría {target} con ello:
    {benefit}

    Si quieres, pregunta antes a {target}: me parecería muy bien, y esperaré la respuesta. Si prefieres \
    no hacerlo, no pasa nada y no hacen falta razones.

    Un saludo,
    {me}

    """,
    .outcome:
      """
    Subject: ¿Qué tal con {other}?

    Hola, {name}:

    Hace un tiempo te puse en contacto con {other}. ¿Qué tal fue? ¿Y lo volverías a hacer? Basta \
    con una línea, y me interesa tanto si fue bien como si no.

    Un saludo,
    {me}

    """,
  ]
}
