import Hummingbird
import Markup
import Vetting
import Workflows

/// Explains, and keeps the one setting.
struct HowItWorksRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/how-it-works") { _ in
      let policy = try workspace.policy()
      let page = HowItWorksPage(
        hasShortcuts: try workspace.singleKeyShortcuts(),
        meetDays: policy.meetDays,
        actionsPerDay: policy.actionsPerDay
      )
      let frame = try Frame(title: "How it works", place: .howItWorks).settled(workspace)
      return .page(framed(frame) { howItWorksView(page) })
    }
    router.action("/settings/shortcuts", limit: limit) { request in
      try workspace.setSingleKeyShortcuts(request.form["on"] == "yes")
      return .seeOther(Paths.howItWorks.fragment("settings"))
    }
  }
}
