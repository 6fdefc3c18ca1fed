import Foundation
package import Vetting

/// The file `policy.toml` of a workspace, which belongs to the user once it is written.
package struct PolicyFile: Sendable {
  /// Where it lies.
  package let path: String

  /// A policy file by its path.
  package init(path: String) { self.path = path }

  /// The policy of the file, or the default where there is none.
  package func read(ruleset: Ruleset = .current) throws(PolicyFileError) -> Policy {
    guard let text = try text() else { return Policy() }
    switch PolicyReading.policy(from: text, ruleset: ruleset) {
    case .success(let policy): return policy
    case .failure(let problems): throw PolicyFileError(path: path, problems: problems.list)
    }
  }

  /// The text of the file as it is; nil where there is none.
  package func text() throws(PolicyFileError) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw failure("The file cannot be opened: \(PolicyFile.reason(errno)).")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count <= PolicyReading.longest {
      let count = unsafe chunk.withUnsafeMutableBytes {
        unsafe Foundation.read(file, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure("The file cannot be read: \(PolicyFile.reason(errno)).") }
      if count == 0 { break }
      bytes += chunk.prefix(count)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw failure("The file is not UTF-8 text. Save it as UTF-8.")
    }
    return text
  }

  /// Writes the defaults where there is no file yet; true where it did.
  ///
  /// A file that is there is never touched. The file appears whole or not at all, and only its owner may read it.
  @discardableResult
  package func writeDefaultsIfAbsent(ruleset: Ruleset = .current) throws(PolicyFileError) -> Bool {
    guard access(path, F_OK) != 0 else { return false }
    let draft = try draft(PolicyText.written(Policy(), ruleset: ruleset))
    defer { unlink(draft) }
    // A link, unlike a rename, fails where somebody else made the file meanwhile.
    if link(draft, path) != 0 {
      if errno == EEXIST { return false }
      throw failure("The file cannot be created: \(PolicyFile.reason(errno)).")
    }
    return true
  }

  /// A new file beside this one, whole and only for its owner; whoever calls puts it in its place.
  func draft(_ text: String) throws(PolicyFileError) -> String {
    let draft = "\(path).\(getpid()).draft"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure("The file cannot be created: \(PolicyFile.reason(errno)).") }
    let isWritten = PolicyFile.write(Array(text.utf8), to: file)
    let code = errno
    close(file)
    guard isWritten else {
      unlink(draft)
      throw failure("The file cannot be written: \(PolicyFile.reason(code)).")
    }
    return draft
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Foundation.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return fsync(file) == 0
  }

  func failure(_ message: String) -> PolicyFileError {
    PolicyFileError(path: path, problems: [PolicyProblem(line: nil, message: message)])
  }

  static func reason(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
