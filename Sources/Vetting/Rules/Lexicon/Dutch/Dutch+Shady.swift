extension Dutch {
  /// Signs of schemes and frauds, and of where they want to go on.
  static let shady: [Cue: String] = [
    // Side income, being one's own boss, network marketing.
    .venture: """
    ! passief/tweede/extra/aanvullend/onbeperkt inkomen
    ! bijverdienen/bijverdienste/bij te verdienen/bijklussen
    ! eigen baas … zijn/worden/te
    ! financiële/financieel vrijheid/vrij/onafhankelijk/onafhankelijkheid
    ! zoek/zoeken (nog/momenteel) # (gemotiveerde/enthousiaste/ambitieuze/serieuze) mensen/personen
    ! zoek/zoeken (nog/momenteel) # (gemotiveerde/enthousiaste/ambitieuze/serieuze) partners
    ! zoek/zoeken (nog/momenteel) # (gemotiveerde/enthousiaste/ambitieuze/serieuze) dames/vrouwen
    ! netwerkmarketing/mlm/multilevel
    vanuit huis/thuis … verdienen/werken/inkomen/geld | van thuis uit … verdienen/werken/inkomen
    geld verdienen | verdien/verdient {u} | verdien … per/dag/week/maand/extra
    tot # {eur} per dag/week/maand | {eur} # per dag/week | # {eur} per dag/week | {eur} # extra per
    businessopportuniteit | business opportunity | zakelijke kans/opportuniteit | network marketing
    direct selling | directe verkoop | franchise~ | licentiehouder~
    zoek/zoeken … gemotiveerde/ambitieuze/enthousiaste/ondernemende mensen/partners/teamleden/vrouwen
    nieuwe partners/verkopers/ambassadeurs/consulenten … team/zoek/gezocht | mijn team uitbreiden
    bouw (aan) een team | meer uit het/je/uw leven | droom~ van … vrijheid/leven/inkomen | ratrace
    hamsterwiel | naast je/jouw/uw job/baan/werk | eigen tempo/uren kiezen/kiest/bepalen
    zonder startkapitaal/investering | startpakket | geen ervaring nodig/vereist | dropshipping
    producttester~ | reviews schrijven | voedingssupplement~ | afvallen | thuiswerk | online inkomen
    online business | wil/wilt {u} … meer/extra/anders verdienen/inkomen/leven ?
    sta/staat {u} open voor extra | lucratie~ | geen baas | zonder baas | bouw een team
    """,
    // Set phrases of fraud.
    .scam: """
    ! gegarandeerd/gegarandeerde/hoge/dagelijks/dagelijkse rendement/winst/opbrengst/rente/interest
    ! rendement … gegarandeerd/dagelijks/maandelijks/per/zonder/risico
    ! erfenis/nalatenschap … miljoen~/bank/overleden/begunstigde/klant/fonds/overschrijven
    ! begunstigde/naaste verwant/verwante
    ! nabestaande/erfgenaam … miljoen/fonds/bank/overleden/klant
    ! # miljoen euro/dollar/overmaken/usd/pond/€/$
    ! lening/leningen/krediet/kredieten … # {eur}
    ! uw/je account/rekening … geblokkeerd/beperkt/verifi~/geschorst/bevestigen/gedeactiveerd
    ! cheque … teveel/verschil/overmaken/innen/bedrag
    ! generaal/sergeant/soldaat/kolonel/kapitein … leger/army/syrië/afghanistan/oekraïne
    ! generaal/sergeant/soldaat/kolonel/kapitein … vn/missie/navo/jemen
    ! beste begunstigde/geliefde
    rente van # % | # % rente/rendement/interest/per
    particulier/particuliere lening/leningen/krediet/geldschieter | geldschieter
    lening/krediet/financiering … snel/bkr/bank/aanvragen/aanbod/aanbieden/nodig/particulieren
    zonder bkr | geldlening~ | overleden klant/cliënt | zelfde achternaam/familienaam
    vertrouwelijk~/discreet … transactie/voorstel/zaak/deal/overdracht
    zakelijk/zakenvoorstel/voorstel van wederzijds | god zegene/zegen | in de naam van god/jezus
    broeder/zuster in christus | verifi~ {uw} account/rekening/gegevens/identiteit
    beveiligingswaarschuwing | wachtwoord bevestigen/wijzigen | us army | vredesmissie
    koffer … geld/goud/contant | kist met | goudstaven | booreiland | boorplatform | loterij
    winnend~ … lot/nummer | prijs gewonnen/te claimen | douanekosten/inklaringskosten | pakket … douane
    kanker … fortuin/vermogen/geld/schenken/doneren | mijn overleden man/echtgenoot … geld/bank/miljoen
    weduwe … geld/miljoen/kanker | cadeaukaart~ | western union | moneygram | administratiekosten vooraf
    voorschot … notaris/advocaat/kosten | notariskosten | overmaken naar {uw}
    op {uw} rekening … storten/overmaken/zetten | geblokkeerd~ fonds~/geld/tegoed~
    verloren geld/bitcoin/crypto | geld/crypto/bitcoin … terughalen/recupereren/terugkrijgen
    {uw} computer/camera … gehackt | dringend … cadeaukaarten/overschrijving/betaling
    gewonnen … miljoen~ | serieuze mensen/personen/partners | particuliere leningen
    ? beste vriend/geliefde/begunstigde
    ? hacker~
    ? pakket
    """,
    // Investment words, soft.
    .money: """
    crypto~ | bitcoin~ | ethereum | usdt | blockchain | nft~ | forex | trading~ | trader~ | daytrading
    handelsplatform | tradingbot | beleggen/belegging~ … leren/rendement/kans/voorstel/advies/vastgoed
    beleggingskans~ | investeringskans~ | investeringsopportuniteit~ | vastgoedbelegg~
    vastgoedinvester~ | edelmetalen/edelmetaal | goud … beleggen/kopen/investeren | aandelentip~
    pensioensparen | pensioenopbouw | aanvullend pensioen | groepsverzekering
    fiscaal voordeel~/voordelig/optimaal/optimaliser~ | belasting~ besparen/optimaliser~
    vermogensopbouw | vermogensbeheer~ | vermogensplanning | successieplanning | hypotheekadvies
    oversluiten | verzekeringscheck | polischeck | financieel coach | financiële planning
    inflatie … beschermen/spaargeld/koopkracht | private equity | startkapitaal | minimale inleg
    verzekeringen vergelijken/doorlichten/bekijken | hospitalisatieverzekering | gewaarborgd inkomen
    arbeidsongeschiktheidsverzekering
    ? spaargeld
    ? winst
    ? token
    ? rendement
    """,
    // Looks for love.
    .romance: """
    ! {uw} glimlach/lach/ogen/schoonheid/profielfoto/foto … mooi/mooie/prachtig/betoverd
    ! {uw} glimlach/lach/ogen/schoonheid/profielfoto/foto … betoverend/knap/aantrekkelijk
    ! mooie/prachtige/lieve glimlach/lach/ogen/foto/vrouw/dame
    ! oprechte/serieuze/ware/echte/eerlijke vriendschap/relatie/liefde
    {u} ziet/zie/zag … leuk/lief/mooi/aardig/knap/sympathiek/goed uit
    zoek … liefde/relatie/partner/man/vrouw om
    weduwe/weduwnaar/gescheiden/alleenstaand/single … zoek/vriendschap/kind/leren/liefde
    ben/bent {u} single/getrouwd/alleenstaand/vrijgezel ? | beter leren kennen
    {jou} (graag) leren kennen | zielsverwant~ | ware liefde | mijn hart | het lot … ons/samengebracht
    hallo/hey/dag/goedemorgen schoonheid/mooie/schat/lieverd/knapperd | {uw} vriend/vriendin zijn/worden
    romantisch~ | daten | flirt~ | vrienden worden | vriendschap sluiten | god … bracht/hart/liefde
    ? eenzaam~
    ? vriendschap
    """,
    // Renting, buying and lending accounts.
    .rental: """
    ! linkedin … account/profiel/accounts huren/verhuren/lenen/kopen/verkopen/gebruiken/uitlenen
    ! account/accounts/profiel … huren/verhuren/uitlenen/overnemen/verhuur
    ! huur/huren/koop/kopen … account/accounts/profiel/profielen
    {uw} account/profiel … gebruiken/verdienen/vergoeding/maandelijks | passief … account/profiel
    {uw} account … per maand | {uw} ongebruikte/inactieve account/profiel
    niets te doen/niks account/profiel
    """,
    // Wants to go on elsewhere.
    .channel: """
    ! op/via/per whatsapp/telegram/wechat/signal/viber/hangouts/messenger/snapchat
    ! whatsapp/telegram/wechat/viber … nummer/stuur/contact/verder/toevoegen/bereiken
    telegram | wechat | viber | hangouts
    {uw} nummer/whatsappnummer/telefoonnummer/mailadres … geven/sturen/hebben/delen
    mijn privé/persoonlijke mail/mailadres/nummer/email | mail mij op/naar/via | app/sms mij/me
    ik ben hier/niet/zelden/weinig vaak/veel actief/online | niet vaak/veel op linkedin/hier
    zelden op linkedin | gmail | stuur (mij/me) een pb/dm
    ? whatsapp
    """,
  ]
}
