package import Vetting

extension Workspace {
  /// Replays policies over all that was imported, in the order in which it came about.
  ///
  /// Nothing is kept; the same facts and policies give the same result.
  package func backtest(_ policies: [Policy]) throws -> Backtest {
    Backtest(try store.history(), member: try store.memberProfile(), policies: policies)
  }
}
