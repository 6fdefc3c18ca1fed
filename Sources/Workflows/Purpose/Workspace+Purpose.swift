package import Vetting

extension Workspace {
  /// The name under which «not now» is kept in the settings.
  private static let notNow = "purposeNotNow"

  /// The purpose that holds; nil where none was ever written, or the last one was taken back.
  package func purpose() throws -> WrittenPurpose? {
    try store.purposes(limit: 1).first.flatMap { $0.purpose.isEmpty ? nil : $0 }
  }

  /// What was written so far, newest first; an empty one where the first was taken back.
  package func purposeHistory(limit: Int = 100) throws -> [WrittenPurpose] {
    try store.purposes(limit: limit)
  }

  /// Keeps a purpose and judges the open requests anew; says what that changes.
  ///
  /// A dry run says it and keeps nothing. The same purpose again is not kept twice.
  package func writePurpose(_ purpose: Purpose, dryRun: Bool = false) throws -> PurposeEffect {
    let purpose = try purpose.checked()
    return try replacePurpose(with: purpose, dryRun: dryRun)
  }

  /// Takes the last purpose back by writing the one before it again, an empty one where there was none.
  package func takeBackPurpose(dryRun: Bool = false) throws -> PurposeEffect {
    let last = try store.purposes(limit: 2)
    guard let newest = last.first, !newest.purpose.isEmpty || last.count > 1 else {
      throw PurposeError.nothingToTakeBack
    }
    return try replacePurpose(with: last.count > 1 ? last[1].purpose : Purpose(), dryRun: dryRun)
  }

  /// What the purpose that holds changed against the one before it.
  package func purposeEffect() throws -> PurposeEffect {
    let last = try store.purposes(limit: 2)
    let dossiers = try store.dossiers(of: nil)
    return PurposeEffect(
      before: try assess(dossiers, purpose: last.count > 1 ? last[1].purpose : Purpose()),
      after: try assess(dossiers, purpose: last.first?.purpose ?? Purpose())
    )
  }

  /// True where the Requests page may ask for a purpose: none was written, and nobody said «not now».
  package func asksForPurpose() throws -> Bool {
    try purpose() == nil && store.setting(Workspace.notNow) != "yes"
  }

  /// Keeps that the user does not want to be asked.
  package func purposeNotNow() throws { try store.set(Workspace.notNow, to: "yes", at: now()) }

  private func replacePurpose(with purpose: Purpose, dryRun: Bool) throws -> PurposeEffect {
    let held = try store.purposes(limit: 1).first?.purpose ?? Purpose()
    let dossiers = try store.dossiers(of: nil)
    let after = try assess(dossiers, purpose: purpose)
    let effect = PurposeEffect(before: try assess(dossiers, purpose: held), after: after)
    guard !dryRun, purpose != held else { return effect }
    try store.append(purpose, at: now())
    try store.replaceAssessments(after, stamp: currentStamp())
    return effect
  }
}
