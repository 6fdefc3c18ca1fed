extension WorthFactor {
  /// What could be done next, and the sums as they would be then.
  struct Change {
    var words: String
    var place: WorthStep.Place
    var counts: WorthCounts
  }

  /// How many people a step is about, at the most.
  private static let atATime = 40
  private static let fewAtATime = 10

  /// The next step for this factor; nil where there is nothing left to do, or nothing that one could do.
  func change(_ counts: WorthCounts) -> Change? {
    switch self {
    case .vetted: vetting(counts)
    case .recalled: answering(counts, \.recalled)
    case .takesCall: answering(counts, \.takesCall)
    case .strong: strengthening(counts)
    case .mutual: answeringMessages(counts)
    case .inTouch: gettingInTouch(counts)
    case .guarded: lettingPitchersGo(counts)
    case .vouched: winningRecommendations(counts)
    case .decided: deciding(counts)
    case .spread: spreading(counts)
    }
  }

  private func vetting(_ counts: WorthCounts) -> Change? {
    let number = min(WorthFactor.atATime, counts.connections - counts.vetted)
    guard number > 0 else { return nil }
    var counts = counts
    counts.vetted += number
    return Change(
      words: "Decide to keep, or meet, \(number) more \(people(number))",
      place: .review,
      counts: counts
    )
  }

  private func answering(_ counts: WorthCounts, _ share: WritableKeyPath<WorthCounts, WorthShare>) -> Change?
  {
    var counts = counts
    let (known, left) = (counts[keyPath: share].known, counts[keyPath: share].unknown)
    let isRecall = share == \.recalled
    if left > 0 {
      let missing = WorthCounts.fewestAnswers - known
      if missing > 0 {
        guard left >= missing else { return nil }
        let question = isRecall ? "whether you recall them" : "whether they would take your call"
        return Change(
          words: "Say of \(missing) more \(people(missing)) \(question)",
          place: .review,
          counts: counts
        )
      }
      let number = min(WorthFactor.atATime, left)
      counts[keyPath: share].known += number
      counts[keyPath: share].yes += number
      let words =
        isRecall
        ? "Recall \(number) more \(people(number))"
        : "Find \(number) more \(people(number)) who would take your call"
      return Change(words: words, place: .review, counts: counts)
    }
    let strangers = known - counts[keyPath: share].yes
    guard isRecall, strangers > 0, known - strangers >= WorthCounts.fewestAnswers else { return nil }
    for path in [\WorthCounts.recalled, \.takesCall] {
      counts[keyPath: path].all -= strangers
      counts[keyPath: path].known = min(counts[keyPath: path].known, counts[keyPath: path].all)
      counts[keyPath: path].yes = min(counts[keyPath: path].yes, counts[keyPath: path].known)
    }
    counts.connections -= strangers
    counts.vetted = min(counts.vetted, counts.connections)
    return Change(
      words: "Let go of the \(strangers) whom you do not recall",
      place: .review,
      counts: counts
    )
  }

  private func strengthening(_ counts: WorthCounts) -> Change? {
    let number = min(WorthFactor.fewAtATime, counts.fair)
    guard number > 0 else { return nil }
    var counts = counts
    counts.fair -= number
    counts.strong += number
    return Change(
      words: number == 1 ? "Make a strong tie of a fair one" : "Make strong ties of \(number) fair ones",
      place: .touch,
      counts: counts
    )
  }

  private func answeringMessages(_ counts: WorthCounts) -> Change? {
    guard let both = counts.bothWrote else {
      return Change(words: "Import the messages of your archive", place: .imports, counts: counts)
    }
    let number = min(WorthFactor.fewAtATime, counts.onlyTheyWrote)
    guard number > 0 else { return nil }
    var counts = counts
    counts.bothWrote = both + number
    counts.onlyTheyWrote -= number
    return Change(
      words: "Answer \(number) who wrote and never heard from you",
      place: .people,
      counts: counts
    )
  }

  private func gettingInTouch(_ counts: WorthCounts) -> Change? {
    guard let inTouch = counts.inTouch else {
      return Change(words: "Import the messages of your archive", place: .imports, counts: counts)
    }
    let number = min(WorthFactor.fewAtATime, counts.closest - inTouch)
    guard number > 0 else { return nil }
    var counts = counts
    counts.inTouch = inTouch + number
    return Change(
      words: "Get in touch with \(number) more of your \(counts.closest) closest",
      place: .touch,
      counts: counts
    )
  }

  private func lettingPitchersGo(_ counts: WorthCounts) -> Change? {
    let number = counts.pitchers
    guard number > 0 else { return nil }
    var counts = counts
    counts.pitchers = 0
    counts.gotIn -= number
    counts.keptOut += number
    counts.connections -= number
    counts.vetted = min(counts.vetted, counts.connections)
    return Change(
      words: number == 1
        ? "Let go of the one who pitched right after connecting"
        : "Let go of the \(number) who pitched right after connecting",
      place: .review,
      counts: counts
    )
  }

  private func winningRecommendations(_ counts: WorthCounts) -> Change? {
    guard let recommenders = counts.recommenders else {
      return Change(words: "Import the recommendations of your archive", place: .imports, counts: counts)
    }
    let number = min(3, WorthCounts.enoughRecommenders - recommenders, counts.connections - recommenders)
    guard number > 0 else { return nil }
    var counts = counts
    counts.recommenders = recommenders + number
    return Change(
      words: "Win the recommendation of \(number) more \(people(number))",
      place: .touch,
      counts: counts
    )
  }

  private func deciding(_ counts: WorthCounts) -> Change? {
    guard counts.undecided > 0 else { return nil }
    var counts = counts
    let number = counts.undecided
    counts.decided += number
    counts.undecided = 0
    return Change(
      words: number == 1 ? "Decide on the one open request" : "Decide on the \(number) open requests",
      place: .requests,
      counts: counts
    )
  }

  private func spreading(_ counts: WorthCounts) -> Change? {
    guard value(counts).map({ $0 < 1 }) == true else { return nil }
    var counts = counts
    let number = WorthFactor.fewAtATime
    counts.industries.append(number)
    counts.connections += number
    counts.vetted += number
    counts.recalled.all += number
    counts.takesCall.all += number
    return Change(
      words: "Accept \(number) people of an industry that is new to you, by a decision each",
      place: .requests,
      counts: counts
    )
  }

  private func people(_ number: Int) -> String { number == 1 ? "person" : "people" }
}
