import Vetting

extension Recommendation {
  /// What it means for those who say nothing.
  var onSilence: String {
    switch self {
    case .ignore: "Ignore them. They may ask again, with a word."
    case .meet: "Ask them first who they are."
    case .accept: "Accept them, and whoever else does not sell: an open door."
    case .decline: "Decline them."
    }
  }
}
