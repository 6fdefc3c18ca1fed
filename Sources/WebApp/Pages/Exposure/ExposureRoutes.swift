import Hummingbird
import Markup
import Vetting
import Workflows

/// Exposure: what others get to see, the settings one by one, what is on file, and who should rather not see it.
struct ExposureRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/exposure") { request in
      try page(
        ExposurePage(
          report: workspace.exposure(),
          show: ExposurePage.Show(rawValue: request.query.text("show")) ?? .all
        ),
        toast: ExposureToasts.toast(request.query, workspace)
      )
    }
    router.action("/exposure/check", limit: limit) { request in
      let check = try workspace.noteExposure(
        workspace.exposureSetting(named: request.form.text("setting")),
        request.form.text("choice"),
        by: "pages"
      )
      return .seeOther(back(request).query("noted", check.setting.rawValue).fragment("settings"))
    }
    router.action("/exposure/undo", limit: limit) { request in
      guard let seen = Int64(request.form.text("number")) else { throw FormError.incomplete }
      let setting = try workspace.exposureSetting(named: request.form.text("setting"))
      try workspace.takeBackExposure(setting, seen: seen, by: "pages")
      return .seeOther(back(request).query("undone", "yes").fragment("settings"))
    }
    router.action("/exposure/viewers", limit: limit) { request in try add(request.form) }
    router.page("/exposure/viewers/:id") { request in
      let found = try workspace.riskyViewer(id(request))
      let frame = Frame(title: "Connections \(found.viewer.clause)", place: .exposure)
      return .page(framed(try frame.settled(workspace)) { riskyPeopleView(found) })
    }
    router.action("/exposure/viewers/:id/remove", limit: limit) { request in
      let viewer = try workspace.removeRiskyViewer(id(request), by: "pages")
      return .seeOther(Paths.exposure.query("removed", String(viewer.id)).fragment("risky"))
    }
    router.action("/exposure/viewers/:id/undo", limit: limit) { request in
      try workspace.takeBackRiskyViewer(id(request), by: "pages")
      return .seeOther(Paths.exposure.query("undone", "yes").fragment("risky"))
    }
  }

  private func back(_ request: PageRequest) -> LocalPath {
    ExposurePage.path(ExposurePage.Show(rawValue: request.form.text("show")) ?? .all)
  }

  private func id(_ request: PageRequest) throws -> Int64 {
    guard let id = Int64(request.id) else { throw ExposureError.noSuchViewer(request.id) }
    return id
  }

  /// Names a risky viewer; what cannot be used stays in the form, with what is wrong.
  private func add(_ fields: FormFields) throws -> Answer {
    var form = try RiskyViewerForm(fields)
    let chosen = fields.text("viewer-key")
    do {
      let viewer = try workspace.addRiskyViewer(
        form.kind,
        chosen.isEmpty ? form.name : chosen,
        reason: form.reason,
        by: "pages"
      )
      return .seeOther(Paths.exposure.query("named", String(viewer.id)).fragment("risky"))
    } catch PeopleError.severalFit(_, let entries) {
      form.choices = entries
      form.error = ErrorWords("Several people are called so.", "Choose the one you mean.")
    } catch PeopleError.noSuchPerson(let text) {
      form.error = ErrorWords(IntroductionError.notInNetwork(text))
    } catch let error as PeopleError {
      form.error = ErrorWords(error)
    } catch let error as ExposureError {
      form.error = ErrorWords(error)
    }
    return try page(ExposurePage(report: workspace.exposure(), form: form), status: 422)
  }

  private func page(_ page: ExposurePage, toast: Frame.Toast? = nil, status: Int = 200) throws -> Answer {
    let frame = Frame(title: ExposurePage.title, place: .exposure, remark: page.remark, toast: toast)
    return .page(framed(try frame.settled(workspace)) { exposureView(page) }, status: status)
  }
}
