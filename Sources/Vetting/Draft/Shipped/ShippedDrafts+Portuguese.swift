extension ShippedDrafts {
  /// The texts of templates in this language.
  static let portuguese: [DraftKind: String] = [
    .ask:
      """
    Subject: De onde nos conhecemos?

    Olá {name},

    obrigado pelo seu pedido. Na minha rede estão pessoas que conheço ou com quem já falei. Antes de \
    aceitar, gostaria de perguntar: de onde nos conhecemos, e o que seria bom para os dois?

    Cumprimentos,
    {me}

    """,
    .reply:
      """
    Subject: O seu pedido de contacto

    Olá {name},

    obrigado pelo seu pedido. Ainda não o aceitei, porque gosto de saber com quem estou em contacto. \
    Diga-me em poucas palavras o que faz e o que o trouxe até mim; respondo até {day}.

    Cumprimentos,
    {me}

    """,
    .invite:
      """
    Subject: Vamos conversar?

    Olá {name},

    gostaria de conhecer melhor quem me escreve antes de ligarmos as nossas redes. Teria meia hora para \
    uma conversa antes de {day}? Indique-me dois ou três momentos que lhe convenham e como prefere \
    falar.

    Cumprimentos,
    {me}

    """,
    .decline:
      """
    Subject: O seu pedido de contacto

    Olá {name},

    obrigado por me ter escrito. Mantenho uma rede pequena e não vejo como poderia ser útil, por isso \
    deixarei o seu pedido sem resposta no LinkedIn. Desejo-lhe muito sucesso.

    Cumprimentos,
    {me}

    """,
    .reconnect:
      """
    Subject: Lembra-se de como nos conhecemos?

    Olá {name},

    estamos ligados aqui há algum tempo, e gosto de conhecer as pessoas da minha rede. Lembra-se de como \
    nos conhecemos? Se tiver meia hora antes de {day}, teria gosto em conversar: em que está a \
    trabalhar, e o que poderíamos fazer um pelo outro.

    Cumprimentos,
    {me}

    """,
  ]
}
