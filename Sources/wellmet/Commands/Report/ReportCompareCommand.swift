import ArgumentParser
import Foundation
import Vetting
import WebApp
import Workflows

/// Sets several anonymous reports side by side.
struct ReportCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Set several anonymous reports side by side, for whoever trains a group.",
    discussion: """
      Takes the pages that `wellmet report worth --anonymous --to FILE.html` wrote, and what `wellmet worth` or `wellmet \
      report worth` printed with `--anonymous --json`. Only their numbers are read. The terminal and JSON call them by the \
      names of their files, which may be those of people, so a page that is written calls them A, B, C.
      """
  )

  @Argument(help: "Anonymous reports.", completion: .file(extensions: ["html", "json"]))
  var files: [String]

  @Flag(name: .long, help: "Call them A, B, C instead of by the names of their files.")
  var letters = false

  @Flag(name: .long, help: "Call them by the names of their files in the page that is written, too.")
  var names = false

  @Option(
    name: [.customLong("to"), .customLong("output")],
    help: "The page to write, .html.",
    completion: .file(extensions: ["html"])
  )
  var to: String?

  @Flag(name: .long, help: "Say what would be written, and write nothing.")
  var dryRun = false

  @Flag(name: .long, help: "Print one JSON document on standard output.")
  var json = false

  func validate() throws {
    if let to, files.map(WorkspacePlace.absolute).contains(WorkspacePlace.absolute(to)) {
      throw ValidationError("--to names one of the reports that are compared; give another file.")
    }
    if letters, names {
      throw ValidationError(
        "They are called by letters or by the names of their files: take --letters or --names."
      )
    }
    if let to, !to.hasSuffix(".html") {
      throw ValidationError("--to takes a file that ends with .html, not «\(to)».")
    }
  }

  func run() throws {
    try reporting(json: json) {
      let comparison = try WorthComparison.read(files, byLetters: letters || (to != nil && !names))
      let path = to.map(WorkspacePlace.absolute)
      if let path, !dryRun { try ReportFile.write(WorthComparisonFile.html(comparison), to: path) }
      if json {
        try JSONOutput.print(ComparisonPayload(comparison, path: path))
      } else if let path {
        Terminal.line(dryRun ? "Would write \(path)." : "Written: \(path)")
      } else {
        ComparisonText.print(comparison)
      }
    }
  }
}
