import Testing
import Vetting
import Workflows

struct PurposeTextTests {
  @Test(arguments: [
    Purpose(),
    Purpose(work: "Pension law", unwanted: "crypto"),
    Purpose(
      work: "Zwei\nZeilen",
      audience: "[brackets] first",
      offer: "# a hash first",
      seeking: "x\u{0301}"
    ),
  ])
  func `what is written is read back`(_ purpose: Purpose) throws {
    #expect(try PurposeText.purpose(from: PurposeText.written(purpose)) == purpose)
  }

  @Test func `a part without a heading stays, an empty one is emptied`() throws {
    let held = Purpose(work: "Pension law", seeking: "actuaries", unwanted: "crypto")
    let read = try PurposeText.purpose(from: "[seeking]\r\n  owners \r\n\r\n[unwanted]\r\n", held: held)
    #expect(read == Purpose(work: "Pension law", seeking: "owners"))
  }

  @Test func `what cannot be read says in which line`() {
    #expect(throws: PurposeError.misplaced(line: 2, text: "pension lawyers")) {
      try PurposeText.purpose(from: "# comment\npension lawyers\n")
    }
    #expect(throws: PurposeError.noSuchPart(line: 1, name: "wishes")) {
      try PurposeText.purpose(from: "[wishes]\npension lawyers\n")
    }
  }

  @Test func `too long and empty are refused by name`() {
    #expect(throws: PurposeError.empty) { try Purpose(work: " \n\t").checked() }
    #expect(throws: PurposeError.tooLong(.offer, limit: 500)) {
      try Purpose(work: "x", offer: String(repeating: "a", count: 501)).checked()
    }
    #expect(throws: PurposeError.tooLong(.work, limit: 500)) {
      try Purpose(work: String(repeating: "\u{0301}", count: 300_000)).checked()
    }
  }

  @Test func `equal purposes have equal digests, and an empty one has none`() {
    #expect(Purpose().digest == "")
    #expect(Purpose(work: "a").digest != Purpose(audience: "a").digest)
    #expect(Purpose(work: "a").digest == Purpose(work: "a").digest)
  }
}
