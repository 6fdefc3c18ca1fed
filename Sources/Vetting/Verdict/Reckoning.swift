/// How weighed findings become one of the four answers.
///
/// - **Decline** where the points against exceed those for by the policy's threshold, and a pitch, a mass mailing or
///   a fraud is among the findings. Never for what somebody did not write.
/// - **Accept** where the points for exceed those against by the policy's threshold, and they are known, or their note
///   means the member.
/// - **Ignore** where nothing was said (no note, or the stock text) and nothing shared is known.
/// - **Meet** otherwise.
///
/// A finding more in favour therefore never lowers the answer, in the order decline, ignore, meet, accept.
struct Reckoning: Sendable {
  /// Points for less points against, in hundredths.
  let net: Int
  let recommendation: Recommendation
  /// How far, in hundredths, the findings lie from where the answer would be another one.
  let margin: Int

  /// Reckons under a policy; `answered` is the share of questions about acquaintance that have an answer.
  init(_ findings: some Collection<Weighed>, policy: Policy, answered: Double) {
    var net = 0
    var grounds: Set<Ground> = []
    var isSilent = false
    var isKnown = false
    for finding in findings {
      switch finding.evidence.direction {
      case .supports:
        net += finding.hundredths
        isKnown = true
        grounds.insert(finding.ground)
      case .opposes:
        net -= finding.hundredths
        if finding.ground == .silence { isSilent = true }
        if finding.hundredths > 0 { grounds.insert(finding.ground) }
      case .neutral:
        if finding.ground == .acquaintance { isKnown = true }
      }
    }
    let accept = Reckoning.hundredths(policy.acceptFrom)
    let decline = Reckoning.hundredths(policy.declineFrom)
    let solicits = grounds.contains(.soliciting)
    let isMeant = grounds.contains(.acquaintance) || grounds.contains(.personal)
    self.net = net
    if solicits, -net >= decline {
      recommendation = .decline
      margin = -net - decline
    } else if isMeant, net >= accept {
      recommendation = .accept
      margin = net - accept
    } else if isSilent, !isKnown {
      recommendation = .ignore
      margin = Int((Double(accept) * answered).rounded())
    } else {
      recommendation = .meet
      margin = max(0, min(accept - net, solicits ? net + decline : .max))
    }
  }

  /// 0 to 1: (margin + ½) / (margin + 1½) of a point, less a tenth where nothing about acquaintance is known.
  ///
  /// At the threshold itself a third, one point beyond it three fifths, three points beyond it 0.78. Of an *ignore*
  /// the margin is the accept threshold times the share of questions that have an answer: it rests on what is not
  /// there, so it is as sure as it was possible to look.
  func confidence(answered: Double) -> Double {
    let points = Double(min(margin, 100_000)) / 100
    let value = (points + 0.5) / (points + 1.5) * (0.9 + 0.1 * answered)
    return (value * 100).rounded() / 100
  }

  private static func hundredths(_ points: Double) -> Int {
    points.isFinite ? Int((min(max(points, 0), 1e6) * 100).rounded()) : 0
  }
}
