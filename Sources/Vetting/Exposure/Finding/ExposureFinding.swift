/// Something of the member's own that is on file with LinkedIn, with what follows from it.
package struct ExposureFinding: Equatable, Sendable {
  /// What is on file.
  package enum Subject: Equatable, Sendable {
    case email(ExposureRecords.Email, MailboxOwner)
    case phone(ExposureRecords.Phone)
    case addressBook(ExposureRecords.AddressBook)
  }

  package let subject: Subject
  /// True where something should be done about it.
  package let isWarning: Bool
  /// What is on file, and what is known of it; without the value itself.
  package let words: String
  /// What can be done, as a sentence; empty where nothing has to be.
  package let remedy: String
  /// The way to it on LinkedIn, in words.
  package let way: String
  /// An address on LinkedIn that leads there, or near.
  package let address: String
  /// The day of the newest export that held the file it stands in; nil where no day is known.
  package internal(set) var asOf: Day?

  /// The value that is on file, as the export writes it.
  package var value: String {
    switch subject {
    case .email(let email, _): email.address
    case .phone(let phone): phone.number
    case .addressBook(let book): book.title
    }
  }

  /// What is on file, and which of it matters; what matters comes first within its kind.
  package static func all(_ records: ExposureRecords) -> [ExposureFinding] {
    let stations = records.exports[.positions] == nil ? nil : records.stations
    let emails = records.emails.map { email in
      finding(email, MailboxOwner(email.address, stations: stations), isOnly: records.emails.count == 1)
    }
    let all =
      emails.filter(\.isWarning) + emails.filter { !$0.isWarning } + records.phones.map(finding)
      + records.addressBooks.map(finding)
    return all.map { finding in
      var dated = finding
      dated.asOf = records.exports[finding.subject.file]
      return dated
    }
  }

  private static func finding(_ email: ExposureRecords.Email, _ owner: MailboxOwner, isOnly: Bool)
    -> ExposureFinding
  {
    let standing =
      (email.isPrimary == true
        ? "The primary address, which others may get to see" : "On file as another address")
      + (email.isConfirmed == false
        ? ", not confirmed."
        : email.isConfirmed == nil ? "; whether it is confirmed is not known." : ", confirmed.")
    let (isWarning, ground, remedy): (Bool, String, String) =
      switch owner {
      case .mailService: (false, "Its domain is a mail service that anybody may use.", "")
      case .presentEmployer(let name):
        (
          false, "Its domain is that of \(name), where you are.",
          isOnly
            ? "Add a second address that stays yours: whoever leaves an employer loses the mailbox, and with it the way into the account."
            : ""
        )
      case .formerEmployer(let name, let until):
        (
          true,
          "Its domain is that of \(name), where you were\(until.isEmpty ? "" : " until \(until)") by your positions.",
          "Whoever leaves an employer loses that mailbox, and somebody else may come to read it: "
            + (email.isPrimary == true || isOnly
              ? "make another address the primary one, then remove this one." : "remove it.")
        )
      case .nobodyKnown(let domain):
        (
          true,
          "Its domain, \(domain), is neither that of an employer in your positions nor a common mail service.",
          "If it is your own domain, all is well. If it was an employer's, remove it: that mailbox is not yours any more."
        )
      case .unknown: (false, "Whose mailbox it is cannot be told.", "")
      }
    return ExposureFinding(
      subject: .email(email, owner),
      isWarning: isWarning,
      words: "\(standing) \(ground)",
      remedy: remedy,
      way: "Settings & Privacy > Sign in & security > Email addresses",
      address: "https://www.linkedin.com/mypreferences/d/manage-email-addresses"
    )
  }

  private static func finding(_ phone: ExposureRecords.Phone) -> ExposureFinding {
    ExposureFinding(
      subject: .phone(phone),
      isWarning: false,
      words: "On file\(phone.type.isEmpty ? "" : " as \(Quoting.quoted(phone.type))"). "
        + "Whether others see it is a matter of your contact details and of being found by phone number.",
      remedy:
        "If it is not yours any more, remove it: whoever has the number now may ask for a new password.",
      way: "Settings & Privacy > Sign in & security > Phone numbers",
      address: "https://www.linkedin.com/mypreferences/d/categories/sign-in-and-security"
    )
  }

  private static func finding(_ book: ExposureRecords.AddressBook) -> ExposureFinding {
    let people = book.people == 1 ? "1 person" : "\(book.people) people"
    return ExposureFinding(
      subject: .addressBook(book),
      isWarning: true,
      words: "LinkedIn still holds \(people) of it"
        + (book.newest.map { ", the newest since \($0.iso)." } ?? "; since when is not known."),
      remedy:
        "These people did not choose to be there. Remove them, and switch off syncing, if you do not need it.",
      way: "My Network > Connections > Manage synced and imported contacts",
      address: "https://www.linkedin.com/mynetwork/import-contacts/saved-contacts/"
    )
  }
}

extension ExposureFinding.Subject {
  /// The kind of file that it stands in.
  package var file: FileKind {
    switch self {
    case .email: .emailAddresses
    case .phone: .phoneNumbers
    case .addressBook: .contacts
    }
  }
}

extension ExposureRecords.AddressBook {
  /// What kind of address book it is, in words; as the file names it where that is another one.
  package var title: String {
    switch source {
    case "GOOGLE_CONTACTS": "Google contacts"
    case "MOBILE_CONTACTS": "The address book of a phone"
    case "YAHOO_CONTACTS": "Yahoo contacts"
    case "ABOOK_IMPORT": "An uploaded address book"
    case "USER_CREATE": "Contacts typed in on LinkedIn"
    case "": "An address book without a source"
    default: "The address book \(source)"
    }
  }
}

extension ExposureRecords {
  /// Kinds of file that nothing was imported of, so that nothing can be said of what they hold.
  package var missing: [FileKind] {
    [.emailAddresses, .phoneNumbers, .contacts, .positions].filter { exports[$0] == nil }
  }
}
