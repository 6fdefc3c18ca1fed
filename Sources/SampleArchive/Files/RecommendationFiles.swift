/// Recommendations_Received.csv and Recommendations_Given.csv.
enum RecommendationFiles {
  static let header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"

  static func write(_ contents: Contents) -> [SampleFile] {
    [
      write(contents, .incoming, name: "Recommendations_Received.csv"),
      write(contents, .outgoing, name: "Recommendations_Given.csv"),
    ]
  }

  private static func write(
    _ contents: Contents,
    _ direction: Contents.Direction,
    name: String
  ) -> SampleFile {
    var table = Table(header)
    for recommendation in contents.recommendations where recommendation.direction == direction {
      let person = contents.people[recommendation.person]
      table.field(person.first)
      table.field(person.last)
      table.field(person.company)
      table.field(person.position)
      table.field(recommendation.text)
      table.field { bytes in Stamp.slashed(recommendation.at, padded: true, to: &bytes) }
      table.field(recommendation.visible ? "VISIBLE" : "")
      table.endRow()
    }
    return SampleFile(name: name, bytes: table.bytes)
  }
}
