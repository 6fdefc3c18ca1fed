/// The tables made of the lexicons, each made when the first note needs it.
enum Lexicons {
  /// The table of a language, which holds what all share as well.
  static func table(of language: NoteLanguage) -> PatternTable {
    switch language {
    case .english: english
    case .german: german
    case .french: french
    case .spanish: spanish
    case .portuguese: portuguese
    case .italian: italian
    case .dutch: dutch
    }
  }

  private static let english = PatternTable([.shared, English.lexicon])
  private static let german = PatternTable([.shared, German.lexicon])
  private static let french = PatternTable([.shared, French.lexicon])
  private static let spanish = PatternTable([.shared, Spanish.lexicon])
  private static let portuguese = PatternTable([.shared, Portuguese.lexicon])
  private static let italian = PatternTable([.shared, Italian.lexicon])
  private static let dutch = PatternTable([.shared, Dutch.lexicon])
}
