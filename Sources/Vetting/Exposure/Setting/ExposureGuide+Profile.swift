/// The settings of the network and the profile: whom the member knows, who they are, what they do on LinkedIn.
extension ExposureGuide {
  static let connectionsList = ExposureGuide(
    "Your list of connections",
    what: "your list of connections",
    explanation:
      "All whom you are connected with, to be browsed and searched: clients, colleagues, friends. Connections that you share with somebody stay visible to them either way.",
    choices: [
      ExposureChoice("only-me", "Off: only you", opens: []),
      ExposureChoice("connections", "On: your connections", opens: [.connection]),
    ],
    usual: "connections",
    usualWords: "By default each of your connections sees all the others.",
    guarded: Advice(
      "only-me",
      "Your list says who your clients are; whoever wants to meet one of them can ask you."
    ),
    openDoor: Advice(
      "connections",
      "Who browses your list may find somebody to meet, which is what an open door is for."
    ),
    strict: Advice("only-me", "Your list says who your clients are, to a competitor as well."),
    way: "Settings & Privacy > Visibility > Connections",
    address: "https://www.linkedin.com/psettings/connections-visibility"
  )

  static let lastName = ExposureGuide(
    "Your last name",
    what: "your last name",
    explanation: "To those who are not connected with you, LinkedIn can show the first letter of it alone.",
    choices: [
      ExposureChoice("initial", "First letter only, for those who are not connected", opens: [.connection]),
      ExposureChoice("full", "Full name", opens: Set(ExposureViewer.allCases)),
    ],
    guarded: Advice("full", "Those who know you must be able to find you; vetting is done at the door."),
    openDoor: Advice("full", "Who wants to be found needs a name."),
    strict: Advice(
      "full",
      "A hidden name keeps out those who know you as well, and a pitch needs no last name."
    ),
    way: "Settings & Privacy > Visibility > Who can see your last name"
  )

  static let profileViewing = ExposureGuide(
    "What others learn when you look at a profile",
    what: "that it was you who looked at their profile",
    explanation:
      "Whoever asks to connect learns that you looked at them first. In private mode they do not, and you do not see who looked at you.",
    choices: [
      ExposureChoice("private", "Private mode", opens: []),
      ExposureChoice(
        "partial",
        "Private profile characteristics, such as title and company",
        opens: Set(ExposureViewer.allCases),
        part: "that somebody of your title, company or school looked at their profile"
      ),
      ExposureChoice("full", "Your name and headline", opens: Set(ExposureViewer.allCases)),
    ],
    guarded: Advice(
      "private",
      "You look at everybody who asks; a pitch should not learn that it has your attention."
    ),
    openDoor: Advice("full", "To be seen looking is an invitation, and you see who looked at you."),
    strict: Advice(
      "private",
      "You look at everybody who asks; a pitch should not learn that it has your attention."
    ),
    way: "Settings & Privacy > Visibility > Profile viewing options",
    address: "https://www.linkedin.com/psettings/profile-visibility"
  )

  static let publicProfile = ExposureGuide(
    "Your public profile",
    what: "your profile without signing in, search engines included",
    explanation: "What somebody without an account sees of you, and what search engines keep.",
    choices: [
      ExposureChoice("off", "Off", opens: []),
      ExposureChoice(
        "some",
        "On, with parts of it hidden",
        opens: [.stranger],
        part: "the parts of your profile that you chose, without signing in, search engines included"
      ),
      ExposureChoice("on", "On", opens: [.stranger]),
    ],
    concerns: [.stranger],
    guarded: Advice(
      "some",
      "To be found by name helps good people; what you did year by year can wait until they sign in."
    ),
    openDoor: Advice("on", "Who wants to be found lets search engines help."),
    strict: Advice("off", "Whoever should see it can sign in."),
    way: "Settings & Privacy > Visibility > Edit your public profile",
    address: "https://www.linkedin.com/public-profile/settings"
  )

  static let activeStatus = ExposureGuide(
    "Whether you are online",
    what: "whether you are on LinkedIn at the moment",
    explanation: "The green dot beside your picture. Whoever sees it expects an answer at once.",
    choices: [
      ExposureChoice("no-one", "No one", opens: []),
      ExposureChoice("connections", "Your connections only", opens: [.connection]),
      ExposureChoice("all-members", "All LinkedIn members", opens: Set(ExposureViewer.allCases)),
    ],
    guarded: Advice("no-one", "You answer when you have thought, not because a dot is green."),
    openDoor: Advice("connections", "A short word in passing is easier when one sees that you are there."),
    strict: Advice("no-one", "You answer when you have thought, not because a dot is green."),
    way: "Settings & Privacy > Visibility > Manage active status"
  )

  static let profileUpdates = ExposureGuide(
    "News of your profile",
    what: "news of each change of your profile",
    explanation:
      "LinkedIn tells your network of a new position, a work anniversary and other changes of your profile.",
    choices: [
      ExposureChoice("no", "Off", opens: []),
      ExposureChoice("yes", "On", opens: [.connection]),
    ],
    guarded: Advice(
      "yes",
      "A new position is a good reason to be in touch, and those who hear of it are vetted."
    ),
    openDoor: Advice("yes", "A new position is a good reason to be in touch."),
    strict: Advice("no", "Sellers watch for new positions; tell those who matter yourself."),
    way: "Settings & Privacy > Visibility > Share profile updates with your network"
  )

  static let followers = ExposureGuide(
    "Who can follow you",
    what: "your public posts, by following you",
    explanation:
      "Whoever follows you reads your public posts, and gets no contact details. Connections are said to follow you by themselves.",
    choices: [
      ExposureChoice("connections", "Your connections", opens: [.connection]),
      ExposureChoice("everyone", "Everyone on LinkedIn", opens: Set(ExposureViewer.allCases)),
    ],
    guarded: Advice(
      "everyone",
      "To follow is what somebody can do who has no reason to connect, and it opens nothing else."
    ),
    openDoor: Advice("everyone", "Who follows today may connect tomorrow."),
    strict: Advice("connections", "What you write is for those whom you know."),
    way: "Settings & Privacy > Visibility > Followers"
  )
}
