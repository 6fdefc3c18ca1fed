import Hummingbird
import Markup
import Vetting
import Workflows

/// Staying in touch: whom this week, rhythms, give and take, and texts.
struct TouchRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/touch") { request in
      let page = TouchPage(
        try workspace.touchPlan(),
        showsAll: request.query.text("all") == "yes",
        today: workspace.today
      )
      let frame = Frame(
        title: TouchPage.title,
        place: .touch,
        remark: page.plan.thisWeek.isEmpty ? "" : "\(page.plan.thisWeek.count) this week",
        toast: try TouchToasts.toast(request.query, workspace, .touch)
      )
      return .page(framed(try frame.settled(workspace)) { touchView(page) })
    }
    router.page("/touch/rhythms") { request in
      let plan = try workspace.touchPlan()
      let frame = Frame(
        title: "Rhythms",
        place: .touch,
        toast: try TouchToasts.toast(request.query, workspace, .rhythms)
      )
      return .page(framed(try frame.settled(workspace)) { rhythmsView(plan, today: workspace.today) })
    }
    router.page("/touch/giving") { _ in
      let ledger = try workspace.givingLedger()
      let frame = Frame(title: "Give and take", place: .touch)
      return .page(framed(try frame.settled(workspace)) { givingView(ledger, today: workspace.today) })
    }
    router.page("/touch/:id/draft") { request in
      let draft = try workspace.touchDraft(
        DraftKind(rawValue: request.query.text("kind")),
        for: Person.Key(rawValue: request.id),
        in: NoteLanguage(code: request.query.text("language"))
      )
      let languages = try workspace.draftLanguages()
      let frame = Frame(title: "A text: \(draft.kind.title)", place: .touch)
      return .page(framed(try frame.settled(workspace)) { touchDraftView(draft, languages: languages) })
    }
    addActions(to: router)
  }

  private func addActions(to router: Router<BasicRequestContext>) {
    router.action("/touch/:id/log", limit: limit) { request in
      let key = Person.Key(rawValue: request.id)
      guard let way = PersonRecord.Kind(rawValue: request.form.text("way")) else {
        throw TouchError.noSuchWay(request.form.text("way"))
      }
      let record = try workspace.logTouch(
        key,
        way,
        on: try day(request, "day"),
        words: request.form.text("words"),
        by: "pages"
      )
      return .seeOther(TouchToasts.logged(record, key, origin(request)))
    }
    router.action("/touch/:id/unlog", limit: limit) { request in
      let key = Person.Key(rawValue: request.id)
      guard let record = Int64(request.form.text("record")) else { throw FormError.incomplete }
      try workspace.undoTouch(key, record: record, by: "pages")
      return .seeOther(origin(request).path(key).query("undone", "yes"))
    }
    router.action("/touch/:id/snooze", limit: limit) { request in
      let key = Person.Key(rawValue: request.id)
      guard !request.form.text("until").isEmpty else {
        try workspace.endSnooze(key, by: "pages")
        return .seeOther(origin(request).path(key).query("undone", "yes"))
      }
      _ = try workspace.snooze(key, until: try day(request, "until"), by: "pages")
      return .seeOther(TouchToasts.snoozed(key, origin(request)))
    }
    router.action("/touch/:id/cadence", limit: limit) { request in
      let key = Person.Key(rawValue: request.id)
      let text = request.form.text("days")
      let days = text.isEmpty ? nil : Int(text)
      guard text.isEmpty || days != nil else { throw TouchError.noSuchRhythm(text) }
      _ = try workspace.setCadence(days, of: [key], by: "pages")
      return .seeOther(TouchToasts.set(key, origin(request)))
    }
    router.action("/touch/layer", limit: limit) { request in
      guard let layer = Int(request.form.text("layer")).flatMap(Layer.init(rawValue:)) else {
        throw FormError.incomplete
      }
      try workspace.setCadences(of: layer, toProposal: request.form.text("to") == "proposal", by: "pages")
      return .seeOther(Paths.rhythms.query("layer", String(layer.rawValue)))
    }
  }

  private func day(_ request: PageRequest, _ field: String) throws -> Day? {
    let text = request.form.text(field)
    guard !text.isEmpty else { return nil }
    guard let day = Day(iso: text) else { throw DeadlineError.noSuchDay(text) }
    return day
  }

  private func origin(_ request: PageRequest) -> TouchOrigin {
    TouchOrigin(rawValue: request.form.text("back")) ?? .touch
  }
}
