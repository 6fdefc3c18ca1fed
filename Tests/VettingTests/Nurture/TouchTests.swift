import Testing
@testable import Vetting

struct TouchTests {
  private let today = NurtureTies.today

  private func since(_ days: Int, _ kind: Contact.Kind = .message) -> Tie {
    NurtureTies.tie { $0.facts.last = Contact(kind, on: NurtureTies.ago(days)) }
  }

  @Test(arguments: [
    (1, 0), (1, 1), (2, 1), (2, 2), (6, 6), (7, 6), (7, 7), (30, 29), (30, 30), (3_650, 3_650),
  ])
  func `whoever was last in touch a rhythm ago is due, and not a day before`(_ rhythm: Int, _ silent: Int) {
    let touch = NurtureTies.touch(since(silent), decided: rhythm)
    #expect(touch.dueOn == NurtureTies.ago(silent).advanced(by: rhythm))
    #expect(touch.isDue(on: today) == (silent >= rhythm))
  }

  @Test func `a reason makes nobody due who was in touch within seven days`() {
    for (silent, isDue) in [(0, false), (6, false), (7, true)] {
      var tie = since(silent)
      tie.isDormant = true
      #expect(NurtureTies.touch(tie, layer: .wide).isDue(on: today) == isDue, "\(silent)")
      #expect(NurtureTies.touch(tie).isDue(on: today) == isDue, "without a rhythm, \(silent)")
    }
  }

  @Test func `a rhythm of less than a week shortens the peace, also for reasons`() {
    var tie = since(2)
    tie.isDormant = true
    #expect(!NurtureTies.touch(tie, decided: 3).isDue(on: today))
    #expect(NurtureTies.touch(tie, decided: 2).isDue(on: today))
  }

  @Test func `without a word ever the rhythm runs from the day of connecting`() {
    let tie = NurtureTies.tie { $0.connectedOn = NurtureTies.ago(29) }
    let touch = NurtureTies.touch(tie, decided: 30)
    #expect(touch.last == nil)
    #expect(touch.dueOn == today.advanced(by: 1))
    #expect(!touch.isDue(on: today))
    #expect(touch.isDue(on: today.advanced(by: 1)))
  }

  @Test func `a word from before connecting does not make a new connection due`() {
    let tie = NurtureTies.tie {
      $0.connectedOn = NurtureTies.ago(1)
      $0.facts.last = Contact(.met, on: NurtureTies.ago(900))
    }
    #expect(!NurtureTies.touch(tie, layer: .closest).isDue(on: today))
  }

  @Test func `not at all hides even whom every reason asks for`() {
    let tie = NurtureTies.tie {
      $0.isDormant = true
      $0.facts.birthday = "Nov 26"
      $0.facts.recommendationsReceived = 1
      $0.facts.recommendationsGiven = 0
    }
    let touch = NurtureTies.touch(tie, layer: .closest, decided: 0, favour: NurtureTies.ago(100))
    #expect(touch.reasons.count == 4)
    #expect(touch.dueOn == nil)
    #expect(!touch.isDue(on: today))
    #expect(NurtureTies.touch(tie, layer: .closest).isDue(on: today))
  }

  @Test func `somebody put off is due again on the very day`() {
    let snooze = Touch.Snooze(until: today.advanced(by: 5), setOn: NurtureTies.ago(1))
    let touch = NurtureTies.touch(since(400), layer: .wide, snooze: snooze)
    #expect(touch.snoozedUntil == today.advanced(by: 5))
    #expect(!touch.isDue(on: today.advanced(by: 4)))
    #expect(touch.isDue(on: today.advanced(by: 5)))
  }

  @Test func `being in touch ends the putting off`() {
    let snooze = Touch.Snooze(until: today.advanced(by: 300), setOn: NurtureTies.ago(30))
    #expect(NurtureTies.touch(since(29), layer: .closest, snooze: snooze).snoozedUntil == nil)
    #expect(NurtureTies.touch(since(29), layer: .closest, snooze: snooze).isDue(on: today))
    #expect(NurtureTies.touch(since(30), layer: .closest, snooze: snooze).snoozedUntil != nil)
    #expect(NurtureTies.touch(NurtureTies.tie(), layer: .closest, snooze: snooze).snoozedUntil != nil)
  }

  @Test func `urgency grows by rhythms of their own, and stops at three`() {
    func urgency(_ silent: Int, _ rhythm: Int) -> Double {
      NurtureTies.touch(since(silent), decided: rhythm).urgency
    }
    #expect(urgency(10, 30) == 0)
    #expect(urgency(30, 30) == 0)
    #expect(urgency(60, 30) == 1)
    #expect(urgency(120, 30) == 3)
    #expect(urgency(5_000, 1) == 3)
    var tie = since(60)
    tie.isDormant = true
    #expect(NurtureTies.touch(tie, decided: 30).urgency == 1.5)
  }

  @Test func `without a rhythm, a layer or a reason nobody is due`() {
    let touch = Touch(outside: since(4_000), decided: nil, snooze: nil, today: today)
    #expect(touch.cadence == nil)
    #expect(touch.dueOn == nil)
    #expect(!touch.isDue(on: today))
  }
}
