import Foundation
@testable import Vetting

/// A situation in which somebody asks to be introduced, with what is expected of the judgement; everybody is invented.
struct IntroductionScenario: CustomStringConvertible, Sendable {
  var name: String
  var advice: IntroductionAdvice
  /// The rule that must have found something, and which way.
  var symbol: String
  var direction: Evidence.Direction
  /// Words that its finding must hold.
  var words: String
  var dossier: IntroductionDossier

  var description: String { name }

  init(
    _ name: String,
    _ advice: IntroductionAdvice,
    _ symbol: String,
    _ direction: Evidence.Direction,
    _ words: String,
    _ edit: (inout IntroductionDossier) -> Void = { _ in }
  ) {
    self.name = name
    self.advice = advice
    self.symbol = symbol
    self.direction = direction
    self.words = words
    dossier = IntroductionScenario.goodMatch
    edit(&dossier)
  }

  static let today = Connections.day("2026-07-10")

  /// Somebody with whom the user wrote to and fro for years.
  static func friend(_ name: String, _ company: String, _ position: String) -> ConnectionDossier {
    var dossier = Connections.dossier {
      $0.exchange = .known(Connections.exchange(received: 30, sent: 30, words: 2_000, last: "2026-06-01"))
      $0.records = [
        Connections.record(.met, on: "2024-05-05"), Connections.record(.talked, on: "2025-05-05"),
      ]
    }
    dossier.connection = Connections.connection(name)
    dossier.connection.company = company
    dossier.connection.position = position
    return dossier
  }

  /// Somebody with whom the user never exchanged a word.
  static func stranger(_ name: String, _ company: String, _ position: String) -> ConnectionDossier {
    var dossier = Connections.stranger(since: "2025-03-01")
    dossier.connection.name = name
    dossier.connection.company = company
    dossier.connection.position = position
    return dossier
  }

  /// A founder who looks for money, and an investor who looks for founders; the user knows both.
  static var goodMatch: IntroductionDossier {
    IntroductionDossier(
      requester: friend("Mira Solano", "Tidewater Looms", "Founder"),
      target: friend("Jonas Albrink", "Eastgate Partners", "Investor"),
      why: "I am looking for funding for our first factory and would like his view.",
      today: today
    )
  }

  static func earlier(_ result: IntroductionOutcome.Result?, thanked: Bool? = nil) -> EarlierIntroduction {
    EarlierIntroduction(
      target: "Ada Finch",
      introducedOn: Connections.day("2025-02-03"),
      result: result,
      saidThanks: thanked
    )
  }

  static let all: [IntroductionScenario] = matches + knowing + record + refused + load

  static let matches = [
    IntroductionScenario("a good match", .introduce, "serves-both", .supports, "something in it for both"),
    IntroductionScenario(
      "a good match shows what the target gains",
      .introduce,
      "serves-both",
      .neutral,
      "For Jonas Albrink"
    ),
    IntroductionScenario(
      "a good match shows what the requester gains",
      .introduce,
      "serves-both",
      .neutral,
      "For Mira Solano"
    ),
    IntroductionScenario(
      "one-sided: only the requester gains",
      .askFirst,
      "serves-both",
      .opposes,
      "only Mira Solano gains"
    ) {
      $0.target = friend("Jonas Albrink", "Marlow Mills", "Looking for an internship, investor")
      $0.requester.connection.position = "Gardener"
    },
    IntroductionScenario(
      "nothing for either is known",
      .askFirst,
      "serves-both",
      .neutral,
      "Nothing is known"
    ) {
      $0.requester = friend("Mira Solano", "Orchard & Co", "Gardener")
      $0.target = friend("Jonas Albrink", "Quay House", "Looking for an internship")
    },
    IntroductionScenario(
      "unknown headline of the target",
      .askFirst,
      "knows-target",
      .supports,
      "Jonas Albrink and you"
    ) {
      $0.target.connection.position = ""
      $0.target.connection.company = ""
    },
    IntroductionScenario(
      "unknown headline of the requester, who says what for",
      .askFirst,
      "says-why",
      .supports,
      "says why"
    ) {
      $0.requester.connection.position = ""
      $0.requester.connection.company = ""
    },
    IntroductionScenario("no reason given", .introduce, "says-why", .opposes, "does not say why") {
      $0.why = ""
    },
    IntroductionScenario("a reason of two words", .introduce, "says-why", .opposes, "hardly says why") {
      $0.why = "coffee chat"
    },
    IntroductionScenario("two coaches", .askFirst, "are-rivals", .opposes, "may be rivals") {
      $0.requester = friend("Mira Solano", "Solano Coaching", "Coach for founders")
      $0.target = friend("Jonas Albrink", "Albrink & Daughters", "Coaching")
    },
    IntroductionScenario(
      "two of one firm",
      .introduce,
      "know-each-other",
      .opposes,
      "where they can find each other"
    ) {
      $0.target.connection.company = "Tidewater Looms"
    },
    IntroductionScenario(
      "two who were in one conversation",
      .introduce,
      "know-each-other",
      .neutral,
      "a conversation"
    ) {
      $0.sharedConversations = 1
    },
  ]

  static let knowing = [
    IntroductionScenario("a stranger asks", .askFirst, "knows-requester", .opposes, "hardly a tie") {
      $0.requester = stranger("Mira Solano", "Tidewater Looms", "Founder")
    },
    IntroductionScenario("a stranger asks for a good friend", .askFirst, "name-at-risk", .opposes, "at risk")
    {
      $0.requester = stranger("Mira Solano", "Tidewater Looms", "Founder")
    },
    IntroductionScenario("a stranger who says nothing", .decline, "says-why", .opposes, "does not say why") {
      $0.requester = stranger("Mira Solano", "", "")
      $0.target = stranger("Jonas Albrink", "Eastgate Partners", "Investor")
      $0.why = ""
    },
    IntroductionScenario(
      "one whom the user does not recall",
      .decline,
      "recalls-requester",
      .opposes,
      "do not recall"
    ) {
      $0.requester.recall.isRecalled = false
    },
    IntroductionScenario("the target is a stranger", .askFirst, "knows-target", .opposes, "hardly a tie") {
      $0.target = stranger("Jonas Albrink", "Eastgate Partners", "Investor")
    },
    IntroductionScenario("both are strangers", .decline, "knows-requester", .opposes, "hardly a tie") {
      $0.requester = stranger("Mira Solano", "Orchard & Co", "Gardener")
      $0.target = stranger("Jonas Albrink", "Quay House", "Harbour master")
    },
    IntroductionScenario(
      "the target would not take the call",
      .askFirst,
      "takes-your-call",
      .opposes,
      "would not take"
    ) {
      $0.target.recall.takesCall = false
    },
    IntroductionScenario(
      "the target would take the call",
      .introduce,
      "takes-your-call",
      .supports,
      "would take"
    ) {
      $0.target.recall.takesCall = true
    },
    IntroductionScenario("a strength set by hand", .introduce, "knows-target", .supports, "as you set it") {
      $0.target = stranger("Jonas Albrink", "Eastgate Partners", "Investor")
      $0.target.recall = Recall(takesCall: true, strength: 0.7)
    },
    IntroductionScenario(
      "the target recommended the user",
      .introduce,
      "vouched-for-one",
      .supports,
      "Jonas Albrink recommended you"
    ) {
      $0.target.recommendations = .known([
        RecommendationMatch(given: .received, matchedBy: .uniqueName, provenance: Connections.place)
      ])
    },
    IntroductionScenario(
      "messages were never imported",
      .askFirst,
      "knows-target",
      .opposes,
      "no word between you is known"
    ) {
      $0.target = stranger("Jonas Albrink", "Eastgate Partners", "Investor")
      $0.target.exchange = .unknown
    },
  ]
}
