/// What the notes of one language are read by: words that tell the language, pronouns, classes of words, and the
/// patterns that are signs of something.
///
/// Written by hand, a file for each side of each language; `Pattern` says what a line may hold. A line that begins with
/// `!` counts double, because the other side hardly ever writes it; one with `?` half, because the other side does.
struct Lexicon: Sendable {
  /// Nil for what is written in every language.
  var language: NoteLanguage?
  /// Frequent small words that tell the language from the others.
  var markers: [String]
  /// Frequent words that neighbours share: they count for the language beside its markers.
  var also: [String]
  /// Words for the sender alone.
  var singular: [String]
  /// Words for the sender's side.
  var plural: [String]
  /// Words for the reader.
  var reader: [String]
  /// Words that say nothing by themselves.
  let small: [String]
  /// Sets of words by name, for which `{name}` stands.
  let classes: [String: String]
  private let signs: [[Cue: String]]

  /// A lexicon; each text holds words or patterns as they are written in the files of the lexicons.
  init(
    language: NoteLanguage?,
    markers: String = "",
    also: String = "",
    singular: String = "",
    plural: String = "",
    reader: String = "",
    classes: [String: String] = [:],
    signs: [[Cue: String]]
  ) {
    self.language = language
    self.markers = Lexicon.list(markers)
    self.also = Lexicon.list(also)
    self.singular = Lexicon.list(singular)
    self.plural = Lexicon.list(plural)
    self.reader = Lexicon.list(reader)
    small = self.markers + (self.singular + self.plural + self.reader).filter { $0.utf8.count <= 5 }
    self.classes = classes
    self.signs = signs
  }

  /// All lexicons of this release.
  static let all = [
    shared, English.lexicon, German.lexicon, French.lexicon, Spanish.lexicon, Portuguese.lexicon,
    Italian.lexicon,
    Dutch.lexicon,
  ]

  /// The lines of a cue, each one pattern.
  func lines(of cue: Cue) -> [ArraySlice<UInt8>] {
    signs.compactMap { $0[cue] }
      .flatMap { Array($0.utf8).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "|") } }
      .filter { !$0.allSatisfy { $0 == UInt8(ascii: " ") } }
  }

  private static func list(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }
}
