import Markup
import Vetting
import Workflows

/// The values of the list of people.
struct PeoplePage: Sendable {
  var query: PeopleQuery
  var slice: PeopleSlice
  var views: [SavedView]
  var today: Day
  /// False before the first import.
  var hasPeople: Bool

  /// True where anything narrows the list.
  var isNarrowed: Bool {
    var plain = PeopleQuery(standing: query.standing, order: query.order)
    (plain.offset, plain.limit, plain.wantsFacets) = (query.offset, query.limit, query.wantsFacets)
    return plain != query
  }

  /// The names of what an address of a list may hold, the place in it aside.
  static let fields = [
    "q", "who", "company", "position", "year", "strength", "tag", "advice", "decided", "dormant", "order",
  ]

  /// Reads a question from an address; what cannot be read is left out.
  static func query(_ fields: FormFields) -> PeopleQuery {
    PeopleQuery(
      text: Wording.excerpt(fields.text("q"), bytes: 400),
      standing: PeopleQuery.Standing(rawValue: fields.text("who")) ?? .connected,
      company: Wording.excerpt(fields.text("company"), bytes: 400),
      position: Wording.excerpt(fields.text("position"), bytes: 400),
      year: Int(fields.text("year")),
      band: TieStrength.Band(rawValue: fields.text("strength")),
      tag: Wording.excerpt(fields.text("tag"), bytes: 200),
      advice: ConnectionAdvice(rawValue: fields.text("advice")),
      choice: ["keep", "meet", "remove", "none"].contains(fields.text("decided"))
        ? fields.text("decided") : "",
      isDormant: fields.text("dormant") == "yes",
      order: PeopleQuery.Order(rawValue: fields.text("order")) ?? .strength,
      offset: max(0, min(Int(fields.text("from")) ?? 0, 1_000_000)),
      limit: 50
    )
  }

  /// The address of a question.
  static func path(_ query: PeopleQuery, offset: Int = 0) -> LocalPath {
    Paths.people.query("q", query.text)
      .query("who", query.standing == .connected ? nil : query.standing.rawValue)
      .query("company", query.company).query("position", query.position)
      .query("year", query.year.map(String.init)).query("strength", query.band?.rawValue)
      .query("tag", query.tag).query("advice", query.advice?.rawValue).query("decided", query.choice)
      .query("dormant", query.isDormant ? "yes" : nil)
      .query("order", query.order == .strength ? nil : query.order.rawValue)
      .query("from", offset > 0 ? String(offset) : nil)
  }

  /// The part of an address that a saved view keeps.
  static func saved(_ query: PeopleQuery) -> String {
    let text = path(query).text
    guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "?")) else { return "" }
    return String(decoding: text.utf8[text.utf8.index(after: mark)...], as: UTF8.self)
  }

  /// The address of this question with something else about it.
  func path(_ edit: (inout PeopleQuery) -> Void) -> LocalPath {
    var copy = query
    edit(&copy)
    return PeoplePage.path(copy)
  }
}
