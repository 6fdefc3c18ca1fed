extension English {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    {i}/we look/looks after … of (*) {firms}/{people} | {i}/we look/looks after (*) (*) {firms}/{people}
    ! i book/get/bring/generate/fill/find/win … for/to {people}/{firms} | let me/us … for you
    i/we have a/an (*) offer/proposal for/on
    """,
    .audience: """
    {firms} in/around/near/on your (*) street/town/city/region/area/canton/county/village/trade/sector
    """,
    .promise: """
    more … in/within {few} days/weeks/months | more … in/within # days/weeks/months | ^ never … again
    stop chasing/losing/wasting/worrying/paying/guessing
    """,
    .bait: """
    first month/week/year/lesson/session/hour/class/consultation/order … free/gratis | first … on us
    on the house | only {few}/# places/spots/seats/slots/spaces/copies/rooms (are) left/remain/open/free
    """,
    .price: """
    start/starts/starting at/from £/$/€ # | £/$/€ # an/a/per hour/day/month/week/year/piece
    commission/fee/cut is/of # (%)
    """,
    .agency: """
    {we}/i build/design/make/create/redesign/develop (*) websites/sites/apps/webshops/stores
    our/remote/senior/dedicated/offshore developers/engineers/programmers
    """,
    .probe: """
    do you want/need more/new/better/extra/additional
    ! who handles/manages/runs/looks/deals/decides/buys … at/in/for/on/over your
    """,
    .hook: """
    saw/noticed/spotted/see (that) you are hiring/recruiting/expanding/growing/opening/launching
    saw/noticed/spotted/see (that) your company/firm/team is/has
    """,
    .bump: """
    ! following/follow up on/with | just following up | ! circling back | circle back
    ! bump~ (this/up)
    moving/pushing/floating/bringing this (back) up/to | top of your inbox | did you get/have a chance
    did you see/receive my | had a chance to | saw/see/seen/read my last/previous/earlier/first
    my last/previous/earlier/first message/email/note | i emailed/messaged you | wrote to you last
    sent you a message/email/note | haven't heard (back) from | haven't replied
    still interested/relevant | last try/attempt/message/email | final email/message/attempt
    third/second email/message | trying to reach you | touching base | touch base | checking in/back
    gentle reminder | quick reminder | in case you/it missed/got | slipped through/past/by
    buried in your | closing the/your loop/file | any thoughts/luck on/yet | thoughts on this/my
    since i haven't | wanted to make sure you | resend~ | re-send~
    haven't/hadn't/not heard (anything) (back) from | [have not/had not] heard (anything) (back) from
    haven't/hadn't had a/any reply/answer/response | in case it got lost | sending/resending this again
    """,
    .recruiting: """
    pay/reward/fee/bonus for referrals/recommendations/introductions | for one/several of our clients
    recruit for | know somebody/someone/anybody who/suitable
    """,
    .fundraising: """
    legacy in your/a will | remember/include … in your will | gift/legacy … in your will
    """,
    .survey: """
    we/they/clients pay … experts/participants/respondents/interviewees
    participants/respondents receive/get/will
    your opinion/voice/view counts/matters | takes {few} minutes | pay experts
    ten/twelve/fifteen/twenty (short) (quick) questions | complete/answer/fill/fill in/out (out) (the) survey
    survey takes/link/closes/results
    """,
    .event: """
    ! join/register/host/hosting/running/giving/attend/invite … webinar~ | live session/stream/training
    summit on/for/2
    """,
    .rental: """
    ! lease/rent/hire/borrow … account~/profile | older/old/unused/spare/inactive/dormant (linkedin) account~
    pay … for (the) (use) (of) your (*) account/profile | account … [no longer/don't/never] use
    """,
    .jobSeeking: """
    of any openings/vacancies/jobs/positions/roles | know of any/an/a opening~/job~/vacanc~
    my contract ends/ended/runs/expires | looking (around) for something new/else
    looking (around) for [a new/another/some new] job/role/position/challenge | in case something comes up
    """,
    .modesty: """
    never mind | if you have no time/patience | can't/cannot/couldn't afford/pay (you) (very) much
    no answer/reply/response needed/necessary/required/expected
    """,
    .thanks: """
    thank/thanks (you) (again) for … last/yesterday | thank/thanks (you) (again) for … in/at … last/yesterday
    your advice/help/tip/letter/hint/recipe/idea (*) (*) saved/helped/worked/changed/spared/rescued
    saved us/me/our/my
    """,
    .ground: """
    we both (*) knew/had/went/sat/started/learned/learnt/trained/rowed/sang/taught
    """,
    .encounter: """
    i'm/am the one/woman/man/guy/girl/person/fool/idiot from/with/who
    """,
    .student: """
    ! school project/essay/assignment/magazine/presentation | i'm # and
    """,
    .buyer: """
    ! could/can you mend/fix/tune/restore/paint/sew/bake/cater/print/review/draft/value/sharpen/rewire … ?
    we need someone/somebody/help
    """,
    .business: """
    the delivery/order/parcel/goods/shipment/crate … came/arrived/broken/damaged/late/missing
    please return/sign/initial/pay/settle/countersign
    """,
    .life: """
    bees/chickens/sheep/goat~/donkey~ | allotment | grandchild~/grandson/granddaughter | my knee/hip/back
    i've/have retired | our/my dog/cat/goat/pony/allotment/beans/tomatoes
    """,
    .yourWork: """
    from/after/since/out (of) your {work}
    """,
  ]
}
