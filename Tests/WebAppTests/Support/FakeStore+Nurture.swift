import Foundation
import Synchronization
import Vetting
import Workflows

/// Ties are as given; rhythms are kept in no journal here.
extension FakeStore {
  func ties() throws -> [Tie] { state.withLock(\.ties) }
  func cadences() throws -> [Person.ID: Int] { [:] }
  func cadences(of person: Person.ID) throws -> [Int?] { [] }
  func snoozes(in zone: TimeZone) throws -> [Person.ID: Touch.Snooze] { [:] }
  func append(cadence days: Int?, of people: [Person.Reference], at now: Date, by: String) throws {}
  func append(snooze until: Day?, of person: Person.Reference, at now: Date, by: String) throws {}
}
