import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// What a route sees of a request: its path's parameter, its query and its form.
struct PageRequest: Sendable {
  /// The part of the path that varies, empty where none does.
  var id: String
  var query: FormFields
  /// The form of a POST; empty for a GET.
  var form: FormFields
}

/// Why a request's body is not read.
enum BodyError: Int, Error, Sendable {
  case tooLarge = 413
  case unknownKind = 415
}

/// A route: decodes, calls one verb, gives a page or the way on.
typealias Route = @Sendable (PageRequest) throws -> Answer

extension Router where Context == BasicRequestContext {
  /// Adds a page.
  func page(_ path: RouterPath, _ route: @escaping Route) {
    get(path) { request, context in
      try route(
        PageRequest(id: context.parameters.get("id") ?? "", query: request.fields, form: FormFields([]))
      )
      .response()
    }
  }

  /// Adds something to do, sent by a form of at most `limit` bytes.
  func action(_ path: RouterPath, limit: Int, _ route: @escaping Route) {
    post(path) { request, context in
      guard request.isKind("application/x-www-form-urlencoded") else { throw BodyError.unknownKind }
      let form = FormFields(try await request.bytes(upTo: limit))
      return try route(PageRequest(id: context.parameters.get("id") ?? "", query: request.fields, form: form))
        .response()
    }
  }
}

extension Request {
  /// The fields of the query.
  var fields: FormFields { FormFields((uri.query ?? "").utf8) }

  /// Whether the body says that it is of a kind, parameters aside.
  func isKind(_ kind: String) -> Bool {
    guard let declared = Header.all("content-type", in: self).first else { return false }
    let bare = declared.utf8.prefix { $0 != UInt8(ascii: ";") && $0 != 0x20 }
    return bare.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }.elementsEqual(kind.utf8)
  }

  /// The whole body, if it is no longer than allowed.
  func bytes(upTo limit: Int) async throws -> [UInt8] {
    var all: [UInt8] = []
    for try await part in body {
      guard all.count + part.readableBytes <= limit else { throw BodyError.tooLarge }
      all.append(contentsOf: part.readableBytesView)
    }
    return all
  }
}
