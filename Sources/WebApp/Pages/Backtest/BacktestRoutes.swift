import Hummingbird
import Markup
import Vetting
import Workflows

/// A policy replayed over the user's own past.
struct BacktestRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }

  func add(to router: Router<BasicRequestContext>) {
    router.page("/policy/backtest") { request in
      let choice = request.query["policy"].flatMap(BacktestPage.Choice.init) ?? .own
      let against = request.query["against"].flatMap(BacktestPage.Choice.init)
      let policies = try ([choice] + (against.map { [$0] } ?? [])).map { choice in
        try choice.preset?.policy ?? workspace.policy()
      }
      let page = BacktestPage(
        try workspace.backtest(policies),
        choice: choice,
        against: against,
        today: workspace.today
      )
      let frame = Frame(title: "Backtest", place: .policy)
      return .page(framed(try frame.settled(workspace)) { backtestView(page) })
    }
  }
}
