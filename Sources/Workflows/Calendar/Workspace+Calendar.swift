import Foundation
import Interchange
package import Vetting

/// How the calendar is kept.
package struct CalendarSettings: Equatable, Sendable {
  /// True where only initials stand in it.
  package var initialsOnly: Bool
  /// The folder in which a file is kept up to date; nil where none is.
  package var folder: String?
  /// Why the file could not be written the last time; nil where it could.
  package var problem: String?

  /// The file that is kept up to date.
  package var file: String? { folder.map { $0 + "/" + CalendarSettings.fileName } }

  /// The name of the file.
  package static let fileName = "wellmet.ics"
}

/// Why no calendar was written.
package enum CalendarError: Error, Equatable, Sendable {
  /// A folder needs its full path.
  case notAbsolute(String)
  /// There is no such folder.
  case noSuchFolder(String)
  case notWritable(path: String, reason: String)
  /// A file of that name is there, and Wellmet did not make it.
  case notOurs(String)
}

extension Workspace {
  private enum Setting {
    static let initials = "calendarInitials"
    static let folder = "calendarFolder"
    static let problem = "calendarProblem"
  }

  /// How the calendar is kept.
  package func calendarSettings() throws -> CalendarSettings {
    CalendarSettings(
      initialsOnly: try store.setting(Setting.initials) == "on",
      folder: try store.setting(Setting.folder).flatMap { $0.isEmpty ? nil : $0 },
      problem: try store.setting(Setting.problem).flatMap { $0.isEmpty ? nil : $0 }
    )
  }

  /// The calendar as an iCalendar file; with initials only where asked to, or where the setting says so.
  package func calendar(initialsOnly: Bool? = nil) throws -> [UInt8] {
    let initials = try initialsOnly ?? calendarSettings().initialsOnly
    return CalendarFile.bytes(
      CalendarEvents.make(try fenceRecords(), initialsOnly: initials, today: today)
    )
  }

  /// The calendar with one thing undecided alone: its meeting and its day.
  package func calendar(of id: Deadline.ID) throws -> [UInt8] {
    CalendarFile.bytes(
      CalendarEvents.make(
        [try fenceRecord(id)],
        initialsOnly: try calendarSettings().initialsOnly,
        today: today
      )
    )
  }

  /// What a server calls a calendar file.
  package static let calendarMediaType = CalendarFile.mediaType

  /// Sets whether only initials stand in the calendar, and writes the file that is kept.
  package func setCalendarInitials(_ on: Bool) throws {
    try store.set(Setting.initials, to: on ? "on" : "off", at: now())
    try keepCalendar()
  }

  /// Keeps a calendar file up to date in a folder from now on; nil stops it and leaves the file.
  package func setCalendarFolder(_ folder: String?) throws {
    guard let folder, !folder.isEmpty else {
      try store.set(Setting.folder, to: "", at: now())
      try store.set(Setting.problem, to: "", at: now())
      return
    }
    guard folder.utf8.first == UInt8(ascii: "/") else { throw CalendarError.notAbsolute(folder) }
    let path = URL(fileURLWithPath: folder).standardizedFileURL.path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw CalendarError.noSuchFolder(path)
    }
    let file = path + "/" + CalendarSettings.fileName
    if try calendarSettings().folder != path, FileManager.default.fileExists(atPath: file),
      !CalendarOutput.isOurs(file)
    {
      throw CalendarError.notOurs(file)
    }
    try CalendarOutput.write(calendar(), to: file)
    try store.set(Setting.folder, to: path, at: now())
    try store.set(Setting.problem, to: "", at: now())
  }

  /// Writes the file that is kept, where one is; what was decided stands whether it can be written or not.
  ///
  /// Why it did not is kept, shown where the calendar is shown, and told by `doctor`.
  func keepCalendar() throws {
    let settings = try calendarSettings()
    guard let file = settings.file else { return }
    let bytes = try calendar(initialsOnly: settings.initialsOnly)
    var problem: String?
    do throws(CalendarError) {
      guard !FileManager.default.fileExists(atPath: file) || CalendarOutput.isOurs(file) else {
        throw CalendarError.notOurs(file)
      }
      try CalendarOutput.write(bytes, to: file)
    } catch {
      problem = ErrorWords(error).problem
    }
    if problem != settings.problem { try store.set(Setting.problem, to: problem ?? "", at: now()) }
  }
}
