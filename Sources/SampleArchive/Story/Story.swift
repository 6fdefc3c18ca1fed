/// The network of the demo: Rowan Hale, who advises the boards of family-owned manufacturers in Zurich.
enum Story {
  /// Somebody of the story, with the dates counted in days before today.
  struct Character: Sendable {
    var key: String
    var first: String
    var last: String
    var company = ""
    var position = ""
    var email = ""
    /// Since when they are connected; nobody where empty.
    var connected: Int?
    /// When they asked to connect, newest last; or when Rowan did.
    var asked: [Ask] = []

    /// An invitation of the story.
    struct Ask: Sendable {
      var daysAgo: Int
      var note = ""
      var direction = Contents.Direction.incoming
    }
  }

  /// A line of a conversation.
  struct Line: Sendable {
    var daysAgo: Int
    /// Who wrote it: a key, or nobody for Rowan.
    var speaker: String?
    var text: String

    static func me(_ daysAgo: Int, _ text: String) -> Line {
      Line(daysAgo: daysAgo, speaker: nil, text: text)
    }

    static func by(_ key: String, _ daysAgo: Int, _ text: String) -> Line {
      Line(daysAgo: daysAgo, speaker: key, text: text)
    }
  }

  /// A conversation with one person or several.
  struct Talk: Sendable {
    var with: [String]
    var title = ""
    var lines: [Line]

    /// A talk with one person, whose lines need no name.
    init(_ key: String, _ lines: [(Int, Voice, String)]) {
      with = [key]
      self.lines = lines.map { line in
        Line(daysAgo: line.0, speaker: line.1 == .them ? key : nil, text: line.2)
      }
    }

    init(group: [String], title: String, _ lines: [Line]) {
      with = group
      self.title = title
      self.lines = lines
    }
  }

  /// Who speaks in a talk between two.
  enum Voice: Sendable {
    case me
    case them
  }

  static func contents(today: SampleDay) -> Contents {
    StoryTeller(today: today).contents()
  }
}
