import Foundation
package import Vetting

/// Why a draft was not made or kept.
package enum DraftError: Error, Equatable, Sendable {
  /// A template cannot be used: the file, or nil for what was typed.
  case unusable(path: String?, DraftTemplate.Problem)
  case notReadable(path: String)
  case notWritable(path: String)
  /// A text for requests is none for connections, nor the other way.
  case doesNotFit(DraftKind, allowed: [DraftKind])
  /// There is no draft of this kind or language.
  case noSuch(String)
  /// No text is written in a language of this code.
  case noSuchLanguage(String)
}

/// The user's own wording of drafts: `ask.de.txt` and its neighbours in a folder of the workspace.
///
/// A file that is not there means the wording that Wellmet comes with.
package struct DraftFiles: Sendable {
  let folder: String

  /// The file of a kind and language, whether it is there or not.
  package func path(_ kind: DraftKind, _ language: NoteLanguage) -> String {
    "\(folder)/\(kind.rawValue).\(language.code).txt"
  }

  /// True where the user has a wording of their own.
  package func isEdited(_ kind: DraftKind, _ language: NoteLanguage) -> Bool {
    FileManager.default.fileExists(atPath: path(kind, language))
  }

  /// The text of the user's file; nil where there is none.
  ///
  /// What is not UTF-8 comes as marks for that.
  func text(_ kind: DraftKind, _ language: NoteLanguage) throws(DraftError) -> String? {
    let path = path(kind, language)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let file = FileHandle(forReadingAtPath: path) else { throw .notReadable(path: path) }
    let bytes: Data
    do {
      // At the end of an empty file there is nothing, which is no failure.
      bytes = try file.read(upToCount: DraftTemplate.longest + 1) ?? Data()
    } catch {
      throw .notReadable(path: path)
    }
    // Some editors begin a text with a mark for its encoding.
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
    return String(decoding: text, as: UTF8.self)
  }

  /// The template that counts: the user's, else the one that Wellmet comes with.
  func template(_ kind: DraftKind, _ language: NoteLanguage) throws(DraftError) -> DraftTemplate {
    let own = try text(kind, language)
    do throws(DraftTemplate.Problem) {
      guard let own else { return try DraftTemplate.shipped(kind, language) }
      return try DraftTemplate(own, for: kind)
    } catch {
      throw .unusable(path: own == nil ? nil : path(kind, language), error)
    }
  }

  /// Keeps a wording; a former one stays beside it.
  func write(
    _ template: DraftTemplate,
    _ kind: DraftKind,
    _ language: NoteLanguage
  ) throws(DraftError) {
    let path = path(kind, language)
    do {
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try keepFormer(path)
      try Data(template.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw .notWritable(path: path)
    }
  }

  /// Puts the user's wording aside, so that the shipped one counts.
  func reset(_ kind: DraftKind, _ language: NoteLanguage) throws(DraftError) {
    let path = path(kind, language)
    do {
      try keepFormer(path)
      if FileManager.default.fileExists(atPath: path) { try FileManager.default.removeItem(atPath: path) }
    } catch {
      throw .notWritable(path: path)
    }
  }

  private func keepFormer(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let former = path + ".before"
    if FileManager.default.fileExists(atPath: former) { try FileManager.default.removeItem(atPath: former) }
    try FileManager.default.copyItem(atPath: path, toPath: former)
  }
}
