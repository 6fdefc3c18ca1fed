package import Vetting

/// A draft for somebody, with where its wording comes from.
package struct PreparedDraft: Equatable, Sendable {
  package var kind: DraftKind
  package var language: NoteLanguage
  package var draft: Draft
  package var name: String
  /// The address that an export gives; empty where none does.
  package var email: String
  package var slug: Slug?
  /// The file of the user's own wording.
  package var path: String
  /// True where the wording is the user's own.
  package var isOwn: Bool
  /// What is undecided about them; nil where nothing is, or it is decided by now.
  package var undecided: FenceRecord?
  package var request: Request.ID?
}

/// A template as its page shows it.
package struct DraftEntry: Equatable, Sendable {
  package var kind: DraftKind
  package var language: NoteLanguage
  /// As the user's file holds it, else as Wellmet comes with it.
  package var text: String
  package var path: String
  package var isOwn: Bool
  /// What is wrong with the user's file; nil where it can be used.
  package var problem: DraftTemplate.Problem?
}

extension Workspace {
  private static let languagesSetting = "draftLanguages"

  /// The files with the user's own wording.
  package var draftFiles: DraftFiles { DraftFiles(folder: folder.drafts) }

  /// The languages that drafts are offered in, the first one for those whose language is not known.
  package func draftLanguages() throws -> [NoteLanguage] {
    let kept = try store.setting(Workspace.languagesSetting) ?? ""
    let chosen = kept.unicodeScalars.split(separator: " ").compactMap { NoteLanguage(code: String($0)) }
    return chosen.isEmpty ? NoteLanguage.allCases : chosen
  }

  /// Sets the languages that drafts are offered in; none means all.
  package func setDraftLanguages(_ languages: [NoteLanguage]) throws {
    try store.set(
      Workspace.languagesSetting,
      to: languages.map(\.code).joined(separator: " "),
      at: now()
    )
  }

  /// A draft for something undecided (`12`, `c12`) or a request (`r-…`), in the language of their note where the user
  /// writes it, or in the one asked for.
  ///
  /// Without a kind it is the one that is proposed for them.
  package func draft(
    _ kind: DraftKind? = nil,
    for subject: String,
    in language: NoteLanguage? = nil
  ) throws -> PreparedDraft {
    try refreshAssessments()
    let asked = try store.request(Request.ID(rawValue: subject))
    let record =
      if let asked {
        try undecided().first { $0.requests.contains(asked.request.id) }
      } else {
        try fenceRecord(named: subject)
      }
    let stored = try asked ?? record?.request.flatMap { try store.request($0) }
    let allowed = DraftKind.kinds(forRequest: record?.connection == nil)
    let kind = kind ?? allowed[0]
    guard allowed.contains(kind) else { throw DraftError.doesNotFit(kind, allowed: allowed) }
    let languages = try draftLanguages()
    let spoken = stored.flatMap { NoteReading($0.request.note, names: []).languages.first }
    let chosen =
      language ?? spoken.flatMap { languages.contains($0) ? $0 : nil } ?? languages.first ?? .english
    let undecided = record.flatMap { $0.deadline.isUndecided ? $0 : nil }
    let values = Draft.values(
      name: stored?.request.name ?? record?.person.name ?? "",
      company: stored?.request.company ?? record?.company ?? "",
      me: try store.memberProfile().name,
      by: try undecided?.deadline.by ?? today.advanced(by: policy().meetDays),
      in: chosen
    )
    return PreparedDraft(
      kind: kind,
      language: chosen,
      draft: Draft(try draftFiles.template(kind, chosen), values),
      name: stored?.request.name ?? record?.person.name ?? "",
      email: record?.email ?? "",
      slug: stored?.request.slug ?? record?.person.slug,
      path: draftFiles.path(kind, chosen),
      isOwn: draftFiles.isEdited(kind, chosen),
      undecided: undecided,
      request: stored?.request.id
    )
  }

  /// A template as its page shows it, whether it can be used or not.
  package func draftEntry(_ kind: DraftKind, _ language: NoteLanguage) throws -> DraftEntry {
    let own = try draftFiles.text(kind, language)
    var problem: DraftTemplate.Problem?
    if let own {
      do throws(DraftTemplate.Problem) { _ = try DraftTemplate(own, for: kind) } catch { problem = error }
    }
    return DraftEntry(
      kind: kind,
      language: language,
      text: try own ?? DraftTemplate.shipped(kind, language).text,
      path: draftFiles.path(kind, language),
      isOwn: own != nil,
      problem: problem
    )
  }

  /// Keeps the user's own wording, once its fields are checked.
  package func saveDraft(_ kind: DraftKind, _ language: NoteLanguage, _ text: String) throws {
    let template: DraftTemplate
    do throws(DraftTemplate.Problem) { template = try DraftTemplate(text, for: kind) } catch {
      throw DraftError.unusable(path: nil, error)
    }
    try draftFiles.write(template, kind, language)
  }

  /// Goes back to the wording that Wellmet comes with; the user's is kept beside it.
  package func resetDraft(_ kind: DraftKind, _ language: NoteLanguage) throws {
    try draftFiles.reset(kind, language)
  }
}
