/// What can go wrong with the database, as far as a person can do something about it.
package enum StoreError: Error, Equatable, Sendable {
  /// Another program is writing and did not finish in time.
  case busy
  /// The workspace was made by a newer Wellmet.
  case newerVersion(found: String, understood: String)
  /// The folder or a file in it cannot be made or written.
  case notWritable(path: String, reason: String)
  /// Others may read the folder, or it is not the user's own, or it is a symbolic link.
  case notPrivate(path: String, reason: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The database is damaged.
  case damaged(path: String, reason: String)
  /// A decision or request of that name does not exist.
  case noSuch(String)
  /// Anything else; the text is for a report, not for a page.
  case unexpected(String)
}

/// One line of a health report.
package struct HealthCheck: Equatable, Sendable {
  package var name: String
  package var isFine: Bool
  /// What was found, as a sentence.
  package var finding: String
  /// What to do where it is not fine.
  package var mend: String?

  /// A check and its result.
  package init(name: String, isFine: Bool, finding: String, mend: String? = nil) {
    self.name = name
    self.isFine = isFine
    self.finding = finding
    self.mend = mend
  }
}
