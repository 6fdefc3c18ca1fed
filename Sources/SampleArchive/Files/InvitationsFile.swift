/// Invitations.csv.
enum InvitationsFile {
  static func header(_ era: Era) -> String {
    let common = "From,To,Sent At,Message,Direction"
    if era.invitationsHaveAddresses {
      return common + ",inviterProfileUrl,inviteeProfileUrl"
    }
    return era == .y2023 ? common + ",inviterProfileUrn,inviteeProfileUrn" : common
  }

  static func write(_ contents: Contents, era: Era) -> SampleFile {
    var table = Table(header(era), capacity: contents.invitations.count * 260 + 1024)
    let newestFirst = contents.invitations.enumerated()
      .sorted { left, right in
        (right.element.sentAt, left.offset) < (left.element.sentAt, right.offset)
      }
      .map { pair in pair.element }
    for direction in [Contents.Direction.outgoing, .incoming] {
      for invitation in newestFirst where invitation.direction == direction {
        append(invitation, of: contents, era: era, to: &table)
      }
    }
    return SampleFile(name: "Invitations.csv", bytes: table.bytes)
  }

  private static func append(
    _ invitation: Contents.Invitation,
    of contents: Contents,
    era: Era,
    to table: inout Table
  ) {
    let other = contents.people[invitation.person]
    let member = contents.member.person
    let (from, to) = invitation.direction == .outgoing ? (member, other) : (other, member)
    table.field(from.displayName)
    table.field(to.displayName)
    table.field { bytes in
      Stamp.slashed(PacificClock.reading(at: invitation.sentAt), padded: false, to: &bytes)
    }
    table.field(invitation.note.flattened)
    table.field(invitation.direction == .outgoing ? "OUTGOING" : "INCOMING")
    if era.invitationsHaveAddresses {
      table.field(from.address)
      table.field(to.address)
    } else if era == .y2023 {
      table.field("urn:li:member:\(from.memberNumber)")
      table.field("urn:li:member:\(to.memberNumber)")
    }
    table.endRow()
  }
}
