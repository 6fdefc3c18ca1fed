/// Turns the story into the contents of an archive.
struct StoryTeller {
  private let today: SampleDay
  private var random = SplitMix64(seed: 0x5EED_0F57_0121)
  private var indices: [String: Contents.PersonIndex] = [:]
  private var told: Contents

  init(today: SampleDay) {
    self.today = today
    told = Contents(exportDay: today, member: Story.member(today: today))
  }

  func contents() -> Contents {
    var teller = self
    teller.tell()
    return teller.told
  }

  private mutating func tell() {
    for character in Story.requesters + Story.colleagues + Story.clients + Story.circle + Story.strangers {
      introduce(character)
    }
    for daysAgo in Story.closedAccounts {
      told.connections.append(.init(person: nil, at: moment(daysAgo)))
    }
    for talk in Story.requestTalks + Story.closeTalks + Story.clientTalks + Story.circleTalks {
      hold(talk)
    }
    addGreetings()
    addOddMail()
    addPraise()
    addSurroundings()
  }

  // MARK: People

  private mutating func introduce(_ character: Story.Character) {
    let index = told.people.count
    indices[character.key] = index
    let name = character.first.trimmingBlanks + " " + character.last.trimmingBlanks
    let suffix = character.key.utf8.count % 3 == 0 ? suffixDigits() : ""
    told.people.append(
      Person(
        first: character.first,
        last: character.last,
        slug: Slug.make(name: name, suffix: suffix),
        email: character.email,
        company: character.company,
        position: character.position,
        memberNumber: 900_000_100 + index * 37
      )
    )
    if let connected = character.connected {
      told.connections.append(.init(person: index, at: moment(connected)))
      rememberInvitation(of: character, index: index, connected: connected)
    }
    for ask in character.asked {
      told.invitations.append(
        .init(person: index, direction: ask.direction, sentAt: moment(ask.daysAgo), note: ask.note)
      )
    }
  }

  /// LinkedIn keeps the invitation behind every connection of the last 180 days.
  private mutating func rememberInvitation(of character: Story.Character, index: Int, connected: Int) {
    guard connected < 178 else { return }
    guard character.asked.isEmpty else {
      if let note = character.asked.last?.note, !note.isEmpty {
        let opening = Conversation.Message(sender: .person(index), at: moment(connected), text: note)
        begin(with: [index], [opening])
      }
      return
    }
    told.invitations.append(
      .init(
        person: index,
        direction: random.chance(perMille: 500) ? .incoming : .outgoing,
        sentAt: moment(connected + 2)
      )
    )
  }

  private mutating func suffixDigits() -> String {
    var bytes: [UInt8] = []
    bytes.append(hexadecimal: random.next(), digits: 8)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Talks

  private mutating func hold(_ talk: Story.Talk) {
    let participants = talk.with.compactMap { key in indices[key] }
    var day = -1
    var clock = Moment(today)
    var messages: [Conversation.Message] = []
    for line in talk.lines {
      // Several lines of one day follow one another; a new day begins in the working hours.
      clock = line.daysAgo == day ? clock + random.within(4...50) * Moment.minute : moment(line.daysAgo)
      day = line.daysAgo
      let sender = line.speaker.flatMap { key in indices[key] }.map(Conversation.Sender.person)
      messages.append(.init(sender: sender ?? .member, at: clock, text: line.text))
    }
    begin(with: participants, title: talk.title, messages)
  }

  private mutating func begin(
    with participants: [Contents.PersonIndex],
    title: String = "",
    _ messages: [Conversation.Message]
  ) {
    let isSame: (Conversation) -> Bool = { conversation in
      conversation.kind == .people && conversation.participants == participants
    }
    if let known = told.conversations.firstIndex(where: isSame) {
      told.conversations[known].messages.append(contentsOf: messages)
      told.conversations[known].messages.sort { left, right in left.at < right.at }
    } else {
      told.conversations.append(
        Conversation(
          id: Conversation.makeID(&random),
          title: title,
          participants: participants,
          messages: messages
        )
      )
    }
  }

  /// Short exchanges with those of whom there is little to tell.
  private mutating func addGreetings() {
    for (offset, key) in Story.greeted.enumerated() {
      guard let index = indices[key] else { continue }
      let greeting = Story.greetings[offset % Story.greetings.count]
      let person = told.people[index]
      let since = max(20, told.connections.first { $0.person == index }.map { age($0.at) } ?? 20)
      let begins = moment(since - 2)
      let opening = "Hi Rowan,\n\n" + greeting.theirs + "\n\n" + person.salutation
      var messages = [Conversation.Message(sender: .person(index), at: begins, text: opening)]
      if !greeting.ours.isEmpty {
        messages.append(.init(sender: .member, at: begins + 5 * Moment.hour, text: greeting.ours))
      }
      begin(with: [index], messages)
    }
  }

  private mutating func addOddMail() {
    let hidden = [
      Conversation.Message(sender: .closed, at: moment(1400), text: "Are you still in Zurich next week?"),
      Conversation.Message(sender: .member, at: moment(1399), text: "Yes, until Thursday. Coffee?"),
    ]
    told.conversations.append(
      Conversation(id: Conversation.makeID(&random), participants: [], messages: hidden)
    )
    told.conversations.append(
      Conversation(
        id: Conversation.makeID(&random),
        title: "Sponsored Conversation",
        kind: .sponsored,
        participants: [],
        messages: [
          .init(
            sender: .advertiser("Brightmoor Executive Courses"),
            at: moment(44),
            subject: "Lead the change",
            text: Story.sponsoredText
          )
        ]
      )
    )
    if let henrike = indices["henrike"] {
      told.conversations.append(
        Conversation(
          id: "",
          kind: .draft,
          participants: [henrike],
          messages: [
            .init(
              sender: .member,
              at: moment(6),
              text: "Dear Henrike, about the seat that becomes free in spring, I have been"
            )
          ]
        )
      )
    }
  }

  // MARK: Around it

  private mutating func addPraise() {
    for praise in Story.recommendations {
      guard let index = indices[praise.key] else { continue }
      told.recommendations.append(
        .init(
          person: index,
          direction: praise.direction,
          text: praise.text,
          at: moment(praise.daysAgo)
        )
      )
    }
    for (offset, endorsement) in Story.endorsements.enumerated() {
      guard let index = indices[endorsement.key] else { continue }
      told.endorsements.append(
        .init(
          person: index,
          direction: endorsement.direction,
          skill: endorsement.skill,
          at: moment(400 + offset * 61),
          accepted: offset != 3
        )
      )
    }
  }

  private mutating func addSurroundings() {
    for entry in Story.addressBook {
      told.addressBook.append(
        .init(
          source: entry.source,
          first: entry.first,
          last: entry.last,
          company: entry.company,
          email: entry.email,
          phone: entry.phone,
          birthday: entry.birthdayIn.map { SampleDay(number: today.number + $0) },
          at: moment(900)
        )
      )
    }
    for (offset, person) in told.people.enumerated() where offset % 4 == 1 {
      told.follows.append(
        .init(name: person.displayName, at: moment(100 + offset * 13), active: offset % 12 != 1)
      )
    }
    for (offset, company) in Story.companyFollows.enumerated() {
      told.companyFollows.append(.init(company: company, at: moment(300 + offset * 97)))
    }
    for event in Story.events {
      let day = SampleDay(number: today.number - event.daysAgo)
      told.events.append(
        .init(
          name: event.name,
          begins: Moment(day, hour: 17),
          ends: Moment(day, hour: 19, minute: 30),
          address: event.address
        )
      )
    }
  }

  /// Some minute of the working hours of the day that lies so many days before today.
  private mutating func moment(_ daysAgo: Int) -> Moment {
    Moment(
      SampleDay(number: today.number - daysAgo),
      hour: random.within(7...16),
      minute: random.below(60),
      second: random.below(60)
    )
  }

  private func age(_ moment: Moment) -> Int {
    today.number - moment.dayNumber
  }
}
