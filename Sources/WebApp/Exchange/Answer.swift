import HTTPTypes
import Hummingbird
import HummingbirdCore
import Markup
import NIOCore

/// What a route answers.
enum Answer: Sendable {
  /// A page.
  case page(Markup, status: Int = 200)
  /// The way on after something was done.
  case seeOther(LocalPath)
  /// Something to keep as a file of that name.
  case download([UInt8], type: String, name: StaticString)
  /// A file of ours, named by its content.
  case file([UInt8], type: String, tag: String)

  /// The answer as Hummingbird sends it.
  func response() -> Response {
    switch self {
    case .page(let markup, let status):
      return Answer.response(status, markup.bytes, type: "text/html; charset=utf-8")
    case .seeOther(let path):
      var response = Response(status: .seeOther)
      Header.set("location", path.text, in: &response)
      return response
    case .download(let bytes, let type, let name):
      var response = Answer.response(200, bytes, type: type)
      Header.set("content-disposition", "attachment; filename=\"\(name)\"", in: &response)
      return response
    case .file(let bytes, let type, let tag):
      var response = Answer.response(200, bytes, type: type)
      Header.set("cache-control", "private, max-age=86400", in: &response)
      Header.set("etag", "\"\(tag)\"", in: &response)
      return response
    }
  }

  private static func response(_ status: Int, _ bytes: [UInt8], type: String) -> Response {
    var response = Response(
      status: HTTPResponse.Status(code: status),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    )
    Header.set("content-type", type, in: &response)
    return response
  }
}
