package import Vetting

/// A request as judged.
package struct AssessedRequest: Equatable, Sendable {
  package var request: Request
  package var verdict: Verdict

  /// A request and its verdict.
  package init(request: Request, verdict: Verdict) {
    self.request = request
    self.verdict = verdict
  }
}
