/// Files that a reader must leave alone; what they hold says so.
enum UnreadFiles {
  static func write(_ contents: Contents, era: Era) -> [SampleFile] {
    var files = [advertising(era: era), logins(contents, era: era)]
    if era >= .y2024 {
      files.append(coach(contents))
    }
    if era >= .y2023 {
      files.append(
        SampleFile(
          name: "LearningCoachMessages.csv",
          bytes: [UInt8]("No conversations found\n".utf8)
        )
      )
    }
    return files
  }

  private static func advertising(era: Era) -> SampleFile {
    var table = Table(
      "Member Age,Company Names,Company Names,Company Names,Job Titles,Job Titles,Job Titles",
      dialect: era == .y2018 ? .tabbed : .standard
    )
    table.row(["Synthetic", "Not a company; Nor this", "", "", "Not a title", "", ""])
    return era == .y2018
      ? SampleFile(name: "Ad Targeting.csv", bytes: table.utf16Bytes)
      : SampleFile(name: "Ad_Targeting.csv", bytes: table.bytes)
  }

  private static func logins(_ contents: Contents, era: Era) -> SampleFile {
    var table = Table(
      "Login Date,IP Address,User Agent,Login Type",
      dialect: era == .y2018 ? .tabbed : .standard
    )
    table.field { bytes in
      Stamp.weekdayFirst(Moment(contents.exportDay, hour: 5), to: &bytes)
    }
    table.row(["192.0.2.11", "Synthetic agent, of no browser", "SYNTHETIC"])
    return SampleFile(name: "Logins.csv", bytes: era == .y2018 ? table.utf16Bytes : table.bytes)
  }

  /// The member's talks with an artificial coach, in the columns of messages between people.
  private static func coach(_ contents: Contents) -> SampleFile {
    var table = Table(MessagesFile.header(.y2023))
    let member = contents.member.person
    let turns = [
      (member.displayName, member.address, "A synthetic question to an artificial coach."),
      ("", "", "A synthetic answer. Nobody wrote this, it is no message between people."),
    ]
    for turn in turns {
      for text in ["2-c3ludGhldGljLWNvYWNoLW5vdC1hLXBlcnNvbl8xMDA=", "Coach", turn.0, turn.1, "", ""] {
        table.field(text)
      }
      table.field { bytes in
        Stamp.universal(Moment(contents.exportDay, hour: 6), to: &bytes)
      }
      table.row(["", turn.2, "INBOX"])
    }
    return SampleFile(name: "coach_messages.csv", bytes: table.bytes)
  }
}
