/// The lines of an iCalendar file: values escaped, long lines folded between scalars.
struct CalendarLines {
  private(set) var bytes: [UInt8] = []
  /// The most bytes of a line, without its end (RFC 5545, 3.1).
  private static let longest = 75

  /// Adds a line with a value of ours.
  mutating func add(_ name: StaticString, _ value: String) {
    fold(Array("\(name):".utf8) + Array(value.utf8))
  }

  /// Adds a line with a text that anybody may have written.
  mutating func add(_ name: StaticString, text: String) {
    fold(Array("\(name):".utf8) + CalendarLines.escaped(text))
  }

  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = CalendarLines.longest
    while rest.count > room {
      var cut = rest.startIndex + room
      // Not within a scalar, nor between a backslash and what it stands before.
      while cut > rest.startIndex + 1, rest[cut] & 0xC0 == 0x80 { cut -= 1 }
      if CalendarLines.endsWithEscape(rest[rest.startIndex..<cut]) { cut -= 1 }
      bytes += rest[rest.startIndex..<cut]
      bytes += [0x0D, 0x0A, 0x20]
      rest = rest[cut...]
      // The blank that begins a folded line counts.
      room = CalendarLines.longest - 1
    }
    bytes += rest
    bytes += [0x0D, 0x0A]
  }

  private static func endsWithEscape(_ piece: ArraySlice<UInt8>) -> Bool {
    piece.reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// The text as a value: backslash, comma, semicolon and line ends escaped, other controls left out.
  private static func escaped(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      switch scalar {
      case "\\", ",", ";": result += [UInt8(ascii: "\\")] + Array(String(scalar).utf8)
      case "\n" where wasReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += Array("\\n".utf8)
      case "\t": result.append(0x20)
      case _ where isControl(scalar): break
      default: result += Array(String(scalar).utf8)
      }
    }
    return result
  }

  /// A text on one line, for titles and places.
  static func oneLine(_ text: String) -> String {
    let parts = text.unicodeScalars.split { scalar in
      isControl(scalar) || scalar == "\u{2028}" || scalar == "\u{2029}" || scalar == " "
    }
    return parts.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }

  /// An address on the web without anything that could end the line; nil for anything else.
  static func link(_ text: String) -> String? {
    guard text.utf8.starts(with: "https://".utf8), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return nil
    }
    return text
  }

  /// Controls, and what turns the direction of writing, which a calendar could show as another name.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
