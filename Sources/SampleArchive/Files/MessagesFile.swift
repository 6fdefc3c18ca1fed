/// messages.csv, named Messages.csv and quite different in 2018.
enum MessagesFile {
  static func header(_ era: Era) -> String {
    let nine = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"
    let ten =
      "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
      + "DATE,SUBJECT,CONTENT,FOLDER"
    switch era {
    case .y2018: return "From,To,Date,Subject,Content,Direction,Folder"
    case .y2021, .y2022: return nine
    case .y2023: return ten
    case .y2024: return ten + ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
    case .y2026: return ten + ",ATTACHMENTS"
    }
  }

  static func write(_ contents: Contents, era: Era) -> SampleFile {
    let rows = contents.conversations.reduce(0) { sum, conversation in sum + conversation.messages.count }
    var table = Table(
      header(era),
      dialect: era >= .y2026 ? .quoted : .standard,
      capacity: rows * 360 + 1024
    )
    let names = Names(contents)
    let order = contents.conversations.indices.sorted { left, right in
      (contents.conversations[right].newest, left) < (contents.conversations[left].newest, right)
    }
    for index in order where era != .y2018 || contents.conversations[index].isKeptIn2018 {
      let conversation = contents.conversations[index]
      for message in conversation.messages.reversed() {
        if era == .y2018 {
          appendOf2018(message, of: conversation, names: names, to: &table)
        } else {
          append(message, of: conversation, names: names, era: era, to: &table)
        }
      }
    }
    return SampleFile(name: era == .y2018 ? "Messages.csv" : "messages.csv", bytes: table.bytes)
  }

  /// Names and addresses of all, made once.
  private struct Names {
    let member: (name: String, address: String)
    let people: [(name: String, address: String)]

    init(_ contents: Contents) {
      let own = contents.member.person
      member = (own.displayName, own.address)
      people = contents.people.map { person in (person.displayName, person.address) }
    }

    func of(_ sender: Conversation.Sender) -> (name: String, address: String) {
      switch sender {
      case .member: member
      case .person(let index): people[index]
      case .closed: ("LinkedIn Member", "")
      case .advertiser(let company): (company, "")
      }
    }

    /// The others of a conversation, joined as LinkedIn joins them: a comma without a blank.
    func recipients(
      of message: Conversation.Message,
      in conversation: Conversation
    ) -> (names: String, addresses: String) {
      if message.sender != .member, conversation.participants.count < 2 {
        return (member.name, member.address)
      }
      guard !conversation.participants.isEmpty else { return ("LinkedIn Member", "") }
      if conversation.participants.count == 1 {
        return (people[conversation.participants[0]].name, people[conversation.participants[0]].address)
      }
      let others = conversation.participants.filter { index in message.sender != .person(index) }
      let addressed = others.map { index in people[index] } + (message.sender == .member ? [] : [member])
      return (
        addressed.map { person in person.name }.joined(separator: ","),
        addressed.map { person in person.address }.joined(separator: ",")
      )
    }
  }

  private static func append(
    _ message: Conversation.Message,
    of conversation: Conversation,
    names: Names,
    era: Era,
    to table: inout Table
  ) {
    let sender = names.of(message.sender)
    let recipients = names.recipients(of: message, in: conversation)
    table.field(conversation.id)
    table.field(conversation.title)
    table.field(sender.name)
    table.field(sender.address)
    table.field(recipients.names)
    if era >= .y2023 {
      table.field(recipients.addresses)
    }
    table.field { bytes in Stamp.universal(message.at, to: &bytes) }
    table.field(message.subject)
    table.field(era >= .y2026 ? message.text : message.text.flattened)
    table.field(conversation.kind == .draft ? "" : conversation.folder)
    if era == .y2024 {
      table.field(conversation.kind == .draft ? "Yes" : "No")
      table.field(conversation.kind == .draft ? "Yes" : "No")
    }
    if era >= .y2026 {
      table.field(message.attachment)
    }
    table.endRow()
  }

  private static func appendOf2018(
    _ message: Conversation.Message,
    of conversation: Conversation,
    names: Names,
    to table: inout Table
  ) {
    let isOwn = message.sender == .member
    table.field(names.of(message.sender).name)
    table.field(names.recipients(of: message, in: conversation).names)
    table.field { bytes in Stamp.slashed(message.at, padded: false, to: &bytes) }
    table.field(message.subject)
    table.field(message.text.flattened.entityEncoded)
    table.field(isOwn ? "OUTGOING" : "INCOMING")
    table.field(isOwn ? "SENT" : conversation.folder == "ARCHIVE" ? "ARCHIVED" : "INBOX")
    table.endRow()
  }
}

extension Conversation {
  /// Whether the export of 2018, which had no conversation ids, could tell whose thread this is.
  var isKeptIn2018: Bool {
    kind == .people && participants.count == 1
  }
}
