import Foundation

/// The one way to the terminal: text of strangers is shown, never obeyed.
enum Terminal {
  /// Prints one line on standard output, whatever it holds: a name must not look like a row of its own.
  static func line(_ text: String = "") { write(shown(text) + "\n", to: .standardOutput) }

  /// Prints a text of several lines on standard output.
  static func lines(_ text: String) { write(shownWithLines(text) + "\n", to: .standardOutput) }

  /// Prints one line on standard error.
  static func note(_ text: String) { write(shown(text) + "\n", to: .standardError) }

  /// Prints a text of several lines on standard error.
  static func note(lines text: String) { write(shownWithLines(text) + "\n", to: .standardError) }

  /// Prints bytes as they are, for JSON that was made safe before.
  static func raw(_ text: String) { write(text, to: .standardOutput) }

  /// Replaces the last line of talk with another, where standard error is a terminal.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K" + shown(text), to: .standardError)
  }

  /// Removes the line of progress.
  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    write("\r\u{1B}[K", to: .standardError)
  }

  /// The text with everything that could steer a terminal made visible: controls, escapes, bidi marks, line feeds.
  static func shown(_ text: String) -> String { shown(text, keepsLines: false) }

  /// The same, with its lines kept.
  private static func shownWithLines(_ text: String) -> String { shown(text, keepsLines: true) }

  private static func shown(_ text: String, keepsLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if (keepsLines && scalar == "\n") || !isSteering(scalar) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
      }
    }
    return String(result)
  }

  /// True for a scalar that moves, hides or reorders what a terminal shows.
  static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0x061C, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A reader that went away is no fault of ours; there is nobody left to tell.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
