import ArgumentParser
import Foundation
import Vetting
import WebApp
import Workflows

/// Writes the digest of a week.
struct ReportWeekCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "week",
    abstract: "The digest of seven days: decided, met, undecided, and what comes next.",
    discussion: "Prints Markdown; --to FILE.html writes a page, --to FILE.md writes Markdown."
  )

  @Option(
    name: .long,
    help: "The last of the seven days, as 2026-11-30. Default: today.",
    transform: Day.argument
  )
  var ending: Day?

  @Option(
    name: .long,
    help: "The file to write: .html or .md.",
    completion: .file(extensions: ["html", "md"])
  )
  var to: String?

  @Flag(name: .long, help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let to, !to.hasSuffix(".html"), !to.hasSuffix(".md") {
      throw ValidationError("--to takes a file that ends with .html or .md, not «\(to)».")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let report = try workspace.weekReport(ending: ending)
      let path = to.map(WorkspacePlace.absolute)
      if let path, !dryRun {
        let bytes =
          path.hasSuffix(".html")
          ? WeekFile.html(report, in: workspace.zone()) : Array(report.markdown(in: workspace.zone()).utf8)
        try ReportFile.write(bytes, to: path)
      }
      if options.json {
        try JSONOutput.print(WeekPayload(report, workspace, path: path))
      } else if let path {
        Terminal.line(dryRun ? "Would write \(path)." : "Written: \(path)")
      } else {
        Terminal.lines(report.markdown(in: workspace.zone()))
      }
    }
  }
}

/// What `report week --json` prints.
private struct WeekPayload: Encodable {
  struct Held: Encodable {
    let name: String
    let on: String
    let feltRight: Meeting.Feeling
    let isPoor: Bool
    let nextStep: String
  }

  let from: String
  let to: String
  let answers: [String: Int]
  let connections: [String: Int]
  let overrides: Int
  @Nullable var medianDays: Int?
  @Nullable var medianDaysEver: Int?
  let held: [Held]
  let introductionsAsked: Int
  let introductionsMade: Int
  let undecided: Int
  let meetingsAhead: [FencePayload.Entry]
  let toDecideAhead: [FencePayload.Entry]
  let waiting: Int
  let clicksDone: Int
  let clicksLeft: Int
  let changes: [String: Int]
  @Nullable var path: String?

  init(_ report: WeekReport, _ workspace: Workspace, path: String?) {
    from = report.from.iso
    to = report.to.iso
    answers = Dictionary(uniqueKeysWithValues: report.answers.map { ($0.key.rawValue, $0.value) })
    connections = Dictionary(uniqueKeysWithValues: report.connections.map { ($0.key.rawValue, $0.value) })
    overrides = report.overrides
    medianDays = report.median
    medianDaysEver = report.medianEver
    held = report.held.map {
      Held(
        name: $0.name,
        on: $0.outcome.heldOn.iso,
        feltRight: $0.outcome.feltRight,
        isPoor: $0.outcome.isPoor,
        nextStep: $0.outcome.nextStep
      )
    }
    introductionsAsked = report.introductionsAsked
    introductionsMade = report.introductionsMade
    undecided = report.undecided.count
    meetingsAhead = report.meetingsAhead.map { FencePayload.entry($0, today: workspace.today) }
    toDecideAhead = report.endingsAhead.map { FencePayload.entry($0, today: workspace.today) }
    waiting = report.waiting
    clicksDone = report.clicksDone
    clicksLeft = report.clicksLeft
    changes = Dictionary(uniqueKeysWithValues: report.changes.map { ($0.key.rawValue, $0.value) })
    self.path = path
  }
}
