/// Finds the words of a text: one pass over its bytes, with no string made for a word in ASCII.
///
/// Sees what `NoteScanner` sees, which a test compares, at a tenth of the cost: hundreds of thousands of messages are
/// looked through. Scripts without blanks are taken apart into pairs of letters.
struct CampaignScanner {
  /// So many bytes of a text are read, and so many words: a template shows itself sooner.
  static let longest = 4_000
  static let mostWords = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var index = 0
  private var words: [CampaignWord] = []
  private var opensSentence = true
  private var followsComma = false
  private var blanks = 0
  /// The letter before, within a script without blanks.
  private var letterBefore: UInt32 = 0

  /// The words of a text in UTF-8.
  static func words(in bytes: UnsafeBufferPointer<UInt8>) -> [CampaignWord] {
    var scanner = CampaignScanner(bytes)
    scanner.words.reserveCapacity(min(mostWords, bytes.count / 5 + 1))
    scanner.scan()
    return scanner.words
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    end = min(bytes.count, CampaignScanner.longest)
  }

  private mutating func scan() {
    while index < end, words.count < CampaignScanner.mostWords {
      let byte = bytes[index]
      if CampaignScanner.isLetter(byte) {
        word()
        blanks = 0
        letterBefore = 0
        continue
      }
      if byte == 0x20 {
        blanks += 1
        if blanks > 1 { opensSentence = true }
        letterBefore = 0
        index += 1
        continue
      }
      let (scalar, width) = scalar(at: index)
      let kind = ScalarKind(scalar)
      switch kind {
      case .letter where CampaignScanner.standsAlone(scalar):
        letter(scalar, width)
        continue
      case .letter:
        word()
        blanks = 0
        letterBefore = 0
        continue
      case .digit:
        if !link() { number() }
        blanks = 0
        letterBefore = 0
        continue
      case .sign:
        append(CampaignWord(hash: CampaignWord.seed ^ scalar.value, letters: 1, kind: .symbol))
      case .blank, .lineBreak:
        // Exports write a former line break as two blanks or more.
        blanks += kind == .lineBreak ? 2 : 1
        if blanks > 1 { opensSentence = true }
      case .stop:
        if endsSentence(scalar, width) { opensSentence = true }
      case .comma: followsComma = true
      case .apostrophe, .invisible, .other: break
      }
      if kind != .blank, kind != .lineBreak, kind != .invisible { blanks = 0 }
      if kind != .invisible { letterBefore = 0 }
      index += width
    }
  }

  private mutating func append(_ word: CampaignWord) {
    var word = word
    word.opensSentence = opensSentence
    word.followsComma = followsComma
    words.append(word)
    opensSentence = false
    followsComma = false
  }

  /// A stop within «e.g.», «S.p.A.» or «10:30» ends nothing.
  private func endsSentence(_ scalar: Unicode.Scalar, _ width: Int) -> Bool {
    guard scalar == "." || scalar == ":", index + width < end else { return true }
    let next = ScalarKind(self.scalar(at: index + width).0)
    return next != .letter && next != .digit
  }

  /// A letter of a script without blanks, with the one before it as one word.
  private mutating func letter(_ scalar: Unicode.Scalar, _ width: Int) {
    index += width
    blanks = 0
    let before = letterBefore
    letterBefore = scalar.value
    guard before != 0 else { return }
    append(CampaignWord(hash: (before &* 0x9e37_79b1) ^ scalar.value, letters: 1, kind: .word))
  }

  /// A run of letters with marks, invisible characters and inner apostrophes.
  private mutating func word() {
    let start = index
    let isCapital = bytes[start] < 0x80 && bytes[start] & 0x20 == 0
    var hash = CampaignWord.seed
    while index < end {
      let byte = bytes[index]
      if CampaignScanner.isLetter(byte) {
        hash = (hash ^ UInt32(byte | 0x20)) &* CampaignWord.prime
      } else if byte == 0x27 || byte == 0x60, index + 1 < end, CampaignScanner.isLetter(bytes[index + 1]) {
        hash = (hash ^ 0x27) &* CampaignWord.prime
      } else if byte == 0x27 || byte == 0x60, index + 1 < end, bytes[index + 1] >= 0xC0 {
        index = start
        foldedWord()
        return
      } else if byte >= 0x80 || byte < 0x20 && ScalarKind(Unicode.Scalar(byte)) == .invisible {
        if byte < 0xC0 || startsWordPart() {
          index = start
          foldedWord()
          return
        }
        break
      } else {
        break
      }
      index += 1
    }
    // Most words end at a blank: only one that goes on, or ends with a stop or a sign, can begin a link.
    if index < end, CampaignScanner.isHost(bytes[index]) || bytes[index] == 0x40 || bytes[index] == 0x3A {
      let stopped = index
      index = start
      if link() { return }
      index = stopped
    }
    append(
      CampaignWord(
        hash: hash,
        letters: UInt8(truncatingIfNeeded: min(255, index - start)),
        kind: .word,
        isCapitalised: isCapital
      )
    )
  }

  /// True where what stands here may belong to the word before it.
  private func startsWordPart() -> Bool {
    switch ScalarKind(scalar(at: index).0) {
    case .letter, .invisible, .apostrophe: true
    default: false
    }
  }

  /// A word that is not all ASCII, folded as notes are.
  private mutating func foldedWord() {
    var scalars: [Unicode.Scalar] = []
    var (kept, next) = (0, index)
    scan: while next < end {
      let (scalar, width) = scalar(at: next)
      switch ScalarKind(scalar) {
      case .letter where CampaignScanner.standsAlone(scalar): break scan
      case .letter:
        next += width
        index = next
        scalars.append(scalar)
        kept = scalars.count
      case .invisible:
        next += width
        scalars.append(scalar)
      case .apostrophe:
        guard next + width < end, ScalarKind(self.scalar(at: next + width).0) == .letter else { break scan }
        next += width
        scalars.append(scalar)
      default: break scan
      }
    }
    let slice = scalars[..<kept]
    append(
      CampaignWord(
        hash: CampaignWord.hash(NoteFolding.folded(slice)),
        letters: UInt8(truncatingIfNeeded: min(255, kept)),
        kind: .word,
        isCapitalised: scalars.first.map { NoteFolding.isCapital($0) } ?? false
      )
    )
  }

  /// A run of digits with stops and commas between them.
  private mutating func number() {
    while index < end {
      let (scalar, width) = scalar(at: index)
      switch ScalarKind(scalar) {
      case .digit, .invisible: index += width
      case .stop, .comma:
        guard index + width < end, ScalarKind(self.scalar(at: index + width).0) == .digit else {
          append(CampaignWord(hash: CampaignMask.number, letters: 1, kind: .number))
          return
        }
        index += width
      default:
        append(CampaignWord(hash: CampaignMask.number, letters: 1, kind: .number))
        return
      }
    }
    append(CampaignWord(hash: CampaignMask.number, letters: 1, kind: .number))
  }

  /// Takes the link or address that begins here; false where none does.
  private mutating func link() -> Bool {
    // Only a run with a stop within it, or a sign behind it, can be a host.
    var next = index
    var isLikely = false
    while next < end, CampaignScanner.isHost(bytes[next]) {
      isLikely = isLikely || bytes[next] == 0x2E
      next += 1
    }
    if next < end, bytes[next] == 0x40 || bytes[next] == 0x3A { isLikely = true }
    guard isLikely, index == 0 || !CampaignScanner.isHost(bytes[index - 1]) else { return false }
    var chunk: [Unicode.Scalar] = []
    var place = index
    while place < end, bytes[place] > 0x20 {
      let (scalar, width) = scalar(at: place)
      chunk.append(scalar)
      place += width
    }
    guard let token = NoteLink.token(in: chunk, at: 0) else { return false }
    for scalar in chunk[..<token.end] { index += UTF8.width(scalar) }
    append(
      CampaignWord(
        hash: token.kind == .email ? CampaignMask.email : CampaignMask.link,
        letters: 1,
        kind: token.kind
      )
    )
    return true
  }

  private func scalar(at place: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[place]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, place + width <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x25, 0x2B: true
    default: false
    }
  }

  /// True for a letter of a script that is written without blanks.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x0E00: false
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
