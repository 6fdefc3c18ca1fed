package import Vetting

extension Workspace {
  /// What introductions came to, as of today.
  package func introductionLedger() throws -> IntroductionLedger {
    try refreshConnections()
    let entries = try store.introductions().map { record in
      IntroductionLedger.Entry(
        introduction: record.introduction,
        first: try current(record.first),
        firstName: record.first.name,
        target: try record.target.map { try current($0) },
        targetName: record.targetName
      )
    }
    return IntroductionLedger(entries, today: today)
  }

  /// The key that somebody has today, whoever was merged since.
  private func current(_ reference: Person.Reference) throws -> Person.Key {
    guard let person = try store.person(reference.key), let entry = try store.entry(person) else {
      return reference.key
    }
    return entry.key
  }

  /// What is due about introductions today.
  package func introductionsDue() throws -> IntroductionsDue {
    let all = try introductions()
    return IntroductionsDue(
      outcomes: all.compactMap { record in
        record.introduction.milestoneDue(on: today).map {
          IntroductionsDue.Outcome(record: record, milestone: $0)
        }
      },
      toSend: all.filter { $0.introduction.state == .agreed },
      toAsk: all.filter { $0.introduction.nextToAsk != nil },
      reminders: all.filter { record in
        !record.introduction.remindersDue(on: today).isEmpty
          || !record.introduction.restDue(on: today).isEmpty
      }
    )
  }
}

/// What is due about introductions.
package struct IntroductionsDue: Equatable, Sendable {
  /// An introduction of which it is time to ask what came of it.
  package struct Outcome: Equatable, Sendable {
    package var record: IntroductionRecord
    package var milestone: Milestone
  }

  /// To be asked what came of them.
  package var outcomes: [Outcome]
  /// All said yes, and nobody was introduced yet.
  package var toSend: [IntroductionRecord]
  /// Somebody is still to be asked.
  package var toAsk: [IntroductionRecord]
  /// Somebody was asked, or reminded, a week ago and has not answered.
  package var reminders: [IntroductionRecord]

  /// All of these, what came of it first.
  package var records: [IntroductionRecord] {
    var seen: Set<Introduction.ID> = []
    return (outcomes.map(\.record) + toSend + reminders + toAsk).filter { seen.insert($0.id).inserted }
  }

  /// True where nothing is due.
  package var isEmpty: Bool { records.isEmpty }
}
