package import Vetting

// Stand-ins until the branches are merged; whoever writes the real thing deletes its stand-in here.

package enum ArchiveKind: Sendable {
  case zip, folder, file
  package static func of(_ path: String) throws(ArchiveError) -> ArchiveKind { .file }
}

package struct Archive: Sendable {
  package let path: String
  package let files: [ArchiveFile]
  package let exportDay: Day?
  package static func open(_ path: String) throws(ArchiveError) -> Archive {
    Archive(path: path, files: [], exportDay: nil)
  }
  package static func open(files: [String]) throws(ArchiveError) -> Archive {
    Archive(path: "", files: [], exportDay: nil)
  }
}

package enum FactsReader {
  package static func read(
    _ files: [ArchiveFile],
    exportDayFromName: Day?,
    progress: (FileKind, Int) -> Void
  ) throws(ArchiveError) -> ArchiveFacts { ArchiveFacts() }
}

package struct MessagesReader {
  package var tally: FileTally
  package init(_ file: ArchiveFile, member: PersonReference?) throws(ArchiveError) {
    tally = FileTally(kind: .messages, name: file.name)
  }
  package mutating func next() throws(ArchiveError) -> MessageBatch? { nil }
}
