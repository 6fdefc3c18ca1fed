package import Vetting

/// Writes a policy as the commented file that the user may edit.
package enum PolicyText {
  /// The text of `policy.toml`: all thresholds and all rules, each with what it means.
  package static func written(_ policy: Policy, ruleset: Ruleset) -> String {
    var lines = [
      "# The policy of this workspace: what Wellmet recommends follows from it and from nothing else.",
      "# Edit it with any text editor; Wellmet never writes over it. `wellmet policy check` reads it again.",
      "# A line that you remove counts as its default. Text after # is a comment.",
      "",
      "[thresholds]",
      "# So many points for, less those against, and the recommendation is accept. Default 3.0.",
      "# Lower it to keep an open door, raise it to be strict. From 0.5 to 20.",
      "accept_from = \(policy.acceptFrom)",
      "",
      "# So many points against, less those for, and the recommendation is decline. Default 3.0.",
      "# Only a pitch, a mass mailing or a fraud is ever declined, whatever the points. From 0.5 to 20.",
      "decline_from = \(policy.declineFrom)",
      "",
      "[habits]",
      "# Days that a meet is given before it must end. Default 14. From 1 to 180.",
      "meet_days = \(policy.meetDays)",
      "",
      "# Clicks on LinkedIn that the work list plans for one day. Default 20. From 1 to 100.",
      "actions_per_day = \(policy.actionsPerDay)",
      "",
      "[weights]",
      "# What each rule counts: 1.0 as it comes, 0.0 switched off, 2.0 twice as much. From 0 to 10.",
    ]
    for rule in ruleset.rules {
      lines += [
        "",
        "# \(rule.question) By itself \(points(rule)).",
        "\(rule.symbol) = \(policy.weight(of: rule.symbol))",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func points(_ rule: any Rule) -> String {
    let side = rule.direction == .opposes ? "against" : "for"
    return "\(rule.defaultPoints) points \(side)"
  }
}
