import Vetting

extension ErrorWords {
  /// The words for a verb on people or connections that was not carried out.
  package init(_ error: PeopleError) {
    switch error {
    case .noSuchPerson(let text):
      self.init(
        "Nobody here goes by «\(text)».",
        "Look for them with `wellmet person search`, and name them by the key that it gives."
      )
    case .severalFit(let text, let found):
      let keys = found.map { "\($0.key.rawValue) (\($0.company.isEmpty ? $0.name : $0.company))" }
      self.init(
        "Several people go by «\(text)»: \(keys.joined(separator: ", ")).",
        "Name the one you mean by their key."
      )
    case .notConnected(let name):
      self.init("\(name) is no connection of yours, so there is nothing to decide.", "Choose a connection.")
    case .nothingToUndo:
      self.init("There is no decision on a connection to take back.", "Decide on one first.")
    case .unusableTag(let text, .empty):
      self.init("A tag needs a word; «\(text)» has none.", "Write a word or two.")
    case .unusableTag(_, .tooLong):
      self.init(
        "The tag is longer than \(Tag.longest) characters. Nothing was changed.",
        "Use a shorter one, and put the rest into a note."
      )
    case .unusableTag(let text, .separator):
      self.init(
        "The tag «\(text)» holds a comma, a semicolon or an invisible character. Nothing was changed.",
        "Write several tags one after the other."
      )
    case .tooManyTags(let name):
      self.init("\(name) would have more than \(Tag.most) tags. Nothing was changed.", "Take some off first.")
    case .tooLong(let field, let limit):
      self.init(
        "The \(field) is longer than \(limit) characters. Nothing was kept.",
        "Shorten it, or keep the long text in a file of your own."
      )
    case .emptyNote:
      self.init("The note has no words. Nothing was kept.", "Write some.")
    case .happensLater(let day):
      self.init("\(day.iso) lies in the future. Nothing was kept.", "Note it once it has happened.")
    case .samePerson(let name):
      self.init("Both are \(name), one person already. Nothing was changed.", "Name two people.")
    case .notMerged(let name, let other):
      self.init(
        "\(other) is not merged into \(name).",
        "`wellmet person show` lists who is merged into whom."
      )
    case .noSuchImport(let number):
      self.init("There is no import \(number).", "The Import page lists your imports by number.")
    case .groupChanged(let group, let seen, let now):
      self.init(
        "The group «\(group.title)» has changed since you looked: \(seen) people then, \(now) now. Nothing was decided.",
        "Look at it again, and decide once more."
      )
    case .unusableViewName:
      self.init("The view needs a name. Nothing was kept.", "Write one.")
    case .noReview:
      self.init(
        "There is nobody to review.",
        "Every connection is decided. Come back after your next import."
      )
    case .movedOn:
      self.init(
        "The review has moved on since you looked, perhaps in another window. Nothing was decided.",
        "Go back to the review: it shows whose turn it is."
      )
    }
  }
}
