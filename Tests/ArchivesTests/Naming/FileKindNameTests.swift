import Testing
import Vetting

@testable import Archives

struct FileKindNameTests {
  @Test(arguments: [
    ("Connections.csv", FileKind.connections), ("CONNECTIONS.CSV", .connections),
    ("Invitations.csv", .invitations),
    ("messages.csv", .messages), ("Messages.csv", .messages),
    ("Recommendations_Received.csv", .recommendationsReceived),
    ("Recommendations Given.csv", .recommendationsGiven),
    ("Endorsement_Received_Info.csv", .endorsementsReceived),
    ("Endorsement Given Info.csv", .endorsementsGiven),
    ("Contacts.csv", .contacts), ("ImportedContacts.csv", .contacts), ("Imported Contacts.csv", .contacts),
    ("Profile.csv", .profile), ("Positions.csv", .positions), ("Education.csv", .education),
    ("Skills.csv", .skills), ("Email Addresses.csv", .emailAddresses), ("PhoneNumbers.csv", .phoneNumbers),
    ("Phone Numbers.csv", .phoneNumbers), ("Member_Follows_123456.csv", .memberFollows),
    ("Company Follows.csv", .companyFollows), ("Events.csv", .events), ("Registration.csv", .registration),
  ])
  func `every spelling of LinkedIn's is known`(name: String, kind: FileKind) {
    #expect(FileKind(fileName: name.utf8) == kind)
  }

  @Test(arguments: FileKind.allCases)
  func `the usual name of every kind is known`(kind: FileKind) {
    #expect(FileKind(fileName: kind.usualName.utf8) == kind)
  }

  @Test(arguments: [
    "coach_messages.csv", "guide_messages.csv", "learning_coach_messages.csv",
    "learning_role_play_messages.csv",
    "Whatsapp Phone Numbers.csv", "Logins.csv", "Profile Summary.csv", "Connections.txt", "Connections",
    ".csv",
    "._Connections.csv", "Connections (1).csv", "Connections_.csv.zip", "Connections7.csv", "",
    "Ｃonnections.csv",
  ])
  func `no other name is known`(name: String) {
    #expect(FileKind(fileName: name.utf8) == nil)
  }

  @Test(arguments: ["Connections (1).csv", "Connections(12).csv", "connections_77 (2).CSV"])
  func `a browser's number is passed over where asked for`(name: String) {
    #expect(FileKind(fileName: name.utf8, allowingCopies: true) == .connections)
  }

  @Test(arguments: ["Connections ().csv", "Connections (a).csv", "Connections 1).csv"])
  func `other things in brackets are not passed over`(name: String) {
    #expect(FileKind(fileName: name.utf8, allowingCopies: true) == nil)
  }
}

struct DayExportNameTests {
  @Test(arguments: [
    "Complete_LinkedInDataExport_11-29-2025.zip", "Basic_LinkedInDataExport_11-29-2025.zip (1).zip",
    "LinkedInDataExport_11-29-2025", "x_99-99-2025_11-29-2025",
  ])
  func `the day stands in the name`(name: String) {
    #expect(Day(exportName: name.utf8) == Day(year: 2025, month: 11, day: 29))
  }

  @Test(arguments: [
    "export.zip", "_11-31-2025", "_11-29-20256", "_1a-29-2025", "11-29-2025", "_11-29-202", "",
  ])
  func `nothing else is a day`(name: String) {
    #expect(Day(exportName: name.utf8) == nil)
  }
}
