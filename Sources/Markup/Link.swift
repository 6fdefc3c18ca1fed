/// An address on our own pages: a fixed path, encoded segments and an encoded query.
package struct LocalPath: Sendable, Equatable {
  /// The address as it stands in an attribute or a `Location` header: ASCII only.
  package private(set) var text: String

  /// A path of ours, such as `/requests`.
  package init(_ path: StaticString) {
    text = path.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// The path one segment deeper; the segment is percent-encoded, slashes included.
  package func segment(_ segment: String) -> LocalPath {
    var copy = self
    copy.text += "/"
    copy.text += LocalPath.encoded(segment)
    return copy
  }

  /// The path with one more query item; nothing is added for a nil or empty value.
  package func query(_ name: StaticString, _ value: String?) -> LocalPath {
    guard let value, !value.isEmpty else { return self }
    var copy = self
    copy.text += copy.text.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
    copy.text += name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    copy.text += "="
    copy.text += LocalPath.encoded(value)
    return copy
  }

  /// The path with a fragment.
  package func fragment(_ name: StaticString) -> LocalPath {
    var copy = self
    copy.text += "#"
    copy.text += name.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    return copy
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x7E:
        bytes.append(byte)
      // A dot stays, save where the segment would be `.` or `..`, which browsers resolve.
      case 0x2E where text.utf8.count > 2:
        bytes.append(byte)
      default:
        bytes.append(contentsOf: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// An address outside, of a kind that a click may open: https, http, mailto or tel.
package struct OutsideLink: Sendable, Equatable {
  /// The address without surrounding blanks and control characters.
  package let text: String

  /// Addresses longer than this are shown as text.
  package static let longest = 2_048

  /// Takes an address from anywhere; nil where a click on it could do anything but open a page, a mail or a call.
  ///
  /// Browsers drop tabs and line feeds inside an address and blanks around it before they look at the scheme,
  /// so these are dropped first and the scheme is compared by bytes.
  package init?(_ address: String) {
    guard address.utf8.count <= OutsideLink.longest else { return nil }
    let kept = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
    guard let colon = kept.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = kept[..<colon].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let rest = kept[(colon + 1)...]
    let isSafe =
      if scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) {
        OutsideLink.hasHost(rest)
      } else if scheme.elementsEqual("mailto".utf8) {
        rest.contains(UInt8(ascii: "@"))
      } else if scheme.elementsEqual("tel".utf8) {
        OutsideLink.isNumber(rest)
      } else {
        false
      }
    guard isSafe else { return nil }
    text = String(decoding: kept, as: UTF8.self)
  }

  /// Two slashes, then something that is not a third.
  private static func hasHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    let backslash = UInt8(ascii: "\\")
    let host = bytes.dropFirst(2)
    guard bytes.starts(with: [slash, slash]), let first = host.first else { return false }
    return first != slash && first != backslash && !host.contains(backslash)
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || "+-.()".utf8.contains($0) }
  }
}

/// A link out, opened in a tab of its own and without a referrer; the bare content where the address is not safe.
package func outside(
  _ address: String,
  _ attributes: Attribute?...,
  @MarkupBuilder content: () -> Markup
) -> Markup {
  guard let link = OutsideLink(address) else { return content() }
  var opened: [UInt8] = Array("<a".utf8)
  let own: [Attribute] = [.href(link), .target(.blank), .rel(.noOpener)]
  for attribute in own + attributes.compactMap({ $0 }) { attribute.append(to: &opened) }
  opened.append(UInt8(ascii: ">"))
  opened.append(contentsOf: content().bytes)
  opened.append("</a>")
  return Markup(bytes: opened)
}
