import Vetting
import Workflows

/// Staying in touch for the terminal.
enum TouchText {
  static func print(_ touch: Touch, today: Day) {
    let tie = touch.tie
    Terminal.line("\(tie.name)  (\(tie.key.rawValue))")
    let work = [tie.position, tie.company].filter { !$0.isEmpty }.joined(separator: ", ")
    if !work.isEmpty { Terminal.line("  \(work)") }
    let rhythm = touch.cadence.map { $0.source == .proposed ? "\($0.words), as proposed" : $0.words }
    let last = touch.last.map { "last: \($0.kind.words), \($0.on.iso)" } ?? "nothing between you is on record"
    Terminal.line("  \(rhythm ?? "no rhythm"); \(last)")
    for reason in touch.reasons { Terminal.line("  \(words(reason, today: today))") }
  }

  private static func words(_ reason: TouchReason, today: Day) -> String {
    switch reason {
    case .newJob(let seenOn): "They have another job, first seen in your export of \(seenOn.iso)."
    case .longSilence: "Three silent years or more, after you had trusted each other."
    case .favour(let on):
      "They introduced you on \(on.iso), and you did nothing for them since that is on record."
    case .recommendation(let on):
      "They recommended you\(on.map { " on \($0.iso)" } ?? ""), and you have not recommended them."
    case .anniversary(let on, let years): "You connected \(years) years ago on \(on.iso)."
    case .birthday(let on): on == today ? "Their birthday is today." : "Their birthday is on \(on.iso)."
    }
  }

  static func print(_ draft: TouchDraft) {
    if !draft.draft.subject.isEmpty {
      Terminal.line(draft.draft.subject)
      Terminal.line()
    }
    Terminal.lines(draft.draft.body)
    if !draft.draft.missing.isEmpty {
      Terminal.note(
        "Not known, so fill it in yourself: \(draft.draft.missing.map(\.placeholder).joined(separator: ", "))"
      )
    }
  }

  static func print(_ ledger: GivingLedger) {
    guard !ledger.partners.isEmpty else {
      return Terminal.line("Nothing went either way that is on record. Import an archive first.")
    }
    func row(_ title: String, _ sum: GivingLedger.Sum) -> [String] {
      [title, sum.received.map(String.init) ?? "not known", sum.given.map(String.init) ?? "not known"]
    }
    Table.print([
      ["", "from them", "from you"], row("recommendations", ledger.recommendations),
      row("recommendations asked for", ledger.asks), row("introductions", ledger.introductions),
      row("skills endorsed", ledger.endorsements), row("messages", ledger.messages),
    ])
    for standing in Advocate.Standing.allCases {
      let people = ledger.advocates.filter { $0.standing == standing }
      guard !people.isEmpty else { continue }
      Terminal.line()
      Terminal.line("\(standing.title):")
      for advocate in people {
        Terminal.line("  \(advocate.tie.name): \(advocate.grounds.joined(separator: " "))")
      }
    }
    guard !ledger.worthRecommending.isEmpty else { return }
    Terminal.line()
    Terminal.line("Whom you might recommend:")
    for each in ledger.worthRecommending { Terminal.line("  \(each.giving.tie.name): \(each.why)") }
  }
}
