/// The member whose archive it is.
struct Member: Sendable {
  var person: Person
  var address = ""
  var birthDate = ""
  var headline: String
  var summary: String
  var industry: String
  var zipCode = ""
  var location: String
  var websites = ""
  var positions: [Employment] = []
  var education: [Schooling] = []
  var skills: [String] = []
  var publications: [Publication] = []
  var phone = ""
  /// An address with a former employer, which is still on file.
  var formerEmail = ""
  var registered: Moment

  /// A row of Positions.csv.
  struct Employment: Sendable {
    var company: String
    var title: String
    var text: String
    var location: String
    var started: SampleDay
    var finished: SampleDay?
  }

  /// A row of Education.csv.
  struct Schooling: Sendable {
    var school: String
    var startYear: Int
    var endYear: Int
    var notes = ""
    var degree: String
    var activities = ""
  }

  /// A row of Publications.csv.
  struct Publication: Sendable {
    var name: String
    var day: SampleDay
    var text: String
    var publisher: String
  }
}
