/// How findings on a connection become one of the three answers.
///
/// - **Remove** only where nothing at all speaks for the person. And then only where it is known what the two wrote, and
///   one of these holds: they pitched right after connecting and were not answered in a month; or they have been
///   connected for a year at least, and you do not recall them; or neither wrote to the other in five years; or one
///   wrote and was not answered, and five years have passed. Whose account looks closed is let go of in any case.
/// - **Keep** where the points for exceed those against by one and a half: to have written to each other is enough.
/// - **Meet** otherwise: talk, then decide.
///
/// Low frequency never argues against anybody, and silence within the first year neither.
struct CullingReckoning: Sendable {
  let advice: ConnectionAdvice
  /// Points for less points against.
  let net: Double
  /// 0 to 1: how far it is to another answer.
  let confidence: Double

  /// From so many points for, less those against, the recommendation is keep.
  static let keepFrom = 1.5
  /// Nobody is removed for silence in the first year.
  static let daysOfGrace = 365
  /// A pitch that was not answered in a month will not be.
  static let daysOfPatience = 30
  /// Silence counts against a connection that nothing speaks for after five years.
  static let daysOfSilence = 5 * 365

  init(_ findings: [Evidence], _ reading: ConnectionReading) {
    let supports = findings.reduce(0) { $1.direction == .supports ? $0 + $1.points : $0 }
    let opposes = findings.reduce(0) { $1.direction == .opposes ? $0 + $1.points : $0 }
    let net = ((supports - opposes) * 100).rounded() / 100
    self.net = net
    let isDud = supports == 0 && CullingReckoning.isLettable(findings, reading)
    if isDud {
      advice = .remove
      confidence = CullingReckoning.sure(opposes)
    } else if net >= CullingReckoning.keepFrom {
      advice = .keep
      confidence = CullingReckoning.sure(net - CullingReckoning.keepFrom)
    } else {
      advice = .meet
      confidence = CullingReckoning.sure(supports == 0 ? 0.5 : min(CullingReckoning.keepFrom - net, 1))
    }
  }

  private static func isLettable(_ findings: [Evidence], _ reading: ConnectionReading) -> Bool {
    if reading.dossier.connection.looksClosed { return true }
    guard reading.dossier.exchange.value != nil else { return false }
    let symbols = Set(findings.filter { $0.direction == .opposes && $0.points > 0 }.map(\.symbol))
    if symbols.contains("pitched-once-connected"), reading.daysConnected >= daysOfPatience { return true }
    guard reading.daysConnected >= daysOfGrace else { return false }
    if reading.dossier.recall.isRecalled == false { return true }
    guard symbols.contains("never-a-word") || symbols.contains("never-answered") else { return false }
    return reading.daysSilent ?? reading.daysConnected >= daysOfSilence
      && reading.daysConnected >= daysOfSilence
  }

  private static func sure(_ margin: Double) -> Double {
    (((max(0, margin) + 0.5) / (max(0, margin) + 1.5)) * 100).rounded() / 100
  }
}
