import Foundation
import Vetting
import Workflows

/// What `exposure show` prints.
struct ExposurePayload: Encodable {
  struct Choice: Encodable {
    let choice: String
    let words: String
    let opensTo: [ExposureViewer]
  }

  struct Setting: Encodable {
    let setting: ExposureSetting
    let title: String
    let explanation: String
    let state: ExposureItem.State
    /// What you noted; null where you noted nothing.
    @Nullable var choice: String?
    @Nullable var checkedOn: String?
    @Nullable var lookAgainOn: String?
    /// The choice of whoever never changed it; null where that is not known.
    @Nullable var byDefault: String?
    let choices: [Choice]
    let recommended: String
    let reason: String
    let isAsRecommended: Bool
    let way: String
    let address: String
    let isExactAddress: Bool

    init(_ item: ExposureItem) {
      let guide = item.setting.guide
      setting = item.setting
      title = guide.title
      explanation = guide.explanation
      state = item.state
      choice = item.check?.choice.id
      checkedOn = item.check?.on.iso
      lookAgainOn = item.check?.lookAgainOn.iso
      byDefault = guide.usual
      choices = guide.choices.map { choice in
        Choice(
          choice: choice.id,
          words: choice.words,
          opensTo: ExposureViewer.allCases.filter(choice.opens.contains)
        )
      }
      recommended = item.advice.choice
      reason = item.advice.reason
      isAsRecommended = item.check?.choice.id == item.advice.choice
      way = guide.way
      address = guide.address
      isExactAddress = guide.isExact
    }
  }

  struct Sight: Encodable {
    let setting: ExposureSetting
    let what: String
    let state: ExposureSight.State
    /// `checked`, `default` or `unknown`.
    let ground: String
    @Nullable var checkedOn: String?

    init(_ sight: ExposureSight) {
      setting = sight.setting
      what = sight.what
      state = sight.state
      switch sight.ground {
      case .checked(let day, _): (ground, checkedOn) = ("checked", day.iso)
      case .usual: (ground, checkedOn) = ("default", nil)
      case .unknown: (ground, checkedOn) = ("unknown", nil)
      }
    }
  }

  struct View: Encodable {
    let viewer: ExposureViewer
    let sees: [Sight]
  }

  struct Finding: Encodable {
    /// `email`, `phone` or `addressBook`.
    let kind: String
    let value: String
    let isWarning: Bool
    let words: String
    let remedy: String
    let way: String
    let address: String
    @Nullable var isPrimary: Bool?
    @Nullable var isConfirmed: Bool?
    @Nullable var people: Int?
    @Nullable var newestOn: String?
    @Nullable var provenance: Provenance?
    /// The day of the newest export that held the file it stands in.
    @Nullable var asOf: String?

    init(_ finding: ExposureFinding) {
      value = finding.value
      isWarning = finding.isWarning
      words = finding.words
      remedy = finding.remedy
      way = finding.way
      address = finding.address
      asOf = finding.asOf?.iso
      switch finding.subject {
      case .email(let email, _):
        kind = "email"
        (isPrimary, isConfirmed, provenance) = (email.isPrimary, email.isConfirmed, email.provenance)
      case .phone(let phone):
        kind = "phone"
        provenance = phone.provenance
      case .addressBook(let book):
        kind = "addressBook"
        (people, newestOn) = (book.people, book.newest?.iso)
      }
    }
  }

  let policy: Policy.Preset
  let isOwnPolicy: Bool
  /// Current connections; null before the first import.
  @Nullable var connections: Int?
  let views: [View]
  let settings: [Setting]
  /// The setting to look at first; null where all were looked at in the last half year.
  @Nullable var next: ExposureSetting?
  /// The day of the newest export, whatever it held; null before the first import.
  @Nullable var asOf: String?
  let onFile: [Finding]
  /// Files of which nothing was imported.
  let notImported: [String]
  let riskyViewers: RiskyViewersPayload

  init(_ report: ExposureReport) {
    policy = report.preset
    isOwnPolicy = report.isOwnPolicy
    connections = report.connections
    views = ExposureViewer.allCases.map { viewer in
      View(viewer: viewer, sees: report.sights(for: viewer).map(Sight.init))
    }
    settings = report.items.map(Setting.init)
    next = report.next?.setting
    asOf = report.asOf?.iso
    onFile = report.findings.map(Finding.init)
    notImported = report.missing.map(\.usualName)
    riskyViewers = RiskyViewersPayload(report)
  }
}
