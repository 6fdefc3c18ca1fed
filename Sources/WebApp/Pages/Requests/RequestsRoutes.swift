import Hummingbird
import Markup
import Vetting
import Workflows

/// The queue: look, answer, take back.
struct RequestsRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/requests", show)
    router.page("/requests/:id", show)
    router.action("/requests/:id/answer", limit: limit, answer)
    router.action("/requests/:id/profile", limit: limit, observe)
    router.page("/selection", ask)
    router.action("/selection", limit: limit, answerSelection)
    router.action("/undo", limit: limit, undo)
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let search = Wording.excerpt(request.query.text("q"), bytes: 400)
    let only = Recommendation(rawValue: request.query.text("only"))
    let around = request.id.isEmpty ? nil : RequestID(rawValue: request.id)
    let desk = try workspace.requestDesk(QueueQuery(text: search, recommendation: only, around: around))
    let recent = try workspace.history(limit: 200)
    let toast =
      try Toasts.toast(request.query, recent)
      ?? Toasts.toast(purpose: workspace.purposeHistory(limit: 1).first, request.query)
    var page = RequestsPage(
      desk: desk,
      search: search,
      only: only,
      today: workspace.today,
      zone: workspace.zone(),
      policy: try workspace.policy(),
      canUndo: toast?.undo == nil && recent.contains { $0.undoneAt == nil }
    )
    if let current = desk.current, current.decision == nil {
      page.exposure = try workspace.exposureLine(of: current.request)
    }
    page.asksForPurpose = try page.empty != .noArchive && workspace.asksForPurpose()
    let frame = Frame(
      title: page.current.map { "Request of \($0.name)" } ?? "Requests",
      place: .requests,
      remark: Wording.remaining(page.open),
      toast: toast
    )
    return .page(framed(try frame.settled(workspace)) { requestsView(page) })
  }

  private func answer(_ request: PageRequest) throws -> Answer {
    let id = RequestID(rawValue: request.id)
    let choice = try Self.choice(request.form)
    let decisions = try workspace.decide(
      [id],
      choice,
      deadline: try Self.deadline(request.form, choice),
      seeing: [id: RequestSubstance(digest: request.form.text("seen"))],
      by: "pages"
    )
    let next = request.form.text("next")
    let way = RequestsPage.path(
      of: next.isEmpty ? nil : RequestID(rawValue: next),
      search: request.form.text("q"),
      only: Recommendation(rawValue: request.form.text("only"))
    )
    return .seeOther(Toasts.done(decisions, way))
  }

  private func observe(_ request: PageRequest) throws -> Answer {
    let id = RequestID(rawValue: request.id)
    _ = try workspace.observeProfile(
      of: id,
      headline: request.form.text("headline"),
      company: request.form.text("company"),
      school: request.form.text("school")
    )
    return .seeOther(Paths.requests.segment(id.rawValue))
  }

  private func ask(_ request: PageRequest) throws -> Answer {
    let campaign = request.query.text("campaign")
    let ids =
      campaign.isEmpty
      ? request.query.all("id").map(RequestID.init(rawValue:))
      : try workspace.openRequests(of: Campaign.ID(rawValue: campaign))
    let requests = try ids.map { try workspace.request($0) }
    let page = SelectionPage(
      choice: try Self.choice(request.query),
      requests: requests,
      campaign: campaign,
      today: workspace.today,
      meetDays: try workspace.policy().meetDays
    )
    let frame = Frame(title: page.items.isEmpty ? "No request is ticked" : page.title, place: .requests)
    return .page(framed(try frame.settled(workspace)) { selectionView(page) })
  }

  private func answerSelection(_ request: PageRequest) throws -> Answer {
    let ids = request.form.words("ids").map(RequestID.init(rawValue:))
    guard !ids.isEmpty else { return .seeOther(Paths.selection.query("choice", request.form.text("choice"))) }
    let seen = request.form.words("seen").map(RequestSubstance.init(digest:))
    guard seen.count == ids.count else { throw FormError.incomplete }
    let choice = try Self.choice(request.form)
    let decisions = try workspace.decide(
      ids,
      choice,
      deadline: try Self.deadline(request.form, choice),
      seeing: Dictionary(zip(ids, seen)) { first, _ in first },
      by: "pages"
    )
    let campaign = request.form.text("campaign")
    return .seeOther(
      Toasts.done(decisions, campaign.isEmpty ? Paths.requests : Paths.campaigns.segment(campaign))
    )
  }

  private func undo(_ request: PageRequest) throws -> Answer {
    let undone: [Decision]
    if let range = Toasts.range(request.form.text("first") + "-" + request.form.text("last")) {
      undone = try workspace.undo(range.map(Decision.ID.init(rawValue:)), by: "pages")
    } else {
      undone = try workspace.undo(of: nil, by: "pages")
    }
    let back =
      request.form["back"] == "decided"
      ? Paths.decided : undone.first.map { Paths.requests.segment($0.request.rawValue) } ?? Paths.requests
    return .seeOther(Toasts.undone(undone, back))
  }

  private static func choice(_ fields: FormFields) throws -> Recommendation {
    guard let choice = Recommendation(rawValue: fields.text("choice")) else { throw FormError.incomplete }
    return choice
  }

  private static func deadline(_ fields: FormFields, _ choice: Recommendation) throws -> Day? {
    guard choice == .meet else { return nil }
    guard let day = Day(iso: fields.text("deadline")) else { throw RequestError.deadlineMissing }
    return day
  }
}

/// A form that lacks something that ours always have.
enum FormError: Error, Sendable { case incomplete }
