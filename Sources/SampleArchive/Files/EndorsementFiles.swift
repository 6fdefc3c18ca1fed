import Foundation

/// Endorsement_Received_Info.csv and Endorsement_Given_Info.csv.
enum EndorsementFiles {
  static func header(_ direction: Contents.Direction, _ era: Era) -> String {
    let side = direction == .incoming ? "Endorser" : "Endorsee"
    let address = era >= .y2023 ? ",\(side) Public Url" : ""
    return "Endorsement Date,Skill Name,\(side) First Name,\(side) Last Name\(address),Endorsement Status"
  }

  static func write(_ contents: Contents, era: Era) -> [SampleFile] {
    let given = table(contents, .outgoing, era: era, dialect: .standard)
    guard era == .y2022 else {
      let received = table(contents, .incoming, era: era, dialect: .standard)
      return [
        SampleFile(name: "Endorsement_Received_Info.csv", bytes: received.bytes),
        SampleFile(name: "Endorsement_Given_Info.csv", bytes: given.bytes),
      ]
    }
    let received = table(contents, .incoming, era: era, dialect: .tabbed)
    return [
      SampleFile(name: "Endorsement Received Info.csv", bytes: received.utf16Bytes),
      SampleFile(name: "Endorsement_Given_Info.csv", bytes: given.bytes),
    ]
  }

  private static func table(
    _ contents: Contents,
    _ direction: Contents.Direction,
    era: Era,
    dialect: Table.Dialect
  ) -> Table {
    var table = Table(header(direction, era), dialect: dialect)
    for endorsement in contents.endorsements where endorsement.direction == direction {
      let person = contents.people[endorsement.person]
      table.field { bytes in
        Stamp.universal(endorsement.at, separator: Stamp.slash, to: &bytes)
      }
      table.field(endorsement.skill)
      table.field(person.first)
      table.field(person.last)
      if era >= .y2023 {
        // Unlike everywhere else without a scheme and with other scripts as they are.
        table.field("www.linkedin.com/in/" + (person.slug.removingPercentEncoding ?? person.slug))
      }
      table.field(endorsement.accepted ? "ACCEPTED" : "PENDING")
      table.endRow()
    }
    return table
  }
}
