import Testing

@testable import Vetting

struct PatternTableTests {
  private static func found(_ lines: String, in note: String, _ cue: Cue = .call) -> [Range<Int>] {
    let lexicon = Lexicon(
      language: nil,
      markers: "a the of to in and we you",
      classes: ["firms": "firms clinics {small}", "small": "shops"],
      signs: [[cue: lines]]
    )
    let text = NoteText(note)
    var cues = Cues()
    for hit in PatternTable([lexicon]).find(in: PatternWords(text.tokens)) {
      cues.add(hit.match, to: hit.cue)
    }
    return cues[cue].sorted { $0.lowerBound < $1.lowerBound }
  }

  @Test(arguments: [
    ("quick call", "A quick call", [1..<3]),
    ("help/support you", "we support you", [1..<3]),
    ("# minutes", "15 minutes, 20 minutes", [0..<2, 2..<4]),
    ("help {firms}", "help shops", [0..<2]),
    ("help … grow", "help the firms of Basel grow", [0..<6]),
    ("optim~ costs", "optimising costs", [0..<2]),
    ("call * back", "call me back", [0..<3]),
    ("(quick) call", "call", [0..<1]),
    ("[next week/some time soon] maybe", "some time soon maybe", [0..<4]),
    ("audit", "l'audit", [0..<1]),
    ("we built", "we've built", [0..<2]),
    ("rendez-vous", "un rendez-vous", [1..<3]),
    ("% off", "20 % off", [1..<3]),
  ])
  func `a pattern finds what it says`(lines: String, note: String, places: [Range<Int>]) {
    #expect(Self.found(lines, in: note) == places)
  }

  @Test(arguments: [
    ("help … grow", "help. Grow"), ("help … grow", "help one two three four five grow"),
    ("a call", "plan A. Call me"), ("^ interested ?", "Are you interested?"),
    ("^ interested ?", "Interested."),
    ("call * back", "call back"), ("optim~", "opt"), ("help {firms}", "help banks"),
    ("(a/the) (of/to)", "the. Of. A. To."), ("*", "anything"), ("… call", "nothing"),
  ])
  func `and nothing else`(lines: String, note: String) {
    #expect(Self.found(lines, in: note).isEmpty)
  }

  @Test func `a question is told from a statement, and a beginning from the middle`() {
    #expect(Self.found("^ interested ?", in: "Hello. Interested?") == [1..<2])
  }

  @Test func `of two that overlap the stronger counts, then the longer`() {
    #expect(Self.found("a call | a call today | call today", in: "a call today") == [0..<3])
    #expect(Self.found("! a call | a call today", in: "a call today") == [0..<2])
  }

  @Test func `what may be missing may be missing only where something is left to go by`() {
    #expect(Self.found("(met/sat) (the/of)", in: "the").isEmpty)
    #expect(Self.found("(met/sat) (the/of)", in: "met") == [0..<1])
  }

  @Test func `text made to blow up matching takes no longer than its length allows`() {
    let lines = "a … b … c … d | a/b … a/b … a/b … z"
    let short = Self.found(lines, in: String(repeating: "a b ", count: 50))
    let long = Self.found(lines, in: String(repeating: "a b ", count: 5_000))
    #expect(short.isEmpty && long.isEmpty)
  }
}
