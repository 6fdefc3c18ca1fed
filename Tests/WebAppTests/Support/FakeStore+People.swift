import Foundation
import Vetting
import Workflows

/// A network of the people that a test gives, with a journal that keeps nothing.
extension FakeStore {
  func rebuildPeople() throws {}
  func cullingGround(_ member: MemberProfile) throws -> CullingGround? {
    CullingGround(
      member: MemberGround(member),
      asOf: Day(number: 20_000),
      network: people.count,
      coverage: Set(FileKind.allCases)
    )
  }
  func connectionDossiers(of wanted: [Person.ID]?) throws -> [ConnectionDossier] {
    people.filter { wanted?.contains($0.person) ?? true }.map { entry in
      var dossier = ConnectionDossier(
        connection: Connection(
          person: entry.person,
          key: entry.key,
          name: entry.name,
          slug: entry.slug,
          company: entry.company,
          position: entry.position,
          connectedOn: entry.connectedOn ?? Day(number: 15_000),
          goneBy: entry.goneBy,
          looksClosed: entry.looksClosed,
          provenance: Provenance(importNumber: 1, file: entry.name, line: 3)
        ),
        exchange: .known(Exchange())
      )
      dossier.tags = entry.tags
      return dossier
    }
  }
  func connectionStamp() throws -> AssessmentStamp? { nil }
  func replaceConnections(_ concluded: [ConcludedConnection], stamp: AssessmentStamp) throws {}
  func updateConnections(_ concluded: [ConcludedConnection], others: [Person.ID]) throws {}
  func reviewCandidates(today: Day) throws -> [ReviewBatch.Candidate] { [] }
  func startReview(_ people: [Person.Key], at now: Date) throws -> Review {
    Review(id: 1, people: people, startedAt: now, endedAt: nil)
  }
  func lastReview() throws -> Review? {
    let keys = people.map(\.key)
    return keys.isEmpty
      ? nil : Review(id: 1, people: keys, startedAt: Date(timeIntervalSince1970: 0), endedAt: nil)
  }
  func endReview(_ review: Int64, at now: Date) throws {}
  func reviewCounts(today: Day) throws -> ReviewCounts {
    var counts = ReviewCounts()
    counts.connections = people.count
    counts.open = [.meet: people.count]
    counts.groups = people.isEmpty ? [:] : [.silent: people.count]
    return counts
  }
  func members(of group: CullGroup, limit: Int) throws -> [PersonEntry] { people }
  func append(_ decisions: [NewConnectionDecision]) throws -> [ConnectionDecision] { [] }
  func undo(_ decisions: [ConnectionDecision.ID], at now: Date, by: String) throws -> [ConnectionDecision] {
    []
  }
  func connectionDecisions(of person: Person.Key?, review: Int64?, limit: Int) throws -> [ConnectionDecision]
  { [] }
  func lastConnectionDecisions() throws -> [ConnectionDecision] { [] }
  func callList(review: Int64?) throws -> [Call] {
    people.map { Call(person: $0, ground: .dormant, deadline: nil) }
  }
  func removalStates() throws -> [RemovalState] { [] }
  func append(outcome: Action.Outcome?, of decision: ConnectionDecision.ID, at now: Date) throws {}
  func changes(
    since importNumber: Int,
    kinds: Set<NetworkChange.Kind>,
    limit: Int,
    offset: Int
  ) throws -> ChangeSlice {
    let entries = people.map { entry in
      ChangeSlice.Entry(
        person: entry.key,
        name: entry.name,
        slug: entry.slug,
        change: DatedChange(
          change: NetworkChange(
            person: entry.person,
            kind: .renamed,
            before: NetworkChange.State(entry.company),
            after: NetworkChange.State(entry.name)
          ),
          importNumber: 2,
          seenOn: Day(number: 20_000)
        ),
        looksClosed: false,
        mayBeRenamed: false,
        wasRemoved: false
      )
    }
    return ChangeSlice(entries: entries, counts: [.renamed: entries.count])
  }

  func person(_ key: Person.Key) throws -> Person.ID? { people.first { $0.key == key }?.person }
  func people(_ query: PeopleQuery) throws -> PeopleSlice {
    PeopleSlice(
      entries: people,
      matching: people.count,
      companies: people.map { PeopleSlice.Facet(value: $0.company, people: 1) },
      tags: people.flatMap(\.tags).map { PeopleSlice.Facet(value: $0, people: 1) }
    )
  }
  func entry(_ person: Person.ID) throws -> PersonEntry? { people.first { $0.person == person } }
  func people(named text: String, limit: Int) throws -> [PersonEntry] { [] }
  func timeline(of person: Person.ID, limit: Int) throws -> [TimelineItem] {
    guard let entry = try entry(person) else { return [] }
    return [
      TimelineItem(kind: .message(isFromThem: true, isGroup: false), at: nil, text: entry.name),
      TimelineItem(kind: .endorsement(.received, skill: entry.name), at: nil),
      TimelineItem(kind: .addressBook(companies: entry.name), at: nil),
    ]
  }
  func lastWords(with person: Person.ID, limit: Int) throws -> [ExchangedWords] {
    let sentAt = Date(timeIntervalSince1970: 0)
    return try entry(person).map { [ExchangedWords(isFromThem: true, sentAt: sentAt, text: $0.name)] } ?? []
  }
  func aliases(of person: Person.ID) throws -> [String] { try entry(person).map { [$0.name] } ?? [] }
  func ownRecords(
    of person: Person.ID
  ) throws -> (records: [PersonRecord], tags: [String], recall: Recall) {
    guard let entry = try entry(person) else { return ([], [], Recall()) }
    let record = PersonRecord(
      id: 1,
      kind: .note,
      text: entry.name,
      happenedOn: nil,
      writtenAt: Date(timeIntervalSince1970: 0)
    )
    return ([record], entry.tags, Recall())
  }
  func append(_ record: NewRecord) throws -> PersonRecord { throw StoreError.unexpected("not in tests") }
  func undoRecord(_ id: Int64, at now: Date, by: String) throws {}
  func append(tag: String, isSet: Bool, of person: Person.Reference, at now: Date, by: String) throws {}
  func tags() throws -> [(tag: String, people: Int)] { [] }
  func append(_ answer: RecallAnswer) throws {}
  func mergeProposals(limit: Int) throws -> [ProposedMerge] {
    guard let first = people.first, let last = people.last, first != last else { return [] }
    return [ProposedMerge(kept: first, merged: last, reasons: [.sameDay])]
  }
  func append(_ merge: NewMerge) throws {}
  func merged(into person: Person.ID) throws -> [Person.Reference] { people.map(\.reference) }
  func views() throws -> [SavedView] { people.map { SavedView(name: $0.name, query: "q=\($0.name)") } }
  func append(view name: String, query: String?, at now: Date) throws {}
}
