import Testing

@testable import Vetting

struct LearnedModelTests {
  private let model: LearnedModel
  private let examples: [LearningExample]

  init() throws {
    examples = Senders.examples(Senders.some(60, seed: 3))
    model = try #require(LearnedModel.fit(examples))
  }

  @Test func nothingIsLearnedFromNothing() {
    #expect(LearnedModel.fit([]) == nil)
    let silent = LearningExample(key: "a", text: " \u{200B}", isWanted: false, weight: 1)
    #expect(LearnedModel.fit([silent]) == nil)
    let nought = LearningExample(key: "a", text: "Some words", isWanted: false, weight: 0)
    #expect(LearnedModel.fit([nought]) == nil)
  }

  @Test func theOrderOfExamplesDoesNotMatter() throws {
    // Every seventh, and so on: a reordering that mixes all of them.
    let mixed = (0..<7).flatMap { first in stride(from: first, to: examples.count, by: 7).map { examples[$0] }
    }
    #expect(mixed.map(\.key) != examples.map(\.key))
    #expect(LearnedModel.fit(mixed) == model)
    #expect(LearnedModel.fit(examples.reversed())?.digest == model.digest)
    #expect(LearnedModel.fit(Array(examples.dropLast()))?.digest != model.digest)
  }

  @Test func heldOutNotesAreToldBetterThanByTheRulesAlone() {
    let others = Senders.some(400, seed: 9)
    let rules = Assessor(ruleset: .current, member: Dossiers.member, policy: Policy())
    let taught = Assessor(ruleset: .current, member: Dossiers.member, policy: Policy(), learned: model)
    let before = Senders.rocAUC(others.map { rules.assess(Senders.dossier($0)).net }, others.map(\.isWanted))
    let after = Senders.rocAUC(others.map { taught.assess(Senders.dossier($0)).net }, others.map(\.isWanted))
    #expect(before < 0.6)
    #expect(after > before + 0.25)
  }

  @Test func theListSumsToTheWholeAndIsBounded() throws {
    for sender in Senders.some(200, seed: 11) {
      let evidence = [Evidence(symbol: "asks-for-a-call", direction: .opposes, points: 1.5, words: "")]
      let part = try #require(
        model.part(text: sender.note, names: [sender.name, "Rowan Hale"], evidence: evidence)
      )
      #expect(part.hundredths == part.items.reduce(0) { $0 + $1.hundredths })
      #expect(abs(part.hundredths) <= Int((model.reach * 100).rounded()))
      let finding = Learned().finding(part, of: model, provenance: nil)
      #expect(finding.map { Learned.sum(of: $0.words) } ?? 0 == part.hundredths)
      for quote in finding?.quotes ?? [] {
        #expect(sender.note.unicodeScalars.contains(quote.unicodeScalars))
      }
    }
  }

  @Test func theReachGrowsWithTheDecisions() {
    #expect(LearnedModel.reach(after: 0) == 0)
    #expect(LearnedModel.reach(after: 1) == 0.25)
    #expect(LearnedModel.reach(after: 16) == 1)
    #expect(LearnedModel.reach(after: 100) == 2.5)
    #expect(LearnedModel.reach(after: 10_000) == 2.5)
  }

  @Test func whoWroteDoesNotMatter() {
    let note = "Hello Rowan, I keep the archive of a mining town. Yours, "
    let one = model.part(text: note + "Ida", names: ["Ida Meyer", "Rowan Hale"], evidence: [])
    let other = model.part(text: note + "Otto", names: ["Otto Kern", "Rowan Hale"], evidence: [])
    #expect(one?.items.map(\.hundredths) == other?.items.map(\.hundredths))
    #expect(one != nil)
  }

  @Test func whereNothingWasSaidNothingIsAdded() {
    #expect(model.part(text: "", names: [], evidence: []) == nil)
    let stock = Evidence(symbol: "stock-note", direction: .opposes, points: 0.5, words: "")
    #expect(model.part(text: "I'd like to join your network", names: [], evidence: [stock]) == nil)
  }

  @Test func marksTellMoreThanAnswers() throws {
    let senders = Senders.some(40, seed: 5)
    let answered = try #require(LearnedModel.fit(Senders.examples(senders, weight: 0.3)))
    let marked = try #require(LearnedModel.fit(Senders.examples(senders, weight: 1)))
    let text = "I restore clocks in a small workshop"
    let weak = try #require(answered.part(text: text, names: [], evidence: []))
    let strong = try #require(marked.part(text: text, names: [], evidence: []))
    #expect(strong.hundredths > weak.hundredths)
    #expect(weak.hundredths > 0)
  }

  @Test func aRuleNeverComesToArgueTheOtherWay() throws {
    // Whoever is found to ask for a call is wanted, and whoever names a connection is not: against both rules.
    let against = Evidence(symbol: "asks-for-a-call", direction: .opposes, points: 2, words: "")
    let inFavour = Evidence(symbol: "names-a-connection", direction: .supports, points: 2, words: "")
    let examples = (0..<300).map { index in
      LearningExample(
        key: "\(index)",
        text: "Hello there number word",
        isWanted: index % 2 == 0,
        weight: 1,
        evidence: [index % 2 == 0 ? against : inFavour]
      )
    }
    let contrary = try #require(LearnedModel.fit(examples))
    for (symbol, change) in contrary.rules {
      #expect((-1...1).contains(change), "\(symbol)")
      #expect(change < -0.9, "\(symbol)")
    }
    #expect(contrary.calibration != nil)
    for evidence in [against, inFavour] {
      let part = try #require(contrary.part(text: "Hello there", names: [], evidence: [evidence]))
      let change = part.items.filter { $0.cause == .rule(evidence.symbol) }.reduce(0) { $0 + $1.hundredths }
      #expect(abs(change) <= 200)
      #expect(evidence.direction == .opposes ? change > 0 : change < 0)
    }
  }

  @Test func calibrationWaitsForEnoughDecisions() throws {
    #expect(try #require(LearnedModel.fit(Senders.examples(Senders.some(199, seed: 1)))).calibration == nil)
    let many = try #require(LearnedModel.fit(Senders.examples(Senders.some(200, seed: 1))))
    #expect(try #require(many.calibration).slope > 0)
  }
}

extension Learned {
  /// The sum of the figures in a sentence, in hundredths.
  static func sum(of words: String) -> Int {
    var sum = 0
    for clause in words.unicodeScalars.split(separator: ",") {
      guard let sign = clause.lastIndex(where: { $0 == "−" || $0 == "+" }) else { continue }
      let digits = String(String.UnicodeScalarView(clause[clause.index(after: sign)...]))
      let value = Int(((Double(digits) ?? .nan) * 100).rounded())
      sum += clause[sign] == "−" ? -value : value
    }
    return sum
  }
}
