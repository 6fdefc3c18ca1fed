import Hummingbird
import Markup
import Vetting
import Workflows

/// What to click on LinkedIn.
struct WorklistRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/worklist") { request in
      let actions = try workspace.worklist()
      let page = WorklistPage(
        actions,
        perDay: try workspace.policy().actionsPerDay,
        today: workspace.today,
        zone: workspace.zone()
      )
      let remark = page.open > 0 ? Wording.count(page.open, "click to make", "clicks to make") : ""
      let toast = Toasts.toast(request.query, actions)
      let frame = Frame(title: "Work list", place: .worklist, remark: remark, toast: toast)
      return .page(framed(try frame.settled(workspace)) { worklistView(page) })
    }
    router.action("/worklist/:id", limit: limit, end)
  }

  private func end(_ request: PageRequest) throws -> Answer {
    let outcome = Action.Outcome(rawValue: request.form.text("outcome"))
    guard outcome != nil || request.form["outcome"] == "open" else { throw FormError.incomplete }
    let id = Action.ID(rawValue: request.id)
    try workspace.end(id, as: outcome)
    return .seeOther(Toasts.ended(id, Paths.worklist))
  }
}
