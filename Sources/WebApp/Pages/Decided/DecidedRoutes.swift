import Hummingbird
import Markup
import Vetting
import Workflows

/// What was answered.
struct DecidedRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }

  func add(to router: Router<BasicRequestContext>) {
    router.page("/decided") { request in
      let journal = try workspace.history(limit: DecidedPage.most)
      let page = DecidedPage(journal, today: workspace.today, zone: workspace.zone())
      let frame = Frame(title: "Decided", place: .decided, toast: Toasts.toast(request.query, journal))
      return .page(framed(try frame.settled(workspace)) { decidedView(page) })
    }
  }
}
