/// Where the values of a message stand, in any generation of the file.
struct MessageColumns {
  let conversation, title, from, senderURL, to, recipientURLs: Int?
  let date, subject, content, folder: Int?
  /// Only in 2018.
  let direction: Int?
  /// Only from October 2024 to February 2026.
  let isMessageDraft, isConversationDraft: Int?

  /// Finds the columns by name.
  init(_ rows: RowReader) {
    conversation = rows.column("conversation id")
    title = rows.column("conversation title")
    from = rows.column("from")
    senderURL = rows.column("sender profile url")
    to = rows.column("to")
    recipientURLs = rows.column("recipient profile urls")
    date = rows.column("date")
    subject = rows.column("subject")
    content = rows.column("content")
    folder = rows.column("folder")
    direction = rows.column("direction")
    isMessageDraft = rows.column("is message draft")
    isConversationDraft = rows.column("is conversation draft")
  }

  /// True for the file of 2018, which names neither conversations nor addresses.
  var isOfNames: Bool { conversation == nil }
}
