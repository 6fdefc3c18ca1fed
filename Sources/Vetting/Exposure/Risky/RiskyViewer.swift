/// Somebody who, as the user says, should rather not see their network: a person, a whole company or a role.
package struct RiskyViewer: Equatable, Sendable {
  /// What is named.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    case person
    /// Everybody whose company has this name, with or without its legal form.
    case company
    /// Everybody whose position holds these words.
    case role
  }

  /// The number of its line in the journal.
  package var id: Int64
  package var kind: Kind
  /// What is compared: the key of a person, the folded words of a company or role.
  package var value: String
  /// As the user wrote it, or the person's name.
  package var name: String
  package var slug: Slug?
  /// Why, in the user's words; may be empty.
  package var reason: String
  /// True where somebody who asks was recognised by this person's name alone, which nobody else bears.
  package var isByNameAlone = false

  /// Somebody to take care of.
  package init(id: Int64, kind: Kind, value: String, name: String, slug: Slug? = nil, reason: String = "") {
    self.id = id
    self.kind = kind
    self.value = value
    self.name = name
    self.slug = slug
    self.reason = reason
  }

  /// A line of the journal: that somebody is named, or named no more.
  package struct Entry: Equatable, Sendable {
    package var viewer: RiskyViewer
    package var isSet: Bool

    /// A line of the journal.
    package init(viewer: RiskyViewer, isSet: Bool) {
      self.viewer = viewer
      self.isSet = isSet
    }
  }

  /// Those who are named now, from a journal in its order: the last line of each holds.
  package static func holding(_ entries: [Entry]) -> [RiskyViewer] {
    var last: [Kind: [String: Int]] = [:]
    for (place, entry) in entries.enumerated() {
      last[entry.viewer.kind, default: [:]][entry.viewer.value] = place
    }
    return entries.enumerated().compactMap { place, entry in
      entry.isSet && last[entry.viewer.kind]?[entry.viewer.value] == place ? entry.viewer : nil
    }
  }

  /// All lines about the one that a line is about, in the order of the journal; none where there is no such line.
  package static func lines(_ entries: [Entry], about id: Int64) -> [Entry] {
    guard let one = entries.first(where: { $0.viewer.id == id })?.viewer else { return [] }
    return entries.filter { $0.viewer.kind == one.kind && $0.viewer.value == one.value }
  }

  /// What is compared for a company of this name; empty where it names none.
  package static func company(_ name: String) -> String {
    Organisation.words(name).joined(separator: " ")
  }

  /// What is compared for these words of a position; empty where there is no word.
  package static func role(_ words: String) -> String { NoteScanner.words(words).joined(separator: " ") }

  /// What makes somebody one of them, as a clause: «working at Kestrel & Rowe».
  package var clause: String {
    switch kind {
    case .person: "being \(name)\(isByNameAlone ? ", by the name alone" : "")"
    case .company: "working at \(name)"
    case .role: "working as \(Quoting.quoted(name))"
    }
  }
}

/// Those whom the user named, made ready to look through many people.
package struct RiskyViewers: Sendable {
  /// What is known of somebody who may be one.
  package struct Candidate: Equatable, Sendable {
    package var key: Person.Key
    package var name: String
    package var company: String
    package var position: String
    /// True where the user decided to let them go.
    package var isLeaving: Bool

    /// Somebody who may be one.
    package init(key: Person.Key, name: String, company: String, position: String, isLeaving: Bool) {
      self.key = key
      self.name = name
      self.company = company
      self.position = position
      self.isLeaving = isLeaving
    }
  }

  /// How many some connections are, before and after what was decided.
  package struct Tally: Equatable, Sendable {
    /// Those who are connections now.
    package let listed: Int
    /// Those whom the user decided to let go.
    package let leaving: Int
    /// Those who are left once the work list is done.
    package var left: Int { listed - leaving }

    /// Counts some connections.
    package init(_ people: [Candidate]) {
      listed = people.count
      leaving = people.count { $0.isLeaving }
    }
  }

  /// The connections that a definition fits.
  package struct Count: Equatable, Sendable {
    package var viewer: RiskyViewer
    /// Current connections, in the order in which they came; nil where nothing was imported, so that none is known.
    package var people: [Candidate]?

    /// A definition, with the connections that it fits.
    package init(viewer: RiskyViewer, people: [Candidate]?) {
      self.viewer = viewer
      self.people = people
    }

    /// How many they are; nil where it is not known.
    package var tally: Tally? { people.map(Tally.init) }
  }

  package let viewers: [RiskyViewer]
  private let persons: [String: [Int]]
  private let companies: [String: [Int]]
  private let roles: [(words: [String], place: Int)]

  /// Those whom the user named.
  package init(_ viewers: [RiskyViewer]) {
    self.viewers = viewers
    func places(_ kind: RiskyViewer.Kind) -> [String: [Int]] {
      viewers.indices.reduce(into: [:]) { places, place in
        if viewers[place].kind == kind, !viewers[place].value.isEmpty {
          places[viewers[place].value, default: []].append(place)
        }
      }
    }
    persons = places(.person)
    companies = places(.company)
    roles = viewers.indices.compactMap { place in
      guard viewers[place].kind == .role else { return nil }
      let words = WordRun.words(viewers[place].value)
      return words.isEmpty ? nil : (words, place)
    }
  }

  /// How many connections each of them fits, and how many any of them.
  package func count(among people: [Candidate]) -> (each: [Count], any: [Candidate]) {
    var fitting = viewers.map { _ in [Candidate]() }
    var any: [Candidate] = []
    var (ofCompany, ofPosition): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for person in people {
      var places = persons[person.key.rawValue] ?? []
      if !companies.isEmpty {
        places += RiskyViewers.kept(&ofCompany, person.company) { companies[RiskyViewer.company($0)] ?? [] }
      }
      if !roles.isEmpty { places += RiskyViewers.kept(&ofPosition, person.position, rolePlaces) }
      guard !places.isEmpty else { continue }
      any.append(person)
      for place in places { fitting[place].append(person) }
    }
    return (zip(viewers, fitting).map(Count.init), any)
  }

  /// Which of them somebody is who asks, by what is known of them.
  ///
  /// A person is told by their profile. Where it is not known of both, the name tells them, if only one in the network
  /// bears it, which the caller knows.
  package func matching(_ request: Request, isNameUnique: Bool = false) -> [RiskyViewer] {
    let name = NameKey(request.name)
    let headline = NoteScanner.words(request.headline)
    let company = RiskyViewer.company(request.company)
    return viewers.compactMap { viewer in
      // What names nothing fits nobody, not even those of whom nothing is known.
      guard !viewer.value.isEmpty else { return nil }
      switch viewer.kind {
      case .person:
        if let slug = viewer.slug, let asking = request.slug { return slug == asking ? viewer : nil }
        guard isNameUnique, !name.value.isEmpty, NameKey(viewer.name) == name else { return nil }
        var recognised = viewer
        recognised.isByNameAlone = true
        return recognised
      case .company:
        let fits = company == viewer.value || WordRun.holds(headline, WordRun.words(viewer.value))
        return fits ? viewer : nil
      case .role: return WordRun.holds(headline, WordRun.words(viewer.value)) ? viewer : nil
      }
    }
  }

  private func rolePlaces(_ position: String) -> [Int] {
    let words = NoteScanner.words(position)
    return roles.filter { WordRun.holds(words, $0.words) }.map(\.place)
  }

  /// Many share a company or a position: each is read once.
  private static func kept(_ known: inout [String: [Int]], _ text: String, _ find: (String) -> [Int]) -> [Int]
  {
    guard !text.isEmpty else { return [] }
    if let places = known[text] { return places }
    let places = find(text)
    known[text] = places
    return places
  }
}
