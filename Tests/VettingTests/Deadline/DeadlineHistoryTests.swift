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

/// Something undecided with the journal of what was done, as the store replays it.
private struct Journal {
  let opened: Deadline
  var steps: [DeadlineStep] = []
  var deadline: Deadline { Deadline.replay(opened, steps) }
}

private func anyStep(_ numbers: inout Numbers, on today: Day) -> DeadlineStep {
  func day(_ range: ClosedRange<Int>) -> Day {
    today.advanced(by: Int.random(in: range, using: &numbers))
  }
  let event: DeadlineStep.Event
  switch Int.random(in: 0..<11, using: &numbers) {
  case 0, 1: event = .asked
  case 2, 3, 4:
    let time = MeetingTime(day: day(-3...200))
    // On the user's clocks it can be the day before, or after.
    let own = time.day.advanced(by: Int.random(in: -1...1, using: &numbers))
    event = .planned(Meeting.Plan(form: .video, time: time, minutes: 30, place: "", day: own))
  case 5: event = .cancelled
  case 6:
    event = .held(
      Meeting.Outcome(
        heldOn: day(-5...2),
        form: .phone,
        feltRight: Meeting.Feeling.allCases.randomElement(using: &numbers) ?? .no,
        forThem: "",
        forMe: "",
        wouldIntroduce: nil,
        nextStep: ""
      )
    )
  case 7, 8: event = .snoozed(to: day(-5...220))
  // A decision to meet is checked when it is made; a day may have passed on other clocks since.
  case 9: event = .moved(to: day(-1...Deadline.longestDays))
  default: event = .decided(.request(Recommendation.allCases.randomElement(using: &numbers) ?? .accept))
  }
  return DeadlineStep(event, on: today, at: Date(timeIntervalSince1970: Double(today.secondsSince1970)))
}

@Test func `ten thousand random histories keep every promise of a deadline`() throws {
  var reached: [Deadline.State: Int] = [:]
  var (taken, refused, undone) = (0, 0, 0)
  for seed in 0..<10_000 {
    var numbers = Numbers(state: UInt64(seed))
    var today = Day(number: Int.random(in: 18_000...22_000, using: &numbers))
    var journal = Journal(
      opened: Deadline(
        .request(Decision.ID(rawValue: 1), Request.ID(rawValue: "r-x")),
        openedOn: today,
        by: today.advanced(by: Int.random(in: 0...180, using: &numbers))
      )
    )
    for _ in 0..<Int.random(in: 1...14, using: &numbers) {
      today = today.advanced(by: Int.random(in: 0...9, using: &numbers))
      let before = journal.deadline
      var after = before
      let step = anyStep(&numbers, on: today)
      do throws(Deadline.Refusal) { try after.take(step) } catch {
        // What is refused changes nothing.
        #expect(after == before, "seed \(seed)")
        refused += 1
        continue
      }
      journal.steps.append(step)
      taken += 1
      // The journal alone gives the same.
      #expect(journal.deadline == after, "seed \(seed)")
      // No state is reached twice, and each comes after those before it.
      let path = after.path(on: today).map(\.state)
      #expect(Set(path).count == path.count, "seed \(seed): \(path)")
      #expect(path.first == .open)
      #expect(zip(after.path, after.path.dropFirst()).allSatisfy { $0.state < $1.state }, "seed \(seed)")
      // Nothing undecided is without a date, nor with one further away than is allowed.
      #expect(after.by.number <= today.number + Deadline.longestDays + 1, "seed \(seed)")
      #expect((after.end == nil) == after.isUndecided, "seed \(seed)")
      #expect((after.plan != nil) || after.reached(.planned) == nil, "seed \(seed)")
      #expect((after.outcome != nil) == (after.reached(.held) != nil), "seed \(seed)")
      // Whatever day it is, an undecided one is either in time or expired with a proposed end.
      if after.isUndecided {
        let later = after.by.advanced(by: 1)
        #expect(after.state(on: later) == .expired, "seed \(seed)")
        #expect(after.state(on: after.by) == after.state, "seed \(seed)")
      } else {
        #expect(after.expiry(on: today.advanced(by: 1_000)) == nil, "seed \(seed)")
      }
      reached[after.state, default: 0] += 1
      // Taking the step back restores what was, from every state.
      var undo = journal
      undo.steps.removeLast()
      #expect(undo.deadline == before, "seed \(seed)")
      if Int.random(in: 0..<4, using: &numbers) == 0 {
        journal = undo
        undone += 1
      }
    }
  }
  // The histories went everywhere: a generator that never plans would prove nothing.
  for state in [Deadline.State.open, .asked, .planned, .held, .decided] {
    #expect(reached[state, default: 0] > 500, "\(state): \(reached[state, default: 0])")
  }
  #expect(taken > 20_000 && refused > 10_000 && undone > 2_000, "\(taken) \(refused) \(undone)")
}
