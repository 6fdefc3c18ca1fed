import Foundation
import Vetting
import Workflows

/// A purpose as a person reads it.
enum PurposeTextOutput {
  /// Prints what was written.
  static func print(_ written: WrittenPurpose, terms: Bool = true) {
    Terminal.line("Written on \(Day(secondsSince1970: Int64(written.writtenAt.timeIntervalSince1970)).iso)")
    if written.purpose.isEmpty { Terminal.line("  taken back") }
    for part in PurposePart.allCases where !written.purpose[part].isEmpty {
      Terminal.line("  \(part.question)")
      for line in written.purpose[part].unicodeScalars.split(separator: "\n") {
        Terminal.line("    \(String(line))")
      }
    }
    guard terms else { return }
    let read = PurposeGround.reading(of: written.purpose)
    Terminal.line()
    Terminal.line(
      read.isEmpty ? "Wellmet reads no term from it that it could compare." : "Wellmet reads from it:"
    )
    for part in PurposePart.allCases {
      let terms = read.filter { $0.part == part }
      if !terms.isEmpty { Terminal.line("  \(part.question)") }
      for term in terms { Terminal.line("    \(line(term))") }
    }
  }

  private static func line(_ term: PurposeTerm) -> String {
    guard let concept = term.concept else { return "\(term.words): this word, and its forms" }
    let same = term.synonyms.isEmpty ? "" : ", the same as \(term.synonyms.joined(separator: ", "))"
    return "\(term.words): \(concept)\(same)"
  }

  /// Prints what a change of purpose does to the queue.
  static func report(_ effect: PurposeEffect, of workspace: Workspace, json: Bool, dryRun: Bool) throws {
    if json {
      try JSONOutput.print(
        PurposePayload(try workspace.purpose(), effect: effect),
        notice: dryRun ? "Dry run: nothing was kept." : nil
      )
      return
    }
    Terminal.line(effect.words)
    for change in effect.changes {
      Terminal.line("  \(change.name): \(change.before.rawValue) → \(change.after.rawValue)")
    }
    Terminal.line(
      dryRun ? "Dry run: nothing was kept." : "Kept. Take it back with `wellmet purpose undo`."
    )
  }
}
