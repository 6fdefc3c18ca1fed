import Testing
@testable import Vetting

struct NetworkChangeTests {
  private func stored(gone: Day? = nil) -> StoredNetwork.StoredConnection {
    StoredNetwork.StoredConnection(
      person: Person.ID(rawValue: 4),
      email: "",
      company: "Marlow",
      position: "Clerk",
      connectedOn: Day(number: 18_000),
      goneBy: gone
    )
  }

  private func fact(_ edit: (inout ConnectionFact) -> Void) -> ConnectionFact {
    var fact = ConnectionFact(
      person: PersonReference(name: "Jane Roe"),
      email: "",
      company: "Marlow",
      position: "Clerk",
      connectedOn: Day(number: 18_000),
      line: 5
    )
    edit(&fact)
    return fact
  }

  @Test func `another company or position is another job, white space is not`() {
    let changed = NetworkChange.between(stored(), and: fact { $0.position = "Head of Spinning" })
    #expect(changed.map(\.kind) == [.job])
    #expect(changed.first?.before.words == "Clerk, Marlow")
    #expect(changed.first?.after.words == "Head of Spinning, Marlow")
    #expect(NetworkChange.between(stored(), and: fact { $0.company = " Marlow " }).isEmpty)
  }

  @Test func `an e-mail address that appears is no change of the network`() {
    #expect(NetworkChange.between(stored(), and: fact { $0.email = "jane@marlow.test" }).isEmpty)
  }

  @Test func `who was gone is back, and another day of connecting is a new connection`() {
    #expect(
      NetworkChange.between(stored(gone: Day(number: 19_000)), and: fact { _ in }).map(\.kind) == [.back]
    )
    let other = NetworkChange.between(stored(), and: fact { $0.connectedOn = Day(number: 18_400) })
    #expect(other.map(\.kind) == [.reconnected])
    #expect(NetworkChange.between(stored(), and: fact { $0.connectedOn = Day(number: 18_001) }).isEmpty)
  }
}
