import Foundation
import Testing
import Vetting

/// A small generator of numbers, so that a history that fails can be told by its seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

private func anyStep(_ numbers: inout Numbers, on day: Day) -> IntroductionStep {
  let side = Introduction.Side.allCases.randomElement(using: &numbers) ?? .target
  let event: IntroductionStep.Event
  switch Int.random(in: 0..<20, using: &numbers) {
  case 0..<5: event = .asked(side)
  case 5..<11: event = .consented(side)
  case 11: event = .refused(side)
  case 12: event = .declined
  case 13: event = .withdrawn
  case 14..<18: event = .introduced
  default:
    event = .outcome(
      IntroductionOutcome(IntroductionOutcome.Result.allCases.randomElement(using: &numbers) ?? .spoke)
    )
  }
  return IntroductionStep(event, on: day, at: Date(timeIntervalSince1970: Double(day.secondsSince1970)))
}

private func person(_ name: String) -> Person.Reference {
  Person.Reference(key: Person.Key(rawValue: "p-\(name)"), name: name, slug: nil)
}

@Test func `in ten thousand random histories nobody is introduced without the yes of both`() throws {
  var reached: [Introduction.State: Int] = [:]
  var (taken, refused, undone, joint) = (0, 0, 0, 0)
  for seed in 0..<10_000 {
    var numbers = Numbers(state: UInt64(seed))
    var today = Day(number: 20_000)
    let recorded = Introduction(
      id: Introduction.ID(rawValue: Int64(seed)),
      parties: .between(requester: person("a"), target: person("b")),
      askedOn: today,
      why: ""
    )
    var steps: [IntroductionStep] = []
    for _ in 0..<Int.random(in: 1...16, using: &numbers) {
      today = today.advanced(by: Int.random(in: 0...20, using: &numbers))
      let before = Introduction.replay(recorded, steps)
      var after = before
      let step = anyStep(&numbers, on: today)
      do throws(IntroductionRefusal) { try after.take(step) } catch {
        #expect(after == before, "what is refused changes nothing: seed \(seed)")
        refused += 1
        continue
      }
      steps.append(step)
      taken += 1
      #expect(Introduction.replay(recorded, steps) == after, "the journal alone gives the same: seed \(seed)")
      // Counted a second way: a yes in the journal for each side, and none who said no.
      let yes = Set(
        steps.compactMap { step -> Introduction.Side? in
          if case .consented(let side) = step.event { side } else { nil }
        }
      )
      let isOff = steps.contains { step in
        switch step.event {
        case .refused, .withdrawn, .declined: true
        default: false
        }
      }
      #expect((after.bothConsents != nil) == (yes == [.requester, .target] && !isOff), "seed \(seed)")
      if after.bothConsents != nil { joint += 1 }
      if steps.contains(where: { $0.event == .introduced }) {
        #expect(yes == [.requester, .target] && !isOff, "seed \(seed)")
      }
      // A state never goes back.
      #expect(after.state >= before.state, "seed \(seed)")
      #expect((after.ending != nil) == (after.state == .ended), "seed \(seed)")
      reached[after.state, default: 0] += 1
      // Taking the step back restores what was, from every state.
      #expect(Introduction.replay(recorded, steps.dropLast()) == before, "seed \(seed)")
      if Int.random(in: 0..<5, using: &numbers) == 0 {
        steps.removeLast()
        undone += 1
      }
    }
  }
  // The histories went everywhere: a generator that never agrees would prove nothing.
  for state in Introduction.State.allCases where state != .recorded {
    #expect(reached[state, default: 0] > 500, "\(state): \(reached[state, default: 0])")
  }
  #expect(
    taken > 10_000 && refused > 10_000 && undone > 1_000 && joint > 1_000,
    "\(taken) \(refused) \(undone) \(joint)"
  )
}
