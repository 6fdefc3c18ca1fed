import Foundation

/// The user's text editor.
enum Editor {
  /// Opens a file and waits until the editor is left; true where it ended well.
  ///
  /// Spawned in the terminal's own group: a process of `Foundation` gets a group of its own, and an editor in it is
  /// stopped as soon as it reads a key.
  static func open(_ path: String) throws(Failure) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    let command = environment["VISUAL"].flatMap(filled) ?? environment["EDITOR"].flatMap(filled) ?? "vi"
    // As a shell reads it, because it may have arguments of its own, such as `code --wait`.
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "wellmet", path]
    var arguments = words.map { unsafe strdup($0) } + [nil]
    defer { for argument in arguments { unsafe free(argument) } }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ)
    guard code == 0 else {
      throw Failure(
        status: .unavailable,
        code: "noEditor",
        message: "The editor \(command) cannot be started: \(unsafe String(cString: strerror(code))).",
        hint: "Say which one with the variable EDITOR, or open \(path) yourself."
      )
    }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
}
