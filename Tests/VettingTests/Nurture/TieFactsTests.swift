import Testing
@testable import Vetting

struct TieFactsTests {
  private func recommendation(_ given: Given, _ day: String?) -> RecommendationMatch {
    RecommendationMatch(
      given: given,
      matchedBy: .uniqueName,
      writtenOn: day.map(Connections.day),
      provenance: Connections.place
    )
  }

  private func endorsement(_ given: Given, _ count: Int) -> EndorsementMatch {
    EndorsementMatch(
      given: given,
      count: count,
      skills: [],
      matchedBy: .uniqueName,
      provenance: Connections.place
    )
  }

  @Test func `what no file could tell stays unknown`() {
    let facts = TieFacts(ConnectionDossier(connection: Connections.connection()))
    #expect(facts == TieFacts())
    #expect(facts.received == nil && facts.sent == nil)
    #expect(facts.recommendationsReceived == nil && facts.recommendationsGiven == nil)
    #expect(facts.endorsementsReceived == nil && facts.endorsementsGiven == nil)
    #expect(facts.last == nil && facts.first == nil && facts.isRecalled == nil && facts.takesCall == nil)
  }

  @Test func `what a file shows to be none is nought`() {
    let facts = TieFacts(Connections.stranger())
    #expect(facts.received == 0 && facts.sent == 0)
    #expect(facts.recommendationsReceived == 0 && facts.recommendationsGiven == 0)
    #expect(facts.endorsementsReceived == 0 && facts.endorsementsGiven == 0)
    #expect(facts.last == nil && facts.recommendedOn == nil && facts.birthday.isEmpty)
  }

  @Test func `each way is counted by itself`() {
    let facts = TieFacts(
      Connections.dossier {
        $0.recommendations = .known([
          recommendation(.received, "2020-01-01"), recommendation(.received, "2022-01-01"),
          recommendation(.received, nil), recommendation(.given, "2024-01-01"),
        ])
        $0.endorsements = .known([endorsement(.received, 3), endorsement(.given, 2), endorsement(.given, 1)])
        $0.exchange = .known(Connections.exchange(received: 3, sent: 2, words: 40, last: "2021-06-01"))
        $0.recall = Recall(isRecalled: false, takesCall: true)
      }
    )
    #expect(facts.recommendationsReceived == 3 && facts.recommendationsGiven == 1)
    #expect(facts.recommendedOn == Connections.day("2022-01-01"))
    #expect(facts.endorsementsReceived == 3 && facts.endorsementsGiven == 3)
    #expect(facts.received == 3 && facts.sent == 2 && facts.wordsReceived == 40)
    #expect(facts.isRecalled == false && facts.takesCall == true)
    #expect(facts.first == Connections.day("2016-01-01"))
    #expect(facts.last == Contact(.recommendation, on: Connections.day("2024-01-01")))
  }

  @Test func `whatever happened last is the last contact, by whichever way`() {
    func last(_ edit: (inout ConnectionDossier) -> Void) -> Contact? {
      TieFacts(
        Connections.dossier {
          $0.exchange = .known(Connections.exchange(received: 1, sent: 1, words: 9, last: "2020-05-05"))
          edit(&$0)
        }
      ).last
    }
    #expect(last { _ in }?.kind == .message)
    for (kind, contact) in [
      (PersonRecord.Kind.wrote, Contact.Kind.wrote), (.talked, .talked), (.met, .met),
      (.introduced, .introduced),
    ] {
      #expect(last { $0.records = [Connections.record(kind, on: "2020-05-06")] }?.kind == contact)
      // On the same day what the user noted is told.
      #expect(last { $0.records = [Connections.record(kind, on: "2020-05-05")] }?.kind == contact)
      #expect(last { $0.records = [Connections.record(kind, on: "2020-05-04")] }?.kind == .message)
    }
    for kind in [PersonRecord.Kind.note, .why] {
      #expect(last { $0.records = [Connections.record(kind, on: "2026-01-01")] }?.kind == .message)
    }
    #expect(last { $0.endorsements = .known([endorsement(.received, 5)]) }?.kind == .message)
  }

  @Test func `messages in groups, endorsements and a request are no contact`() {
    let facts = TieFacts(
      Connections.dossier {
        $0.exchange = .known(Exchange(inGroups: 40))
        $0.endorsements = .known([endorsement(.received, 5)])
        $0.asked = .byThem(note: "Hello")
      }
    )
    #expect(facts.last == nil)
    #expect(facts.first == nil)
  }

  @Test func `of several jobs the newest counts, of birthdays the first that is one`() {
    func book(_ birthday: String) -> AddressBookMatch {
      AddressBookMatch(
        matchedBy: .uniqueName,
        companies: "",
        title: "",
        birthday: birthday,
        provenance: Connections.place
      )
    }
    func change(_ kind: NetworkChange.Kind, _ day: String) -> DatedChange {
      DatedChange(
        change: NetworkChange(person: Person.ID(rawValue: 7), kind: kind),
        importNumber: 1,
        seenOn: Connections.day(day)
      )
    }
    let facts = TieFacts(
      Connections.dossier {
        $0.addressBook = .known([book(""), book("Mar 3"), book("Apr 4")])
        $0.changes = [change(.job, "2024-01-01"), change(.job, "2025-01-01"), change(.renamed, "2026-01-01")]
        $0.sharedPlaces = [
          SharedPlace(kind: .employer, name: "A", overlapMonths: 4, provenance: nil),
          SharedPlace(kind: .employer, name: "B", overlapMonths: nil, provenance: nil),
          SharedPlace(kind: .school, name: "C", overlapMonths: 90, provenance: nil),
        ]
      }
    )
    #expect(facts.birthday == "Mar 3")
    #expect(facts.jobChangedOn == Connections.day("2025-01-01"))
    #expect(facts.sharedPlaces == 3)
    #expect(facts.overlapMonths == 4)
  }
}
