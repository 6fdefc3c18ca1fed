import Hummingbird
import Markup
import Vetting
import Workflows

/// The digest of a week: on a page, or as a file.
struct WeekRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }

  func add(to router: Router<BasicRequestContext>) {
    router.page("/week") { request in
      let report = try workspace.weekReport(ending: Self.day(request))
      let frame = Frame(title: "The week until \(report.to.iso)", place: .today)
      return .page(
        framed(try frame.settled(workspace)) {
          div(.class("page wide")) {
            weekView(report, zone: workspace.zone(), today: workspace.today)
            weekLinks(report, today: workspace.today)
          }
        }
      )
    }
    router.page("/week/report.html") { request in
      let report = try workspace.weekReport(ending: Self.day(request))
      return .download(
        WeekFile.html(report, in: workspace.zone()),
        type: "text/html; charset=utf-8",
        name: "wellmet-week.html"
      )
    }
    router.page("/week/report.md") { request in
      let report = try workspace.weekReport(ending: Self.day(request))
      return .download(
        Array(report.markdown(in: workspace.zone()).utf8),
        type: "text/markdown; charset=utf-8",
        name: "wellmet-week.md"
      )
    }
  }

  private static func day(_ request: PageRequest) throws -> Day? {
    let text = request.query.text("ending")
    guard !text.isEmpty else { return nil }
    guard let day = Day(iso: text) else { throw DeadlineError.noSuchDay(text) }
    return day
  }
}
