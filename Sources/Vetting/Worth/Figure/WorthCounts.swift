/// The sums that the factors of vetted worth are reckoned from; nil where nothing was imported that could tell.
package struct WorthCounts: Equatable, Sendable {
  package var connections = 0
  /// Decided to be kept, accepted by a decision, or met.
  package var vetted = 0
  package var recalled = WorthShare(yes: 0, known: 0, all: 0)
  package var takesCall = WorthShare(yes: 0, known: 0, all: 0)
  package var strong = 0
  package var fair = 0
  /// Connections with whom both wrote, they alone, you alone.
  package var bothWrote: Int?
  package var onlyTheyWrote = 0
  package var onlyYouWrote = 0
  /// The fifty closest, or all that are a tie where there are fewer, and with how many of them you were in touch within a
  /// year.
  package var closest = 0
  package var inTouch: Int?
  /// Pitches that were kept out, and that got in.
  package var keptOut = 0
  package var gotIn = 0
  /// Of those that got in: connections who pitched and are still there.
  package var pitchers = 0
  /// Connections who recommended you.
  package var recommenders: Int?
  /// Requests decided for good, and those that wait or are to be met.
  package var decided = 0
  package var undecided = 0
  /// How many people there are in each industry that is known.
  package var industries: [Int] = []

  /// Nothing counted.
  package init() {}

  /// Factors go by no fewer answers than this.
  package static let fewestAnswers = 10
  /// The places that strong ties can take.
  package static let places = Layer.wide.size
  /// So many recommendations go all of the way.
  package static let enoughRecommenders = 15
  /// So many industries do.
  package static let enoughIndustries = 12.0
  /// In touch is who was so within so many days before the export.
  package static let daysInTouch = 365
}

extension WorthFactor {
  /// What the sums come to for this factor, 0 to 1; nil where it is not known.
  package func value(_ counts: WorthCounts) -> Double? {
    switch self {
    case .vetted: WorthFactor.share(counts.vetted, of: counts.connections)
    case .recalled: counts.recalled.known >= WorthCounts.fewestAnswers ? counts.recalled.value : nil
    case .takesCall: counts.takesCall.known >= WorthCounts.fewestAnswers ? counts.takesCall.value : nil
    case .strong:
      WorthFactor.share(
        Double(counts.strong) + Double(counts.fair) / 2,
        of: Double(min(WorthCounts.places, counts.connections))
      )
    case .mutual:
      counts.bothWrote.flatMap {
        WorthFactor.share($0, of: $0 + counts.onlyTheyWrote + counts.onlyYouWrote)
      }
    case .inTouch: counts.inTouch.flatMap { WorthFactor.share($0, of: counts.closest) }
    case .guarded: WorthFactor.share(counts.keptOut, of: counts.keptOut + counts.gotIn)
    case .vouched:
      counts.connections == 0
        ? nil : counts.recommenders.flatMap { WorthFactor.share($0, of: WorthCounts.enoughRecommenders) }
    case .decided: WorthFactor.share(counts.decided, of: counts.decided + counts.undecided)
    case .spread:
      counts.industries.reduce(0, +) >= BridgeValue.smallestNetwork
        ? WorthComposition.effectiveNumber(counts.industries).map {
          min(1, $0 / WorthCounts.enoughIndustries)
        } : nil
    }
  }

  /// What the value rests on, in words; where it is not known, why.
  package func words(_ counts: WorthCounts) -> String {
    switch self {
    case .vetted: "\(counts.vetted) of \(counts.connections) connections"
    case .recalled: WorthFactor.words(counts.recalled)
    case .takesCall: WorthFactor.words(counts.takesCall)
    case .strong:
      "\(counts.strong) strong and \(counts.fair) fair for "
        + "\(min(WorthCounts.places, counts.connections)) places"
    case .mutual:
      counts.bothWrote.map { both in
        let any = both + counts.onlyTheyWrote + counts.onlyYouWrote
        return any == 0 ? "nothing was written yet" : "\(both) of \(any) with whom anything was written"
      } ?? "no messages were imported"
    case .inTouch:
      counts.inTouch.map { "\($0) of your \(counts.closest) closest" } ?? "no messages were imported"
    case .guarded:
      counts.keptOut + counts.gotIn == 0
        ? "no pitch came" : "\(counts.keptOut) kept out, \(counts.gotIn) got in"
    case .vouched:
      counts.recommenders.map { "\($0) recommended you" } ?? "no recommendations were imported"
    case .decided:
      counts.decided + counts.undecided == 0
        ? "no request came" : "\(counts.decided) of \(counts.decided + counts.undecided) requests"
    case .spread: WorthFactor.spreadWords(counts.industries)
    }
  }

  private static func spreadWords(_ industries: [Int]) -> String {
    let people = industries.reduce(0, +)
    guard people >= BridgeValue.smallestNetwork,
      let effective = WorthComposition.effectiveNumber(industries)
    else {
      return "the industry of \(people) is known, which is too few to tell"
    }
    return "\(WorthComposition.rounded(effective)) in effect, of the \(people) whose industry is known"
  }

  private static func words(_ share: WorthShare) -> String {
    if share.known == 0 { return "nobody was asked about yet" }
    let words = "\(share.yes) of \(share.known) answered"
    return share.known < WorthCounts.fewestAnswers ? "\(words), which is too few to tell" : words
  }

  private static func share(_ part: Int, of whole: Int) -> Double? { share(Double(part), of: Double(whole)) }

  private static func share(_ part: Double, of whole: Double) -> Double? {
    whole > 0 ? min(1, max(0, part / whole)) : nil
  }
}

extension WorthComposition {
  /// 1 / Herfindahl: how many equally large parts would be as concentrated; nil where there is nobody.
  package static func effectiveNumber(_ counts: [Int]) -> Double? {
    let known = Double(counts.reduce(0, +))
    guard known > 0 else { return nil }
    // Whole numbers, so that the sum is the same in any order.
    let squares = counts.reduce(0.0) { $0 + Double($1) * Double($1) }
    return known * known / squares
  }

  /// To one place.
  static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}
