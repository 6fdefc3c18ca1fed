/// Words that say what the words after them are: what somebody needs, whom they serve, of whom they speak.
enum Markers {
  /// What follows is what they look for, or want to hear about.
  static let needs = """
    looking for, look for, in search of, searching for, seeking, seeks, seek, hiring, we are recruiting, \
    we're recruiting, need, needs, in need of, want to find, hoping to find, open to, interested in, \
    would like to, want to, learn about, learn from, advice on, your advice, speak about, talk about, \
    ask about, ask you about, questions about, question about, help with our, help us, help me, \
    struggling with, raising, my thesis, a thesis, dissertation on, research on, researching, \
    writing about, an article about, not sure how to, who could, who can, recommend a
      de möchte, würde gerne, suche, suchen, sucht, gesucht, auf der suche nach, brauche, brauchen, benötige, benötigen, \
    interessiere mich für, interessiert an, lernen von, sprechen über, frage zu, fragen zu, fragen zur, \
    meine masterarbeit, meine doktorarbeit, wir stellen ein, austausch über, austausch zu
      fr j'aimerais, je voudrais, cherche, cherchons, à la recherche de, recherche un, recherche une, recherchons, besoin de, \
    besoin d'un, besoin d'une, intéressé par, parler de, ma thèse, mon mémoire, nous recrutons, \
    conseils sur, échanger sur
      es quisiera, me gustaría, busco, buscamos, busca, en busca de, necesito, necesitamos, interesado en, interesada en, hablar de, \
    hablar sobre, mi tesis, aprender de, consejo sobre
      it vorrei, cerco, cerchiamo, cerca di, alla ricerca di, ho bisogno di, abbiamo bisogno di, interessato a, \
    interessata a, parlare di, la mia tesi, imparare da, un consiglio su
      pt gostaria, procuro, procuramos, à procura de, em busca de, preciso de, precisamos de, interessado em, \
    interessada em, falar sobre, minha tese, aprender com
      nl wil graag, zoek, zoeken, op zoek naar, gezocht, heb nodig, hebben nodig, geïnteresseerd in, praten over, \
    mijn scriptie, leren van, vragen over
    """

  /// What follows is whom they serve, or what they do for them.
  static let serves = """
    helping, help, helps, i help, we help, for, supporting, support, supports, serving, serve, enabling, \
    empowering, working with, works with, i work with, we work with, advising, advises, i advise, \
    we advise, we offer, we provide, we sell
      de für, helfe, helfen, hilft, unterstütze, unterstützen, unterstützt, berate, begleite, begleiten, \
    wir bieten
      fr pour, j'aide, aide, nous aidons, accompagne, j'accompagne, nous accompagnons, nous proposons, \
    au service de
      es para, ayudo a, ayudamos a, ayudando a, acompaño a, ofrecemos
      it per, aiuto, aiutiamo, affianco, affianchiamo, offriamo, accompagno
      pt para, ajudo, ajudamos, ajudando, apoio, oferecemos
      nl voor, ik help, wij helpen, we helpen, ondersteun, ondersteunen, begeleid, wij bieden
    """

  /// They speak of themselves.
  static let selves = """
    i, i'm, i've, i'd, we, we're, we've, my, our, ours, me, us, mine
      de ich, wir, mein, meine, meiner, meinem, meinen, unser, unsere, unserer, unserem, unseren, mir, uns
      fr je, j'ai, j'aide, nous, mon, ma, mes, notre, nos, moi
      es yo, nosotros, mi, mis, nuestro, nuestra, nuestros, soy, somos, estoy, trabajo
      it io, noi, mio, mia, nostro, nostra, sono, siamo, lavoro
      pt eu, nós, meu, minha, nosso, nossa, sou, somos, trabalho
      nl ik, wij, mijn, ons, onze, ben
    """

  /// They speak of the reader.
  static let reader = """
    you, your, yours, you're, you've
      de sie, ihr, ihre, ihren, ihrem, ihrer, du, dein, deine, deinen, euch
      fr vous, votre, vos, tu, ton, tes
      es usted, su, sus, tu, tus, vuestro, vuestra
      it lei, suo, sua, suoi, tuo, tua, tuoi, vostro, vostra
      pt você, seu, sua, seus, suas, teu, tua
      nl u, uw, je, jij, jouw, jullie
    """

  /// What follows is denied.
  static let denial = """
    not, no, don't, never, without, neither, nor, isn't, rather than, instead of
      de nicht, kein, keine, keinen, keiner, ohne
      fr pas de, pas, sans, aucun, aucune
      es no, sin, ningún, ninguna, nada de
      it non, senza, nessun, nessuna, niente
      pt não, sem, nenhum, nenhuma, nada de
      nl niet, geen, zonder
    """
}
