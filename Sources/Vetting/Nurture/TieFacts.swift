/// What the tie to one connection consists of, as numbers and days.
///
/// Nil where nothing was imported that could tell: never the same as none.
package struct TieFacts: Equatable, Sendable {
  /// The first and the last time that the two were in touch.
  package var first: Day?
  package var last: Contact?
  /// The last day on which the user did something: wrote, recommended them, talked, met or introduced them.
  package var lastByMember: Day?
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

  /// What a dossier comes to.
  package init(_ dossier: ConnectionDossier) {
    self.init()
    let contacts = Contact.all(dossier)
    first = contacts.first?.on
    last = contacts.last
    let given = (dossier.recommendations.value ?? []).filter { $0.given == .given }.compactMap(\.writtenOn)
    lastNoted = dossier.records.filter(\.kind.isContact).map(\.day).max()
    lastByMember = ([dossier.exchange.value?.lastSentOn, lastNoted].compactMap { $0 } + given).max()
    if let exchange = dossier.exchange.value {
      (received, sent) = (exchange.received, exchange.sent)
      (wordsReceived, wordsSent) = (exchange.wordsReceived, exchange.wordsSent)
      endedByThem = exchange.endedByThem
      starts = exchange.starts
    }
    if let recommendations = dossier.recommendations.value {
      recommendationsReceived = recommendations.filter { $0.given == .received }.count
      recommendationsGiven = recommendations.filter { $0.given == .given }.count
      recommendedOn = recommendations.filter { $0.given == .received }.compactMap(\.writtenOn).max()
    }
    if let endorsements = dossier.endorsements.value {
      func count(_ given: Given) -> Int { endorsements.reduce(0) { $0 + ($1.given == given ? $1.count : 0) } }
      (endorsementsReceived, endorsementsGiven) = (count(.received), count(.given))
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
}
