extension ShippedDrafts {
  /// The texts of templates in this language.
  static let spanish: [DraftKind: String] = [
    .ask:
      """
    Subject: ¿De qué nos conocemos?

    Hola, {name}:

    Gracias por tu solicitud. En mi red están personas que conozco o con las que he hablado. Antes de \
    aceptar me gustaría preguntarte: ¿de qué nos conocemos y qué sería bueno para los dos?

    Un saludo,
    {me}

    """,
    .reply:
      """
    Subject: Tu solicitud de contacto

    Hola, {name}:

    Gracias por tu solicitud. Todavía no la he aceptado, porque me gusta saber con quién estoy en \
    contacto. Cuéntame en pocas palabras a qué te dedicas y qué te ha traído hasta mí, y te responderé \
    antes del {day}.

    Un saludo,
    {me}

    """,
    .invite:
      """
    Subject: ¿Hablamos?

    Hola, {name}:

    Me gustaría conocerte antes de que conectemos. ¿Tendrías media hora para una llamada antes del \
    {day}? Dime dos o tres momentos que te vengan bien y cómo prefieres hablar.

    Un saludo,
    {me}

    """,
    .decline:
      """
    Subject: Tu solicitud de contacto

    Hola, {name}:

    Gracias por escribirme. Mantengo una red pequeña y no veo cómo podría serte útil en ella, así que \
    dejaré tu solicitud sin responder en LinkedIn. Te deseo mucho éxito.

    Un saludo,
    {me}

    """,
    .reconnect:
      """
    Subject: ¿Recuerdas cómo nos conocimos?

    Hola, {name}:

    Llevamos un tiempo conectados aquí y me gusta conocer a las personas de mi red. ¿Recuerdas cómo nos \
    conocimos? Si tienes media hora antes del {day}, me encantaría hablar: en qué trabajas y qué \
    podríamos hacer el uno por el otro.

    Un saludo,
    {me}

    """,
  ]
}
