import ArgumentParser
import Vetting
import Workflows

/// Compares exports.
struct ConnectionChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "What newer exports say otherwise: new, gone, renamed, another job.",
    discussion: """
      Somebody who is gone was removed by either side, or the account was closed: the file never says which.
      """
  )

  @Option(
    name: .long,
    help: "What imports after this number changed; 0 for all. Default: what the last one changed."
  )
  var since: Int?

  @Option(name: .long, help: "Only changes of this kind: new, gone, back, reconnected, renamed or job.")
  var kind: [NetworkChange.Kind] = []

  @Option(name: .long, help: "How many at the most.")
  var limit: Int = 1_000

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let slice = try options.open().changes(since: since, kinds: Set(kind), limit: max(1, limit))
      if options.json {
        try JSONOutput.print(ChangesPayload(slice))
        return
      }
      guard !slice.entries.isEmpty else {
        Terminal.line("Nothing changed.")
        return
      }
      Table.print(
        [["import", "export", "what", "person", "name", "from", "to"]]
          + slice.entries.map { entry in
            let change = entry.change.change
            return [
              "\(entry.change.importNumber)", entry.change.seenOn.iso, change.kind.rawValue,
              entry.person.rawValue,
              entry.name, change.before.words, entry.remark.isEmpty ? change.after.words : entry.remark,
            ]
          }
      )
    }
  }
}

extension ChangeSlice.Entry {
  /// What is likely of somebody gone, in a few words.
  var remark: String {
    guard change.change.kind == .gone else { return "" }
    if wasRemoved { return "you decided to remove them" }
    if mayBeRenamed { return "perhaps a new profile address: see person merge" }
    return looksClosed ? "account closed or hidden, most likely" : "removed by either side, or account closed"
  }
}
