import Vetting

/// Gathers who the member is: Profile.csv holds no address, so the invitations have to tell.
///
/// Measured: in eleven of eleven archives the outgoing rows name one single sender. Should a file name several,
/// the most frequent one is taken.
struct MemberIdentity {
  private struct Candidate {
    var reference: PersonReference
    var count: Int
  }

  private var outgoing: [Candidate] = []
  private var incoming: [Candidate] = []
  private var profileName = ""

  /// The member as far as known: from outgoing rows, else incoming ones, else the profile.
  var reference: PersonReference? {
    let found = MemberIdentity.mostFrequent(outgoing) ?? MemberIdentity.mostFrequent(incoming)
    guard var found else { return profileName.isEmpty ? nil : PersonReference(name: profileName) }
    if found.name.isEmpty { found.name = profileName }
    return found
  }

  /// Notes who an outgoing row says it is from.
  mutating func noteOutgoing(_ reference: PersonReference) { MemberIdentity.note(reference, in: &outgoing) }

  /// Notes whom an incoming row says it is to.
  mutating func noteIncoming(_ reference: PersonReference) { MemberIdentity.note(reference, in: &incoming) }

  /// Notes the member's own profile.
  mutating func note(_ profile: ProfileFact) {
    profileName = [profile.firstName, profile.lastName].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Takes over what another file told.
  mutating func note(_ other: MemberIdentity) {
    outgoing += other.outgoing
    incoming += other.incoming
  }

  /// A row without an address counts less than any with one.
  private static func mostFrequent(_ candidates: [Candidate]) -> PersonReference? {
    candidates.max { weight($0) < weight($1) }?.reference
  }

  private static func weight(_ candidate: Candidate) -> Int {
    let isIdentified = candidate.reference.slug != nil || candidate.reference.memberNumber != nil
    return candidate.count + (isIdentified ? 1 << 32 : 0)
  }

  private static func note(_ reference: PersonReference, in candidates: inout [Candidate]) {
    guard !reference.name.isEmpty || reference.slug != nil || reference.memberNumber != nil else { return }
    if let index = candidates.firstIndex(where: { $0.reference == reference }) {
      candidates[index].count += 1
    } else if candidates.count < mostCandidates {
      candidates.append(Candidate(reference: reference, count: 1))
    }
  }

  /// A true file names one; more than this many cannot decide anything.
  private static let mostCandidates = 16
}
