import ArgumentParser
import Vetting
import Workflows

/// Says what is due today.
struct TodayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "What is due today, in the order that matters."
  )

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let desk = try workspace.todayDesk()
      guard !options.json else {
        try JSONOutput.print(TodayPayload(desk, workspace))
        return
      }
      part("How was it?", desk.toNote) { "\($0.deadline.id.rawValue)  \($0.person.name)" }
      part("Whom you meet today", desk.meetings) { record in
        let when = record.deadline.plan.map { MeetingText.when($0, workspace) } ?? ""
        return "\(record.deadline.id.rawValue)  \(record.person.name)  \(when)"
      }
      part("To decide", desk.endings) { record in
        let isPast = record.deadline.expiry(on: workspace.today) != nil
        return "\(record.deadline.id.rawValue)  \(record.person.name)  by \(record.deadline.by.iso)"
          + (isPast ? "  past; proposed: \(record.proposal.end.word)" : "")
      }
      part("Introductions: what came of them?", desk.introductions.outcomes) {
        "\($0.record.id.rawValue)  \($0.record.title)  after \($0.milestone.rawValue) days"
      }
      part("Introductions: both said yes", desk.introductions.toSend) { "\($0.id.rawValue)  \($0.title)" }
      part("Introductions: to ask", desk.introductions.toAsk) { "\($0.id.rawValue)  \($0.title)" }
      part("Introductions: no answer for a week", desk.introductions.reminders) {
        "\($0.id.rawValue)  \($0.title)"
      }
      part("Requests", desk.requests) { "\($0.id.rawValue)  \($0.name)  \($0.recommendation.rawValue)" }
      part("Clicks on LinkedIn", desk.clicks) { "\($0.id.rawValue)  \($0.kind.button): \($0.name)" }
      if desk.foundAsks > 0 {
        Terminal.line(
          "\(desk.foundAsks) \(desk.foundAsks == 1 ? "message" : "messages") may ask for an introduction: "
            + "`wellmet introduction found`."
        )
      }
      if desk.isDone { Terminal.line("That is all for today.") }
      part("In the next days", desk.ahead) { record in
        "\(record.deadline.id.rawValue)  \(record.person.name)  by \(record.deadline.by.iso)"
      }
      if !desk.changes.isEmpty {
        let counts = NetworkChange.Kind.allCases.compactMap { kind in
          desk.changes[kind].map { "\($0) \(kind.weekWords)" }
        }
        Terminal.line("Since the export before: \(counts.joined(separator: ", ")).")
      }
    }
  }

  private func part<Item>(_ title: String, _ items: [Item], _ line: (Item) -> String) {
    guard !items.isEmpty else { return }
    Terminal.line(title)
    for item in items { Terminal.line("  \(line(item))") }
    Terminal.line()
  }
}

/// What `today --json` prints.
private struct TodayPayload: Encodable {
  let date: String
  let isDone: Bool
  let toNote: [FencePayload.Entry]
  let meetings: [FencePayload.Entry]
  let toDecide: [FencePayload.Entry]
  let toDecideLater: Int
  let ahead: [FencePayload.Entry]
  /// Numbers of introductions, by what is due about them.
  let introductionsToNote: [Int64]
  let introductionsToSend: [Int64]
  let introductionsToAsk: [Int64]
  let introductionsToRemind: [Int64]
  let foundAsks: Int
  let requests: [String]
  let waiting: Int
  let clicks: [String]
  let changes: [String: Int]

  init(_ desk: TodayDesk, _ workspace: Workspace) {
    func entries(_ records: [FenceRecord]) -> [FencePayload.Entry] {
      records.map { FencePayload.entry($0, today: workspace.today) }
    }
    date = workspace.today.iso
    isDone = desk.isDone
    toNote = entries(desk.toNote)
    meetings = entries(desk.meetings)
    toDecide = entries(desk.endings)
    toDecideLater = desk.endingsLater
    ahead = entries(desk.ahead)
    introductionsToNote = desk.introductions.outcomes.map(\.record.id.rawValue)
    introductionsToSend = desk.introductions.toSend.map(\.id.rawValue)
    introductionsToAsk = desk.introductions.toAsk.map(\.id.rawValue)
    introductionsToRemind = desk.introductions.reminders.map(\.id.rawValue)
    foundAsks = desk.foundAsks
    requests = desk.requests.map(\.id.rawValue)
    waiting = desk.waiting
    clicks = desk.clicks.map(\.id.rawValue)
    changes = Dictionary(uniqueKeysWithValues: desk.changes.map { ($0.key.rawValue, $0.value) })
  }
}
