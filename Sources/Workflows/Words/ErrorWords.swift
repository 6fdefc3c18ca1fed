package import Vetting

/// What a person is told: what happened to which thing, and what to do next.
///
/// Shared by pages and command line.
package struct ErrorWords: Equatable, Sendable {
  package var problem: String
  package var remedy: String

  /// A problem and its remedy, each in plain sentences.
  package init(_ problem: String, _ remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }
}

extension ErrorWords {
  /// The words for an import that did not take place.
  package init(_ error: ImportError) {
    switch error {
    case .notFound(let path):
      self.init("There is no file or folder \(path).", "Check the path, and try again.")
    case .unusable(let place, let problem, let remedy):
      self.init(place.isEmpty ? problem : "\(place): \(problem)", remedy)
    case .refused(.differentMember(let stored, let found)):
      self.init(
        "This archive seems to be \(found)'s, and this workspace holds the network of \(stored). Nothing was imported.",
        "Import it into a workspace of its own with --workspace, or insist with --allow-other-member."
      )
    case .refused(.suspiciousLoss(let known, let missing)):
      self.init(
        "This archive lacks \(missing) of the \(known) connections that are known. Nothing was imported.",
        "Check that the archive is complete. If those connections are really gone, insist with --allow-loss."
      )
    }
  }

  /// The words for a failure of the database.
  package init(_ error: StoreError) {
    switch error {
    case .busy:
      self.init(
        "Another Wellmet is writing to this workspace and did not finish in time.",
        "Wait until it has finished, and try again."
      )
    case .newerVersion(let found, let understood):
      self.init(
        "This workspace was made by a newer Wellmet (\(found)); this one understands \(understood). Nothing was changed.",
        "Use the newer Wellmet, or another workspace with --workspace."
      )
    case .notWritable(let path, let reason):
      self.init("\(path) cannot be written: \(reason).", "Choose another folder with --workspace.")
    case .notPrivate(let path, let reason):
      self.init(
        "\(path) is not private: \(reason).",
        "Make it yours alone: chmod 700 on the folder, 600 on its files."
      )
    case .diskFull(let path):
      self.init(
        "The disk that holds \(path) is full. Nothing was changed.",
        "Free some space, and try again."
      )
    case .damaged(let path, let reason):
      self.init(
        "The database \(path) is damaged: \(reason).",
        "Restore a backup, or import your archive anew."
      )
    case .noSuch(let what):
      self.init("There is no \(what).", "Check the name, and try again.")
    case .unexpected(let text):
      self.init(
        "The database failed: \(text).",
        "Your data is as it was. Please report this with what you did."
      )
    }
  }

  /// The words for a request verb that was not carried out.
  package init(_ error: RequestError) {
    switch error {
    case .noSuchRequest(let id):
      self.init("There is no request \(id).", "See the list of requests for those that there are.")
    case .changedMeanwhile:
      self.init(
        "This request changed while you were looking at it. Nothing was decided.",
        "Read it again, and decide then."
      )
    case .deadlineMissing: self.init("To meet needs a day by which it must end.", "Give a day.")
    case .deadlinePast(let day):
      self.init("\(day.iso) is past. Nothing was decided.", "Give a day from today on.")
    case .deadlineTooFar(let day, let latest): self.init(tooFar: day, latest: latest)
    case .noSuchCampaign(let id):
      self.init("There is no campaign \(id).", "See the list of campaigns for those that there are.")
    case .nothingOpen(let id):
      self.init("No request of the campaign \(id) waits for an answer.", "Nothing needs to be done.")
    case .nothingToUndo: self.init("There is no decision to take back.", "Nothing needs to be done.")
    case .nameMissing:
      self.init("A request needs the name of the person.", "Type the name as LinkedIn shows it.")
    case .notAProfile(let text):
      self.init(
        "«\(text)» is not the address of a LinkedIn profile.",
        "Copy the address from the browser: https://www.linkedin.com/in/… Or leave it empty."
      )
    case .tooLong(let field, let limit):
      self.init("The \(field) is longer than \(limit) characters.", "Shorten it to what matters.")
    }
  }

  /// The words for a purpose that is not taken.
  package init(_ error: PurposeError) {
    switch error {
    case .empty:
      self.init(
        "Nothing is written in any of the five parts.",
        "Write at least one of them; what you are looking for is the most useful."
      )
    case .tooLong(let part, let limit):
      self.init(
        "The part «\(part.rawValue)» is longer than \(limit) characters.",
        "Shorten it to what matters: a few words between commas say more than a page."
      )
    case .misplaced(let line, let text):
      self.init(
        "Line \(line) stands before the first heading: «\(text)».",
        "Put a heading above it: \(ErrorWords.headings)."
      )
    case .noSuchPart(let line, let name):
      self.init(
        "Line \(line): there is no part «\(name)».",
        "The headings are \(ErrorWords.headings)."
      )
    case .nothingToTakeBack:
      self.init("There is no purpose to take back.", "Nothing needs to be done.")
    }
  }

  private static let headings = PurposePart.allCases.map { "[\($0.rawValue)]" }.joined(separator: " ")

  /// The words for a policy file that cannot be used.
  package init(_ error: PolicyFileError) {
    let problems = error.problems.map { problem in
      (problem.line.map { "line \($0): " } ?? "") + problem.message
    }
    self.init(
      "The policy \(error.path) cannot be used. \(problems.joined(separator: " "))",
      "Mend the file, or move it away to start from the defaults again."
    )
  }

  /// The words for a policy that was not written.
  package init(_ error: PolicySavingError) {
    switch error {
    case .changedMeanwhile:
      self.init(
        "The policy file changed while you were looking at it. Nothing was written.",
        "Load the page again, and change it then."
      )
    case .notLineByLine:
      self.init(
        "The policy file states a value in a way that Wellmet does not change by itself. Nothing was written.",
        "Change it with a text editor: wellmet policy edit."
      )
    case .noFormer:
      self.init("There is no former policy file to go back to.", "Nothing needs to be done.")
    }
  }

  /// The words for labelled notes that cannot be used.
  package init(_ error: LabelledNotesError) {
    let form = "Each line is a JSON object with a text and a label: mass, genuine, networking or stock."
    switch error {
    case .notFound(let path): self.init("There is no file \(path).", "Check the path, and try again.")
    case .unusable(let source, nil, let problem, _):
      self.init("\(source) cannot be used: \(problem).", form)
    case .unusable(let source, let line?, let problem, let others):
      let more =
        switch others {
        case 0: ""
        case 1: " One more line cannot be used."
        default: " \(others) more lines cannot be used."
        }
      self.init("\(source), line \(line): \(problem).\(more)", form)
    case .empty(let source): self.init("\(source) holds no notes.", form)
    case .oneClass(let source, let missing):
      self.init(
        "\(source) holds no \(missing.rawValue) notes: mass is measured against genuine, so both are needed.",
        "Add some, with the label \(missing.rawValue)."
      )
    }
  }
}
