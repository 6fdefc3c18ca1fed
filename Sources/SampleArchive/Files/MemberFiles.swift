/// What the archive says about the member: profile, positions, education, skills, addresses, registration.
enum MemberFiles {
  static func profileHeader(_ era: Era) -> String {
    era == .y2018
      ? "First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,"
        + "Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers"
      : "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,"
        + "Geo Location,Twitter Handles,Websites,Instant Messengers"
  }

  static let positionsHeader = "Company Name,Title,Description,Location,Started On,Finished On"
  static let educationHeader = "School Name,Start Date,End Date,Notes,Degree Name,Activities"
  static let emailHeader = "Email Address,Confirmed,Primary,Updated On"

  static func registrationHeader(_ era: Era) -> String {
    era == .y2018
      ? "Registration Date,Registration IP Address,Invited by (First Name),Invited by (Last Name),"
        + "Subscription Types"
      : "Registered At,Registration Ip,Subscription Types"
  }

  static func write(_ contents: Contents, era: Era) -> [SampleFile] {
    let member = contents.member
    return [
      profile(member, era: era), positions(member), education(member), skills(member),
      publications(member), emailAddresses(member), phoneNumbers(member, era: era),
      registration(member, era: era),
    ]
  }

  private static func profile(_ member: Member, era: Era) -> SampleFile {
    var table = Table(profileHeader(era))
    table.row(
      [member.person.first, member.person.last, "", member.address, member.birthDate]
        + (era == .y2018 ? [""] : []) + [member.headline, member.summary, member.industry]
        + (era == .y2018 ? ["Switzerland"] : [])
        + [member.zipCode, member.location, "", member.websites, ""]
    )
    return SampleFile(name: "Profile.csv", bytes: table.bytes)
  }

  private static func positions(_ member: Member) -> SampleFile {
    var table = Table(positionsHeader)
    for position in member.positions {
      for text in [position.company, position.title, position.text, position.location] {
        table.field(text)
      }
      table.field { bytes in Stamp.monthYear(position.started, to: &bytes) }
      table.field { bytes in
        if let finished = position.finished {
          Stamp.monthYear(finished, to: &bytes)
        }
      }
      table.endRow()
    }
    return SampleFile(name: "Positions.csv", bytes: table.bytes)
  }

  private static func education(_ member: Member) -> SampleFile {
    var table = Table(educationHeader)
    for school in member.education {
      table.row([
        school.school, String(school.startYear), String(school.endYear), school.notes, school.degree,
        school.activities,
      ])
    }
    return SampleFile(name: "Education.csv", bytes: table.bytes)
  }

  private static func skills(_ member: Member) -> SampleFile {
    var table = Table("Name")
    for skill in member.skills {
      table.row([skill])
    }
    return SampleFile(name: "Skills.csv", bytes: table.bytes)
  }

  private static func publications(_ member: Member) -> SampleFile {
    var table = Table("Name,Published On,Description,Publisher,Url")
    for publication in member.publications {
      table.field(publication.name)
      table.field { bytes in Stamp.monthYear(publication.day, to: &bytes) }
      table.field(publication.text)
      table.field(publication.publisher)
      table.field("")
      table.endRow()
    }
    return SampleFile(name: "Publications.csv", bytes: table.bytes)
  }

  private static func emailAddresses(_ member: Member) -> SampleFile {
    var table = Table(emailHeader, dialect: .unterminated)
    for (address, isPrimary) in [(member.person.email, "Yes"), (member.formerEmail, "No")] {
      table.field(address)
      table.field("Yes")
      table.field(isPrimary)
      table.field { bytes in Stamp.slashed(member.registered, padded: true, to: &bytes) }
      table.endRow()
    }
    return SampleFile(name: "Email Addresses.csv", bytes: table.bytes)
  }

  private static func phoneNumbers(_ member: Member, era: Era) -> SampleFile {
    var table = Table("Extension,Number,Type")
    table.row(["", member.phone, "Mobile"])
    return SampleFile(name: era == .y2018 ? "Phone Numbers.csv" : "PhoneNumbers.csv", bytes: table.bytes)
  }

  private static func registration(_ member: Member, era: Era) -> SampleFile {
    var table = Table(registrationHeader(era))
    table.field { bytes in
      Stamp.slashed(member.registered, padded: era < .y2026, to: &bytes)
    }
    // An address reserved for documentation (RFC 5737).
    table.row(["192.0.2.10"] + (era == .y2018 ? ["", ""] : []) + ["Free"])
    return SampleFile(name: "Registration.csv", bytes: table.bytes)
  }
}
