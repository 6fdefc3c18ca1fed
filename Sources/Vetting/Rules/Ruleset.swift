/// A versioned list of rules.
package struct Ruleset: Sendable {
  /// Raised whenever a rule or the reckoning changes, so that stored verdicts are derived anew.
  package let version: Int
  /// In the order in which they are documented.
  package let rules: [any Rule]

  /// A list of rules; one made for a test may hold any.
  package init(version: Int, rules: [any Rule]) {
    self.version = version
    self.rules = rules
  }

  /// The rules of this release.
  package static let current = Ruleset(
    version: 3,
    rules: [
      EarlierConversation(),
      InAddressBook(),
      RecommendedOrEndorsed(),
      SharedEmployerOrSchool(),
      InvitedBefore(),
      RemovedBefore(),
      NamesAConnection(),
      PersonalReference(),
      SaysYouMet(),
      KnowsYourWork(),
      GivesThanks(),
      HasCommonGround(),
      WasSentBySomebody(),
      WantsWhatYouDo(),
      Studies(),
      IsAnOrdinaryLetter(),
      AsksWhatOnlyYouKnow(),
      AsksForNothing(),
      SpeaksOfLife(),
      SpeaksForThemselves(),
      NoNote(),
      StockNote(),
      SellsInTheFirstBreath(),
      AddressesATrade(),
      PromisesResults(),
      Baits(),
      NamesAPrice(),
      OffersAgencyWork(),
      AsksForACall(),
      FishesForInterest(),
      PresentsAFirm(),
      SameText(),
      Recruits(),
      RaisesMoney(),
      AsksForASurvey(),
      FlattersForMoney(),
      InvitesToAnEvent(),
      OffersAVenture(),
      FollowsUp(),
      IsAMailing(),
      ConnectThenPitch(),
      TooEager(),
      ScamLike(),
      RentsAccounts(),
      LeadsOffLinkedIn(),
      HidesItsLetters(),
      SaysWhereItFoundYou(),
      Flatters(),
      DisarmsInAdvance(),
      ReadsLikeAnAdvert(),
      LinkInTheNote(),
      IsANetworkingTemplate(),
      LooksForWork(),
      MutualBenefit(),
      NotWanted(),
    ]
  )

  /// Judges one dossier under a policy.
  ///
  /// Pure: the same input gives the same verdict, always.
  ///
  /// For many dossiers of one member make one `Assessor` and use it for all.
  package func assess(_ dossier: Dossier, member: MemberProfile, policy: Policy) -> Verdict {
    Assessor(ruleset: self, member: member, policy: policy).assess(dossier)
  }
}
