extension English {
  /// Signs that a note is written for this reader.
  static let favour: [Cue: String] = [
    // They met.
    .encounter: """
    ! we met at/in/on/briefly/through/during/last/when | ! met (you) at/in/on the/your
    ! nice/great/good/lovely/pleasure [meeting/to meet/seeing] (you) at/in/on/to
    ! nice/great/good/lovely/pleasure [to see/talking/speaking/to sit] (you) at/in/on/to
    ! nice/great/good/lovely/pleasure [meeting/to meet/seeing] (you) with/last/yesterday/again/next
    ! nice/great [to see/talking/speaking/to sit] (you) with/last/yesterday/again/next
    ! good/lovely/pleasure [to see/talking/speaking/to sit] (you) with/last/yesterday/again/next
    ! we sat/stood/spoke/talked/chatted/danced/shared/queued/argued/walked/skied/sailed/flew/travelled
    ! i sat/stood/was sitting/standing [next to/behind/beside/opposite] (you)
    sat next/beside/behind/opposite | next to you/me | behind/beside you
    ! you sat/stood/were next/beside/behind/kind/on/at
    ! you {said} me/us/that/to/if/about/the/it/a/for
    you {said} | you asked me/us/for/about/if/whether/in | you wanted [to know/the/me]
    you were looking/kind/asking/saying | you might remember | do you remember | remember me/when/the
    you may remember | you won't remember | don't know if you remember
    i was the one/woman/man/guy/girl with/who/in | ! as promised | i promised (you)
    as i/you mentioned/promised/said | like i said
    our conversation/talk/chat/argument/discussion/meeting/walk at/in/on/about/last/yesterday
    since we met/spoke/talked/last | when we met/spoke/talked/last
    after your/our talk/conversation/chat
    ! thanks (again) for [yesterday/today/tuesday/last/the coffee/the chat/the lift/dinner/lunch]
    [yesterday/last week/last night/last month/on {day}/this morning] at/in
    at the dinner/wedding/fair/conference/breakfast/party/funeral/match/course
    at the reception/launch/opening/meeting/agm/gala/workshop/retreat/panel | {day} night's
    ! leaving do/party | in the queue | coffee queue | on the train/plane/flight/ferry/bus/boat from/to
    delayed train | ! good/nice/great to see you | lovely to see/sit/meet | enjoyed our/meeting/talking
    ? dinner | ? at the conference
    """,
    // The reader's own work, and where in it.
    .yourWork: """
    ! your work on/with/at | ! your/the … you open-sourced/built/released/maintain/wrote
    your post/posts/blog/thread about/on | loved your | great post/article/talk
    saw/love/loved/read your {work}/post/project/work | working on (a/something/the) similar
    similar problems/challenges/systems/issues | we're/i'm (also) working on/with
    implementing something
    running into | edge cases | your approach (to) | how you handle/approach/solved/implemented/built
    your architecture/implementation/insights on
    ! your (…) {work} on/about/from/in/at/for/of/gives/says
    your recent/latest/first/last/july/june/old/whole/* {work} | ! in your {work} | in your # {work}
    read your {work} | i read/watched/heard/attended/used/tried/followed your
    i've [read/watched/used/tried/been using] your | ! watched the/your
    re-read/reread/finished/enjoyed your | listening to your | listened to your
    heard you speak/on/say/at | saw you speak/at/on/perform/play/in
    {work} you gave/wrote/made/published/recorded/did | the {work} you wrote/gave/made
    ! you write/say/state/claim/argue/show/showed/describe that/in/there/on/about/the/a/it/how/why/of
    ! you mention/recommend/suggest/conclude/cite/quote/wrote/said that/in/there/on/about
    ! you mention/recommend/suggest/conclude/cite/quote/wrote/said the/a/it/how/why/of | ! page # | p #
    chapter # | figure # | table # | line # | section # | slide # | min # | minute # | at # #
    footnote #
    version # | issue # | paragraph # | your recipe/method/design/drawing/sketch/theory/argument
    your library/repo/code/dataset/engine/garden/bread/soup | the readme
    your exhibition/concert/film/novel/poem/translation/performance/show | reviewed my
    you judged/reviewed/examined/edited/conducted/designed/built/restored
    """,
    // Thanks or congratulations for something past.
    .thanks: """
    ! thank you (so much) for (your) help/advice/the/coming/taking/speaking/having
    ! thank you (so much) for (your) hosting/answering/letting/telling/writing/being/lending/everything
    ! thanks [again/so much/ever so much] for your/the/yesterday/last/taking/coming
    ! thanks [again/so much/ever so much] for having/letting/sending/answering/everything/helping
    thank/thanks (you) for {done} | thank you for the | thanks for the/your | many thanks for
    sends its thanks
    we/i are/am so/very/truly grateful | i owe you | owe you a/one | you saved/helped me/us/my
    (it) helped me/us [a lot/very much] | saved me | you were right | you're right
    congratulations on/to the/your/him | congrats on the baby/prize/wedding | well deserved
    i always said | happy birthday | much appreciated | with (many) thanks
    """,
    // Common ground.
    .ground: """
    ! we/i (both) worked/studied/overlapped/trained/served together/at/in/under/with/up
    ! we/i (both) played/grew/sang/rowed/lived together/at/in/under/with/up | ! overlapped at/in/by
    we (used to) work~ together
    ! your/my/our/a old/former/ex colleague/boss/job/desk/team/school/teacher/class
    ! your/my/our/a old/former/ex flatmate/neighbour/neighbor/student/classmate/roommate/assistant/firm
    former colleague/student/neighbour/neighbor/pupil/classmate/intern
    same class/school/year/team/choir/club/village/street/regiment/course/dorm | class of
    school together/friend/reunion | at school | in school together | reunion | year above | year below
    ! i took over the/your/from | had/have your old | your predecessor/successor
    ! your (new) neighbour
    your new neighbor | neighbour | next door | lives next/on/in/opposite
    my {kin} … you/your/yours/same
    you taught/trained/treated/married/knew/know/helped/met my
    our (mutual) friend | mutual friend | a (mutual) friend | old friend | friend of mine/yours/ours
    your colleague | ? my colleague
    my/your boss/friend/teacher/supervisor/landlord/doctor/dentist/running | running buddy
    our old/club/choir/street/parish/village/building | at/from our school
    the lab/choir/club/team/old from/would
    parkrun | used to be/live/work/sit | you won't/may/might know/remember me | we've never met but
    long time | it's been [years/ages/a long] | passed away | funeral | retire~ | turning #
    """,
    // Somebody sent them.
    .referral: """
    ! suggested/recommended/insisted (that) i/we/you should/could/might/would/write/contact/get/ask/speak/talk
    ! suggested/recommended/insisted (that) i/we/you call/try/look/come/meet/know/are
    ! said/told/thought/reckons/thinks/says (me/us) (that) i/we/you should/might/could/would/know
    ! gave me your name/number/details/address/email | ! gave/passed/handed me/us/on your
    ! recommended you | recommends you | told me to/that/you/about | tells me you/that
    mentioned [you/your name] | pointed me to/at/in | put me on/in | spoke (highly) of you
    swears by you
    sends his/her/their regards/love/best/greetings | says [hi/hello/you/that you/i should]
    says you/he did | suggested I/we | referred me/us/by | introduced us/me | please meet | named you
    via our/my | through our/my | you did/sorted/helped something/hers/theirs/theirs/his
    you did theirs/hers/his
    """,
    // They want what the reader does or sells.
    .buyer: """
    ! do you still/also take/act/do/offer/have/make/repair/deliver/teach/sell on/for/in/any/new ?
    ! do you still/also take/act/do/offer/have/make/repair/deliver/teach/sell the/to/a/private/with/… ?
    ! do you still/also run/accept/cover/work/ship on/for/in/any/new/the/to/a/private/with/… ?
    ! do you still/also fix/restore/translate/treat/handle/speak on/for/in/any/new ?
    ! do you still/also fix/restore/translate/treat/handle/speak the/to/a/private/with/… ?
    ! could you ring/call/quote/come/tell/take/give/help/send/do me/us/a/an/at/on/over/out
    ! could you look/repair/translate/advise/recommend me/us/a/an/at/on/over/out
    ! could you act/step/make/represent/provide me/us/a/an/at/on/over/out
    ! can you do/come/take/help/repair/deliver/recommend it/a/me/us/on/that/this/over ?
    ! can you step/look/give/make/tell/still/act/fit it/a/me/us/on/that/this/over ?
    are you able/taking/free/still/available to/on/in/for/new ?
    ! would you [be able/consider taking/do/take/act] to/on/for/it/a/the ?
    ! would you [come/speak/be willing] to/on/for/it/a/the ?
    ! would you be available/free on/to/in ?
    ! would you be available/free for … wedding/concert/party/evening/birthday/service/{month}/course ?
    ! [how much/what] do/would/does you/it/that/a/an charge/cost | ! what do you charge
    what would/does … cost | rough/ballpark price/quote/figure
    your rates/rate/fee/fees/hourly/price/prices/availability ? | a quote (for) | an estimate
    (please) quote | ! we [need/are looking for/want] a/an/someone/somebody
    ! we [would like to have/would like to order/would like to book] a/an/someone/somebody
    ! we [need/are looking for/want] some/help/to/#
    ! we [would like to have/would like to order/would like to book] some/help/to/#
    ! i [need/am looking for/want/would like to] a/an/someone/somebody/help/order/book/hire/buy
    i'm looking for a/an/someone/somebody who/to/lawyer/accountant/…
    i'd like to book/order/hire/buy/commission/ask/come | looking for someone/somebody to/who
    in need of
    need your help/advice | ! my board/boss/company/firm/school/clinic/church has/have asked/decided
    our supplier/provider/accountant/lawyer/broker/architect … retired/quit/closed/left/hopeless
    our supplier/provider/accountant/lawyer/broker/architect … closes/leaks/ended/expired/broke
    our contract/old/current/tender/roof/boiler … retired/quit/closed/left/hopeless
    our contract/old/current/tender/roof/boiler … closes/leaks/ended/expired/broke | (let down by)
    we/i (have) inherited | received/got (a) letter/notice/bill/summons | dispute
    ! take on new/clients/cases/mandates/work | first/initial appointment | make an appointment
    (budget) is small/tight/limited/around/about | we (have) a/no/small budget | to whom should i/we
    we'd need/like/want | possible ? | how soon | short notice
    ! you/your did/do … wedding/kitchen/website/church | ours is
    ! my house/lease/landlord/tenant/visa/divorce/pension/boiler/roof/piano/shoulder/knee
    """,
    // A thesis, an exam, a school project.
    .student: """
    ! my/a/our bachelor~/master~/phd/doctoral/diploma thesis/dissertation/project/work
    my [thesis/dissertation/supervisor/professor/teacher/project/exam/science fair/coursework/essay]
    i'm # (years) | i'm/am a/an (…) student/pupil/apprentice/trainee/undergraduate/postgraduate/phd
    phd student | first/second/third/final/2nd/3rd/1st year student/of/at/in
    doing my project/phd/thesis/master~/a-levels/dissertation
    writing/write/doing a/my/about/on thesis/dissertation/essay/project | science fair/project
    young scientist | my university/school/college doesn't/hasn't/has | [three/two/one/a few] questions
    send the pdf | respectfully
    """,
    // Ordinary letters between people who deal with each other already.
    .business: """
    ! my salary/pay/compensation/performance/promotion/targets/appraisal/contract | update on the
    status of the/our | (need/needs) more time | an extension | my (annual/yearly) review
    apolog~ for the delay | sorry for the delay | i've finished/updated/revised/corrected
    the latest version | shared folder | pull request | open a pr/issue/ticket | unfortunately
    we regret
    i regret | thank you for taking the time | our conversation about/regarding | after careful
    on behalf of my team | my performance | this quarter
    ! thanks for (getting/coming) back/reaching/writing
    ! thanks for your/the message/reply/interest/application/email/note/feedback/update/response
    great/good/lovely to hear from you | ^ of course | ^ absolutely
    that sounds great/good/fantastic/interesting/perfect | ^ sounds great/good/perfect
    (i'd be) happy to discuss/help/meet/answer/explain/review/speak
    looking forward to working/seeing/your/meeting | next steps | key takeaways
    our call/meeting today/yesterday | as we approach | our department/budget/quarter/manager/director
    on our side | my team/manager | ! as agreed/discussed/arranged/requested
    we [agreed/had agreed/had fixed/discussed/had said/decided]
    i'll bring/be/call/ring/collect/sign/send/transfer/pay/see/take/meet the/you/a/there/it/at/on/round
    we'll bring/collect/sign/pay | ! (please) (find) attached | attached is/are/the/please
    sign/initial/return the/and attached/contract/form
    the contract/invoice/quote/draft is/are/for/of/and/follows/from/copy/you
    the agenda/minutes/order/deed/lease is/are/for/of/and/follows/from/copy/you
    the survey/proofs/signed/paperback is/are/for/of/and/follows/from/copy/you
    the renewal/deposit/delivery/tender/notary is/are/for/of/and/follows/from/copy/you | signed copy
    your [contract/invoice/order/appointment/application] is/has/for/of/was
    your [claim/booking/subscription/quote/offer] is/has/for/of/was
    your [contract/invoice/order/appointment/application] from/fixed/till/until/on/no
    your [claim/booking/subscription/quote/offer] from/fixed/till/until/on/no
    your [payment/deposit/delivery/file/case] is/has/for/of/was/from/fixed/till/until/on/no
    your [proposal/policy/complaint/tenancy/lease/account manager] is/has/for/of/was
    your [proposal/policy/complaint/tenancy/lease/account manager] from/fixed/till/until/on/no
    ! monday/tuesday/wednesday/thursday/friday/saturday/sunday('s) [works/fine/is fine/suits]
    ! monday/tuesday/wednesday/thursday/friday/saturday/sunday('s) [it is/at/is/2pm] | {day}'s fine
    {day} 2pm/at | works/suits for me/us | that/this works | see you on/at/there/then/tomorrow/next/in
    shall we say | same hour/time/place | [can we/let's/could we] move/reschedule/push/postpone/shift
    rescheduled | the/our meeting/call/appointment/hearing/visit/session on/at/tomorrow/next/is/was/with
    tomorrow at/is/works | confirm~ your/our/the/for/that/receipt | renewal | price rise | fixed until
    back to you | i've/we've reviewed/received/read/checked/spoken your/the/it/with/to
    i've/we've talked/asked/booked/paid/sent/signed your/the/it/with/to | we have reviewed/received
    thanks for the/your offer/quote/proposal/invoice/draft/reply/order/patience/payment
    [going to/have to/must/decided to] [decline/say no/cancel/pass] | say/saying no to
    i'm/we're/are (going to) [say no/decline] | withdraw | complain~ | apolog~ | refund | replacement
    line # | item # | clause | frame contract
    the board/trustees/council/committee has/have/met/approved/decided
    your staff/fitter/colleague/nurses/team left/said/told/asked/has | account manager at | hearing
    court | tender | deadline~ | invoice | vat | deposit
    """,
    // A question that only this reader can answer.
    .question: """
    ! how did you | ! did you use/mean/ever/find/throw/get/manage/have
    ! did you build/write/make/think/try/change/keep/still | ! what did you | why did you
    ! which one/* did you | which one/edition/version/of/type/kind/paint/glue/make | where did you
    ! would you do/still/keep/say/recommend/mind/happen it/the/same/that/telling/to
    do you still/happen/know/remember/think/recall/mean have/to/if/whether/of/who/what/where/the/that/it
    have you [still/got/kept/seen the/found] the/a/any
    is it/that/this [a bug/normal/true/right/by/still/intended/possible/the same/because] | is the * ?
    was/were it/that/the/you … ? | does that/it/the * mean/work/apply/hold/happen | what does … mean ?
    what is the | how do i | how would a | what should i/we | am/are i/we doing/missing/wrong/right
    can/may/could/might i [use/ask/quote/cite/call/borrow/see/reuse/come/ask you]
    may/can we use/quote/borrow/publish/reprint | in/or out of | in or out | who took | what's the name
    i don't/can't understand/find/open/get/figure/work | [doesn't/does not] work/compile/match/open/turn
    instead of | we see the same/reverse | two/a things? that/i [don't/do not] | i think the
    i wasn't sure | my guess
    """,
    // Without any wish to be answered.
    .modesty: """
    ! no reply needed/necessary | no need to reply/answer/respond | no rush | no hurry
    ! (even) one/a line would/is | sorry to/for bother/use/trouble/writing/the
    hope/sorry you/if [don't/this is] [mind/the wrong] | wrong place | i know you must get/be
    if you don't/can't/haven't [mind/have/the time/want] | ! it's/that's fine/ok/okay if
    (you're) free to say no | don't feel/worry/laugh | i don't charge | i can't pay
    i'm not a/an expert/researcher/lawyer/scientist/native | please forgive | forgive me/my/the
    it's a long shot | long shot | probably silly/stupid | excuse my english | thank you for reading
    """,
    // Private life, and laughter.
    .life: """
    my {kin} | your {kin} | our son/daughter/baby/kids/children/wedding/dog/cat/house
    her mother/father/husband | his wife/mother/father/health | ! haha~ | lol | wedding | ! funeral
    birthday | born | hospital bed/last/since | surgery last/next/went | beer | pint | drinks on | cake
    barbecue | garden | dog | cat | boat | choir | football | bike | guitar | piano | chess | knitting
    recipe | sourdough | holiday | moved house/to/back/here | moving to/house/back | crutches | hug
    love to the/your | see you sunday | my fault | still wrong | embarrass~ | laughed | giggl~
    miss you
    cheers mate
    """,
  ]
}
