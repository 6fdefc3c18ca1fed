package import Foundation

/// What the tie to one connection consists of, as numbers and days.
///
/// Nil where nothing was imported that could tell: never the same as none.
package struct TieFacts: Equatable, Sendable {
  /// The first and the last time that the two were in touch.
  package var first: Day?
  ///
  /// Days of messages are those of a zone: UTC, until `settle` says another.
  package var last: Contact?
  /// The last day on which the user did something: wrote, recommended them, talked, met or introduced them.
  package var lastByMember: Day?
  /// When either last wrote, and when the user did.
  package var lastMessageAt: Date?
  package var lastSentAt: Date?
  /// The last time that they were in touch otherwise.
  package var lastOther: Contact?
  /// When the user recommended them last.
  package var lastGiven: Day?
  /// The last day of which the user noted that they were in touch.
  package var lastNoted: Day?
  /// Messages from them and to them, alone.
  package var received: Int?
  package var sent: Int?
  package var wordsReceived: Int
  package var wordsSent: Int
  /// True where the last message is theirs.
  package var endedByThem: Bool
  package var starts: ExchangeStarts
  /// Recommendations that they wrote for the user, and the other way.
  package var recommendationsReceived: Int?
  package var recommendationsGiven: Int?
  /// When they recommended the user last; nil also where the file does not say.
  package var recommendedOn: Day?
  /// Skills that they endorsed the user for, and the other way.
  package var endorsementsReceived: Int?
  package var endorsementsGiven: Int?
  /// When they asked the user for a recommendation last, and the other way; nil where no message does.
  package var askedByThemOn: Day?
  package var askedByMemberOn: Day?
  /// The user's own answers; nil where there is none.
  package var isRecalled: Bool?
  package var takesCall: Bool?
  /// Employers and schools that the two share.
  package var sharedPlaces: Int
  /// The longest time at one employer together that the facts hold for certain, in months.
  package var overlapMonths: Int?
  /// The employer folded and without legal form, the industry and the country, as far as the facts tell.
  package var employer: String?
  package var industry: String?
  package var country: String?
  /// The day of the first export that showed their newest job.
  package var jobChangedOn: Day?
  /// As the address book has it; empty where it does not.
  package var birthday: String

  /// Of somebody of whom nothing is known, by default.
  package init() {
    (wordsReceived, wordsSent, sharedPlaces) = (0, 0, 0)
    endedByThem = false
    starts = ExchangeStarts()
    birthday = ""
  }

  /// What a dossier comes to, where files of these kinds were imported: of others nothing is known.
  package init(_ dossier: ConnectionDossier, covering files: Set<FileKind> = Set(FileKind.allCases)) {
    self.init()
    let contacts = Contact.all(dossier)
    first = contacts.first?.on
    lastOther = contacts.last { $0.kind != .message }
    lastMessageAt = dossier.exchange.value?.lastAt
    lastSentAt = dossier.exchange.value?.lastSentAt
    lastGiven = (dossier.recommendations.value ?? []).filter { $0.given == .given }.compactMap(\.writtenOn)
      .max()
    lastNoted = dossier.records.filter(\.kind.isContact).map(\.day).max()
    settle(in: .gmt)
    if let exchange = dossier.exchange.value {
      (received, sent) = (exchange.received, exchange.sent)
      (wordsReceived, wordsSent) = (exchange.wordsReceived, exchange.wordsSent)
      endedByThem = exchange.endedByThem
      starts = exchange.starts
    }
    if let recommendations = dossier.recommendations.value {
      func count(_ given: Given) -> Int { recommendations.filter { $0.given == given }.count }
      if files.contains(.recommendationsReceived) { recommendationsReceived = count(.received) }
      if files.contains(.recommendationsGiven) { recommendationsGiven = count(.given) }
      recommendedOn = recommendations.filter { $0.given == .received }.compactMap(\.writtenOn).max()
    }
    if let endorsements = dossier.endorsements.value {
      func count(_ given: Given) -> Int { endorsements.reduce(0) { $0 + ($1.given == given ? $1.count : 0) } }
      if files.contains(.endorsementsReceived) { endorsementsReceived = count(.received) }
      if files.contains(.endorsementsGiven) { endorsementsGiven = count(.given) }
    }
    (isRecalled, takesCall) = (dossier.recall.isRecalled, dossier.recall.takesCall)
    sharedPlaces = dossier.sharedPlaces.count
    overlapMonths = dossier.sharedPlaces.filter { $0.kind == .employer }.compactMap(\.overlapMonths).max()
    for membership in dossier.clusters {
      switch membership.cluster.kind {
      case .employer: employer = membership.cluster.name
      case .industry: industry = membership.cluster.name
      case .country: country = membership.cluster.name
      }
    }
    jobChangedOn = dossier.changes.filter { $0.change.kind == .job }.map(\.seenOn).max()
    birthday = dossier.addressBook.value?.lazy.map(\.birthday).first { !$0.isEmpty } ?? ""
  }

  /// Says by the clocks of a zone on which day the two were last in touch; of the same day, what is no message counts.
  package mutating func settle(in zone: TimeZone) {
    let written = lastMessageAt.map { Contact(.message, on: Day($0, in: zone)) }
    last = [written, lastOther].compactMap { $0 }.max { $0.on <= $1.on }
    lastByMember = [lastSentAt.map { Day($0, in: zone) }, lastGiven, lastNoted].compactMap { $0 }.max()
  }
}
