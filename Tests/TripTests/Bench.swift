import Foundation
import SQLiteStore
import SampleArchive
import Synchronization
import Vetting
import Workflows

/// A workspace on disk with a clock of its own, in a folder that is removed afterwards.
final class Bench: Sendable {
  let path: String
  let clock: Mutex<Date>
  let zone = Mutex(TimeZone.gmt)

  init(_ day: String = "2026-07-04") {
    path = FileManager.default.temporaryDirectory.path + "/wellmet-trip-" + UUID().uuidString
    clock = Mutex(Bench.noon(day))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func noon(_ day: String) -> Date {
    Date(timeIntervalSince1970: Double((Day(iso: day) ?? Day(number: 0)).secondsSince1970 + 43_200))
  }

  /// Takes the user to another zone.
  func travel(to name: String) { zone.withLock { $0 = TimeZone(identifier: name) ?? .gmt } }

  func turnClock(to moment: Date) { clock.withLock { $0 = moment } }

  func turnClock(to day: String) { clock.withLock { $0 = Bench.noon(day) } }

  /// Opens the workspace, as a process of its own would.
  func open() throws -> Workspace {
    let folder = WorkspaceFolder(path: path + "/workspace")
    return Workspace(
      store: try SQLiteStore.open(folder: folder),
      folder: folder,
      now: { [self] in clock.withLock { $0 } },
      zone: { [self] in zone.withLock { $0 } }
    )
  }

  /// Writes files into a folder named like an export of that day, and gives its path.
  func export(_ files: [SampleFile], of day: String) throws -> String {
    let parts = day.components(separatedBy: "-")
    let folder = "\(path)/Complete_LinkedInDataExport_\(parts[1])-\(parts[2])-\(parts[0])"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in files {
      let place = URL(fileURLWithPath: folder + "/" + file.name)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(file.bytes).write(to: place)
    }
    return folder
  }
}

/// The story network as an export of 3 July 2026.
func story(_ edit: (String, String) -> String = { _, text in text }) -> [SampleFile] {
  SampleArchive.story(today: SampleDay(year: 2026, month: 7, day: 3)).map { file in
    SampleFile(
      name: file.name,
      bytes: Array(edit(file.name, String(decoding: file.bytes, as: UTF8.self)).utf8)
    )
  }
}
