/// The settings of contact details: by which ways somebody can reach the member, or find them.
extension ExposureGuide {
  static let emailVisibility = ExposureGuide(
    "Your e-mail address",
    what: "your e-mail address",
    explanation:
      "The primary address of your account, in the contact details of your profile. Whoever has it can write past LinkedIn.",
    choices: [
      ExposureChoice("only-me", "Only visible to me", opens: []),
      ExposureChoice("connections", "1st-degree connections", opens: [.connection]),
      ExposureChoice(
        "second-degree",
        "1st- and 2nd-degree connections",
        opens: [.connection, .secondDegree]
      ),
      ExposureChoice("anyone", "Anyone on LinkedIn", opens: Set(ExposureViewer.allCases)),
    ],
    usual: "connections",
    usualWords: "By default your connections see it.",
    guarded: Advice(
      "connections",
      "Whom you let in after vetting may write to you without LinkedIn between you."
    ),
    openDoor: Advice(
      "connections",
      "An open door fills your inbox; a stranger's first words can stay on LinkedIn."
    ),
    strict: Advice("only-me", "Those who should have your address got it from you."),
    way: "Settings & Privacy > Visibility > Who can see or download your email address",
    address: "https://www.linkedin.com/psettings/privacy/email"
  )

  static let emailDownload = ExposureGuide(
    "Download of your e-mail address",
    what: "your e-mail address in the file of connections that they can download",
    explanation:
      "With this on, your address is a line in the export of each of your connections, ready for any mailing list.",
    choices: [
      ExposureChoice("no", "No", opens: []),
      ExposureChoice("yes", "Yes", opens: [.connection]),
    ],
    concerns: [.connection],
    usual: "no",
    usualWords: "By default it is off, since November 2018.",
    guarded: Advice("no", "Nobody who knows you needs you as a line in a list."),
    openDoor: Advice("no", "It serves mailing lists, and nobody who wants to know you."),
    strict: Advice("no", "It serves mailing lists, and nobody who wants to know you."),
    way: "Settings & Privacy > Visibility > Who can see or download your email address, the switch below",
    address: "https://www.linkedin.com/psettings/privacy/email"
  )

  static let phoneNumber = ExposureGuide(
    "Your phone number",
    what: "your phone number",
    explanation:
      "A number that you put into the contact details of your profile. The one for signing in is kept apart from it.",
    choices: [
      ExposureChoice("not-shown", "Not on my profile", opens: []),
      ExposureChoice("connections", "On my profile, for connections", opens: [.connection]),
    ],
    usualWords: "Whether a number on file is shown by default is not known.",
    guarded: Advice(
      "not-shown",
      "A number opens calls and messages on every other service; give it to those whom you want to hear from."
    ),
    openDoor: Advice("connections", "Who is open to everybody may be called by those who are connected."),
    strict: Advice("not-shown", "A number opens calls and messages on every other service."),
    way: "Your profile > Contact info > Edit, the field Phone number"
  )

  static let birthday = ExposureGuide(
    "Your birthday",
    what: "your birthday",
    explanation:
      "Day and month, if you gave them. Banks and help desks ask for it to make sure that somebody is you.",
    choices: [
      ExposureChoice("not-given", "Not given, or only visible to me", opens: []),
      ExposureChoice("connections", "Your connections", opens: [.connection]),
      ExposureChoice("network", "Your network", opens: [.connection, .secondDegree]),
      ExposureChoice("all-members", "All LinkedIn members", opens: Set(ExposureViewer.allCases)),
    ],
    guarded: Advice(
      "not-given",
      "Those who would congratulate you know the day, and a birthday helps whoever wants to pass for you."
    ),
    openDoor: Advice(
      "connections",
      "Congratulations are a reason to be in touch; strangers need none of it."
    ),
    strict: Advice("not-given", "A birthday helps whoever wants to pass for you."),
    way: "Your profile > Contact info > Edit, the field Birthday"
  )

  static let discoveryByEmail = ExposureGuide(
    "Being found by e-mail address",
    what: "your profile, for whoever knows your e-mail address",
    explanation:
      "Whoever has your address, from a bought list as well, can find the person behind it, and LinkedIn may suggest you to them.",
    choices: [
      ExposureChoice("nobody", "Nobody", opens: []),
      ExposureChoice("second-degree", "2nd-degree connections", opens: [.secondDegree]),
      ExposureChoice("anyone", "Anyone", opens: [.secondDegree, .stranger]),
    ],
    concerns: [.secondDegree, .stranger],
    guarded: Advice(
      "second-degree",
      "Those whom your own people know may find you; a bought list should not."
    ),
    openDoor: Advice("anyone", "Whoever has your address may find you."),
    strict: Advice("nobody", "Whoever should know your profile got it from you."),
    way: "Settings & Privacy > Visibility > Profile discovery using email address",
    address: "https://www.linkedin.com/mypreferences/d/settings/discover-me-by-email-address"
  )

  static let discoveryByPhone = ExposureGuide(
    "Being found by phone number",
    what: "your profile, for whoever knows your phone number",
    explanation:
      "Whoever has your number in their phone and lets LinkedIn read it can find you, and LinkedIn may suggest you to them.",
    choices: [
      ExposureChoice("nobody", "Nobody", opens: []),
      ExposureChoice("second-degree", "2nd-degree connections", opens: [.secondDegree]),
      ExposureChoice("anyone", "Anyone", opens: [.secondDegree, .stranger]),
    ],
    concerns: [.secondDegree, .stranger],
    guarded: Advice("nobody", "A number reaches people who have nothing to do with your work."),
    openDoor: Advice("anyone", "Whoever has your number may find you."),
    strict: Advice("nobody", "A number reaches people who have nothing to do with your work."),
    way: "Settings & Privacy > Visibility > Profile discovery using phone number",
    address: "https://www.linkedin.com/mypreferences/d/settings/discover-me-by-phone-number"
  )
}
