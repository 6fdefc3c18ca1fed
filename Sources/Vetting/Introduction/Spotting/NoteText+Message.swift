extension NoteText {
  /// So many scalars of a message are read: twice what LinkedIn allows.
  static let longestMessage = 16_000
  /// No tag is longer than this; what is, is text.
  private static let longestTag = 300

  /// Reads a message, which is longer than a note: markup is left out, and «Dr.» or «Anna K.» ends no sentence.
  init(message: String) {
    let (kept, isCut) = NoteText.withoutTags(message)
    var tokens = NoteScanner.tokens(in: kept)
    for index in tokens.indices.dropFirst()
    where tokens[index].opensSentence && NoteText.isAbbreviation(tokens, index - 1, before: index, kept) {
      tokens[index].opensSentence = false
      tokens[index - 1].ending = .none
    }
    self.init(scalars: kept, isCut: isCut, tokens: tokens)
  }

  private init(scalars: [Unicode.Scalar], isCut: Bool, tokens: [NoteToken]) {
    self.scalars = scalars
    self.isCut = isCut
    self.tokens = tokens
    highest = scalars.reduce(0) { max($0, $1.value) }
  }

  /// The words of these tokens in one line for a page: no control or direction signs, cut at a word where they are long.
  func shown(_ range: Range<Int>, upTo longest: Int, withStops: Bool = false) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    var start = first.start
    var end = last.end
    if withStops {
      while start > 0, NoteText.opensQuote(scalars[start - 1]) { start -= 1 }
      while end < scalars.count, end < last.end + 4, NoteText.closesQuote(scalars[end]) { end += 1 }
    }
    var kept = String.UnicodeScalarView()
    var count = 0
    var run = 0
    for scalar in scalars[start..<end] {
      if NoteText.isUnseen(scalar) { continue }
      let isBlank = scalar.properties.isWhitespace
      if isBlank, kept.last == " " { continue }
      run = TextBounds.isMark(scalar) ? run + 1 : 0
      guard run <= TextBounds.longestMarkRun else { continue }
      if count == longest { return NoteText.cutAtWord(kept) }
      kept.append(isBlank ? " " : scalar)
      count += 1
    }
    return TextBounds.trimmed(String(kept))
  }

  /// The text without what a half word leaves at its end, unless it is all one word.
  private static func cutAtWord(_ text: String.UnicodeScalarView) -> String {
    guard let blank = text.lastIndex(of: " ") else { return String(text) }
    return TextBounds.trimmed(String(text[..<blank]))
  }

  /// The scalars of a message, with two blanks in place of a tag that ends a line, as exports write line breaks.
  private static func withoutTags(_ message: String) -> (kept: [Unicode.Scalar], isCut: Bool) {
    var kept: [Unicode.Scalar] = []
    var text = message.unicodeScalars[...]
    while let scalar = text.first {
      if kept.count >= longestMessage { return (kept, true) }
      text = text.dropFirst()
      guard scalar == "<", let next = text.first, next == "/" || ScalarKind(next) == .letter else {
        kept.append(scalar)
        continue
      }
      let tag = text.prefix(longestTag).prefix { $0 != ">" && $0 != "<" }
      guard tag.endIndex < text.endIndex, text[tag.endIndex] == ">" else {
        kept.append(scalar)
        continue
      }
      // Bold letters part no words; any other tag ends a line.
      if !isInline(tag) { kept += [" ", " "] }
      text = text[tag.endIndex...].dropFirst()
    }
    return (kept, false)
  }

  private static func isInline(_ tag: Substring.UnicodeScalarView) -> Bool {
    let name = tag.drop { $0 == "/" }.prefix { ScalarKind($0) == .letter }
    return ["b", "i", "u", "a", "em", "strong", "span", "font"].contains(String(Substring(name)).lowercased())
  }

  /// True for a title or an initial within a name, with nothing but its full stop and blanks after it.
  private static func isAbbreviation(
    _ tokens: [NoteToken],
    _ place: Int,
    before next: Int,
    _ scalars: [Unicode.Scalar]
  ) -> Bool {
    let token = tokens[place]
    guard token.kind == .word, token.end < scalars.count, scalars[token.end] == ".",
      tokens[next].start - token.end == 2
    else { return false }
    if IntroductionWords.shortTitles.contains(token.folded) { return true }
    return token.end - token.start == 1 && token.isCapitalised && place > 0 && tokens[next].isCapitalised
      && tokens[place - 1].isCapitalised && !token.opensSentence
  }

  private static func opensQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{BF}" || scalar == "\u{A1}" || scalar == "\"" || scalar == "“" || scalar == "«"
      || scalar == "("
  }

  private static func closesQuote(_ scalar: Unicode.Scalar) -> Bool {
    ScalarKind(scalar) == .stop && scalar != "\u{BF}" && scalar != "\u{A1}" || scalar == "\"" || scalar == "”"
      || scalar == "»" || scalar == ")"
  }

  /// True for controls and for signs that turn the direction of a text, which could disguise a page's own words.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .surrogate, .privateUse: true
    case .control: !scalar.properties.isWhitespace
    default: false
    }
  }
}
