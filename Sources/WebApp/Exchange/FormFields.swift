/// The fields of a form or of a query, in their order; a name may occur several times.
struct FormFields: Sendable, Equatable {
  /// More fields than any form of ours has.
  static let most = 2_000

  private let pairs: [(name: String, value: String)]

  /// Reads `application/x-www-form-urlencoded` bytes; what is not UTF-8 is repaired.
  init(_ bytes: some Sequence<UInt8>) {
    let all = Array(bytes)
    pairs = all.split(separator: UInt8(ascii: "&"), maxSplits: FormFields.most).prefix(FormFields.most).map {
      pair in
      let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      return (FormFields.decoded(parts[0]), parts.count > 1 ? FormFields.decoded(parts[1]) : "")
    }
  }

  /// The first value of that name; nil where there is none.
  subscript(_ name: String) -> String? { pairs.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }

  /// The value of that name, empty where there is none.
  func text(_ name: String) -> String { self[name] ?? "" }

  /// All values of that name.
  func all(_ name: String) -> [String] { pairs.filter { $0.name.utf8.elementsEqual(name.utf8) }.map(\.value) }

  /// The words of the value of that name: one field for a list of any length.
  func words(_ name: String) -> [String] {
    text(name).unicodeScalars.split(separator: " ").map { String($0) }
  }

  static func == (left: FormFields, right: FormFields) -> Bool {
    left.pairs.elementsEqual(right.pairs) { $0 == $1 }
  }

  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "+") {
        result.append(0x20)
      } else if byte == UInt8(ascii: "%"), index + 1 < bytes.endIndex, let high = digit(bytes[index]),
        let low = digit(bytes[index + 1])
      {
        result.append(high << 4 | low)
        index += 2
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
