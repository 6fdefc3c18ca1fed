import Hummingbird
import Markup
import Vetting
import Workflows

/// Takes a request by hand.
struct AddRequestRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/request/new") { _ in try page(AddRequestPage(), status: 200) }
    router.action("/request/new", limit: limit, keep)
  }

  private func keep(_ request: PageRequest) throws -> Answer {
    do {
      let form = request.form
      let added = try workspace.addRequest(
        name: form.text("name"),
        profileURL: form.text("address"),
        headline: form.text("headline"),
        note: form.text("note")
      )
      return .seeOther(Paths.requests.segment(added.request.id.rawValue))
    } catch let error as RequestError {
      // The same form again, so that nothing typed is lost.
      var values = AddRequestPage(request.form)
      let problem = Problem(error)
      values.problem = problem.happened + " " + problem.next
      return try page(values, status: 422)
    }
  }

  private func page(_ values: AddRequestPage, status: Int) throws -> Answer {
    var values = values
    values.exposure = try workspace.exposureLine()
    let frame = try Frame(title: "Add a request", place: .requests).settled(workspace)
    return .page(framed(frame) { addRequestView(values, today: workspace.today) }, status: status)
  }
}
