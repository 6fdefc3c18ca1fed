import Hummingbird
import Markup
import Vetting
import Workflows

/// What the network is worth: looked at, weighed, saved as a file.
struct WorthRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/worth") { request in try answer(weights(), toast: toast(request.query)) }
    router.page("/worth/report.html") { request in
      // Without an import there is nothing to keep; the page says what to do.
      let isAnonymous = request.query["anonymous"] == "yes"
      let worth: Worth
      do { worth = try workspace.worthReport(anonymous: isAnonymous, noting: false) } catch WorthReportError
        .nothingImported
      {
        return .seeOther(Paths.worth)
      }
      return .download(
        WorthFile.html(worth),
        type: "text/html; charset=utf-8",
        name: isAnonymous ? "wellmet-worth-anonymous.html" : "wellmet-worth.html"
      )
    }
    router.action("/worth/weights", limit: limit, save)
    router.action("/worth/weights/undo", limit: limit) { request in
      try workspace.undoPolicy(seeing: request.form.text("seen"))
      return .seeOther(Paths.worth.query("restored", try workspace.policyFile.digest()))
    }
  }

  private func save(_ request: PageRequest) throws -> Answer {
    guard request.form["seen"] != nil else { throw FormError.incomplete }
    var weights = try weights()
    weights.take(request.form)
    guard !weights.hasErrors else { return try answer(weights, status: 422) }
    let statement = weights.applied(to: try workspace.policyStatement())
    return .seeOther(Paths.worth.query("saved", try workspace.savePolicy(statement, seeing: weights.seen)))
  }

  private func weights() throws -> WorthWeights {
    WorthWeights(try workspace.policyStatement().policy, seen: try workspace.policyFile.digest())
  }

  private func answer(_ weights: WorthWeights, toast: Frame.Toast? = nil, status: Int = 200) throws -> Answer
  {
    let page = try workspace.worth(noting: false).map { WorthPage(worth: $0, weights: weights) }
    let frame = Frame(title: "Worth", place: .worth, toast: toast)
    return .page(
      framed(try frame.settled(workspace)) {
        div(.class("page wide worth")) { page.map(worthView) ?? noWorthView() }
      },
      status: status
    )
  }

  private func toast(_ query: FormFields) throws -> Frame.Toast? {
    let digest = try workspace.policyFile.digest()
    let undo = Frame.Undo(weights: digest)
    if query["saved"] == digest {
      return Frame.Toast(words: .text("Saved. The former weights are kept."), undo: undo)
    }
    guard query["restored"] == digest else { return nil }
    return Frame.Toast(words: .text("The former weights are back."), undo: undo)
  }
}
