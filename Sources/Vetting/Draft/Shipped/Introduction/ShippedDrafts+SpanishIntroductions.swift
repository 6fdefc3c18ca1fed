extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let spanishIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Antes de preguntar a {other}

    Hola, {name}:

    usted desea conocer a {other}. Antes de preguntar, ayúdeme a explicarlo bien. El motivo, tal como lo \
    he entendido, es este:

    {why}

    ¿Qué ganaría {other}? Bastan dos frases que yo pueda transmitir. ¿Y sigue queriéndolo? Si no, dígalo \
    sin más: no pasa nada, y lo dejamos así.

    Un saludo cordial,
    {me}

    """,
    .askTarget:
      """
    Subject: ¿Puedo presentarle a {requester}?

    Hola, {name}:

    {requester} desea conocerle y me lo ha pedido. No he querido dar sus datos sin preguntarle antes.

    Por qué usted: {why}

    Qué puede haber de interés para usted: {benefit}

    Puede decir que no sin dar ningún motivo; yo solo diré que ahora no es el momento. Si le parece \
    bien, basta un breve sí, y escribiré a ambas partes.

    Un saludo cordial,
    {me}

    """,
    .blurb:
      """
    Subject: Sobre {requester}

    Hola, {name}:

    aquí tiene unas líneas sobre {requester} que puede reenviar.

    {requester} desea conocer a {target}.

    El motivo: {why}

    Qué puede haber de interés para {target}: {benefit}

    Un saludo cordial,
    {me}

    """,
    .joint:
      """
    Subject: {requester} y {target}

    Hola, {requester}; hola, {target}:

    me han dicho, cada cual por su lado, que desean conocerse, y con estas líneas les presento.

    De qué le gustaría hablar a {requester}: {why}

    Qué puede haber de interés para {target}: {benefit}

    {requester}, proponga por favor dos o tres fechas. Lo demás queda en sus manos, y me alegrará saber \
    cómo ha ido.

    Un saludo cordial,
    {me}

    """,
    .remind:
      """
    Subject: {other}: un pequeño recordatorio

    Hola, {name}:

    hace un tiempo le pregunté por una conversación con {other}. Quizá se perdió el mensaje, así que \
    pregunto una vez más, y ya no volveré a hacerlo.

    Basta un sí o un no en una palabra. Si no le conviene, no pasa nada.

    Un saludo cordial,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Sobre {target}

    Hola, {name}:

    gracias por preguntarme por {target}. Lo he pensado y esta vez no haré la presentación. El motivo es \
    este:

    {reason}

    Prefiero decírselo a dejarle esperando, y le deseo mucha suerte.

    Un saludo cordial,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Sobre {target}

    Hola, {name}:

    gracias por preguntarme por {target}. Esta vez tengo que decir que no, y le ruego que no lo tome a \
    mal: solo hago presentaciones de vez en cuando.

    Le deseo mucha suerte.

    Un saludo cordial,
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: no saldrá adelante

    Hola, {name}:

    gracias por haber aceptado conocer a {other}. Al final no saldrá adelante, y no tiene que hacer \
    nada.

    Agradezco que dijera que sí.

    Un saludo cordial,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: ¿Podría presentarme a {target}?

    Hola, {name}:

    me gustaría conocer a {target}, y creo que quizá se conocen.

    Por qué: {why}

    Qué puede haber de interés para {target}: {benefit}

    Si prefiere no hacerlo, o apenas se conocen, dígalo sin más: no pasa nada. Y, por favor, pregunte \
    primero a {target} antes de ponernos en contacto.

    Un saludo cordial,
    {me}

    """,
    .outcome:
      """
    Subject: ¿Cómo fue con {other}?

    Hola, {name}:

    hace un tiempo le puse en contacto con {other}. ¿Cómo fue? Basta una línea, y me gustará saberlo en \
    cualquier caso: me ayuda a presentar a personas que tienen algo que decirse.

    Un saludo cordial,
    {me}

    """,
  ]
}
