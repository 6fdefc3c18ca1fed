import Foundation
import Markup
import Vetting
import Workflows

/// The values of the page of one thing undecided.
struct MeetingPage: Sendable {
  var record: FenceRecord
  var zone: TimeZone
  var today: Day

  /// The values from a record.
  init(_ record: FenceRecord, at now: Date, zone: TimeZone) {
    self.record = record
    self.zone = zone
    today = Day(now, in: zone)
    isOver =
      record.deadline.state == .planned
      && record.deadline.plan?.isOver(at: now, today: today) ?? false
  }

  var deadline: Deadline { record.deadline }
  /// The page itself.
  var address: LocalPath { Paths.meetings.segment(deadline.id.rawValue) }
  /// What was decided on: the request, or the person.
  var subject: LocalPath {
    record.request.map { Paths.requests.segment($0.rawValue) }
      ?? Paths.people.segment(record.person.key.rawValue)
  }

  /// The answer that stands out: proposed once they met, or the day is past.
  var proposal: EndProposal? {
    deadline.outcome != nil || deadline.expiry(on: today) != nil || record.evidence.connectedBy != nil
      || record.evidence.goneBy != nil ? record.proposal : nil
  }

  /// True where nothing but the outcome is missing: the meeting is over.
  let isOver: Bool

  /// The latest day that may be chosen.
  var latest: Day { Deadline.latest(from: today) }
}
