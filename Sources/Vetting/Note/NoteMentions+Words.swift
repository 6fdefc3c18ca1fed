extension NoteMentions {
  /// Small words within a name.
  static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "da", "di", "del", "della", "dos", "das", "do", "du", "la", "le", "ten",
    "ter", "zu", "zum", "zur", "bin", "al", "el", "y", "af", "av", "of",
  ]

  /// Verbs that somebody who introduces is the subject of.
  static let saying: Set<String> = [
    "suggested", "suggests", "recommended", "recommends", "said", "says", "told", "mentioned", "introduced",
    "referred", "thought", "thinks", "pointed", "encouraged", "advised", "connected", "shared", "passed",
    "gave", "put", "spoke", "speaks", "sends", "asked",
    "empfahl", "empfohlen", "sagte", "sagt", "meinte", "meint", "erwahnte", "riet", "schlug", "erzahlte",
    "vorgeschlagen", "gesagt", "erwahnt", "geraten", "empfiehlt",
    "suggere", "recommande", "conseille", "dit", "parle", "propose", "mentionne",
    "sugirio", "recomendo", "dijo", "menciono", "comento", "hablo", "aconsejo", "propuso", "presento",
    "suggerito", "consigliato", "detto", "parlato", "raccomandato", "proposto", "disse",
    "sugeriu", "recomendou", "disse", "falou", "mencionou", "comentou", "indicou",
    "stelde", "raadde", "zei", "noemde", "vertelde", "aangeraden", "verteld", "genoemd",
  ]

  /// Words before the name of somebody who introduces.
  static let leading: Set<String> = [
    "by", "through", "via", "with", "from", "met", "know", "knows", "knew", "thanks", "to", "and", "of",
    "von", "durch", "uber", "mit", "bei", "kenne", "kennen", "dank",
    "par", "avec", "grace", "connais", "connait", "chez",
    "por", "con", "conozco", "conoce", "gracias", "parte",
    "da", "tramite", "attraverso", "conosco", "grazie", "di",
    "com", "atraves", "conheco", "conhece", "pelo", "pela",
    "door", "met", "van", "ken", "dankzij",
  ]

  /// Words that may stand between a name and its word of introduction.
  static let linking: Set<String> = [
    "has", "had", "kindly", "just", "also", "once", "very", "warmly", "our", "my", "friend", "colleague",
    "hat", "hatte", "mir", "mich", "uns", "a", "m'a", "m'avait", "me", "ha", "mi", "mijn", "heeft", "had",
    "mutual", "common", "freund", "kollegin", "kollege", "the", "ik", "amigo", "amie", "ami", "und",
  ]

  /// Words that are often capitalised and never a name.
  static let neverNames: Set<String> = [
    "i", "we", "my", "our", "you", "your", "the", "this", "that", "it", "he", "she", "they", "as", "and",
    "but", "if", "in", "on", "at", "to", "for", "from", "with", "would", "could", "can", "do", "are", "is",
    "have", "has", "let", "let's", "looking", "thanks", "thank", "best", "kind", "regards", "please", "saw",
    "just", "great", "happy", "hope", "love", "loved", "after", "since", "when", "what", "how", "so", "no",
    "yes", "not", "linkedin", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november",
    "december", "ceo", "cfo", "coo", "cto", "hr", "ai", "we're", "we've", "you're", "it's", "warm",
    "ich", "wir", "sie", "ihr", "ihre", "ihren", "mein", "meine", "der", "die", "das", "es", "und", "wenn",
    "gerne", "vielen", "dank", "mit", "bei",
    "je", "j'ai", "j'aimerais", "nous", "vous", "merci", "votre", "cordialement", "le", "la", "les",
    "yo", "nosotros", "usted", "me", "su", "gracias", "saludos", "el", "los", "un", "una",
    "io", "noi", "grazie", "il", "lo", "eu", "obrigado", "obrigada", "os", "ik", "wij", "de", "het", "een",
  ]
}
