import Foundation
package import Vetting

extension PolicyFile {
  /// Where the former file is kept when Wellmet writes this one.
  package var formerPath: String { path + ".before" }

  /// The text as sixteen hexadecimal digits; a form carries them, so that nobody writes over what they did not see.
  package func digest() throws(PolicyFileError) -> String { PolicyFile.digest(of: try text()) }

  /// The digest of a text; that of nothing where there is no file.
  package static func digest(of text: String?) -> String {
    var hash = FNV1a()
    hash.add((text.map { "=" + $0 } ?? "").utf8)
    return hash.hexadecimal
  }

  /// Writes a statement, and keeps the former file beside it.
  ///
  /// A file that is as Wellmet writes it is written anew; in any other the values change where they stand, and the
  /// user's own comments and order stay. Nothing is written where nothing changes. Gives the digest of the file.
  package func save(
    _ statement: PolicyStatement,
    seeing seen: String?,
    ruleset: Ruleset = .current
  ) throws -> String {
    let former = try text()
    if let seen, seen != PolicyFile.digest(of: former) { throw PolicySavingError.changedMeanwhile }
    let text = try PolicyFile.text(stating: statement, in: former, path: path, ruleset: ruleset)
    guard text != former else { return PolicyFile.digest(of: former) }
    try put(text, former: former)
    return PolicyFile.digest(of: text)
  }

  /// Writes a preset whatever the file holds, even one that cannot be read; the former file is kept beside it.
  package func write(_ preset: Policy.Preset, ruleset: Ruleset = .current) throws -> String {
    let former = try? text()
    let text = PolicyText.written(preset.policy, basedOn: preset, ruleset: ruleset)
    if text != former { try put(text, former: former) }
    return PolicyFile.digest(of: text)
  }

  /// Puts the former file back, and keeps the present one in its place.
  package func restoreFormer(seeing seen: String) throws {
    guard try digest() == seen else { throw PolicySavingError.changedMeanwhile }
    guard access(formerPath, F_OK) == 0 else { throw PolicySavingError.noFormer }
    let former = try PolicyFile(path: formerPath).text()
    try put(former ?? "", former: try text())
  }

  /// The text that states something, made from a text that states something else.
  static func text(
    stating statement: PolicyStatement,
    in former: String?,
    path: String,
    ruleset: Ruleset
  ) throws -> String {
    let written = PolicyText.written(statement.policy, basedOn: statement.preset, ruleset: ruleset)
    guard let former else { return written }
    let known: PolicyStatement
    switch PolicyReading.statement(from: former, ruleset: ruleset) {
    case .success(let statement): known = statement
    case .failure(let problems): throw PolicyFileError(path: path, problems: problems.list)
    }
    if former == PolicyText.written(known.policy, basedOn: known.preset, ruleset: ruleset) { return written }
    var editing = PolicyEditing(former)
    editing.state(statement, insteadOf: known, ruleset: ruleset)
    // A file may state its values in ways that are not read line by line: better say so than write something else.
    guard case .success(let made) = PolicyReading.statement(from: editing.text, ruleset: ruleset),
      made.preset == statement.preset, made.policy.digest == statement.policy.digest
    else { throw PolicySavingError.notLineByLine }
    return editing.text
  }

  private func put(_ text: String, former: String?) throws(PolicyFileError) {
    // A link to a file elsewhere stays a link.
    let target = PolicyFile(path: PolicyFile.resolved(path))
    if former != nil {
      let copy = PolicyFile(path: formerPath)
      try copy.takePlace(try copy.draft(former ?? ""))
    } else {
      // What lies there, if it cannot be read as text, is moved and not copied.
      rename(target.path, formerPath)
    }
    try target.takePlace(try target.draft(text))
  }

  private func takePlace(_ draft: String) throws(PolicyFileError) {
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw failure("The file cannot be written: \(PolicyFile.reason(code)).")
    }
  }

  private static func resolved(_ path: String) -> String {
    guard let found = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}

/// Why a policy was not written.
package enum PolicySavingError: Error, Equatable, Sendable {
  /// The file is not the one that was looked at.
  case changedMeanwhile
  /// A value stands in the file in a way that cannot be changed line by line.
  case notLineByLine
  /// There is no former file to go back to.
  case noFormer
}
