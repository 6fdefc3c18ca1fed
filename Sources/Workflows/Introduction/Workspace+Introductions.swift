import Foundation
package import Vetting

/// An introduction as it is asked for.
package struct IntroductionRequest: Equatable, Sendable {
  /// Why they want to meet, in their words.
  package var why: String
  /// What is in it for the target, in the user's words.
  package var benefit: String
  /// The day on which they asked; nil for today.
  package var askedOn: Day?
  /// The message that it was found in.
  package var message: String?

  /// A request.
  package init(why: String = "", benefit: String = "", askedOn: Day? = nil, message: String? = nil) {
    self.why = why
    self.benefit = benefit
    self.askedOn = askedOn
    self.message = message
  }
}

extension Workspace {
  /// The most characters of a reason or of what somebody said.
  package static let longestIntroductionText = 2_000

  /// All introductions, the newest first.
  package func introductions() throws -> [IntroductionRecord] { try store.introductions().reversed() }

  /// Those that somebody is part of, the newest first.
  package func introductions(of entry: PersonEntry) throws -> [IntroductionRecord] {
    try introductions().filter { record in
      try isSame(record.first, entry) || record.target.map { try isSame($0, entry) } == true
    }
  }

  /// One of them by its number.
  package func introduction(_ id: Introduction.ID) throws -> IntroductionRecord {
    guard let found = try store.introductions().first(where: { $0.id == id }) else {
      throw IntroductionError.noSuch(String(id.rawValue))
    }
    return found
  }

  /// Notes that somebody asks to be introduced to a connection; gives it with what is recommended.
  ///
  /// A dry run judges and keeps nothing.
  package func askForIntroduction(
    from requester: Person.Key,
    to target: Person.Key,
    _ request: IntroductionRequest,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> (record: IntroductionRecord, verdict: IntroductionVerdict) {
    try refreshConnections()
    let (one, other) = (try introducible(requester), try introducible(target))
    guard one.person != other.person else { throw IntroductionError.samePerson(one.name) }
    let open = try store.introductions().first { record in
      try record.introduction.isOpen && isSame(record.first, one)
        && record.target.map { try isSame($0, other) } == true
    }
    if let open {
      throw IntroductionError.alreadyOpen(open.id, requester: one.name, target: other.name)
    }
    let (day, why, benefit) = try checked(request)
    if let message = request.message { _ = try foundAsk(message) }
    let verdict = try judge(one, other, why: why, benefit: benefit, except: nil)
    let new = NewIntroduction(
      parties: .between(requester: one.reference, target: other.reference),
      askedOn: day,
      why: why,
      benefit: benefit,
      message: request.message,
      advice: verdict.advice,
      notedAt: now(),
      notedBy: notedBy
    )
    return (try kept(new, dryRun), verdict)
  }

  /// Notes that the user asks a connection to introduce them to somebody, who is named in words.
  package func askForOwnIntroduction(
    through connector: Person.Key,
    to target: String,
    _ request: IntroductionRequest,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> IntroductionRecord {
    try refreshConnections()
    let one = try introducible(connector)
    let name = try ownText(target, field: "target", limit: 200)
    guard !name.isEmpty else { throw IntroductionError.noTarget }
    let meant = try? person(named: name)
    if let meant, meant.person == one.person { throw IntroductionError.samePerson(one.name) }
    if let meant, meant.isConnected { throw IntroductionError.alreadyConnected(meant.name) }
    let open = try store.introductions().first { record in
      try record.isOwn && record.introduction.isOpen && isSame(record.first, one)
        && NameKey(record.targetName) == NameKey(name)
    }
    if let open { throw IntroductionError.alreadyOpen(open.id, requester: one.name, target: name) }
    let (day, why, benefit) = try checked(request)
    let new = NewIntroduction(
      parties: .through(connector: one.reference, target: meant?.name ?? name),
      askedOn: day,
      why: why,
      benefit: benefit,
      message: nil,
      advice: nil,
      notedAt: now(),
      notedBy: notedBy
    )
    return try kept(new, dryRun)
  }

  /// Takes a step of an introduction and keeps it, or says why it cannot be taken and keeps nothing.
  ///
  /// A dry run keeps nothing. The day is today where none is given.
  package func take(
    _ event: IntroductionStep.Event,
    of id: Introduction.ID,
    words: String = "",
    on day: Day? = nil,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> IntroductionRecord {
    var record = try introduction(id)
    let words = try ownText(words, field: "words", limit: Workspace.longestIntroductionText)
    let day = day ?? today
    guard day <= today else { throw IntroductionError.later(day) }
    if event.bringsNearer { try checkParties(record) }
    let step = IntroductionStep(event, on: day, at: now(), words: words)
    do throws(IntroductionRefusal) { try record.introduction.take(step) } catch {
      throw IntroductionError.refused(requester: record.first.name, target: record.targetName, error)
    }
    record.steps.append(step)
    guard !dryRun else { return record }
    _ = try store.append(
      NewIntroductionStep(
        introduction: id,
        step: step,
        revision: record.revision,
        notedBy: notedBy
      )
    )
    return try introduction(id)
  }

  /// Words anew why they want to meet and what is in it for the other; the former words stay in the journal.
  package func wordIntroduction(
    _ id: Introduction.ID,
    why: String? = nil,
    benefit: String? = nil,
    dryRun: Bool = false,
    by notedBy: String
  ) throws -> IntroductionRecord {
    var record = try introduction(id)
    if let ending = record.introduction.ending {
      throw IntroductionError.refused(
        requester: record.first.name,
        target: record.targetName,
        .alreadyEnded(ending.way, on: ending.on)
      )
    }
    // Whoever was asked, or said yes, did so by the words of then; only what was left empty can be filled in.
    if let name = record.wordsAreOut {
      let isChanged =
        !record.introduction.why.isEmpty && why.map { $0 != record.introduction.why } ?? false
        || !record.benefit.isEmpty && benefit.map { $0 != record.benefit } ?? false
      if isChanged { throw IntroductionError.wordsAreOut(name) }
    }
    let limit = Workspace.longestIntroductionText
    record.introduction.why = try ownText(why ?? record.introduction.why, field: "reason", limit: limit)
    record.benefit = try ownText(benefit ?? record.benefit, field: "benefit", limit: limit)
    guard !dryRun else { return record }
    try store.word(id, why: record.introduction.why, benefit: record.benefit, at: now(), by: notedBy)
    return try introduction(id)
  }

  /// Takes the last step back, or the whole introduction where no step was taken.
  ///
  /// Gives it as it stands then; nil where it is gone. Where the user saw another step as the last one, 0 for none, it
  /// throws `movedOn` and changes nothing.
  @discardableResult
  package func undoIntroduction(
    _ id: Introduction.ID,
    seen: Int64? = nil,
    by notedBy: String
  ) throws -> IntroductionRecord? {
    let record = try introduction(id)
    if let seen, seen != record.steps.last?.number ?? 0 { throw IntroductionError.movedOn }
    guard let number = record.steps.last?.number else {
      try store.undo(id, at: now(), by: notedBy)
      return nil
    }
    try store.undoIntroductionStep(number, at: now(), by: notedBy)
    return try introduction(id)
  }

  /// Refuses where one of them is no connection any more, is to be let go, or turned out to be the other.
  func checkParties(_ record: IntroductionRecord) throws {
    try refreshConnections()
    let people = try record.introduction.parties.sides.compactMap { side in
      try record.introduction.parties[side].map { try introducible($0.key) }
    }
    if people.count == 2, people[0].person == people[1].person {
      throw IntroductionError.samePerson(people[0].name)
    }
  }

  /// Somebody who can be introduced, or asked to: a connection whom the user does not let go.
  func introducible(_ key: Person.Key) throws -> PersonEntry {
    guard let person = try store.person(key), let entry = try store.entry(person) else {
      throw IntroductionError.notInNetwork(key.rawValue)
    }
    if entry.choice == .remove { throw IntroductionError.removed(entry.name) }
    guard entry.isConnected else { throw IntroductionError.notConnected(entry.name) }
    return entry
  }

  /// True where a name of the journal means this person, whoever was merged since.
  func isSame(_ reference: Person.Reference, _ entry: PersonEntry) throws -> Bool {
    try reference.key == entry.key || store.person(reference.key) == entry.person
  }

  private func checked(_ request: IntroductionRequest) throws -> (day: Day, why: String, benefit: String) {
    let day = request.askedOn ?? today
    guard day <= today else { throw IntroductionError.later(day) }
    return (
      day, try ownText(request.why, field: "reason", limit: Workspace.longestIntroductionText),
      try ownText(request.benefit, field: "benefit", limit: Workspace.longestIntroductionText)
    )
  }

  private func kept(_ new: NewIntroduction, _ dryRun: Bool) throws -> IntroductionRecord {
    let id = dryRun ? Introduction.ID(rawValue: 0) : try store.append(new)
    guard dryRun else { return try introduction(id) }
    return IntroductionRecord(
      introduction: Introduction(id: id, parties: new.parties, askedOn: new.askedOn, why: new.why),
      steps: [],
      benefit: new.benefit,
      message: new.message,
      advice: new.advice,
      notedAt: new.notedAt
    )
  }
}
