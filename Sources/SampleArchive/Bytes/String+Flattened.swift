extension String {
  /// The text with each line break turned into one blank, as the exports did; an empty line leaves two.
  var flattened: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      bytes.append(byte == 10 ? UInt8(ascii: " ") : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with the five characters of HTML as entities, as Messages.csv of 2018 has them.
  var entityEncoded: String {
    var encoded = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": encoded += "&amp;"
      case "<": encoded += "&lt;"
      case ">": encoded += "&gt;"
      case "\"": encoded += "&quot;"
      case "'": encoded += "&#39;"
      default: encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }
}
