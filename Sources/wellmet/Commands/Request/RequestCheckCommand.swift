import ArgumentParser
import Vetting
import Workflows

/// Judges one note.
struct RequestCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Judge one note by its words alone; nothing is kept."
  )

  @Argument(help: "The note; «-» or nothing reads it from standard input.")
  var text = "-"

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      // A note of any length is judged, and only its beginning is read.
      let note = text == "-" ? StandardInput.text(upTo: 4_194_304) : text
      let verdict = try options.open(dryRun: true).check(note: note)
      if options.json {
        try JSONOutput.print(CheckedNotePayload(verdict))
      } else {
        Terminal.line(verdict.summary)
        Terminal.line("\(verdict.confidenceWords). Kind of note: \(verdict.kind.rawValue).")
        Terminal.line(
          "Chance that it was sent to many: \(EvaluationText.percent(verdict.probabilityOfMass))."
        )
        for line in RequestText.groups(verdict) { Terminal.line(line) }
        if !verdict.changers.isEmpty { Terminal.line() }
        for changer in verdict.changers { Terminal.line("  \(changer)") }
      }
    }
  }
}

/// What `request check --json` prints; field names are stable.
struct CheckedNotePayload: Encodable {
  let recommendation: Recommendation
  let kind: NoteKind
  /// How likely the note was sent to many, from 0 to 1.
  let p: Double
  let net: Double
  let confidence: Double
  let summary: String
  let evidence: [RequestPayload.EvidencePayload]
  let changers: [String]

  init(_ verdict: Verdict) {
    recommendation = verdict.recommendation
    kind = verdict.kind
    p = verdict.probabilityOfMass
    net = verdict.net
    confidence = verdict.confidence
    summary = verdict.summary
    evidence = verdict.evidence.map(RequestPayload.EvidencePayload.init)
    changers = verdict.changers
  }
}
