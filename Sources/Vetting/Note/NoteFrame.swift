/// The frame around what a note says: greeting and names before it, closing words and a signature after it.
enum NoteFrame {
  /// The tokens between greeting and signature.
  static func body(of text: NoteText, names: Set<String>) -> Range<Int> {
    let start = endOfGreeting(in: text, names: names)
    var end = text.tokens.count
    // A signature in the last line: «Best regards, Jane», «Jane Roe».
    let line = end > start ? text.sentence(around: end - 1) : start..<start
    if line.count <= 6, line.lowerBound > start, line.allSatisfy({ signs(text.tokens[$0], names) }) {
      end = line.lowerBound
    }
    while end > start, text.tokens.count - end < 12 {
      let token = text.tokens[end - 1]
      guard names.contains(token.folded) || closings.contains(token.folded) else { break }
      end -= 1
    }
    return start..<end
  }

  /// The number of tokens that greet: «Hi Rowan», «Sehr geehrte Frau Hale», «Rowan Hale,».
  static func endOfGreeting(in text: NoteText, names: Set<String>) -> Int {
    let tokens = text.tokens
    var index = 0
    while index < min(3, tokens.count), greetings.contains(tokens[index].folded) { index += 1 }
    let greets = index > 0
    let first = index
    while index < min(first + 4, tokens.count) {
      let token = tokens[index]
      if index > 0, token.opensSentence { break }
      // «Olá, Patrícia.»: a name alone after the comma, as Portuguese and Spanish have it, is greeted still.
      if index > 0, token.followsComma {
        let next = index + 1
        let isAlone =
          next == tokens.count || tokens[next].opensSentence || tokens[next].followsComma
        guard greets, index == first, token.isCapitalised, isAlone else { break }
      }
      guard greets || token.isCapitalised, names.contains(token.folded) || (greets && isFirstName(token))
      else { break }
      index += 1
    }
    return index
  }

  /// The words of some names, folded, by which they are recognised.
  static func words(of names: [String]) -> Set<String> {
    var words: Set<String> = []
    for name in names {
      for word in NameKey(name).value.utf8.split(separator: 0x20) where word.count > 1 {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  private static func isFirstName(_ token: NoteToken) -> Bool { token.isCapitalised && !isPronoun(token) }

  private static func signs(_ token: NoteToken, _ names: Set<String>) -> Bool {
    token.kind == .word && !isPronoun(token)
      && (token.isCapitalised || names.contains(token.folded) || closings.contains(token.folded))
  }

  private static func isPronoun(_ token: NoteToken) -> Bool {
    token.folded == "i" || token.folded.utf8.starts(with: "i'".utf8)
  }

  /// Words that greet, in the languages of the lexicons.
  static let greetings: Set<String> = [
    "hi", "hello", "hey", "dear", "greetings", "good", "morning", "afternoon", "evening", "day", "hiya", "mr",
    "mrs", "ms", "dr", "prof", "there",
    "hallo", "guten", "tag", "morgen", "liebe", "lieber", "sehr", "geehrte", "geehrter", "frau", "herr",
    "gruezi", "moin", "servus",
    "bonjour", "bonsoir", "salut", "cher", "chere", "madame", "monsieur",
    "hola", "buenos", "buenas", "dias", "tardes", "estimado", "estimada", "querido", "querida",
    "ciao", "buongiorno", "buonasera", "salve", "gentile", "caro", "cara", "egregio",
    "ola", "oi", "bom", "boa", "dia", "tarde", "prezado", "prezada",
    "beste", "goedemorgen", "goedemiddag", "hoi", "dag", "geachte", "mevrouw", "heer", "hej",
  ]

  /// Words that close a note, in the languages of the lexicons.
  static let closings: Set<String> = [
    "best", "regards", "kind", "warm", "warmest", "sincerely", "cheers", "thanks", "thank", "you", "many",
    "yours", "wishes", "all", "the", "cordially", "respectfully", "truly",
    "mit", "freundlichen", "freundlichem", "gruss", "grussen", "grusse", "viele", "beste", "herzliche",
    "liebe", "danke", "vielen", "dank", "mfg", "lg", "vg",
    "cordialement", "bien", "a", "vous", "au", "plaisir", "d'echanger", "avec", "merci", "d'avance",
    "bientot", "amicalement",
    "saludos", "un", "saludo", "cordial", "atentamente", "gracias", "cordiales",
    "cordiali", "saluti", "grazie", "distinti", "cordialmente",
    "atenciosamente", "obrigado", "obrigada", "abraco", "abracos", "cumprimentos",
    "groet", "groeten", "vriendelijke", "met", "hartelijke", "bedankt", "alvast",
  ]
}
