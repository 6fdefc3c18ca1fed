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
  /// Where to go on.
  var way: (words: String, path: LocalPath) = ("Go to the requests", Paths.requests)

  private init(_ status: Int, _ title: String, _ happened: String, _ next: String) {
    self.status = status
    self.title = title
    self.happened = happened
    self.next = next
  }

  init(_ status: Int, _ title: String, _ words: ErrorWords) {
    self.init(status, title, words.problem, words.remedy)
  }

  /// Any error; one that no person can do anything about becomes a fault of ours, without its details.
  init(_ error: any Error) {
    self =
      switch error {
      case let error as Guard.Refusal: Problem(error)
      case let error as SignInError: Problem(error)
      case let error as RequestError: Problem(error)
      case let error as PeopleError: Problem(error)
      case let error as DeadlineError: Problem(error)
      case let error as IntroductionError: Problem(error)
      case let error as TouchError: Problem(error)
      case let error as ExposureError: Problem(error)
      case let error as DraftError: Problem(422, "The draft cannot be used", ErrorWords(error))
      case let error as CalendarError: Problem(422, "The calendar was not written", ErrorWords(error))
      case let error as StoreError: Problem(error)
      case let error as ImportError: Problem(error)
      case let error as PolicyFileError: Problem(500, "The policy cannot be read", ErrorWords(error))
      case let error as PurposeError: Problem(409, "The purpose stays as it is", ErrorWords(error))
      case let error as PolicySavingError: Problem(409, "The policy was not written", ErrorWords(error))
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
    switch error {
    case is DeadlineError: way = ("Go to what is undecided", Paths.fence)
    case is IntroductionError: way = ("Go to introductions", Paths.introductions)
    case is TouchError: way = ("Go to In touch", Paths.touch)
    case is ExposureError: way = ("Go to exposure", Paths.exposure)
    case is CalendarError: way = ("Go to the calendar", Paths.calendar)
    case is DraftError: way = ("Go to your wording", Paths.drafts)
    default: break
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
    let (status, title) =
      switch error {
      case .noSuchRequest: (404, "No such request")
      case .changedMeanwhile: (409, "The request changed")
      case .deadlineMissing: (422, "A day is missing")
      case .deadlinePast: (422, "The day is past")
      case .deadlineTooFar: (422, "Too far away")
      case .noSuchCampaign: (404, "No such campaign")
      case .nothingOpen: (409, "Nothing to answer")
      case .nothingToUndo: (409, "Nothing to take back")
      case .nameMissing: (422, "A name is missing")
      case .notAProfile: (422, "Not a profile address")
      case .tooLong: (422, "Too long")
      }
    self.init(status, title, ErrorWords(error))
  }

  private init(_ error: PeopleError) {
    let (status, title) =
      switch error {
      case .noSuchPerson: (404, "Nobody there")
      case .severalFit: (409, "Several people fit")
      case .notConnected: (409, "Not a connection")
      case .nothingToUndo: (409, "Nothing to take back")
      case .unusableTag, .tooManyTags: (422, "Not a tag")
      case .tooLong: (422, "Too long")
      case .emptyNote: (422, "The note is empty")
      case .happensLater: (422, "The day is to come")
      case .samePerson: (409, "One person already")
      case .notMerged: (404, "Not merged")
      case .noSuchImport: (404, "No such import")
      case .groupChanged: (409, "The group changed")
      case .unusableViewName: (422, "A name is missing")
      case .noReview: (404, "Nobody to review")
      case .movedOn: (409, "The review has moved on")
      }
    self.init(status, title, ErrorWords(error))
  }

  private init(_ error: StoreError) {
    switch error {
    case .busy: self.init(503, "Busy", ErrorWords(error))
    case .newerVersion: self.init(500, "Made by a newer Wellmet", ErrorWords(error))
    case .notWritable: self.init(500, "Cannot write", ErrorWords(error))
    case .notPrivate: self.init(500, "Not private", ErrorWords(error))
    case .diskFull: self.init(507, "The disk is full", ErrorWords(error))
    case .damaged: self.init(500, "The workspace is damaged", ErrorWords(error))
    case .noSuch: self.init(404, "Not there", ErrorWords(error))
    case .unexpected: self = Problem.ours
    }
  }

  private init(_ error: ImportError) {
    switch error {
    case .notFound: self.init(404, "Nothing to import", ErrorWords(error))
    case .unusable:
      self.init(422, "The archive cannot be used", ErrorWords(error))
      happened += " Nothing was changed."
    // The shared words name the flags of the command line; here a button insists.
    case .refused(.differentMember(let stored, let found)):
      self.init(
        409,
        "Somebody else’s archive",
        "This workspace belongs to \(stored), and the archive to \(found). Nothing was changed.",
        "Choose your own archive, or use another workspace for this one. Insist only if both are you."
      )
    case .refused(.suspiciousLoss(let known, let missing)):
      self.init(
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
