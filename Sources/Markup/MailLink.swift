/// A letter as an address (RFC 6068), which the user's own mail program opens: nothing is sent by it.
package struct MailLink: Sendable, Equatable {
  /// The address: ASCII only, everything but plain letters and digits encoded.
  package let text: String

  /// A letter; to nobody where the address is none, so that the user fills it in.
  package init(to address: String, subject: String, body: String) {
    self.init(to: [address], subject: subject, body: body)
  }

  /// A letter to several; whoever has no plain address is left out.
  package init(to addresses: [String], subject: String, body: String) {
    let to = addresses.filter(MailLink.isAddress).joined(separator: ",")
    text = "mailto:\(to)?subject=\(MailLink.encoded(subject))&body=\(MailLink.encoded(body))"
  }

  /// True for one plain address, such as `pia.push@example.org`; strangers may have written anything.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254 else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
            || ".-_+".utf8.contains(byte)
        }
    }
  }

  /// Line ends become the two characters that mail has.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      case 0x0A: bytes += "%0D%0A".utf8
      case 0x0D: break
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
