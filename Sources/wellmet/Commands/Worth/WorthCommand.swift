import ArgumentParser
import Vetting
import Workflows

/// Says what the network is worth.
struct WorthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract: "Say what your network consists of, how it changes, and what it is worth as one figure.",
    discussion: """
      Vetted worth is the mean of named factors, each weighed as your policy says: the weights are keys of its section \
      [weights], such as worth-vetted. What is not known is left out and named.
      """
  )

  @Flag(name: .long, help: "Name nobody, and no group of fewer than ten people.")
  var anonymous = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let worth = try options.open().worthReport(anonymous: anonymous)
      if options.json {
        try JSONOutput.print(WorthPayload(worth))
      } else {
        WorthText.print(worth)
      }
    }
  }
}
