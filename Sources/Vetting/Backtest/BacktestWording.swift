/// What a backtest says in words, the same in the terminal and on the page.
package enum BacktestWording {
  /// An aftermath as the head of a row.
  package static func words(_ aftermath: Aftermath) -> String {
    switch aftermath {
    case .recommendation: "recommended later"
    case .conversation: "became a conversation"
    case .pitch: "pitched, never answered"
    case .answeredPitch: "pitched, answered once"
    case .silence: "nothing came of it"
    case .neverAccepted: "never accepted: no outcome"
    case .tooEarly: "too early to say"
    }
  }

  /// What has to be borne in mind, one sentence or two each.
  package static func cautions(_ backtest: Backtest) -> [String] {
    let firsts = backtest.replayed.filter(\.isFirst)
    let unknown = firsts.count { $0.aftermath == .neverAccepted }
    var cautions: [String] = []
    if unknown > 0 {
      cautions.append(
        "\(unknown) of \(firsts.count) people were never accepted. What would have come of them cannot be known, "
          + "so they are in no share."
      )
    }
    cautions += [
      "A conversation is counted where both wrote, be it a word. So the good people lost are rather too many than "
        + "too few. A pitch that you answered once counts neither way: your answer may have been no.",
      "What counts as a pitch is read from its text by the same rules; that it was never answered is yours.",
      "Exports keep an accepted request for half a year. Those accepted before are known by their first message only.",
      "You are taken as you are today: your profile, your purpose, and the rules. What was learned from your answers "
        + "is left out.",
    ]
    if backtest.undatedContacts > 0 {
      cautions.append(
        "\(entries(backtest.undatedContacts)) of your address book without a date count as known all along."
      )
    }
    if backtest.undatedPraise > 0 {
      cautions.append(
        "\(backtest.undatedPraise) recommendations or endorsements without a date are left out."
      )
    }
    return cautions
  }

  private static func entries(_ count: Int) -> String { count == 1 ? "1 entry" : "\(count) entries" }
}
