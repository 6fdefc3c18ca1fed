extension RecommendationWords {
  /// English.
  static let english = lexicon(
    .english,
    classes: [
      "you": "you u ya",
      "can": "can could would will might may cud wud",
      "rec": """
      recommendation recomendation reccomendation reccommendation recommandation recomandation recommendaton \
      recommendtion reccomandation recommedation testimonial
      """,
      "write": "write leave post provide draft submit pen compose wirte rite",
      "writing": "writing leaving posting providing drafting submitting",
      "wrote": "wrote written left posted submitted drafted published",
      "wish": "appreciate love like need want wanted hoping hope grateful welcome value looking after",
      "kin": """
      son daughter brother sister friend wife husband colleague student cousin nephew niece employee assistant intern
      """,
      "thing": """
      restaurant~ hotel~ book~ movie~ film~ podcast~ lawyer~ attorney~ doctor~ dentist~ accountant~ plumber~ tool~ \
      software laptop wine~ course~ supplier~ vendor~ agency agencies place~ spot~ candidate~ therapist~ translator~ \
      tutor~ playlist~ recipe~ mechanic~ builder~ phone~
      """,
    ],
    optional:
      "a an the short quick brief small little good nice linkedin me us you please also just for to have",
    asks: """
      a/any/short/quick/brief/linkedin {rec} from you | think you {can} … … {write}/give/pop/put/add/drop … {rec}
      count on you … {rec} | thought of you for … {rec} | {can} {you} … pop/put/add/drop … {rec}
      would/could a (short/quick/brief) {rec} be | missing/lacking/lack/need … {rec} on/for/in my
      open/comfortable/willing/mind … {writing}/giving … {rec} | open/mind/consider … recommending me/us
      ! if/whether {you} wrote/gave/left … {rec} | ! my … {rec} request
      {can} {you} … … {write} … … {rec} | {can} {you} … give/do/grant/make me/us … {rec}
      {can} {you} … … {write}/give/do/drop/shoot … linkedin rec
      {can} {you} … … {write}/leave/say … lines/words/sentences … … … {rec}
      mind/consider/considering/about/to {writing} … lines/words/sentences … … … {rec}
      recommendation~ … … {can} {you} … {write}/give/do … one
      if/whether {you} … … {write}/give/wrote/gave/left … … {rec} | that {you} {can} … … {write}/give … … {rec}
      willing/able/open/comfortable/kind/time/moment/minute/minutes/favour/favor/possible/chance … … {write}/give … … {rec}
      mind/consider/considering/about/to/of {writing}/giving (me/us) … … {rec}
      please/kindly/pls/plz … {write}/give … {rec} | ^ {write}/give me/us … {rec}
      ask/asking/asked/request/requesting you … {rec} | i/we ask/request … {rec}
      asking/requesting/hoping/looking (for) … {rec} from you | requesting (a/an) (short/brief) {rec}
      {can} i/we … get/have/ask/request/trouble/bother … {rec}
      {wish} … {rec} from you | {wish} … {rec} on/for/of/about my/our/linkedin
      {wish} … linkedin {rec} | love your {rec} | {wish} … recommendations on/for my/linkedin
      ! ask/asking (you) (for) (a/an) (short/quick/brief/linkedin) {rec}
      ! would/i'd/we'd … appreciate/value your {rec}
      would/i'd/we'd/really … love/appreciate (a/an) (short/quick/brief/linkedin) {rec}
      {rec} (from you) would (really) be/mean/help | {rec} … would … mean/great/help/helpful/appreciated/wonderful
      {can} {you} … recommend me/us ? | you … recommend me/us on/in/via linkedin | you … recommend me/us on/in/via my
      you … recommend my/our work/services/profile | mind/consider/about recommending me/us
      exchange/swap/trade (linkedin) recommendation~ | help me/us … with … {rec}
      ! sent/sending/send you … {rec} request | ! sent/sending/send … request for … {rec}
      ! thank~ … advance … {rec}
      """,
    offers: """
      if you … need/want/like … {rec} | i/we/i'll/we'll … {write} your … {rec}
      i/we … {write}/give you … {rec} | {write}/{writing} you … {rec} | give/giving you … linkedin {rec}
      {write}/{writing}/give … {rec} for/about you | {write}/{writing}/give … {rec} on/to your
      give/giving you … {rec} on/via linkedin | me to {write}/give … {rec} | let me {write} … {rec}
      if/whether i/we … {write}/wrote/left/give … {rec} | may/can/could/shall/should i/we {write} … {rec}
      i/we … recommend you on/in/via linkedin | like/love/happy/glad/may/want/wanted … recommend you
      me to recommend you
      """,
    gave: """
      i/we … finished/wrote/written/submitted/posted your … {rec}
      i/we/just/have/already {wrote}/gave/given you … {rec} | i/we … … {wrote} … {rec} for/about you
      i/we … {wrote} … {rec} on/to/for your | i/we … recommended you on/in/via linkedin
      your … {rec} is … written/done/live/up/posted/online
      """,
    thanks: """
      received/got/saw/found/had … {rec} from you
      thank~/thx/thnx/grateful/appreciate/appreciated/touched/honoured/honored … your … {rec}
      thank~/thx … {writing}/giving … {rec} | thank~/thx … recommending me/us
      {rec} (that) you wrote/left/gave/posted | you wrote/left/gave me/us … {rec} | you wrote/left/gave … {rec} for/about me/us
      read/saw/received your … {rec} | thank~/thx … {rec} on/in/for linkedin/my
      thank~/thx … kind/lovely/wonderful/generous/great/nice/glowing/beautiful/warm/linkedin {rec}
      """,
    refuses: """
      {rec} … google/trustpilot/amazon/capterra/yelp/tripadvisor | {rec} for our/my product/app/firm/shop/company
      {rec} that we/you/the/one/they | give/tell me/us your … {rec} | on/upon {rec} | on/upon the/his/her/their/your {rec}
      {rec} letter~ | letter~ of {rec} | {rec} for a/an/some/any/good/another/which/how/who/where
      {rec} on/about/regarding/as which/what/how/where/who/whom/whether/to | your {rec} of/for/about the/a/an/that
      your {rec} to/request | {rec} … {thing} | {thing} {rec} | {rec} for my/our/his/her/their/the {kin}
      you don't/needn't/didn't/won't/never … … {rec} | no need … … {rec}
      never/didn't/don't/won't/not … ask/asked/asking/need/want … {rec}
      how … ask/get/request/write … {rec} | did/when you … {rec} | asked me … {rec} | you asked … {rec}
      recommend me/us/you a/an/some/any/one/the/something/someone/somebody/anyone/good/this/that/our/another
      recommend me/us/you for/to | recommending me/us for/to/a/an/the
      """
  )
}
