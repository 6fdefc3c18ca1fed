/// Finds the line on which a key of the policy file stands: the TOML reader tells it for syntax errors only.
struct PolicyLines {
  private var lines: [String: Int] = [:]

  /// Reads the keys and sections of a text that is known to be TOML.
  init(_ text: String) {
    var number = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let bytes = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x5B || $0 == 0x22 || $0 == 0x27 }
      let key = bytes.prefix { byte in
        byte != 0x3D && byte != 0x20 && byte != 0x09 && byte != 0x5D && byte != 0x22 && byte != 0x27
          && byte != 0x0D
      }
      guard !key.isEmpty, key.first != 0x23 else { continue }
      let name = String(decoding: key, as: UTF8.self)
      if lines[name] == nil { lines[name] = number }
    }
  }

  /// The first line that sets this key or opens this section, from 1; nil where it is written in another way.
  func line(of key: String) -> Int? { lines[key] }
}
