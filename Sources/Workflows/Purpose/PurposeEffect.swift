package import Vetting

/// What another purpose changes in the open requests.
package struct PurposeEffect: Equatable, Sendable {
  /// A request whose recommendation is another one.
  package struct Change: Equatable, Sendable {
    package var request: Request.ID
    package var name: String
    package var before: Recommendation
    package var after: Recommendation
  }

  /// How many open requests were judged.
  package var judged: Int
  /// How many of them have other reasons or points; those with another recommendation are among them.
  package var touched: Int
  /// Those with another recommendation, in the order of the requests.
  package var changes: [Change]

  /// Compares the verdicts of the same requests.
  init(before: [AssessedRequest], after: [AssessedRequest]) {
    let former = Dictionary(before.map { ($0.request.id, $0.verdict) }) { first, _ in first }
    judged = after.count
    touched = 0
    changes = []
    for assessed in after {
      guard let verdict = former[assessed.request.id], verdict != assessed.verdict else { continue }
      if verdict.evidence != assessed.verdict.evidence { touched += 1 }
      guard verdict.recommendation != assessed.verdict.recommendation else { continue }
      changes.append(
        Change(
          request: assessed.request.id,
          name: assessed.request.name,
          before: verdict.recommendation,
          after: assessed.verdict.recommendation
        )
      )
    }
  }

  /// The effect as a sentence: how many open requests have another recommendation, how many other reasons.
  package var words: String {
    guard judged > 0 else { return "There are no open requests that it could change." }
    let all = judged == 1 ? "the one open request" : "\(judged) open requests"
    guard touched > 0 else { return "It changes nothing for \(all)." }
    let recommendations =
      switch changes.count {
      case 0: "no recommendation is another one"
      case 1: "1 has another recommendation"
      default: "\(changes.count) have another recommendation"
      }
    let others = touched - changes.count
    let reasons =
      switch others {
      case ...0: ""
      case 1: ", and 1 more has other reasons"
      default: ", and \(others) more have other reasons"
      }
    return "Of \(all) \(recommendations)\(reasons)."
  }
}
