import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The headers that every answer carries, errors included.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = BasicRequestContext

  /// Nothing from elsewhere, nothing inline, no frame around us.
  static let contentSecurityPolicy = [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'",
    "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
  ].joined(separator: "; ")

  static let all = [
    ("content-security-policy", contentSecurityPolicy),
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
  ]

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in SecurityHeaders.all
    where name != "cache-control" || Header.value(name, in: response) == nil {
      Header.set(name, value, in: &response)
    }
    return response
  }
}
