import ArgumentParser
import Foundation
import WebApp
import Workflows

/// `wellmet` alone: the user's own workspace, or the sample network where there is none yet.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open the app: your own workspace, or the sample network where there is none yet."
  )

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var serving: ServingOptions

  func run() async throws {
    try await reporting(json: options.json) {
      if options.workspace != nil || FileManager.default.fileExists(atPath: options.folder.database) {
        try await serving.serve(try options.open(), own: options.folder, sample: options.sampleFolder)
      } else {
        Terminal.note("There is no workspace of yours yet: this is the sample network.")
        Terminal.note("Your own archive goes in with: wellmet import FILE, or on the Import page.")
        try await serving.serve(
          try DemoCommand.sample(in: options.sampleFolder),
          own: options.folder,
          sample: options.sampleFolder
        )
      }
    }
  }
}
