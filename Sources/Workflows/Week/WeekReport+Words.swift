package import Foundation
import Interchange
package import Vetting

extension WeekReport {
  /// One figure with its name.
  package struct Figure: Equatable, Sendable {
    package var words: String
    package var value: String
  }

  /// The figures of the week, in their order; those that are nought are left out.
  package var figures: [Figure] {
    var figures: [Figure] = []
    func add(_ words: String, _ value: Int?) {
      if let value, value > 0 { figures.append(Figure(words: words, value: String(value))) }
    }
    add("Requests accepted", answers[.accept])
    add("Requests put on the fence", answers[.meet])
    add("Requests ignored", answers[.ignore])
    add("Requests declined", answers[.decline])
    add("Connections kept", connections[.keep])
    add("Connections you are unsure of", connections[.meet])
    add("Connections let go", connections[.remove])
    add("Decided otherwise than recommended", overrides)
    add("Meetings held", held.count)
    add("Clicks made on LinkedIn", clicksDone)
    add("Clicks left on the work list", clicksLeft)
    add("Undecided, each with a day", undecided.count)
    add("Introductions that were asked for", introductionsAsked)
    add("Introductions that you made, or that were made for you", introductionsMade)
    add("Requests that wait for a first answer", waiting)
    if let median {
      figures.append(Figure(words: "Half of the decisions took", value: WeekReport.days(median)))
    }
    if let medianEver {
      figures.append(Figure(words: "Half of all decisions so far took", value: WeekReport.days(medianEver)))
    }
    for kind in NetworkChange.Kind.allCases { add("In your exports: \(kind.weekWords)", changes[kind]) }
    return figures
  }

  /// `1 day`, `12 days`.
  static func days(_ number: Int) -> String { number == 1 ? "1 day" : "\(number) days" }

  /// The report as Markdown (CommonMark), with the clocks of a zone.
  package func markdown(in zone: TimeZone) -> String {
    var lines = ["# Your network from \(from.iso) to \(to.iso)", ""]
    lines += figures.isEmpty ? ["Nothing was decided, and nothing is open."] : []
    lines += figures.map { "- \($0.words): \($0.value)" }
    func part(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines += ["", "## \(title)", ""] + items.map { "- \($0)" }
    }
    part(
      "Whom you met",
      held.map { held in
        var words =
          "\(MarkdownText.escaped(held.name)), \(held.outcome.heldOn.iso): \(held.outcome.weekWords)"
        if !held.outcome.nextStep.isEmpty { words += " Next: \(MarkdownText.escaped(held.outcome.nextStep))" }
        return words
      }
    )
    part(
      "Not noted yet",
      toNote.map { "\(MarkdownText.escaped($0.person.name)), \(WeekReport.when($0, in: zone))" }
    )
    part(
      "Meetings in the next seven days",
      meetingsAhead.map { "\(MarkdownText.escaped($0.person.name)), \(WeekReport.when($0, in: zone))" }
    )
    part(
      "To be decided in the next seven days",
      endingsAhead.map { record in
        let isPast = record.deadline.expiry(on: to) != nil
        return "\(MarkdownText.escaped(record.person.name)), by \(record.deadline.by.iso)"
          + (isPast ? " (past; proposed: \(record.proposal.end.word))" : "")
      }
    )
    return lines.joined(separator: "\n") + "\n"
  }

  /// When a meeting is: `2026-12-03 at 15:30`.
  package static func when(_ record: FenceRecord, in zone: TimeZone) -> String {
    guard let shown = record.deadline.plan?.time.shown(in: zone) else { return record.deadline.by.iso }
    return shown.day.iso + (shown.minute.map { " at \(MeetingTime.clock($0))" } ?? "")
  }
}

extension Meeting.Outcome {
  /// The outcome in a sentence.
  package var weekWords: String {
    if isPoor { return "it came to little, which is what meetings are for." }
    return feltRight == .yes ? "it felt right." : "it felt partly right."
  }
}

extension NetworkChange.Kind {
  /// The kind in a few words.
  package var weekWords: String {
    switch self {
    case .new: "new"
    case .gone: "gone"
    case .back: "back"
    case .reconnected: "connected anew"
    case .renamed: "called something else"
    case .job: "another job"
    }
  }
}
