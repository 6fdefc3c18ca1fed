import Foundation
import Vetting
import Workflows

/// A request, a decision as a person reads them in the terminal.
enum RequestText {
  /// The request in full: note, verdict, evidence, what is not known, what would change it.
  static func print(_ stored: StoredRequest) {
    let (request, verdict) = (stored.request, stored.verdict)
    Terminal.line(request.name)
    if !request.headline.isEmpty { Terminal.line(request.headline) }
    Terminal.line("asked on \(request.sentOn.iso)\(request.slug.map { " · \($0.profileURL)" } ?? "")")
    Terminal.line()
    Terminal.lines(request.note.isEmpty ? "No note." : "«\(request.note)»")
    Terminal.line()
    Terminal.line(verdict.summary)
    for line in reasons(verdict) { Terminal.line(line) }
    if !verdict.unknown.isEmpty {
      Terminal.line()
      Terminal.line("Not known: \(verdict.unknown.map(\.what).joined(separator: ", ")).")
    }
    for changer in verdict.changers { Terminal.line("  \(changer)") }
    if let mark = stored.mark {
      Terminal.line()
      Terminal.line("You marked it: \(mark.words).")
    }
    if let decision = stored.decision {
      Terminal.line()
      Terminal.line("Decided: \(line(decision))")
    }
  }

  /// How sure the verdict is, and its findings.
  static func reasons(_ verdict: Verdict) -> [String] {
    let sure = "\(verdict.confidenceWords)."
    return [verdict.kindSentence.isEmpty ? sure : "\(sure) \(verdict.kindSentence) \(verdict.oddsSentence)"]
      + groups(verdict)
  }

  /// The findings: those against and those for, each side with its sum.
  static func groups(_ verdict: Verdict) -> [String] {
    verdict.groups.flatMap { group in
      let sum = group.direction == .neutral ? "" : "  \(points(group.points, group.direction))"
      return ["", group.title + sum] + group.items.map { "  \(points($0.evidence))  \($0.evidence.words)" }
    }
  }

  /// A decision on one line.
  static func line(_ decision: Decision) -> String {
    var text =
      "\(Day(decision.decidedAt, in: .autoupdatingCurrent).iso)  \(decision.choice.rawValue)  \(decision.name)  \(decision.request.rawValue)"
    if let deadline = decision.deadline { text += "  by \(deadline.iso)" }
    if decision.isOverride, let recommended = decision.recommended {
      text += "  (recommended: \(recommended.rawValue))"
    }
    if decision.undoneAt != nil { text += "  taken back" }
    return text
  }

  /// A mark on one line.
  static func line(_ mark: Mark) -> String {
    "\(Day(secondsSince1970: Int64(mark.markedAt.timeIntervalSince1970)).iso)  "
      + "\(mark.mark?.words ?? "no mark any more")  \(mark.name)  \(mark.request.rawValue)"
  }

  /// The points with their sign and one decimal: `+2.4`, `−0.3`.
  static func points(_ evidence: Evidence) -> String { points(evidence.points, evidence.direction) }

  private static func points(_ points: Double, _ direction: Evidence.Direction) -> String {
    let tenths = Int((points * 10).rounded())
    let sign =
      switch direction {
      case .supports: "+"
      case .opposes: "−"
      case .neutral: " "
      }
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

/// What is piped into a command.
enum StandardInput {
  /// Reads all there is, up to the size of a file that is taken.
  static func bytes() -> Data {
    (try? FileHandle.standardInput.read(upToCount: LabelledNotesFile.longest + 1)) ?? Data()
  }

  /// What was given, or what is piped in where that is a dash.
  static func orGiven(_ words: String?) -> String? {
    words == "-" ? text(upTo: Workspace.longestIntroductionText * 4 + 1) : words
  }

  /// Reads text, at most so many bytes.
  static func text(upTo limit: Int) -> String {
    let bytes = (try? FileHandle.standardInput.read(upToCount: limit)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}
