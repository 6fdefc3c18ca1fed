import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

private func mark(_ request: Request, _ mark: NoteMark?, at date: Date = noon) -> Mark {
  Mark(
    request: request.id,
    name: request.name,
    slug: request.slug,
    substance: request.substance,
    mark: mark,
    markedAt: date,
    markedBy: "pages"
  )
}

@Test(arguments: Bed.allCases)
func `the last mark holds and one without a mark takes it back`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let request = try #require(try store.assess().first)
    #expect(try store.request(request.id)?.mark == nil)
    try store.append(mark(request, .personal))
    try store.append(mark(request, .pitch))
    #expect(try store.request(request.id)?.mark == .pitch)
    #expect(try store.allRequests().filter { $0.mark != nil }.map(\.request.id) == [request.id])
    try store.append(mark(request, nil))
    #expect(try store.request(request.id)?.mark == nil)
    #expect(
      try store.marks(of: request.id, limit: 9) == [nil, .pitch, .personal].map { mark(request, $0) }
    )
    #expect(try store.marks(of: Request.ID(rawValue: "r-other"), limit: 9) == [])
    #expect(try store.marks(of: nil, limit: 2).count == 2)
  }
}

@Test func `a mark can neither be changed nor deleted`() throws {
  let store = try SQLiteStore.inMemory()
  try sampleArchive().imported(into: store)
  try store.append(mark(try #require(try store.assess().first), .pitch))
  let before = try store.content()
  #expect(throws: (any Error).self) { try store.run("DELETE FROM decision_mark") }
  #expect(throws: (any Error).self) { try store.run("UPDATE decision_mark SET mark = 'personal'") }
  #expect(try store.content() == before)
}

@Test(arguments: Bed.allCases)
func `answers and marks are what is learned from`(_ bed: Bed) throws {
  try bed.test { store in
    try sampleArchive().imported(into: store)
    let requests = try store.assess().filter { !$0.note.isEmpty }
    let (first, second) = (try #require(requests.first), try #require(requests.last))
    #expect(first != second)
    #expect(try store.learningMoment().isEmpty)
    try store.decide([first], .accept)
    let declined = try store.decide([first, second], .decline)
    let moment = try store.learningMoment()
    #expect(moment == LearningMoment(answers: 3, takenBack: 0, marks: 0))
    #expect(try store.answeredNotes(at: moment).map(\.label) == [.declined, .declined])
    #expect(try Set(store.answeredNotes(at: moment).map(\.note)) == [first.note, second.note])
    // The state of an earlier moment.
    let earlier = LearningMoment(answers: 1, takenBack: 0, marks: 0)
    #expect(try store.answeredNotes(at: earlier).map(\.label) == [.accepted])

    _ = try store.undo(declined.map(\.id), at: noon, by: "pages")
    try store.append(mark(second, .personal))
    let later = try store.learningMoment()
    #expect(later == LearningMoment(answers: 3, takenBack: 2, marks: 1))
    let notes = try store.answeredNotes(at: later)
    #expect(notes.first { $0.request == first.id }?.label == .accepted)
    #expect(notes.first { $0.request == second.id }?.label == .markedPersonal)
    try store.append(mark(second, nil))
    #expect(try store.answeredNotes(at: store.learningMoment()).map(\.request) == [first.id])
  }
}

@Test func `a typed note is learned from as well`() throws {
  let store = try SQLiteStore.inMemory()
  let typed = TypedRequest(
    id: Request.ID(rawValue: "r-typed"),
    name: "Tia Typed",
    slug: nil,
    headline: "",
    note: "A word of my own",
    typedAt: noon
  )
  try store.append(typed)
  try store.decide(try store.assess(), .meet)
  #expect(try store.answeredNotes(at: store.learningMoment()).map(\.note) == ["A word of my own"])
}
