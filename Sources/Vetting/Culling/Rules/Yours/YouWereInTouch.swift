/// Asks whether the user noted that they met, talked, or that one introduced the other.
///
/// What happens outside of LinkedIn is in no export. A talk counts less than meeting in person.
package struct YouWereInTouch: ConnectionRule {
  package let symbol = "you-were-in-touch"
  package let defaultPoints = 3.0
  package let direction = Evidence.Direction.supports
  package let question = "Did you note that you met, talked or were introduced?"

  package func clause(_ evidence: Evidence) -> String { "you have met or talked" }

  package func examine(_ reading: ConnectionReading) -> Findings {
    let contacts = reading.dossier.records.filter(\.kind.isMutual)
    guard let last = contacts.max(by: { ($0.day, $0.id) < ($1.day, $1.id) }) else { return .nothing }
    let scale = contacts.contains { $0.kind != .talked } ? 1 : 0.7
    return Findings(evidence: [finding("\(last.kind.title) on \(last.day.iso)", scale: scale)])
  }
}
