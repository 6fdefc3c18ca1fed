/// Invents a network of any size: the same request gives the same contents.
struct NetworkMaker {
  private let request: SampleRequest
  private var random: SplitMix64
  private var names: NameMaker
  private var network: Contents
  /// Since when each person is connected, in the order of `people`.
  private var connectedAt: [Contents.PersonIndex: Moment] = [:]

  private init(_ request: SampleRequest) {
    self.request = request
    random = SplitMix64(seed: request.seed)
    names = NameMaker(salt: request.seed)
    network = Contents(exportDay: request.exportDay, member: Story.member(today: request.exportDay))
  }

  static func contents(_ request: SampleRequest) -> Contents {
    var maker = NetworkMaker(request)
    maker.connect()
    maker.ask()
    var talks = TalkMaker(
      request: request,
      network: maker.network,
      connectedAt: maker.connectedAt,
      random: SplitMix64(seed: request.seed ^ 0xC0FF_EE00)
    )
    maker.network.conversations = talks.conversations()
    maker.surround()
    return maker.network
  }

  // MARK: Connections

  private mutating func connect() {
    for _ in 0..<request.connections {
      let at = moment(daysAgo: random.within(1...3650))
      guard !random.chance(perMille: request.closedAccountsPerMille) else {
        network.connections.append(.init(person: nil, at: at))
        continue
      }
      let index = add(mayShareName: isBeforeWindow(at))
      network.connections.append(.init(person: index, at: at))
      connectedAt[index] = at
      if !isBeforeWindow(at) {
        remember(index, connectedAt: at)
      }
    }
  }

  /// Whether LinkedIn has dropped the invitation, 180 days after it was accepted.
  private func isBeforeWindow(_ moment: Moment) -> Bool {
    request.exportDay.number - moment.dayNumber > 178
  }

  private mutating func remember(_ index: Contents.PersonIndex, connectedAt: Moment) {
    let isIncoming = random.chance(perMille: 600)
    let lagDays = random.chance(perMille: 750) ? random.below(3) : random.skewed(below: 170)
    var sentAt = connectedAt - (lagDays * Moment.dayLength + random.within(120...80_000))
    if random.chance(perMille: 3) {
      // Removed and asked again: the connection seems older than the invitation.
      sentAt = connectedAt + random.within(1...20) * Moment.hour
    }
    let mayHaveNote = isIncoming || random.chance(perMille: 300)
    network.invitations.append(
      .init(
        person: index,
        direction: isIncoming ? .incoming : .outgoing,
        sentAt: sentAt,
        note: mayHaveNote ? note(from: isIncoming ? index : nil) : ""
      )
    )
  }

  private mutating func note(from index: Contents.PersonIndex?) -> String {
    let sender = index.map { index in network.people[index] } ?? network.member.person
    return NotePool.make(member: network.member.person, sender: sender, &random)
  }

  // MARK: Invitations

  private mutating func ask() {
    for _ in 0..<request.invitations {
      let index = add(mayShareName: request.era.invitationsHaveAddresses)
      let daysAgo = random.within(1...505) * random.within(1...505) / 505 + 1
      append(index, .incoming, daysAgo: daysAgo)
      if random.chance(perMille: 8) {
        append(index, .incoming, daysAgo: daysAgo + random.within(22...90))
      }
      if random.chance(perMille: 3) {
        append(index, .outgoing, daysAgo: random.within(1...170))
      }
    }
    for _ in 0..<(request.invitations / 10 + 2) {
      append(add(mayShareName: false), .outgoing, daysAgo: random.within(1...280))
    }
  }

  private mutating func append(
    _ index: Contents.PersonIndex,
    _ direction: Contents.Direction,
    daysAgo: Int
  ) {
    let note = note(from: direction == .incoming ? index : nil)
    network.invitations.append(
      .init(person: index, direction: direction, sentAt: moment(daysAgo: daysAgo), note: note)
    )
  }

  /// Adds somebody; four of a hundred bear the name of somebody else.
  private mutating func add(mayShareName: Bool) -> Contents.PersonIndex {
    let index = network.people.count
    if mayShareName, index > 0, random.chance(perMille: 40) {
      let double = network.people[random.below(index)]
      network.people.append(names.homonym(of: double, &random))
    } else {
      network.people.append(names.person(&random))
    }
    return index
  }

  // MARK: Around it

  private mutating func surround() {
    let known = connectedAt.keys.sorted()
    guard !known.isEmpty else { return }
    for _ in 0..<min(known.count / 20 + 2, 3000) {
      network.endorsements.append(
        .init(
          person: random.pick(known, or: 0),
          direction: random.chance(perMille: 700) ? .incoming : .outgoing,
          skill: random.pick(WorkPools.skills),
          at: moment(daysAgo: random.within(1...3000)),
          accepted: !random.chance(perMille: 60)
        )
      )
    }
    for _ in 0..<min(known.count / 100 + 2, 40) {
      network.recommendations.append(
        .init(
          person: random.pick(known, or: 0),
          direction: random.chance(perMille: 600) ? .incoming : .outgoing,
          text: random.pick(TalkPool.middles) + "\n" + random.pick(TalkPool.openings),
          at: moment(daysAgo: random.within(30...3000)),
          visible: !random.chance(perMille: 200)
        )
      )
    }
    for number in 0..<min(known.count / 10 + 3, 5000) {
      // Half of an address book are connections, a few have asked, the rest is the plumber.
      let index =
        random.chance(perMille: 500) ? random.pick(known, or: 0) : random.below(network.people.count)
      let person = network.people[index]
      network.addressBook.append(
        .init(
          source: random.pick(["GOOGLE_CONTACTS", "MOBILE_CONTACTS", "YAHOO_CONTACTS", "ABOOK_IMPORT"]),
          first: person.salutation,
          last: person.last.trimmingBlanks,
          company: person.company,
          email: person.email,
          phone: "+41 44 000 \(1000 + number)",
          at: moment(daysAgo: 1000)
        )
      )
    }
    follow(known)
  }

  private mutating func follow(_ known: [Contents.PersonIndex]) {
    for index in known where index % 3 == 0 {
      let at = connectedAt[index] ?? moment(daysAgo: 100)
      network.follows.append(
        .init(name: network.people[index].displayName, at: at, active: !random.chance(perMille: 50))
      )
    }
    for beginning in WorkPools.companyBeginnings {
      network.companyFollows.append(
        .init(
          company: beginning + " " + random.pick(WorkPools.companyEnds),
          at: moment(daysAgo: random.within(10...2500))
        )
      )
    }
    for event in Story.events {
      let begins = Moment(SampleDay(number: request.exportDay.number - event.daysAgo), hour: 17)
      network.events.append(
        .init(name: event.name, begins: begins, ends: begins + 2 * Moment.hour, address: event.address)
      )
    }
  }

  private mutating func moment(daysAgo: Int) -> Moment {
    Moment(SampleDay(number: request.exportDay.number - daysAgo)) + random.below(Moment.dayLength)
  }
}
