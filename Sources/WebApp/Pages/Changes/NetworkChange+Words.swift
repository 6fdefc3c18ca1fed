import Markup
import Vetting
import Workflows

extension ChangeSlice.Entry {
  /// What is likely of somebody gone, as a sentence.
  var remark: String {
    if wasRemoved { return "Gone, as you decided." }
    if mayBeRenamed {
      return "Gone under this address; another of that name is listed since. Perhaps a new address."
    }
    if looksClosed { return "Gone; a closed or hidden account of their day came instead." }
    return "Gone: removed by either side, or account closed. The file never says which."
  }
}

extension NetworkChange.Kind {
  /// The kind as a heading.
  var title: String {
    switch self {
    case .new: "New"
    case .gone: "Gone"
    case .back: "Back"
    case .reconnected: "Connected anew"
    case .renamed: "Renamed"
    case .job: "New job"
    }
  }
}
