import ArgumentParser
import Foundation
import SQLiteStore
import Vetting
import Workflows

/// Where the data lives, and how to answer: the options that every command takes.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The folder that holds your data. Also WELLMET_WORKSPACE.",
    completion: .directory
  )
  var workspace: String?

  @Flag(name: .long, help: "Print one JSON document on standard output.")
  var json = false

  /// The folder meant: flag, then environment, then the place that the system keeps for such data.
  var folder: WorkspaceFolder { WorkspaceFolder(path: WorkspacePlace.own(flag: workspace)) }

  /// The sample network's folder, beside the user's own and never mixed with it.
  var sampleFolder: WorkspaceFolder { WorkspaceFolder(path: folder.path + "-sample") }

  /// Opens the workspace, making it where there is none.
  ///
  /// A dry run makes none: it looks at an empty one in memory instead.
  func open(dryRun: Bool = false) throws -> Workspace {
    guard dryRun, !FileManager.default.fileExists(atPath: folder.database) else {
      return try WorkspaceOptions.open(folder)
    }
    return Workspace(
      store: try SQLiteStore.inMemory(),
      folder: folder,
      now: { Date() },
      zone: { .autoupdatingCurrent }
    )
  }

  /// The policy of a file where one is given, else the user's, else the default; makes no workspace.
  func policy(from file: String?) throws -> Policy {
    guard let file else { return try PolicyFile(path: folder.policy).read() }
    guard FileManager.default.fileExists(atPath: file) else {
      throw Failure(
        status: .noInput,
        code: "noSuchInput",
        message: "There is no policy file \(file).",
        hint: "Check the path, and try again."
      )
    }
    return try PolicyFile(path: WorkspacePlace.absolute(file)).read()
  }

  /// Opens the workspace of a folder with the real clock.
  static func open(_ folder: WorkspaceFolder) throws -> Workspace {
    let store = try SQLiteStore.open(folder: folder)
    let workspace = Workspace(store: store, folder: folder, now: { Date() }, zone: { .autoupdatingCurrent })
    _ = try workspace.policyFile.writeDefaultsIfAbsent()
    return workspace
  }
}

/// The default places of workspaces, after the XDG base directories, or Application Support on macOS.
enum WorkspacePlace {
  /// The user's own workspace.
  static func own(flag: String?) -> String {
    let environment = ProcessInfo.processInfo.environment
    if let flag, !flag.isEmpty { return absolute(flag) }
    if let named = environment["WELLMET_WORKSPACE"], !named.isEmpty { return absolute(named) }
    return base(environment) + "/wellmet"
  }

  /// A path from the current folder, made absolute.
  static func absolute(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.path
  }

  private static func base(_ environment: [String: String]) -> String {
    // A relative XDG path is to be ignored, says the specification.
    if let xdg = environment["XDG_DATA_HOME"], xdg.utf8.first == UInt8(ascii: "/") { return xdg }
    // HOME is what the user says their home is; Foundation on Linux looks into the list of users instead.
    let named = environment["HOME"].flatMap { $0.utf8.first == UInt8(ascii: "/") ? $0 : nil }
    let home = named ?? FileManager.default.homeDirectoryForCurrentUser.path
    #if os(macOS)
      return home + "/Library/Application Support"
    #else
      return home + "/.local/share"
    #endif
  }
}
