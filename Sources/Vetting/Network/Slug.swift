import Foundation

/// The part of a profile address that names a person: `linkedin.com/in/<slug>`, normalised.
///
/// The identity of a person across files and exports. Normalised as the measured files demand: scheme, host
/// (`www.`, country sub-domains), query, fragment and trailing slash stripped, percent-decoded, NFC, lower-case.
package struct Slug: Hashable, Sendable, Comparable {
  /// The normalised text, never empty.
  package let value: String

  /// No genuine slug passes this; LinkedIn's longest, percent-encoded, was 328 characters.
  package static let longest = 512

  /// Takes a slug that was normalised before, for instance read back from the store.
  package init(normalised value: String) { self.value = value }

  /// The slug of a profile address; nil where the address is not that of a member's profile.
  ///
  /// Accepts `https://www.linkedin.com/in/jane-doe-1/?x=y`, `www.linkedin.com/in/jane`, `de.linkedin.com/in/jane`
  /// and `/in/jane`, in any case.
  package init?(profileURL text: String) {
    self.init(profileURLBytes: Array(text.utf8)[...])
  }

  /// The slug of an address as LinkedIn writes nearly all: `https://www.linkedin.com/in/` and plain ASCII after it.
  ///
  /// Nil for every other address, which may be one of a profile all the same.
  package init?(plainProfileURL bytes: UnsafeBufferPointer<UInt8>) {
    let length = bytes.count - Slug.usualStart.utf8CodeUnitCount
    guard length > 0, length <= Slug.longest, let base = bytes.baseAddress,
      memcmp(base, Slug.usualStart.utf8Start, Slug.usualStart.utf8CodeUnitCount) == 0
    else { return nil }
    let rest = UnsafeBufferPointer(start: base + Slug.usualStart.utf8CodeUnitCount, count: length)
    guard rest.allSatisfy({ Slug.isPlain(Slug.lower($0)) }) else { return nil }
    value = String(unsafeUninitializedCapacity: length) { text in
      for index in 0..<length { text[index] = Slug.lower(rest[index]) }
      return length
    }
  }

  /// True for text that holds nothing but scalars which NFC never changes nor joins: letters of Latin, Cyrillic and
  /// Arabic, and the common ideographs.
  private static func isPrecomposed(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x300, 0x400...0x481, 0x620...0x64A, 0x4E00...0x9FFF: true
      default: false
      }
    }
  }

  private static let usualStart: StaticString = "https://www.linkedin.com/in/"

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F
      || byte == 0x2E
  }

  /// The slug of a profile address given as UTF-8 bytes.
  package init?(profileURLBytes bytes: ArraySlice<UInt8>) {
    guard bytes.count <= 2_048, let start = Slug.startOfSlug(in: bytes) else { return nil }
    var raw = bytes[start...]
    if let end = raw.firstIndex(where: { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 || $0 <= 0x20 }) {
      raw = raw[..<end]
    }
    guard !raw.isEmpty, let decoded = Slug.percentDecoded(raw), decoded.count <= Slug.longest else {
      return nil
    }
    if decoded.allSatisfy({ $0 < 0x80 }) {
      // The fast path: nearly every slug is ASCII already.
      value = String(decoding: decoded.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
    } else {
      // Bytes that are no UTF-8 would all become the same replacement character: different people, one slug.
      guard let text = String(validating: decoded, as: UTF8.self) else { return nil }
      let lower = text.lowercased()
      value = Slug.isPrecomposed(lower) ? lower : lower.precomposedStringWithCanonicalMapping
    }
    guard value.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { return nil }
  }

  /// The address to open in the browser, percent-encoded again.
  package var profileURL: String {
    var encoded = ""
    let hex = Array("0123456789ABCDEF".unicodeScalars)
    for byte in value.utf8 {
      if Slug.isPlain(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded.unicodeScalars.append("%")
        encoded.unicodeScalars.append(hex[Int(byte >> 4)])
        encoded.unicodeScalars.append(hex[Int(byte & 15)])
      }
    }
    return "https://www.linkedin.com/in/\(encoded)"
  }

  package static func < (left: Slug, right: Slug) -> Bool {
    left.value.utf8.lexicographicallyPrecedes(right.value.utf8)
  }

  /// Finds `/in/` after an optional scheme and a host that is linkedin.com or below it.
  private static func startOfSlug(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes.drop { $0 <= 0x20 }
    for scheme in ["https://", "http://", "//"] where starts(rest, with: scheme) {
      rest = rest.dropFirst(scheme.utf8.count)
      break
    }
    guard let slash = rest.firstIndex(of: 0x2F) else { return nil }
    let host = rest[..<slash]
    let isLinkedIn = host.isEmpty || equals(host, "linkedin.com") || ends(host, with: ".linkedin.com")
    guard isLinkedIn, starts(rest[slash...], with: "/in/") else { return nil }
    return slash + 4
  }

  private static func percentDecoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x25 {
        guard index + 2 < bytes.endIndex, let high = hexDigit(bytes[index + 1]),
          let low = hexDigit(bytes[index + 2])
        else { return nil }
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func starts(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    bytes.count >= text.utf8.count && zip(bytes, text.utf8).allSatisfy { lower($0) == $1 }
  }

  private static func ends(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
    bytes.count > text.utf8.count && equals(bytes.suffix(text.utf8.count), text)
  }

  private static func equals(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    bytes.count == text.utf8.count && zip(bytes, text.utf8).allSatisfy { lower($0) == $1 }
  }
}
