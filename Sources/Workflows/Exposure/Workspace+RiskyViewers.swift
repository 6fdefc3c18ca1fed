package import Vetting

extension Workspace {
  /// The most characters of what somebody is named by, and of the reason.
  package static let longestRiskyText = 200

  /// Whom the user named as risky viewers, in the order of naming.
  package func riskyViewers() throws -> [RiskyViewer] {
    try RiskyViewer.holding(store.riskyViewerEntries())
  }

  /// How many connections each of them fits, and any of them; nil in place of those where nothing was imported.
  package func countedRiskyViewers() throws -> (
    each: [RiskyViewers.Count], any: [RiskyViewers.Candidate]?
  ) { try counted(riskyViewers()) }

  /// How many connections one fits, named or not.
  package func counted(_ viewer: RiskyViewer) throws -> RiskyViewers.Count {
    try counted([viewer]).each.first ?? RiskyViewers.Count(viewer: viewer, people: nil)
  }

  private func counted(_ viewers: [RiskyViewer]) throws -> (
    each: [RiskyViewers.Count], any: [RiskyViewers.Candidate]?
  ) {
    guard !viewers.isEmpty else { return ([], []) }
    guard try refreshConnections() else {
      return (viewers.map { RiskyViewers.Count(viewer: $0, people: nil) }, nil)
    }
    let current = try current(viewers)
    return try RiskyViewers(current).count(among: store.riskyCandidates())
  }

  /// Which risky viewers somebody is who asks.
  func riskyViewers(fitting request: Request) throws -> [RiskyViewer] {
    let viewers = try riskyViewers()
    guard viewers.contains(where: { $0.kind == .person }), try refreshConnections() else {
      return RiskyViewers(viewers).matching(request)
    }
    let name = NameKey(request.name)
    let bearers = try store.people(named: request.name, limit: 8).filter { NameKey($0.name) == name }
    return try zip(viewers, current(viewers)).compactMap { named, now in
      let found = RiskyViewers([now]).matching(request, isNameUnique: bearers.count == 1).first
      // Whoever was merged is still known by the profile of the day of naming.
      return found ?? (RiskyViewers([named]).matching(request).isEmpty ? nil : now)
    }
  }

  /// Persons as they are known now: they may have come to have another key, profile address or name since.
  private func current(_ viewers: [RiskyViewer]) throws -> [RiskyViewer] {
    try viewers.map { viewer in
      guard viewer.kind == .person, let person = try store.person(Person.Key(rawValue: viewer.value)),
        let entry = try store.entry(person)
      else { return viewer }
      var copy = viewer
      (copy.value, copy.name, copy.slug) = (entry.key.rawValue, entry.name, entry.slug ?? viewer.slug)
      return copy
    }
  }

  /// One of them by its number, with the connections that it fits.
  package func riskyViewer(_ id: Int64) throws -> RiskyViewers.Count {
    guard let found = try countedRiskyViewers().each.first(where: { $0.viewer.id == id }) else {
      throw ExposureError.noSuchViewer(String(id))
    }
    return found
  }

  /// Names a risky viewer: a person by key, profile address or name, a company or a role in words.
  ///
  /// Who is named already gets the new reason. A dry run keeps nothing.
  @discardableResult
  package func addRiskyViewer(
    _ kind: RiskyViewer.Kind,
    _ text: String,
    reason: String = "",
    dryRun: Bool = false,
    by setBy: String
  ) throws -> RiskyViewer {
    var viewer = try named(kind, ownText(text, field: "name", limit: Workspace.longestRiskyText))
    viewer.reason = try ownText(reason, field: "reason", limit: Workspace.longestRiskyText)
    let same = try riskyViewers().first { $0.kind == kind && $0.value == viewer.value }
    if let same, viewer.reason.isEmpty || viewer.reason == same.reason {
      throw ExposureError.alreadyNamed(same)
    }
    guard !dryRun else { return viewer }
    viewer.id = try store.append(risky: RiskyViewer.Entry(viewer: viewer, isSet: true), at: now(), by: setBy)
    return viewer
  }

  /// Names one of them no more; gives who it was.
  ///
  /// A dry run keeps nothing.
  @discardableResult
  package func removeRiskyViewer(_ id: Int64, dryRun: Bool = false, by setBy: String) throws -> RiskyViewer {
    guard let viewer = try riskyViewers().first(where: { $0.id == id }) else {
      throw ExposureError.noSuchViewer(String(id))
    }
    guard !dryRun else { return viewer }
    _ = try store.append(risky: RiskyViewer.Entry(viewer: viewer, isSet: false), at: now(), by: setBy)
    return viewer
  }

  /// What the journal says of the one that a line is about: the last line, and the one before it.
  ///
  /// Nil where there is no such line.
  package func riskyViewerSteps(
    of id: Int64
  ) throws -> (last: RiskyViewer.Entry, before: RiskyViewer.Entry?)? {
    let lines = RiskyViewer.lines(try store.riskyViewerEntries(), about: id)
    return lines.last.map { ($0, lines.dropLast().last) }
  }

  /// Takes the last line about somebody back, by its number, so that what was before holds again.
  ///
  /// Where something was noted about them since, it throws `viewerMovedOn` and changes nothing.
  package func takeBackRiskyViewer(_ id: Int64, by setBy: String) throws {
    guard let (last, before) = try riskyViewerSteps(of: id) else {
      throw ExposureError.noSuchViewer(String(id))
    }
    guard last.viewer.id == id else { throw ExposureError.viewerMovedOn(last.viewer.name) }
    let entry = before ?? RiskyViewer.Entry(viewer: last.viewer, isSet: false)
    _ = try store.append(risky: entry, at: now(), by: setBy)
  }

  private func named(_ kind: RiskyViewer.Kind, _ text: String) throws -> RiskyViewer {
    switch kind {
    case .person:
      let entry = try person(named: text)
      return RiskyViewer(id: 0, kind: kind, value: entry.key.rawValue, name: entry.name, slug: entry.slug)
    case .company, .role:
      let value = kind == .company ? RiskyViewer.company(text) : RiskyViewer.role(text)
      guard !value.isEmpty else { throw ExposureError.namesNobody(text, kind) }
      return RiskyViewer(id: 0, kind: kind, value: value, name: text)
    }
  }
}
