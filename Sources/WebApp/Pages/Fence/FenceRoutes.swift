import Hummingbird
import Markup
import Vetting
import Workflows

/// Everything undecided.
struct FenceRoutes: Sendable {
  let opened: OpenWorkspace

  func add(to router: Router<BasicRequestContext>) {
    router.page("/fence") { request in
      let workspace = opened.current
      let page = FencePage(try workspace.fence(), zone: workspace.zone(), today: workspace.today)
      let frame = Frame(
        title: FencePage.title,
        place: .fence,
        remark: page.count > 0 ? "\(Wording.grouped(page.count)) undecided" : "",
        toast: try MeetingToasts.ended(request.query, workspace)
      )
      return .page(framed(try frame.settled(workspace)) { fenceView(page) })
    }
  }
}
