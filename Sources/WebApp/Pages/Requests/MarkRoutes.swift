import Hummingbird
import Markup
import Vetting
import Workflows

/// Keeps what the user says a note is.
struct MarkRoutes: Sendable {
  let opened: OpenWorkspace
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.action("/requests/:id/mark", limit: limit) { request in
      let id = RequestID(rawValue: request.id)
      let word = request.form.text("mark")
      let mark = NoteMark(rawValue: word)
      guard mark != nil || word == "none" else { throw FormError.incomplete }
      try opened.current.mark(id, as: mark, by: "pages")
      let only = Recommendation(rawValue: request.form.text("only"))
      return .seeOther(RequestsPage.path(of: id, search: request.form.text("q"), only: only))
    }
  }
}
