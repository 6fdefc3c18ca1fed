import Foundation
import SampleArchive
import Synchronization
import Testing
import Vetting
import Workflows

/// A small generator of numbers, so that a history that fails can be told by its seed.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

@Suite("The gate before a joint message")
struct IntroductionGateTests {
  private func anyStep(_ numbers: inout Numbers) -> IntroductionStep.Event {
    let side: Introduction.Side = Bool.random(using: &numbers) ? .requester : .target
    switch Int.random(in: 0..<16, using: &numbers) {
    case 0..<4: return .asked(side)
    case 4..<9: return .consented(side)
    case 9: return .refused(side)
    case 10: return .declined
    case 11: return .withdrawn
    case 12..<15: return .introduced
    default: return .outcome(IntroductionOutcome(.spoke))
    }
  }

  /// The yes of both in the journal, and nobody who said no: counted without the state machine.
  private func bothSaidYes(_ record: IntroductionRecord) -> Bool {
    var yes: Set<Introduction.Side> = []
    for step in record.steps {
      switch step.event {
      case .consented(let side): yes.insert(side)
      case .refused, .declined, .withdrawn: return false
      default: break
      }
    }
    return yes == [.requester, .target]
  }

  @Test(arguments: 1...5) func `no path gives a joint text without two recorded consents`(seed: Int) throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let people = try workspace.people(PeopleQuery(limit: 6)).entries.map(\.key)
    var numbers = Numbers(state: UInt64(seed) &* 104_729)
    var (given, refused) = (0, 0)
    for _ in 0..<120 {
      let records = try workspace.introductions()
      let pair = people.shuffled(using: &numbers).prefix(2)
      if records.filter(\.introduction.isOpen).count < 2, let one = pair.first, let other = pair.last {
        _ = try? workspace.askForIntroduction(from: one, to: other, IntroductionRequest(), by: "test")
      }
      guard let record = try workspace.introductions().randomElement(using: &numbers) else { continue }
      if Int.random(in: 0..<8, using: &numbers) == 0 {
        try workspace.undoIntroduction(record.id, by: "test")
      } else {
        if Int.random(in: 0..<3, using: &numbers) == 0 { bench.turnClock(to: workspace.now() + 86_400) }
        _ = try? workspace.take(anyStep(&numbers), of: record.id, by: "test")
      }
      for record in try workspace.introductions() {
        let isFree = bothSaidYes(record)
        // The joint message itself, in every language.
        for language in [NoteLanguage.english, .german] {
          let draft = try? workspace.introductionDraft(.joint, for: record.id, in: language)
          #expect((draft != nil) == isFree, "seed \(seed), \(record.introduction)")
          if draft == nil { refused += 1 } else { given += 1 }
        }
        let joint = try? workspace.introductionDraft(.joint, for: record.id)
        // And no other text is addressed to both.
        for kind in workspace.introductionDraftKinds(record) where kind.kind != .joint {
          let draft = try workspace.introductionDraft(kind.kind, for: record.id, side: kind.side)
          #expect(draft.recipients.count <= 1)
          #expect(draft.kind != .joint && draft.draft.body != joint?.draft.body)
        }
        #expect(workspace.introductionDraftKinds(record).contains { $0.kind == .joint } == isFree)
        if record.introduction.introducedOn != nil { #expect(isFree) }
      }
    }
    // The sequences went both ways: a generator that never agrees would prove nothing.
    #expect(given > 20 && refused > 20, "\(given) \(refused)")
  }

  @Test func `texts for meetings are not a way around the gate`() throws {
    let bench = Bench()
    let workspace = try bench.open()
    _ = try workspace.importArchives([bench.export(story(), of: "2026-07-03")])
    let request = try #require(try workspace.allRequests().first).request.id
    for kind in DraftKind.introductions {
      #expect(throws: DraftError.self) { try workspace.draft(kind, for: request.rawValue) }
    }
  }
}
