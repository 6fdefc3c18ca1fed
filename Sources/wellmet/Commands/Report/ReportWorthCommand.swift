import ArgumentParser
import Foundation
import Vetting
import WebApp
import Workflows

/// Writes what the network is worth as a page that needs nothing else.
struct ReportWorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: "What your network is worth as one page, to show to a coach or a group.",
    discussion: """
      The page needs nothing else and opens in any browser; printing it there gives a PDF. With --anonymous it names \
      nobody, and no company, role or industry that fewer than ten people share.
      """
  )

  @Flag(name: .long, help: "Name nobody, and no group of fewer than ten people.")
  var anonymous = false

  @Option(
    name: [.customLong("to"), .customLong("output")],
    help: "The page to write, .html. Default: print it.",
    completion: .file(extensions: ["html"])
  )
  var to: String?

  @Flag(name: .long, help: "Say what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    if let to, !to.hasSuffix(".html") {
      throw ValidationError("--to takes a file that ends with .html, not «\(to)».")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let worth = try options.open(dryRun: dryRun).worthReport(anonymous: anonymous, noting: !dryRun)
      let bytes = WorthFile.html(worth)
      let path = to.map(WorkspacePlace.absolute)
      if let path, !dryRun { try ReportFile.write(bytes, to: path) }
      // The name of a home folder may be that of its owner, so without names the path is told as it was typed.
      let told = anonymous ? to : path
      if options.json {
        try JSONOutput.print(
          Payload(isAnonymous: anonymous, bytes: bytes.count, path: told, worth: WorthPayload(worth))
        )
      } else if let told {
        Terminal.line(dryRun ? "Would write \(told)." : "Written: \(told)")
      } else {
        Terminal.raw(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private struct Payload: Encodable {
    let isAnonymous: Bool
    let bytes: Int
    @Nullable var path: String?
    let worth: WorthPayload
  }
}
