/// Some rows of messages.csv, as ranges into one buffer, so that texts reach the store without becoming strings.
///
/// People and conversations are numbered once per file in the order of their first row; a batch brings those
/// that are new since the last one. All text in `bytes` is valid UTF-8 and capped.
package struct MessageBatch: Sendable {
  /// One message between people.
  package struct Row: Sendable {
    /// Where the row begins in the file.
    package var line: Int
    /// Index into the file's conversations.
    package var conversation: Int32
    /// Index into the file's people; -1 for somebody whose account is closed.
    package var sender: Int32
    /// The recipients that are known, as a range of `recipients`.
    package var recipients: Range<Int>
    /// Seconds since 1970, UTC.
    package var sentAt: Int64
    package var subject: Range<Int>
    package var content: Range<Int>
    package var folder: Folder
    /// FNV-1a of the content without white space: tells messages of one second in one conversation apart, and
    /// stays the same when an export flattens line breaks or a sender's account is closed.
    package var fingerprint: UInt64

    /// A message as read.
    package init(
      line: Int,
      conversation: Int32,
      sender: Int32,
      recipients: Range<Int>,
      sentAt: Int64,
      subject: Range<Int>,
      content: Range<Int>,
      folder: Folder,
      fingerprint: UInt64
    ) {
      self.line = line
      self.conversation = conversation
      self.sender = sender
      self.recipients = recipients
      self.sentAt = sentAt
      self.subject = subject
      self.content = content
      self.folder = folder
      self.fingerprint = fingerprint
    }
  }

  /// Where LinkedIn keeps a conversation.
  package enum Folder: Int, Sendable { case inbox = 0, archive, spam, sent, other }

  /// A thread as the file names it.
  package struct Conversation: Sendable, Equatable {
    /// LinkedIn's id, which is also that of the thread's address; made from the other side's name before 2021.
    package var key: String
    package var title: String

    /// A conversation as read.
    package init(key: String, title: String) {
      self.key = key
      self.title = title
    }
  }

  package var bytes: [UInt8]
  package var rows: [Row]
  /// Indexes into the file's people, sliced by `Row.recipients`.
  package var recipients: [Int32]
  /// The people that occur for the first time, in the order of their numbers.
  package var newPeople: [PersonReference]
  /// The conversations that occur for the first time, in the order of their numbers.
  package var newConversations: [Conversation]

  /// A batch, empty by default.
  package init(
    bytes: [UInt8] = [],
    rows: [Row] = [],
    recipients: [Int32] = [],
    newPeople: [PersonReference] = [],
    newConversations: [Conversation] = []
  ) {
    self.bytes = bytes
    self.rows = rows
    self.recipients = recipients
    self.newPeople = newPeople
    self.newConversations = newConversations
  }
}
