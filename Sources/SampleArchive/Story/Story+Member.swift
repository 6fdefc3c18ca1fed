extension Story {
  static func member(today: SampleDay) -> Member {
    var member = Member(
      person: Person(
        first: "Rowan",
        last: "Hale",
        slug: "rowan-hale",
        email: "rowan@hale-advisory.example.com",
        memberNumber: 900_000_001
      ),
      headline: "Independent adviser on board governance and succession for family-owned manufacturers",
      summary: summary,
      industry: "Business Consulting and Services",
      location: "Zurich, Switzerland",
      registered: Moment(SampleDay(year: 2009, month: 2, day: 11), hour: 8, minute: 5)
    )
    member.birthDate = "Apr 9"
    member.zipCode = "8001"
    member.websites = "[COMPANY:https://hale-advisory.example.com]"
    member.phone = "+41 44 000 00 00"
    member.formerEmail = "rowan.hale@kestrel-rowe.example.com"
    member.positions = [
      Member.Employment(
        company: "Hale Advisory",
        title: "Independent adviser",
        text: "I help the owners of manufacturing firms to build boards that listen and to hand over well.",
        location: "Zurich, Switzerland",
        started: SampleDay(year: 2017, month: 3, day: 1)
      ),
      Member.Employment(
        company: "Kestrel & Rowe Advisers",
        title: "Partner",
        text: "Succession and board reviews for family firms.",
        location: "Zurich, Switzerland",
        started: SampleDay(year: 2010, month: 9, day: 1),
        finished: SampleDay(year: 2017, month: 2, day: 1)
      ),
      Member.Employment(
        company: "Albis Precision Works",
        title: "Head of strategy",
        text: "From plant planner to the owners' right hand, \"the one who asks\".",
        location: "Thalwil, Switzerland",
        started: SampleDay(year: 2003, month: 1, day: 1),
        finished: SampleDay(year: 2010, month: 8, day: 1)
      ),
    ]
    member.education = [
      Member.Schooling(
        school: "University of Lakemont",
        startYear: 1997,
        endYear: 2002,
        degree: "Master of Economics",
        activities: "Rowing, student newspaper"
      ),
      Member.Schooling(
        school: "Rheintal School of Management",
        startYear: 2012,
        endYear: 2013,
        degree: "Certificate in Board Practice"
      ),
    ]
    member.skills = [
      "Corporate Governance", "Succession Planning", "Board Advisory", "Family Business", "Facilitation",
      "Manufacturing", "Mediation", "Strategy",
    ]
    member.publications = [
      Member.Publication(
        name: "The quiet board",
        day: SampleDay(number: today.number - 400),
        text: "What boards hear when nobody performs.",
        publisher: "Lakemont Papers"
      )
    ]
    return member
  }

  private static let summary = """
    I work with families who own manufacturing firms, at the two moments when it is hardest to listen: when \
    a board has stopped asking questions, and when one generation hands over to the next.

    Talks: "Boards that listen". Text: "The quiet board". I take four mandates a year, all by referral.
    """

  /// Days since closed accounts were connected.
  static let closedAccounts = [212, 960, 1711, 2840]

  static let companyFollows = [
    "Albis Precision Works", "Brandtner Federn", "Kestrel & Rowe Advisers", "University of Lakemont",
    "Montessoro Valvole S.p.A.", "Forum of Family Owners",
  ]

  static let events: [(name: String, daysAgo: Int, address: String)] = [
    ("Boards that listen: an evening in Zurich", 33, "https://forum.example.com/boards-that-listen"),
    ("Handing over, holding on: owners' breakfast", 190, ""),
    ("Forum of Family Owners, autumn meeting", 290, "https://forum.example.com/autumn"),
    ("Machine Tool Days, Winterthur", 610, ""),
  ]

  static let addressBook:
    [(
      source: String, first: String, last: String, company: String, email: String, phone: String,
      birthdayIn: Int?
    )] = [
      ("MOBILE_CONTACTS", "Ada", "Marlow", "Marlow Looms", "ada.marlow@example.com", "+44 20 7946 0001", nil),
      (
        "MOBILE_CONTACTS", "Ben", "Aldous", "Kestrel & Rowe", "ben.aldous@example.com", "+41 44 000 00 11",
        nil
      ),
      ("MOBILE_CONTACTS", "Marguerite", "Sand", "", "m.sand@example.com", "+41 44 000 00 12", nil),
      ("GOOGLE_CONTACTS", "Henrike", "Brandtner", "Brandtner Federn", "henrike@example.com", "", nil),
      ("GOOGLE_CONTACTS", "Oskar", "Vielmann", "Vielmann Guss", "oskar.vielmann@example.com", "", nil),
      ("GOOGLE_CONTACTS", "Dentist", "", "", "", "+41 44 000 00 13", nil),
      ("MOBILE_CONTACTS", "Mira", "Castellane", "", "mira@example.com", "+41 44 000 00 14", 4),
    ]

  static let sponsoredText = """
    <p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p>\
    <p class="spinmail-quill-editor__spin-break">Our <strong>executive course</strong> starts soon &amp; \
    seats are few. <a class="ql-link" href="https://courses.example.com">See the dates</a></p>
    """
}
