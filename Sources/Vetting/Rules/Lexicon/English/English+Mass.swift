extension English {
  /// Signs that a note is sent to many for another purpose, that it is a fraud, or that it could go to anybody.
  static let many: [Cue: String] = [
    // Posts are offered by somebody who fills posts.
    .recruiting: """
    ? i'm/am a … recruiter | ? recruiter at/with/for | ! recruitment consultant/agency/partner/specialist
    talent acquisition/partner/sourcer/scout | executive search | headhunt~ | search firm
    hiring manager~ | ! i/we hire/recruit for
    ! my/our client is a/an … looking/seeking/hiring/recruiting
    ! [for/on behalf of] one of my/our clients | our/my client … seek~/hiring/looking/search~
    we/we're (are) (currently) hiring/recruiting | now/urgently hiring
    several/various/multiple roles/positions/openings/vacancies in/for/across/at/with/that/which/open
    several/various/multiple opportunities in/for/across/at/with/that
    live/open/exciting/immediate roles/positions/openings/vacancies/opportunities in/for/across/at/with
    # roles/positions/openings/vacancies | roles on my list | roles opening
    new/exciting/great/amazing/fantastic opportunit~/role
    opportunity/role/position that may/might/could/would/matches/i/suits
    role/position/opportunity i'm/we're | perfect/great/good/strong fit/match for
    your profile/background/skills/experience/cv/resume is/looks/seems/matches/fits/would/could/stood
    matches your | your skill set | (open to) new opportunities/challenges/roles/projects
    career move/step/opportunity/change | next role/move/step/opportunity/challenge
    considering a move/change | actively looking | passively | even if you're settled/not/happy
    not looking | know someone/anyone/somebody who might/would/may/is | pass this on | referral bonus/fee
    send/share/forward me/us/over your/an (updated) cv/resume | your (updated) cv/resume
    updated resume/cv | latest cv/resume | salary up/of/range/expectation~/: | competitive salary/package
    base salary | day rate | $/£/€ # k | # k base/ote/basic/package/per/+ | ote | bank shifts
    shifts available | weekly pay | we pay weekly | sign-on/signing bonus | relocation package/support
    visa sponsorship | fully remote | remote role/position/first/job | hybrid role/working
    work from home | full time/part time role/position/job | job opening/opportunity/offer/description
    the job/role description/spec | interim basis/role | contract role | permanent role/position
    immediate start | on our books | candidates available/who/for | available candidates
    placed people/candidates | market value | qs roles | ? this/senior/open/similar/leadership role
    ? vacancy | ? hiring | ? candidates
    ? career
    """,
    // Investors or donors are sought.
    .fundraising: """
    ! pre-seed/seed/series/bridge/funding/angel/investment round
    ! raising a/our/$/£/€/#/capital/funds/money/seed | ! we're/are raising | closing our | seed stage
    pre seed | series a/b | valuation | # m cap | # cap | ! pitch deck | deck ? | our deck
    investor deck/update | angel ticket~/investor~/tickets | invest in us/our/my/the/this
    looking for investors/investment/funding/angel/backers | seeking investors/investment/funding/capital
    term sheet | # % equity | equity stake | ! arr | mrr | net retention | # x revenue
    investment thesis/focus | your portfolio/fund | crowdfund~ | kickstarter | back our campaign/project
    gofundme | donate | donating | make/consider/small/monthly/regular/one-off/every/any/a donation
    your donation will/would/can/could/helps/makes/goes/today | charitable
    ! make/consider a/your donation/gift | gift in your/somebody's will
    legacy gift/giving | a legacy ? | fundraiser/fundraising
    sponsor~ our/us/the/a/opportunity/package/options | become a sponsor/patron/donor/member/partner
    support our cause/mission/work/campaign/charity/appeal | help us reach/raise/save/feed/build/fund
    every £/$/€/pound/dollar/penny/gift/donation | rescue dogs | your support/generosity could/can/will
    tax deductible
    """,
    // A questionnaire, a study, a panel.
    .survey: """
    ! our/this/short/brief/quick/annual/anonymous survey | a survey | ! questionnaire | ! take part in
    ! participate in our/my/a/this
    participants for/needed/wanted | respondents | ! takes/take only/about/just/less # minutes/min
    it takes a minute | # (very) quick/short/simple questions
    your peers/response/responses/answers have/will/would/is/are | anonymous and/survey/though
    anonymously | poll | vote | votes | voted so far | rate your | 1 to 10 | one to ten | how satisfied
    share your views/opinion/experience/thoughts/perspective/insights
    your opinion/view/views/perspective/input on/would/as/is/matters | grateful for an … opinion
    value your perspective/opinion/input | we'd value | market research
    research study/panel/firm/company | state of (the)/* report | focus group | user interview/research
    customer discovery | interview you for/about | expert network/call/calls/interview
    paid consultation/interview/call/one-hour/phone | compensated | honorarium
    $/£/€ # amazon/gift/voucher | our survey/study/report/research | compliance tutorial
    you set your rate | benchmark
    """,
    // An award, a nomination, a page in a magazine.
    .honour: """
    ! shortlisted | ! nominated | ! nomination | award~ for/winner/ceremony/night/2
    you've been selected/chosen/nominated/shortlisted/invited/identified
    you have been selected/chosen/nominated/shortlisted/invited/identified | has/have selected you
    selected as | top # | # to watch | # under # | people to watch | most influential | leaders of 20#
    who's who | hall of fame | editorial board | full-page/cover profile/feature
    magazine feature/cover/profile | feature you | (be) featured in | cover story | framed plaque
    contribute a/an chapter/article | co-author | anthology | guest on our/my/the | podcast guest
    speaker slot | speaking slot/opportunity | keynote slot | exhibit~ at | booth
    directory listing/of/entry | list your company/business/project/product/practice | your listing
    join our board/network/council/community/directory/club/circle/panel | membership | invitation only
    invite-only | by invitation | exclusive club/community/network/circle/council | forbes council
    fellowship | badge
    """,
    // A webinar, a workshop, a summit.
    .event: """
    ! our/free/live/upcoming/next webinar~ | webinar is/starts/covers/shows/takes | ! masterclass | bootcamp
    boot camp | live session
    virtual event/summit/workshop/session | online event/workshop/session/training/course
    # summit | virtual/annual/online/leadership/global/industry summit
    join us on/for/at/in | join me/us/# | join our | we're hosting | i'm hosting | we are hosting
    hosting a | come along | free to attend | cpd points | ce credits | register | rsvp | save the date
    save your seat | seats are | agenda: | speakers include | roundtable
    networking event/evening/breakfast | open day | open house | early bird | tickets | cohort | enrol~
    spring/autumn/next cohort/intake | 5-day challenge | challenge starts/group
    """,
    // A second income, a business of one's own, a chain of sellers.
    .venture: """
    ! passive income | ! side income/hustle | extra income | second income | additional income
    residual income | financial freedom/independence | be your own boss | work from [your phone/anywhere]
    ! business opportunity | business partner~ who/in
    looking for motivated/ambitious/driven/#/serious people/individuals/women/partners
    motivated people/individuals | join my team | my team is | network marketing | mlm
    franchise opportunity/partner | start~ your own business | no experience | ambassador~ | affiliate
    referral partner~ | earn up/from/a/$/£/€/#/extra/while/commission | (have) since paid off
    mentor showed/taught/shows | changed my life | wellness products/business | dropshipping | amazon fba
    """,
    // Set phrases of fraud.
    .scam: """
    ! guaranteed returns/profit~/income | ! risk free returns | ! # % profit/return~/daily/weekly/monthly
    returned # % | ! daily profit~/returns/income | profit daily | capital (fully) protected
    withdraw any/at/anytime | double your money/bitcoin/investment | minimum # usd/eur/$/€/deposit
    minimum deposit/investment | earn $/£/€ # per/a/daily/weekly | make money online
    crypto/forex/trading signals/investment/mentor/mining | trading bot | bitcoin mining/investment
    recovery of/expert/agent (funds) | lost crypto/funds/bitcoin | ! i [don't/do not] know you but
    dear friend | dear beloved | ! dearest | god bless | greetings in the name | ! next of kin
    inheritance | late husband/client/father/uncle … left/died/deposit~/estate | deceased client
    same [surname/last name] | unclaimed | beneficiary | transfer (of) (the) funds/sum/money
    million dollars/usd/euro/euros/pounds | # million dollars/usd
    ! confidential business/transaction/proposal/matter | business proposal for/of/that
    strictly confidential | in confidence | consignment | diplomatic | un mission/mission | military
    army | widow | orphan~ | charity of your choice | terminal/cancer | ! cashier's check/cheque
    certified check | deduct your fee | remit the/balance | retainer … check/cheque
    breach of agreement/contract in your (jurisdiction) | kindly advise your/if
    kindly confirm/reply/send/advise/revert | western union | moneygram | gift card code~ | advance fee
    processing fee | release fee/of | loan offer/of/at/between | offer/offering loans | loan at # %
    # % interest | low interest loan/rate | no collateral | your account has/will/was (been)
    account … limited/suspended/restricted/violation/verify | verify (your) account/ownership/identity
    policy violation | will be limited/suspended/deleted in/within | log in to | urgent/immediate action
    you have/ve won | lottery | claim your prize/reward
    """,
    // Words of money and investment, which honest people write as well.
    .money: """
    crypto~ | bitcoin | btc | ethereum | eth | usdt | tether | stablecoin~ | blockchain | nft~ | token~
    airdrop | defi | web3 | forex | binary options | gold futures | futures | trading | trader
    trade~ crypto/forex/gold/stocks/platform | arbitrage | algorithm returned | invest in/with/a
    investment opportunity/plan/platform/portfolio | investor | investing | returns | high returns
    profit~ | wealth | dividends | passive | capital
    """,
    // False romance.
    .romance: """
    ! your smile | ! beautiful smile/eyes/lady/woman/soul | handsome
    ! you look (so) kind/nice/beautiful/good/familiar/lovely/interesting | gentle face
    kind face/eyes/heart | sincere friend~ | true love/friend~
    looking for [love/friendship/a friend/someone special] | get to know you (better)
    know each other better | i feel a connection | single/divorced/widowed mother/father/man/woman/lady
    god fearing | god-fearing | fate brought/led | destiny | lonely | new in [town/this country]
    hope i'm not disturbing | sorry to disturb | linkedin recommended you
    i'm sophie/from [singapore/hong kong] | fashion business/designer/industry | don't mind my
    are you married | how old are you
    """,
    // Accounts for rent or sale.
    .rental: """
    ! rent~ (out) your/linkedin (linkedin) account/accounts/profile | ! rent linkedin
    ! linkedin account~ for/with/older/rent/to | ! your (linkedin) account for | account rental
    ! lend me/us your account | use (of) your (linkedin) account/profile | buy your/linkedin account~
    account is older | sell your account | you keep the password | # connections … account/weekly/month
    passive … linkedin account
    """,
    // A way out of LinkedIn, where nobody reads along.
    .channel: """
    whatsapp | whats app | ! telegram | wechat | signal me/app/group | skype (id) | viber | line id
    text me at/on | private email/mail/chat | my private/personal email/gmail/mail | gmail com | hangout~
    reply to my | contact me on/at/via | write me on/at
    """,
    // Wants to know more people.
    .networking: """
    ! expand~ my/our (professional) network/circle | grow~ my/our (professional) network
    build~ my/a/out (professional) (network) | broaden (my) network/circle | widen my
    add/adding you to my (network) | part/member of your/my network | in your network
    my (extended) network | network with | networking | ! like-minded | likeminded | like minded
    fellow professional~/alum~/women/founder~/entrepreneur~/*
    same industry/field/space/sector/community/city | similar interests/background/path/industries
    mutual connections/contacts | contacts in common
    share/have (quite) (a) few/many/several/some (mutual) contacts/connections
    people in/who the/do/inspire | professionals in | local scene
    in the (same) scene/space/community/industry | women in
    would/i'd love/like/be (to) connect/learn/follow/stay/exchange/hear | love to connect
    like to connect | happy to connect | good to connect | great to connect | let's connect
    connect with/and you/people/more/others | connecting with | link up | stay [in touch/connected]
    keep in touch | be in touch | exchange ideas/views/experience~/thoughts/notes
    share ideas/experiences/knowledge/insights | comparing notes | compare notes
    swap notes/ideas/stories | learn from your/you/each | your (career) path/journey/story | career advice
    follow (your) work/journey/updates/posts/content/thinking | keep up with your
    inspiring people/profile/content | interesting people/profile | i like to see what
    always happy/keen/glad/good/great/interested to | hope you (don't) mind/accept | hope you'll accept
    grab/for (a) coffee if/some/sometime/when | coffee chat | informational interview/chat | say hi
    saying hello | say hello | new to/in (the) area/city/town/industry/field/linkedin | less of a hermit
    names i keep seeing | never know where | you never know | both attended | mentor~
    honoured to be part | honored to be | value being connected | great respect for
    working on these days
    """,
    // Looks for work.
    .jobSeeking: """
    ! looking/searching for a/an/my new/next job/role/position/opportunit~/challenge/internship/work
    look for work | looking for [work/opportunities/internship~/a job/roles]
    seeking a/an/new/entry-level/opportunit~/internship/employment/roles/position
    job search/seeker/hunting/hunt | open to work | i'm/am (available) for work
    let them know i'm available | my position was | was/been [laid off/made redundant/let go/eliminated]
    redundan~ | recently graduated | fresh graduate | recent graduate | (any) (suitable) vacanc~
    any openings/opportunities/vacancies/roles at/in/with/for | internship | entry-level | entry level
    work experience (placement) | refer me | a referral | forward my cv/resume/profile
    attached/enclosed (is) my cv/resume | my cv/resume (is) attached | my resume | my cv
    consider my application | my application | under your esteemed/guidance
    esteemed organisation/organization/guidance/company | willing to relocate | hardworking | hard-working
    quick learner | eager to learn | join immediately | if you hear of anything/any | hear of anything
    know someone/anyone hiring | years experience all certificates | hiring team
    career change/transition/switch | transition~ into/to | pivot into/to
    """,
  ]
}
