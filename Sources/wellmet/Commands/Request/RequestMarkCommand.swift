import ArgumentParser
import Vetting
import Workflows

/// Says what a note is, apart from the answer.
struct RequestMarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Say what a note is, whatever you answer: a pitch, or written for you.",
    discussion: """
      Wellmet learns from it, and more than from an answer: people decline for want of time, and accept out of \
      politeness. «none» takes the mark back.
      """
  )

  /// What a note can be marked as.
  enum Word: String, CaseIterable, ExpressibleByArgument {
    case pitch, personal, none

    var mark: NoteMark? { NoteMark(rawValue: rawValue) }
  }

  @Argument(help: "The request, as the list names it.")
  var request: String

  @Argument(help: "pitch, personal or none.")
  var word: Word

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let mark = try workspace.mark(Request.ID(rawValue: request), as: word.mark, by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(MarkPayload(mark))
      } else {
        Terminal.line(RequestText.line(mark))
      }
    }
  }
}
