import ArgumentParser
import Foundation
import Vetting
import Workflows

/// A believable sample network, in a workspace of its own, or a sample archive as a file.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the app on a believable sample network, in a workspace of its own.",
    discussion: """
      With --archive, writes a sample archive of invented people to a file instead, of any size and in any \
      generation of LinkedIn's format.
      """
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var serving: ServingOptions

  @Option(name: .long, help: "Write a sample archive to this file, and do nothing else.", completion: .file())
  var archive: String?

  @Option(name: .long, help: "Connections in the archive.")
  var connections = 500

  @Option(name: .long, help: "Messages in the archive.")
  var messages = 5_000

  @Option(name: .long, help: "People with an open request; a tenth of the connections where not given.")
  var requests: Int?

  @Option(name: .long, help: "The seed: the same seed gives the same archive.")
  var seed: UInt64 = 1

  @Option(name: .long, help: "The generation of the format: 2018, 2021, 2022, 2023, 2024 or 2026.")
  var era = "2026"

  @Flag(name: .long, help: "Import the sample network, and do not open the app.")
  var importOnly = false

  func validate() throws {
    guard (0...100_000).contains(connections), (0...5_000_000).contains(messages) else {
      throw ValidationError("Up to 100000 connections and 5000000 messages can be made.")
    }
    guard Workspace.sampleEras.contains(era) else {
      throw ValidationError(
        "There is no era \(era). Choose one of \(Workspace.sampleEras.joined(separator: ", "))."
      )
    }
    guard requests.map({ (0...100_000).contains($0) }) ?? true else {
      throw ValidationError("Up to 100000 requests can be made.")
    }
  }

  func run() async throws {
    try await reporting(json: options.json) {
      if let archive {
        try Workspace.writeSampleArchive(
          SampleArchiveRequest(
            path: WorkspacePlace.absolute(archive),
            connections: connections,
            messages: messages,
            requests: requests,
            seed: seed,
            era: era,
            exportDay: DemoCommand.archiveDay
          )
        )
        if options.json {
          try JSONOutput.print(["archive": WorkspacePlace.absolute(archive)])
        } else {
          Terminal.line("Wrote \(archive).")
        }
        return
      }
      let folder =
        options.workspace.map { WorkspaceFolder(path: WorkspacePlace.absolute($0)) } ?? options.sampleFolder
      let workspace = try DemoCommand.sample(in: folder)
      if importOnly {
        let totals = try workspace.totals()
        if options.json {
          try JSONOutput.print(totals)
        } else {
          Terminal.line(
            "The sample network is in \(folder.path): \(totals.requests) requests wait for an answer."
          )
        }
        return
      }
      try await serving.serve(
        workspace,
        own: WorkspaceFolder(path: WorkspacePlace.own(flag: nil)),
        sample: folder
      )
    }
  }

  /// The export day of archives made with --archive: fixed, so that the same seed gives the same bytes on any day.
  private static let archiveDay = Day(year: 2026, month: 7, day: 3) ?? Day(number: 0)

  /// Opens the sample workspace, and imports the sample network where it is not there yet.
  static func sample(in folder: WorkspaceFolder) throws -> Workspace {
    let workspace = try WorkspaceOptions.open(folder)
    if try workspace.imports().isEmpty { _ = try workspace.importSample() }
    return workspace
  }
}
