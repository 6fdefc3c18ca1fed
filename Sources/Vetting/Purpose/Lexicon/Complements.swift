/// What some people bring and need by being what they are, whether they say so or not.
///
/// One line an entry: who they are, what they offer, what they need; each a name from the other lists.
enum Complements {
  static let text = """
    investor: offers funding; needs founder
    fundraising: offers funding; needs non-profit
    founder: needs funding, investor
    recruiting: offers job, candidates; needs candidates, job seeker
    human resources: offers job; needs training, coaching, recruiting, employment law
    job seeker: offers candidates; needs job, recruiting
    student: needs internship, coaching, job, expert interviews
    research: needs expert interviews
    journalism: offers publicity, public relations; needs expert interviews
    events: offers publicity; needs expert interviews
    procurement: needs supplier
    start-up support: offers funding; needs founder
    """
}
