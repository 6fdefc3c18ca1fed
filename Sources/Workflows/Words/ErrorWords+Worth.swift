extension ErrorWords {
  /// The words for a report of worth that was not written or compared.
  package init(_ error: WorthReportError) {
    switch error {
    case .nothingImported:
      self.init(
        "Nothing was imported yet, so there is nothing to reckon.",
        "Import your archive with `wellmet import`."
      )
    case .notFound(let path):
      self.init("There is no file \(path).", "Check the path, and try again.")
    case .notReadable(let path):
      self.init("\(path) cannot be read.", "Check that you may read it.")
    case .tooLarge(let path):
      self.init(
        "\(path) is larger than any report of Wellmet's, so it was not read.",
        "Take the file that `wellmet report worth --anonymous` wrote."
      )
    case .noReport(let path):
      self.init(
        "\(path) is no report of worth.",
        "Take the file that `wellmet report worth --anonymous` wrote, or what `wellmet worth --anonymous --json` printed."
      )
    case .notAnonymous(let path):
      self.init(
        "\(path) names people, so it is not compared with others.",
        "Ask for the report that `wellmet report worth --anonymous` writes."
      )
    case .otherReckoning(let path):
      self.init(
        "\(path) was reckoned by another version of Wellmet, so its figures mean something else.",
        "Have it written anew by the version that you use."
      )
    case .broken(let path):
      self.init(
        "The numbers in \(path) are not ones that a report can hold.",
        "Have it written anew; if it was edited, take the file as it was."
      )
    case .tooMany(let count, let most):
      self.init(
        "\(count) reports are too many to set side by side.",
        "Compare at most \(most) at a time."
      )
    }
  }
}
