/// Connections.csv.
enum ConnectionsFile {
  /// The block above the header since 2022, word for word.
  static let preamble = """
    Notes:
    "When exporting your connection data, you may notice that some of the email addresses are missing. \
    You will only see email addresses for connections who have allowed their connections to see or download \
    their email address using this setting https://www.linkedin.com/psettings/privacy/email. You can learn \
    more here https://www.linkedin.com/help/linkedin/answer/261"


    """

  static func header(_ era: Era) -> String {
    era.connectionsHaveAddresses
      ? "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
      : "First Name,Last Name,Email Address,Company,Position,Connected On"
  }

  static func write(_ contents: Contents, era: Era) -> SampleFile {
    var table = Table(
      header(era),
      dialect: .unterminated,
      preamble: era >= .y2022 ? preamble : "",
      capacity: contents.connections.count * 160 + 1024
    )
    for connection in ordered(contents.connections, era: era) {
      let person = connection.person.map { index in contents.people[index] }
      table.field(person?.first ?? "")
      table.field(person?.last ?? "")
      if era.connectionsHaveAddresses {
        table.field(person?.address ?? "")
      }
      table.field(email(person, era: era))
      table.field(person?.company ?? "")
      table.field(person?.position ?? "")
      table.field { bytes in
        if era == .y2018 {
          Stamp.slashed(connection.at, padded: false, to: &bytes)
        } else {
          Stamp.dayMonthYear(connection.at.day, to: &bytes)
        }
      }
      table.endRow()
    }
    return SampleFile(name: "Connections.csv", bytes: table.bytes)
  }

  /// Newest first; in 2018 in no order.
  private static func ordered(_ connections: [Contents.Connection], era: Era) -> [Contents.Connection] {
    guard era == .y2018 else {
      return connections.enumerated()
        .sorted { left, right in
          (right.element.at.dayNumber, left.offset) < (left.element.at.dayNumber, right.offset)
        }
        .map { pair in pair.element }
    }
    var random = SplitMix64(seed: UInt64(connections.count))
    var shuffled = connections
    for index in shuffled.indices.reversed() {
      shuffled.swapAt(index, random.below(index + 1))
    }
    return shuffled
  }

  /// In 2018 every connection's address was exported; since then only those who allow it.
  private static func email(_ person: Person?, era: Era) -> String {
    guard let person else { return "" }
    return era == .y2018 && person.email.isEmpty ? "member\(person.memberNumber)@example.com" : person.email
  }
}
