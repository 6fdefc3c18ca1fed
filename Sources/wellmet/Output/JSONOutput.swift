import Foundation

/// One JSON document on standard output: `{"ok":true,"schemaVersion":1,"data":…}`.
enum JSONOutput {
  private struct Success<Payload: Encodable>: Encodable {
    let ok = true
    let schemaVersion = 1
    let data: Payload
    let notice: String?
  }

  private struct Trouble: Encodable {
    let ok = false
    let schemaVersion = 1
    let code: String
    let message: String
    let hint: String
  }

  /// Prints what a command has to say.
  static func print(_ payload: some Encodable, notice: String? = nil) throws {
    Terminal.raw(try document(Success(data: payload, notice: notice)) + "\n")
  }

  /// Prints what went wrong.
  static func print(_ failure: Failure) throws {
    Terminal.raw(
      try document(Trouble(code: failure.code, message: failure.message, hint: failure.hint)) + "\n"
    )
  }

  /// The document as text in which everything that could steer a terminal is escaped.
  ///
  /// Indented for a person at a terminal, compact for a program.
  static func document(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isatty(STDOUT_FILENO) == 1 { encoder.outputFormatting.insert(.prettyPrinted) }
    encoder.dateEncodingStrategy = .iso8601
    return escaped(try encoder.encode(value))
  }

  /// Plain ASCII is taken as it is, which nearly all of a document is; the rest is looked at scalar by scalar.
  private static func escaped(_ document: Data) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(document.count + document.count / 8)
    var rest = Array(document)[...]
    while !rest.isEmpty {
      let plain = rest.prefix { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }
      result += plain
      rest = rest.dropFirst(plain.count)
      guard !rest.isEmpty else { break }
      let other = rest.prefix { $0 >= 0x7F || ($0 < 0x20 && $0 != 0x0A) }
      for scalar in String(decoding: other, as: UTF8.self).unicodeScalars {
        if Terminal.isSteering(scalar) {
          for unit in String(scalar).utf16 {
            let hex = String(unit, radix: 16)
            result += "\\u\(String(repeating: "0", count: 4 - hex.utf8.count))\(hex)".utf8
          }
        } else {
          result += String(scalar).utf8
        }
      }
      rest = rest.dropFirst(other.count)
    }
    return String(decoding: result, as: UTF8.self)
  }
}
