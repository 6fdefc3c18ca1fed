import SampleArchive
import Testing

struct HeaderTests {
  private static let ten =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
    + "DATE,SUBJECT,CONTENT,FOLDER"
  private static let nine =
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER"

  @Test(
    arguments: [
      (Era.y2018, "Messages.csv", "From,To,Date,Subject,Content,Direction,Folder"),
      (.y2021, "messages.csv", nine), (.y2022, "messages.csv", nine), (.y2023, "messages.csv", ten),
      (.y2024, "messages.csv", ten + ",IS MESSAGE DRAFT,IS CONVERSATION DRAFT"),
      (.y2026, "messages.csv", ten + ",ATTACHMENTS"),
      (.y2018, "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On"),
      (.y2022, "Connections.csv", "First Name,Last Name,Email Address,Company,Position,Connected On"),
      (.y2023, "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
      (.y2026, "Connections.csv", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
      (.y2018, "Invitations.csv", "From,To,Sent At,Message,Direction"),
      (
        .y2023, "Invitations.csv",
        "From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn"
      ),
      (
        .y2026, "Invitations.csv",
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
      ),
      (
        .y2026, "Recommendations_Given.csv",
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
      ),
      (
        .y2021, "Endorsement_Received_Info.csv",
        "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorsement Status"
      ),
      (
        .y2026, "Endorsement_Given_Info.csv",
        "Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,"
          + "Endorsement Status"
      ),
      (
        .y2018, "Imported Contacts.csv",
        "First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,"
          + "Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles"
      ),
      (
        .y2026, "ImportedContacts.csv",
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,"
          + "InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles"
      ),
      (.y2024, "Member_Follows_900000001.csv", "Date,Status,FullName"),
      (.y2026, "Company Follows.csv", "Organization,Followed On"),
      (.y2026, "Events.csv", "Event Name,Event Time,Status,External Url"),
      (.y2026, "Registration.csv", "Registered At,Registration Ip,Subscription Types"),
      (.y2018, "Phone Numbers.csv", "Extension,Number,Type"),
      (.y2026, "PhoneNumbers.csv", "Extension,Number,Type"),
    ])
  func `each file has the header of its era`(era: Era, name: String, header: String) {
    let files = SampleArchive.network(
      SampleRequest(connections: 300, messages: 30, invitations: 4, era: era)
    )
    #expect(NaiveReader(files.named(name)).header.joined(separator: ",") == header)
  }

  @Test func `messages of 2026 quote every field and keep line breaks, older ones do neither`() {
    let today = SampleDay(year: 2026, month: 7, day: 3)
    let new = SampleArchive.storyAndTruth(today: today).files.named("messages.csv")
    let old = SampleArchive.storyAndTruth(today: today, era: .y2023).files.named("messages.csv")
    #expect(new.bytes.starts(with: "\"CONVERSATION ID\",".utf8))
    #expect(NaiveReader(new).rows.contains { row in row["CONTENT"]?.utf8.contains(10) == true })
    #expect(!NaiveReader(old).rows.contains { row in row["CONTENT"]?.utf8.contains(10) == true })
  }

  @Test func `connections end without a line end and endorsements of 2022 are UTF-16`() {
    let files = SampleArchive.network(
      SampleRequest(connections: 50, messages: 10, invitations: 4, era: .y2022)
    )
    #expect(files.named("Connections.csv").bytes.last != 10)
    #expect(files.named("Connections.csv").bytes.starts(with: "Notes:\n\"When exporting".utf8))
    #expect(files.named("Endorsement Received Info.csv").bytes.starts(with: [0xFF, 0xFE, 34, 0]))
    #expect(files.named("Member_Follows.csv").bytes.contains(13))
  }
}
