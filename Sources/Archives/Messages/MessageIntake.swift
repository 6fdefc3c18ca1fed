import Vetting

/// Puts one row after the other into a batch, or says why not.
struct MessageIntake {
  private let columns: MessageColumns
  private let member: PersonReference?
  private var people: MessagePeople
  private var conversations = ByteInterner()
  /// Conversation, second and content of what was taken, as one number each.
  private var seen = FingerprintSet()

  init(_ columns: MessageColumns, member: PersonReference?) {
    self.columns = columns
    self.member = member
    people = MessagePeople(member: member)
  }

  /// Takes a row; gives the reason where it is no message between people.
  mutating func take(_ row: RowReader, into batch: inout MessageBatch) -> SkipReason? {
    if row.isEmpty(columns.from), row.isBlank() { return .empty }
    if isDraft(row) { return .draft }
    if isSponsored(row) { return .sponsored }
    guard
      let sentAt = row.withBytes(
        columns.date,
        columns.isOfNames ? LinkedInDate.pacificMoment : LinkedInDate.utcMoment
      )
    else { return .unreadableDate }
    if row.isEmpty(columns.from), row.isEmpty(columns.senderURL) { return .nobodyNamed }
    let number: Int32
    let sender: Int32
    switch columns.isOfNames ? direction(row) : .some(false) {
    case nil:
      return .unknownValue
    case .some(let isOutgoing):
      let other = isOutgoing ? columns.to : columns.from
      if columns.isOfNames, row.withBytes(other, ClosedAccount.isName) { return .closedAccount }
      let fingerprint = row.withBytes(columns.content, MessageIntake.fingerprint)
      number = conversation(row, other: other, into: &batch)
      guard seen.insert(MessageIntake.mixed(number, sentAt, fingerprint)) else { return .duplicate }
      sender = self.sender(row, isOutgoing: isOutgoing, into: &batch)
      let recipients = batch.recipients.count
      addRecipients(row, into: &batch)
      let subject = append(columns.subject, of: row, to: &batch.bytes)
      let content = append(columns.content, of: row, to: &batch.bytes)
      batch.rows.append(
        MessageBatch.Row(
          line: row.line,
          conversation: number,
          sender: sender,
          recipients: recipients..<batch.recipients.count,
          sentAt: sentAt,
          subject: subject,
          content: content,
          folder: row.withBytes(columns.folder, MessageIntake.folder),
          fingerprint: fingerprint
        )
      )
      return nil
    }
  }

  /// Unsent drafts have no conversation; two generations also say so in columns of their own.
  private func isDraft(_ row: RowReader) -> Bool {
    for column in [columns.isMessageDraft, columns.isConversationDraft] where column != nil {
      if row.withBytes(column, { $0.trimmed.equalsIgnoringCase("yes") }) { return true }
    }
    return !columns.isOfNames && row.isEmpty(columns.conversation)
  }

  /// Advertisements come from nobody's profile, under a title of their own or as the HTML of LinkedIn's editor.
  private func isSponsored(_ row: RowReader) -> Bool {
    if row.withBytes(columns.title, { $0.trimmed.equalsIgnoringCase("sponsored conversation") }) {
      return true
    }
    guard row.isEmpty(columns.senderURL) else { return false }
    return row.withBytes(columns.content) { $0.contains(text: "spinmail-quill-editor") }
  }

  /// True for OUTGOING, false for INCOMING, nil for anything else.
  private func direction(_ row: RowReader) -> Bool? {
    row.withBytes(columns.direction) { bytes in
      if bytes.trimmed.equalsIgnoringCase("outgoing") { return true }
      return bytes.trimmed.equalsIgnoringCase("incoming") ? false : nil
    }
  }

  private mutating func conversation(_ row: RowReader, other: Int?, into batch: inout MessageBatch) -> Int32 {
    let (number, isNew) = row.withBytes(columns.isOfNames ? other : columns.conversation) { bytes in
      guard columns.isOfNames else { return conversations.intern(bytes.trimmed) }
      return Array(MessageIntake.key(ofName: bytes).utf8).withUnsafeBufferPointer { conversations.intern($0) }
    }
    if isNew {
      let key = columns.isOfNames ? row.withBytes(other, MessageIntake.key) : row.text(columns.conversation)
      batch.newConversations.append(MessageBatch.Conversation(key: key, title: row.text(columns.title)))
    }
    return number
  }

  private static func key(ofName bytes: Bytes) -> String {
    let name = String(decoding: bytes.trimmed, as: UTF8.self)
    let key = NameKey(name)
    return "name:" + (key.isEmpty ? name : key.value)
  }

  private mutating func sender(_ row: RowReader, isOutgoing: Bool, into batch: inout MessageBatch) -> Int32 {
    if isOutgoing, let slug = member?.slug {
      let address = Array(slug.profileURL.utf8)
      return row.withBytes(columns.from) { name in
        address.withUnsafeBufferPointer { people.number(address: $0, name: name.trimmed, into: &batch) }
      }
    }
    return row.withBytes(columns.senderURL) { address in
      row.withBytes(columns.from) { people.number(address: address.trimmed, name: $0.trimmed, into: &batch) }
    }
  }

  /// Commas with a blank after them belong to a name (`…, PhD`); where there are not as many names as addresses,
  /// the names are dropped.
  private mutating func addRecipients(_ row: RowReader, into batch: inout MessageBatch) {
    row.withBytes(columns.recipientURLs) { addresses in
      row.withBytes(columns.to) { names in
        let addresses = addresses.trimmed.split(atByte: Byte.comma)
        let names = names.trimmed.split(atByte: Byte.comma, unlessBeforeBlank: true)
        let none = Bytes(start: nil, count: 0)
        if addresses.isEmpty, columns.recipientURLs == nil || names.count == 1 {
          for name in names { add(none, name, to: &batch) }
        } else {
          for (index, address) in addresses.enumerated() {
            add(address, names.count == addresses.count ? names[index] : none, to: &batch)
          }
        }
      }
    }
  }

  private mutating func add(_ address: Bytes, _ name: Bytes, to batch: inout MessageBatch) {
    let number = people.number(address: address.trimmed, name: name.trimmed, into: &batch)
    if number >= 0 { batch.recipients.append(number) }
  }

  private func append(_ column: Int?, of row: RowReader, to bytes: inout [UInt8]) -> Range<Int> {
    let start = bytes.count
    row.withBytes(column) { text in
      guard columns.isOfNames, let resolved = HTMLEntities.resolved(text) else {
        bytes.append(contentsOf: text.trimmed)
        return
      }
      resolved.withUnsafeBufferPointer { text in
        if TextCap.isWithinBounds(text) {
          bytes.append(contentsOf: text.trimmed)
        } else {
          bytes.append(contentsOf: TextCap.capped(text))
        }
      }
    }
    return start..<bytes.count
  }

  private static func folder(_ bytes: Bytes) -> MessageBatch.Folder {
    let name = bytes.trimmed
    if name.equalsIgnoringCase("inbox") { return .inbox }
    if name.equalsIgnoringCase("archive") || name.equalsIgnoringCase("archived") { return .archive }
    if name.equalsIgnoringCase("spam") { return .spam }
    return name.equalsIgnoringCase("sent") ? .sent : .other
  }

  /// FNV-1a of the content without its white space, and of nothing else.
  ///
  /// Older exports flatten line breaks to blanks, and a name turns into `LinkedIn Member` when an account is
  /// closed; the same message must be known again in both cases.
  static func fingerprint(_ content: Bytes) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in content where byte > Byte.space {
      value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return value
  }

  private static func mixed(_ conversation: Int32, _ sentAt: Int64, _ fingerprint: UInt64) -> UInt64 {
    let place = UInt64(bitPattern: Int64(conversation)) &* 0x9e37_79b9_7f4a_7c15
    let moment = UInt64(bitPattern: sentAt) &* 0xc2b2_ae3d_27d4_eb4f
    return fingerprint ^ place ^ (moment << 21 | moment >> 43)
  }
}
