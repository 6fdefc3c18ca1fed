/// How long decisions took: from the day somebody asked, or something became undecided, to the day it was decided.
package struct DecisionTimes: Equatable, Sendable {
  /// One thing decided.
  package struct Sample: Equatable, Sendable {
    package var since: Day
    package var decidedOn: Day
    /// True where it was undecided for a while: a *meet* or *unsure* came before.
    package var wasOnTheFence: Bool

    /// A thing decided.
    package init(since: Day, decidedOn: Day, wasOnTheFence: Bool) {
      self.since = since
      self.decidedOn = decidedOn
      self.wasOnTheFence = wasOnTheFence
    }

    /// Days from the one to the other.
    package var days: Int { max(0, decidedOn.number - since.number) }
  }

  /// What was decided in one month.
  package struct Month: Equatable, Sendable {
    package var year: Int
    /// 1 to 12.
    package var month: Int
    package var count: Int
    /// Half of them took so many days or fewer.
    package var median: Int
    package var longest: Int

    /// A month.
    package init(year: Int, month: Int, count: Int, median: Int, longest: Int) {
      self.year = year
      self.month = month
      self.count = count
      self.median = median
      self.longest = longest
    }
  }

  package let count: Int
  /// Half of all took so many days or fewer; nil where nothing was decided.
  package let median: Int?
  /// The same for those that were undecided for a while.
  package let fenceMedian: Int?
  /// By the month of the decision, oldest first; months without one are left out.
  package let months: [Month]

  /// Counts and medians of some samples, in whatever order.
  package init(_ samples: [Sample]) {
    count = samples.count
    median = DecisionTimes.median(samples)
    fenceMedian = DecisionTimes.median(samples.filter(\.wasOnTheFence))
    months = Dictionary(grouping: samples) { $0.decidedOn.civil.year * 12 + $0.decidedOn.civil.month - 1 }
      .sorted { $0.key < $1.key }
      .map { key, samples in
        Month(
          year: key / 12,
          month: key % 12 + 1,
          count: samples.count,
          median: DecisionTimes.median(samples) ?? 0,
          longest: samples.map(\.days).max() ?? 0
        )
      }
  }

  /// The lower one of the two in the middle, so that it is a number of days that something took.
  private static func median(_ samples: [Sample]) -> Int? {
    guard !samples.isEmpty else { return nil }
    return samples.map(\.days).sorted()[(samples.count - 1) / 2]
  }
}
