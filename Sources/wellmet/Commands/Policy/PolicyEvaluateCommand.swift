import ArgumentParser
import Foundation
import Vetting
import Workflows

/// Measures what the verdicts are worth on notes whose labels are known.
struct PolicyEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure the verdicts on notes whose labels are known; nothing is kept.",
    discussion: """
      Each line of the file is a JSON object with a text and a label: mass, genuine, networking or stock. Each note \
      is judged as if nothing else were known of its sender. Where you have a policy, it is that which is measured.
      """
  )

  @Argument(help: "A file of labelled notes; «-» reads them from standard input.", completion: .file())
  var file: String

  @OptionGroup var choice: PolicyChoice

  @Option(
    name: .long,
    help: "Learn from this file first; no group of notes is both learned from and judged by it.",
    completion: .file()
  )
  var learnFrom: String?

  @Option(name: .long, help: "List so many of the worst mistakes.")
  var worst = 10

  @Flag(name: .long, help: "With --json: every note with its verdict too.")
  var each = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard worst >= 0 else { throw ValidationError("So many mistakes cannot be listed: \(worst).") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let source = file == "-" ? "standard input" : file
      let notes =
        try file == "-"
        ? LabelledNotesFile.notes(in: StandardInput.bytes(), of: source) : LabelledNotesFile.read(file)
      try LabelledNotesFile.requireBothClasses(notes, of: source)
      let policy = try choice.read(options).policy
      let trial = try learnFrom.map { path in
        LearningTrial(learningFrom: try LabelledNotesFile.read(path), judging: notes, policy: policy)
      }
      let assessor = Assessor(
        ruleset: .current,
        member: MemberProfile(),
        policy: policy,
        learned: trial?.model
      )
      let judged =
        trial?.judged ?? notes.map { JudgedNote(note: $0, verdict: assessor.assess(note: $0.text)) }
      let evaluation = Evaluation(judged, worst: worst)
      let speed = notesPerSecond(notes, assessor)
      if options.json {
        try JSONOutput.print(
          EvaluationPayload(evaluation, trial, notesPerSecond: speed, judged: judged, each: each)
        )
      } else {
        Terminal.lines(EvaluationText(evaluation, trial, notesPerSecond: speed).report)
      }
    }
  }

  /// Judges them all again and again, for a second in all, and gives the speed of the fastest round: what else the
  /// machine does can only make a round slower.
  private func notesPerSecond(_ notes: [LabelledNote], _ assessor: Assessor) -> Double {
    var fastest = 0.0
    var total = 0.0
    repeat {
      let started = clock()
      var count = 0
      var seconds = 0.0
      repeat {
        for note in notes { _ = assessor.assess(note: note.text) }
        count += notes.count
        seconds = Double(clock() - started) / Double(CLOCKS_PER_SEC)
      } while seconds < 0.05
      fastest = max(fastest, Double(count) / seconds)
      total += seconds
    } while total < 1
    return fastest
  }
}
