/// Words by which somebody speaks of the reader, of themselves, or of a company.
///
/// Folded: without accents and in lower case. Where one form is also another word («su», «sie», «lui»), it is left out.
enum PersonWords {
  enum Who { case you, me, us }

  static let who: [String: Who] = {
    var who: [String: Who] = [:]
    for (group, words) in [(Who.you, you), (.me, me), (.us, us)] {
      for word in words { who[word] = group }
    }
    return who
  }()

  private static let you: [String] = [
    // English
    "you", "your", "yours", "you're", "you've", "you'll", "you'd",
    // German, formal written small after folding
    "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "ihnen", "ihre", "ihren", "ihrem",
    "ihrer",
    // French
    "vous", "votre", "vos", "toi", "ton", "tes",
    // Spanish and Portuguese
    "usted", "ustedes", "tu", "tus", "ti", "contigo", "voce", "voces", "teu", "seu", "sua", "seus", "suas",
    // Italian
    "tuo", "tua", "tuoi", "tue", "lei", "suo",
    // Dutch
    "jij", "jou", "jouw", "uw",
  ]

  private static let me: [String] = [
    "i", "me", "my", "mine", "i'm", "i've", "i'd", "i'll", "ich", "mich", "mir", "mein", "meine", "meinen",
    "meinem",
    "meiner", "je", "j'ai", "moi", "mon", "mes", "yo", "mi", "mis", "conmigo", "eu", "meu", "minha", "meus",
    "io",
    "mio", "mia", "miei", "ik", "mij", "mijn",
  ]

  private static let us: [String] = [
    "we", "us", "our", "ours", "we're", "we've", "we'd", "we'll", "wir", "uns", "unser", "unsere", "unseren",
    "unserem", "unserer", "nous", "notre", "nosotros", "nosotras", "nuestro", "nuestra", "nuestros",
    "nuestras",
    "nos", "nosso", "nossa", "nossos", "nossas", "noi", "nostro", "nostra", "nostri", "nostre", "wij", "ons",
    "onze",
  ]
}
