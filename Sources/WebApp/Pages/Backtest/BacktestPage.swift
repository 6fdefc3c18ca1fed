import Vetting
import Workflows

/// The values of the page that replays policies over the past.
struct BacktestPage: Sendable {
  /// A policy that can be replayed.
  enum Choice: String, CaseIterable, Sendable {
    case own, guarded, openDoor = "open-door", strict

    var title: String {
      switch self {
      case .own: "Your policy"
      case .guarded: "Guarded"
      case .openDoor: "Open door"
      case .strict: "Strict"
      }
    }

    /// The preset of this name; nil for the user's own.
    var preset: Policy.Preset? {
      switch self {
      case .own: nil
      case .guarded: .guarded
      case .openDoor: .openDoor
      case .strict: .strict
      }
    }
  }

  /// What one policy would have done.
  struct Column: Sendable {
    var choice: Choice
    var figures: [Figure]
    var rows: [Row]
    var lost: [Case]
    var letThrough: [Case]
    /// How many there are in all; at most `most` of each are listed.
    var lostCount: Int
    var letThroughCount: Int
  }

  /// A share with its bounds.
  struct Figure: Sendable {
    var words: String
    var share: Share
    /// The answer whose colour it has.
    var colour: Recommendation
  }

  /// How those with one outcome would have been answered.
  struct Row: Sendable {
    var aftermath: Aftermath
    var counts: [Recommendation: Int]

    var total: Int { counts.values.reduce(0, +) }
  }

  /// Somebody who would have been lost, or a pitch that would have come through.
  struct Case: Sendable {
    var name: String
    var profileURL: String?
    var day: Day
    var kind: ReplayMoment.Kind
    var summary: String
    var aftermath: Aftermath
    var excerpt: String
  }

  /// At most so many people are listed.
  static let most = 100

  var choice: Choice
  var against: Choice?
  var requests: Int
  var firstMessages: Int
  var people: Int
  var through: Day
  var today: Day
  var columns: [Column]
  var cautions: [String]

  /// The values from a backtest of the policies chosen, in their order.
  init(_ backtest: Backtest, choice: Choice, against: Choice?, today: Day) {
    self.choice = choice
    self.against = against
    self.today = today
    requests = backtest.replayed.count { $0.moment.kind == .request }
    firstMessages = backtest.replayed.count - requests
    people = backtest.replayed.count(where: \.isFirst)
    through = backtest.through
    columns = ([choice] + (against.map { [$0] } ?? [])).enumerated().map { place, choice in
      Column(choice, BacktestSum(backtest, policy: place), policy: place)
    }
    cautions = backtest.replayed.isEmpty ? [] : BacktestWording.cautions(backtest)
  }
}

extension BacktestPage.Column {
  fileprivate init(_ choice: BacktestPage.Choice, _ sum: BacktestSum, policy: Int) {
    func cases(_ list: [Backtest.Replayed]) -> [BacktestPage.Case] {
      list.prefix(BacktestPage.most).map { BacktestPage.Case($0, policy: policy) }
    }
    self.choice = choice
    figures = [
      .init(words: "Pitches avoided", share: sum.pitchesAvoided, colour: .accept),
      .init(words: "Good people lost", share: sum.goodPeopleLost, colour: .decline),
    ]
    rows = Aftermath.allCases.compactMap { aftermath in
      let row = BacktestPage.Row(aftermath: aftermath, counts: sum.table[aftermath] ?? [:])
      return row.total > 0 ? row : nil
    }
    lost = cases(sum.lost)
    letThrough = cases(sum.letThrough)
    lostCount = sum.lost.count
    letThroughCount = sum.letThrough.count
  }
}

extension BacktestPage.Case {
  fileprivate init(_ replayed: Backtest.Replayed, policy: Int) {
    let request = replayed.moment.request
    name = request.name
    profileURL = request.slug?.profileURL
    day = request.sentOn
    kind = replayed.moment.kind
    summary = replayed.answers[policy].summary
    aftermath = replayed.aftermath
    excerpt = Wording.excerpt(request.note, bytes: 240)
  }
}
