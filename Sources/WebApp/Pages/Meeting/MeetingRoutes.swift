import Hummingbird
import Markup
import Vetting
import Workflows

/// One thing undecided: ask, plan, meet, put off, decide.
struct MeetingRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/meetings", { _ in .seeOther(Paths.fence) })
    router.page("/meetings/:id", show)
    router.page("/meetings/:id/brief") { request in
      let brief = try workspace.brief(workspace.fenceRecord(named: request.id).deadline.id)
      let frame = Frame(title: "Brief: \(brief.record.person.name)", place: .fence)
      return .page(
        framed(try frame.settled(workspace)) {
          briefView(brief, zone: workspace.zone(), today: workspace.today)
        }
      )
    }
    router.action("/meetings/:id/asked", limit: limit) { request in
      try noted(workspace.noteAsked(id(request), reason: request.form.text("reason"), by: "pages"))
    }
    router.action("/meetings/:id/plan", limit: limit) { request in
      try noted(
        workspace.plan(
          id(request),
          MeetingForm.draft(request.form),
          reason: request.form.text("reason"),
          by: "pages"
        )
      )
    }
    router.action("/meetings/:id/cancel", limit: limit) { request in
      try noted(workspace.cancelMeeting(id(request), reason: request.form.text("reason"), by: "pages"))
    }
    router.action("/meetings/:id/held", limit: limit) { request in
      try noted(workspace.hold(id(request), MeetingForm.outcome(request.form), by: "pages"))
    }
    router.action("/meetings/:id/snooze", limit: limit) { request in
      let day = try MeetingForm.day(request.form)
      return try noted(
        workspace.snooze(id(request), to: day, reason: request.form.text("reason"), by: "pages")
      )
    }
    router.action("/meetings/:id/undo", limit: limit) { request in
      let record = try workspace.undoStep(of: id(request), by: "pages")
      return .seeOther(Paths.meetings.segment(record.deadline.id.rawValue).query("undone", "yes"))
    }
    router.action("/meetings/:id/decide", limit: limit) { request in
      let record = try workspace.fenceRecord(id(request))
      let choice = request.form.text("choice")
      guard let end = record.deadline.ends.first(where: { $0.value == choice }) else {
        throw DeadlineError.wrongEnd(choice, allowed: record.deadline.ends.map(\.value))
      }
      let ended = try workspace.end(
        record.deadline.id,
        as: end,
        reason: request.form.text("reason"),
        by: "pages"
      )
      return .seeOther(MeetingToasts.ended(ended))
    }
  }

  private func id(_ request: PageRequest) -> Deadline.ID { Deadline.ID(rawValue: request.id) }

  private func noted(_ record: FenceRecord) -> Answer { .seeOther(MeetingToasts.noted(record)) }

  private func show(_ request: PageRequest) throws -> Answer {
    let record = try workspace.fenceRecord(named: request.id)
    let page = MeetingPage(record, at: workspace.now(), zone: workspace.zone())
    let frame = Frame(
      title: record.person.name,
      place: .fence,
      toast: MeetingToasts.noted(request.query, record)
    )
    return .page(framed(try frame.settled(workspace)) { meetingView(page) })
  }
}

/// What the forms of a meeting hold.
enum MeetingForm {
  /// The day of a form.
  static func day(_ form: FormFields) throws -> Day {
    guard let day = Day(iso: form.text("day")) else { throw DeadlineError.noSuchDay(form.text("day")) }
    return day
  }

  /// The day of a form that may have none.
  static func dayIfAny(_ form: FormFields) throws -> Day? { form.text("day").isEmpty ? nil : try day(form) }

  /// A meeting to come.
  static func draft(_ form: FormFields) throws -> MeetingDraft {
    guard let how = Meeting.Form(rawValue: form.text("how")) else { throw FormError.incomplete }
    let day = try MeetingForm.day(form)
    let clock = form.text("time")
    let minute = clock.isEmpty ? nil : MeetingTime.minute(fromClock: clock)
    guard clock.isEmpty || minute != nil else { throw DeadlineError.time(.noSuchMinute(0)) }
    guard let minutes = Int(form.text("minutes")) else { throw FormError.incomplete }
    return MeetingDraft(
      form: how,
      day: day,
      minute: minute,
      zone: form.text("zone"),
      minutes: minutes,
      place: form.text("place")
    )
  }

  /// How a meeting was.
  static func outcome(_ form: FormFields) throws -> Meeting.Outcome {
    guard let feltRight = Meeting.Feeling(rawValue: form.text("felt")) else {
      throw DeadlineError.feelingMissing
    }
    let day = try MeetingForm.day(form)
    return Meeting.Outcome(
      heldOn: day,
      form: Meeting.Form(rawValue: form.text("how")) ?? .video,
      feltRight: feltRight,
      forThem: form.text("them"),
      forMe: form.text("me"),
      wouldIntroduce: ["yes": true, "no": false][form.text("introduce")],
      nextStep: form.text("next")
    )
  }
}
