/// Reads a birthday from an address book that LinkedIn holds.
///
/// The member's own is written `Mar 3` or `Mar 3, 1980`; what other programs put in is whatever they had, so `1980-03-03`,
/// `--03-03`, `3 March` and `March 3` are read too. `03/04/1980` and `03.04.` may be either of two days, and are not.
enum BirthdayText {
  static func monthAndDay(_ text: String) -> (month: Int, day: Int)? {
    let parts = text.lowercased().utf8.split { byte in
      !(0x30...0x39).contains(byte) && !(0x61...0x7A).contains(byte)
    }.map { String(decoding: $0, as: UTF8.self) }
    if !text.utf8.contains(UInt8(ascii: "/")), let iso = iso(parts, hasYear: !text.hasPrefix("--")) {
      return iso
    }
    guard let at = parts.firstIndex(where: { month($0) != nil }), let month = month(parts[at]) else {
      return nil
    }
    let numbers = [at - 1, at + 1].filter(parts.indices.contains).compactMap { number(parts[$0]) }
    guard let day = numbers.first(where: { $0 <= 31 }) else { return nil }
    return checked(month, day)
  }

  private static func iso(_ parts: [String], hasYear: Bool) -> (month: Int, day: Int)? {
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    if hasYear { return parts.count == 3 && parts[0].utf8.count == 4 ? checked(numbers[1], numbers[2]) : nil }
    return parts.count == 2 ? checked(numbers[0], numbers[1]) : nil
  }

  private static func number(_ text: String) -> Int? {
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: Array(digits), as: UTF8.self))
  }

  private static func month(_ text: String) -> Int? {
    guard text.utf8.count >= 3 else { return nil }
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    return names.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 }
  }

  /// A day that some year has.
  private static func checked(_ month: Int, _ day: Int) -> (month: Int, day: Int)? {
    guard (1...12).contains(month), (1...Day.length(ofMonth: month, year: 2_000)).contains(day) else {
      return nil
    }
    return (month, day)
  }
}
