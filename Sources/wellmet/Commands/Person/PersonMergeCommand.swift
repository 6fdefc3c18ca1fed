import ArgumentParser
import Vetting
import Workflows

/// Says that two entries are one person.
struct PersonMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two entries are one person; without people, list those who may be.",
    discussion: "Nothing is lost: `person unmerge` restores both exactly."
  )

  @Argument(help: "The one to keep, then the one that is the same person.")
  var people: [String] = []

  @Flag(name: .long, help: "Say that they are two people, so that they are not proposed again.")
  var apart = false

  @Option(name: .long, help: "Why, in your words.")
  var reason: String = ""

  @Flag(name: .long, help: "Show both, and merge nothing.")
  var dryRun = false

  @OptionGroup var options: WorkspaceOptions

  func validate() throws {
    guard people.isEmpty || people.count == 2 else { throw ValidationError("Name two people, or nobody.") }
  }

  func run() throws {
    try reporting(json: options.json) {
      let workspace = try options.open(dryRun: dryRun)
      guard people.count == 2 else { return try list(workspace.mergeProposals()) }
      let (kept, merged) = (try workspace.person(named: people[0]), try workspace.person(named: people[1]))
      if dryRun {
        let stories = try workspace.previewMerge(merged.key, into: kept.key)
        if options.json {
          struct Payload: Encodable { let kept: PersonPayload, merged: PersonPayload }
          return try JSONOutput.print(
            Payload(kept: PersonPayload(stories.kept), merged: PersonPayload(stories.merged)),
            notice: "Dry run: nothing was merged."
          )
        }
        for story in [stories.kept, stories.merged] {
          let count = story.timeline.count
          Terminal.line("\(story.card.entry.name)  \(story.card.entry.key.rawValue)  \(count) things known")
        }
      } else if apart {
        try workspace.keepApart(merged.key, kept.key, by: decidedOnCommandLine)
        if !options.json { Terminal.line("\(kept.name): two people from now on.") }
      } else {
        let entry = try workspace.merge(merged.key, into: kept.key, reason: reason, by: decidedOnCommandLine)
        if !options.json {
          Terminal.line(
            "One person now: \(entry.name)  \(entry.key.rawValue). "
              + "Take back: `wellmet person unmerge \(entry.key.rawValue) \(merged.key.rawValue)`."
          )
        }
      }
      if options.json, !dryRun {
        try JSONOutput.print(PersonPayload(workspace.personStory(kept.key, limit: 100)))
      }
    }
  }

  private func list(_ proposals: [ProposedMerge]) throws {
    if options.json { return try JSONOutput.print(MergePayload(proposals)) }
    guard !proposals.isEmpty else { return Terminal.line("Nobody seems to be here twice.") }
    for proposal in proposals {
      Terminal.line("\(proposal.kept.name)  \(proposal.kept.key.rawValue) \(proposal.merged.key.rawValue)")
      for reason in proposal.reasons { Terminal.line("  \(reason.words)") }
    }
  }
}
