import Markup
import Vetting
import Workflows

/// The values of the Exposure page.
struct ExposurePage: Sendable {
  /// Which settings are shown.
  enum Show: String, CaseIterable, Sendable {
    case all = ""
    case open, done

    func holds(_ item: ExposureItem) -> Bool {
      switch self {
      case .all: true
      case .open: item.state != .fresh
      case .done: item.state == .fresh
      }
    }
  }

  static let title = "Exposure"

  var report: ExposureReport
  var show = Show.all
  var form = RiskyViewerForm()

  /// The settings shown, in their order.
  var items: [ExposureItem] { report.items.filter(show.holds) }

  /// What is left, for the corner.
  var remark: String {
    let left = report.items.count - report.fresh
    return left == 0 ? "" : "\(Wording.grouped(left)) to look at"
  }

  /// The page with some settings alone.
  static func path(_ show: Show) -> LocalPath { Paths.exposure.query("show", show.rawValue) }

  /// The list of those whom a definition fits.
  static func path(_ viewer: RiskyViewer) -> LocalPath {
    Paths.exposure.segment("viewers").segment(String(viewer.id))
  }
}

/// What the form of a new risky viewer holds, and what is wrong with it.
struct RiskyViewerForm: Sendable {
  var kind = RiskyViewer.Kind.company
  var name = ""
  var reason = ""
  var error: ErrorWords?
  /// Who may be meant, where several are called so.
  var choices: [PersonEntry] = []

  /// An empty form.
  init() {}

  /// What a form says.
  init(_ fields: FormFields) throws {
    guard let kind = RiskyViewer.Kind(rawValue: fields.text("kind")) else { throw FormError.incomplete }
    self.kind = kind
    name = fields.text("name")
    reason = fields.text("reason")
  }

  /// True where nothing is wrong.
  var isFine: Bool { error == nil }
}

extension ExposurePage.Show {
  /// The name of the part.
  var word: String {
    switch self {
    case .all: "All"
    case .open: "To look at"
    case .done: "Looked at"
    }
  }
}

extension RiskyViewer.Kind {
  /// What is meant, as a choice of a form.
  var words: String {
    switch self {
    case .company: "A company: everybody who is there now, with or without its legal form"
    case .role: "A role: everybody whose position holds these words"
    case .person: "A person, by name, profile address or key"
    }
  }
}
