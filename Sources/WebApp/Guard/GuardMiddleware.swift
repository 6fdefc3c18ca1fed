import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Puts `Guard` before every route, and turns its refusals into errors that the error page explains.
struct GuardMiddleware: RouterMiddleware {
  typealias Context = BasicRequestContext

  let gate: Guard
  let signIn: SignIn

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    let facts = Guard.Facts(
      method: request.method.rawValue,
      path: request.uri.path,
      hosts: [request.head.authority].compactMap(\.self) + Header.all("host", in: request),
      sites: Header.all("sec-fetch-site", in: request),
      origins: Header.all("origin", in: request),
      cookies: Header.all("cookie", in: request)
    )
    if let refusal = gate.refusal(of: facts, isSession: signIn.isSession) { throw refusal }
    return try await next(request, context)
  }
}
