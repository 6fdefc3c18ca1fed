extension English {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    shipping/moving agent/company/agents … pick/collect/come/contact/would/will
    my/our mover/movers/courier/shipper/haulier/shipping will/would/to/can/comes/come/agent
    add/include/cover the mover~/shipper~/courier~/agent~ fee/fees/cost/costs/charges
    name on/for the cheque/check | cheque/check … mover~/shipper~/extra/difference/excess
    pay~ (you) by/with (a) (bank/company) (certified) draft/cheque/check
    send/refund/forward/return/pass/wire (me) the difference/balance/excess/rest
    member/account trust/safety/security/verification/support team | trust and safety team
    features/functions (…) limited/restricted/disabled | reported as automated/suspicious/spam
    confirm~/prove (the/your) ownership | limitation/restriction may/will/stays/remains
    page/link/form below … confirm/verify/within/or
    purchas~/procurement department/office/officer/division … require/need/interested/urgent~/supply
    ? net # terms/days/payment | ? # days credit | ? credit terms of
    bill~/invoice~ our government/ministry
    keep (this/it) between us
    do not/don't mention/tell (it/this/anyone) … anyone/anywhere/public/bank/family
    daily/weekly payout~ | paid/pay/payout~ daily … home/phone
    rate/review/rating/reviewing/like hotels/apps/products/listings/videos … home/day/daily/paid/pay
    on the other messenger/app | on another messenger/app
    is this still your/the number
    wrong number | ? i live abroad/overseas | ? offshore/abroad/overseas at/until/for
    widower | one son/daughter | widow~ with/and | (on) a/an (oil) rig/platform off/in/until
    your (*) calm/kind/sweet/gentle/honest face
    your photograph/photo/picture stopped/caught/struck | calm face | night market | trading room
    incurable illness/disease | recovery department/unit/team | wallet … release/released/fee
    released after/once
    """,
    .honour: """
    ! processing/publication/publishing/article charge/charges/fee/fees/apc
    ! peer review … within/completed/takes # days/weeks | ! rapid/fast publication/review
    ! your manuscript/submission/paper/contribution … forthcoming/upcoming/next/special volume/issue/edition
    ! forthcoming/upcoming/next volume/issue of | mini-review | short communication
    editors believe/invite/welcome/would | ? special issue | ? call for papers | ? manuscript
    ! entry/nomination/listing fee | longlist~
    """,
    .offer: """
    ! i'm/am an (early stage) investor | ! we/i invest in | ! £/$/€ # m fund | ! # m fund
    ! first cheques/checks/tickets | ! write/writing/lead/leading (first/early) cheques/checks/rounds
    know founders early
    ! our bot/app/api/cli/extension/plugin/scanner/agent … free/checks/finds/makes/fixes/opens/does
    ! we/i (also) scanned/analysed/analyzed/audited/benchmarked/crawled your
    ! ran (…) against/on/over your repo/repository/site/code/codebase/docs/app
    ! love your/any/some/honest feedback | feedback (is) (very) welcome
    ! add/display/put our/the/a … badge/listing/widget/sdk to/in/on/into your
    free for open source/oss/maintainers | still in beta | in private/public/closed beta
    ! built/made/launched a/an … tool/app/bot/extension/agent/platform that/for/to/which
    ! what i do for a living | ! i/we do this/that for
    ! we've/i've just finished/done/refitted/fitted/completed
    ! buyers looking/waiting/registered/on | what yours/your (*) would make/fetch/sell
    """,
    .survey: """
    ! i still need # (more) answers/responses/participants | among all participants | raffl~
    """,
    .business: """
    as/like/same last time/year/month | (the) same … as last/before/usual | as usual | last year's
    ! runs/running out on | ends/expires on/in … renew~ | ! renew~ it/the/our/for … same/terms/another
    left it/them with/at/in the | pick it/them/her/him up from/at/after
    your card/bag/keys/wallet/jacket/umbrella/rucksack/phone/dog/scarf was/were/is/are
    the last book/job/order/batch/delivery/project | rounds of changes
    can/could you transfer/drop/bring/move/swap (yours/it/them/the)
    delivery note | ! your order … refused/late/arrived/wrong/short/ready/missing | the auditors/auditor
    bring~ it back (round)
    """,
    .question: """
    ! bisected | ! repro (script/steps/case) | ! steps to reproduce | stack trace | traceback
    regression
    ! works/worked/fails/broke/broken/crashes/crashed on/in/since/after/with (version) #
    since # (…) (it/the) ignores/crashes/fails/breaks/returns | after upgrading/updating (to)
    path traversal | default config | on debian/ubuntu/fedora/arch/macos/windows | python # | node #
    ! wasn't/isn't/weren't/didn't/don't/doesn't/haven't/won't it/you/they/he/she/we ?
    """,
    .jobSeeking: """
    stands out in candidates | strong/good match for me | advice on … position/role/applying/breaking into
    (the/this) position/role looks like | i've been in … for # years | thanks for considering
    """,
    .modesty: """
    ! don't reply (to this) | ! not after a/any/the bounty/money/reward | close it straight
    no bug here
    i wanted you/someone to know | doesn't need to come back
    """,
    .life: """
    sorry for your loss | thinking of you/your | we heard about | condolences | lasagne | pram | bins
    """,
    .probe: """
    just/only say the word | say the word | shall i pencil/put/book you
    """,
  ]
}
