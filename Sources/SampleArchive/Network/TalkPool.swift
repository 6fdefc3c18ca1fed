/// Sentences of which messages between colleagues are made.
enum TalkPool {
  static let openings = [
    "Thank you for your message.", "It was good to see you last week.", "I hope the move went well.",
    "Sorry for my late answer.", "Greetings from the train.", "I have thought about what you said.",
    "Just a short note.", "How was the meeting with the auditors?", "Are you back from the mountains?",
    "Congratulations on the new role.", "I have read the draft twice.", "Do you have a minute on Friday?",
  ]
  static let middles = [
    "The board meets on the ninth and I would like your view before.",
    "I have asked Lena for the figures, they should come tomorrow.",
    "We have decided to wait until the spring, which everybody finds hard.",
    "Could you send me the second version, the one with the shorter title?",
    "My son starts in the workshop in August, he chose it himself.",
    "The room is booked for half past two, on the side of the lake.",
    "There is one clause in it that I do not understand, and I suspect nobody does.",
    "If you know somebody for the finance seat, I'd be glad of a name.",
    "Our buyer has left, so everything takes a week longer.",
    "They liked the proposal, and said so in writing.",
    "I will not be at the fair this year, but my sister will.",
    "Nothing is signed yet, please keep it to yourself.",
    "The first prototype runs, somewhat loudly, since Monday.",
    "I can introduce you, if you tell me what for.",
    "It was easier than we feared, and longer.", "Next time I'll bring the drawings.",
    "Let us leave the price for the end.", "He says \"perhaps\", which in his case is a yes.",
  ]
  static let closings = [
    "Best regards", "See you on Thursday.", "Warmly", "Let me know.", "Thanks again!", "Talk soon", "Ciao",
    "All the best", "Many greetings from Basel", "No hurry.",
  ]
  static let short = [
    "Thanks!", "Yes, perfect.", "Will do.", "👍", "Great, see you there.", "Done.",
    "On my way, five minutes late.",
    "Of course.", "Congratulations!", "I'll call you at four.", "Sent by mail.", "Merci, à bientôt.",
  ]
  static let sponsored = [
    "<p class=\"spinmail-quill-editor__spin-break\">Hi %FIRSTNAME%,</p><p class=\"spinmail-quill-editor__spin-break\">"
      + "<strong>Ten lessons</strong> for leaders &amp; teams. <a class=\"ql-link\" "
      + "href=\"https://courses.example.com\">Read more</a></p>",
    "<p class=\"spinmail-quill-editor__spin-break\">Dear %FIRSTNAME%,<br>join us:</p><ul><li>two days</li>"
      + "<li><em>no slides</em></li></ul>",
  ]

  static func text(to name: String, _ random: inout SplitMix64) -> String {
    guard !random.chance(perMille: 250) else { return random.pick(short) }
    var text = ""
    text.reserveCapacity(240)
    if random.chance(perMille: 500) {
      text += random.pick(["Hi ", "Dear ", "Hello ", "Hey "]) + name + ",\n\n"
    }
    text += random.pick(openings)
    for _ in 0..<random.within(1...2) {
      text += " " + random.pick(middles)
    }
    if random.chance(perMille: 400) {
      text += "\n\n" + random.pick(closings)
    }
    return text
  }
}
