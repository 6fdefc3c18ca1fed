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
  static func document(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    encoder.dateEncodingStrategy = .iso8601
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: try encoder.encode(value), as: UTF8.self).unicodeScalars {
      if scalar == "\n" || !Terminal.isSteering(scalar) {
        result.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let hex = String(unit, radix: 16)
          result.append(
            contentsOf: "\\u\(String(repeating: "0", count: 4 - hex.utf8.count))\(hex)".unicodeScalars
          )
        }
      }
    }
    return String(result)
  }
}
