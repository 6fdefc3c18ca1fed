import Foundation
import GRDB
import Vetting
import Workflows

/// One question about people, as SQL.
///
/// Every value is an argument; the pieces of SQL are constants of this file.
struct PeopleSearching {
  /// So many of the newest messages that match are looked at.
  private static let mostMessages = 400
  private static let longestExcerpt = 160
  private static let facetValues = 12

  /// The words looked for; empty where there are none, or none that can be found.
  private(set) var words: [String]
  private let db: Database
  private let query: PeopleQuery
  private var condition = "1"
  private var arguments = StatementArguments()
  private var ranking = ""
  private var rankingArguments = StatementArguments()
  /// The newest matching message of each person.
  private var messages: [Int64: Int64] = [:]
  private(set) var isCut = false

  init(_ db: Database, _ query: PeopleQuery) throws {
    self.db = db
    self.query = query
    words = PersonSearch.words(query.text)
    try restrict()
    if try !words.isEmpty && !PersonSearch.canFind(words, db) { words = [] }
    if !words.isEmpty { try search() }
  }

  private mutating func add(_ sql: String, _ values: StatementArguments = StatementArguments()) {
    condition += " AND \(sql)"
    arguments += values
  }

  /// The filters.
  private mutating func restrict() throws {
    switch query.standing {
    case .connected: add("person.connected_on IS NOT NULL AND person.gone_by IS NULL")
    case .gone: add("person.gone_by IS NOT NULL")
    case .others: add("person.connected_on IS NULL")
    case .everybody: break
    }
    if !query.company.isEmpty { add("person.company = ? COLLATE NOCASE", [query.company]) }
    if let year = query.year { add("person.year = ?", [year]) }
    if let band = query.band { add("person.band = ?", [band.rawValue]) }
    if !query.tag.isEmpty {
      add(
        "EXISTS (SELECT 1 FROM derived_tag AS tag WHERE tag.tag = ? AND tag.person = person.person)",
        [query.tag]
      )
    }
    if let advice = query.advice { add("person.advice = ?", [advice.rawValue]) }
    if query.choice == "none" {
      add("person.decision IS NULL")
    } else if !query.choice.isEmpty {
      add("person.choice = ?", [query.choice])
    }
    if query.isDormant { add("person.is_dormant = 1") }
    let position = PersonSearch.words(query.position)
    if try !position.isEmpty && !PersonSearch.canFind(position, db) {
      add("0")
    } else if !position.isEmpty {
      add(
        "person.person IN (SELECT rowid FROM derived_search WHERE derived_search MATCH ?)",
        [PersonSearch.question(position, column: "work")]
      )
    }
  }

  /// The words: names first, then work, notes and tags, then messages.
  private mutating func search() throws {
    let everywhere = PersonSearch.question(words)
    // One letter is in nearly every message.
    if words.contains(where: { $0.utf8.count >= 2 }) { try searchMessages(everywhere) }
    add(
      """
      (person.person IN (SELECT rowid FROM derived_search WHERE derived_search MATCH ?)
        OR person.person IN (SELECT value FROM json_each(?)))
      """,
      [everywhere, JSONList.of(messages.keys.sorted())]
    )
    ranking = """
      person.person NOT IN (SELECT rowid FROM derived_search WHERE derived_search MATCH ?),
      person.person NOT IN (SELECT rowid FROM derived_search WHERE derived_search MATCH ?),
      """
    rankingArguments = [PersonSearch.question(words, column: "name"), everywhere]
  }

  private mutating func searchMessages(_ question: String) throws {
    let ids = try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM derived_search_message WHERE derived_search_message MATCH ? ORDER BY rowid DESC LIMIT ?
          """
      ),
      arguments: [question, PeopleSearching.mostMessages]
    )
    isCut = ids.count == PeopleSearching.mostMessages
    // In a group only who wrote it; between two, whoever the other is.
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT coalesce(alias.kept, part.person), message.id FROM json_each(?) AS wanted
          JOIN fact_message AS message ON message.id = wanted.value
          JOIN fact_conversation AS conversation ON conversation.id = message.conversation
          JOIN fact_participant AS part ON part.conversation = message.conversation AND part.person > 0
            AND (conversation.is_group = 0 OR part.person = message.sender)
          LEFT JOIN derived_alias AS alias ON alias.merged = part.person
          ORDER BY message.sent_at
          """
      ),
      arguments: [JSONList.of(ids)]
    )
    for row in rows { messages[row[0]] = row[1] }
  }

  /// How many match.
  func count() throws -> Int {
    // house: sql, because the condition is put together from constants of this file.
    try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM derived_person AS person WHERE \(condition)",
      arguments: arguments
    ) ?? 0
  }

  /// The wanted part, in order, with the words of the message that matched where nothing else did.
  func entries() throws -> [PersonEntry] {
    let order =
      switch query.order {
      case .strength: "person.strength DESC, person.person"
      case .name: "person.name_key, person.person"
      case .connected: "person.connected_on DESC, person.person"
      case .lastWord: "person.last_at IS NULL, person.last_at DESC, person.person"
      case .company: "person.company = '', person.company COLLATE NOCASE, person.name_key, person.person"
      }
    var found = try PersonEntry.fetch(
      db,
      where: "\(condition) ORDER BY \(ranking) \(order) LIMIT ? OFFSET ?",
      arguments: arguments + rankingArguments + [query.limit, query.offset]
    )
    for index in found.indices {
      guard let message = messages[found[index].person.rawValue] else { continue }
      let known = SearchText.folded([found[index].name, found[index].company, found[index].position])
      if words.allSatisfy({ known.contains(SearchText.folded($0)) }) { continue }
      let content = try String.fetchOne(
        db.cachedStatement(sql: "SELECT substr(content, 1, 20000) FROM fact_message WHERE id = ?"),
        arguments: [message]
      )
      found[index].excerpt = PeopleSearching.excerpt(content ?? "", around: words)
    }
    return found
  }

  /// The words around the first of those looked for.
  static func excerpt(_ text: String, around words: [String]) -> String {
    let parts = text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
    let wanted = SearchText.folded(words[0]).utf8
    let place = parts.firstIndex { part in
      PersonSearch.words(part).contains { SearchText.folded($0).utf8.starts(with: wanted) }
    }
    let start = max(0, (place ?? 0) - 6)
    var excerpt = start > 0 ? "…" : ""
    for part in parts[start...] {
      if excerpt.utf8.count + part.utf8.count > longestExcerpt {
        // A word as long as a line is cut itself.
        if excerpt.utf8.count <= 3 { excerpt += String(part.unicodeScalars.prefix(longestExcerpt / 4)) }
        return excerpt + "…"
      }
      excerpt += excerpt.isEmpty || excerpt == "…" ? part : " " + part
    }
    return excerpt
  }

  /// How many of those who match have each value.
  func countFacets(into slice: inout PeopleSlice) throws {
    var companies: [String: Int] = [:]
    var years: [Int64: Int] = [:]
    var bands: [String: Int] = [:]
    var advices: [String: Int] = [:]
    var choices: [String: Int] = [:]
    let reading = try BulkReading(
      db,
      """
      SELECT company, coalesce(year, 0), band, coalesce(advice, ''), coalesce(choice, 'none')
      FROM derived_person AS person WHERE \(condition)
      """,
      arguments: arguments
    )
    try reading.forEach { row in
      companies[row.text(0), default: 0] += 1
      years[row[1], default: 0] += 1
      bands[row.text(2), default: 0] += 1
      advices[row.text(3), default: 0] += 1
      choices[row.text(4), default: 0] += 1
    }
    companies[""] = nil
    advices[""] = nil
    years[0] = nil
    func most(_ counts: [String: Int]) -> [PeopleSlice.Facet] {
      let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return sorted.prefix(PeopleSearching.facetValues).map {
        PeopleSlice.Facet(value: $0.key, people: $0.value)
      }
    }
    func ordered(_ counts: [String: Int], _ order: [String]) -> [PeopleSlice.Facet] {
      order.compactMap { value in counts[value].map { PeopleSlice.Facet(value: value, people: $0) } }
    }
    slice.companies = most(companies)
    slice.years = years.keys.sorted(by: >).map {
      PeopleSlice.Facet(value: String($0), people: years[$0] ?? 0)
    }
    slice.bands = ordered(bands, TieStrength.Band.allCases.map(\.rawValue))
    slice.advices = ordered(advices, ConnectionAdvice.allCases.map(\.rawValue))
    slice.choices = ordered(choices, ["none"] + ConnectionAdvice.allCases.map(\.rawValue))
    let tags = try Row.fetchAll(
      db,
      sql: """
        SELECT tagged.tag, count(*) FROM derived_tag AS tagged
        JOIN derived_person AS person ON person.person = tagged.person WHERE \(condition) GROUP BY tagged.tag
        """,
      arguments: arguments
    )
    slice.tags = most(Dictionary(tags.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first })
  }
}
