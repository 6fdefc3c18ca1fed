extension ShippedDrafts {
  /// The texts of templates for staying in touch in this language.
  static let portugueseNurture: [DraftKind: String] = [
    .keepInTouch:
      """
    Subject: Saber de si

    Olá {name},

    lembrei-me hoje de si e prefiro escrever-lhe já a deixar passar mais tempo. Não preciso de nada em \
    especial. Como está, e o que tem feito nos últimos tempos?

    Bastam umas linhas, quando lhe der jeito; não há pressa nenhuma.

    Cumprimentos,
    {me}

    """,
    .newJob:
      """
    Subject: O seu novo trabalho em {company}

    Olá {name},

    vi que trabalha agora em {company} e desejo-lhe um bom começo. Os primeiros meses num sítio novo dão \
    muito que fazer, por isso a resposta pode esperar. Quando já se sentir em casa, gostaria de saber \
    como é. O que vai fazer por lá?

    Se lhe for útil um contacto ou uma opinião de fora, escreva-me.

    Cumprimentos,
    {me}

    """,
    .longSilence:
      """
    Subject: Depois de tanto tempo

    Olá {name},

    há alguns anos que não nos escrevemos. O tempo passa, acontece a toda a gente, e ninguém tem de dar \
    explicações. O contacto consigo foi importante para mim e gostaria de o retomar. Como está, e em que \
    trabalha agora?

    Se meia hora ao telefone lhe der mais jeito do que escrever, para mim também está bem.

    Cumprimentos,
    {me}

    """,
    .thankRecommendation:
      """
    Subject: A sua recomendação

    Olá {name},

    há algum tempo escreveu uma recomendação sobre mim no LinkedIn, e não sei se cheguei a \
    agradecer-lhe. Faço-o agora: agradeço-lhe o tempo que lhe dedicou. Gostaria de retribuir. Posso \
    escrever também uma sobre si?

    Se não precisar, não há problema nenhum; o agradecimento é o mesmo.

    Cumprimentos,
    {me}

    """,
    .returnFavour:
      """
    Subject: Agora é a minha vez

    Olá {name},

    há algum tempo fez uma coisa por mim, e não me esqueci. Gostaria de retribuir, e prefiro perguntar a \
    adivinhar: o que posso fazer por si neste momento? Pode ser uma apresentação a alguém, um olhar de \
    fora sobre algo em que esteja a trabalhar, ou umas linhas de recomendação.

    Se agora não lhe ocorrer nada, a oferta mantém-se.

    Cumprimentos,
    {me}

    """,
    .connectionAnniversary:
      """
    Subject: Em contacto há {years} anos

    Olá {name},

    há já {years} anos que estamos em contacto por aqui. Parece-me um bom motivo para lhe escrever, não \
    para olhar para trás, mas para saber de si. O que ganhou importância no seu trabalho desde então?

    Bastam umas linhas. Se preferir falar, diga-me que dia lhe convém.

    Cumprimentos,
    {me}

    """,
    .birthday:
      """
    Subject: Pelo seu aniversário

    Olá {name},

    desejo-lhe um feliz aniversário. Que o ano que agora começa para si lhe traga saúde, tempo para as \
    pessoas de quem gosta e um trabalho que lhe dê gosto fazer. Espero que passe um bom dia, com bolo ou \
    sem ele.

    Não precisa de responder. Se um dia lhe apetecer conversar, terei todo o gosto.

    Cumprimentos,
    {me}

    """,
    .askRecommendation:
      """
    Subject: Umas linhas sobre o nosso trabalho

    Olá {name},

    queria pedir-lhe uma coisa: escreveria no LinkedIn umas linhas sobre o trabalho que fizemos em \
    conjunto, como recomendação? Conte o que viu, por palavras suas. Três ou quatro frases chegam, e não \
    há prazo.

    Se preferir não o fazer, não há problema nenhum e não precisa de dar razões; da minha parte nada \
    muda.

    Cumprimentos,
    {me}

    """,
    .offerRecommendation:
      """
    Subject: Uma recomendação para si

    Olá {name},

    gostaria de escrever uma recomendação sobre si no LinkedIn, por minha iniciativa e sem esperar nada \
    em troca. Limito-me ao que conheço do seu trabalho. Em que deveria insistir: numa competência, num \
    projeto ou na sua maneira de trabalhar com os outros?

    Será a primeira pessoa a ler o texto e decidirá se aparece no seu perfil. Se preferir que não o \
    escreva, basta dizer-me.

    Cumprimentos,
    {me}

    """,
  ]
}
