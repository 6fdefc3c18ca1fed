import ArgumentParser
import Foundation
import Vetting
import Workflows

/// Writes deadlines and meetings as an iCalendar file.
struct ExportCalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write deadlines and meetings as an iCalendar file, or keep one up to date in a folder.",
    discussion: """
      Without --to the file goes to standard output. A calendar program on this machine can subscribe to the file that \
      is kept: it is written anew whenever something is decided, planned or moved.
      """
  )

  @Option(name: .long, help: "The file to write.", completion: .file(extensions: ["ics"]))
  var to: String?

  @Flag(name: .long, help: "Initials in place of names, for a calendar that others see.")
  var initials = false

  @Option(
    name: .long,
    help: "Keep wellmet.ics up to date in this folder from now on.",
    completion: .directory
  )
  var keep: String?

  @Flag(name: .customLong("stop-keeping"), help: "Keep no file up to date any more; the file stays.")
  var stopKeeping = false

  @Flag(name: .long, help: "Say what would be written or kept, and write nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard [to != nil, keep != nil, stopKeeping].filter({ $0 }).count <= 1 else {
      throw ValidationError("Choose one of --to, --keep and --stop-keeping.")
    }
    guard !options.json || to != nil || keep != nil || stopKeeping else {
      throw ValidationError(
        "--json needs --to or --keep: without them the file itself goes to standard output."
      )
    }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      if dryRun, to != nil || keep != nil || stopKeeping {
        let file =
          to.map(WorkspacePlace.absolute)
          ?? keep.map { WorkspacePlace.absolute($0) + "/" + CalendarSettings.fileName }
        return try told(file, file.map { "Would write \($0)." } ?? "Would keep no file up to date any more.")
      }
      if stopKeeping {
        let before = try workspace.calendarSettings().file
        try workspace.setCalendarFolder(nil)
        try told(before, before.map { "\($0) is not kept up to date any more." } ?? "No file was kept.")
      } else if let keep {
        if initials { try workspace.setCalendarInitials(true) }
        try workspace.setCalendarFolder(WorkspacePlace.absolute(keep))
        let file = try workspace.calendarSettings().file
        try told(file, "\(file ?? "") is kept up to date. Let your calendar program subscribe to it.")
      } else if let to {
        let path = WorkspacePlace.absolute(to)
        try CalendarOutput.write(workspace.calendar(initialsOnly: initials ? true : nil), to: path)
        try told(path, "Written: \(path)")
      } else {
        try FileHandle.standardOutput.write(
          contentsOf: Data(workspace.calendar(initialsOnly: initials ? true : nil))
        )
      }
    }
  }

  private func told(_ path: String?, _ words: String) throws {
    struct Payload: Encodable { @Nullable var path: String? }
    if options.json { try JSONOutput.print(Payload(path: path)) } else { Terminal.line(words) }
  }
}
