/// What the words of a lexicon are a sign of.
///
/// The first group is what is written to many, the second what is written to one. No sign decides by itself: a rule
/// weighs it, and another may speak against it.
enum Cue: Int, CaseIterable, Sendable {
  // Selling.

  /// What the sender's side does, sells or has built for customers: «we help», «our platform».
  case offer
  /// A whole trade is addressed, or other customers are pointed to: «firms like yours», «most architects I talk to».
  case audience
  /// Results, figures, guarantees, or the reader's pains: «more leads», «tired of», «save 30 %».
  case promise
  /// Something free or scarce: a trial, a sample, a guide, the last places.
  case bait
  /// A price or a commission of theirs.
  case price
  /// Websites, search engines, apps, developers elsewhere, guest articles, addresses, videos.
  case agency
  /// Wants a call, a meeting, a slot.
  case call
  /// Fishes for interest: «shall I send it», «who is responsible for», «worth a look», «interested?».
  case probe
  /// How they say they found the reader: «came across your profile», «was on your website».
  case hook
  /// Praise that fits anybody.
  case flattery
  /// Takes the sting out of an offer: «no strings attached», «if it is not for you, ignore this».
  case disclaimer
  /// Presents themselves or their firm: «my name is», «we are a family firm from».
  case introduction
  /// Asks again: «did you see my last message».
  case bump
  /// Traces of a mailing: «unsubscribe», «dear sir or madam».
  case mailing

  // Sent to many for another purpose.

  /// Posts are offered by somebody who fills posts.
  case recruiting
  /// Investors or donors are sought.
  case fundraising
  /// A questionnaire, a study, a panel.
  case survey
  /// An award, a nomination, a page in a magazine.
  case honour
  /// A webinar, a workshop, a summit.
  case event
  /// A second income, a business of one's own, a chain of sellers.
  case venture

  // Fraud.

  /// Set phrases of fraud.
  case scam
  /// Words of money and investment, which honest people write as well.
  case money
  /// False romance.
  case romance
  /// Accounts for rent or sale.
  case rental
  /// A way out of LinkedIn, where nobody reads along.
  case channel

  // The grey zone: written to anybody, and nothing is sold.

  /// Wants to know more people.
  case networking
  /// Looks for work.
  case jobSeeking

  // Written for this reader.

  /// They met: «you said», «we sat», «as promised».
  case encounter
  /// The reader's own article, talk, product, and where in it.
  case yourWork
  /// Thanks or congratulations for something past.
  case thanks
  /// Common ground: a former colleague, the same class, a neighbour.
  case ground
  /// Somebody sent them: «Ben suggested that I write».
  case referral
  /// They want what the reader does or sells.
  case buyer
  /// A thesis, an exam, a school project.
  case student
  /// Ordinary letters between people who deal with each other already.
  case business
  /// A question that only this reader can answer.
  case question
  /// «No reply needed», «sorry to bother you».
  case modesty
  /// Family, illness, garden, laughter.
  case life

  /// True for what is written to many.
  var isAgainst: Bool { rawValue <= Cue.channel.rawValue }
}
