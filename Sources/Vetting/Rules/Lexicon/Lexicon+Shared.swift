extension Lexicon {
  /// What is written in every language: names of things and abbreviations.
  static let shared = Lexicon(
    language: nil,
    signs: [
      [
        .agency: """
        seo | backlink~ | shopify | wordpress | google ads | facebook ads | lead generation | chatbot~ | software house
        """,
        .recruiting: """
        ! m w d | ! m f d | ! h f | ! m v x | java/devops/sap developer~/engineer~/consultant~/entwickler~
        java/devops/sap/react senior/junior/architect~/spezialist~/berater~
        desarrollador~/développeur~/ontwikkelaar~/programador~ java
        """,
        .survey: "online survey | survey link | feedback form",
        .event: "^ webinar | masterclass | bootcamp",
        .bait: "gratis | free trial | demo | % off",
        .fundraising: "pitch deck | seed round | pre seed | crowdfunding | kickstarter",
        .venture: "network marketing | mlm | dropshipping",
        .money:
          "crypto~ | bitcoin | btc | ethereum | usdt | stablecoin~ | forex | nft~ | trading | airdrop | staking",
        .channel: "whatsapp | telegram | wechat | viber | gmail com",
        .promise: "roi | # % roi | b2b",
        .life: "! haha~ | lol | jaja~ | hihi~ | hehe~ | kkk~ | rs rs | ahah~",
      ]
    ]
  )
}
