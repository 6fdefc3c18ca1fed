import Testing
@testable import Vetting

struct AftermathTests {
  /// A request on day 100 that was accepted on day 101.
  private func accepted(_ add: (inout Past) -> Void = { _ in }) -> Aftermath? {
    var past = Past()
    past.meet(1, "Jane Roe")
    past.ask(1, on: 100.5)
    past.connect(1, on: 101)
    add(&past)
    return past.aftermath(1)
  }

  @Test func `both wrote`() {
    let aftermath = accepted { past in
      past.write(1, on: 102)
      past.write(1, on: 103, byMember: true)
    }
    #expect(aftermath == .conversation)
  }

  @Test func `what was written before is no outcome`() {
    let aftermath = accepted { past in
      past.write(1, on: 90)
      past.write(1, on: 91, byMember: true)
    }
    #expect(aftermath == .silence)
  }

  @Test func `a pitch within a week that was never answered`() {
    #expect(accepted { $0.write(1, on: 104, Past.pitch) } == .pitch)
    #expect(accepted { $0.write(1, on: 120, Past.pitch) } == .silence)
    #expect(accepted { $0.write(1, on: 104, "Good to know you.") } == .silence)
  }

  @Test func `a pitch that was answered once counts neither way`() {
    func aftermath(answers: Int) -> Aftermath? {
      accepted { past in
        past.write(1, on: 102, byMember: true)
        past.write(1, on: 104, Past.pitch)
        for index in 0..<answers { past.write(1, on: 200 + Double(index), byMember: true) }
      }
    }
    #expect((0...2).map { aftermath(answers: $0) } == [.pitch, .answeredPitch, .conversation])
    #expect(!Aftermath.answeredPitch.isGood && !Aftermath.answeredPitch.isUnknown)
  }

  @Test func `a recommendation outweighs all`() {
    #expect(accepted { $0.recommend("Jane Roe", on: 150) } == .recommendation)
    #expect(accepted { $0.recommend("Jane Roe", on: 50) } == .silence)
    let withNamesake = accepted { past in
      past.recommend("Jane Roe", on: 150)
      past.meet(2, "Jane Roe")
    }
    #expect(withNamesake == .silence)
  }

  @Test func `a request that was never accepted has no outcome`() {
    var past = Past()
    past.meet(1, "Jane Roe")
    past.ask(1, on: 100)
    #expect(past.aftermath(1) == .neverAccepted)
    past.connect(1, on: 40)
    #expect(past.aftermath(1) == .neverAccepted)
  }

  @Test func `the last week is too early to say`() {
    var past = Past()
    past.meet(1, "Jane Roe")
    past.meet(2, "John Doe")
    past.meet(3, "Ann Poe")
    past.ask(1, on: 296)
    past.write(2, on: 297)
    past.ask(3, on: 100)
    past.connect(3, on: 298)
    #expect([1, 2, 3].map { past.aftermath($0) } == [.tooEarly, .tooEarly, .tooEarly])
  }

  @Test func `a first message is judged with what followed it`() {
    func aftermath(connected: Int?, _ text: String, answered: Bool = false) -> Aftermath? {
      var past = Past()
      past.meet(1, "Jane Roe")
      if let connected { past.connect(1, on: connected) }
      past.write(1, on: 100.2, text)
      if answered { past.write(1, on: 101, byMember: true) }
      return past.aftermath(1)
    }
    #expect(aftermath(connected: 98, Past.pitch) == .pitch)
    #expect(aftermath(connected: nil, Past.pitch) == .pitch)
    #expect(aftermath(connected: 10, Past.pitch) == .silence)
    #expect(aftermath(connected: 98, "Good to know you.") == .silence)
    #expect(aftermath(connected: 98, Past.pitch, answered: true) == .answeredPitch)
    #expect(aftermath(connected: 98, "Good to know you.", answered: true) == .conversation)
  }

  @Test func `a message counts as an opening only where the person began`() {
    var past = Past()
    for person in Int64(1)...4 { past.meet(person, "Person\(person) Roe") }
    past.write(1, on: 10, byMember: true)
    past.write(1, on: 11)
    past.write(2, on: 12)
    past.write(2, on: 13)
    past.write(3, on: 14, isGroup: true)
    past.write(4, on: 15)
    past.history.messages[past.history.messages.count - 1].isNote = true
    #expect(past.backtest.replayed.map(\.moment.person) == [2])
    #expect(past.history.wantedTexts == [3])
  }
}
