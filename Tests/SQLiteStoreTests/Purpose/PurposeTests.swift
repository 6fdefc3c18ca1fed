import Foundation
import SQLiteStore
import Testing
import Vetting
import Workflows

@Suite("The purpose in the store")
struct PurposeTests {
  @Test(arguments: Bed.allCases)
  func `the newest holds, and all are kept`(_ bed: Bed) throws {
    try bed.test { store in
      #expect(try store.purposes(limit: 10).isEmpty)
      #expect(try store.memberProfile().purpose == Purpose())
      let first = Purpose(work: "Pension law", seeking: "actuaries")
      var second = first
      second.unwanted = "crypto \u{202E}\u{0301} '); DROP TABLE decision_purpose; --"
      try store.append(first, at: noon)
      try store.append(second, at: noon.addingTimeInterval(60))
      let kept = try store.purposes(limit: 10)
      #expect(kept.map(\.purpose) == [second, first])
      #expect(kept.map(\.number) == [2, 1])
      #expect(kept.first?.writtenAt == noon.addingTimeInterval(60))
      #expect(try store.purposes(limit: 1).map(\.purpose) == [second])
      #expect(try store.memberProfile().purpose == second)
    }
  }

  @Test func `a purpose survives that everything derived is dropped`() throws {
    try Bed.inMemory.test { store in
      try store.append(Purpose(work: "Pension law"), at: noon)
      try store.dropDerived()
      #expect(try store.memberProfile().purpose.work == "Pension law")
    }
  }
}
