package import Vetting

/// Why something about exposure was not noted.
///
/// Nothing was changed.
package enum ExposureError: Error, Equatable, Sendable {
  /// There is no setting of this name.
  case noSuchSetting(String)
  /// The setting does not offer this.
  case noSuchChoice(String, of: ExposureSetting)
  /// The day lies in the future.
  case later(Day)
  /// Nothing is noted of the setting that could be taken back.
  case nothingNoted(ExposureSetting)
  /// Something was noted meanwhile, on another page or in the terminal.
  case movedOn
  /// The words name no company, or hold no word of a position.
  case namesNobody(String, RiskyViewer.Kind)
  /// They are named already, with the same reason.
  case alreadyNamed(RiskyViewer)
  /// Something was noted about this risky viewer meanwhile.
  case viewerMovedOn(String)
  /// Nobody is named under this number.
  case noSuchViewer(String)
}
