import Vetting

/// A backtest as a person reads it in the terminal.
struct BacktestText {
  let backtest: Backtest
  let names: [String]

  /// At most so many people are listed.
  private static let mostListed = 20

  init(_ backtest: Backtest, names: [String]) {
    self.backtest = backtest
    self.names = names
  }

  /// The report, line by line.
  var report: String {
    guard !backtest.replayed.isEmpty else {
      return "There is no past to replay yet: no request and no first message was imported."
    }
    let sums = names.indices.map { BacktestSum(backtest, policy: $0) }
    var lines = head
    for (name, sum) in zip(names, sums) { lines += figures(name, sum) }
    for (index, sum) in sums.enumerated() {
      lines += people("Good people who would have been lost", sum.lost, index)
      lines += people("Pitches that would have been let through", sum.letThrough, index)
    }
    lines += ["", "Bear in mind:"] + BacktestWording.cautions(backtest).map { "  \($0)" }
    return lines.joined(separator: "\n")
  }

  private var head: [String] {
    let requests = backtest.replayed.count { $0.moment.kind == .request }
    let people = backtest.replayed.count(where: \.isFirst)
    return [
      "\(requests) requests and \(backtest.replayed.count - requests) first messages of \(people) people, "
        + "until \(backtest.through.iso)."
    ]
  }

  private func figures(_ name: String, _ sum: BacktestSum) -> [String] {
    let rows = [
      ("Pitches avoided", sum.pitchesAvoided), ("Good people lost", sum.goodPeopleLost),
      ("  of these declined", sum.goodPeopleDeclined), ("Silence spared", sum.silenceSpared),
    ]
    let title = names.count > 1 ? "Under \(name)" : "What became of them"
    let header = Recommendation.allCases.map { EvaluationText.right($0.rawValue, 9) }.joined()
    return [""]
      + [EvaluationText.row(title, header)]
      + Aftermath.allCases.map { aftermath in
        EvaluationText.row(
          "  \(BacktestWording.words(aftermath))",
          Recommendation.allCases.map { EvaluationText.right(String(sum.count(aftermath, $0)), 9) }.joined()
        )
      } + [""] + rows.map { EvaluationText.row($0.0, EvaluationText.share($0.1)) }
  }

  private func people(_ title: String, _ list: [Backtest.Replayed], _ policy: Int) -> [String] {
    guard !list.isEmpty else { return [] }
    let under = names.count > 1 ? " under \(names[policy])" : ""
    var lines = ["", "\(title)\(under):"]
    for replayed in list.prefix(BacktestText.mostListed) {
      let request = replayed.moment.request
      lines.append(
        "  \(request.sentOn.iso)  \(request.name): \(replayed.answers[policy].summary) "
          + "It \(BacktestWording.words(replayed.aftermath))."
      )
    }
    let more = list.count - BacktestText.mostListed
    if more > 0 { lines.append("  and \(more) more; --json lists all.") }
    return lines
  }
}
