import Foundation
import Vetting
import Workflows

/// Introductions as a person reads them in the terminal.
enum IntroductionText {
  /// What is recommended now, or why that cannot be said; what was noted is shown either way.
  static func judged(
    _ record: IntroductionRecord,
    _ workspace: Workspace
  ) throws -> (verdict: IntroductionVerdict?, problem: String?) {
    do { return (try workspace.introductionVerdict(record), nil) } catch let error as IntroductionError {
      guard let why = error.whyNotJudged else { throw error }
      return (nil, why)
    }
  }

  /// A line of the list.
  static func row(_ record: IntroductionRecord) -> [String] {
    [
      String(record.id.rawValue), record.introduction.askedOn.iso, record.introduction.state.rawValue,
      record.title,
      record.standing,
    ]
  }

  /// One of them in full.
  static func print(_ record: IntroductionRecord, _ verdict: IntroductionVerdict? = nil) {
    let number = record.id.rawValue == 0 ? "" : "\(record.id.rawValue)  "
    Terminal.line("\(number)\(record.title)")
    if !record.introduction.why.isEmpty { Terminal.line("Why: \(record.introduction.why)") }
    if !record.benefit.isEmpty { Terminal.line("In it for \(record.targetName): \(record.benefit)") }
    Terminal.line()
    Terminal.line("\(record.introduction.askedOn.iso)  asked for")
    for step in record.steps { Terminal.line("\(step.on.iso)  \(record.words(step))") }
    Terminal.line(record.standing)
    if let verdict {
      Terminal.line()
      Terminal.line(verdict.summary)
      for evidence in verdict.evidence {
        Terminal.line("  \(RequestText.points(evidence))  \(evidence.words)")
      }
      if !verdict.unknown.isEmpty {
        Terminal.line("Not known: \(verdict.unknown.map(\.what).joined(separator: ", ")).")
      }
      for changer in verdict.changers { Terminal.line("  \(changer)") }
    }
  }

  /// A text to copy.
  static func print(_ draft: IntroductionDraft) {
    if !draft.recipients.isEmpty {
      Terminal.note("To \(draft.recipients.map(\.name).joined(separator: " and ")).")
    }
    if !draft.draft.subject.isEmpty {
      Terminal.line("Subject: \(draft.draft.subject)")
      Terminal.line()
    }
    Terminal.lines(draft.draft.body)
    if !draft.draft.missing.isEmpty {
      Terminal.note("Fill in yourself: \(draft.draft.missing.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  /// Ways to somebody.
  static func print(_ found: IntroductionPaths) {
    if found.isDirect, let target = found.target {
      Terminal.line("You are connected with \(target.name): write to them yourself.")
    }
    if found.paths.isEmpty {
      Terminal.line("No way to «\(found.text)» is known. Try a company, or one word of a role.")
    }
    for path in found.paths {
      let work = [path.position, path.company].filter { !$0.isEmpty }.joined(separator: ", ")
      Terminal.line("\(path.person.name)\(work.isEmpty ? "" : ", \(work)")")
      Terminal.line("  \(path.strength.band.words)\(path.takesCall == true ? ", would take your call" : "")")
      for link in path.links { Terminal.line("  \(link.words)") }
      if path.asksLately > 0 {
        Terminal.line(
          "  You asked them \(path.asksLately == 1 ? "once" : "\(path.asksLately) times") in ninety days, for yourself or for others."
        )
      }
    }
    Terminal.line()
    Terminal.line("An export holds no ties among others: ask whether they know each other.")
    for entry in found.choices {
      Terminal.line("Perhaps you mean \(entry.name), \(entry.company), \(entry.key.rawValue)")
    }
    Terminal.line(
      found.asksLately.isEmpty
        ? "For yourself you asked nobody in ninety days." : "Whom you asked for yourself in ninety days:"
    )
    for record in found.asksLately {
      Terminal.line("  \(record.introduction.asks[.connector]?.last?.iso ?? "")  \(record.first.name)")
    }
  }

  /// What was found in a message.
  static func print(_ found: FoundAsk, in zone: TimeZone) {
    Terminal.line("\(found.id)  \(Day(found.message.sentAt, in: zone).iso)  \(found.message.sender.name)")
    Terminal.line("  “\(found.ask.quote)”")
    if found.candidates.isEmpty {
      Terminal.line("  Whom they mean is not clear: «\(found.ask.target)».")
    } else {
      Terminal.line(
        "  May mean: \(found.candidates.map { "\($0.name) (\($0.key.rawValue))" }.joined(separator: ", "))."
      )
    }
  }

  /// The ledger.
  static func print(_ ledger: IntroductionLedger) {
    func line(_ title: String, _ sums: IntroductionLedger.Sums) {
      Terminal.line(
        "\(title): \(sums.asked) asked for, \(sums.made) made, \(sums.declined) declined, \(sums.refused) refused, "
          + "\(sums.withdrawn) withdrawn, \(sums.open) open."
      )
      if sums.made > 0 {
        let parts = IntroductionOutcome.Result.allCases.compactMap { result in
          sums.results[result].map { "\($0) × \(result.words)" }
        }
        Terminal.line("  " + (parts + ["\(sums.unknown) not known yet"]).joined(separator: ", ") + ".")
      }
    }
    line("For others", ledger.forOthers)
    line("For yourself", ledger.own)
    guard !ledger.partners.isEmpty else { return }
    Terminal.line()
    Table.print(
      [["name", "asked", "made", "wanted", "did for you", "thanks"]]
        + ledger.partners.map { partner in
          [
            partner.name, String(partner.asked.asked), String(partner.asked.made), String(partner.wanted),
            "\(partner.didForUser) of \(partner.askedByUser)", "\(partner.thanks) of \(partner.thanksKnown)",
          ]
        }
    )
  }
}
