/// The last part of a profile's address.
enum Slug {
  /// Makes a slug from a name and a suffix: lower case, blanks to hyphens, other scripts percent-encoded.
  static func make(name: String, suffix: String) -> String {
    var bytes: [UInt8] = []
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      case " ", "-":
        if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty {
          bytes.append(UInt8(ascii: "-"))
        }
      case _ where scalar.properties.isAlphabetic:
        for byte in String(scalar).utf8 {
          bytes.append(UInt8(ascii: "%"))
          bytes.append(Hexadecimal.upper[Int(byte >> 4)])
          bytes.append(Hexadecimal.upper[Int(byte & 15)])
        }
      default:
        break
      }
    }
    while bytes.last == UInt8(ascii: "-") {
      bytes.removeLast()
    }
    if !suffix.isEmpty {
      bytes.append(UInt8(ascii: "-"))
      bytes.append(text: suffix)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
