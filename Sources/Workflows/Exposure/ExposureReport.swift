package import Vetting

/// What others get to see of the member: the settings, what is on file, and who should rather not see it.
package struct ExposureReport: Equatable, Sendable {
  /// The checklist, in its order.
  package var items: [ExposureItem]
  package var checks: [ExposureSetting: ExposureCheck]
  /// The policy whose recommendations are shown.
  package var preset: Policy.Preset
  /// True where the user's policy is none of those with a name, so that the guarded one stands for it.
  package var isOwnPolicy: Bool
  /// Current connections; nil where nothing was imported, so that it is not known.
  package var connections: Int?
  package var findings: [ExposureFinding]
  /// Files of which nothing was imported, so that nothing can be said of what they hold.
  package var missing: [FileKind]
  /// The day of the newest export, whatever it held; nil before the first import.
  ///
  /// A finding may rest on an older one, and says on which.
  package var asOf: Day?
  /// Whom the user named as risky viewers, with the connections that each fits.
  package var risky: [RiskyViewers.Count]
  /// Connections whom any of them fits; nil where nothing was imported, so that it is not known.
  package var anyRisky: RiskyViewers.Tally?
  package var today: Day

  /// The setting to look at first; nil where all were looked at lately.
  package var next: ExposureItem? { ExposureItem.next(items) }

  /// How many settings were looked at lately.
  package var fresh: Int { items.count { $0.state == .fresh } }

  /// What a viewer gets to see.
  package func sights(for viewer: ExposureViewer) -> [ExposureSight] {
    ExposureSight.all(for: viewer, checks, today: today)
  }
}
