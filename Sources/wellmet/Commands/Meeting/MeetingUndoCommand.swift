import ArgumentParser
import Vetting
import Workflows

/// Takes the last step back.
struct MeetingUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take the last step back: that you asked, planned, cancelled, met, or moved the day."
  )

  @OptionGroup var target: MeetingTarget

  func run() throws {
    try target.change(in: self) { workspace, id in
      guard !target.dryRun else {
        let record = try workspace.fenceRecord(id)
        guard record.lastStep != nil else { throw DeadlineError.nothingToUndo(record.person.name) }
        return record
      }
      return try workspace.undoStep(of: id, by: decidedOnCommandLine)
    }
  }
}
