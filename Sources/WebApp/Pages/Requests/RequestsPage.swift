import Foundation
import Markup
import Vetting
import Workflows

/// The values of the Requests page.
struct RequestsPage: Sendable {
  /// One line of the list.
  struct Row: Sendable {
    var id: String
    var path: LocalPath
    var name: String
    var excerpt: String
    var day: Day
    var recommendation: Recommendation
    var isCurrent: Bool
  }

  /// The request at hand.
  struct Current: Sendable {
    var id: String
    var name: String
    var headline: String
    var company: String
    var profileURL: String?
    var sentOn: Day
    var wasTyped: Bool
    var note: MarkedNote
    var verdict: Verdict
    /// What the user is looking at, sent back with the answer.
    var substance: String
    var decision: Decision?
    /// What the user says the note is.
    var mark: NoteMark?
    /// The campaign that its text belongs to.
    var campaign: LocalPath?
  }

  /// Why there is nothing to show.
  enum Empty: Sendable { case noArchive, nothingMatches, allAnswered }

  var search: String
  var only: Recommendation?
  var rows: [Row]
  /// The place of the first row, from 1.
  var firstRow: Int
  var matching: Int
  var open: Int
  var current: Current?
  var empty: Empty?
  var position: Int?
  var previous: LocalPath?
  var next: LocalPath?
  /// The request that comes after an answer.
  var nextID: String?
  var today: Day
  /// The zone of the user's clocks.
  var zone: TimeZone
  /// What the points are held against.
  var policy: Policy
  /// The day proposed for a meeting.
  var meetBy: Day
  var canUndo: Bool
  /// True where the user never wrote a purpose and was not asked in vain.
  var asksForPurpose = false
  /// What accepting the request at hand would open.
  var exposure: ExposureLine?

  /// The values from what the verb gave.
  init(
    desk: RequestDesk,
    search: String,
    only: Recommendation?,
    today: Day,
    zone: TimeZone,
    policy: Policy,
    canUndo: Bool
  ) {
    self.search = search
    self.only = only
    self.today = today
    self.zone = zone
    self.canUndo = canUndo
    self.policy = policy
    meetBy = today.advanced(by: policy.meetDays)
    let currentID = desk.current?.request.id
    let path = { (id: RequestID) in RequestsPage.path(of: id, search: search, only: only) }
    rows = desk.slice.rows.map { row in
      Row(
        id: row.id.rawValue,
        path: path(row.id),
        name: row.name,
        excerpt: row.excerpt,
        day: Wording.day(of: row.sentAt),
        recommendation: row.recommendation,
        isCurrent: row.id == currentID
      )
    }
    firstRow = desk.slice.offset + 1
    matching = desk.slice.matching
    open = desk.slice.open
    position = desk.position
    previous = desk.previous.map(path)
    next = desk.next.map(path)
    nextID = (desk.next ?? desk.previous)?.rawValue
    current = desk.current.map { stored in
      let request = stored.request
      return Current(
        id: request.id.rawValue,
        name: request.name,
        headline: request.headline,
        company: request.company,
        profileURL: request.slug?.profileURL,
        sentOn: Wording.day(of: request.sentAt),
        wasTyped: request.origin == .typed,
        note: MarkedNote(request.note, evidence: stored.verdict.evidence),
        verdict: stored.verdict,
        substance: request.substance.digest,
        decision: stored.decision,
        mark: stored.mark,
        campaign: desk.campaign.map { Paths.campaigns.segment($0.rawValue) }
      )
    }
    if desk.current != nil {
      empty = nil
    } else if !desk.hasAnything {
      empty = .noArchive
    } else {
      empty = search.isEmpty && only == nil ? .allAnswered : .nothingMatches
    }
  }

  /// The address of a request within a search.
  static func path(of id: RequestID?, search: String, only: Recommendation?) -> LocalPath {
    (id.map { Paths.requests.segment($0.rawValue) } ?? Paths.requests)
      .query("q", search).query("only", only?.rawValue)
  }
}
