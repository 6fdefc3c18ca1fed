/// Member_Follows.csv, Company Follows.csv and Events.csv.
enum FollowFiles {
  static let memberHeader = "Date,Status,FullName"
  static let companyHeader = "Organization,Followed On"
  static let eventHeader = "Event Name,Event Time,Status,External Url"

  static func write(_ contents: Contents, era: Era) -> [SampleFile] {
    [members(contents, era: era), companies(contents), events(contents)]
  }

  private static func members(_ contents: Contents, era: Era) -> SampleFile {
    var table = Table(
      memberHeader,
      dialect: era == .y2022 ? .carriageReturns : .standard,
      capacity: contents.follows.count * 48 + 64
    )
    for follow in contents.follows {
      table.field { bytes in Stamp.sortable(follow.at, to: &bytes) }
      table.field(follow.active ? "Active" : "Unfollow")
      table.field(follow.name)
      table.endRow()
    }
    // Some exports put the member's number into the name.
    let suffix = era == .y2024 ? "_\(contents.member.person.memberNumber)" : ""
    return SampleFile(name: "Member_Follows\(suffix).csv", bytes: table.bytes)
  }

  private static func companies(_ contents: Contents) -> SampleFile {
    var table = Table(companyHeader, dialect: .unterminated)
    for follow in contents.companyFollows {
      table.field(follow.company)
      table.field { bytes in Stamp.weekdayFirst(follow.at, to: &bytes) }
      table.endRow()
    }
    return SampleFile(name: "Company Follows.csv", bytes: table.bytes)
  }

  private static func events(_ contents: Contents) -> SampleFile {
    var table = Table(eventHeader)
    for event in contents.events {
      table.field(event.name)
      table.field { bytes in
        Stamp.event(event.begins, to: &bytes)
        bytes.append(text: " - ")
        Stamp.event(event.ends, to: &bytes)
      }
      table.field(event.status)
      table.field(event.address)
      table.endRow()
    }
    return SampleFile(name: "Events.csv", bytes: table.bytes)
  }
}
