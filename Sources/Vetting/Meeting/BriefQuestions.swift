/// Questions for a first talk, chosen by what is known and by what is not.
///
/// Each has a condition; the first three that fit are asked, and the last three always fit, so that there are three.
enum BriefQuestions {
  /// The three that fit best, each once.
  static func three(for ground: Brief.Ground) -> [String] {
    Array(all.filter { $0.fits(ground) }.map(\.words).prefix(3))
  }

  private struct Question: Sendable {
    var words: String
    var fits: @Sendable (Brief.Ground) -> Bool
  }

  private static let all: [Question] = [
    Question(words: "You name somebody I know. How do you two know each other, and what did they say of me?")
    {
      finds($0, "names-a-connection", "was-sent-by-somebody")
    },
    Question(words: "If I bought nothing, what would be good for you in knowing me?") { ground in
      ground.evidence.contains { $0.direction == .opposes && selling.contains($0.symbol) }
    },
    Question(words: "What has changed for you since we last spoke, and what are you proud of?") {
      $0.isDormant || finds($0, "lost-touch", "changed-jobs")
    },
    Question(words: "What would a first small step together look like, within a month?") { ground in
      ground.evidence.contains { $0.symbol == "mutual-benefit" && $0.direction == .supports }
    },
    Question(words: "I see what you could do for me. What could I do for you?") {
      oneSided($0, "for you")
    },
    Question(words: "I see what I could do for you. What would you do for somebody whom I send to you?") {
      oneSided($0, "for them")
    },
    Question(words: "What would the right position look like, and who should hear of you?") {
      finds($0, "looks-for-work")
    },
    Question(words: "How did you come across me, and why now?") { ground in
      ground.isRequest && !finds(ground, "earlier-conversation", "says-you-met")
    },
    Question(words: "How did we come to be connected, as you remember it?") { ground in
      !ground.isRequest && !finds(ground, "wrote-both-ways", "you-recall-them")
    },
    Question(words: "What are you working on this year, and what is missing for it?") { _ in true },
    Question(words: "Whom would you like to meet, and whom of yours should I know?") { _ in true },
    Question(words: "Who would speak well of you, of those we both know?") { _ in true },
  ]

  /// The rules that find somebody who sells.
  static let selling: Set<String> = [
    "sells-in-the-first-breath", "asks-for-a-call", "promises-results", "presents-a-firm",
    "offers-agency-work",
    "names-a-price", "addresses-a-trade", "fishes-for-interest", "baits", "is-a-mailing", "same-text",
    "connect-then-pitch", "pitched-once-connected",
  ]

  private static func finds(_ ground: Brief.Ground, _ symbols: String...) -> Bool {
    ground.evidence.contains { symbols.contains($0.symbol) }
  }

  private static func oneSided(_ ground: Brief.Ground, _ side: String) -> Bool {
    ground.evidence.contains {
      $0.symbol == "mutual-benefit" && $0.direction == .neutral
        && $0.words.utf8.starts(with: "One-sided, \(side)".utf8)
    }
  }
}
