import Hummingbird
import Markup
import Vetting
import Workflows

/// The cull: start, one card after the other, obvious groups, the end, and taking back.
struct ReviewRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/review", home)
    router.action("/review/start", limit: limit) { _ in
      _ = try workspace.startReview()
      return .seeOther(Paths.card)
    }
    router.page("/review/card", card)
    router.action("/review/card/:id/answer", limit: limit, answer)
    router.action("/review/card/:id/recall", limit: limit) { request in
      try Recording.recall(workspace, request)
      return .seeOther(Paths.card)
    }
    router.action("/review/card/:id/note", limit: limit) { request in
      try Recording.note(workspace, request)
      return .seeOther(Paths.card)
    }
    router.action("/review/card/:id/tag", limit: limit) { request in
      try Recording.tag(workspace, request)
      return .seeOther(Paths.card)
    }
    router.page("/review/end", end)
    router.page("/review/calls", calls)
    router.page("/review/group/:id", group)
    router.action("/review/group/:id", limit: limit, removeGroup)
    router.action("/review/undo", limit: limit, undo)
  }

  private func home(_ request: PageRequest) throws -> Answer {
    let counts = try workspace.reviewCounts()
    let open = try workspace.openReview() == nil ? nil : try workspace.reviewDesk()
    let page = ReviewPage(
      counts: counts,
      openLeft: open.flatMap { $0.card == nil ? nil : $0.left },
      calls: counts == nil ? [] : try workspace.callList(),
      recent: try workspace.connectionHistory(limit: ReviewPage.recentShown),
      hasChanges: try workspace.imports().count > 1,
      duplicates: counts == nil ? 0 : try workspace.mergeProposals().count,
      today: workspace.today,
      zone: workspace.zone()
    )
    let frame = Frame(
      title: "Review",
      place: .review,
      remark: counts.map { $0.undecided > 0 ? "\(Wording.grouped($0.undecided)) not decided" : "" } ?? "",
      toast: try ReviewToasts.toast(request.query, workspace)
    )
    return .page(framed(try frame.settled(workspace)) { reviewView(page) })
  }

  private func card(_ request: PageRequest) throws -> Answer {
    guard try workspace.lastReview() != nil else { return .seeOther(Paths.review) }
    let desk = try workspace.reviewDesk()
    guard let card = desk.card else { return .seeOther(Paths.reviewEnd) }
    let policy = try workspace.policy()
    let frame = Frame(
      title: card.entry.name,
      place: .review,
      remark: "\(Wording.grouped(desk.left)) left",
      toast: try ReviewToasts.toast(request.query, workspace)
    )
    let canUndo = frame.toast?.undo == nil ? desk.answers.first : nil
    return .page(
      framed(try frame.settled(workspace)) {
        cardView(
          desk,
          card,
          meetBy: workspace.today.advanced(by: policy.meetDays),
          today: workspace.today
        )
        if let last = canUndo { undoLastView(last) }
      }
    )
  }

  private func answer(_ request: PageRequest) throws -> Answer {
    guard let choice = ConnectionDecision.Choice(rawValue: request.form.text("choice")),
      let review = Int64(request.form.text("review"))
    else { throw FormError.incomplete }
    var deadline: Day?
    if choice == .meet {
      guard let day = Day(iso: request.form.text("deadline")) else { throw RequestError.deadlineMissing }
      deadline = day
    }
    let key = Person.Key(rawValue: request.id)
    let decisions = try workspace.answer(key, in: review, choice, deadline: deadline, by: "pages")
    return .seeOther(ReviewToasts.done(decisions, Paths.card))
  }

  private func end(_ request: PageRequest) throws -> Answer {
    guard let review = try workspace.lastReview() else { return .seeOther(Paths.review) }
    let desk = try workspace.reviewDesk()
    // A session that has cards left stays open: it is gone on with later.
    if desk.card == nil { try workspace.endReview(review.id) }
    let counts = try workspace.reviewCounts()
    let page = ReviewEndPage(
      answers: desk.answers,
      calls: try workspace.callList(review: review.id),
      today: workspace.today,
      hasMore: (counts.map { $0.undecided + $0.overdue } ?? 0) > 0,
      left: desk.left
    )
    let toast = try ReviewToasts.toast(request.query, workspace)
    let frame = Frame(title: "End of the session", place: .review, toast: toast)
    return .page(framed(try frame.settled(workspace)) { reviewEndView(page) })
  }

  private func calls(_ request: PageRequest) throws -> Answer {
    let calls = try workspace.callList()
    let frame = Frame(title: "Call list", place: .review)
    return .page(framed(try frame.settled(workspace)) { callListView(calls, today: workspace.today) })
  }

  private func group(_ request: PageRequest) throws -> Answer {
    guard let group = CullGroup(rawValue: request.id) else { throw HTTPError(.notFound) }
    let page = GroupPage(preview: try workspace.preview(of: group), today: workspace.today)
    let frame = Frame(title: group.title, place: .review)
    return .page(framed(try frame.settled(workspace)) { groupView(page) })
  }

  private func removeGroup(_ request: PageRequest) throws -> Answer {
    guard let group = CullGroup(rawValue: request.id), let seen = Int(request.form.text("seen")) else {
      throw FormError.incomplete
    }
    let decisions = try workspace.removeGroup(group, seen: seen, by: "pages")
    return .seeOther(ReviewToasts.done(decisions, Paths.review))
  }

  private func undo(_ request: PageRequest) throws -> Answer {
    guard let range = Toasts.range("\(request.form.text("first"))-\(request.form.text("last"))") else {
      throw FormError.incomplete
    }
    let undone = try workspace.undo(
      connections: range.map { ConnectionDecision.ID(rawValue: $0) },
      by: "pages"
    )
    let person = request.form.text("person")
    if !person.isEmpty { return .seeOther(ReviewToasts.undone(undone, Paths.people.segment(person))) }
    let isOpen = try workspace.openReview().map { open in undone.contains { $0.review == open.id } } ?? false
    return .seeOther(ReviewToasts.undone(undone, isOpen ? Paths.card : Paths.review))
  }
}

private func undoLastView(_ last: ConnectionDecision) -> Markup {
  form(.class("side-links undo-last"), .method(.post), .action(Paths.undoConnections)) {
    input(.type(.hidden), .name("first"), .value(String(last.id.rawValue)))
    input(.type(.hidden), .name("last"), .value(String(last.id.rawValue)))
    button(.class("quiet"), .type(.submit), .key("z"), .keyShortcuts("z")) {
      "Undo the last answer"
      key("z")
    }
  }
}
