import Testing
@testable import Vetting

struct TouchPlanTests {
  private let today = NurtureTies.today
  /// The Monday of that week.
  private let monday = NurtureTies.day("2026-11-23")

  private func last(_ kind: Contact.Kind, _ day: Day, _ edit: (inout Tie) -> Void = { _ in }) -> Tie {
    NurtureTies.tie { tie in
      tie.facts.note(Contact(kind, on: day))
      edit(&tie)
    }
  }

  private func done(_ tie: Tie) -> Int { NurtureTies.plan([tie]).done.count }

  @Test func `no more are for this week than the user said they can`() {
    for (perWeek, count) in [(0, 0), (1, 1), (5, 5), (12, 12), (13, 12)] {
      let plan = NurtureTies.plan(NurtureTies.row(12), perWeek: perWeek)
      #expect(plan.due.count == 12)
      #expect(plan.thisWeek.count == count)
      #expect(plan.waiting == 12 - count)
      #expect(plan.thisWeek == Array(plan.due.prefix(count)))
    }
  }

  @Test func `whoever was written to since Monday counts, and the Sunday before does not`() {
    #expect(done(last(.wrote, monday)) == 1)
    #expect(done(last(.wrote, monday.advanced(by: -1))) == 0)
    #expect(done(last(.wrote, today)) == 1)
    #expect(done(last(.wrote, today.advanced(by: 1))) == 0)
  }

  @Test func `the week begins on Monday on each of its days, over New Year too`() {
    for offset in 0..<7 {
      let plan = { (connected: Day) in
        NurtureTies.plan(
          [self.last(.met, connected)],
          today: NurtureTies.day("2026-12-28").advanced(by: offset)
        )
      }
      #expect(plan(NurtureTies.day("2026-12-28")).done.count == 1, "\(offset)")
      #expect(plan(NurtureTies.day("2026-12-27")).done.isEmpty, "\(offset)")
    }
  }

  @Test func `only what the user did takes of the week`() {
    for kind in Contact.Kind.allCases { #expect(done(last(kind, today)) == 1, "\(kind)") }
    for kind in [Contact.Kind.message, .recommendation] {
      #expect(done(NurtureTies.tie { $0.facts.noteTheirs(Contact(kind, on: today)) }) == 0, "\(kind)")
    }
  }

  @Test func `an answer does not take back that the user wrote`() {
    let tie = last(.message, monday) { $0.facts.last = Contact(.message, on: today) }
    #expect(done(tie) == 1)
    let noted = last(.wrote, monday) {
      $0.strength = 0.1
      $0.facts.last = Contact(.message, on: today)
    }
    #expect(done(noted) == 1)
  }

  @Test func `what is done leaves less for the week, and never less than nothing`() {
    let ties = NurtureTies.row(12) { number, tie in
      if number <= 3 { tie.facts.note(Contact(.talked, on: today)) }
    }
    let plan = NurtureTies.plan(ties, perWeek: 5)
    #expect(plan.done.numbers == [1, 2, 3])
    #expect(plan.left == 2)
    #expect(plan.thisWeek.count == 2)
    #expect(plan.due.count == 9)
    #expect(NurtureTies.plan(ties, perWeek: 2).left == 0)
    #expect(NurtureTies.plan(ties, perWeek: 2).thisWeek.isEmpty)
  }

  @Test func `a week ends for those beyond the layers as well, whom a reason alone made due`() {
    var ties = (1...9).map { number in NurtureTies.tie(number, strength: 0.1) { $0.isDormant = true } }
    var served: [Int] = []
    while let next = NurtureTies.plan(ties, perWeek: 3).thisWeek.first {
      let number = Int(next.tie.person.rawValue)
      served.append(number)
      ties[number - 1].isDormant = false
      ties[number - 1].facts.note(Contact(.wrote, on: today))
      guard served.count < 9 else { break }
    }
    #expect(served == [1, 2, 3])
  }

  @Test func `messages to those without a rhythm fill nobody's week`() {
    #expect(done(last(.message, today) { $0.strength = 0.1 }) == 0)
    #expect(done(last(.wrote, today) { $0.strength = 0.1 }) == 1)
  }

  @Test func `whom the user wants no rhythm for is neither due nor counted`() {
    let plan = NurtureTies.plan([last(.wrote, today)], cadences: [NurtureTies.id(1): 0])
    #expect(plan.done.isEmpty)
    #expect(plan.due.isEmpty)
    #expect(plan.everybody.count == 1)
  }

  @Test func `nobody who is let go of appears, whatever speaks for them`() {
    let tie = NurtureTies.tie {
      $0.choice = .remove
      $0.isDormant = true
      $0.facts.birthday = "Nov 26"
    }
    let plan = NurtureTies.plan(
      [tie],
      cadences: [tie.person: 7],
      favours: [tie.person: NurtureTies.ago(100)]
    )
    #expect(plan.everybody.isEmpty)
    #expect(plan.due.isEmpty)
  }

  @Test(arguments: CullGroup.allCases)
  func `nobody of a group to let go of appears, unless the user set a rhythm or keeps them`(
    _ group: CullGroup
  ) {
    let tie = NurtureTies.tie {
      $0.group = group
      $0.facts.birthday = "Nov 26"
      $0.facts.jobChangedOn = NurtureTies.ago(3)
    }
    #expect(NurtureTies.plan([tie]).everybody.isEmpty)
    #expect(NurtureTies.plan([tie], cadences: [tie.person: 7]).due.count == 1)
    var kept = tie
    kept.choice = .keep
    #expect(NurtureTies.plan([kept]).due.count == 1)
  }

  @Test func `somebody beyond the layers is listed for a rhythm or a reason alone`() {
    let ties = NurtureTies.row(152) { number, tie in
      if number == 151 { tie.isDormant = true }
    }
    #expect(NurtureTies.plan(ties).everybody.numbers == Array(1...151))
    let decided = NurtureTies.plan(ties, cadences: [NurtureTies.id(152): 30])
    #expect(decided.everybody.numbers == Array(1...152))
    #expect(decided.everybody.last?.layer == nil)
  }

  @Test func `the most urgent come first, and of two as urgent the stronger tie`() {
    let ties = NurtureTies.row(4) { number, tie in
      tie.facts.note(Contact(.met, on: NurtureTies.ago(number == 3 ? 14 : 10)))
      if number == 4 { tie.isDormant = true }
    }
    #expect(NurtureTies.plan(ties).due.numbers == [3, 4, 1, 2])
  }

  @Test func `of nobody there is an empty plan`() {
    let plan = NurtureTies.plan([])
    #expect(plan.everybody.isEmpty && plan.due.isEmpty && plan.done.isEmpty && plan.thisWeek.isEmpty)
    #expect(plan.waiting == 0)
  }
}
