package import Foundation
package import Vetting

/// An event of a calendar, as RFC 5545 calls it: a day or a stretch of time, with what reminds of it.
package struct CalendarEvent: Equatable, Sendable {
  /// When it is.
  package enum Time: Equatable, Sendable {
    /// A whole day, the same in every zone.
    case day(Day)
    /// From a moment on, for so many minutes.
    case moment(Date, minutes: Int)
  }

  /// What reminds of it.
  package struct Alarm: Equatable, Sendable {
    /// Minutes from the start: negative before it, positive after the midnight of a day.
    package var minutes: Int
    package var words: String

    /// A reminder.
    package init(minutes: Int, words: String) {
      self.minutes = minutes
      self.words = words
    }
  }

  /// The same for as long as it is the same event, in every file.
  package var id: String
  /// How often it was changed: calendars take the higher number for the newer one.
  package var revision: Int
  package var changedAt: Date
  package var time: Time
  package var summary: String
  package var details: String
  package var place: String
  /// An address on the web; empty for none.
  package var link: String
  package var category: String
  package var isCancelled: Bool
  /// True where the time stays free for others.
  package var isFree: Bool
  package var alarms: [Alarm]

  /// An event.
  package init(
    id: String,
    revision: Int,
    changedAt: Date,
    time: Time,
    summary: String,
    details: String,
    place: String = "",
    link: String = "",
    category: String,
    isCancelled: Bool = false,
    isFree: Bool,
    alarms: [Alarm]
  ) {
    self.id = id
    self.revision = revision
    self.changedAt = changedAt
    self.time = time
    self.summary = summary
    self.details = details
    self.place = place
    self.link = link
    self.category = category
    self.isCancelled = isCancelled
    self.isFree = isFree
    self.alarms = alarms
  }
}
