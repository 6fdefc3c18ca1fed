package import Vetting

/// Streams messages.csv in batches: the file is never held whole, and its texts never become strings.
///
/// The messages of 2018 have no id of their conversation; one is made from the other side's name, so that all
/// messages with one person are one conversation, whatever their subjects.
package struct MessagesReader {
  /// How many messages, or bytes of text, a batch holds at the most before it is handed out.
  private static let rowsPerBatch = 2_000
  private static let bytesPerBatch = 1 << 20

  private var rows: RowReader
  private var intake: MessageIntake

  /// What became of the rows so far.
  package var tally: FileTally { rows.tally }

  /// Opens the file and reads its header.
  ///
  /// - Parameters:
  ///   - file: The messages of an archive.
  ///   - member: Who the member is, to tell them among names that come without an address.
  /// - Throws: `ArchiveError` where the file cannot be read or is not what it is named.
  package init(_ file: ArchiveFile, member: PersonReference?) throws(ArchiveError) {
    rows = try RowReader(file, required: ["from", "to", "date", "content"])
    intake = MessageIntake(MessageColumns(rows), member: member)
  }

  /// The next messages; nil at the end of the file.
  ///
  /// - Returns: A batch with at least one message, person or conversation.
  /// - Throws: `ArchiveError` where the file cannot be read to its end; what was read before is void then.
  package mutating func next() throws(ArchiveError) -> MessageBatch? {
    var batch = MessageBatch()
    batch.bytes.reserveCapacity(MessagesReader.bytesPerBatch + 1 << 16)
    batch.rows.reserveCapacity(MessagesReader.rowsPerBatch)
    while batch.rows.count < MessagesReader.rowsPerBatch, batch.bytes.count < MessagesReader.bytesPerBatch {
      guard try rows.next() else { break }
      if let reason = intake.take(rows, into: &batch) {
        rows.tally.skip(reason, line: rows.line)
      } else {
        rows.tally.keep()
      }
    }
    return batch.rows.isEmpty && batch.newPeople.isEmpty && batch.newConversations.isEmpty ? nil : batch
  }
}
