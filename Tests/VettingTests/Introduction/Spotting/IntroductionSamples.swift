@testable import Vetting

/// Messages that ask for an introduction, and such as come near it; all people in them are invented.
enum IntroductionSamples {
  /// A message that asks, and whom they want to meet.
  struct Ask: Sendable {
    var text: String
    var target: String
    var isNamed: Bool

    init(_ text: String, _ target: String, isNamed: Bool = true) {
      (self.text, self.target, self.isNamed) = (text, target, isNamed)
    }
  }

  /// How many asks are found with the right words, found with other words, and found where there are none.
  static func counts(_ asks: [Ask], _ others: [String]) -> (right: Int, misread: Int, wrong: Int) {
    let found = asks.map { (IntroductionSpotter.asks(in: $0.text), $0.target) }
    let right = found.count { asks, target in asks.count == 1 && asks.first?.target == target }
    let misread = found.count { asks, _ in !asks.isEmpty } - right
    return (right, misread, others.count { !IntroductionSpotter.asks(in: $0).isEmpty })
  }
}
