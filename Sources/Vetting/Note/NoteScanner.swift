/// Finds the tokens of a note: one pass over its scalars.
enum NoteScanner {
  /// The tokens of a text, in order.
  static func tokens(in scalars: [Unicode.Scalar]) -> [NoteToken] {
    var tokens: [NoteToken] = []
    tokens.reserveCapacity(scalars.count / 5 + 1)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var opensSentence = true
    var followsComma = false
    var blanks = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let kind = ScalarKind(scalar)
      var token: NoteToken?
      switch kind {
      case .letter, .digit:
        token =
          plainWord(in: scalars, at: index) ?? NoteLink.token(in: scalars, at: index)
          ?? word(in: scalars, at: index, by: &bytes)
      case .sign:
        token = sign(scalar, at: index)
      case .blank, .lineBreak:
        // Exports write a former line break as two blanks or more.
        blanks += kind == .lineBreak ? 2 : 1
        if blanks > 1 { opensSentence = true }
      case .stop:
        if endsSentence(scalars, at: index) {
          opensSentence = true
          if !tokens.isEmpty { tokens[tokens.count - 1].ending.take(scalar) }
        }
      case .comma:
        followsComma = true
      case .apostrophe, .invisible, .other:
        break
      }
      if kind != .blank, kind != .lineBreak, kind != .invisible { blanks = 0 }
      guard var found = token else {
        index += 1
        continue
      }
      found.opensSentence = opensSentence
      found.followsComma = followsComma
      tokens.append(found)
      opensSentence = false
      followsComma = false
      index = found.end
    }
    return tokens
  }

  /// A stop within «e.g.», «S.p.A.» or «10:30» ends nothing.
  private static func endsSentence(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == "." || scalars[index] == ":", index + 1 < scalars.count else { return true }
    let next = ScalarKind(scalars[index + 1])
    return next != .letter && next != .digit
  }

  /// The folded words of a text of ours, such as a phrase of a lexicon.
  static func words(_ text: String) -> [String] {
    NoteText(text).tokens.map(\.folded)
  }

  private static func sign(_ scalar: Unicode.Scalar, at index: Int) -> NoteToken {
    NoteToken(
      kind: .symbol,
      folded: String(scalar),
      start: index,
      end: index + 1,
      opensSentence: false,
      followsComma: false,
      isCapitalised: false
    )
  }

  /// A word in Latin letters without accents that a blank, a comma or the end follows, as most are; nil for any other.
  ///
  /// What `word` would make of it: no link or address begins so, and nothing has to be looked up.
  private static func plainWord(in scalars: [Unicode.Scalar], at start: Int) -> NoteToken? {
    // A host may have begun before: «a-b.com».
    guard start == 0 || !NoteLink.isHostScalar(scalars[start - 1]) else { return nil }
    var end = start
    while end < scalars.count {
      let value = scalars[end].value
      guard value < 0x80, value | 0x20 >= 0x61, value | 0x20 <= 0x7A else {
        guard endsPlainWord(scalars, at: end) else { return nil }
        break
      }
      end += 1
    }
    guard end > start, end - start <= NoteFolding.longestWord else { return nil }
    return NoteToken(
      kind: .word,
      folded: String(unsafeUninitializedCapacity: end - start) { text in
        for index in start..<end {
          text[index - start] = UInt8(truncatingIfNeeded: scalars[index].value | 0x20)
        }
        return end - start
      },
      start: start,
      end: end,
      opensSentence: false,
      followsComma: false,
      isCapitalised: scalars[start].value < 0x60
    )
  }

  private static func endsPlainWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    switch scalars[index] {
    case " ", ",", "\n", "?", "!": true
    // No host goes on behind it.
    case ".": index + 1 == scalars.count || scalars[index + 1] == " " || scalars[index + 1] == "\n"
    default: false
    }
  }

  /// A run of letters, or of digits, with marks, invisible characters and inner apostrophes.
  private static func word(
    in scalars: [Unicode.Scalar],
    at start: Int,
    by bytes: inout [UInt8]
  ) -> NoteToken {
    let isNumber = ScalarKind(scalars[start]) == .digit
    var end = start + 1
    var next = start + 1
    scan: while next < scalars.count {
      switch ScalarKind(scalars[next]) {
      case .letter where !isNumber, .digit where isNumber:
        next += 1
        end = next
      case .invisible:
        next += 1
      case .apostrophe where !isNumber:
        guard next + 1 < scalars.count, ScalarKind(scalars[next + 1]) == .letter else { break scan }
        next += 1
      case .stop where isNumber, .comma where isNumber:
        guard next + 1 < scalars.count, ScalarKind(scalars[next + 1]) == .digit else { break scan }
        next += 1
      default:
        break scan
      }
    }
    return NoteToken(
      kind: isNumber ? .number : .word,
      folded: NoteFolding.folded(scalars[start..<end], by: &bytes),
      start: start,
      end: end,
      opensSentence: false,
      followsComma: false,
      isCapitalised: !isNumber && NoteFolding.isCapital(scalars[start])
    )
  }
}

/// What a scalar is to the scanner.
enum ScalarKind {
  case letter, digit, sign, blank, lineBreak, stop, comma, apostrophe, invisible, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x20, 0x09, 0xA0: self = .blank
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0xA1, 0xBF: self = .stop
    case 0x2C, 0x2012...0x2015, 0x3001, 0xFF0C, 0x28, 0x29: self = .comma
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BC, 0xFF07: self = .apostrophe
    case 0x24, 0x25, 0xA3, 0x20AC, 0x20BF: self = .sign
    // Most letters beyond ASCII, without asking for their properties.
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x17F: self = .letter
    // Most Cyrillic, Arabic and Devanagari letters, kana, Chinese characters and Hangul likewise.
    case 0x410...0x44F, 0x621...0x63A, 0x641...0x64A, 0x905...0x939, 0x3041...0x3096, 0x30A1...0x30FA,
      0x4E00...0x9FFF, 0xAC00...0xD7A3:
      self = .letter
    case 0...0x7F: self = scalar.value < 0x20 || scalar.value == 0x7F ? .invisible : .other
    default: self = ScalarKind.beyondASCII(scalar)
    }
  }

  private static func beyondASCII(_ scalar: Unicode.Scalar) -> ScalarKind {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark:
      .letter
    case .decimalNumber: .digit
    case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .privateUse: .invisible
    case .spaceSeparator: .blank
    case .otherSymbol where isLetterLike(scalar): .letter
    default: .other
    }
  }

  /// Circled and squared letters, with which words are dressed up.
  private static func isLetterLike(_ scalar: Unicode.Scalar) -> Bool {
    (0x24B6...0x24E9).contains(scalar.value) || (0x1F130...0x1F189).contains(scalar.value)
  }
}

extension NoteToken.Ending {
  /// Takes one more sign: of «?!» the question mark counts, and neither gives way to a full stop.
  fileprivate mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "?", "\u{FF1F}", "\u{061F}": self = .question
    case "!", "\u{FF01}": if self != .question { self = .exclamation }
    case "\u{A1}", "\u{BF}": break
    default: if self == .none { self = .stop }
    }
  }
}
