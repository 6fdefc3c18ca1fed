import Hummingbird
import Markup
import Vetting
import Workflows

/// Shows what was learned from the user.
struct LearnedRoutes: Sendable {
  let opened: OpenWorkspace

  func add(to router: Router<BasicRequestContext>) {
    router.page("/learned") { _ in
      let workspace = opened.current
      let page = LearnedPage(try workspace.learned())
      let frame = try Frame(title: LearnedPage.title, place: .policy).settled(workspace)
      return .page(framed(frame) { learnedView(page) })
    }
  }
}
