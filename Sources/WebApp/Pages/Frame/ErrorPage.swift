import HTTPTypes
import Hummingbird
import Logging
import Markup

/// Turns whatever a route or the guard throws into the one page for errors.
struct ErrorPage: RouterMiddleware {
  typealias Context = BasicRequestContext

  private static let logger = Logger(label: "wellmet.pages")

  func handle(
    _ request: Request,
    context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      let problem = Problem(error)
      // The kind of error only: its values may hold what strangers wrote.
      if problem.status == 500 {
        ErrorPage.logger.error("page failed", metadata: ["kind": "\(type(of: error))"])
      }
      var response = Answer.page(errorView(problem), status: problem.status).response()
      // What is left of the body is not read, so the connection cannot be used again.
      if request.method == .post { Header.set("connection", "close", in: &response) }
      return response
    }
  }
}

/// The page for errors.
///
/// It asks nothing of the workspace, which may be what failed.
func errorView(_ problem: Problem) -> Markup {
  framed(Frame(title: problem.title)) {
    div(.class("page")) {
      h1 { problem.title }
      p(.class("lead")) { person(problem.happened) }
      p { person(problem.next) }
      if problem.status != 401, problem.status != 421 {
        p { a(.class("button"), .href(problem.way.path)) { problem.way.words } }
      }
    }
  }
}
