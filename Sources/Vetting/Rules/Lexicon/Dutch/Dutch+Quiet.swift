extension Dutch {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    koerier/vervoerder/verhuizer/transporteur/expediteur … ophalen/halen/afhalen/langs/haalt/meenemen
    cheque … koerier/verschil/verhuizer | bankcheque
    het verschil … terugstorten/overmaken/doorsturen
    verzekering … activeren/terugbetaal~/vergoed~ | envelop met … geld/contant
    functies … beperkt/geblokkeerd | eigendom/identiteit … bevestig~/verifi~
    als geautomatiseerd/verdacht gemeld
    beveiligingsteam/vertrouwensteam/veiligheidsteam | op de pagina hieronder
    afdeling/inkoopafdeling inkoop/heeft/zoekt … nodig/dringend/zoek~/bestel~
    inkoopafdeling … nodig/dringend/bestel~
    ? op rekening … # dagen | ? betaling op # dagen | hotels/producten/apps/video's beoordelen/testen
    dagelijks/dagelijkse uitbetaling/uitbetaald/betaald | andere app/messenger
    onder ons … niemand/blijven
    verkeerd/verkeerde nummer | is dit nog (steeds) je/jouw/uw nummer | ? woon in het buitenland
    ? op zee
    ongeneeslijk~ | weduwe/weduwnaar | booreiland/boorplatform | je/uw gezicht … vertrouwen/rust
    vrijgave … legitimatie/bijdrage/overboeking/kosten | afdeling terugvordering
    tegoed … wallet/vrijgave/platform | wallet
    eenmalige overboeking/storting/bijdrage
    """,
    .honour: """
    ! publicatiekosten/verwerkingskosten | ! uw/je manuscript/bijdrage … nummer/volume/uitgave
    ! peer review … dagen/weken | ? themanummer
    ! inschrijfbijdrage/inschrijfgeld/deelnamekosten | longlist
    """,
    .offer: """
    ! ik ben investeerder/investeerster | ! wij/we investeren in | ! fonds van #
    eerste tickets/cheques
    ! onze bot/app/plugin/extensie/tool … gratis/controleert/vindt/maakt
    ! we/wij hebben je/jouw/jullie/uw … gescand/geanalyseerd/getest/doorgelicht
    ! feedback (is) (zeer/van harte/heel) welkom
    gratis voor open | nog in beta
    hebben we/wij … onder handen genomen/verbouwd/ingericht/opgeleverd/gerenoveerd
    onder handen genomen
    ! ik doe dit/dat voor | ! zal ik er/hem/het (eens) induiken/in | ! kopers … in je/uw straat/buurt
    """,
    .survey: """
    ! verloot/verloten/verloting | ! nog # antwoorden/deelnemers/respondenten nodig
    """,
    .business: """
    zoals vorige/de/altijd keer/vorige/afgesproken/besproken | vorig jaar | vorige keer
    zoals altijd/gewoonlijk
    loopt af/op | ! onder dezelfde voorwaarden | de nieuwe versie | # euro pp | kosten delen we
    ! nemen/neem/brengen jullie/je … mee | dag buren/buurman/buurvrouw | buren van #
    """,
    .question: """
    ! sinds (versie) # … niet/fout/crasht | ! regressie | ! reproduceren
    toch ? | hè ?
    """,
    .life: """
    gecondoleerd | denk/denken aan jullie/je/u | wat een bericht | sterkte (met/voor)
    """,
  ]
}
