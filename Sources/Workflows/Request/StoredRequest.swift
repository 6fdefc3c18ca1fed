package import Vetting

/// A request as stored, with what was concluded and decided.
package struct StoredRequest: Equatable, Sendable {
  package var request: Request
  package var verdict: Verdict
  /// The decision that holds, if any.
  package var decision: Decision?
  /// What the user says the note is, if anything.
  package var mark: NoteMark?

  /// A stored request.
  package init(request: Request, verdict: Verdict, decision: Decision?, mark: NoteMark? = nil) {
    self.request = request
    self.verdict = verdict
    self.decision = decision
    self.mark = mark
  }
}
