import Hummingbird
import Markup
import Vetting
import Workflows

/// Finding people, and views of them under a name.
struct PeopleRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/people") { request in
      let page = try page(request, wantsFacets: true)
      let frame = Frame(title: "People", place: .people)
      return .page(framed(try frame.settled(workspace)) { peopleView(page) })
    }
    // The list alone, for the script: the same answer in a tenth of the bytes.
    router.page("/found") { request in
      let page = try page(request, wantsFacets: false)
      return .page(.document(language: "en") { body { peopleResultsView(page) } })
    }
    router.action("/views", limit: limit) { request in
      let query = PeoplePage.query(FormFields(request.form.text("query").utf8))
      try workspace.saveView(request.form.text("name"), query: PeoplePage.saved(query))
      return .seeOther(PeoplePage.path(query))
    }
    router.action("/views/remove", limit: limit) { request in
      try workspace.saveView(request.form.text("name"), query: nil)
      return .seeOther(Paths.people)
    }
  }

  private func page(_ request: PageRequest, wantsFacets: Bool) throws -> PeoplePage {
    var query = PeoplePage.query(request.query)
    query.wantsFacets = wantsFacets
    let slice = try workspace.people(query)
    return PeoplePage(
      query: query,
      slice: slice,
      views: wantsFacets ? try workspace.views() : [],
      today: workspace.today,
      hasPeople: try slice.matching > 0 || !workspace.imports().isEmpty
    )
  }
}
