import ArgumentParser
import Vetting
import Workflows

/// Tags a person.
struct PersonTagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tag a person, take tags off, or list all tags where nobody is named."
  )

  @Argument(help: "The person: their key, profile address or whole name.")
  var person: String?

  @Argument(help: "The tags, each a word or two.")
  var tags: [String] = []

  @Option(name: .long, help: "A tag to take off.")
  var remove: [String] = []

  @Flag(name: .long, help: "Say what would be tagged, and tag nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      struct Payload: Encodable { let tags: [String] }
      guard let person else {
        let all = try workspace.tags()
        if options.json { return try JSONOutput.print(Payload(tags: all.map(\.tag))) }
        for (tag, people) in all { Terminal.line("\(tag)  \(people)") }
        return
      }
      let entry = try workspace.person(named: person)
      let now =
        try dryRun
        ? entry.tags : workspace.tag(entry.key, adding: tags, removing: remove, by: decidedOnCommandLine)
      if options.json {
        try JSONOutput.print(Payload(tags: now), notice: dryRun ? "Dry run: nothing was tagged." : nil)
      } else {
        Terminal.line("\(entry.name): \(now.isEmpty ? "no tags" : now.joined(separator: ", "))")
      }
    }
  }
}
