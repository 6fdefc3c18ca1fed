/// An attribute of an element, by a closed set of names: there is no `style` and nothing that begins with `on`.
package struct Attribute: Sendable {
  private let name: StaticString
  /// Nil for an attribute that is there or not, such as `checked`.
  private let value: String?

  init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  func append(to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: " "))
    bytes.append(name)
    guard let value else { return }
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    Escape.append(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An attribute that is present where the condition holds.
  private static func flag(_ name: StaticString, _ isPresent: Bool) -> Attribute? {
    isPresent ? Attribute(name, nil) : nil
  }
}

// MARK: Names and words

extension Attribute {
  /// The classes of our stylesheet.
  package static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
  /// The name of one element of the page.
  package static func id(_ value: String) -> Attribute { Attribute("id", value) }
  /// The language, as a BCP 47 tag.
  package static func lang(_ value: String) -> Attribute { Attribute("lang", value) }
  /// The writing direction follows the text.
  package static let dirAuto = Attribute("dir", "auto")
  /// Words shown on hovering; never the only place of a statement.
  package static func title(_ value: String) -> Attribute { Attribute("title", value) }
  /// A moment that a program can read.
  package static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
  /// Not shown, not read aloud.
  package static func hidden(_ isHidden: Bool = true) -> Attribute? { flag("hidden", isHidden) }
  /// An unfolded `details`.
  package static func open(_ isOpen: Bool = true) -> Attribute? { flag("open", isOpen) }
  /// The columns that a cell spans.
  package static func colspan(_ value: Int) -> Attribute { Attribute("colspan", String(value)) }
  /// Reachable by script, not by the Tab key.
  package static let focusable = Attribute("tabindex", "-1")
  /// Reachable by the Tab key, for what scrolls by itself.
  package static let tabStop = Attribute("tabindex", "0")
  /// A header cell of a column or of a row.
  package static func scope(_ value: Scope) -> Attribute { Attribute("scope", value.rawValue) }

  /// What a header cell heads.
  package enum Scope: String, Sendable { case column = "col", row }
}

// MARK: Addresses

extension Attribute {
  /// A link to a page of ours.
  package static func href(_ path: LocalPath) -> Attribute { Attribute("href", path.text) }
  /// A link out.
  package static func href(_ link: OutsideLink) -> Attribute { Attribute("href", link.text) }
  /// A letter that the user's mail program opens.
  package static func href(_ link: MailLink) -> Attribute { Attribute("href", link.text) }
  /// A place on the same page, by an id that is made of letters, digits and hyphens; anything else leads nowhere.
  package static func href(fragmentNamed id: String) -> Attribute {
    let isPlain = id.utf8.allSatisfy { byte in
      byte == 0x2D || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return Attribute("href", isPlain ? "#" + id : "#")
  }
  /// A link to a place on this page.
  package static func href(fragment: StaticString) -> Attribute {
    Attribute("href", "#" + fragment.withUTF8Buffer { String(decoding: $0, as: UTF8.self) })
  }
  /// Where a form goes.
  package static func action(_ path: LocalPath) -> Attribute { Attribute("action", path.text) }
  /// Where a button sends its form instead.
  package static func formaction(_ path: LocalPath) -> Attribute { Attribute("formaction", path.text) }

  /// What a linked page may know of this one.
  package enum Relation: String, Sendable {
    case noOpener = "noopener noreferrer"
    case stylesheet, icon
  }

  /// Where a link opens.
  package enum Target: String, Sendable { case blank = "_blank" }

  static func rel(_ value: Relation) -> Attribute { Attribute("rel", value.rawValue) }
  static func target(_ value: Target) -> Attribute { Attribute("target", value.rawValue) }
  static func src(_ path: LocalPath) -> Attribute { Attribute("src", path.text) }
  static func content(_ value: String) -> Attribute { Attribute("content", value) }
  static let charsetUTF8 = Attribute("charset", "utf-8")
  static let deferred = Attribute("defer", nil)
  static let refresh = Attribute("http-equiv", "refresh")
}

// MARK: Forms

extension Attribute {
  /// What a field is called when it is sent.
  package static func name(_ value: String) -> Attribute { Attribute("name", value) }
  /// What a field holds.
  package static func value(_ value: String) -> Attribute { Attribute("value", value) }
  /// The kind of a field or button.
  package static func type(_ value: Kind) -> Attribute { Attribute("type", value.rawValue) }
  /// The field that a label names.
  package static func `for`(_ value: String) -> Attribute { Attribute("for", value) }
  /// The form that a field or button outside of it belongs to.
  package static func form(_ value: String) -> Attribute { Attribute("form", value) }
  /// An example of what to write.
  package static func placeholder(_ value: String) -> Attribute { Attribute("placeholder", value) }
  /// The field must be filled.
  package static func required(_ isRequired: Bool = true) -> Attribute? { flag("required", isRequired) }
  /// A ticked box.
  package static func checked(_ isChecked: Bool = true) -> Attribute? { flag("checked", isChecked) }
  /// The chosen option.
  package static func selected(_ isSelected: Bool = true) -> Attribute? { flag("selected", isSelected) }
  /// A field or button without effect.
  package static func disabled(_ isDisabled: Bool = true) -> Attribute? { flag("disabled", isDisabled) }
  /// A field that can be read and copied, and not changed.
  package static func readonly(_ isReadOnly: Bool = true) -> Attribute? { flag("readonly", isReadOnly) }
  /// Several values or files.
  package static let multiple = Attribute("multiple", nil)
  /// The kinds of files offered first.
  package static func accept(_ value: String) -> Attribute { Attribute("accept", value) }
  /// The least value of a field or bar.
  package static func min(_ value: String) -> Attribute { Attribute("min", value) }
  /// The greatest value of a field or bar.
  package static func max(_ value: String) -> Attribute { Attribute("max", value) }
  /// The most UTF-16 units that a field takes.
  package static func maxlength(_ value: Int) -> Attribute { Attribute("maxlength", String(value)) }
  /// The lines of a text area.
  package static func rows(_ value: Int) -> Attribute { Attribute("rows", String(value)) }
  /// Whether the browser offers what was typed before; we never want that.
  package static let autocompleteOff = Attribute("autocomplete", "off")
  /// How a form is sent.
  package static func method(_ value: Method) -> Attribute { Attribute("method", value.rawValue) }
  /// How a button sends its form, where that differs.
  package static func formmethod(_ value: Method) -> Attribute { Attribute("formmethod", value.rawValue) }
  /// The list that names the steps of a field.
  package static func list(_ id: String) -> Attribute { Attribute("list", id) }
  /// A form that carries files.
  package static let multipart = Attribute("enctype", "multipart/form-data")

  /// The kinds of fields and buttons in use.
  package enum Kind: String, Sendable {
    case submit, button, text, search, url, date, time, checkbox, radio, range, number, file, hidden
  }

  /// The two ways a form is sent; `dialog` closes the dialog around it.
  package enum Method: String, Sendable { case get, post, dialog }
}

// MARK: Accessibility and script

extension Attribute {
  /// The name that is read aloud.
  package static func label(_ value: String) -> Attribute { Attribute("aria-label", value) }
  /// The element that names this one.
  package static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }
  /// The element that explains this one.
  package static func describedBy(_ id: String) -> Attribute { Attribute("aria-describedby", id) }
  /// The page or item that is open, in a list of them.
  package static func current(_ value: Current?) -> Attribute? {
    value.map { Attribute("aria-current", $0.rawValue) }
  }
  /// What the value of a slider means.
  package static func valueText(_ words: String) -> Attribute { Attribute("aria-valuetext", words) }
  /// A field whose value cannot be used.
  package static func invalid(_ isInvalid: Bool) -> Attribute? {
    isInvalid ? Attribute("aria-invalid", "true") : nil
  }
  /// A button that stays pressed, and whether it is.
  package static func pressed(_ isPressed: Bool) -> Attribute {
    Attribute("aria-pressed", isPressed ? "true" : "false")
  }
  /// Decoration, not read aloud.
  package static let ariaHidden = Attribute("aria-hidden", "true")
  /// The keys that press a button.
  package static func keyShortcuts(_ value: String) -> Attribute { Attribute("aria-keyshortcuts", value) }
  /// What an element is for.
  package static func role(_ value: Role) -> Attribute { Attribute("role", value.rawValue) }
  /// Changes are read aloud when nothing else is.
  package static let livePolitely = Attribute("aria-live", "polite")
  /// The key that `wellmet.js` binds to this control.
  package static func key(_ value: String) -> Attribute { Attribute("data-key", value) }
  /// What `wellmet.js` does with this element.
  package static func behaviour(_ value: Behaviour) -> Attribute { Attribute("data-does", value.rawValue) }

  /// What is open in a list.
  package enum Current: String, Sendable { case page, item = "true" }

  /// The roles that HTML has no element for.
  package enum Role: String, Sendable { case status, alert, group, search, region, image = "img" }

  /// The behaviours that `wellmet.js` knows; pages work without any of them.
  package enum Behaviour: String, Sendable {
    case shortcuts, help, openHelp = "open-help", dropZone = "drop-zone", selectAll = "select-all"
    case count, fold, dismiss, tuning, seek, copy, print
  }
}
