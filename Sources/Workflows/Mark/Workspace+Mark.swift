package import Vetting

extension Workspace {
  /// Says what a note is, apart from the answer; nil takes the mark back.
  ///
  /// Gives the entry of the journal; saying the same again adds none.
  @discardableResult
  package func mark(_ id: Request.ID, as mark: NoteMark?, by markedBy: String) throws -> Mark {
    let stored = try request(id)
    let entry = Mark(
      request: id,
      name: stored.request.name,
      slug: stored.request.slug,
      substance: stored.request.substance,
      mark: mark,
      markedAt: now(),
      markedBy: markedBy
    )
    if stored.mark != mark { try store.append(entry) }
    return entry
  }

  /// What was marked, newest first, taken-back marks included; of one request where given.
  package func marks(of request: Request.ID? = nil, limit: Int = 500) throws -> [Mark] {
    try store.marks(of: request, limit: limit)
  }
}
