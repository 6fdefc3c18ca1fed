import Foundation
import Vetting
import Workflows

/// The exit codes, after sysexits.
enum ExitStatus: Int32 {
  case nothingMatched = 1
  case usage = 64
  case unusableInput = 65
  case noInput = 66
  case unavailable = 69
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case busy = 75
  case noPermission = 77
}

/// A failure that was told to the user already; only the exit code is left to give.
struct ToldFailure: Error {
  var code: ExitStatus
}

/// What went wrong, as a person and a program read it.
struct Failure: Error, Equatable {
  var status: ExitStatus
  /// A stable name for programs, such as `unusableInput`.
  var code: String
  /// What happened, to which thing.
  var message: String
  /// What to do next.
  var hint: String
}

extension Failure {
  private init(_ status: ExitStatus, _ code: String, _ words: ErrorWords) {
    self.init(status: status, code: code, message: words.problem, hint: words.remedy)
  }

  /// Nothing matched what was named, or the input cannot be used.
  private init(isNothing: Bool, _ words: ErrorWords) {
    self.init(
      isNothing ? .nothingMatched : .unusableInput,
      isNothing ? "nothingMatched" : "unusableInput",
      words
    )
  }

  /// Puts an error of the floors below into words.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as ImportError: self = Failure(importing: error)
    case let error as StoreError: self = Failure(store: error)
    case let error as RequestError: self = Failure(request: error)
    case let error as PeopleError: self = Failure(people: error)
    case let error as DeadlineError: self = Failure(deadline: error)
    case let error as CalendarError: self = Failure(calendar: error)
    case let error as IntroductionError: self = Failure(introduction: error)
    case let error as TouchError: self = Failure(touch: error)
    case let error as ExposureError: self = Failure(exposure: error)
    case let error as DraftError: self = Failure(draft: error)
    case let error as PolicyFileError: self = Failure(policy: error)
    case let error as PurposeError: self = Failure(purpose: error)
    case let error as PolicySavingError: self = Failure(policySaving: error)
    case let error as LabelledNotesError: self = Failure(labelledNotes: error)
    case let error as WorthReportError: self = Failure(worth: error)
    default:
      self = Failure(
        status: .fault,
        code: "fault",
        message: "Something went wrong that Wellmet did not expect: \(error).",
        hint: "Your data is as it was. Please report this with what you did."
      )
    }
  }

  private init(importing error: ImportError) {
    let words = ErrorWords(error)
    let status: ExitStatus
    if case .notFound = error { status = .noInput } else { status = .unusableInput }
    self.init(
      status: status,
      code: status == .noInput ? "noSuchInput" : "unusableInput",
      message: words.problem,
      hint: words.remedy
    )
  }

  private init(store error: StoreError) {
    let (status, code): (ExitStatus, String) =
      switch error {
      case .busy: (.busy, "busy")
      case .newerVersion: (.unusableInput, "newerVersion")
      case .notWritable: (.cannotCreate, "cannotCreate")
      case .notPrivate: (.noPermission, "noPermission")
      case .diskFull: (.inputOutput, "diskFull")
      case .damaged: (.unusableInput, "damaged")
      case .noSuch: (.nothingMatched, "nothingMatched")
      case .unexpected: (.fault, "fault")
      }
    self.init(status, code, ErrorWords(error))
  }

  private init(request error: RequestError) {
    let isNothing =
      switch error {
      case .noSuchRequest, .nothingToUndo, .noSuchCampaign, .nothingOpen: true
      default: false
      }
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(deadline error: DeadlineError) {
    let isNothing =
      switch error {
      case .noSuch, .nothingUndecided, .nothingToUndo: true
      default: false
      }
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(introduction error: IntroductionError) {
    let isNothing =
      switch error {
      case .noSuch, .notInNetwork, .noSuchAsk: true
      default: false
      }
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(touch error: TouchError) {
    if case .nothingLogged = error {
      self.init(isNothing: true, ErrorWords(error))
    } else {
      self.init(isNothing: false, ErrorWords(error))
    }
  }

  private init(exposure error: ExposureError) {
    let isNothing =
      switch error {
      case .nothingNoted, .noSuchViewer: true
      default: false
      }
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(calendar error: CalendarError) {
    let (status, code): (ExitStatus, String) =
      switch error {
      case .noSuchFolder: (.noInput, "noSuchInput")
      case .notAbsolute: (.usage, "usage")
      case .notWritable, .notOurs: (.cannotCreate, "cannotCreate")
      }
    self.init(status, code, ErrorWords(error))
  }

  private init(draft error: DraftError) {
    let (status, code): (ExitStatus, String) =
      switch error {
      case .unusable, .noSuch, .noSuchLanguage, .doesNotFit: (.unusableInput, "unusableInput")
      case .notReadable: (.noPermission, "noPermission")
      case .notWritable: (.cannotCreate, "cannotCreate")
      }
    self.init(status, code, ErrorWords(error))
  }

  private init(people error: PeopleError) {
    let isNothing =
      switch error {
      case .noSuchPerson, .nothingToUndo, .noSuchImport, .notMerged, .noReview: true
      default: false
      }
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(purpose error: PurposeError) {
    let isNothing = error == .nothingToTakeBack
    self.init(isNothing: isNothing, ErrorWords(error))
  }

  private init(policy error: PolicyFileError) {
    let words = ErrorWords(error)
    self.init(status: .unusableInput, code: "unusablePolicy", message: words.problem, hint: words.remedy)
  }

  private init(policySaving error: PolicySavingError) {
    let words = ErrorWords(error)
    self.init(status: .unusableInput, code: "policyNotWritten", message: words.problem, hint: words.remedy)
  }

  private init(worth error: WorthReportError) {
    let (status, code): (ExitStatus, String) =
      switch error {
      case .nothingImported: (.nothingMatched, "nothingMatched")
      case .notFound: (.noInput, "noSuchInput")
      case .notReadable: (.noPermission, "noPermission")
      case .tooMany: (.usage, "usage")
      case .tooLarge, .noReport, .notAnonymous, .otherReckoning, .broken: (.unusableInput, "unusableInput")
      }
    self.init(status, code, ErrorWords(error))
  }

  private init(labelledNotes error: LabelledNotesError) {
    let words = ErrorWords(error)
    let isMissing = if case .notFound = error { true } else { false }
    self.init(
      status: isMissing ? .noInput : .unusableInput,
      code: isMissing ? "noSuchInput" : "unusableInput",
      message: words.problem,
      hint: words.remedy
    )
  }
}
