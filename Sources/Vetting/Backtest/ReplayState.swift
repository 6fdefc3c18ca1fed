import Foundation

/// What is known at one moment of the past: it only grows by records that came before.
struct ReplayState {
  let history: History
  private var correspondence: [Int64: Correspondence] = [:]
  private var invitations: [Int64: [(request: Request.ID?, invitation: EarlierInvitation)]] = [:]
  private var emails: [Int64: String] = [:]
  private var former: [Int64: (connection: FormerConnection, company: String)] = [:]
  private var known: Set<Int64> = []
  private var bearers: [String: Int] = [:]
  private var contactsBySlug: [String: [AddressBookMatch]] = [:]
  private var contactsByEmail: [String: [AddressBookMatch]] = [:]
  private var contactsByName: [String: [AddressBookMatch]] = [:]
  private var recommendations: [String: [RecommendationMatch]] = [:]
  private var endorsementsBySlug: [String: [EndorsementMatch]] = [:]
  private var endorsementsByName: [String: [EndorsementMatch]] = [:]
  private var sights: [History.Sight] = []
  private var names = ReplayNames()
  private var talks: ReplayTalks

  init(_ history: History) {
    self.history = history
    talks = ReplayTalks(history)
  }

  /// Takes in one record.
  mutating func add(_ event: ReplayEvent) {
    let index = Int(event.index)
    switch event.kind {
    case .contact: add(history.contacts[index])
    case .connection:
      add(history.connections[index])
      talks.add(history.connections[index])
    case .disconnection: remove(history.connections[index])
    case .invitation: add(history.invitations[index])
    case .message:
      add(history.messages[index])
      talks.add(index)
    case .recommendation: add(recommendation: history.recommendations[index])
    case .endorsement: add(endorsement: history.endorsements[index])
    case .observation: sights.append(history.observations[index])
    }
  }

  /// The dossier as it would have been gathered then.
  func dossier(of moment: ReplayMoment) -> Dossier {
    let coverage = history.coverage
    let key = history.people[moment.person]?.nameKey ?? ""
    let slug = moment.request.slug?.value ?? ""
    let isUnique = isOnlyBearer(moment.person, of: key)
    var dossier = Dossier(request: moment.request)
    if coverage.contains(.messages) {
      dossier.correspondence = .known(correspondence[moment.person] ?? Correspondence())
    }
    dossier.earlierInvitations = (invitations[moment.person] ?? []).reversed().map(\.invitation)
    let entries = entries(of: moment.person, slug: slug, key: isUnique ? key : "")
    if coverage.contains(.contacts) { dossier.addressBook = .known(entries) }
    if !coverage.isDisjoint(with: [.recommendationsGiven, .recommendationsReceived]) {
      dossier.recommendations = .known(isUnique ? recommendations[key] ?? [] : [])
    }
    if !coverage.isDisjoint(with: [.endorsementsGiven, .endorsementsReceived]) {
      let named = isUnique ? endorsementsByName[key] ?? [] : []
      dossier.endorsements = .known((endorsementsBySlug[slug] ?? []) + named)
    }
    dossier.approach = talks.approach(of: moment.person)
    dossier.excerpts = talks.excerpts(of: moment.person)
    dossier.mentions = names.mentions(in: moment.request.note)
    dossier.formerConnection = former[moment.person]?.connection
    let seen = sights.filter { sight in
      sight.request == moment.request.id || (!slug.isEmpty && sight.slug == slug)
    }
    if let headline = seen.last(where: { !$0.headline.isEmpty })?.headline {
      dossier.request.headline = headline
    }
    let companies = seen.map(\.company) + entries.map(\.companies) + [former[moment.person]?.company ?? ""]
    let employers = companies.filter { !$0.isEmpty }
    if let first = employers.first {
      dossier.employers = .known(employers)
      dossier.request.company = first
    }
    let schools = seen.map(\.school).filter { !$0.isEmpty }
    if !schools.isEmpty { dossier.schools = .known(schools) }
    return dossier
  }

  private func isOnlyBearer(_ person: Int64, of key: String) -> Bool {
    !key.isEmpty && (bearers[key] ?? 0) - (known.contains(person) ? 1 : 0) == 0
  }

  private func entries(of person: Int64, slug: String, key: String) -> [AddressBookMatch] {
    var seen: Set<Provenance> = []
    let linked = (contactsBySlug[slug] ?? []) + (emails[person].flatMap { contactsByEmail[$0] } ?? [])
    return (linked + (contactsByName[key] ?? [])).filter { seen.insert($0.provenance).inserted }
  }
}

// MARK: Taking in

extension ReplayState {
  private mutating func meet(_ person: Int64) {
    guard let figure = history.people[person], known.insert(person).inserted else { return }
    bearers[figure.nameKey, default: 0] += 1
  }

  private mutating func add(_ entry: History.Entry) {
    func match(_ matchedBy: MatchedBy) -> AddressBookMatch {
      AddressBookMatch(
        matchedBy: matchedBy,
        companies: entry.companies,
        title: entry.title,
        provenance: entry.provenance
      )
    }
    for slug in entry.slugs { contactsBySlug[slug, default: []].append(match(.address)) }
    for email in entry.emails { contactsByEmail[email, default: []].append(match(.address)) }
    // An entry that links to a profile is of whoever has that profile, whatever its name.
    if entry.slugs.isEmpty, !entry.nameKey.isEmpty {
      contactsByName[entry.nameKey, default: []].append(match(.uniqueName))
    }
  }

  private mutating func add(_ tie: History.Tie) {
    meet(tie.person)
    if !tie.email.isEmpty { emails[tie.person] = tie.email }
    if let figure = history.people[tie.person] { names.add(figure, tie.person) }
  }

  private mutating func remove(_ tie: History.Tie) {
    if let figure = history.people[tie.person] { names.remove(figure, tie.person) }
    let connection = FormerConnection(
      connectedOn: tie.connectedOn,
      goneBy: tie.goneBy,
      provenance: tie.provenance
    )
    former[tie.person] = (connection, tie.company)
  }

  private mutating func add(_ invitation: History.SentInvitation) {
    meet(invitation.person)
    let earlier = EarlierInvitation(
      direction: invitation.request == nil ? .outgoing : .incoming,
      sentAt: Date(timeIntervalSince1970: Double(invitation.sentAt)),
      note: invitation.note,
      provenance: invitation.provenance
    )
    invitations[invitation.person, default: []].append((invitation.request, earlier))
  }

  private mutating func add(_ message: History.Written) {
    meet(message.person)
    guard !message.isNote else { return }
    var sum = correspondence[message.person] ?? Correspondence()
    let moment = Date(timeIntervalSince1970: Double(message.sentAt))
    let isFirstAlone = !message.isGroup && sum.received + sum.sent == 0
    if isFirstAlone { sum.begunByThem = message.isFromThem }
    if isFirstAlone || sum.provenance == nil { sum.provenance = history.place(of: message) }
    if message.isGroup {
      sum.inGroups += 1
    } else if message.isFromThem {
      sum.received += 1
    } else {
      sum.sent += 1
    }
    sum.firstAt = sum.firstAt ?? moment
    sum.lastAt = moment
    correspondence[message.person] = sum
  }

  private mutating func add(recommendation praise: History.Praise) {
    guard !praise.nameKey.isEmpty else { return }
    recommendations[praise.nameKey, default: []].append(
      RecommendationMatch(given: praise.given, matchedBy: .uniqueName, provenance: praise.provenance)
    )
  }

  private mutating func add(endorsement praise: History.Praise) {
    if let slug = praise.slug {
      ReplayState.add(praise, to: &endorsementsBySlug[slug.value, default: []], .address)
    } else if !praise.nameKey.isEmpty {
      ReplayState.add(praise, to: &endorsementsByName[praise.nameKey, default: []], .uniqueName)
    }
  }

  private static func add(
    _ praise: History.Praise,
    to list: inout [EndorsementMatch],
    _ matchedBy: MatchedBy
  ) {
    if let index = list.firstIndex(where: { $0.given == praise.given }) {
      list[index].count += 1
      if list[index].skills.count < 5 { list[index].skills.append(praise.skill) }
    } else {
      list.append(
        EndorsementMatch(
          given: praise.given,
          count: 1,
          skills: [praise.skill],
          matchedBy: matchedBy,
          provenance: praise.provenance
        )
      )
    }
  }
}
