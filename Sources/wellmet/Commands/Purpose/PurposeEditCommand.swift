import ArgumentParser
import Foundation
import Vetting
import Workflows

/// Writes the purpose.
struct PurposeEditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Write your purpose: by options, in your editor, or from standard input.",
    discussion: """
      With options, the parts that are given are replaced and the others stay; an empty text empties a part. \
      Without options at a terminal, opens $VISUAL or $EDITOR. With «-», reads the text that the editor would \
      hold: a heading such as [seeking] on a line of its own, and the answer below it.
      """
  )

  @Argument(help: "«-» reads the text from standard input.")
  var source: String?

  @Option(name: .long, help: "What you do.")
  var work: String?

  @Option(name: .long, help: "Whom you help.")
  var audience: String?

  @Option(name: .long, help: "What you offer.")
  var offer: String?

  @Option(name: .long, help: "What you are looking for.")
  var seeking: String?

  @Option(name: .long, help: "What you do not want.")
  var unwanted: String?

  @Flag(name: .long, help: "Say what would change, and keep nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  private var given: [PurposePart: String] {
    [.work: work, .audience: audience, .offer: offer, .seeking: seeking, .unwanted: unwanted]
      .compactMapValues { $0 }
  }

  func validate() throws {
    if let source {
      guard source == "-" else {
        throw ValidationError("Give «-» to read from standard input, or the parts as options.")
      }
      guard given.isEmpty else { throw ValidationError("Give options or «-», not both.") }
    } else if given.isEmpty, isatty(STDIN_FILENO) == 0 {
      throw ValidationError("Name a part, such as --seeking \"pension lawyers\", or give «-».")
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let held = try workspace.purpose()?.purpose ?? Purpose()
      var purpose = held
      if source != nil {
        purpose = try PurposeText.purpose(from: StandardInput.text(upTo: 65_536), held: held)
      } else if given.isEmpty {
        purpose = try EditorText.edited(held, in: workspace.folder)
      } else {
        for (part, text) in given { purpose[part] = text }
      }
      let effect = try workspace.writePurpose(purpose, dryRun: dryRun)
      try PurposeTextOutput.report(effect, of: workspace, json: options.json, dryRun: dryRun)
    }
  }
}
