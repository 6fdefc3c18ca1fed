import Foundation

extension Request {
  /// The UTC day on which it was sent.
  package var sentOn: Day { Day(secondsSince1970: Int64(sentAt.timeIntervalSince1970)) }
}

extension Decision {
  /// The UTC day on which it was made.
  package var day: Day { Day(secondsSince1970: Int64(decidedAt.timeIntervalSince1970)) }
}
