extension German {
  /// Signs of schemes and frauds, and of where they want to go on.
  static let shady: [Cue: String] = [
    // Side income, being one's own boss, network marketing.
    .venture: """
    ! passives/zweites/zusätzliches/zusaetzliches/ortsunabhängiges einkommen
    ! passives/zweites/zusätzliches/zusaetzliches standbein
    ! eigener/eigene/dein/deine/ihr chef/chefin … sein/werden/boss
    ! finanzielle/finanziell/finanzieller freiheit/unabhängigkeit/frei/unabhängig
    ! suche (noch/derzeit/aktuell/gerade) # (motivierte/engagierte/offene/ehrgeizige) menschen/leute
    ! suchen (noch/derzeit/aktuell/gerade) # (motivierte/engagierte/offene/ehrgeizige) menschen/leute
    ! suche (noch/derzeit/aktuell/gerade) # (motivierte/engagierte/offene/ehrgeizige) personen/frauen
    ! suchen (noch/derzeit/aktuell/gerade) # (motivierte/engagierte/offene/ehrgeizige) personen/frauen
    ! nebenverdienst/nebeneinkommen/zusatzeinkommen/zusatzverdienst
    ! geschäftsmöglichkeit~/geschäftschance/geschaeftsmoeglichkeit~
    von zu hause/zuhause/überall … verdienen/arbeiten/geld/einkommen | vom handy/sofa aus
    ortsunabhängig~ | geld verdienen | verdienen {sie} | verdiene … monat/tag/woche/extra
    # {eur} (am/pro/im) tag/woche … verdien~/extra
    # {eur} im monat … verdien~/nebenbei/extra/zusätzlich
    bis zu # {eur} (am/pro/im) tag/monat/woche/stunde | network marketing | direktvertrieb
    strukturvertrieb | vertriebspartner~ | teampartner~ | franchise~ | lizenzpartner~
    suche/suchen … motivierte/ehrgeizige/engagierte/zielstrebige menschen/leute/personen
    suche/suchen … motivierte/ehrgeizige/engagierte/zielstrebige partner~/frauen/teampartner
    mehr aus {ihr} leben | mehr vom leben | träumst du/traum~ vom/von … freiheit/leben/unabhängigkeit
    hamsterrad | nebenberuflich~ … verdien~/einkommen/start~/chance/aufbauen/möglich~
    neben dem job/beruf | freie zeiteinteilung | ohne startkapital/eigenkapital/investition | startpaket
    einstieg jederzeit | keine vorkenntnisse/vorerfahrung
    bist du bereit/offen … veränder~/neues/leben/erfolg | dropshipping | amazon fba | produkttester~
    bewertungen schreiben | nahrungsergänzung~ | abnehm~ | unser/unserem erfolgsteam | schneeball~
    heimarbeit | online arbeiten | mentor~ {fur} {people} | nebenbei … verdien~/dazuverdien~/geld
    dazuverdien~ | etwas dazu verdienen | zweites einkommen | business opportunity | ohne chef
    lukrativ~ | baue (gerade) (ein) team | neues team auf | mein team wächst | geschäftspartner~ gesucht
    """,
    // Set phrases of fraud.
    .scam: """
    ! rendite … garantiert/garantierte/sicher/sichere/täglich/monatlich/risiko
    ! garantierte/sichere/hohe/tägliche/risikolose rendite/gewinne/gewinn/erträge/zinsen
    ! erbschaft/erbe/nachlass … million~/bank/verstorben~/mandant/begünstigt~/kunde/fonds/$
    ! nächster/naechster/nächsten angehöriger/verwandter/angehörigen/angehoeriger/verwandten
    ! begünstigter/beguenstigter/begünstigten/begünstigte
    ! # million~/mio … euro/dollar/€/$/überweis~/transfer~/konto/usd/erbe
    ! kredit/kredite/darlehen … # {eur}
    ! {ihr} konto/account … gesperrt/eingeschränkt/verifizier~/bestätigen
    ! {ihr} konto/account … deaktiviert/überprüf~/geschlossen
    ! general/sergeant/soldat~/offizier … army/armee/syrien/afghanistan/ukraine/irak/un/nato/einsatz
    ! lieber/guter freund
    ! liebe geliebte/begünstigte~
    ! scheck … überweis~/differenz/einlösen/überschuss/zuviel
    # % rendite/zinsen/gewinn | rendite von # | zinssatz von # | # % zins/zinssatz
    verstorbenen/verstorbener kunden/klienten/kunde/mandanten/mandant
    denselben/gleichen nachnamen/familiennamen
    vertraulich~/diskret~ … geschäft/angebot/vorschlag/transaktion/angelegenheit
    geschäftsvorschlag/geschäftsangebot
    kredit/kredite/darlehen/finanzierung … angebot/anbieten/vergeben/gewähre/schufa
    kredit/kredite/darlehen/finanzierung … sofort/bieten/brauchen/benötigen | kreditgeber | privatkredit~
    ohne schufa | schnelle finanzierung | brauchen sie (einen) kredit/geld/finanzierung
    gott segne {dich} | im namen gottes | gottes segen | {ihr} vertrauen … geschäft/fonds/hilfe
    verifizier~/bestätigen sie {ihr} konto/daten/identität/account | sicherheitswarnung
    passwort … bestätigen/ändern | us army | friedensmission | koffer … geld/gold/bargeld | box mit
    goldbarren | bohrinsel | ölplattform | lotterie~ | gewonnen … million~ | gewinnbenachrichtigung
    glückliche~ gewinner~ | zollgebühr~ | spende … an sie/ihnen … vermögen/million~/krebs
    krebs … vermögen/spenden/million~ | mein verstorbener mann | geschenkkarte~ | google play karten
    western union | moneygram | anwaltsgebühren | mittel … überweisen/transfer~
    auf {ihr} konto (zu) überweisen/transferieren
    wiederherstell~ … verloren~ geld/bitcoin/krypto/gelder | verlorenes/verlorene geld/gelder/investition
    ich habe {ihr} … gehackt/aufgenommen/webcam
    dringend~ … gutscheinkarten/gutscheine/überweisung … diskret/sofort | lieber begünstigter
    mein lieber freund | hallo lieber | bruder/schwester in christus | seriöse~ menschen/personen/partner
    notar … million~/erbschaft
    ? paket … zoll
    ? bearbeitungsgebühr
    ? vorschuss
    ? treuhand~ … million~/konto/fonds
    ? hacker
    """,
    // Investment words, soft.
    .money: """
    krypto~ | bitcoin~ | ethereum | usdt | blockchain | nft~ | forex | trading~ | trader~ | daytrading
    handelsplattform | handelssignale | signale … gruppe/trading | investieren … lernen/zeigen/verdienen
    investment~ | anlage~ … möglichkeit/chance/strategie/ertrag | geldanlage~ | kapitalanlage~
    anlageimmobilie~ | immobilieninvest~ | edelmetall~ | goldsparplan | gold … anlegen/investieren/kaufen
    aktientipp~ | aktiendepot | börsenbrief | altersvorsorge | rentenlücke | steuern sparen
    steueroptimier~ | vermögensaufbau | vermögensverwalt~ | denkmalimmobilie~ | finanzcoach
    finanzielle bildung | inflation … schützen/schutz/vermögen | sachwerte | private equity
    betriebliche/betrieblichen altersvorsorge/krankenversicherung | private krankenversicherung
    versicherungscheck | gewinne … täglich/erzielt/auszahlung | startkapital | mindesteinlage
    profit/profite/profitabel~
    ? token
    ? hebel
    ? liquidität
    ? auszahlung~
    ? einzahl~
    """,
    // Looks for love.
    .romance: """
    ! {ihr} lächeln/laecheln/augen/schönheit … schön/hübsch/bezaubernd/verzaubert/gefällt/attraktiv
    ! {ihr} profilbild/foto/bild … schön/hübsch/bezaubernd/verzaubert/gefällt/attraktiv
    ! schönes/schoenes/wunderschönes/bezauberndes/tolles/hübsches lächeln/laecheln/foto/bild/gesicht
    ! aufrichtige/ehrliche/ernsthafte/echte/wahre/ernste freundschaft/beziehung/liebe
    sehen/siehst … nett/gut/sympathisch/toll aus
    suche … liebe/partner/partnerin/beziehung/mann/frau {fur} | große liebe | seelenverwandt~
    fürs leben
    witwe/witwer/verwitwet/geschieden/single … suche/suchen/kennenlernen/freundschaft/kind/lebe
    bist du/sind sie (noch/verheiratet/auch) single/verheiratet/ledig/vergeben/alleinstehend ?
    {dich} näher/besser/privat kennenlernen/kennenzulernen | freunde werden/sein | freundschaft schließen
    schicksal … zusammen | flirt~ | dating | meine schöne/liebe/hübsche/süße dame/unbekannte
    hallo schöne/hübsche/süße/liebes | guten morgen schöne~ | darf ich {ihr} freund sein/werden
    romantisch~ | treffen … wein/candle | besser kennenlernen/kennenzulernen
    {sie} … hübsch/attraktiv/wunderschön/bezaubernd
    ? einsam~
    ? mein herz
    ? charmant~
    """,
    // Renting, buying and lending accounts.
    .rental: """
    ! linkedin … account/konto/profil … mieten/vermieten/leihen/kaufen/verkaufen/nutzen/miete
    ! account/konto/profil … mieten/vermieten/ausleihen/überlassen/vermietung/anmieten
    ! miete/mieten/kaufe/kaufen … account/accounts/konto/konten/profil/profile
    {ihr} account/konto … nutzen/verwenden/verdienen | account~ … passiv~/monatlich | mit {ihr} account
    passiv … profil/account verdienen | {ihr} profil … {fur} uns/einnahmen/verdienst/vermarkten
    {ihr} ungenutzt~ profil/account/konto | nichts tun … account/profil
    """,
    // Wants to go on elsewhere.
    .channel: """
    ! whatsapp/telegram/wechat/signal/viber … nummer/schreib~/kontakt~/weiter/melde~/hinzufügen
    ! auf/über/ueber/per/via/bei whatsapp/telegram/wechat/viber/hangouts/snapchat
    telegram | wechat | viber | hangouts
    {ihr} private/persönliche/handynummer … geben/schicken/haben/senden
    {ihr} whatsappnummer/telefonnummer/mailadresse … geben/schicken/haben/senden
    meine private~ e/mail/email/nummer | schreiben sie mir/schreib mir … unter # | schreib mir privat
    selten/nicht oft/kaum … linkedin/hier … aktiv/online/unterwegs | nicht oft/viel auf linkedin/hier
    kontaktieren sie mich unter/per/über | gmail | outlook com | per pn | schick mir … pn/dm/nummer
    ? whatsapp
    ? messenger
    """,
  ]
}
