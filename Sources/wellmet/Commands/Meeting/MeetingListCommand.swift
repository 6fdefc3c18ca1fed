import ArgumentParser
import Vetting
import Workflows

/// Lists everything undecided.
struct MeetingListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List everything undecided, the most urgent first, with its age."
  )

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Only those with a meeting that is planned.")
  var planned = false

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open()
      let fence = try workspace.fence()
      let shown = fence.open.filter { !planned || $0.deadline.state == .planned }
      if options.json {
        try JSONOutput.print(FencePayload(shown, workspace, waiting: fence.waiting, times: fence.times))
        return
      }
      if shown.isEmpty {
        Terminal.line(planned ? "No meeting is planned." : "Nothing is undecided.")
      } else {
        Table.print(
          [["number", "by", "stands", "age", "name", "next"]]
            + shown.map { MeetingText.row($0, workspace) }
        )
      }
      guard !planned else { return }
      if !fence.waiting.isEmpty {
        Terminal.line()
        Terminal.line(
          "\(fence.waiting.count) \(fence.waiting.count == 1 ? "request waits" : "requests wait") for a first answer: "
            + "`wellmet request list`."
        )
      }
      if let median = fence.times.median {
        Terminal.line("Half of \(fence.times.count) decisions took \(median) days or fewer.")
      }
    }
  }
}
