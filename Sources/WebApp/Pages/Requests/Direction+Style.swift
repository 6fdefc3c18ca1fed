import Vetting

/// The findings that argue one way share the style of their marks in the note, and its name.
extension Evidence.Direction {
  /// The class of the marks.
  var style: String {
    switch self {
    case .supports: "for"
    case .opposes: "against"
    case .neutral: "neither"
    }
  }
}
