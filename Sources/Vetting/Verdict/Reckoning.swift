/// How weighed findings become one of the four answers.
///
/// - **Decline** where the points against exceed those for by the logarithm of what a lost person costs, and a pitch, a
///   mass mailing or a fraud is among the findings with a point and a half at least. Never for what somebody did not
///   write, nor for how they approach. What networkers and those who look for work write is declined only where the
///   pitch in it would be declined by itself.
/// - **Accept** where the points for exceed those against by the policy's threshold, and they are known, or their note
///   means the member. Of what a note claims and nothing confirms, one point counts here at most: claims add to what is
///   known, and never stand in for it.
/// - **What the policy says of silence** where nothing was said (no note, or the stock text) and nothing shared is
///   known: ignore, unless the user prefers to meet or to accept.
/// - **Meet** otherwise. Where silence is accepted, so is whatever does not solicit: nobody fares worse for having
///   written.
///
/// A finding more in favour therefore never lowers the answer, in the order decline, ignore, meet, accept.
struct Reckoning: Sendable {
  /// Points for less points against, in hundredths.
  let net: Int
  let recommendation: Recommendation
  /// How far, in hundredths, the findings lie from where the answer would be another one.
  let margin: Int
  /// True where the answer is what the policy says of silence, or of those who do not solicit.
  let isByHabit: Bool

  /// So many hundredths of a point count towards accepting of what a note claims and nothing confirms.
  static let mostClaimed = 100

  /// So many hundredths of a point have to come from a pitch, a mass mailing or a fraud before anybody is declined.
  static let fewestSoliciting = 150

  /// Reckons under a policy; `answered` is the share of questions about acquaintance that have an answer.
  ///
  /// To try what would be otherwise, one of the findings can be left out, and others put beside them.
  init(
    _ findings: [Counted],
    without left: Int? = nil,
    and others: [Counted] = [],
    policy: Policy,
    answered: Double
  ) {
    var sum = Sum()
    for index in findings.indices where index != left { sum.add(findings[index]) }
    for other in others { sum.add(other) }
    let net = sum.net
    let accept = Reckoning.hundredths(policy.acceptFrom)
    let decline = Reckoning.hundredths(policy.declineFrom)
    let lookedAt = { (points: Int) in Int((Double(points) * answered).rounded()) }
    // Silence has an answer of its own, so that its points are no objection to an open door.
    let isOpen =
      policy.whenNothingIsSaid == .accept && sum.soliciting == 0 && net + sum.silence > -accept
    self.net = net
    if sum.soliciting >= sum.fewestToDecline(decline), -net >= decline {
      recommendation = .decline
      margin = -net - decline
      isByHabit = false
    } else if sum.isMeant, sum.confirmed >= accept {
      recommendation = .accept
      margin = sum.confirmed - accept
      isByHabit = false
    } else if isOpen {
      recommendation = .accept
      margin = lookedAt(min(accept, net + sum.silence + accept))
      isByHabit = true
    } else if sum.isSilent, !sum.isKnown {
      recommendation = policy.whenNothingIsSaid == .ignore ? .ignore : .meet
      margin = lookedAt(accept)
      isByHabit = policy.whenNothingIsSaid != .accept
    } else {
      recommendation = .meet
      margin = max(
        0,
        min(accept - sum.confirmed, sum.soliciting >= sum.fewestToDecline(decline) ? net + decline : .max)
      )
      isByHabit = false
    }
  }

  /// What the findings come to.
  private struct Sum {
    var net = 0
    /// The points of what the note claims, and of how it is said.
    var claimed = 0
    /// The points against that silence has.
    var silence = 0
    var isSilent = false
    var isKnown = false
    var isMeant = false
    var isNetworking = false
    /// The points of a pitch, a mass mailing or a fraud.
    var soliciting = 0

    /// Points for less points against, with no more of the claims than counts towards accepting.
    var confirmed: Int { net - claimed + min(claimed, Reckoning.mostClaimed) }

    mutating func add(_ finding: Counted) {
      switch finding.direction {
      case .supports:
        net += finding.hundredths
        if finding.ground == .claim || finding.ground == .manner { claimed += finding.hundredths }
        if finding.ground != .claim { isKnown = true }
        if finding.ground == .acquaintance || finding.ground == .personal { isMeant = true }
      case .opposes:
        net -= finding.hundredths
        if finding.ground == .silence {
          isSilent = true
          silence += finding.hundredths
        }
        if finding.ground == .soliciting { soliciting += finding.hundredths }
        if finding.ground == .networking, finding.hundredths > 0 { isNetworking = true }
      case .neutral:
        if finding.ground == .acquaintance { isKnown = true }
      }
    }

    /// So many hundredths have to come from a pitch, a mass mailing or a fraud before anybody is declined.
    func fewestToDecline(_ threshold: Int) -> Int {
      isNetworking ? max(threshold, Reckoning.fewestSoliciting) : Reckoning.fewestSoliciting
    }
  }

  /// 0 to 1: (margin + ½) / (margin + 1½) of a point, less a tenth where nothing about acquaintance is known.
  ///
  /// At the threshold itself a third, one point beyond it three fifths, three points beyond it 0.78. Of an *ignore*
  /// the margin is the accept threshold times the share of questions that have an answer: it rests on what is not
  /// there, so it is as sure as it was possible to look.
  ///
  /// A note in a language that is not read leaves three fifths of it.
  func confidence(answered: Double, isRead: Bool = true) -> Double {
    let points = Double(min(margin, 100_000)) / 100
    let value = (points + 0.5) / (points + 1.5) * (0.9 + 0.1 * answered) * (isRead ? 1 : 0.6)
    return (value * 100).rounded() / 100
  }

  private static func hundredths(_ points: Double) -> Int {
    // What is no number is out of reach, never nought.
    points.isNaN ? 100_000_000 : Int((min(max(points, 0), 1e6) * 100).rounded())
  }
}
