extension ShippedDrafts {
  /// The texts of templates for introductions in this language.
  static let portugueseIntroductions: [DraftKind: String] = [
    .askRequester:
      """
    Subject: Antes de perguntar a {other}

    Olá {name},

    agradeço que me tenha pedido um contacto com {other}. Só apresento duas pessoas quando ambas querem, \
    por isso perguntarei primeiro a {other}. Para isso, diga-me em duas frases porque é que gostaria de \
    conhecer {other} em particular, e o que ganharia {other} com isso.

    Se preferir deixar o assunto por aqui, não há problema nenhum, e não precisa de me dizer porquê.

    Cumprimentos,
    {me}

    """,
    .askTarget:
      """
    Subject: Gostaria de conhecer {requester}?

    Olá {name},

    {requester} gostaria de falar consigo e pediu-me que fizesse a apresentação. Antes de a fazer, quero \
    saber se lhe convém.

    Porque é que {requester} gostaria de falar consigo em particular:
    {why}

    O que ganharia com isso:
    {benefit}

    Se disser que não, não há problema nenhum e não precisa de dar razões; por mim, {requester} não \
    saberá quem disse que não, nem porquê. Se lhe agradar, basta um breve sim.

    Cumprimentos,
    {me}

    """,
    .blurb:
      """
    Subject: Sobre {requester}

    Sobre {requester}:

    {requester} gostaria de conhecer {target}.

    Porquê {target}:
    {why}

    O que ganharia {target} com isso:
    {benefit}

    Se a resposta for não, não há problema nenhum e não são precisas razões.

    """,
    .joint:
      """
    Subject: {requester}, apresento-lhe {target}

    {requester}, apresento-lhe {target}. {target}, apresento-lhe {requester}.

    Perguntei antes a cada parte, e ambas me disseram que sim.

    Porque é que {requester} gostaria de conhecer {target}:
    {why}

    O que pode resultar daqui:
    {benefit}

    {requester}, quer propor duas ou três datas? A partir daqui, o resto fica convosco.

    Cumprimentos,
    {me}

    """,
    .remind:
      """
    Subject: O contacto com {other}

    Olá {name},

    há algum tempo escrevi-lhe sobre um contacto com {other}. As mensagens perdem-se, por isso pergunto \
    mais uma vez, e só esta. Basta um breve sim ou não.

    Se não lhe convier, não há problema nenhum e não precisa de dar razões; se não tiver notícias suas, \
    não insisto.

    Cumprimentos,
    {me}

    """,
    .declineIntroduction:
      """
    Subject: O seu pedido sobre {target}

    Olá {name},

    agradeço que me tenha pedido um contacto com {target}. Não vou fazer esta apresentação. A razão é \
    esta:
    {reason}

    Prefiro dizê-lo com franqueza a deixar o seu pedido sem resposta. Desejo-lhe muito sucesso no que \
    tem em mente.

    Cumprimentos,
    {me}

    """,
    .declineIntroductionPlain:
      """
    Subject: O seu pedido sobre {target}

    Olá {name},

    agradeço que me tenha pedido um contacto com {target}. Não vou fazer esta apresentação e prefiro não \
    entrar nas razões. Digo-lho para que não fique à espera, e desejo-lhe muito sucesso no que tem em \
    mente.

    Cumprimentos,
    {me}

    """,
    .withdraw:
      """
    Subject: O contacto com {other} não vai avançar

    Olá {name},

    agradeço que tenha dito que sim a um contacto com {other}. Afinal não vai avançar, e não precisa de \
    fazer nada. Dou valor à sua disponibilidade.

    Cumprimentos,
    {me}

    """,
    .askForIntroduction:
      """
    Subject: Poderia pôr-me em contacto com {target}?

    Olá {name},

    gostaria de conhecer {target} e creio que faz parte dos seus contactos. Poderia fazer a \
    apresentação?

    Porquê {target}:
    {why}

    O que ganharia {target} com isso:
    {benefit}

    Se quiser, pergunte primeiro a {target}: acho muito bem, e espero pela resposta. Se preferir não o \
    fazer, não há problema nenhum e não precisa de dar razões.

    Cumprimentos,
    {me}

    """,
    .outcome:
      """
    Subject: Como correu com {other}?

    Olá {name},

    há algum tempo fiz a apresentação entre si e {other}. Como correu? E voltaria a fazê-lo? Basta \
    uma linha, e gostaria de saber, tenha corrido bem ou não.

    Cumprimentos,
    {me}

    """,
  ]
}
