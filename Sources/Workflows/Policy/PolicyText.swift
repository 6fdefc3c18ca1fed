package import Vetting

/// Writes a policy as the commented file that the user may edit.
///
/// A key that says what the preset says anyway stands as a comment, so that changing the preset changes it too.
package enum PolicyText {
  /// The text of `policy.toml`: a preset, and all keys, each with what it means.
  package static func written(
    _ policy: Policy,
    basedOn preset: Policy.Preset? = nil,
    ruleset: Ruleset
  ) -> String {
    let preset = preset ?? policy.preset ?? .guarded
    var lines = [
      "# The policy of this workspace: what Wellmet recommends follows from it and from what you decided.",
      "# Edit it with any text editor; `wellmet policy check` reads it again. Text after # is a comment: a key with # in",
      "# front of it counts as the preset has it. Remove the # to set it yourself.",
      "",
      "# A whole policy by its name:",
    ]
    for preset in Policy.Preset.allCases {
      lines += wrapped("\(preset.rawValue): \(preset.explanation)", indent: "#   ")
    }
    lines.append(PolicyKey.preset.line(PolicyKey.quoted(preset.rawValue)))
    var section: PolicyKey.Section?
    for key in PolicyKey.all(ruleset) {
      if key.section != section {
        section = key.section
        lines += ["", "[\(key.section?.rawValue ?? "")]"]
        if let comment = key.section?.comment { lines += wrapped(comment, indent: "# ") + [""] }
      } else {
        lines.append("")
      }
      lines += wrapped(key.comment, indent: "# ")
      let value = key.value(in: policy)
      let line = key.line(value)
      lines.append(value == key.value(in: preset.policy) ? "# \(line)" : line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words in lines of at most 118 bytes.
  private static func wrapped(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.utf8.split(separator: 0x20).map({ String(decoding: $0, as: UTF8.self) }) {
      if !line.isEmpty, indent.utf8.count + line.utf8.count + 1 + word.utf8.count > 118 {
        lines.append(indent + line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return line.isEmpty ? lines : lines + [indent + line]
  }
}
