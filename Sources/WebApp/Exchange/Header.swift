import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Headers by name, so that the names stand in one place as they are written on the wire.
enum Header {
  /// All lines of that name.
  static func all(_ name: String, in request: Request) -> [String] {
    HTTPField.Name(name).map { request.headers[values: $0] } ?? []
  }

  /// The value in an answer.
  static func value(_ name: String, in response: Response) -> String? {
    HTTPField.Name(name).flatMap { response.headers[$0] }
  }

  /// Sets a header of an answer.
  static func set(_ name: String, _ value: String, in response: inout Response) {
    guard let name = HTTPField.Name(name) else { return }
    response.headers[name] = value
  }
}
