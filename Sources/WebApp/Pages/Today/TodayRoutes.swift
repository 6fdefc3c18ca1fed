import Hummingbird
import Markup
import Vetting
import Workflows

/// The first page: what is due today.
struct TodayRoutes: Sendable {
  let opened: OpenWorkspace

  func add(to router: Router<BasicRequestContext>) {
    router.page("/", { _ in .seeOther(Paths.today) })
    router.page("/today") { request in
      let workspace = opened.current
      let page = TodayPage(try workspace.todayDesk(), zone: workspace.zone(), today: workspace.today)
      let frame = Frame(
        title: "Today",
        place: .today,
        toast: try MeetingToasts.ended(request.query, workspace)
      )
      return .page(framed(try frame.settled(workspace)) { todayView(page) })
    }
  }
}
