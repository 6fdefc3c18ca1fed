extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let portugueseIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Antes de perguntar a {other}

    Olá, {name}:

    gostaria de conhecer {other}. Antes de perguntar, peço ajuda para o explicar bem. O motivo, tal como \
    o entendi, é este:

    {why}

    O que ganharia {other} com isso? Bastam duas frases que eu possa transmitir. E ainda tem interesse? \
    Se não, basta dizer: não há problema nenhum, e fica assim.

    Com os melhores cumprimentos,
    {me}

    """,
    .askTarget:
      """
    Subject: Posso apresentar-lhe {requester}?

    Olá, {name}:

    {requester} gostaria de conhecer a sua pessoa e pediu a minha ajuda. Não quis dar o seu contacto sem \
    perguntar primeiro.

    Porquê consigo: {why}

    O que pode haver de interesse para si: {benefit}

    Pode dizer que não sem dar qualquer motivo; direi apenas que agora não é o momento. Se a ideia lhe \
    agrada, basta um breve sim, e escrevo às duas partes.

    Com os melhores cumprimentos,
    {me}

    """,
    .blurb:
      """
    Subject: Sobre {requester}

    Olá, {name}:

    aqui ficam umas linhas sobre {requester} que pode reencaminhar.

    {requester} gostaria de conhecer {target}.

    O motivo: {why}

    O que pode haver de interesse para {target}: {benefit}

    Com os melhores cumprimentos,
    {me}

    """,
    .joint:
      """
    Subject: {requester} e {target}

    Olá, {requester}; olá, {target}:

    ambas as partes me disseram que gostariam de se conhecer, e é isso que faço com estas linhas.

    Sobre o que {requester} gostaria de falar: {why}

    O que pode haver de interesse para {target}: {benefit}

    {requester}, proponha por favor duas ou três datas. O resto fica nas vossas mãos, e gostarei de \
    saber como correu.

    Com os melhores cumprimentos,
    {me}

    """,
    .remind:
      """
    Subject: {other}: um pequeno lembrete

    Olá, {name}:

    há algum tempo perguntei por uma conversa com {other}. Talvez a mensagem se tenha perdido; por isso \
    pergunto mais uma vez, e não voltarei a fazê-lo.

    Basta um sim ou um não numa palavra. Se não convém, não há problema nenhum.

    Com os melhores cumprimentos,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: Sobre {target}

    Olá, {name}:

    agradeço a pergunta sobre {target}. Pensei no assunto e desta vez não farei a apresentação. O motivo \
    é este:

    {reason}

    Prefiro dizê-lo a deixar a pergunta sem resposta, e desejo boa sorte.

    Com os melhores cumprimentos,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: Sobre {target}

    Olá, {name}:

    agradeço a pergunta sobre {target}. Desta vez tenho de dizer que não, e peço que não me leve a mal: \
    só faço apresentações de vez em quando.

    Desejo boa sorte.

    Com os melhores cumprimentos,
    {me}

    """,
    .withdraw:
      """
    Subject: {other}: não vai avançar

    Olá, {name}:

    agradeço que tenha aceitado conhecer {other}. Afinal não vai avançar, e não precisa de fazer nada.

    O seu sim foi muito apreciado.

    Com os melhores cumprimentos,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Poderia apresentar-me a {target}?

    Olá, {name}:

    gostaria de conhecer {target}, e creio que talvez se conheçam.

    Porquê: {why}

    O que pode haver de interesse para {target}: {benefit}

    Se preferir não o fazer, ou se mal se conhecem, basta dizer: não há problema nenhum. E, por favor, \
    pergunte primeiro a {target}, antes de nos pôr em contacto.

    Com os melhores cumprimentos,
    {me}

    """,
    .outcome:
      """
    Subject: Como correu com {other}?

    Olá, {name}:

    há algum tempo apresentei-lhe {other}. Como correu? Basta uma linha, e gostarei de saber em qualquer \
    caso: ajuda-me a apresentar pessoas que têm algo a dizer uma à outra.

    Com os melhores cumprimentos,
    {me}

    """,
  ]
}
