import Testing
@testable import Vetting

struct BacktestSumTests {
  /// Two pitches, of which one seems personal; three good people, of whom one wrote like a seller; one never accepted.
  private var past: Past {
    var past = Past()
    for person in Int64(1)...7 { past.meet(person, "Person\(person) Roe") }
    let personal =
      "Thank you for the talk in Lakemont last week. My sister argued with me about it all evening."
    for person in Int64(1)...6 { past.connect(person, on: 11) }
    past.ask(1, on: 10, note: Past.pitch)
    past.ask(2, on: 10, note: personal)
    for person in Int64(1)...2 { past.write(person, on: 13, Past.pitch) }
    past.ask(3, on: 10, note: Past.pitch)
    past.ask(4, on: 10, note: personal)
    past.ask(5, on: 10)
    for person in Int64(3)...5 {
      past.write(person, on: 13)
      past.write(person, on: 14, byMember: true)
    }
    past.ask(6, on: 10)
    past.ask(7, on: 10, note: Past.pitch)
    return past
  }

  @Test func `people are counted once, by their first moment`() {
    let backtest = past.backtest
    let sum = BacktestSum(backtest, policy: 0)
    #expect(sum.pitchesAvoided == Share(1, of: 2))
    #expect(sum.goodPeopleLost == Share(2, of: 3))
    #expect(sum.goodPeopleDeclined == Share(1, of: 3))
    #expect(sum.silenceSpared == Share(1, of: 1))
    #expect(sum.count(.neverAccepted) == 1)
    #expect(Aftermath.allCases.map { sum.count($0) }.reduce(0, +) == 7)
    #expect(sum.answers[.firstMessage]?.values.reduce(0, +) == 5)
  }

  @Test func `those lost and those let through are named`() {
    let sum = BacktestSum(past.backtest, policy: 0)
    // The one that would have been declined comes first.
    #expect(sum.lost.map(\.moment.person) == [3, 5])
    #expect(sum.letThrough.map(\.moment.person) == [2])
    #expect(sum.lost.first?.answers.first?.summary.isEmpty == false)
  }

  @Test func `two policies stand side by side`() {
    var open = Policy()
    open.weights = ["sells-in-the-first-breath": 0, "asks-for-a-call": 0, "no-note": 0]
    let member = MemberProfile(name: "Rowan Hale")
    let both = Backtest(past.history, member: member, policies: [Policy(), open])
    let alone = Backtest(past.history, member: member, policies: [open])
    #expect(BacktestSum(both, policy: 1) != BacktestSum(both, policy: 0))
    #expect(BacktestSum(both, policy: 1).goodPeopleDeclined == Share(0, of: 3))
    #expect(both.replayed.map { $0.answers[1] } == alone.replayed.map { $0.answers[0] })
  }

  @Test func `the order of the records does not count`() {
    var shuffled = past.history
    shuffled.messages.reverse()
    shuffled.connections.reverse()
    shuffled.invitations.reverse()
    let member = MemberProfile(name: "Rowan Hale")
    let one = Backtest(past.history, member: member, policies: [Policy()])
    let other = Backtest(shuffled, member: member, policies: [Policy()])
    #expect(one == other)
  }

  @Test func `nothing to replay is no figure`() {
    let backtest = Past().backtest
    #expect(backtest.replayed.isEmpty)
    #expect(BacktestSum(backtest, policy: 0).goodPeopleLost.value == nil)
  }
}
