import Foundation
import GRDB
import Vetting

/// Writes what ties consist of, beside the people that they belong to.
struct TieRows {
  private let insert: BulkStatement

  init(_ db: Database) throws {
    insert = try BulkStatement(
      db,
      """
      INSERT OR REPLACE INTO derived_tie (person, first_on, last_other_on, last_other_kind, received, sent, words_received,
        words_sent, ended_by_them, begun_by_them, answered_by_member, begun_by_member, answered_by_them,
        recommendations_received, recommendations_given, recommended_on, endorsements_received, endorsements_given,
        asked_by_them_on, asked_by_member_on, is_recalled, takes_call, shared_places, overlap_months, employer, industry,
        country, job_changed_on, birthday, last_message_at, last_sent_at, last_given_on, last_noted_on)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    )
  }

  func put(_ facts: TieFacts, of person: Person.ID) throws {
    insert.bind(person.rawValue, at: 1)
    insert.bind(facts.first?.number, at: 2)
    insert.bind(facts.lastOther?.on.number, at: 3)
    insert.bind(facts.lastOther?.kind.rawValue, at: 4)
    let numbers = [
      facts.received, facts.sent, facts.wordsReceived, facts.wordsSent, facts.endedByThem ? 1 : 0,
      facts.starts.begunByThem, facts.starts.answeredByMember, facts.starts.begunByMember,
      facts.starts.answeredByThem, facts.recommendationsReceived, facts.recommendationsGiven,
      facts.recommendedOn?.number, facts.endorsementsReceived, facts.endorsementsGiven,
      facts.askedByThemOn?.number, facts.askedByMemberOn?.number, facts.isRecalled.map { $0 ? 1 : 0 },
      facts.takesCall.map { $0 ? 1 : 0 }, facts.sharedPlaces, facts.overlapMonths,
    ]
    for (offset, number) in numbers.enumerated() { insert.bind(number, at: Int32(offset + 5)) }
    insert.bind(facts.employer, at: 25)
    insert.bind(facts.industry, at: 26)
    insert.bind(facts.country, at: 27)
    insert.bind(facts.jobChangedOn?.number, at: 28)
    insert.bind(facts.birthday, at: 29)
    insert.bind(facts.lastMessageAt.map { Int64($0.timeIntervalSince1970) }, at: 30)
    insert.bind(facts.lastSentAt.map { Int64($0.timeIntervalSince1970) }, at: 31)
    insert.bind(facts.lastGiven?.number, at: 32)
    insert.bind(facts.lastNoted?.number, at: 33)
    try insert.run()
  }
}
