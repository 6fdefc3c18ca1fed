/// Asks how often the requester asked lately.
package struct RequesterAsksOften: IntroductionRule {
  package let symbol = "requester-asks-often"
  package let defaultPoints = 1.0
  package let direction = Evidence.Direction.opposes
  package let question = "Does the requester ask often?"

  /// More asks than this in ninety days are many.
  static let most = 2

  package func clause(_ evidence: Evidence) -> String { "who asks does so often" }

  package func examine(_ reading: IntroductionReading) -> Findings {
    let count = reading.requesterLoad.count
    guard count > RequesterAsksOften.most else { return .nothing }
    return Findings(evidence: [
      finding("\(reading.names.requester) asked \(CountWords.of(count)) times before in ninety days")
    ])
  }
}
