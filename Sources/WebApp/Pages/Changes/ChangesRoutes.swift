import Hummingbird
import Markup
import Vetting
import Workflows

/// Two exports compared.
struct ChangesRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }

  func add(to router: Router<BasicRequestContext>) {
    router.page("/changes") { request in
      let imports = try workspace.imports()
      let kind = NetworkChange.Kind(rawValue: request.query.text("kind"))
      let since = Int(request.query.text("since")) ?? max(0, (imports.first?.number ?? 0) - 1)
      let offset = max(0, min(Int(request.query.text("from")) ?? 0, 1_000_000))
      let page = ChangesPage(
        slice: imports.isEmpty
          ? ChangeSlice(entries: [], counts: [:])
          : try workspace.changes(
            since: since,
            kinds: kind.map { [$0] } ?? [],
            limit: ChangesPage.limit,
            offset: offset
          ),
        imports: imports,
        since: since,
        kind: kind,
        offset: offset,
        today: workspace.today
      )
      let frame = Frame(title: "What changed", place: .people)
      return .page(framed(try frame.settled(workspace)) { changesView(page) })
    }
  }
}
