extension Dutch {
  /// Signs of an errand with the reader: buying from them, studying, ordinary business.
  static let errand: [Cue: String] = [
    // Wants the reader's service or goods.
    .buyer: """
    ! neemt/neem/nemen {u} (nog/momenteel/op) … nieuwe/klanten/cliënten/patiënten
    ! neemt/neem/nemen {u} (nog/momenteel/op) … leerlingen/opdrachten/aan
    ! wat zou/zouden/kost/kosten/vraagt/vraag/vragen/rekent/reken ?
    ! hoeveel zou/kost/kosten/vraagt/vraag/vragen/rekent/reken
    ! wat kost/kosten
    ! {uw} uurtarief/dagtarief/tarief/tarieven/prijs/prijzen
    ! {uw} levertijd/wachttijd/openingsuren/openingstijden/ereloon
    ! kan/kunt {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave maken/bezorgen/opmaken
    ! kun/kunnen {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave maken/bezorgen/opmaken
    ! kan/kunt/kun/kunnen {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave sturen/geven
    ! zou/zouden {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave maken/bezorgen/opmaken
    ! wil/wilt {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave maken/bezorgen/opmaken
    ! zou/zouden/wil/wilt {u} (mij/me/ons) … offerte/prijs/prijsofferte/prijsopgave sturen/geven
    ! offerte/prijsofferte/prijsopgave/bestek … maken/bezorgen/opmaken/sturen/opsturen/kunnen/mailen
    ! offerte/prijsofferte/prijsopgave/bestek vragen/aanvragen/gevraagd/ontvangen/krijgen/graag
    ! zoek/zoeken/zoekt … iemand die/om/voor/met
    ! heb/hebben … iemand nodig
    ! nodig hebben/heb … voor ons/onze/mijn/de/het
    ! heb/hebt/heeft/hebben/zou {u} (nog) … plaats/ruimte voor/op/in/om/deze/volgende
    ! heb/hebt/heeft/hebben/zou {u} (nog) … tijd om/in/volgende
    ! heb/hebt/heeft/hebben/zou {u} (nog) … gaatje/plek/vrij voor/op/in/om/deze/volgende
    ! heb/hebt/heeft/hebben/zijn {u} (er) nog … vrij/beschikbaar/voorraad/liggen/staan/stock
    ! doet/doe/doen/herstelt/herstel/herstellen/repareert {u} ook
    ! repareren/levert/leveren/verhuurt/verkoopt/maakt/geeft {u} ook
    ! kan/kunt/kun/kunnen/zou/zouden {u} … herstellen/repareren/maken/leveren/vertalen ?
    ! kan/kunt/kun/kunnen/zou/zouden {u} … restaureren/plaatsen/nakijken/komen ?
    ! kan/kunt/kun/kunnen/zou/zouden {u} … langskomen/kijken/nalezen/overnemen ?
    ! kan/kunt/kun/kunnen/zou/zouden {u} … optreden/fotograferen/drukken/schatten ?
    ! bij {jou} … bestellen/kopen/huren/boeken/besteld/gekocht/afhalen/reserveren/laten/terecht/eten
    ! willen/wil/zouden/zou {jou} (graag) … boeken/inhuren/vragen/engageren/uitnodigen/inschakelen
    ! geërfd/erfden
    ! brief/aanslag/aanmaning/schrijven/controle … van/belasting~/fiscus/notaris
    ! brief/aanslag/aanmaning/schrijven/controle … verhuurder/rechtbank/gemeente/deurwaarder
    ! is/zijn … woning/kamer/zaal/vakantiehuis/vakantiewoning … nog vrij/beschikbaar/over ?
    ! is/zijn … plek/plaats/cursus/appartement … nog vrij/beschikbaar/over ?
    ! is/zijn … nog vrij/beschikbaar ?
    op zoek naar iemand
    willen/wil/zou/zouden/wensen … bestellen/boeken/huren/reserveren/inhuren/kopen/bestelling
    ik zoek … voor mijn/onze/ons/een | zoek een … loodgieter/advocaat/fotograaf/elektricien/schilder
    zoeken een/nog … fotograaf/fotografe/band/dj/spreker/dirigent/architect
    zoeken een/nog … vertaler/advocaat/notaris/gids/cateraar/aannemer/boekhouder | ik heb … nodig
    wij/we hebben … nodig | heb dringend | nodig voor | heb je nog ?
    onze/ons/mijn/m'n … kapot/stuk/defect/lekt/gebroken/gescheurd niet
    onze/ons/mijn/m'n … uitgevallen/gestorven/verstopt/klemt/werkt niet | is kapot | lekt | lek in
    lekkage | waterschade | doet het niet | werkt niet meer | start niet meer | sinds de storm/vorst
    klemt | verhuizen/verhuis/verbouwen/renoveren/trouwen wij/we | wij/we verhuizen/trouwen
    wij/we verbouwen/renoveren/bouwen ons/onze/een/in/volgend | aanslagbiljet
    belastingaangifte … hulp/invullen/doen/mijn | personenbelasting … hulp/mijn | mijn testament
    huurcontract … nakijken | budget is/van/hebben/voorzien | ons budget | wij/we betalen/vergoeden
    tegen vergoeding/betaling | uiteraard betaald/vergoed~/betalend
    onderdeel/onderdelen/wisselstuk~/reserveonderdeel voor | tweedehands … nog/beschikbaar/te
    nog te koop | nog verkrijgbaar/leverbaar/beschikbaar ? | # stuks … nodig/bestellen/leveren/tegen
    tegen wanneer kan/kunt/kunnen | hoe lang is/duurt ? | wachtlijst | wachttijd | les voor mijn/onze
    lessen voor mijn/onze/me | pianoles/gitaarles/bijles/zwemles/vioolles … mijn/nog/plaats
    tweede mening/opinie | een opdracht voor {jou} | opdracht voor {jou} | doen jullie zoiets/dat/dit/ook
    doe je ook/zoiets/nog | kom/komen/komt {u} ook | met # personen | voor # personen/man
    # gasten/genodigden/personen | zijn met vier/drie/twee/vijf/zes | feest voor | ons trouwfeest
    voor ons/onze huwelijk/trouw/bruiloft/feest/verjaardag/vereniging/communiefeest/jubileum/school/vzw
    als spreker voor ons/onze | gastles | gastcollege | een lezing (komen) geven | {jou} als gastspreker
    in de jury | ben/bent/zijn {u} vrij/beschikbaar op/in/voor | op # {month} … vrij/beschikbaar
    nog vrij op ? | past dit bij wat {u} | neemt u zulke | doet {u} zo/zulke/dergelijke
    wij/we zoeken … voor ons/onze
    zoek/zoeken … band/dj/fotograaf/fotografe/cateraar/gids/spreker/loodgieter/schilder | nog vrij ?
    wij/we komen met | komt {u} ook | de verplaatsing | voorrijkosten | bij {jou} houden
    kan dat bij {jou} | wat kost dat | wij/we trouwen | gestolen/ingebroken
    de verzekering wil/vraagt/betaalt | doet {u} dat/zoiets | moeten wij/we betalen
    ? afspraak maken
    ? offerte
    """,
    // Thesis, examination, school project, and one thing asked.
    .student: """
    ! mijn bachelorproef/masterproef/scriptie/thesis/masterscriptie/eindwerk
    ! mijn doctoraat/proefschrift/profielwerkstuk/gip/afstudeerproject
    ! ik ben (een) (laatstejaars/eerstejaars/tweedejaars/derdejaars) student/studente/leerling/scholier
    ! ik ben (een) (laatstejaars/eerstejaars/tweedejaars/derdejaars) masterstudent/doctoraatsstudent
    ! ik ben (een) (laatstejaars/eerstejaars/tweedejaars/derdejaars) promovendus
    ! ik studeer
    ! ik ben # jaar
    bachelorproef | masterproef | scriptie | eindwerk | profielwerkstuk | gip | afstudeeronderzoek
    afstudeerscriptie | thesis | werkstuk | spreekbeurt | voor school | schooltaak | schoolproject
    voor mijn studie/opleiding/examen/vak/les | praktische opdracht | ik zit in het #
    zesde/vijfde/vierde/derde/tweede middelbaar/leerjaar/jaar/klas | havo/vwo/vmbo/mavo
    # vwo/havo/vmbo/aso/tso | mijn promotor/begeleider/begeleidster/prof/professor/docent/docente
    mijn leerkracht/leraar/lerares/copromotor/juf/meester
    student/studente/studeer aan/in/bij … hogeschool/universiteit/unief/kuleuven/ugent/uva
    student/studente/studeer aan/in/bij … hogent/avans/leuven/gent/delft | master/bachelor in
    tweede/derde/laatste bachelor/master | erasmus
    examen … leren/blokken/geslaagd/gebuisd/herexamen/over | herexamen | in blok | paper schrijven
    {uw} les/lessen/college/vak/cursus | mag ik … citeren/gebruiken ?
    bron/bronnen/dataset/literatuur voor mijn | ik ben # en zit/studeer/ga/volg/werk
    mijn docent/docente/leerkracht zei | voor mijn profielwerkstuk/spreekbeurt/scriptie
    maak … een oefening
    ? student
    """,
    // Ordinary correspondence in an existing relation.
    .business: """
    ! zoals/gelijk afgesproken/besproken/gevraagd/overeengekomen/beloofd/telefonisch/aangekondigd
    ! in/als bijlage … verslag/factuur/ontwerp/contract/offerte/plannen
    ! in/als bijlage … documenten/lijst/versie/plan/foto's/agenda
    ! bijgevoegd/bijgaand/hierbij … verslag/factuur/ontwerp/contract/plannen
    ! bijgevoegd/bijgaand/hierbij … documenten/lijst/versie/plan/foto's
    ! {uw} factuur/bestelling/offerte/order/levering/sollicitatie
    ! {uw} aanvraag/klacht/aanmaning/afspraak/reservatie/reservering
    ! factuur/bedrag … betaald/overgemaakt/openstaand/openstaande/fout
    ! factuur/bedrag … klopt/vervallen/gecrediteerd/btw/ontvangen
    ! gelieve … te ondertekenen/betalen/bevestigen/terug/bezorgen/sturen/nakijken
    ! kan/kun/kunt/kunnen/wil/wilt {u} … ondertekenen/terugsturen/goedkeuren/nalezen
    ! kan/kun/kunt/kunnen/wil/wilt {u} … bevestigen/nakijken/overmaken/doorgeven
    ! afspraak/vergadering/overleg … verzetten/verplaatsen/verplaatst/verzet
    ! levering/bijeenkomst/repetitie … verzetten/verplaatsen/verplaatst/verzet
    ! afspraak/vergadering/overleg … annuleren/bevestigen/uitgesteld/afzeggen
    ! levering/bijeenkomst/repetitie … annuleren/bevestigen/uitgesteld/afzeggen
    ! {day} past/lukt/gaat/kan/is/schikt
    ! tot morgen/straks/dan/gauw
    ! de repetitie/les/bijeenkomst/overdracht van/op/morgen/is/werd/wordt/volgende
    ! helaas/jammer/spijtig … moeten/moet/kunnen … afzeggen/annuleren/meedelen/niet/verplaatsen/verzetten
    ! helaas/jammer/spijtig … kan/gaat/lukt … afzeggen/annuleren/meedelen/niet/verplaatsen/verzetten
    ! hebben/heb … gekozen/beslist/besloten
    ! voor een andere kandidaat/leverancier/partij/aanbieder/aannemer … gekozen/kiezen
    ! levering/pakket/bestelling/toestel … beschadigd/ontbreekt/aangekomen/vertraging
    ! machine/goederen/materiaal … beschadigd/ontbreekt/aangekomen/vertraging
    ! levering/pakket/bestelling/toestel/machine/goederen/materiaal … vertraagd/geleverd/toegekomen/fout
    ! excuses/sorry/verontschuldig~ … vertraging/fout/late/laat/verwarring/vergissing/misverstand/ongemak
    ! versie/ontwerp/tekst/wijziging~/opmerkingen/correcties … van/verwerkt/aangepast/gisteren
    ! versie/ontwerp/tekst/wijziging~/opmerkingen/correcties … nieuwe/laatste/doorgenomen
    ! de vergadering/werf/oplevering/repetitie van/op/morgen/is/werd/wordt/volgende
    ! de les/bijeenkomst/overdracht van/op/morgen/is/werd/wordt/volgende
    tot {day} | als bijlage | factuur # | factuurnummer | bestelnummer | klantnummer | dossiernummer
    leverbon | kredietnota | creditnota | ondertekend~ | handtekening | ter goedkeuring
    getekend exemplaar/contract | nog te tekenen | {day} om # | om # uur/u | rond # uur/u
    volgende week {day} | {day} in de voormiddag/namiddag/ochtend/middag | {day} ook goed
    zie/zien (je/u/jullie/elkaar/mekaar) maandag/dinsdag/woensdag/donderdag/vrijdag
    zie/zien (je/u/jullie/elkaar/mekaar) zaterdag/zondag/morgen/straks/dan
    kom/komen/breng/haal (ik/wij/we) {day} … af/op/langs/mee
    agenda/agendapunt/verslag/notulen … vergadering/punt/aangevuld/vorige/toegevoegd | werfvergadering
    bouwvergadering | ik laat iets weten | ik bevestig | bij deze bevestig~ | goed ontvangen
    wij/we ontvingen/kregen {uw} | hebben {uw} … goed/ontvangen
    wanneer mogen/kan/kunnen wij/we … verwachten/afhalen/langskomen/ophalen ?
    hoe ver staat/staan/sta/zit | stand van zaken ?
    sleutel/sleutels … ophalen/afgeven/liggen/ligt/brievenbus/overhandigen | sleuteloverdracht
    oplevering | plaatsbeschrijving
    ik ben … met verlof/vakantie/ziekteverlof/zwangerschapsverlof/ouderschapsverlof | ik vervang
    neem … over van/voor | vervangster | mijn laatste werkdag/dag | heb mijn ontslag
    afscheid … collega's/werk/dienst | opzegtermijn | ons gezamenlijk project | in ons project
    ging/liep iets mis/fout | klopt niet | ontbreekt nog | nog niet geleverd/aangekomen/betaald/ontvangen
    verkeerde/foute maat/kleur/adres/artikel/tegels | in plaats van … geleverd/besteld/gekregen
    bestelde/geleverde | annuleer/annuleren/omruilen/ruilen/terugbetaald/terugbetaling
    wachtwoord … gekregen/resetten/werkt | volmacht | deadline … halen/verlengen/verschuift | vergunning
    getekende | sollicitatiegesprek (op/met) … {day} | tweede ronde/gesprek op | uw kandidatuur
    wegens ziekte | door ziekte | wat later | ben te laat | kom later | half uur later
    over morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/straks
    voor morgen/maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag | i v m
    kan/lukt het/dat … erna/later/vroeger/eerder/morgen ?
    dank voor de/uw/je/jouw offerte/factuur/toezending/snelle | in de kast/lade/kluis
    mag die/dat/het weg | map/sleutel/dossier … ligt/liggen | voor de oplevering
    terugbrengen/omruilen/ruilen/omwisselen | helaas … kapot/kurk/stuk/fout/gebroken/beschadigd/verkeerd
    kan/mag ik … terugbrengen/afhalen/ophalen/komen/ruilen ?
    ? lukt {day} | {day} schikt
    ? hierbij
    ? in bijlage
    ? bijgevoegd
    ? bijlage
    ? ter info
    """,
  ]
}
