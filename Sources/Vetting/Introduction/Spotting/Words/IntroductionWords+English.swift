extension IntroductionWords {
  /// English.
  static let english = IntroductionWords(
    .english,
    classes: [
      "can": "can could would will might may",
      "me": "me us",
      "intro": "intro intros introduction introductions",
      "join": "introduce connect refer",
      "joining": "introducing connecting referring",
      "wish": "love like want need appreciate welcome value hoping hope wanted keen grateful eager",
    ],
    optional: "quick short warm personal brief email friendly any the a an have has you",
    leads: """
      you … {join} {me} | you … put {me} (back) in touch/contact/connection | you … get {me} in touch/contact
      you … [link/hook] {me} up with | you … link {me} with/to | you … help {me} (to) connect with
      you … help {me} get in touch/contact with
      please/kindly/pls/plz … {join} {me} | please/kindly/pls/plz … put {me} in touch/contact
      ^ {join} {me} | ^ put {me} in touch/contact with
      mind/consider/considering/about/to/of {joining} {me} | mind/consider/considering/about/to putting {me} in touch/contact
      possible/chance/able/favour/favor to {join} {me} | possible/chance/able/favour/favor to put {me} in touch/contact
      ? you … make/give/do/arrange/facilitate/provide/offer/broker/organise/organize … {intro}
      ? you … making/arranging/facilitating … {intro}
      ? you … set up … {intro} to/with
      ? you … make the/a connection/link to/with
      ? {wish} … {intro} to/with
      ? get/have/ask/asking/request/requesting/hoping/looking/wish/after … {intro} to/with
      ? for a/an/any/some (quick/short/warm/personal/brief/email/friendly) {intro} to/with
      ? chance/possibility … {intro} to/with
      ? ^ (any/quick/warm) {intro} to/with ?
      {wish}/great/wonderful/helpful/happy … be/get introduced/connected to/with
      {can} i/we be/get introduced/connected to/with
      """,
    opens: "{can}/mind you … introduce",
    closes: "to {me}",
    refuses: """
      you don't/needn't/didn't/won't/never/not … {join} {me} | you don't/needn't/didn't/won't/never/not … put {me}
      no need (for) you to {join} {me} | no need (for) you to put {me}
      did/when/once/after/before/until/since/had/why you … {join}/introduced {me}
      when/once/after/before/until you … put {me}
      i/we (have/has) … {join} {me}
      thank~ … {intro} | thank~ … introducing/connecting/putting {me}
      {wish}/happy/glad to give/make/offer/send/provide/share/do … {intro}
      give/make/offer/send/show you … {intro}
      i/we {can} … {intro} | i'll/we'll … {intro} | i/we can … {intro}
      """,
    fillers:
      "to with please maybe perhaps possibly directly personally also either both kindly via by email mail over",
    owners: "the your my our their his her a an this that any some one whoever whomever another",
    people: """
      someone somebody anyone anybody people person persons folks colleagues friends contacts leaders others decision
      recruiters investors founders members owners engineers buyers researchers managers directors hiring whoever those
      """,
    links: "at from in of for with by on near within under inside behind who whose that which between",
    pronouns: "him her them they it that this you yourself each one us me myself",
    stops: """
      i i'm i've i'd i'll we we're because so since as about regarding concerning if when this next today
      tomorrow soon sometime please thanks thank would could can please and but via where while to let until there it
      """
  )
}
