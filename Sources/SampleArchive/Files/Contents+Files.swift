extension Contents {
  /// All files of the archive in the form of an era.
  func files(_ era: Era) -> [SampleFile] {
    var files = [
      ConnectionsFile.write(self, era: era),
      InvitationsFile.write(self, era: era),
      MessagesFile.write(self, era: era),
    ]
    files += RecommendationFiles.write(self)
    files += EndorsementFiles.write(self, era: era)
    files.append(AddressBookFile.write(self, era: era))
    files += MemberFiles.write(self, era: era)
    files += FollowFiles.write(self, era: era)
    files += UnreadFiles.write(self, era: era)
    // LinkedIn includes only what has content.
    return files.filter { !$0.isHeaderOnly }
  }
}

extension SampleFile {
  /// True where nothing follows the first line; in UTF-16 one byte of its line feed does.
  fileprivate var isHeaderOnly: Bool {
    guard let feed = bytes.firstIndex(of: 10) else { return true }
    return bytes.count - feed <= 2
  }
}
