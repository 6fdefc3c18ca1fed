/// What the member's own export says is on file with LinkedIn: ways to reach them, and address books of others.
///
/// Sessions, devices and logins are in the export as well, and are not read.
package struct ExposureRecords: Equatable, Sendable {
  /// An address of the account.
  package struct Email: Equatable, Sendable {
    package var address: String
    /// Nil where the file does not say.
    package var isPrimary: Bool?
    /// Nil where the file does not say, or was imported by a version that did not read it.
    package var isConfirmed: Bool?
    package var provenance: Provenance

    /// An address.
    package init(address: String, isPrimary: Bool?, isConfirmed: Bool?, provenance: Provenance) {
      self.address = address
      self.isPrimary = isPrimary
      self.isConfirmed = isConfirmed
      self.provenance = provenance
    }

    /// An address with the remark that is kept of it: whether it is the primary one, then whether it is confirmed.
    package init(address: String, remark: String, provenance: Provenance) {
      let parts = remark.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map {
        ExposureRecords.isYes($0)
      }
      self.init(
        address: address,
        isPrimary: parts[0],
        isConfirmed: parts.count > 1 ? parts[1] : nil,
        provenance: provenance
      )
    }
  }

  /// A phone number of the account.
  package struct Phone: Equatable, Sendable {
    package var number: String
    /// `Mobile` and the like; may be empty.
    package var type: String
    package var provenance: Provenance

    /// A number.
    package init(number: String, type: String, provenance: Provenance) {
      self.number = number
      self.type = type
      self.provenance = provenance
    }
  }

  /// An address book that LinkedIn was given and still holds.
  package struct AddressBook: Equatable, Sendable {
    /// As the file names it, such as `MOBILE_CONTACTS`; may be empty.
    package var source: String
    package var people: Int
    /// The newest day on which somebody of it was taken up; nil where the file does not say.
    package var newest: Day?

    /// An address book.
    package init(source: String, people: Int, newest: Day?) {
      self.source = source
      self.people = people
      self.newest = newest
    }
  }

  package var emails: [Email]
  package var phones: [Phone]
  package var addressBooks: [AddressBook]
  /// Where the member is and was, as their positions say.
  package var stations: [StationFact]
  /// The day of the newest export that held each kind of file.
  package var exports: [FileKind: Day]

  /// Nothing known, by default.
  package init(
    emails: [Email] = [],
    phones: [Phone] = [],
    addressBooks: [AddressBook] = [],
    stations: [StationFact] = [],
    exports: [FileKind: Day] = [:]
  ) {
    self.emails = emails
    self.phones = phones
    self.addressBooks = addressBooks
    self.stations = stations
    self.exports = exports
  }

  private static func isYes(_ bytes: Substring.UTF8View.SubSequence) -> Bool? {
    let word = bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if word.elementsEqual("yes".utf8) { return true }
    return word.elementsEqual("no".utf8) ? false : nil
  }
}
