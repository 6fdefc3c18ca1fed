import Markup
import Vetting
import Workflows

/// The values of the form that takes a request by hand.
struct AddRequestPage: Sendable {
  var name = ""
  var profileURL = ""
  var headline = ""
  var note = ""
  /// What was wrong with what was sent, as a sentence.
  var problem = ""
  /// What accepting any request would open.
  var exposure: ExposureLine?

  /// An empty form.
  init() {}

  /// What was sent, to be shown again.
  init(_ form: FormFields) {
    name = form.text("name")
    profileURL = form.text("address")
    headline = form.text("headline")
    note = form.text("note")
  }
}
