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
    Terminal.line("\(verdict.confidenceWords).")
    if !verdict.evidence.isEmpty { Terminal.line() }
    for evidence in verdict.evidence { Terminal.line("  \(points(evidence))  \(evidence.words)") }
    if !verdict.unknown.isEmpty {
      Terminal.line()
      Terminal.line("Not known: \(verdict.unknown.map(\.what).joined(separator: ", ")).")
    }
    for changer in verdict.changers { Terminal.line("  \(changer)") }
    if let decision = stored.decision {
      Terminal.line()
      Terminal.line("Decided: \(line(decision))")
    }
  }

  /// A decision on one line.
  static func line(_ decision: Decision) -> String {
    var text =
      "\(decision.day.iso)  \(decision.choice.rawValue)  \(decision.name)  \(decision.request.rawValue)"
    if let deadline = decision.deadline { text += "  by \(deadline.iso)" }
    if decision.isOverride, let recommended = decision.recommended {
      text += "  (recommended: \(recommended.rawValue))"
    }
    if decision.undoneAt != nil { text += "  taken back" }
    return text
  }

  /// The points with their sign and one decimal: `+2.4`, `−0.3`.
  static func points(_ evidence: Evidence) -> String {
    let tenths = Int((evidence.points * 10).rounded())
    let sign =
      switch evidence.direction {
      case .supports: "+"
      case .opposes: "−"
      case .neutral: " "
      }
    return "\(sign)\(tenths / 10).\(tenths % 10)"
  }
}

/// What is piped into a command.
enum StandardInput {
  /// Reads text, at most so many bytes.
  static func text(upTo limit: Int) -> String {
    let bytes = (try? FileHandle.standardInput.read(upToCount: limit)) ?? Data()
    return String(decoding: bytes, as: UTF8.self)
  }
}
