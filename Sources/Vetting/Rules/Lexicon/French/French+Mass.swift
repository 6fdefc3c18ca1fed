extension French {
  /// Signs of a note that is sent to many: mailings, surveys, fraud and the like.
  static let mass: [Cue: String] = [
    // Traces of a mailing.
    .mailing: """
    ! désabonn~ | ! désinscri~ | ! ne plus recevoir | ! répondez/écrivez/tapez stop
    newsletter/infolettre | ! {your} consentement | rgpd | ? ^ madame monsieur | ? mesdames messieurs
    ! ^ cher/chère/chers/chères client/dirigeant~/entrepreneur~/membre/membres/abonné~/professionnel~
    ! ^ cher/chère/chers/chères propriétaire~/partenaire~/réseau/gérant~
    ! ^ cher/chère/chers/chères restaurateur~/internaute~/confrère~/amis/lecteur~
    ^ chers/chères/cher tous/toutes | ! bonjour à toutes | ! bonjour à tous | ! bonjour le réseau
    ! bonjour cher/chère | ! tout le monde | ^ hello le réseau | ? ^ bonjour monsieur/madame ?
    ? j'espère que vous/tu | j'espère que ce message/mail/courriel
    ! message/mail/courriel vous/te trouve/trouvera | ! cliquez/clique/cliquer ici/sur/ci
    ! lien en/ci/dans/dessous dessous/commentaire/bio/ci | ! message s'adresse à/aux
    ! vous recevez ce/cet | ! réservé/réservée/limité/limitée aux membres/#/dirigeants/professionnels
    ! partagez/diffusez/likez/commentez/abonnez (vous) ce/cette/le/à/notre | ! suivez nous/notre
    ! aimez/suivez/suivre ma/notre page | ! faire/faites tourner
    ! merci de/pour (bien) (vouloir) diffuser/relayer/partager
    ! découvrez/découvre dès/sans/notre/nos/comment/mon/la/le/les | ! rendez vous sur
    ! visitez/consultez notre/nos/le/mon | ! notre site internet/web | ! inscrivez/inscris vous/toi
    ! à tous ceux/mes/les qui/contacts | ! veuillez trouver ci/notre/nos | ? veuillez agréer
    ! profitez/profite de/du/dès/vite | ! ne ratez/manquez/rate/manque pas | ! dernière chance
    ! {your} boîte mail | ! contacts du/de réseau | ! édition # | ! communiqué de presse
    """,
    // Investors, rounds, donations, sponsorships.
    .fundraising: """
    ! levée/lever/levons/tour de fonds/table | ! lever # | ! pitch deck | deck | ! business plan
    investisseur/investisseurs/investisseuses | business angel/angels | ? investissement/investissements
    seed | amorçage | ! série a/b | ! ticket/tickets d'entrée/minimum/de #
    ! fonds d'investissement/propres | private equity | ! faire un don | ! un don de #
    ! dons/don déductible/déductibles | ! {your} don/dons perme~/aide~/financ~/ser~/fera/est/déductible
    ! avec/grâce (à) {your} don/dons/générosité | ! {your} soutien
    ! parrain/parrainer/parrainez un/une/d'un/des | sponsor/sponsors/sponsoring/sponsoriser
    mécène/mécènes/mécénat | donateur/donateurs/donatrices | commandite/commanditaire/commanditaires
    legs | ! cagnotte | ! campagne de financement/dons/collecte/fonds | crowdfunding
    ! financement participatif | ! ulule | ! kisskissbankbank
    ! soutenez/soutenir (nous/notre/une/la/cette) association/cause/projet/club
    ! soutenez/soutenir (nous/notre/une/la/cette) festival/orphelinat/action/enfants | ! collecte de fonds
    actionnaire/actionnaires | ! entrer au capital
    ! céder/cession/racheter/rachat/transmettre {your} entreprise/société/activité/fonds
    ! cession d'entreprise | ! rachat d'entreprises | repreneur/repreneurs/acquéreur/acquéreurs | tombola
    ! reçu fiscal | ! attestation/déduction fiscale | ! espace publicitaire | {your} logo
    ! venir en aide | ! aider (les/des) enfants/familles/réfugiés/animaux
    """,
    // Questionnaires, studies, polls, panels.
    .survey: """
    ! questionnaire/sondage | ! enquête en/sur/auprès/anonyme/menée/ligne
    ! répondre à/au/aux quelques/un/mon/notre/questionnaire/ce/#/une
    ! répondants/participants/participantes à/pour
    ! participer à (une/un/notre/cette/mon/ma) étude/enquête/sondage/recherche/panel
    ! recherche des participants/témoignages/volontaires
    ! prend/prendra/dure/durée (*) (de) # minutes/min
    anonyme/anonymes/anonymement | étude/recherche auprès/menée/sur (de/des) … {firms} | ! étude de marché
    ! bon/bons d'achat | ! tirage au sort | ! carte/cartes cadeau/cadeaux
    indemnisé/indemnisée/dédommagé/dédommagement/indemnisation | ! rémunéré/rémunérée/rémunérés #
    ! entretien/consultation/appel … rémunéré/rémunérée/payé/payée | ! réseau d'experts
    panel/panels/panéliste/panélistes | ! focus group | google form/forms | typeform
    ! {your} avis nous/m'intéresse/compte | ! {your} point de vue
    ! {your} retour/opinion/avis (est/serait) précieux/important/d'expert | ! {your} participation
    ! quelques questions à/aux/auprès
    ! entretiens/interviews avec/auprès/d'utilisateurs/de (des) {firms} | baromètre
    ! recueillir/collecter/récolter (le/les/des/l') avis/témoignages/retours/témoignage/données
    ! résultats de l'étude/l'enquête | ! j'interroge/j'interviewe | ! nous interrogeons/interviewons
    ! interroger/interviewer (des/actuellement/les/plusieurs) {firms} | ! user research
    ! valider mon/notre/une idée/hypothèse/concept | ! # questions
    """,
    // Awards, directories, paid honours.
    .honour: """
    ! nominé/nominée/nominés
    ! sélectionné/sélectionnée/présélectionné/présélectionnée/retenu/retenue pour/parmi/comme
    ! vous/tu avez/as été choisi/choisie/retenu/sélectionné | trophée/trophées/palmarès
    ! award/awards … de/des/décerné/catégorie
    ! prix des/du/de (la) meilleurs/meilleur/dirigeant/leader/l'innovation/l'excellence/l'entrepreneur
    ! classement des/de | ! top #
    ! portrait/portraits/interview de/d' dirigeants/leaders/entrepreneurs/dirigeant/personnalités
    ! notre magazine/revue/publication/émission | ! magazine économique | ! co auteur/auteurs/auteure
    ! coauteur/coauteurs/coauteure | ! livre/ouvrage collectif | ! who's who
    ! frais de/d' dossier/participation/publication/inscription | ! membre d'honneur
    adhésion/adhérer/adhérez | ! devenir membre
    ! cercle/club/réseau privé/exclusif/fermé/sélectif/d'affaires
    ! club/cercle de/des dirigeants/entrepreneurs/décideurs | ! prix d'excellence | distinction
    ! intervenir/intervenant/orateur/conférencier/speaker … payant/sponsor/visibilité
    ! mettre en avant/lumière/valeur {your}/des/les | ! invité/invitée de/dans (notre/mon) podcast
    ! dans/pour notre/mon podcast | ! {your} candidature | ? jury | ! comité de sélection
    ! special issue | ! revue internationale/scientifique
    ! appel à articles/communications/contributions | ! soumettre {your}/un article/manuscrit
    ! numéro spécial | ! figurer dans/parmi/au
    """,
    // Events to register for.
    .event: """
    ! notre/nos/prochain/un/ce/au webinaire~/webinar~/masterclass/webconférence
    ! webinaire~/webinar~/masterclass/webconférence gratuit~/offert~/le/du/en/sur inscri~
    ! webinaire~/webinar~/masterclass/webconférence gratuit~/offert~/exclusif
    ! atelier/conférence/session/live/événement en ligne
    ! conférence/atelier/session/événement gratuit/gratuite | inscription/inscriptions
    ! inscrivez/inscris vous/toi | s'inscrire/t'inscrire | ! vous inscrire
    ! réservez/réserve/réserver {your} place/siège/billet/places | {your} place
    ! rejoignez/rejoins moi/le/la
    ! sommet/summit/congrès/forum/salon (qui) réunit/rassemble/réunira/réunissant
    intervenants/speakers/conférenciers | replay
    ! petit déjeuner/déj d'affaires/de/débat/réseautage/entrepreneurs | ! afterwork/afterworks
    réseautage | ! # participants/exposants/visiteurs/inscrits
    ! j'organise/nous organisons/on organise un/une/des/le/notre | nous organisons | on organise
    ! vous inviter/convier à
    ! invite/invitons/convie/convions à notre/un/une/mon/la/le/participer/découvrir | ! portes ouvertes
    ! save the date | billet/billets/billetterie | ! formation (en/de) ligne/# jours
    ! visiter/voir/sur/à notre stand | ! venez nous/rencontrer/découvrir/nombreux/assister
    ! exposer au/à | ! retraite de/d' yoga/leadership/entreprise
    ! prochaine/prochain session/édition/webinaire/atelier | ! démarre/commence/débute le #
    """,
    // Side income, network marketing, business opportunities.
    .venture: """
    ! complément de revenu/revenus
    ! revenu/revenus passif/passifs/complémentaire/complémentaires/récurrent
    ! revenu/revenus récurrents/supplémentaire/supplémentaires/résiduels/illimités
    ! source/sources de revenu/revenus | ! liberté/indépendance financière | ! propre patron/chef/boss
    ! marketing de réseau | ! mlm | ! vente directe
    ! depuis (chez) {your} téléphone/smartphone/domicile/canapé/maison | ! depuis chez vous/toi/soi
    ! travailler/activité depuis/de/à (la) maison/chez/domicile
    ! opportunité d'affaires/business/unique/incroyable/entrepreneuriale/exceptionnelle
    ! business en ligne | ! à côté de {your} emploi/travail/job/activité/études
    ! # personnes motivées/sérieuses/ambitieuses/pour/qui
    ! personnes/partenaires/gens motivées/sérieuses/ambitieuses/motivés
    ! personnes/partenaires/gens sérieux/ambitieux/dynamiques/déterminées
    franchise/franchises/franchiseur | ! arrondir {your}/les/ses fins
    ! gagner (de) (l'argent/plus/#) … maison/ligne/internet | ! gagner de l'argent | ! dropshipping
    ! changer de vie | ! sans expérience | ! agrandis/agrandit/agrandir (mon/son/notre) équipe
    ! devenir/deviens/devenez indépendant/distributeur/ambassadeur
    ! devenir/deviens/devenez ambassadrice/partenaire/franchisé/affilié
    ! lancer/lancez/lance dans l'aventure | ! métro boulot | ! heures par jour/semaine suffisent
    ! rat race | ! bien être et/santé/naturel | ! compléments alimentaires | ! huiles essentielles
    ! programme d'affiliation | affiliation
    """,
    // Set phrases of fraud.
    .scam: """
    ! rendement/rendements/profits/gains/bénéfices garantis/garanti/assurés/sûrs
    ! héritage de/d'un/d'une/non #/feu/défunt/réclamé/client | ! ayant droit | ! plus proche parent
    ! défunt client/mari/époux | ! feu mon/mari/père/époux | ! déshérence
    ! compte dormant/bloqué/suspendu/restreint
    ! {your} compte (linkedin) sera/a/est (été) suspendu/bloqué/restreint/limité
    ! offre/octroi/octroie/accorde (de/des/un) prêt/prêts/crédit/crédits
    ! prêt/prêts entre/d'argent/rapide/personnel particulier/particuliers | ! prêteur particulier
    ! prêt/crédit de # | ! toute personne sérieuse/dans/honnête | ! taux d'intérêt | ! taux de # %
    remboursable/remboursables
    ! vérifier/vérifiez/confirmer/confirmez {your} compte/identité/coordonnées/informations
    ! coordonnées bancaires | ! cher/chère ami/amie/bénéficiaire/élu/frère | ! bien aimé/aimée
    ! proposition/transaction/affaire/projet confidentielle/confidentiel/lucrative/lucratif/urgente
    ! strictement confidentiel/confidentielle | ! millions de/d' dollars/euros | ! millions d'euros
    ! somme de # | ! faire don de | ! don/donation de mes/ma/ses | ! phase terminale
    ! cancer … fortune/biens/donation/héritage | ! veuve de/sans
    ! officier/militaire/soldat/général américain/en/us/américaine | ! casque/casques bleus/bleu
    ! en mission en/au/de syrie/yémen/afghanistan/paix
    ! malle/valise/mallette/colis contenant/diplomatique/métallique
    ! chèque de/certifié banque/entreprise/supérieur | ! western union | ! moneygram
    ! transcash/pcs/neosurf/paysafecard | ! loterie | ! vous avez gagné/remporté/hérité
    ! cartes itunes/steam/prépayées/google | ! frais de notaire/douane/transfert/dossier | ! que dieu
    ! dieu vous/te | ! directeur … banque | ! transfert de fonds
    ! transférer les/des/cette/ces fonds/somme/argent | ! sous # heures/h
    ! personne de confiance … fonds/argent/somme/investir | ! récupérer {your} fonds/argent/pertes/cryptos
    ! partenaire de confiance | ! compte à l'étranger | virement de # | ! mes fonds
    ! investir/placer (mes/ces/des) fonds dans {your} | ! affaire urgente | ! président/pdg … confidentiel
    ! cartes cadeaux urgent/urgence
    """,
    // Crypto, trading, gold, investment words.
    .money: """
    ! crypto/cryptos/cryptomonnaie/cryptomonnaies
    ! bitcoin/bitcoins/btc/ethereum/usdt/nft/nfts/blockchain/token/tokens | ! trading/trader/traders/forex
    ? placement/placements | ! placement/placements financier/financiers/immobilier/immobiliers/sûr/sûrs/à
    ! investissement/investissements immobilier/immobiliers/locatif/rentable/rentables/financier
    investir | ! investir dans/en l'immobilier/bourse/or/pierre/une/des
    ? patrimoine/patrimonial/patrimoniale | ! scpi | ! assurance vie | ! plus value/values
    lingot/lingots | ! or physique | ! rendement/rendements de/annuel/mensuel/attractif/net
    ! % par mois/jour/semaine | fructifier | ? bourse | dividendes | ! pilier # | ! troisième pilier
    ! épargne pension/retraite | ! {your} épargne/argent | ! rachat de crédit/crédits | ? signaux
    ! argent travaille/travailler | ? assurance/assurances | ! appartements/biens neufs | ? dubaï/bali
    ! tokenisé/tokenisation | ! portefeuille d'investissement/diversifié | {your} retraite
    """,
    // Courting of strangers.
    .romance: """
    ! {your} sourire/regard/beauté/charme/visage/yeux
    ! beau/joli/jolie/belle/charmant sourire/visage/regard/femme/yeux | ! amitié sincère/durable/honnête
    ! relation sérieuse/sincère/durable/amoureuse | ! âme soeur | ! grand/véritable/vrai amour
    ! trouver l'amour | ! l'air (très) gentil/gentille/charmant/charmante/doux/douce
    ! vous/tu êtes/es (très/une/si/vraiment) (gentil/gentille) charmant/charmante/ravissante/belle
    ! vous/tu êtes/es (très/une/si/vraiment) (gentil/gentille) élégante/magnifique/jolie/beau/séduisant
    ! {your} photo (de) profil | ! je suis veuf/veuve/célibataire/divorcé/divorcée
    ! coeur/âme seul/seule/solitaire/pur/pure | ! êtes/es vous/tu marié/mariée/célibataire
    ! êtes/es vous/tu en couple | ! apprendre à (vous/se/te/nous) connaître | ! mieux vous/te connaître
    ! ami/amie sincère/sincères | ! envie de faire {your} connaissance | ! coup de foudre | ! ma chérie
    ! refaire ma vie | ! faire {your} connaissance | ! homme/femme honnête/sincère/seul/seule
    ! devenir/soyons/être amis | ! nouer une amitié
    """,
    // Renting, buying or lending accounts.
    .rental: """
    ! louer/location/louons/louez (de/un/des/les/votre/ton/vos) compte/comptes/profil/profils
    ! prêter/acheter/achetons/achète/rachetons (de/un/des/les/votre/ton/vos) compte/comptes/profil/profils
    ! compte/profil linkedin (contre/inactif/ancien/vieux/vérifié/rémunéré/loué) #
    ! {your} compte/profil linkedin (par) mois/loyer/€/contre | ! comptes linkedin | ! loyer mensuel
    ! accès à {your} compte | ! utiliser {your} compte/profil | ! € par mois … {your} profil/compte
    """,
    // Other channels.
    .channel: """
    ! whatsapp/whatssap/watsapp/whatsap/whats | ! telegram | ! wechat | signal ou/au/sur
    ! hangout/hangouts | ! google chat | ? skype | ! viber | ! {your} numéro whatsapp/pour/privé
    ! {your} numéro ? | ! écrivez/écris/contactez/contacte/joignez moi/nous (directement) sur/au/via/par
    ! (me/nous) contacter/écrire/joindre (directement) sur/au/via | ? mon numéro
    ! {your} adresse mail/email/privée ? | ! mon adresse mail/email/privée/personnelle
    ! messagerie privée | ! en mp | ! en message privé | ! message/messages privé/privés | ! par texto/sms
    ? instagram | ! appelez/appelle moi/nous | ! textez/texte moi | ! plus facile sur/par
    """,
  ]
}
