extension French {
  /// Signs of a note that sells something.
  static let selling: [Cue: String] = [
    // What the sender's side does, sells or has built for customers.
    .offer: """
    ! faire goûter/découvrir/essayer | ? faire tester | je forme à/aux/en
    je bosse/travaille avec (pas) (mal) (de/d'/des/les) {firms} | iraient/irait bien avec/dans {your}
    ! nos ouvriers/machines/équipes/produits/étiquettes/appareils
    ! équipons/livrons/fournissons/formons/accompagnons déjà
    ! nous nous occupons/chargeons/occuperons de/des/du
    ! nous avons/j'ai trouvé/mis (un/une/au) moyen/façon/solution/point
    une façon de régler/résoudre/éviter | ! on bâtit/monte/fait/crée des sites/vidéos/apps
    on arrange/règle/fait ça pour | {our} métier/spécialité/créneau | je me suis spécialisé/spécialisée
    ! (nous/on) en avons/a fait notre métier
    je compare/revois/optimise/vérifie/audite/négocie/regarde les/vos/des
    ! nous comparons/revoyons/optimisons/vérifions/auditons/négocions | ! depuis … j'accompagne/j'aide
    je débarrasse/décharge/soulage/libère les/des/vous | ! nous cherchons/cherche des {firms} qui/pour
    ! nous ouvrons/lançons/ouvre/lance un/une/notre/mon/ma | ? nouvelle gamme/collection
    nous aidons/accompagnons/soutenons/assistons/conseillons/équipons/formons … {firms}
    nous aidons/accompagnons/formons/équipons/assistons
    nous sommes spécialisé/spécialisés/spécialisées/spécialistes/experts
    spécialisé/spécialisée/spécialisés en/dans | ! j'aide les/des {firms} | ! j'accompagne les/des {firms}
    j'aide … {firms} | j'accompagne … {firms}
    je conseille/forme/coache/équipe/représente/fournis/suis/soulage … {firms}
    j'accompagne/j'assiste/j'interviens
    nous fabriquons/concevons/produisons/distribuons/commercialisons/fournissons/éditons/importons/louons
    nous vendons/installons/entretenons/réalisons/développons/restaurons/imprimons/récoltons/torréfions
    nous livrons/nettoyons/rénovons/traduisons/brassons/confectionnons/collectons/rachetons … {firms}
    nous livrons/nettoyons/rénovons/rachetons/posons/brassons/confectionnons/collectons
    nous proposons un/une/des/aux/du/à | ? nous vous proposons | ! nous vous proposons nos/notre
    je propose un/une/des/mes/aux
    ! proposer mes/nos/notre services/prestations/produits/solutions/{tool}
    ! offrir/présenter/proposer mes/nos services | mes/nos services/prestations
    je fabrique/conçois/réalise/crée/restaure/vends/importe/produis/rédige des/les/du/sur
    nous travaillons/collaborons/oeuvrons avec/pour … {firms}
    je travaille/collabore avec/pour des/les/plusieurs | nous intervenons/opérons
    j'interviens auprès/chez/en/dans | notre/nos {tool} | ? notre équipe | ? notre offre
    nos techniciens/experts/consultants/formateurs/développeurs
    nos artisans/conseillers/traducteurs/interprètes/poseurs/juristes/spécialistes/produits/vins/machines
    notre expertise/accompagnement/approche/réseau/atelier/maison/catalogue | notre savoir faire
    mon programme/accompagnement/logiciel/application/expertise/offre
    mes prestations/formations/ateliers | nous/on avons/a développé/conçu/créé/lancé/bâti/imaginé … {tool}
    on a développé/conçu/lancé/monté | nous avons développé/conçu/créé/lancé/élaboré/imaginé
    j'ai développé/créé/lancé/conçu/monté … {tool}
    on aide/accompagne/équipe/fabrique/conçoit/fournit/installe/forme | on propose/fait … {firms}
    on/je s'occupe/m'occupe/gère/prend/prends (de) tout | nous nous occupons/chargeons de
    nous/je prenons/prends en charge | nous gérons/assurons/reprenons/déchargeons … {your}
    nous gérons/assurons/déchargeons/externalisons | à {your} place | pour {your} compte
    ! laissez moi/nous vous | ! confiez nous/moi | mettons/mets à (votre) disposition
    clé/clés en main/mains | ? sur mesure | (une) {tool} … qui (vous/leur) permet/aide/remplace/automatise
    {tool} … permettant/destiné~/dédié~ | permet/permettent (à/aux) … {firms} | qui permet/permettent aux
    ! au service des {firms} | dédié/dédiée/dédiés/destiné/destinée/réservé aux/à {firms}
    ! pensé/conçu/conçue/adapté/adaptée pour les/des {firms} | dédié aux/à … {firms}
    pour {your} équipes/collaborateurs/salariés/chantiers/événements/locaux/employés/terrasses/séminaires
    pour {your} clients/patients/hôtes/cadeaux/enfants ? | vos/tes besoins en/de | répondre à vos besoins
    externaliser/externalisez/externalisation | sous traitance/traitant/traitons
    nous avons (actuellement/encore) en stock | nous passons/venons/livrons/intervenons chez/à
    venir … chez vous/toi … gratuit~
    nous pouvons vous aider/proposer/fournir/accompagner/soutenir/décharger
    je peux vous/te aider à … {your} | pouvons/peut/pourrait/pourrions (aussi) … aider à
    vous/te accompagner/soulager/décharger | mon métier/rôle/travail/quotidien est/consiste/c'est
    c'est (justement) mon/notre métier
    on livre/fournit/entretient/pose/répare/rachète/loue/nettoie/gère … {your}
    chez nous/moi … {your} {firms} | ? depuis # ans … {firms} | l'accompagnement des/de … {firms}
    gestion de {your} | gérer {your} … à | devenir {your} partenaire/fournisseur/prestataire
    référencer/référencement … chez/dans {your} magasin~/carte | mise/mettre en relation
    apporteur/apporteurs d'affaires | partenariat/collaboration … gagnant
    """,
    // A whole trade is addressed, or other customers are pointed to.
    .audience: """
    ! une dizaine/vingtaine/trentaine/quinzaine/douzaine de *
    ! me/nous disent/confient/racontent/demandent/expliquent
    ! beaucoup/nombreux/plusieurs de/d' patrons/confrères/collègues/gens/voisins/personnes
    ! quelques/plusieurs/autres patrons/bureaux/voisins … (de/dans/du) {your}
    ! quelques/plusieurs/autres confrères/collègues/restos/chantiers … (de/dans/du) {your}
    patrons/bureaux/restos/indépendants de/dans la/votre/ton région/ville/rue/coin
    ! la plupart des gens/patrons/indépendants/ménages | ! comme beaucoup/d'autres
    ! {firms} comme la/le/les/votre vôtre/vôtres/{firms} | ! {firms} comme vous/toi/votre/vos
    ! comme la/le/les vôtre/vôtres/tienne/tien | similaire/similaires/semblables à la/le/votre/celle/celui
    pour les/des/nos {firms} | auprès de/des (nombreux) {firms} | aux {firms} | chez (les/des) {firms}
    plusieurs/quelques/certains/certaines/autres/différents {firms}
    une dizaine/vingtaine/trentaine/poignée de {firms} | une dizaine/vingtaine/trentaine/centaine d'autres
    ! d'autres {firms} | ! la plupart/majorité des {firms} | beaucoup/nombre/tant de {firms}
    (de/trop) nombreux/nombreuses {firms} | ! les {firms} que je/nous/j'accompagne
    les {firms} avec qui/lesquels/lesquelles
    les {firms} … perdent/passent/peinent/négligent/sous/paient/ignorent/manquent/oublient/hésitent
    les {firms} qui | ! plus/près de # {firms} | ! # {firms}
    plus de # clients/utilisateurs/abonnés/membres/sites | # clients/membres satisfaits
    nos/mes clients/clientes | ! un/une de/d'entre nos/mes clients/clientes | leurs clients
    ! nous/me font/ont (déjà) confiance | font/ont (déjà) confiance | (nous/me) fait (déjà) confiance
    ! dans {your} secteur/domaine/branche/industrie/profession/canton
    ! dans {your} quartier/commune/région/coin/ville/rue
    de/sur {your} secteur/taille/branche/profession/canton/quartier/région/commune/domaine/ville/rue/marché
    ! {your} confrères/consoeurs/concurrents/pairs/voisins … ont/font/utilisent/nous
    ! {your} confrères/consoeurs/concurrents/homologues
    utilisé/utilisée/adopté/adoptée/plébiscité/choisi par | ! si vous êtes {one} | en tant que {one}
    vous (qui) êtes {one} | tu es {one} | ? chaque {one} | tout {one} | tous/toutes les {firms}
    {firms} de {your} région/secteur/taille | {firms} de/du {your}/la région
    {firms} … romands/romandes/romande/belges/québécois/québécoises/wallons
    {firms} … tessinois/genevois/vaudois/lyonnais/parisiens
    {firms} … bretons/bruxellois/valaisans/français/françaises | ? les {firms} | ? des {firms}
    surtout/notamment/principalement/exclusivement (les/des/auprès/avec) {firms}
    nos/mes références/partenaires | parmi nos/mes/leurs clients/références
    dirigeants/patrons/gérants de/d'une pme/tpe | cas client/clients | témoignages/avis
    nos/mes abonnés/élèves/participants
    """,
    // Results, figures, guarantees, the reader's pains.
    .promise: """
    économiser/économisez/économisent/économise/économisons | ? gagner du temps | ! gagnez/gagne du temps
    faire gagner | gain/gains de temps | ! jusqu'à # % | ? # %
    ! # % de plus/moins/réduction/{your}/leurs/leur/temps/{gain} | # % d'économies/d'économie
    réduire/réduisez/diminuer/baisser/optimiser {your}/les/leurs/ses {cost}
    alléger/maîtriser/divisez/diviser/réduit {your}/les/leurs/ses {cost}
    réduire/diminuer/optimiser/alléger/maîtriser {your}
    sécuriser/booster/améliorer/automatiser/simplifier/augmenter {your}
    réduire/diminuer/augmenter/améliorer/optimiser/doubler/augmentant/réduisant/fidéliser leur/leurs
    ! doubler/tripler/booster/doublez {your}/leur/leurs/le/les/par
    ! triplez/boostez/multiplier/multipliez/exploser {your}/leur/leurs/le/les/par
    ! {your}/leur chiffre d'affaires | booster {your}/leur ca | booster/boostez
    ! sans effort/prospection/prospecter/embaucher/recruter
    ! sans investir/travaux/avance/intermédiaire/intermédiaires | ! sans prise de tête
    sans (rien) changer/bouleverser/toucher/perdre/passer/interrompre/immobiliser/tracas
    en moins de # {days} | ! en seulement/quelques # {days} | ? en # {days}
    en quelques clics/jours/minutes | # {gain} par {unit} | plus de {gain} | ! # nouveaux/nouvelles {gain}
    davantage de {gain} | attirer/générer/obtenir/décrocher/signer/générez/capter/remplir … {gain}
    remplir {your}/leur agenda/planning/salles | trouver de/des nouveaux/nouvelles {gain}
    acquisition (de) {gain} | flux (régulier) (constant) de {gain} | ! retour sur investissement | rentabil~
    roi | ! satisfait ou remboursé | remboursé~ si
    résultat/résultats/garanti/garantie/garantis garanti/garantis/concrets/mesurables/rapides/visibles
    garanti~ # ans | ? garanti~ | ! vous/tu perdez/perds de/du/#/peut | ! passez/passes à côté
    laissez/laisses … argent/table | ! vous/te/leur coûte/coûtent/coûtait #/cher/trop/plus/probablement
    coûte/coûtent … par an/mois | ! (en) avez/as marre
    ! fatigué/fatiguée/marre/lassé/lassée de/des/d'être | ras le bol | ! plus besoin de
    vous/tu n'avez/n'as plus à/besoin | plus jamais de | fini/finis/finie/finies les/le/la
    ! sans vous/en/rien … soucier/occuper/lever | libérer/libérez/libère du/des temps/équipes/heures
    ! vous/te/se concentrer sur votre/ton/vos/leur/l'essentiel | l'esprit tranquille/libre
    tranquillité d'esprit | dès le premier mois/jour | dès la première semaine/année/séance
    ! nos/mes clients … gagnent/économisent/constatent
    ont (pu) réduit/économisé/gagné/doublé/augmenté/divisé/triplé/réduire/gagner/doubler
    ? mise en conformité | amende/amendes/sanction/sanctions
    (nouvelle/nouvelles) obligation/obligations … # | rgpd | au meilleur prix/tarif
    meilleur/meilleurs rapport qualité | prix imbattable/imbattables/compétitif/compétitifs
    ! moins cher/chers/chère/coûteux que/de | prix | tarifs/prix compétitifs | ! reste à charge
    ! financé/financée/finançable/pris/prise (en) (charge) à/par #/opco/cpf | opco | qualiopi | cpf
    éligible/éligibles | subvention/subventions/subventionné | crédit d'impôt | prime énergie
    défiscalis~ | payer moins d'impôts | optimis~ fiscal~
    ! (augmenter/améliorer) {your} marge/marges/rentabilité | ! passer à la vitesse/l'étape
    passer au niveau | croissance de {your} | développer {your} activité/clientèle
    atteindre/atteignez {your} objectifs | heures par semaine | # heures (de) … par semaine/mois
    en toute sérénité | sans (le) moindre/aucune effort/panne/paperasse/administration
    moins de paperasse/stress/pannes/erreurs
    """,
    // Free things, gifts, discounts, haste.
    .bait: """
    ? gratuit/gratuite/gratuits/gratuites/gratuitement | ? offert/offerte/offerts/offertes
    ! audit/diagnostic/bilan/essai/test/échantillon/consultation/démo/estimation … gratuit~/offert~
    ! analyse/guide/formation/séance/version … gratuit~/offert~
    ! module/mois/évaluation/visite/dégustation/étude … gratuit~/offert~
    ! première/premier/premiers/premières … offert/offerte/gratuit/gratuite/offerts/gratuits/offertes
    ! je/nous vous/te offre/offrons/offrirai | nous offrons | j'offre
    ! offrons/offre/offrir un/une/des/le/la | # % de remise/réduction/rabais/ristourne/escompte
    ? remise/ristourne/rabais/réduction | remise/tarif/rabais/prix/offre/conditions de/spécial/spéciale
    remise/tarif/rabais/prix/offre/conditions spéciales/préférentiel~/bienvenue/lancement
    ! offre/tarif/prix/séance/session/box/panier/pack découverte/promo/lancement/essai | code promo
    promo/promotion | jusqu'au # {month} | ? jusqu'à fin {month} | jusqu'à vendredi/dimanche/lundi/fin
    ! places (sont) limitées/restantes/disponibles/comptées | ! plus que/reste (encore) # places/créneaux
    ! derniers/dernières/quelques places/créneaux/disponibilités | nombre (de) (places) limité
    # (seules) places | ! livre blanc | checklist/check
    ! guide/pdf/ebook/kit/modèle pratique/gratuit/complet/pdf/de | ? catalogue/brochure/plaquette
    étude de cas | ! vidéo de # min~/secondes | (courte) (petite) vidéo … explicat~/présent~ | sans frais
    ? cadeau | échantillon/échantillons | ? documentation | à l'essai | période d'essai
    ! # jours/mois/semaines d'essai/gratuits/offerts
    ! premier/premiers mois gratuit/gratuits/offert/offerts | bon d'achat | carte cadeau
    bénéficier/bénéficiez/profiter/profitez de/d'un/d'une | en avant première | bêta testeurs/testeur
    tester (gratuitement) notre/nos/mon | en cadeau/exclusivité | envoyer un/des échantillon~
    coffret/bouteille/boîte (de) dégustation/test/offert~ | essayer/essayez | ! à moitié prix
    """,
    // A price or commission of theirs.
    .price: """
    payable/payables seulement/uniquement | ! s'élève/s'élèvent à # | ! participation est/de #
    ! frais de parution/participation/dossier | prix/tarif/coût/participation est/de #
    ! seulement/uniquement si vous engagez/signez/vendez | ! à partir de # €/$/chf/euros/francs/fr
    ! dès # €/chf/euros/francs/fr/$ | ! à partir de €/chf/fr/$ #
    # €/euros/chf/francs/$/fr/dollars (*) par {unit} | ! # €/chf/euros/$ le/la {unit}
    # €/$/chf/euros ht/htva/tvac/ttc | ! # €/chf/$ {unit} | chf/fr/€/$ # par/le/la {unit}
    ! seulement/juste/uniquement/simplement # €/euros/chf/francs/$
    pour (seulement) # €/euros/chf/francs par | forfait à/de/fixe/mensuel/unique/annuel
    prix/tarif fixe/unique/forfaitaire/dégressif~ | ? forfait | ! nos/mes/notre tarifs/prix/tarif
    ! liste de prix | (nos/mes) honoraires … fixes | tarifs dégressifs/attractifs/avantageux
    ! # % de commission | ! commission de # % | ? commission/commissions | commissionn~
    au résultat/succès | taux de/fixe/à (partir) (de) # % | # % de frais | abonnement
    mensualité/mensualités | ! tarifs/prix/grille en pièce/annexe | ! sans abonnement | ttc/htva/tvac
    pour # €/euros/chf/$ | ! vous ne payez/paierez que | payez/payer seulement/uniquement
    rémunér~ (uniquement) au/si
    """,
    // Web design, search ranking, content, developers, automation for sale.
    .agency: """
    ! création/refonte/conception/développement/optimisation de/du/d'un sites/site/{your}
    ! {your} site … (ne/n'est/pas) mobile/lent/vieillissant/daté/google/optimisé/apparaît/converti~
    ! référencement naturel/local/google/web | ! seo | ! première/1re/1ère page de/sur/google
    ! position~ … google | visibilité en/sur ligne/google/internet/le | ! fiche/avis/résultats google
    google ads/business | ! temps/vitesse de chargement | pagespeed
    (site) vitrine/e wordpress/commerce/internet | wordpress/shopify/prestashop
    développeurs web/offshore/dédiés/basés/mobiles/seniors/php/java/certifiés | ! offshore/nearshore
    ! (équipe) basée/basés à/en/au madagascar/tunisie/maroc/tunis
    ! (équipe) basée/basés à/en/au casablanca/antananarivo/roumanie/inde/vietnam
    ! article/articles invité/invités/sponsorisé/sponsorisés | ! backlink/backlinks/netlinking
    liens sponsorisés
    ! fichier/fichiers/listes de/d'adresses/mails/emails prospects/contacts/leads/décideurs
    ! liste/base/bases de/d'adresses/mails/emails prospects/contacts/leads/décideurs
    ! génération/générer/générez de/des/plus leads/prospects/rdv | lead generation | leads qualifiés
    prospection | community manage~ | ? réseaux sociaux | ! gestion/gérons/gère … réseaux sociaux
    ! création de contenu/contenus | ! ghostwrit~ | ! personal branding | marque personnelle
    {your} visibilité | ligne éditoriale
    vidéo/vidéos/film/motion d'entreprise/corporate/promotionnelle/promotionnelles/design
    montage/monteur vidéo | identité visuelle | charte graphique | chatbot/chatbots
    ! agent/agents/assistant ia/vocal/intelligent | automatis~ | automatisation/automatisations | ? ia
    ? intelligence artificielle | application/applications/appli mobile/mobiles/sur
    ! campagne/campagnes/publicité facebook/meta/google/pub/linkedin | copywrit~
    tunnel/tunnels de vente/conversion | emailing/mailing/emailings | marketing digital/automation
    ! assistante/assistant/secrétaire virtuel~/indépendant~/à | transformation digitale/numérique
    agence (de) web/digitale/seo/communication | taux de conversion | e réputation | ! web designer/design
    webdesign | growth | ! influenceur/influenceurs | landing | cybersécurité | test d'intrusion | pentest
    drone … photos/vidéos | visite/visites virtuelle/virtuelles
    """,
    // Wants a call, a meeting, minutes, a slot to present something.
    .call: """
    ! pourrions/pouvons (nous) (en) déjeuner/échanger/discuter | ! déjeuner ensemble | je suis dispo
    voir cette/la semaine ? | ! passerai/passerais/passe/passerions volontiers/voir/vous/te
    ! vingt/trente/quinze/dix minutes suffisent | # minutes suffisent | ! qu'on s'en
    ! (on) (s'en) jase/parle/parlerait (autour/au/par) téléphone/café | ? # minutes/min
    ! (un) appel/échange/call/visio/point/entretien de # | ! # minutes/min au/en/pour/d'échange/par/de
    ! quelques/dix/quinze/vingt/trente minutes au/en/pour/de/d'échange/par/ensemble
    prendre/fixer/planifier/caler/réserver/convenir/organiser/programmer … {meeting}
    prenons/fixons/calons/planifions/organisons/prenez/réservez/calez … {meeting}
    ! rapide/bref/brève/court/courte/petit {meeting}
    {meeting} rapide/court/bref/découverte/exploratoire/téléphonique
    échanger quelques/#/de/par/autour/brièvement/rapidement/sur/ensemble/avec
    en échanger/discuter/parler | ? échanger | ! d'un/un bref/court/rapide/premier échange/appel
    faire connaissance | créneau/créneaux | ! calendly | ! mon/notre agenda/calendrier en/est/pour
    lien vers/de mon/réservation | démo/démonstration/démos
    vous/te présenter notre/nos/mon/mes/ce/cette/la/le | ? vous/te présenter | vous/te montrer
    vous/te expliquer comment/en/tout | ! puis je/pouvons … appeler/rappeler/présenter
    ! je vous appelle/appellerai/contacterai
    ! passer vous/te voir/présenter/montrer/dire/saluer/rencontrer
    passer (en/à) {your} bureaux/locaux/magasin/cabinet
    ! (je) passe/passerai/suis/serai dans/par/de … région/secteur … {day}/semaine/vous
    ! (je) passe/passerai/suis/serai dans/par/de … passage/quartier/coin … {day}/semaine/vous
    ! autour/boire/prendre d'un/un café/verre | ? un café ? | visio/visioconférence/teams/zoom ?
    de vive voix | quel/quels jour/jours/moment/créneau vous/te/serait/conviendrait/arrangerait
    ! êtes/seriez/serais/es vous/tu disponible/dispo (cette) pour/semaine
    avez/auriez/aurais/as vous/tu #/quelques/dix/cinq/quinze minutes/min
    disponible/dispo/disponibilités/dispos … pour | cette semaine ou la/prochaine
    coup de fil/téléphone/tel | ! par téléphone ou/en/pour | proposer un/une {meeting}
    vous/te rencontrer pour/afin | ! rencontre/entrevue/rdv/entretien gratuit/gratuite/découverte/sans
    ? rendez vous | tasse de café ?
    """,
  ]
}
