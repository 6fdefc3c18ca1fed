import Foundation

/// The project's folder, read as files: what these tests hold together.
enum Project {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().standardizedFileURL

  /// The text of a file, by its path from the root.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The paths of the files below a folder that end so, sorted; none where the folder is missing.
  static func files(in folder: String, endingIn ending: String = "") -> [String] {
    let base = root.appending(path: folder)
    guard let walker = FileManager.default.enumerator(atPath: base.path) else { return [] }
    return walker.compactMap { $0 as? String }
      .filter { path in
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
          atPath: base.appending(path: path).path,
          isDirectory: &isFolder
        )
        return exists && !isFolder.boolValue && path.hasSuffix(ending) && !path.contains("__pycache__")
      }
      .map { folder.isEmpty ? $0 : folder + "/" + $0 }
      .sorted()
  }

  /// The Markdown files that are part of the project.
  static func documents() -> [String] {
    let top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]
    return top + files(in: "Documentation", endingIn: ".md") + files(in: "Benchmarks", endingIn: ".md")
  }

  /// All of Documentation and the README as one text.
  static func documentation() throws -> String {
    try documents().map(text).joined(separator: "\n")
  }

  /// What stands between the first pair of quotes after each occurrence of some words.
  static func quoted(after words: String, in text: String) -> [String] {
    text.components(separatedBy: words).dropFirst().compactMap { rest in
      guard let line = rest.components(separatedBy: "\n").first else { return nil }
      let parts = line.components(separatedBy: "\"")
      return parts.count >= 3 ? parts[1] : nil
    }
  }
}
