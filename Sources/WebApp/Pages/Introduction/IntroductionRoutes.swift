import Hummingbird
import Markup
import Vetting
import Workflows

/// Introductions: who asks to meet whom, what is recommended, both asked apart, and what came of it.
struct IntroductionRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/introductions") { request in
      var form = IntroductionForm(request.query)
      try form.settle(workspace)
      return try list(form, toast: IntroductionToasts.list(request.query, workspace))
    }
    router.action("/introductions", limit: limit) { request in try ask(request.form) }
    router.page("/introductions/:id", show)
    router.page("/introductions/:id/draft", draft)
    addSteps(to: router)
    addFound(to: router)
    router.page("/introduction/paths") { request in
      let goal = request.query.text("goal")
      let page = IntroductionPathsPage(
        goal: goal,
        found: goal.isEmpty ? nil : try workspace.introductionPaths(to: goal),
        today: workspace.today
      )
      let frame = Frame(title: "Find a way to somebody", place: .introductions)
      return .page(framed(try frame.settled(workspace)) { introductionPathsView(page) })
    }
    router.page("/introduction/ledger") { _ in
      let ledger = try workspace.introductionLedger()
      let frame = Frame(title: "What introductions came to", place: .introductions)
      return .page(framed(try frame.settled(workspace)) { introductionLedgerView(ledger) })
    }
    router.action("/introduction/through", limit: limit) { request in
      let record = try workspace.askForOwnIntroduction(
        through: Person.Key(rawValue: request.form.text("connector")),
        to: request.form.text("target"),
        IntroductionRequest(why: request.form.text("why"), benefit: request.form.text("benefit")),
        by: "pages"
      )
      return .seeOther(
        introductionPath(record).segment("draft").query("kind", DraftKind.askForIntroduction.rawValue)
      )
    }
  }

  private func addSteps(to router: Router<BasicRequestContext>) {
    router.action("/introductions/:id/asked", limit: limit) { request in
      try take(.asked(side(request.form)), request)
    }
    router.action("/introductions/:id/answered", limit: limit) { request in
      let side = try side(request.form)
      switch request.form.text("answer") {
      case "yes": return try take(.consented(side), request)
      case "no": return try take(.refused(side), request)
      default: throw FormError.incomplete
      }
    }
    router.action("/introductions/:id/decline", limit: limit) { request in try take(.declined, request) }
    router.action("/introductions/:id/withdraw", limit: limit) { request in try take(.withdrawn, request) }
    router.action("/introductions/:id/introduced", limit: limit) { request in try take(.introduced, request) }
    router.action("/introductions/:id/outcome", limit: limit) { request in
      guard let result = IntroductionOutcome.Result(rawValue: request.form.text("result")) else {
        throw FormError.incomplete
      }
      let thanks = request.form.all("thanks").compactMap(Introduction.Side.init(rawValue:))
      return try take(.outcome(IntroductionOutcome(result, thanks: thanks)), request)
    }
    router.action("/introductions/:id/wording", limit: limit) { request in
      let record = try workspace.wordIntroduction(
        id(request),
        why: request.form["why"],
        benefit: request.form["benefit"],
        by: "pages"
      )
      return .seeOther(introductionPath(record).query("noted", "wording"))
    }
    router.action("/introductions/:id/undo", limit: limit) { request in
      let seen = Int64(request.form.text("step"))
      let after = try workspace.undoIntroduction(id(request), seen: seen, by: "pages")
      return .seeOther((after.map(introductionPath) ?? Paths.introductions).query("undone", "yes"))
    }
  }

  private func addFound(to router: Router<BasicRequestContext>) {
    router.action("/introduction/found/:id/aside", limit: limit) { request in
      try workspace.setAside(request.id, by: "pages")
      return .seeOther(Paths.introductions.query("aside", request.id))
    }
    router.action("/introduction/found/:id/again", limit: limit) { request in
      try workspace.setAside(request.id, false, by: "pages")
      return .seeOther(Paths.introductions.query("undone", "yes"))
    }
  }

  private func id(_ request: PageRequest) throws -> Introduction.ID {
    guard let number = Int64(request.id) else { throw IntroductionError.noSuch(request.id) }
    return Introduction.ID(rawValue: number)
  }

  private func side(_ form: FormFields) throws -> Introduction.Side {
    guard let side = Introduction.Side(rawValue: form.text("side")) else { throw FormError.incomplete }
    return side
  }

  private func take(_ event: IntroductionStep.Event, _ request: PageRequest) throws -> Answer {
    let on = try MeetingForm.dayIfAny(request.form)
    let record = try workspace.take(
      event,
      of: id(request),
      words: request.form.text("words"),
      on: on,
      by: "pages"
    )
    return .seeOther(IntroductionToasts.noted(record))
  }

  private func list(_ form: IntroductionForm, status: Int = 200, toast: Frame.Toast? = nil) throws -> Answer {
    let page = IntroductionsPage(
      try workspace.introductions(),
      found: try workspace.foundAsks(),
      form: form,
      zone: workspace.zone(),
      today: workspace.today
    )
    let frame = Frame(
      title: IntroductionsPage.title,
      place: .introductions,
      remark: page.open.isEmpty ? "" : "\(Wording.grouped(page.open.count)) open",
      toast: toast
    )
    return .page(framed(try frame.settled(workspace)) { introductionsView(page) }, status: status)
  }

  /// Notes a new one; what cannot be used stays in the form, with what is wrong.
  private func ask(_ fields: FormFields) throws -> Answer {
    var form = IntroductionForm(fields)
    let requester = try form.person("requester", IntroductionForm.text("requester", fields), workspace)
    let target = try form.person("target", IntroductionForm.text("target", fields), workspace)
    for (field, key) in [("requester", requester), ("target", target)] { form.known[field] = key }
    guard let requester, let target else { return try list(form, status: 422) }
    do {
      let asked = try workspace.askForIntroduction(
        from: requester,
        to: target,
        IntroductionRequest(
          why: form.why,
          benefit: form.benefit,
          askedOn: try MeetingForm.dayIfAny(fields),
          message: form.found.isEmpty ? nil : form.found
        ),
        by: "pages"
      )
      return .seeOther(introductionPath(asked.record).query("noted", "asked"))
    } catch let error as IntroductionError {
      form.errors["target"] = ErrorWords(error)
      return try list(form, status: 422)
    }
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let record = try workspace.introduction(id(request))
    var page = IntroductionPage(
      record: record,
      verdict: nil,
      problem: nil,
      kinds: workspace.introductionDraftKinds(record),
      today: workspace.today
    )
    if record.introduction.isOpen {
      do { page.verdict = try workspace.introductionVerdict(record) } catch let error as IntroductionError {
        guard let why = error.whyNotJudged else { throw error }
        page.problem = why
      }
    }
    let frame = Frame(
      title: record.title,
      place: .introductions,
      toast: IntroductionToasts.noted(request.query, record)
    )
    return .page(framed(try frame.settled(workspace)) { introductionView(page) })
  }

  private func draft(_ request: PageRequest) throws -> Answer {
    let record = try workspace.introduction(id(request))
    let reason = request.query.text("reason")
    let draft = try workspace.introductionDraft(
      DraftKind(rawValue: request.query.text("kind")),
      for: record.id,
      side: Introduction.Side(rawValue: request.query.text("side")),
      reason: reason,
      in: NoteLanguage(code: request.query.text("language"))
    )
    let kinds = workspace.introductionDraftKinds(record)
    let side =
      Introduction.Side(rawValue: request.query.text("side"))
      ?? kinds.first { $0.kind == draft.kind }?.side ?? .requester
    var page = IntroductionDraftPage(
      record: record,
      draft: draft,
      side: side,
      reason: reason,
      kinds: kinds,
      languages: try workspace.draftLanguages()
    )
    if draft.kind == .joint, record.introduction.isOpen,
      let verdict = try workspace.introductionVerdict(record),
      verdict.advice == .decline
    {
      page.warning = verdict.summary
    }
    let frame = Frame(title: "A text: \(draft.kind.title)", place: .introductions)
    return .page(framed(try frame.settled(workspace)) { introductionDraftView(page) })
  }
}
