/// English: what a note is recognised by, and the words that others refer to.
enum English {
  static let lexicon = Lexicon(
    language: .english,
    markers: """
      the and of to in is that for it with was on are be this have from or had by not but what all were we
      when your can there an which their if will each about how up out them then she many some these would
      other into has more two like see time could than been its who now my did get may our do you i'm i've
      you're it's
      """,
    also: """
      a i at me him her his as so no any here only just off over after before during again still never always
      something nothing someone nobody am does did shall should must please thank thanks hello hi dear let
      first next last week month one three ten own each every such very much
      """,
    singular: "i i'm i've i'd i'll me my mine myself",
    plural: "we we're we've we'd we'll us our ours",
    reader: "you you're you've you'd you'll your yours yourself",
    classes: [
      "we": "we we've we're we'll we'd",
      "i": "i i've i'm i'll i'd",
      "be": "am is are was were be been being",
      "firms": """
      companies businesses firms brands teams organisations organizations practices clinics agencies
      startups start-ups shops stores hotels restaurants schools colleges universities charities
      nonprofits dealerships manufacturers retailers contractors builders landlords hospitals surgeries
      hauliers wholesalers distributors suppliers labs laboratories museums galleries farms estates
      offices bakeries bakers butchers breweries wineries pharmacies garages salons gyms bookshops workshops
      theatres enterprises smes councils municipalities authorities operators providers employers
      publishers investors funds banks insurers
      """,
      "people": """
      owners founders leaders executives directors managers ceos cfos ctos cmos coaches consultants
      advisers advisors lawyers attorneys solicitors barristers accountants architects engineers doctors
      physicians dentists surgeons vets nurses therapists teachers trainers recruiters realtors brokers
      freelancers entrepreneurs creators authors speakers professionals specialists practitioners clients
      customers partners homeowners parents women men mums moms decision-makers trustees headteachers
      principals developers designers marketers planners pharmacists
      """,
      "help": """
      help helps helped helping assist assists assisting support supports supporting enable enables
      enabling empower empowers equip equips guide guides guided guiding advise advises
      """,
      "make": """
      offer offers provide provides supply supplies deliver delivers sell sells build builds design
      designs develop develops make makes manufacture manufactures produce produces create
      creates distribute distributes import imports install installs rent lease host hosts publish
      publishes print prints train trains handle handles manage manages maintain maintains automate
      automates specialise specialises specialize specializes source sources place places
      """,
      "made": "built developed created designed launched made invented released published trained",
      "goal": """
      grow growing scale scaling increase increasing boost boosting improve improving reduce reducing cut
      cutting save saving lower lowering generate generating win winning attract attracting automate
      automating streamline streamlining optimise optimising optimize optimizing maximise maximize
      accelerate double doubling triple unlock eliminate free simplify speed secure protect fill retain
      convert
      """,
      "asset": """
      revenue revenues sales profit profits margins turnover leads pipeline costs cost spend overheads
      bookings traffic conversions conversion productivity efficiency visibility growth roi churn bills
      taxes tax premiums turnover workload paperwork admin downtime waste risk visitors enquiries
      inquiries appointments
      """,
      "thing": """
      platform software solution solutions tool tools app product products service services system
      programme program package packages technology method framework course training agency firm company
      studio engine bot assistant ai crm saas dashboard subscription
      """,
      "bait": """
      audit trial demo consultation assessment analysis review sample samples mock-up mockup report guide
      ebook e-book checklist template webinar masterclass workshop session quote estimate valuation
      strategy training resource whitepaper white-paper video case-study breakdown teardown tour month
      months class copy
      """,
      "day":
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thurs fri sat sun",
      "done": """
      mending fixing repairing lending sending bringing finding driving cooking baking teaching showing saving
      translating playing singing carrying keeping walking feeding holding hosting coming explaining answering
      listening staying helping tuning building painting standing speaking letting telling having
      """,
      "page": """
      profile post posts website site page company ad advert listing job announcement name firm team opening
      """,
      "month": """
      january february march april may june july august september october november december jan feb mar
      apr aug sept oct nov dec spring summer autumn winter
      """,
      "few": "two three four five six seven eight ten twelve fifteen twenty few couple handful several",
      "short": "short quick brief small fast little",
      "talk": "call chat conversation meeting demo zoom coffee phone-call intro catch-up session walkthrough",
      "send": "send share email forward show pass drop give",
      "kin": """
      wife husband son daughter father mother dad mum mom brother sister uncle aunt cousin grandfather
      grandmother nephew niece partner kids children twins baby parents grandad granny
      """,
      "work": """
      article talk paper book essay blog podcast newsletter interview column course class lecture speech
      keynote presentation panel workshop report video recording thesis dissertation chapter review letter
      recipe library repo package engine script photographs photos film map notes study research recording
      """,
      "said": """
      said told asked mentioned promised recommended suggested explained wrote showed offered warned
      advised lent gave taught invited introduced sent answered helped made
      """,
    ],
    signs: [favour, many, plain, quiet, selling]
  )
}
