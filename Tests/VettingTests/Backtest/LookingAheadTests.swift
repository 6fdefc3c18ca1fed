import Testing
@testable import Vetting

/// Nothing that came after a moment reaches its verdict.
struct LookingAheadTests {
  /// A request on day 100 of somebody of whom one thing is known, dated by the test.
  private func answer(_ add: (inout Past) -> Void) -> Backtest.Answer? {
    var past = Past()
    past.meet(1, "Jane Roe")
    past.meet(2, "John Doe")
    past.ask(
      1,
      on: 100.5,
      note: "I should like to hear how the mill in Lakemont went on, John Doe told me of it."
    )
    add(&past)
    return past.answer(1)
  }

  private let records: [(name: String, add: @Sendable (inout Past, Double) -> Void)] = [
    (
      "a conversation",
      { past, day in
        past.write(1, on: day)
        past.write(1, on: day + 0.1, byMember: true)
      }
    ),
    ("an entry of the address book", { past, day in past.know("Jane Roe", since: Int(day)) }),
    ("a recommendation", { past, day in past.recommend("Jane Roe", on: day) }),
    (
      "an earlier invitation",
      { past, day in
        past.history.invitations.append(
          History.SentInvitation(
            request: nil,
            person: 1,
            sentAt: Past.second(day),
            note: "",
            provenance: Past.place(9)
          )
        )
      }
    ),
    ("a connection whom the note names", { past, day in past.connect(2, on: Int(day)) }),
    ("a group", { past, day in past.write(1, on: day, isGroup: true) }),
  ]

  @Test func `a record of before counts and the same of after does not`() {
    let without = answer { _ in }
    #expect(without != nil)
    for record in records {
      let before = answer { record.add(&$0, 90) }
      let after = answer { record.add(&$0, 101) }
      let sameDay = answer { record.add(&$0, 100.6) }
      #expect(before != without, "\(record.name) of before")
      #expect(after == without, "\(record.name) of after")
      #expect(sameDay == without, "\(record.name) of later that day")
    }
  }

  @Test func `what they pitched before counts, and what they pitch later does not`() {
    func answer(_ days: [Double]) -> Backtest.Answer? {
      self.answer { past in
        past.connect(1, on: 50, goneBy: 70)
        for day in days { past.write(1, on: day, Past.pitch) }
      }
    }
    let without = answer([])
    #expect(answer([51, 53]) != without)
    #expect(answer([101, 103]) == without)
    #expect(answer([51, 53, 101, 103]) == answer([51, 53]))
  }

  @Test func `the same text of others counts once it was sent`() {
    let text =
      "Our newsletter for owners of mills is read by nine thousand people and free of charge for them."
    func answer(on day: Double) -> Backtest.Answer? {
      var past = Past()
      for person in Int64(1)...3 { past.meet(person, "Person\(person) Roe") }
      past.ask(1, on: 100.5, note: text)
      past.ask(2, on: day, note: text)
      past.ask(3, on: day + 0.1, note: text)
      return past.answer(1)
    }
    var alone = Past()
    alone.meet(1, "Person1 Roe")
    alone.ask(1, on: 100.5, note: text)
    #expect(answer(on: 90) != alone.answer(1))
    #expect(answer(on: 100.5) == alone.answer(1))
    #expect(answer(on: 110) == alone.answer(1))
  }

  @Test func `a template refilled counts once it was sent`() {
    func note(_ person: Int) -> String {
      "Dear owner \(person), our newsletter for owners of mills is read by \(person)00 people and free of charge for "
        + "all of them, so may I put you on its list for the coming spring?"
    }
    func answers(_ days: [Double]) -> [Backtest.Answer?] {
      var past = Past()
      for (index, day) in days.enumerated() {
        past.meet(Int64(index), "Person\(index) Roe")
        past.ask(Int64(index), on: day, note: note(index))
      }
      return past.backtest.replayed.filter { $0.moment.person == 0 }.map { $0.answers.first }
    }
    let alone = answers([100.5])
    #expect(answers([100.5, 110, 120]) == alone)
    #expect(answers([100.5, 100.5, 100.5]) == alone)
    #expect(answers([100.5, 90, 91]) != alone)
  }

  @Test func `a namesake counts once known`() {
    func answer(on day: Double) -> Backtest.Answer? {
      self.answer { past in
        past.know("Jane Roe", since: 50)
        past.meet(3, "Jane Roe")
        past.write(3, on: day)
      }
    }
    let alone = self.answer { $0.know("Jane Roe", since: 50) }
    #expect(answer(on: 90) != alone)
    #expect(answer(on: 101) == alone)
  }

  @Test func `a whole later life changes no verdict`() {
    func past(_ isLong: Bool) -> Past {
      var past = Past()
      for person in Int64(1)...6 { past.meet(person, "Person\(person) Roe") }
      past.ask(1, on: 10, note: Past.pitch)
      past.ask(2, on: 11)
      past.write(
        3,
        on: 12,
        "Thank you for the talk in Lakemont. My sister argued with me about it all evening."
      )
      past.write(2, on: 13, byMember: true)
      past.ask(2, on: 14)
      guard isLong else { return past }
      for person in Int64(1)...6 {
        past.connect(person, on: 20 + Int(person), goneBy: 200)
        past.write(person, on: 30, Past.pitch)
        past.write(person, on: 31, byMember: true)
        past.ask(person, on: 40, note: Past.pitch)
        past.know("Person\(person) Roe", since: 41)
        past.recommend("Person\(person) Roe", on: 42)
      }
      return past
    }
    let short = past(false).backtest.replayed
    let long = past(true).backtest.replayed
    #expect(short.count == 4)
    #expect(short.map(\.answers) == long.prefix(short.count).map(\.answers))
    #expect(short.map(\.moment) == long.prefix(short.count).map(\.moment))
  }

  @Test func `without a date an entry counts all along and praise never`() {
    let without = answer { _ in }
    #expect(answer { $0.know("Jane Roe", since: nil) } != without)
    #expect(answer { $0.recommend("Jane Roe", on: nil) } == without)
    var past = Past()
    past.know("Jane Roe", since: nil)
    past.know("John Doe", since: 3)
    past.recommend("Jane Roe", on: nil)
    #expect(past.backtest.undatedContacts == 1)
    #expect(past.backtest.undatedPraise == 1)
  }
}
