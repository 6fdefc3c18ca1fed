package import Vetting

extension Workspace {
  /// The verdict on one note of somebody of whom nothing else is known; nothing is kept.
  package func check(note: String) throws -> Verdict {
    try assessor().assess(note: note)
  }
}
