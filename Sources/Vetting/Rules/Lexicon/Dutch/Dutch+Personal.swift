extension Dutch {
  /// Signs of a person who writes to one other person: a question, modesty, private life.
  static let personal: [Cue: String] = [
    // A concrete question that only the reader can answer.
    .question: """
    ! hoe heb/hebt/hebben/ben/bent/had/kwam/deed/ging {u} ?
    ! waarom heb/hebt/hebben/ben/bent/schrijf/schrijft/gebruik/gebruikt/koos {u}
    ! welk/welke … heb/hebt/hebben/had/gebruik/gebruikt/gebruiken/nam/neem/koos/gebruikte {u}
    ! met welk/welke … heb/hebt/hebben/werk/werkt {u}
    ! waar heb/hebt/hebben/had/vond/kocht/haalde/haal/haalt {u}
    ! weet/weten {u} (nog/soms/misschien/toevallig/of) … of/waar/wie/hoe/wanneer/wat/iets/nog ?
    ! weet {u} toevallig/soms/misschien/of/nog/wie/waar
    ! heb/hebt/hebben {u} (*) nog
    ! bedoel/bedoelt/bedoelde/bedoelen {u}
    ! is dat/dit/het (wel) … normaal/juist/bedoeling/bewust/correct/gebruikelijk/expres ?
    ! klopt het/dat ?
    ! kan het (kloppen/zijn) dat
    ! kleine/domme/concrete/praktische/rare/technische/gekke/inhoudelijke vraag
    ! zou/zouden {u} (vandaag/nu/het/dat/toch) … aanraden/opnieuw/doen/kiezen/nemen ?
    ! wat/welke zou/zouden {u} … aanraden/aanbevelen/kiezen/nemen
    ! kan/kun/kunt/kon/zou/zouden {u} (me/mij/ons) … zeggen/vertellen/uitleggen/helpen/verklappen
    ! kan/kun/kunt/kon/zou/zouden {u} (me/mij/ons) … aanraden/bevestigen/doorgeven/terug
    ! geldt dat ook
    een vraag over/bij/aan | vraag ik me af | vraag (ik) me af | vroeg me af/afvragen
    mag ik {jou} (iets/eens/nog) … vragen | mijn vraag is | bestaat/bestaan … nog ?
    is er … nog/ergens ? | geldt dat/dit ook/voor/bij | werkt dat/dit/het ook/met/nog/bij ?
    gaat dat ook/met ? | mag dat ? | is dat nodig/genoeg ? | heeft (het/dat) … gewerkt/gelukt/geholpen ?
    is het gelukt ? | wat is er (van/met) … geworden/gebeurd | hoe heet/heette ?
    hoe heet/heette … weer/nu/alweer | wie was/heeft … toen/destijds/gemaakt/geschilderd/gebouwd ?
    kom/komt/komen/ga/gaat {u} … ook/nog/terug ?
    ben/bent/zijn {u} (er/ook) … bij/morgen/weer/nog/thuis ? | gaat (het/dat/de) … door ?
    begrijp ik (het/dit/dat) goed/juist | heb ik (het/iets) … gemist/verkeerd/juist/goed begrepen
    ik begrijp niet | ik snap niet | ik geraak | kom er niet uit | zit vast op/met/bij | loop vast op/bij
    foutmelding | krijg (ik/steeds/telkens) een fout/foutmelding/melding
    welke temperatuur/maat/bloem/hout/versie/instelling/kleur/merk/editie/wol/druk/mengsel
    nog ergens te krijgen/vinden/koop | mag die/dat/de weg
    heb/hebt/hebben {u} (hem/haar/het/die/mijn) … gezien/gevonden/liggen/bij ? | van waar komt
    waar kan ik … vinden/kopen | hoe heette die/dat/hij/zij/ze/de/het | ook weer ? | bewust zo ?
    moet dat niet/geen ? | mag ik {jou} daar | mag ik {jou} iets | zijn/is die/dat/het/hij er nog ?
    moet/moeten … eerst/ook/wel of/niet ?
    ? vraag over/bij/rond/in verband
    ? vraagje
    ? een vraag
    ? weet {u}
    """,
    // Does not want to be a burden.
    .modesty: """
    ! geen antwoord nodig
    ! hoeft/hoef/moet/moeten niet (te) antwoorden/terugschrijven/reageren/beantwoorden
    ! antwoord/antwoorden (is/hoeft) niet nodig/hoeft
    ! één/paar zin/woord/regel/lijntje/regeltje/zinnetje is/volstaat/genoeg
    ! geen haast
    ! er is geen haast
    ! weet niet of {u} (mij/me/zich/je/u/nog/dit) … herinnert/kent/leest/nog
    ! kan/kunnen (helaas/maar/jammer) niet veel/zoveel … betalen/geven
    ! klein/beperkt budget
    ! antwoorden/antwoord hoeft niet
    als/indien {u} (geen/even) tijd … begrijp/erg/probleem/snap
    als het niet lukt/kan/past … geen/erg/probleem/begrijp | zo niet … erg/probleem/jammer/drama
    haast/haasten (is) niet | als {u} (eens/even) tijd heeft/hebt/heb
    wanneer het {jou} uitkomt/past/schikt
    sorry voor het/de storen/stoornis/lange/late/lastigvallen/direct | sorry dat/om ik {jou}
    excuses voor het storen/lange/late | hoop dat ik (u/je/jullie) niet stoor | niet storen
    wil niet opdringerig/vervelend/lastig | {u} kent/ken/kennen mij/me niet
    {u} zal/zult/zul (mij/me/zich) … waarschijnlijk/vermoedelijk/wellicht niet … herinneren/kennen/weten
    {u} weet/weten waarschijnlijk niet | als ik (me/mij) (niet) vergis | als ik verkeerd ben
    verkeerde persoon | als ik fout zit | misschien een rare/gekke/domme
    durf (het) bijna/nauwelijks/niet | klinkt (misschien) raar/gek/vreemd | beetje raar/gek/ongewoon
    wou/wilde (je/u/het/dit/dat/gewoon/alleen) … zeggen/delen/laten/melden/weten
    zou {jou} (heel/zeer/erg) dankbaar | zou fijn/lief/tof/super zijn | ik zou heel blij
    dat wou/wilde ik | meer moet/hoeft dat | negeer dit … sorry | sorry voor het storen
    gewoon laten weten | gewoon even zeggen
    ? als je tijd hebt
    ? op het gemak
    ? rustig
    ? weet niet of
    """,
    // Family, private life, humour.
    .life: """
    ! mijn/m'n {kin}
    ! onze/ons dochter/zoon/kinderen/kleintje/hond/kat/tuin
    ! onze/ons kleinkind~/oudste/jongste/baby/trouw/trouwfeest/ouders
    ! ik ga trouwen/trouw
    ! wij/we gaan trouwen/zijn getrouwd
    ! met pensioen/prepensioen/brugpensioen
    ! gepensioneerd~
    ! pint/pintje/pinten/biertje … drinken/pakken/gaan/schuldig/trakteren/samen/op/van
    ! een pint/pintje/biertje/glas/borrel … drinken/gaan/pakken/op/samen
    ! schuldig/schuld {jou}
    ! trakteer/trakteren
    mijn/m'n hond/kat/paard/tuin/balkon/fiets/auto/brommer/boot/kelder/zolder/knie/rug/heup | huwelijk
    trouwfeest | bruiloft | begrafenis | uitvaart | afscheidsdienst | overleden | gestorven | deelneming
    verdriet | rouw~ | dementie | verjaardag | jarig | zwanger | bevallen | geboren | doopfeest
    communie | lentefeest | kleinkind~ | kleinzoon | kleindochter | ziekenhuis | operatie | geopereerd
    revalidatie | ziek … geweest/geworden/ligt/was | chemo | griep | beterschap | wachtzaal | verhuisd
    verhuizen | nieuw huis | nieuwe woning | bouwgrond | op reis | vakantie … in/naar/terug/geweest
    camping | kamperen | aan zee | skivakantie | uit eten | wandelen | fietsen | vissen | zeilen
    voetbal | cycling | ronde van vlaanderen | anderlecht | ajax | feyenoord | marathon | volkstuin
    moestuin | haha~ | hihi | hehe | lol | xd | amai | allee | ocharme | goh | pff | jeetje
    zeg … ken/weet/jij/hoe/ben/wat | tiens | hoe gaat het/'t | hoe is het/'t
    alles goed met/daar/bij/thuis ? | hoe gaat het met je/jullie/uw/de | groetjes | liefs
    dikke kus/knuffel | veel liefs | knuffel | warme groet | doe de groeten | groeten thuis
    doe (je/uw/jouw) (mama/papa/ouders/vrouw/man) de groeten | goesting | plezant | toffe peer | kameraad
    moest (*) … aan {jou} denken/lachen | deed (me/mij) aan {jou} denken
    dacht aan {jou} | mis {jou} | missen {jou} | in het dorp | bij de bakker | bij de slager
    op de markt | speelplein | speeltuin | aan de toog | op café | koffie (tje) bij | buurtfeest
    wat een toeval | toevallig | de wereld is klein | kleine wereld | zo lang geleden | niet te geloven
    schoon weer | eindelijk zon | pintje | mijn knie | met een hond | koffietafel | eindexamen | geslaagd
    ? alles goed ?
    ? tot gauw
    ? tot snel
    ? fijne/prettige vakantie/weekend
    """,
  ]
}
