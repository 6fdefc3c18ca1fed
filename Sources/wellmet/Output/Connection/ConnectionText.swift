import Foundation
import Vetting
import Workflows

/// A connection and a decision on it as a person reads them in the terminal.
enum ConnectionText {
  /// The connection in full.
  static func print(_ card: ConnectionCard) {
    let entry = card.entry
    Terminal.line(entry.name)
    let work = work(entry)
    if !work.isEmpty { Terminal.line(work) }
    if let connectedOn = entry.connectedOn {
      let gone = entry.goneBy.map { ", gone by \($0.iso)" } ?? ""
      let link = entry.slug.map { " · \($0.profileURL)" } ?? ""
      Terminal.line("connected on \(connectedOn.iso)\(gone)\(link)")
    }
    if !card.lastWords.isEmpty {
      Terminal.line()
      for words in card.lastWords {
        let day = Day(secondsSince1970: Int64(words.sentAt.timeIntervalSince1970))
        Terminal.line("\(day.iso)  \(words.isFromThem ? "they" : "you"): \(words.text)")
      }
    }
    guard let verdict = card.verdict else { return }
    Terminal.line()
    Terminal.line(verdict.summary)
    Terminal.line(
      "\(verdict.strength.band.words), \(percent(verdict.strength.value)); \(dimensions(verdict))"
    )
    Terminal.line("reaches \(verdict.bridge.words), \(percent(verdict.bridge.value))")
    for evidence in verdict.evidence { Terminal.line("  \(RequestText.points(evidence))  \(evidence.words)") }
    if !verdict.unknown.isEmpty {
      Terminal.line("Not known: \(verdict.unknown.map(\.what).joined(separator: ", ")).")
    }
    if entry.isConnected {
      Terminal.line("Removing would cost:")
      for loss in verdict.losses { Terminal.line("  \(loss)") }
    }
    for changer in verdict.changers { Terminal.line("  \(changer)") }
    if let decision = card.decision {
      Terminal.line()
      Terminal.line("Decided: \(line(decision))")
    }
  }

  /// What somebody does: «Treasurer, Corvalle Bank».
  static func work(_ entry: PersonEntry) -> String {
    [entry.position, entry.company].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A decision on one line.
  static func line(_ decision: ConnectionDecision) -> String {
    var text =
      "\(Day(decision.decidedAt, in: .autoupdatingCurrent).iso)  \(decision.choice.rawValue)  \(decision.person.name)  \(decision.person.key.rawValue)"
    if let deadline = decision.deadline { text += "  by \(deadline.iso)" }
    if !decision.reason.isEmpty { text += "  «\(decision.reason)»" }
    if decision.isOverride, let recommended = decision.recommended {
      text += "  (recommended: \(recommended.rawValue))"
    }
    if decision.undoneAt != nil { text += "  taken back" }
    return text
  }

  private static func dimensions(_ verdict: ConnectionVerdict) -> String {
    guard verdict.strength.overruled == nil else { return "as you set it" }
    return TieStrength.Dimension.allCases.compactMap { dimension in
      verdict.strength.dimensions[dimension].map { "\(dimension.title.lowercased()) \(percent($0))" }
    }.joined(separator: ", ")
  }

  /// A value from 0 to 1 in hundredths: `0.42`.
  static func percent(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
