import Hummingbird
import Markup
import Vetting
import Workflows

/// One person: everything known, what the user writes down, decisions, and who is who.
struct PersonRoutes: Sendable {
  let opened: OpenWorkspace
  private var workspace: Workspace { opened.current }
  let limit: Int

  func add(to router: Router<BasicRequestContext>) {
    router.page("/people/:id", show)
    router.action("/people/:id/decide", limit: limit, decide)
    router.action("/people/:id/recall", limit: limit) { request in
      try Recording.recall(workspace, request)
      return .seeOther(Paths.people.segment(request.id))
    }
    router.action("/people/:id/note", limit: limit) { request in
      try Recording.note(workspace, request)
      return .seeOther(Paths.people.segment(request.id))
    }
    router.action("/people/:id/tag", limit: limit) { request in
      try Recording.tag(workspace, request)
      return .seeOther(Paths.people.segment(request.id))
    }
    router.action("/people/:id/forget", limit: limit) { request in
      guard let record = Int64(request.form.text("record")) else { throw FormError.incomplete }
      try workspace.undoRecord(record, of: Person.Key(rawValue: request.id), by: "pages")
      return .seeOther(Paths.people.segment(request.id))
    }
    router.page("/people/:id/merge", compare)
    router.action("/people/:id/merge", limit: limit, merge)
    router.action("/people/:id/unmerge", limit: limit) { request in
      let merged = Person.Key(rawValue: request.form.text("merged"))
      try workspace.unmerge(merged, from: Person.Key(rawValue: request.id), by: "pages")
      return .seeOther(Paths.people.segment(request.id))
    }
    router.page("/duplicates") { _ in
      let proposals = try workspace.mergeProposals()
      let frame = Frame(title: "Here twice?", place: .people)
      return .page(framed(try frame.settled(workspace)) { duplicatesView(proposals) })
    }
  }

  private func show(_ request: PageRequest) throws -> Answer {
    let story = try workspace.personStory(Person.Key(rawValue: request.id))
    let meetBy = workspace.today.advanced(by: try workspace.policy().meetDays)
    let entry = story.card.entry
    let introductions = try workspace.introductions(of: entry)
    let nurture = entry.isConnected ? try workspace.nurture(of: entry.person) : nil
    let frame = Frame(
      title: story.card.entry.name,
      place: .people,
      toast: try TouchToasts.toast(request.query, workspace, .person)
        ?? ReviewToasts.toast(request.query, workspace)
    )
    return .page(
      framed(try frame.settled(workspace)) {
        personView(
          story,
          introductions: introductions,
          nurture: nurture,
          meetBy: meetBy,
          today: workspace.today,
          zone: workspace.zone()
        )
      }
    )
  }

  private func decide(_ request: PageRequest) throws -> Answer {
    guard let choice = ConnectionDecision.Choice(rawValue: request.form.text("choice")) else {
      throw FormError.incomplete
    }
    var deadline: Day?
    if choice == .meet {
      guard let day = Day(iso: request.form.text("deadline")) else { throw RequestError.deadlineMissing }
      deadline = day
    }
    let decisions = try workspace.decide(
      connections: [Person.Key(rawValue: request.id)],
      choice,
      deadline: deadline,
      reason: request.form.text("reason"),
      by: "pages"
    )
    return .seeOther(ReviewToasts.done(decisions, Paths.people.segment(request.id)))
  }

  private func compare(_ request: PageRequest) throws -> Answer {
    let merged = Person.Key(rawValue: request.query.text("with"))
    let stories = try workspace.previewMerge(merged, into: Person.Key(rawValue: request.id))
    let reasons = stories.kept.proposals.first {
      [$0.kept.key, $0.merged.key].contains(stories.merged.card.entry.key)
    }?.reasons
    let frame = Frame(title: "One person?", place: .people)
    return .page(
      framed(try frame.settled(workspace)) {
        mergeView(stories.kept, stories.merged, reasons ?? [], workspace.today)
      }
    )
  }

  private func merge(_ request: PageRequest) throws -> Answer {
    let (kept, other) = (Person.Key(rawValue: request.id), Person.Key(rawValue: request.form.text("with")))
    switch NewMerge.Relation(rawValue: request.form.text("relation")) {
    case .same?:
      let entry = try workspace.merge(other, into: kept, by: "pages")
      return .seeOther(Paths.people.segment(entry.key.rawValue))
    case .different?:
      try workspace.keepApart(other, kept, by: "pages")
      return .seeOther(Paths.duplicates)
    case nil: throw FormError.incomplete
    }
  }
}
