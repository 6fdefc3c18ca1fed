import Foundation
import Vetting
import Workflows

/// Has the user edit a purpose in their own editor.
enum EditorText {
  /// The purpose as the user left it.
  ///
  /// The draft lies in the workspace, which is the user's alone. Where it cannot be used it stays there, so that
  /// nothing typed is lost.
  static func edited(_ purpose: Purpose, in folder: WorkspaceFolder) throws -> Purpose {
    let draft = "\(folder.path)/purpose.\(getpid()).txt"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw StoreError.notWritable(path: draft, reason: "the draft cannot be made")
    }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: Data(PurposeText.written(purpose).utf8))
    try handle.close()
    try run(editor, on: draft)
    guard let bytes = FileManager.default.contents(atPath: draft) else {
      throw failure("The draft \(draft) is gone.", "Run the command again, and save under the same name.")
    }
    do {
      let edited = try PurposeText.purpose(from: String(decoding: bytes.prefix(65_536), as: UTF8.self))
        .checked()
      unlink(draft)
      return edited
    } catch {
      let words = ErrorWords(error)
      throw failure(
        words.problem,
        words.remedy + " Your text is kept: mend \(draft), then `wellmet purpose edit - < \(draft)`."
      )
    }
  }

  private static var editor: String {
    let environment = ProcessInfo.processInfo.environment
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    return named.first { !$0.isEmpty } ?? "vi"
  }

  /// Runs the editor as the shell would, because $EDITOR may hold options.
  private static func run(_ editor: String, on path: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "\(editor) \"$1\"", "wellmet", path]
    let isRun: Bool
    do {
      try shell.run()
      shell.waitUntilExit()
      isRun = shell.terminationStatus == 0
    } catch {
      isRun = false
    }
    guard isRun else {
      unlink(path)
      throw failure(
        "The editor «\(editor)» could not be run or ended with an error. Nothing was changed.",
        "Set EDITOR to another one, or use options such as --seeking."
      )
    }
  }

  private static func failure(_ problem: String, _ remedy: String) -> Failure {
    Failure(status: .unusableInput, code: "unusableInput", message: problem, hint: remedy)
  }
}
