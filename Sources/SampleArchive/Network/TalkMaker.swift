/// Invents the conversations of a network, to the number of rows that was asked for.
struct TalkMaker {
  let request: SampleRequest
  let network: Contents
  let connectedAt: [Contents.PersonIndex: Moment]
  var random: SplitMix64

  private var end: Moment { Moment(request.exportDay) }

  init(
    request: SampleRequest,
    network: Contents,
    connectedAt: [Contents.PersonIndex: Moment],
    random: SplitMix64
  ) {
    self.request = request
    self.network = network
    self.connectedAt = connectedAt
    self.random = random
  }

  mutating func conversations() -> [Conversation] {
    var made: [Conversation] = []
    var remaining = request.messages
    let hasOddMail = request.era != .y2018
    if hasOddMail {
      for _ in 0..<min(request.messages / 100, 3000) {
        made.append(sponsored())
      }
      for _ in 0..<min(request.messages / 600, 40) where !network.people.isEmpty {
        made.append(draft())
      }
      remaining -= made.count
    }
    let order = partners()
    guard hasOddMail || !order.isEmpty else { return made }
    let notes = openingNotes()
    let average = max(4, order.isEmpty ? 4 : 2 * remaining / order.count)
    var next = 0
    while remaining > 0 {
      let length = min(remaining, 1 + random.skewed(below: average * 2))
      let kind = random.below(1000)
      if order.isEmpty || hasOddMail && kind < 40 {
        made.append(withClosedAccount(length))
      } else if hasOddMail && kind < 50 && order.count > 12 {
        made.append(group(of: order, length))
      } else {
        let person = order[next % order.count]
        made.append(between(person, note: next < order.count ? notes[person] : nil, length))
        next += 1
      }
      remaining -= length
    }
    return made
  }

  // MARK: Who talks

  /// All connections and some who ask, in a random order.
  private mutating func partners() -> [Contents.PersonIndex] {
    var order = connectedAt.keys.sorted()
    for invitation in network.invitations
    where invitation.direction == .incoming && connectedAt[invitation.person] == nil {
      if random.chance(perMille: 60) {
        order.append(invitation.person)
      }
    }
    for index in order.indices.reversed() {
      order.swapAt(index, random.below(index + 1))
    }
    return order
  }

  /// The notes of accepted invitations, which open the thread at the moment of acceptance.
  private func openingNotes() -> [Contents.PersonIndex: Conversation.Message] {
    var notes: [Contents.PersonIndex: Conversation.Message] = [:]
    for invitation in network.invitations where !invitation.note.isEmpty {
      guard let at = connectedAt[invitation.person] else { continue }
      let sender: Conversation.Sender =
        invitation.direction == .incoming ? .person(invitation.person) : .member
      notes[invitation.person] = .init(sender: sender, at: at, text: invitation.note)
    }
    return notes
  }

  // MARK: Kinds of conversation

  private mutating func between(
    _ person: Contents.PersonIndex,
    note: Conversation.Message?,
    _ length: Int
  ) -> Conversation {
    let begin =
      connectedAt[person] ?? end - (Moment.dayLength + random.below(500 * Moment.dayLength))
    var messages = exchange(with: [.person(person)], from: begin, length)
    if let note {
      messages[0] = note
    }
    return Conversation(
      id: Conversation.makeID(&random),
      folder: folder(),
      participants: [person],
      messages: messages
    )
  }

  private mutating func withClosedAccount(_ length: Int) -> Conversation {
    let begin = end - (Moment.dayLength + random.below(3000 * Moment.dayLength))
    return Conversation(
      id: Conversation.makeID(&random),
      folder: folder(),
      participants: [],
      messages: exchange(with: [.closed], from: begin, length)
    )
  }

  private mutating func group(of order: [Contents.PersonIndex], _ length: Int) -> Conversation {
    let first = random.below(order.count - 11)
    let participants = Array(order[first..<(first + random.within(2...10))])
    let begin = end - (Moment.dayLength + random.below(1500 * Moment.dayLength))
    return Conversation(
      id: Conversation.makeID(&random),
      title: random.pick(["", "Board dinner", "Friday walk"]),
      participants: participants,
      messages: exchange(with: participants.map(Conversation.Sender.person), from: begin, length)
    )
  }

  private mutating func sponsored() -> Conversation {
    let at = end - random.within(Moment.hour...900 * Moment.dayLength)
    return Conversation(
      id: Conversation.makeID(&random),
      title: "Sponsored Conversation",
      kind: .sponsored,
      participants: [],
      messages: [
        .init(
          sender: .advertiser(
            random.pick(WorkPools.companyBeginnings) + " " + random.pick(WorkPools.companyEnds)
          ),
          at: at,
          subject: "An offer for you",
          text: random.pick(TalkPool.sponsored)
        )
      ]
    )
  }

  private mutating func draft() -> Conversation {
    let person = random.below(network.people.count)
    let text = TalkPool.text(to: network.people[person].salutation, &random)
    return Conversation(
      id: "",
      kind: .draft,
      participants: [person],
      messages: [
        .init(sender: .member, at: end - random.within(60...300 * Moment.dayLength), text: text)
      ]
    )
  }

  // MARK: What is said

  private mutating func exchange(
    with others: [Conversation.Sender],
    from begin: Moment,
    _ length: Int
  ) -> [Conversation.Message] {
    var messages: [Conversation.Message] = []
    messages.reserveCapacity(length)
    var at = begin
    let step = max(1, (end.seconds - begin.seconds) / max(1, length))
    for _ in 0..<length {
      let sender: Conversation.Sender =
        random.chance(perMille: 480) ? .member : random.pick(others, or: .member)
      var message = Conversation.Message(sender: sender, at: at, text: "")
      if random.chance(perMille: 10) {
        message.attachment = "https://www.linkedin.com/dms/prv/synthetic/attachment.pdf"
      } else {
        message.text = TalkPool.text(to: addressee(of: sender, others), &random)
      }
      messages.append(message)
      at = at + random.within(1...step)
    }
    return messages
  }

  private func addressee(_ sender: Conversation.Sender) -> String {
    guard case .person(let index) = sender else { return "all" }
    return network.people[index].first
  }

  private func addressee(of sender: Conversation.Sender, _ others: [Conversation.Sender]) -> String {
    guard sender == .member else { return network.member.person.first }
    return others.first.map(addressee) ?? "all"
  }

  private mutating func folder() -> String {
    switch random.below(1000) {
    case 0..<90: "ARCHIVE"
    case 90..<98: "SPAM"
    default: "INBOX"
    }
  }
}
