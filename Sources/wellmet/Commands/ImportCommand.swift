import ArgumentParser
import Vetting
import Workflows

/// Reads archives, folders or single files and prints what came of it.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read your LinkedIn archive: a .zip, a folder, or single CSV files.",
    discussion: """
      Each archive is read in one step: it is taken whole, or nothing changes. Importing twice changes nothing, and \
      an older archive never overwrites what is newer. Single files given together count as one archive.
      """
  )

  @Argument(help: "Archives, folders or CSV files.", completion: .file())
  var paths: [String]

  @OptionGroup var options: WorkspaceOptions

  @Flag(name: .long, help: "Read and compare only: say what would change, and change nothing.")
  var dryRun = false

  @Flag(name: .long, help: "Import although the archive seems to be another member's.")
  var allowOtherMember = false

  @Flag(name: .long, help: "Import although most of the known connections would be gone.")
  var allowLoss = false

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      let reports = try workspace.importArchives(
        paths,
        options: ImportOptions(allowOtherMember: allowOtherMember, allowLoss: allowLoss, dryRun: dryRun),
        progress: ProgressLine().show
      )
      Terminal.endProgress()
      if options.json {
        try JSONOutput.print(ImportPayload(reports), notice: dryRun ? "Dry run: nothing was changed." : nil)
      } else {
        for report in reports { ImportReportText.print(report) }
      }
      // The import is in and told; what fails here is made up for when worth is asked for next.
      if !dryRun { try? workspace.noteWorth() }
    }
  }
}
