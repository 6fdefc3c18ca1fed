/// A language whose notes are read by their words.
package enum NoteLanguage: String, CaseIterable, Hashable, Sendable, Codable {
  case english, german, french, spanish, portuguese, italian, dutch
}
