extension Workspace {
  /// True unless the user switched the single-key shortcuts off.
  package func singleKeyShortcuts() throws -> Bool { try store.setting("singleKeys") != "off" }

  /// Switches the single-key shortcuts on or off.
  package func setSingleKeyShortcuts(_ on: Bool) throws {
    try store.set("singleKeys", to: on ? "on" : "off", at: now())
  }

  /// Drops everything derived and makes it anew, with the same result.
  package func rebuild() throws {
    // A policy that cannot be read must be told before anything is dropped.
    _ = try policy()
    try store.dropDerived()
    try refreshAssessments()
    try refreshConnections()
  }

  /// Checks of folder and database, and of the calendar where one is kept, one line each.
  package func health() throws -> [HealthCheck] {
    let calendar = try calendarSettings()
    guard let file = calendar.file else { return try store.health() }
    return try store.health() + [
      HealthCheck(
        name: "calendar",
        isFine: calendar.problem == nil,
        finding: calendar.problem ?? "\(file) is kept up to date",
        mend:
          "Choose another folder with `wellmet export calendar --keep FOLDER`, or stop with --stop-keeping."
      )
    ]
  }
}
