/// Finds links and e-mail addresses in a note.
enum NoteLink {
  /// The link or address that begins here; nil where none does.
  ///
  /// A bare host counts where its ending is a usual one and it is written small: «Booking.com» is a company.
  static func token(in scalars: [Unicode.Scalar], at start: Int) -> NoteToken? {
    if start > 0, isHostScalar(scalars[start - 1]) { return nil }
    var end = start
    var hasDot = false
    while end < scalars.count, isHostScalar(scalars[end]) {
      if scalars[end] == "." { hasDot = true }
      end += 1
    }
    guard end > start else { return nil }
    let next = end < scalars.count ? scalars[end] : " "
    if next == "@" { return email(in: scalars, start: start, at: end) }
    if next == ":", isScheme(scalars[start..<end]), follows("://", in: scalars, at: end) {
      return token(.link, in: scalars, start: start, upTo: endOfChunk(in: scalars, from: end))
    }
    // Most words end here.
    guard hasDot else { return nil }
    let host = trimmed(scalars[start..<end])
    guard let ending = topLevel(of: host) else { return nil }
    let after = host.endIndex < scalars.count ? scalars[host.endIndex] : " "
    let hasPath = after == "/" || after == "?" || after == "#"
    let isWWW = host.count > 4 && spelled(host.prefix(4)) == "www."
    guard hasPath || isWWW || (usualEndings.contains(ending) && !NoteFolding.isCapital(scalars[start])) else {
      return nil
    }
    let upTo = hasPath ? endOfChunk(in: scalars, from: host.endIndex) : host.endIndex
    return token(.link, in: scalars, start: start, upTo: upTo)
  }

  private static func email(in scalars: [Unicode.Scalar], start: Int, at sign: Int) -> NoteToken? {
    var end = sign + 1
    while end < scalars.count, isHostScalar(scalars[end]) { end += 1 }
    let host = trimmed(scalars[(sign + 1)..<end])
    guard topLevel(of: host) != nil else { return nil }
    return token(.email, in: scalars, start: start, upTo: host.endIndex)
  }

  private static func token(_ kind: NoteToken.Kind, in scalars: [Unicode.Scalar], start: Int, upTo end: Int)
    -> NoteToken
  {
    NoteToken(
      kind: kind,
      folded: spelled(scalars[start..<end].prefix(512)),
      start: start,
      end: end,
      opensSentence: false,
      followsComma: false,
      isCapitalised: false
    )
  }

  /// The last label of a host of two labels or more; nil where the text is no host.
  private static func topLevel(of host: ArraySlice<Unicode.Scalar>) -> String? {
    guard let dot = host.lastIndex(of: "."), dot > host.startIndex else { return nil }
    let label = host[(dot + 1)...]
    guard (2...18).contains(label.count), label.allSatisfy({ isLetter($0) }) else { return nil }
    var previous: Unicode.Scalar = "."
    for scalar in host {
      if scalar == ".", previous == "." { return nil }
      if scalar == "+" || scalar == "%" { return nil }
      previous = scalar
    }
    return spelled(label)
  }

  private static func trimmed(_ host: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var host = host
    while let last = host.last, last == "." || last == "-" { host.removeLast() }
    return host
  }

  private static func endOfChunk(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let kind = ScalarKind(scalars[end])
      if kind == .blank || kind == .lineBreak { break }
      end += 1
    }
    while end > start, ".,;:!?)]>\"'”’…".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  private static func isScheme(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count <= 5 && ["http", "https"].contains(spelled(scalars))
  }

  private static func follows(_ text: String, in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars[index...].prefix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
  }

  /// ASCII in lower case.
  private static func spelled(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
      text.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    }
    return String(text)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
  }

  /// True for what may stand in a host, or before the sign of an address.
  static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x25, 0x2B: true
    default: false
    }
  }

  /// Endings that make a host of a bare `name.ending`; others need a path, since «time.it» is a missing blank.
  private static let usualEndings: Set<String> = [
    "com", "org", "net", "io", "ai", "app", "dev", "info", "biz", "co", "eu", "ch", "uk", "nl", "fr", "xyz",
    "link", "agency", "page", "site", "online", "tech", "cloud", "live", "pro", "shop", "store", "ly", "gg",
    "br", "pt", "pl", "se", "dk", "cz", "jp", "cn", "ru", "in", "consulting", "finance", "group", "academy",
  ]
}
