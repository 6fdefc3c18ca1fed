extension English {
  /// Signs that somebody sells.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    our (bulk) ai (generates/creates/writes) | ai/{thing} (that) generates/creates/automates/produces
    ! {we} {help} … {firms}/{people} | ! {i} {help} … {firms}/{people} | ! {help} … like you/yours
    we/we've {help} | i/i've {help} | {we} can/could {help} | {help} you/your … {goal}
    {i} can {help} you {goal}/get/find/build/reach/land/book | how {we} can {help} | how {we} {help}
    ! {we} {make} … for {firms}/{people} | we {make} | {we}/i currently {make} | {we} also {make}
    we work with {firms}/{people} | we/i work … with {people}/{firms} | ! i work with {people}
    i work with … {people} who | we look after | i look after * {people}/{firms}/handful
    we take care of
    we take over | we've/we have {made} | we {made} | i've {made} | have {made} * {thing}
    has {made} … {thing} | my team and i {help}/{make} | our (own) {thing}
    our (new) {thing} {help}/can/lets/allows/makes/is/does | my {thing}
    our experts/specialists/engineers/developers/consultants | our team can/{help} | we bring | we cover
    we fix | i fix … for a living | we do … for {firms}/{people} | we did * similar
    we do commercial/residential/industrial | we've done | we've worked with | we have worked with
    {we} {be} … experts in | specialise/specialize/specialising/specializing/specialised/specialized in
    expertise in | ! our services | our service | our offering | our catalogue/catalog | our brochure
    our range | our products | product range | we stock | we have … in stock | we ship | we export
    a {thing} that {goal}/helps/lets/allows/makes/turns | ! {thing} for {firms}/{people}
    {thing} designed for | let us/me take | let us/me {help} | let me/us {make}
    i/we could {make} … for you | done for you | done-for-you | i {make} … for {people}/{firms}
    i run a {thing} | ! we represent | i represent a/an/one/several
    i guide/coach/teach/mentor/train … {people} | ghostwrit~ | white label | turnkey | end to end
    full service | one stop | tailored/bespoke {thing} | partner with us | work with us | switch to us
    as a partner for | be your partner | trusted partner | we pay * cash | looking to buy/acquire
    buy your | we buy | interested in acquiring | ? our software | ? solution
    ? we have a/an (*) {thing}
    ? proven
    ? state of the art | ? cutting edge | ? innovative | the plan from | underwritten by | backed by
    fully managed | on your behalf | under your brand
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! {firms}/{people} like yours/you | ! business/company/firm/practice/team/shop like yours
    ! {people} like yourself | people like you
    similar to yours | of your size | at that size | in your industry/sector/space/field/niche
    ! {people}/{firms} i talk/speak to | ! {people}/{firms} we/i work with
    most/many/few/some/all {people}/{firms} | a handful of | a number of {firms}/{people}
    over # {firms}/{people} | # {firms}/{people} | hundreds of | thousands of
    more than # {firms}/{people}
    {few}/several (other) {firms}/{people} in/who/have/use/now/already/near/on/from
     fourteen/dozens/dozen {firms}/{people}
    trusted by | used by | chosen by | already using | already use | join #
    join over | joined by | our clients | our customers | my clients | our members
    one of our clients/customers | clients include | clients of ours | customers of ours
    a client of ours/mine | clients in your | {firms}/{people} in your
    {firms}/{people} across/throughout | across the uk/us/country/region/industry/sector | nationwide
    as a/an * owner/founder/director/leader/manager/executive/partner (you) | as a busy
    for {people} who
    for {firms} that/who | {people} who want | {firms} that want | for busy | your peers
    your competitors | your neighbours | your counterparts | others in your | private clients
    families and | business owners | small businesses | high-achieving | ambitious | the usual names
    in the same boat | ? {people} and {people} | ? your colleagues
    """,
    // Results, figures, guarantees, or the reader's pains.
    .promise: """
    ! in minutes | time savings | # hours (a/per) week | biggest impact
    unlock the most | ! {goal} (your/their) {asset} | ! {goal} your | {goal} * your {asset}
    {goal} by # % | {goal} up to # % | # % more/less/higher/lower/faster/fewer/cheaper | up to # %
    by up to | by # % | by a third | by half | # x more/higher/faster/return~/roi/your | # times more/faster | ten times
    in (*) # days/weeks/hours/minutes/months | within # days/weeks/hours | in one quarter
    usually within a day | in an afternoon | ! guarantee~ | money back | or you don't pay
    no win no fee | pay only if | only pay | risk free | risk-free
    # (new/qualified/more/extra) clients/leads/calls/meetings/appointments/customers/patients/bookings
    more (*) clients/leads/customers/patients/bookings
    more (*) orders/guests/calls/appointments/sales
    qualified leads/calls/meetings/appointments | high ticket/value | warm leads | steady flow
    predictable | on autopilot | while you sleep | without having/paying/hiring/losing/lifting/cold
    no more | ^ tired of | you're tired of | you are tired of | tired of … ? | fed up | sick of
    struggl~ with/to | drowning in | overwhelmed | wasting
    losing money/customers/clients/time | leav~ … on the table | costing you | costs you | cost your
    usually runs to | you are missing | missing out | most people don't realise/realize
    you'd be surprised | what would it mean | imagine if | what if you could | picture this
    evenings/time/weekends back | evenings back | peace of mind | sleep better | freedom | burnout
    save you time/money/hours/# | save time | save money | saves them/you | hours a/per week
    hours back
    pays for itself | return on investment | roi | paid off | revenue growth | # figure
    six/seven figure
    next level | transform~ your | game changer | game-changing | results in | proven results
    real results | track record of | before it's too late | stay ahead | future-proof | compliant with
    avoid fines/penalties | penalties/fines of up to | more visible | get found | stand out | be seen
    your market value | know your worth | ? faster | ? cheaper | ? easier | ? efficient~ | ? pain points
    ? bottleneck | ? results
    """,
    // Something free or scarce.
    .bait: """
    quick/free/short/mini resource | real example | seats/spots left | save # seat/seats | # seats
    live demo | ! free {bait} | free … {bait} | ! complimentary | free of charge | for free | it's free
    free to attend/join/try/use | at no cost | no cost to you | costs nothing | it costs nothing
    nothing to pay | no charge | first month/year/one free | ! # day/days/month/months (free) trial
    free trial | try it | test it | pilot project/programme/program | proof of concept | no credit card
    no obligation | no commitment | no contract | no strings
    ! # spots/seats/places/spaces/slots/tickets/copies (left/remaining/available)
    spots/seats/places left | {few} spaces/places/spots/slots/seats
    few angel/founding tickets/spots/places | limited spots/seats/places/number/time/edition
    last chance
    early bird | expires | until {day} | position/place/spot is reserved | reserved until
    pencilled you in | penciled you in | save you/your a/the seat/spot/place | secure your | claim your
    grab your | # % off | # % discount | discount code/rate/price | special offer/price/rate
    exclusive offer/rate/access/discount | introductory | gift card | voucher | welcome gift/bonus
    free samples | sample pack~ | i've put together | put together a | i've recorded | i recorded a
    short video | # second/minute video | # page guide | page guide/pdf/report | one-pager | one pager
    case stud~ | white paper | whitepaper | free guide | benchmark report | our report | a copy of our
    attach~ … catalogue/catalog/brochure/deck/rates/price | media kit | prospectus | ? bonus
    """,
    // A price or a commission of theirs.
    .price: """
    ! £/$/€ # (per/a/each) month/hour/head/user/seat/unit/week/person/year/piece/h
    from (only) (just) £/$/€ # | starting at/from £/$/€/# | starts at/from £/$/€ | prices start
    £/$/€ # per
    # per head/user/seat/month/unit | £/$/€ # including/incl/plus | # eur/usd/gbp/euro/euros/dollars
    # €/$/£ h/hour | rate of # | rates are/from/start | fixed price | flat fee | flat rate | our rates
    our fee~ | our commission | # % commission | commission of | revenue share | price list | pricing
    our prices | competitive price~/rate~ | affordable | low cost | cost effective | cost-effective
    best price | factory price | minimum order | moq | per container | wholesale price~ | ? budget
    ? package
    """,
    // Websites, search engines, apps, developers elsewhere, guest articles, addresses, videos.
    .agency: """
    ! seo | ! search engine~ | ! page one of google | ! first page of google | ! rank~ higher
    rank on/in google | google ranking~ | come/comes up on google | show~ up on google
    visible/higher/found/better/top/first on google
    your rankings | search results | keywords | organic traffic | ! backlink~ | guest post~
    guest article | sponsored post | link exchange | link insertion | do-follow | dofollow
    domain authority | ! web design | website design | redesign~ (your) | new website
    your website … slow/outdated/old/errors/load/mobile/speed | your homepage | landing page
    page speed
    load/loading time/times | takes … seconds to load | page takes | wordpress | shopify store
    e-commerce | ! mobile app~ | app development | web development
    software development | custom software | development company/agency/team
    offshore | nearshore | outsourc~ | dedicated (team/developers) | team of # developers
    developers at
    hire developers | it services | staff augmentation | virtual assistant~ | lead gen~
    lead generation
    lead list~ | email list~ | contact list | database of | verified contacts | cold email~
    appointment setting | social media management/marketing/manager | content creation/marketing/writing
    linkedin posts/content | personal brand~ | ghost-write~ | ghostwriter | google ads | facebook ads
    ppc | ad campaign~ | performance marketing | marketing agency | digital marketing | digital agency
    influencer~ | video production/editing | explainer video | animation video | podcast production
    logo design | branding | graphic design | ai agent~ | ai automation | ai powered | ai-powered
    ai receptionist | chatbot~ | automation agency | chatgpt | llm visibility | press release
    pr agency
    media coverage | featured in forbes | forbes/bloomberg/entrepreneur feature | wikipedia page
    instagram followers | followers
    """,
    // Wants a call, a meeting, a slot.
    .call: """
    {short} {talk} | {short} # minute/min/mins/minutes {talk}
    # minute/min/mins/minutes {talk}/this/next/of/to/for ?
    # minute/min/mins/minutes ?
    {few} minutes | quarter of an hour | half an hour | half-hour | fifteen/twenty/ten/thirty minutes
    # mins | a few minutes | ! hop/jump on a | get on a call | on a call | a call this/next
    a call with/about/to | schedule/arrange/organise a {talk} | set up a {talk} | book a
    my/your calendar | my diary | diary link | calendar link | booking link | find a time
    pick a time/slot | grab a slot/time | a slot | book a slot/time
    discovery/intro/introductory/strategy/exploratory/zoom/video/phone call
    when {be} you free/available
    are you free | are you available | free this/next week | available this/next week
    this or next week
    next week for | later this week | sometime this/next week | does {day} … work/suit | how about {day}
    {day} or {day} | time to chat/talk/speak/connect | have/grab/get a (virtual) coffee | virtual coffee
    buy you lunch/coffee/dinner | over a coffee | meet for a | drop by | pop in | come by | stop by
    call in | show you how/what/around/a | walk you through | give you a demo | a demo | quick look
    introduce myself | introduce ourselves | introduce our | pick your brain
    worth a chat/call/conversation | let's chat/talk/schedule/explore/discuss | have a conversation
    good to have a | chat/discuss further | learn more
    """,
    // Fishes for interest.
    .probe: """
    ! (may/can/could/shall/should) i/we (just) (quickly) {send} you/over/some/more
    may/can/could/shall/should i/we (just) (quickly) {send} (it/the/them) | ? i/we {send} (it/the/them)
    ! want me to | would you like me to | happy to {send} | glad to {send}
    i'll {send} (it/you/them) (over) | i'd be happy/glad to {send} | i could {send} | let me {send}
    like me to {send} | want it ? | want the link | want a copy | want the details | like a copy
    ! would/are you (be) open to | are you open | would you be interested | (are) you interested
    if you're interested | if this/that/it sounds/is (of) interest~ | ^ interested ? | ^ interest ?
    of interest ? | would it make/be sense/worth/useful | does this/that/it sound/resonate/make
    is this something | is that something | something you might/would/could | worth a look/try/minute
    worth exploring/discussing/considering | is it worth | ! who at/in … handles/manages/runs/looks
    ! who handles | who is/would (be) the right/best (person) | right person | point me (to/in)
    is/are responsible for | in charge of | who do i speak/talk to ? | who should i speak/talk/contact
    the decision maker
    ! how are/do you (currently/now) handle/handling/manage/managing/dealing/solving/making/keep~
    how are you currently/finding/getting/managing/handling | what do you (currently) use
    are you (*) using/considering/happy/paying/struggling | are you looking
    do you currently/already have/use/need/work/outsource | do you have/need any | do you struggle
    do you outsource | do you ever | have you (ever) considered/wondered
    have you ever thought/looked/tried/heard | ever (thought/considered/wondered) | did you know
    what if
    what's (your) (biggest/current)
    ! reply/comment/text/type/answer (with/or) yes/demo/info/more/scope/start/interested | just reply
    simply reply | hit reply | message me | dm me | drop me a | give me a shout
    just holler | holler | ping me | get in touch | reach out if/anytime | let me know if/whether
    if so i/we/let/just | if you ever want/need/fancy | if that's something/of | if the right
    if you'd like more | ? if you'd like to | if you want it/me/more | should you ever/need/wish/require
    if you have any need/requirement~ | keep it/us/me somewhere/in/on | curious if/whether/to/how/what
    i'm curious | wondering if/whether you | i wonder if | quick question | quick one | one question
    a question for you | thoughts ? | what do you think ? | make sense ? | sound good ? | sounds good ?
    deck ? | ? is there a/any budget/interest/appetite/need | what would it take
    any plans/interest to/in | open to hearing/learning/exploring/new/discussing | at least want to hear
    find out more/how | see how/if/whether we/it | take a look | check it/us out | have a look at our
    look at our
    """,
    // How they say they found the reader.
    .hook: """
      ? thanks for connecting/accepting | ? thank you for connecting/accepting
    ! came/come/stumbled/happened across/upon/on … you/your | ! came/come across/upon linkedin/this
    found your (profile/website/site/page/company/firm/name/details/repo) | found you (on/through/via)
    your name came up | your profile (came/caught/popped/stood/shows) | caught my (eye/attention)
    linkedin suggested | saw/noticed/spotted (that) you're/you've hiring/expanding/growing/looking
    saw/noticed/see (that) you recently | noticed you | saw your profile/company/website/listing
    i see (that) you're | your recent funding/announcement/expansion/launch
    ? saw/noticed/spotted (that) you're/you've | ? saw/noticed/spotted your (*) {page}
    ? your recent post/posts | was on your website/site/page/profile
    looking/browsing at/through your website/site/profile/company/team | i visited your
    on your site/website/page/profile | your team/careers/contact page | your website | your site
    your listing | your company's | been following your/what/you | have followed your
    following your company/posts/journey/content | reading about your | read about your
    congrat~ on your/the new/recent/promotion/funding/role/growth/raise/expansion
    given your role/background/experience/position | based on your | your experience looks/in/with/is/at
    following the/your news/announcement/recent | you recently | you've recently | your new role
    your industry | ? in your role | ? as someone in/who | you're in * too | i'm also in/from
    """,
    // Praise that fits anybody.
    .flattery: """
    impressed by/with | impressive | inspiring profile/journey/career/work/story | inspired by your
    love what/how you | love your content/posts/work
    really/truly like/enjoy/admire/appreciate what/your/how | admire your/what/how
    great work/profile/content/job/stuff/things/background/experience/fit
    amazing work/profile/content/career/job/things | fantastic | incredible | outstanding | remarkable
    terrific | remarkable career | stellar | wonderful work/things
    your impressive/extensive/amazing/strong/unique/rich | respected | renowned | esteemed
    thought leader~ | your expertise | a leader in | your leadership | your success | your passion
    valuable insights | value your perspective/opinion/insight/expertise
    your perspective/expertise/insights would | a firm as good as | exactly the kind of | resonate~ with
    """,
    // Takes the sting out of an offer.
    .disclaimer: """
    ! no strings | no pressure/pitch/sales/agenda/catch/fluff/spam | no hard feelings
    not a sales/pitch
    not trying/here to sell/pitch | not selling | i'm not selling | this /pitch | this is a sales/cold
    not spam | i'll be brief/upfront/quick/honest/direct | keep this/it short/brief/quick
    keep to the point | i'll get straight/right to | i know you're busy/probably | you must be busy
    you probably get/hate | i know your time | respect your time | short and sweet | out of the blue
    cold email/message/outreach | if this/it isn't/doesn't for/relevant/of/a/fit
    if not no/just/i/please/feel | if not relevant | not interested just/please/no | ignore this/me
    free to ignore | i'll vanish/disappear | i'll go away | i'll leave you
    i won't bother/follow/contact
    i appreciate you may/might | you may not be | even if you're | nothing to sign/lose
    not in the habit of | hope that's not too forward | whenever your | when your contract/lease
    thought i'd reach/ask/share | thought you might/i | just thought | something in/about your profile
    figured i'd
    """,
    // Presents themselves or their firm.
    .introduction: """
    ! my name is * and/from/i | my name is | i'm * from/with | my name's | let me introduce
    allow me to introduce | may i introduce
    i'm/am (a/an/the) founder/co-founder/ceo/owner/director/partner
    i'm/am (a/an/the) rep/representative/consultant/coach/broker/recruiter/agent
    ! we/we're (are) a/an … company/firm/team/agency/studio/provider
    ! we/we're (are) a/an … platform/startup/manufacturer/group/supplier/business | {we} (are) a team of
    we/we're (are) based in | i work for/with a/an | i represent/head/lead a/an/the | i look after
    i'm partnered/working (exclusively) with | i'm with (a/an) | on behalf of
    reaching out from/on/to/because | i'm reaching out | i wanted to reach/introduce/share/see
    writing to introduce/offer/present | writing to owners | here at * we
    at * we {help}/{make}/work/believe/are | founder of | co-founder of | ceo of
    head of sales/growth/partnerships/business | business development | account executive
    sales manager/director/rep | partnership~ manager | family owned/run/firm
    years of experience | # years experience | established in | founded in | ? i run (a)
    ? i used to be
    ? i was a * until | ? we're in | ? today i
    """,
    // Traces of a mailing.
    .mailing: """
    not to receive these | reply stop | pause outreach | ! unsubscribe | opt out | opt-out
    stop receiving | remove you/me from our/the/this | from our list | prefer not to receive/hear
    mailing list | view in browser | click here/below/the | link below
    link in the/my (first) bio/comment/comments/signature | see link | register here/now/at
    sign up here/now/today | subscribe | ^ dear sir/madam/all/friend/colleagues/business/valued
    ^ dear potential/customer/owner/sirs/partner/prospect/hiring | sir or madam | sir/madam
    to whom it may concern | ^ greetings of/from | good day | ^ hello/hi (there) everyone/all
    dear (linkedin) member/connection/connections/network | hope this email/message finds
    hope this finds | ? hope you are/you're (doing) well | ? hope you're having
    ? trust you/this are/finds | issue # | edition of | newsletter | our yearly/annual/monthly/weekly
    this month's | limited time | act now | don't miss | hurry | while stocks/supplies last
    terms apply | t&cs | press here | share this with | please share/forward/circulate/repost
    spread the word | tag someone | like and share
    """,
  ]
}
