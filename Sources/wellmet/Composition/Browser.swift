import Foundation
import WebApp
import Workflows

/// Opens the user's browser without telling other users of the machine the way in.
enum Browser {
  /// Opens a sign-in link through a file that only the user can read: arguments of a process are public.
  static func open(_ link: String, in folder: WorkspaceFolder) {
    let path = folder.path + "/open.html"
    do {
      try Data(OpeningPage.bytes(leadingTo: link)).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      let process = Process()
      #if os(macOS)
        process.executableURL = URL(fileURLWithPath: "/usr/bin/open")
      #else
        process.executableURL = URL(fileURLWithPath: "/usr/bin/xdg-open")
      #endif
      process.arguments = [path]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
    } catch {
      Terminal.note("The browser could not be opened. Open the link above in it yourself.")
    }
  }
}
