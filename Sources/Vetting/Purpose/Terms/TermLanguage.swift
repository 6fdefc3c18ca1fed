/// The languages that the lexicons hold.
enum TermLanguage: Int, CaseIterable, Sendable {
  case english, german, french, spanish, italian, portuguese, dutch

  /// The language that a line of a lexicon begins with.
  init?(code: String) {
    switch code {
    case "en": self = .english
    case "de": self = .german
    case "fr": self = .french
    case "es": self = .spanish
    case "it": self = .italian
    case "pt": self = .portuguese
    case "nl": self = .dutch
    default: return nil
    }
  }
}
