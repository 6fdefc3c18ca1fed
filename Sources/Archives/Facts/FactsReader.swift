import Foundation
package import Vetting

/// Turns the known files of an archive into facts, save the messages, which `MessagesReader` streams.
package enum FactsReader {
  /// Reads every known file but the messages.
  ///
  /// - Parameters:
  ///   - files: The known files of one archive, at most one of each kind.
  ///   - exportDayFromName: The day in the archive's name; else the newest day among the facts is taken.
  ///   - progress: Called now and then with the file and the number of its rows read so far.
  ///   - whenMemberIsKnown: Called once, with who the member is, before the connections are read, which tell nothing of
  ///     it and take longest.
  /// - Returns: The facts, and a tally per file in the order of `FileKind`.
  /// - Throws: `ArchiveError` where a file cannot be read; nothing of the archive is to be used then.
  package static func read(
    _ files: [ArchiveFile],
    exportDayFromName: Day? = nil,
    progress: (FileKind, Int) -> Void = { _, _ in },
    whenMemberIsKnown: (PersonReference?) -> Void = { _ in }
  ) throws(ArchiveError) -> ArchiveFacts {
    var facts = ArchiveFacts()
    var identity = MemberIdentity()
    var days = NewestDay()
    let order = FileKind.allCases
    let inOrder = files.sorted { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
    for file in inOrder where file.kind != .connections {
      if file.kind == .messages {
        facts.hasMessages = true
        continue
      }
      let tally = try read(file, into: &facts, &identity, &days) { progress(file.kind, $0) }
      facts.tallies.append(tally)
    }
    if let profile = facts.profile?.first { identity.note(profile) }
    facts.member = identity.reference
    whenMemberIsKnown(facts.member)
    for file in inOrder where file.kind == .connections {
      let tally = try read(file, into: &facts, &identity, &days) { progress(file.kind, $0) }
      facts.tallies.insert(tally, at: 0)
    }
    facts.exportDay = exportDayFromName ?? days.newest
    return facts
  }

  private static func read(
    _ file: ArchiveFile,
    into facts: inout ArchiveFacts,
    _ identity: inout MemberIdentity,
    _ days: inout NewestDay,
    _ progress: (Int) -> Void
  ) throws(ArchiveError) -> FileTally {
    let tally: FileTally
    switch file.kind {
    case .messages:
      tally = FileTally(kind: file.kind, name: file.name)
    case .connections:
      let read = try ConnectionsFile.read(file, progress)
      (facts.connections, facts.closedConnections, tally) = (read.connections, read.closed, read.tally)
      days.note(read.newestDay)
    case .invitations:
      let read = try InvitationsFile.read(file, progress)
      (facts.invitations, tally) = (read.invitations, read.tally)
      identity.note(read.identity)
      days.note(read.invitations.map { Day(secondsSince1970: Int64($0.sentAt.timeIntervalSince1970)) }.max())
    case .recommendationsReceived:
      (facts.recommendationsReceived, tally) = try RecommendationsFile.read(file, .received, progress)
    case .recommendationsGiven:
      (facts.recommendationsGiven, tally) = try RecommendationsFile.read(file, .given, progress)
    case .endorsementsReceived:
      (facts.endorsementsReceived, tally) = try EndorsementsFile.read(file, .received, progress)
    case .endorsementsGiven:
      (facts.endorsementsGiven, tally) = try EndorsementsFile.read(file, .given, progress)
    case .contacts: (facts.contacts, tally) = try ContactsFile.read(file, progress)
    case .profile: (facts.profile, tally) = try ProfileFile.read(file, progress)
    case .positions: (facts.positions, tally) = try StationsFile.read(file, .employer, progress)
    case .education: (facts.education, tally) = try StationsFile.read(file, .school, progress)
    case .skills: (facts.skills, tally) = try ItemsFile.read(file, .skills, progress)
    case .emailAddresses: (facts.emailAddresses, tally) = try ItemsFile.read(file, .emailAddresses, progress)
    case .phoneNumbers: (facts.phoneNumbers, tally) = try ItemsFile.read(file, .phoneNumbers, progress)
    case .memberFollows: (facts.memberFollows, tally) = try ItemsFile.read(file, .memberFollows, progress)
    case .companyFollows: (facts.companyFollows, tally) = try ItemsFile.read(file, .companyFollows, progress)
    case .events: (facts.events, tally) = try ItemsFile.read(file, .events, progress)
    case .registration: (facts.registration, tally) = try ItemsFile.read(file, .registration, progress)
    }
    return tally
  }
}

/// The newest day among some facts.
struct NewestDay {
  private(set) var newest: Day?

  /// Takes one more day into account.
  mutating func note(_ day: Day?) {
    guard let day else { return }
    newest = max(newest ?? day, day)
  }
}
