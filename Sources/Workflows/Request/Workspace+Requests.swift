import Foundation
package import Vetting

extension Workspace {
  /// The longest note, headline or name that is taken; LinkedIn allows 300, 220 and 100.
  package static let longestTypedText = 1_000

  /// The queue around one request, or from its beginning.
  ///
  /// Assessments that are missing or of another ruleset or policy are made first.
  package func requestDesk(_ query: QueueQuery) throws -> RequestDesk {
    try refreshAssessments()
    let slice = try store.queue(query)
    let chosen = query.around ?? slice.rows.first?.id
    let current = try chosen.flatMap { try store.request($0) }
    if let wanted = query.around, current == nil { throw RequestError.noSuchRequest(wanted.rawValue) }
    let index = chosen.flatMap { id in slice.rows.firstIndex { $0.id == id } }
    let hasAnything: Bool
    if slice.open > 0 || current != nil {
      hasAnything = true
    } else {
      hasAnything = try !store.imports().isEmpty || !store.decisions(of: nil, limit: 1).isEmpty
    }
    return RequestDesk(
      current: current,
      campaign: try current.flatMap { try store.campaign(of: $0.request.id) },
      slice: slice,
      previous: index.flatMap { $0 > 0 ? slice.rows[$0 - 1].id : nil },
      next: index.flatMap { $0 + 1 < slice.rows.count ? slice.rows[$0 + 1].id : nil },
      position: index.map { slice.offset + $0 + 1 },
      hasAnything: hasAnything
    )
  }

  /// One request in full.
  package func request(_ id: Request.ID) throws -> StoredRequest {
    try refreshAssessments()
    guard let found = try store.request(id) else { throw RequestError.noSuchRequest(id.rawValue) }
    return found
  }

  /// All open requests, decided ones too, newest first.
  package func allRequests() throws -> [StoredRequest] {
    try refreshAssessments()
    return try store.allRequests()
  }

  /// Keeps a request that is newer than the export, as the user typed or pasted it, and judges it.
  ///
  /// A dry run judges it and keeps nothing. The same typed twice on a day (UTC) is one request.
  package func addRequest(
    name: String,
    profileURL: String,
    headline: String,
    note: String,
    dryRun: Bool = false
  ) throws -> StoredRequest {
    let name = try typedText(name, field: "name")
    guard !NameKey(name).isEmpty else { throw RequestError.nameMissing }
    let slug = try typedSlug(profileURL)
    let typed = TypedRequest(
      id: Request.ID.make(
        person: PersonReference(name: name, slug: slug),
        sentAt: [Day(secondsSince1970: Int64(now().timeIntervalSince1970)).iso, name, headline, note]
          .joined(separator: "\u{1F}")
      ),
      name: name,
      slug: slug,
      headline: try typedText(headline, field: "headline"),
      note: try typedText(note, field: "note"),
      typedAt: now()
    )
    try refreshAssessments()
    if dryRun { return try preview(typed) }
    try store.append(typed)
    // Where an export lists a request of the same person already, that one stands and what was typed goes with it.
    let listed = try slug.flatMap { slug in
      try store.allRequests().first { $0.request.slug == slug && $0.request.origin == .export }
    }
    return try assessAgain(listed?.request.id ?? typed.id)
  }

  /// Keeps what the user saw on the profile of somebody who asks, and judges the request anew.
  package func observeProfile(
    of id: Request.ID,
    headline: String,
    company: String,
    school: String
  ) throws -> StoredRequest {
    _ = try request(id)
    try store.append(
      ProfileObservation(
        request: id,
        headline: try typedText(headline, field: "headline"),
        company: try typedText(company, field: "company"),
        school: try typedText(school, field: "school"),
        observedAt: now()
      )
    )
    return try assessAgain(id)
  }

  /// Trims and bounds what a person typed.
  private func typedText(_ text: String, field: String) throws -> String {
    guard text.utf8.count <= Workspace.longestTypedText * 4 else {
      throw RequestError.tooLong(field: field, limit: Workspace.longestTypedText)
    }
    let capped = TextBounds.capped(text)
    guard capped.unicodeScalars.count <= Workspace.longestTypedText else {
      throw RequestError.tooLong(field: field, limit: Workspace.longestTypedText)
    }
    return TextBounds.trimmed(capped)
  }

  private func typedSlug(_ text: String) throws -> Slug? {
    let text = TextBounds.trimmed(TextBounds.capped(String(decoding: text.utf8.prefix(2_048), as: UTF8.self)))
    guard !text.isEmpty else { return nil }
    guard let slug = Slug(profileURL: text) else { throw RequestError.notAProfile(text) }
    return slug
  }
}
