import Foundation
import GRDB
package import Vetting
import Workflows

extension SQLiteStore {
  package func ties() throws -> [Tie] {
    try read { db in
      var ties: [Tie] = []
      try BulkReading(
        db,
        """
        SELECT person.person, person.key, person.name, person.slug, person.company, person.position, person.connected_on,
          person.advice, person.strength, person.bridge, person.is_dormant, person.cull_group, person.choice,
          tie.first_on, tie.last_other_on, tie.last_other_kind, tie.received, tie.sent, tie.words_received, tie.words_sent,
          tie.ended_by_them, tie.begun_by_them, tie.answered_by_member, tie.begun_by_member, tie.answered_by_them,
          tie.recommendations_received, tie.recommendations_given, tie.recommended_on, tie.endorsements_received,
          tie.endorsements_given, tie.asked_by_them_on, tie.asked_by_member_on, tie.is_recalled, tie.takes_call,
          tie.shared_places, tie.overlap_months, tie.employer, tie.industry, tie.country, tie.job_changed_on, tie.birthday,
          tie.last_message_at, tie.last_sent_at, tie.last_given_on, tie.last_noted_on
        FROM derived_person AS person JOIN derived_tie AS tie ON tie.person = person.person
        WHERE person.connected_on IS NOT NULL AND person.gone_by IS NULL
        ORDER BY person.person
        """
      ).forEach { ties.append(Tie($0)) }
      return ties
    }
  }
}

extension Tie {
  fileprivate init(_ row: BulkReading) {
    self.init(
      person: Person.ID(rawValue: row[0]),
      key: Person.Key(rawValue: row.text(1)),
      name: row.text(2),
      slug: row.textIfAny(3).map { Slug(normalised: $0) },
      company: row.text(4),
      position: row.text(5),
      connectedOn: Day(number: Int(row[6])),
      advice: row.textIfAny(7).flatMap(ConnectionAdvice.init(rawValue:)),
      strength: row.number(8),
      bridge: row.number(9),
      isDormant: row[10] != 0,
      group: row.textIfAny(11).flatMap(CullGroup.init(rawValue:)),
      choice: row.textIfAny(12).flatMap(ConnectionDecision.Choice.init(rawValue:)),
      facts: TieFacts(row)
    )
  }
}

extension TieFacts {
  fileprivate init(_ row: BulkReading) {
    self.init()
    func day(_ index: Int32) -> Day? { row.ifAny(index).map { Day(number: $0) } }
    first = day(13)
    if let on = day(14), let kind = row.textIfAny(15).flatMap(Contact.Kind.init(rawValue:)) {
      lastOther = Contact(kind, on: on)
    }
    (received, sent) = (row.ifAny(16), row.ifAny(17))
    (wordsReceived, wordsSent) = (Int(row[18]), Int(row[19]))
    endedByThem = row[20] != 0
    starts = ExchangeStarts(
      begunByThem: Int(row[21]),
      answeredByMember: Int(row[22]),
      begunByMember: Int(row[23]),
      answeredByThem: Int(row[24])
    )
    (recommendationsReceived, recommendationsGiven) = (row.ifAny(25), row.ifAny(26))
    recommendedOn = day(27)
    (endorsementsReceived, endorsementsGiven) = (row.ifAny(28), row.ifAny(29))
    (askedByThemOn, askedByMemberOn) = (day(30), day(31))
    isRecalled = row.ifAny(32).map { $0 != 0 }
    takesCall = row.ifAny(33).map { $0 != 0 }
    sharedPlaces = Int(row[34])
    overlapMonths = row.ifAny(35)
    (employer, industry, country) = (row.textIfAny(36), row.textIfAny(37), row.textIfAny(38))
    jobChangedOn = day(39)
    birthday = row.text(40)
    func moment(_ index: Int32) -> Date? {
      row.ifAny(index).map { Date(timeIntervalSince1970: Double($0)) }
    }
    (lastMessageAt, lastSentAt) = (moment(41), moment(42))
    (lastGiven, lastNoted) = (day(43), day(44))
    settle(in: .gmt)
  }
}
