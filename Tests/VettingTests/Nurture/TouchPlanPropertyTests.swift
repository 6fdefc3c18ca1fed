import Testing
@testable import Vetting

struct TouchPlanPropertyTests {
  /// A small generator of numbers, so that a network that fails can be told by its seed.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  private static func tie(_ number: Int, on today: Day, _ numbers: inout Numbers) -> Tie {
    NurtureTies.tie(number, strength: Double(Int.random(in: 0...20, using: &numbers)) / 20) { tie in
      tie.connectedOn = today.advanced(by: -Int.random(in: 0...4_000, using: &numbers))
      tie.isDormant = Int.random(in: 0..<4, using: &numbers) == 0
      if Int.random(in: 0..<6, using: &numbers) == 0 {
        tie.group = CullGroup.allCases.randomElement(using: &numbers)
      }
      if Int.random(in: 0..<3, using: &numbers) == 0 {
        tie.choice = ConnectionDecision.Choice.allCases.randomElement(using: &numbers)
      }
      if Bool.random(using: &numbers), let kind = Contact.Kind.allCases.randomElement(using: &numbers) {
        let contact = Contact(kind, on: today.advanced(by: -Int.random(in: 0...40, using: &numbers)))
        if Bool.random(using: &numbers) { tie.facts.note(contact) } else { tie.facts.noteTheirs(contact) }
      }
      tie.facts.endedByThem = Bool.random(using: &numbers)
      if Bool.random(using: &numbers) {
        tie.facts.recommendationsReceived = Int.random(in: 0...1, using: &numbers)
        tie.facts.recommendationsGiven = Int.random(in: 0...1, using: &numbers)
      }
      if Bool.random(using: &numbers) {
        tie.facts.jobChangedOn = today.advanced(by: -Int.random(in: -5...150, using: &numbers))
      }
      let near = today.advanced(by: Int.random(in: -3...10, using: &numbers))
      if Bool.random(using: &numbers) { tie.facts.birthday = near.iso }
    }
  }

  private static func ground(_ ties: [Tie], on today: Day, _ numbers: inout Numbers) -> TouchPlan.Ground {
    var ground = TouchPlan.Ground(perWeek: Int.random(in: 0...8, using: &numbers))
    for tie in ties {
      if Int.random(in: 0..<4, using: &numbers) == 0 {
        ground.cadences[tie.person] = [0, 1, 2, 5, 7, 30, 365].randomElement(using: &numbers)
      }
      if Int.random(in: 0..<5, using: &numbers) == 0 {
        ground.snoozes[tie.person] = Touch.Snooze(
          until: today.advanced(by: Int.random(in: -10...20, using: &numbers)),
          setOn: today.advanced(by: -Int.random(in: 0...30, using: &numbers))
        )
      }
      if Int.random(in: 0..<5, using: &numbers) == 0 {
        ground.favours[tie.person] = today.advanced(by: -Int.random(in: 0...900, using: &numbers))
      }
    }
    return ground
  }

  @Test func `in a thousand random networks nobody is nagged, and the order of the ties changes nothing`() {
    var (shown, hidden, done) = (0, 0, 0)
    for seed in 0..<1_000 {
      var numbers = Numbers(state: UInt64(seed))
      let today = NurtureTies.today.advanced(by: Int.random(in: 0...1_500, using: &numbers))
      let ties = (1...Int.random(in: 1...30, using: &numbers)).map {
        TouchPlanPropertyTests.tie($0, on: today, &numbers)
      }
      let ground = TouchPlanPropertyTests.ground(ties, on: today, &numbers)
      let plan = TouchPlan(ties, ground, today: today)
      #expect(plan.thisWeek.count + plan.done.count <= max(ground.perWeek, plan.done.count), "seed \(seed)")
      for touch in plan.due {
        let tie = touch.tie
        let decided = ground.cadences[tie.person]
        if let last = tie.facts.last?.on {
          let peace = min(
            7,
            decided ?? plan.everybody.first { $0.tie.person == tie.person }?.layer?.days ?? 7
          )
          #expect(today.number - last.number >= peace, "seed \(seed), \(tie.name)")
        }
        #expect(decided != 0, "seed \(seed), \(tie.name)")
        #expect(tie.choice != .remove, "seed \(seed), \(tie.name)")
        #expect(tie.group == nil || decided != nil || tie.choice == .keep, "seed \(seed), \(tie.name)")
        if let snooze = ground.snoozes[tie.person], snooze.until > today {
          #expect((tie.facts.last?.on).map { $0 > snooze.setOn } == true, "seed \(seed), \(tie.name)")
        }
      }
      #expect(TouchPlan(ties.shuffled(using: &numbers), ground, today: today) == plan, "seed \(seed)")
      shown += plan.thisWeek.count
      hidden += plan.waiting
      done += plan.done.count
    }
    // The networks are of every kind.
    #expect(shown > 1_000 && hidden > 1_000 && done > 100)
  }
}
