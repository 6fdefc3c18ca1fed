import HTTPTypes
import Hummingbird
import Markup
import Vetting
import Workflows

/// An error as a person reads it: what happened, to which thing, what to do next.
struct Problem: Sendable {
  var status: Int
  var title: String
  /// What happened, to which thing.
  var happened: String
  /// What to do next.
  var next: String

  private init(_ status: Int, _ title: String, _ happened: String, _ next: String) {
    self.status = status
    self.title = title
    self.happened = happened
    self.next = next
  }

  /// Any error; one that no person can do anything about becomes a fault of ours, without its details.
  init(_ error: any Error) {
    self =
      switch error {
      case let error as Guard.Refusal: Problem(error)
      case let error as SignInError: Problem(error)
      case let error as RequestError: Problem(error)
      case let error as StoreError: Problem(error)
      case let error as ImportError: Problem(error)
      case let error as BodyError: Problem(error)
      case is MultipartReader.Malformed, is FormError:
        Problem(
          400,
          "Something is missing",
          "The form arrived incomplete, so nothing was changed.",
          "Go back, load the page again and send it once more."
        )
      case is ImportDesk.Busy:
        Problem(
          409,
          "An import is running",
          "Another import is not done yet, so this one was not begun.",
          "Wait until it is done, then import again."
        )
      case UploadError.notWritable(let reason):
        Problem(
          507,
          "The file could not be kept",
          "The upload could not be written to the workspace: \(reason).",
          "Make room on the disk, then import again."
        )
      case let error as HTTPError where error.status == .notFound:
        Problem(404, "No such page", "Wellmet has no page at this address.", "Go to the requests.")
      default: Problem.ours
      }
  }

  /// An import that failed, with the folder of the upload left out of its sentences.
  init(_ failure: ImportDesk.Failure) {
    self.init(failure.error)
    guard !failure.folder.isEmpty else { return }
    happened = removing(failure.folder + "/", from: happened)
    next = removing(failure.folder + "/", from: next)
  }

  private static let ours = Problem(
    500,
    "Something went wrong",
    "This is a fault of Wellmet. Your answers are as they were.",
    "Try again. If it happens again, “wellmet doctor” in a terminal says what is the matter."
  )

  private init(_ refusal: Guard.Refusal) {
    self =
      switch refusal {
      case .notSignedIn:
        Problem(
          401,
          "This browser is not signed in",
          "The pages are open only to the browser that Wellmet opened itself.",
          "In a terminal, run “wellmet serve” again, or “bin/run” in the source folder; it opens a fresh link."
        )
      case .crossSite:
        Problem(
          403,
          "Another site sent you here",
          "Wellmet answers only what is asked on its own pages; nothing was changed.",
          "Open the page yourself with the link below."
        )
      case .method: Problem(405, "Not possible", "This way of asking is not answered.", "Use the pages.")
      case .duplicateHost: Problem(400, "Not understood", "The request names two hosts.", "Use a browser.")
      case .wrongHost:
        Problem(
          421,
          "Not at this address",
          "Wellmet answers only under its own name, wellmet.localhost.",
          "In a terminal, run “wellmet serve” again; it opens the right address."
        )
      }
  }

  private init(_ error: SignInError) {
    let next =
      "In a terminal, run “wellmet serve” again, or “bin/run” in the source folder; it opens a fresh link."
    self =
      switch error {
      case .refused:
        Problem(
          403,
          "This link does not work any more",
          "A sign-in link works once, and for one minute.",
          next
        )
      case .lockedOut:
        Problem(
          403,
          "Too many wrong links",
          "After ten wrong sign-in links none is taken.",
          next
        )
      }
  }

  private init(_ error: BodyError) {
    self =
      switch error {
      case .tooLarge:
        Problem(
          413,
          "Too large",
          "What was sent is larger than Wellmet takes, so nothing of it was kept.",
          "Import the .zip in a terminal with “wellmet import”, which has no such limit."
        )
      case .unknownKind:
        Problem(
          415,
          "Not understood",
          "The form was sent in a way that Wellmet does not read.",
          "Use the pages."
        )
      }
  }

  private init(_ error: RequestError) {
    self =
      switch error {
      case .noSuchRequest:
        Problem(
          404,
          "No such request",
          "There is no request at this address. It may be gone since the last import.",
          "Go to the requests."
        )
      case .changedMeanwhile:
        Problem(
          409,
          "The request changed",
          "The request changed since you looked at it, so nothing was decided.",
          "Look at it again, then answer."
        )
      case .deadlineMissing:
        Problem(
          422,
          "A day is missing",
          "Meet first needs a day by which it must end; nothing was decided.",
          "Go back and choose a day."
        )
      case .deadlinePast(let day):
        Problem(
          422,
          "The day is past",
          "\(day.iso) is past, so nothing was decided.",
          "Go back and choose a day to come."
        )
      case .nothingToUndo:
        Problem(409, "Nothing to take back", "No answer is left to take back.", "Go to the requests.")
      case .nameMissing:
        Problem(
          422,
          "A name is missing",
          "A request needs the name of who asks.",
          "Write the name as LinkedIn shows it."
        )
      case .notAProfile:
        Problem(
          422,
          "Not a profile address",
          "The address is not that of a LinkedIn profile.",
          "Copy the address from the profile’s page; it has linkedin.com/in/ in it. Or leave the field empty."
        )
      case .tooLong(let field, let limit):
        Problem(
          422,
          "Too long",
          "The \(field) is longer than \(limit) characters, more than LinkedIn allows anywhere.",
          "Shorten it."
        )
      }
  }

  private init(_ error: StoreError) {
    let doctor = "Run “wellmet doctor” in a terminal; it says what to do."
    self =
      switch error {
      case .busy:
        Problem(503, "Busy", "Another program is writing to the workspace.", "Try again in a moment.")
      case .newerVersion(let found, let understood):
        Problem(
          500,
          "Made by a newer Wellmet",
          "The workspace has version \(found); this Wellmet understands up to \(understood).",
          "Update Wellmet."
        )
      case .notWritable(let path, let reason):
        Problem(500, "Cannot write", "\(path) cannot be written: \(reason).", doctor)
      case .notPrivate(let path, let reason):
        Problem(500, "Not private", "\(path) is not private: \(reason).", doctor)
      case .diskFull(let path):
        Problem(
          507,
          "The disk is full",
          "There is no room left for \(path). Nothing was changed.",
          "Make room, try again."
        )
      case .damaged(let path, let reason):
        Problem(500, "The workspace is damaged", "\(path) is damaged: \(reason).", doctor)
      case .noSuch:
        Problem(
          404,
          "Not there",
          "What you asked for is not in the workspace, or was taken back already.",
          "Go back and load the page again."
        )
      case .unexpected: Problem.ours
      }
  }

  private init(_ error: ImportError) {
    self =
      switch error {
      case .notFound(let path):
        Problem(404, "Nothing to import", "\(lastPart(of: path)) does not exist.", "Choose the file again.")
      case .unusable(let place, let problem, let remedy):
        Problem(422, "The archive cannot be used", "\(place): \(problem) Nothing was changed.", remedy)
      case .refused(.differentMember(let stored, let found)):
        Problem(
          409,
          "Somebody else’s archive",
          "This workspace belongs to \(stored), and the archive to \(found). Nothing was changed.",
          "Choose your own archive, or use another workspace for this one. Insist only if both are you."
        )
      case .refused(.suspiciousLoss(let known, let missing)):
        Problem(
          409,
          "Most connections would be gone",
          "\(Wording.grouped(missing)) of \(Wording.grouped(known)) known connections are not in this archive. "
            + "Nothing was changed.",
          "The download may be incomplete: ask LinkedIn again. Insist only if you really removed them."
        )
      }
  }

  private func removing(_ part: String, from text: String) -> String {
    let wanted = Array(part.utf8)
    var rest = Array(text.utf8)[...]
    var kept: [UInt8] = []
    while let byte = rest.first {
      if rest.starts(with: wanted) {
        rest = rest.dropFirst(wanted.count)
      } else {
        kept.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
