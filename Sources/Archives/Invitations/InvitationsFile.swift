import Foundation
import Vetting

/// Invitations.csv: requests (INCOMING) and sent invitations (OUTGOING), accepted or not.
///
/// The columns with addresses came in July 2023 as `inviterProfileUrn`, in December 2023 as `inviterProfileUrl`.
enum InvitationsFile {
  /// What the file says.
  struct Contents {
    var invitations: [InvitationFact]
    /// What the member's side of each row says.
    var identity: MemberIdentity
    var tally: FileTally
  }

  /// Reads the file.
  static func read(_ file: ArchiveFile, _ progress: (Int) -> Void) throws(ArchiveError) -> Contents {
    var rows = try RowReader(file, required: ["from", "to", "sent at", "direction"])
    let columns = Columns(
      from: rows.column("from"),
      to: rows.column("to"),
      sentAt: rows.column("sent at"),
      message: rows.column("message"),
      direction: rows.column("direction"),
      inviter: rows.column("inviterprofileurl", "inviterprofileurn"),
      invitee: rows.column("inviteeprofileurl", "inviteeprofileurn")
    )
    var identity = MemberIdentity()
    var seen: Set<InvitationKey> = []
    let facts = try rows.facts(progress) { row -> RowOutcome<InvitationFact> in
      if row.isBlank() { return .skip(.empty) }
      guard let direction = InvitationFact.Direction(row, columns.direction) else {
        return .skip(.unknownValue)
      }
      let inviter = PersonReference(row, name: columns.from, address: columns.inviter)
      let invitee = PersonReference(row, name: columns.to, address: columns.invitee)
      let person = direction == .incoming ? inviter : invitee
      if direction == .incoming { identity.noteIncoming(invitee) } else { identity.noteOutgoing(inviter) }
      guard let seconds = row.withBytes(columns.sentAt, LinkedInDate.pacificMoment) else {
        return .skip(.unreadableDate)
      }
      if person.slug == nil, person.memberNumber == nil {
        if ClosedAccount.isName(person.name) { return .skip(.closedAccount) }
        if person.name.isEmpty { return .skip(.nobodyNamed) }
      }
      let note = row.text(columns.message)
      let key = InvitationKey(direction: direction, person: person, sentAt: seconds, note: note)
      guard seen.insert(key).inserted else { return .skip(.duplicate) }
      return .keep(
        InvitationFact(
          direction: direction,
          person: person,
          sentAt: Date(timeIntervalSince1970: TimeInterval(seconds)),
          sentAtText: row.text(columns.sentAt),
          note: note,
          line: row.line
        )
      )
    }
    return Contents(invitations: facts, identity: identity, tally: rows.tally)
  }

  private struct Columns {
    var from, to, sentAt, message, direction, inviter, invitee: Int?
  }

  /// What makes a row the same as another.
  private struct InvitationKey: Hashable {
    var direction: InvitationFact.Direction
    var person: PersonReference
    var sentAt: Int64
    var note: String
  }
}

extension InvitationFact.Direction {
  fileprivate init?(_ row: RowReader, _ column: Int?) {
    let found = row.withBytes(column) { bytes -> InvitationFact.Direction? in
      let word = bytes.trimmed
      if word.equalsIgnoringCase("incoming") { return .incoming }
      return word.equalsIgnoringCase("outgoing") ? .outgoing : nil
    }
    guard let found else { return nil }
    self = found
  }
}

extension PersonReference {
  /// Somebody from a column with the name and one with an address or with `urn:li:member:<digits>`.
  init(_ row: RowReader, name: Int?, address: Int?) {
    self.init(
      name: row.text(name),
      slug: row.withBytes(address, Slug.init(bytes:)),
      memberNumber: row.withBytes(address, PersonReference.memberNumber)
    )
  }

  private static func memberNumber(_ bytes: Bytes) -> String? {
    let urn = bytes.trimmed
    guard urn.starts(withText: "urn:li:member:") else { return nil }
    let digits = urn.part(14..<urn.count)
    guard (1...20).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }
}
