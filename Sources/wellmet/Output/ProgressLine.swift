import ArgumentParser
import Vetting
import Workflows

/// The line of progress while an archive is read.
struct ProgressLine {
  func show(_ progress: ImportProgress) {
    switch progress.step {
    case .reading: Terminal.progress("Reading \(progress.file): \(progress.rows) rows")
    case .comparing: Terminal.progress("Comparing with what is known")
    case .storing: Terminal.progress("Storing \(progress.file): \(progress.rows) rows")
    case .judging: Terminal.progress("Judging the requests")
    case .done: Terminal.endProgress()
    }
  }
}
