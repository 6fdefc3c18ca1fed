/// Somebody of the sample, other than the member.
struct Person: Sendable {
  /// As in the columns of Connections.csv, stray blanks and credentials included.
  var first: String
  var last: String
  var slug: String
  var email = ""
  var company = ""
  var position = ""
  /// The number behind `urn:li:member:`.
  var memberNumber: Int

  /// The name as other files show it.
  var displayName: String {
    (first + " " + last).trimmingBlanks
  }

  /// The first name as one writes it in a salutation.
  var salutation: String {
    first.trimmingBlanks
  }

  var address: String {
    "https://www.linkedin.com/in/" + slug
  }
}

extension String {
  /// The text without plain blanks at both ends.
  var trimmingBlanks: String {
    var scalars = unicodeScalars[...]
    while scalars.first == " " {
      scalars.removeFirst()
    }
    while scalars.last == " " {
      scalars.removeLast()
    }
    return String(scalars)
  }
}
