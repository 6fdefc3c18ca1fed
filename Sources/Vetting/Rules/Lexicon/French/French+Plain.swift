extension French {
  /// The plainest ways to say it, by the verb: what is said in half of all notes.
  static let plain: [Cue: String] = [
    .offer: """
    m'occupe/occupons de … {firms} | je gère/tiens/reprends … pour/de (*) {firms}
    m'occupe de la/du/des … des/de {firms}
    notre/une ia/solution/plateforme génère/crée/automatise/permet | outil qui
    nous proposons/offrons/fabriquons/livrons/fournissons
    nous installons/imprimons/organisons/formons/réalisons/créons
    nous développons/vendons/distribuons/représentons/gérons/assurons
    nous intervenons/travaillons/louons/concevons/prenons/éditons
    on propose/fabrique/livre/fournit/installe/imprime/organise
    on forme/réalise/développe/vend/distribue/gère/aide/accompagne
    nous/on avons/a développé/créé/lancé/conçu/mis/monté | j'ai développé/créé/lancé/conçu/monté
    nous aidons/accompagnons/conseillons | j'aide/j'accompagne/je forme/je coache
    notre/nos solution/plateforme/logiciel/outil/service/services/application
    notre/nos équipe/catalogue/gamme/standard/formation/offre/produits/clients
    je gère/propose/lance/réalise/rédige/installe | ? je me permets (de) | spécialis~ dans/en | clé en main
    """,
    .audience: """
    pour les entreprises/dirigeants/cabinets/artisans/indépendants/thérapeutes/coachs
    pour les commerçants/restaurateurs/professionnels/pme/avocats/médecins/agences
    les cabinets/entreprises/clients/restaurateurs/dirigeants/artisans que nous
    comme le vôtre/la vôtre/les vôtres/vous | nos clients | en tant que dirigeant/gérant/responsable/chef
    plus de # clients/entreprises/cabinets | # entreprises/clients/cabinets/professionnels
    dans votre secteur/région/domaine
    """,
    .probe: """
    cela/ça pourrait/peut il/elle vous/t'intéresser ? | pourrait/peut il/elle/t vous intéresser ?
    ! puis-je/pourrais-je/peux-je/puis je … envoyer/présenter/montrer/partager/appeler
    je peux vous/te/t' (en) faire/envoyer/montrer/partager/transmettre
    souhaitez-vous/voulez-vous/veux-tu … recevoir/que ? | intéressé/intéressée ?
    ça vous/te/t' intéresse/dit/tente/parle ? | qu'en dites-vous/penses-tu/pensez-vous
    êtes-vous/seriez-vous/es-tu/serais-tu ouvert/ouverte/intéressé/intéressée/partant/dispo
    comment faites-vous/gérez-vous/fais-tu/gères-tu | tu gères/vous gérez (encore)
    qui s'occupe/gère/est chez vous | êtes-vous la bonne personne
    dis-moi/dites-moi/répondez/réponds (juste) oui/ok/go | si le sujet/cela vous/ça vous/t' intéresse
    """,
    .encounter: """
    ! vous m'aviez/m'avez/aviez/avez dit/parlé/demandé/promis/conseillé/proposé/prêté/montré
    ! tu m'as/m'avais dit/parlé/demandé/promis/conseillé/prêté | ! nous étions/étions assis/à côté
    ! on s'est/s'était vu/vus/croisé/croisés/parlé/rencontré/rencontrés
    nous nous sommes … vus/croisés/rencontrés/parlé
    merci (encore) pour hier/samedi/votre accueil/le café/la soirée/la discussion
    ! suite à notre conversation/rencontre/discussion | vous vous souvenez | tu te souviens
    c'est rémi/moi le/la qui | j'étais assis/assise/au/à | hier soir/matin/au/à | votre stand
    """,
    .yourWork: """
    ! dans votre/ton article/livre/conférence/cours/podcast/vidéo
    ! dans votre/ton recette/thèse/étude/exposé/intervention/atelier/émission
    votre/ton/ta article/livre/conférence/cours/recette/thèse
    votre/ton/ta étude/méthode/photographie/exposition/film/intervention/travail
    j'ai lu/écouté/vu/suivi/essayé votre/ton/ta/vos
    ! vous écrivez/dites/expliquez/montrez/citez/recommandez/retenez | ! tu écris/dis/expliques/montres
    page/chapitre/figure/minute/tableau/paragraphe/annexe #
    """,
    .buyer: """
    ! combien coûte/coûterait/prenez-vous/cela/ça | quel est votre/vos tarif/tarifs/prix
    ! faites-vous/prenez-vous/acceptez-vous/avez-vous (encore/aussi/de nouveaux)
    ! pourriez-vous/pouvez-vous … passer/venir/réparer/livrer ?
    ! pourriez-vous/pouvez-vous … établir/représenter/conseiller/m'aider/nous ?
    ! nous cherchons/je cherche quelqu'un/un/une | j'aurais besoin/j'ai besoin/nous avons besoin
    un devis | prendre rendez-vous | serait-il possible d'acheter/de
    """,
    .question: """
    ! savez-vous/sais-tu si/où/comment/qui/quel
    ! auriez-vous/aurais-tu/avez-vous/as-tu … encore/gardé/toujours/par/son/le/la ?
    est-ce normal/que/à/parce ? | comment avez-vous/as-tu | pourquoi … ? | je n'ai pas compris
    puis-je utiliser/citer | vous souvenez-vous | où avez-vous/as-tu | lequel/laquelle
    """,
    .business: """
    ! mon/ma/mes salaire/rémunération/performances/contrat/poste/objectifs/évaluation/périmètre
    l'état d'avancement | un délai supplémentaire | un peu plus de temps | excusez/excuse le/pour retard
    la dernière version | au sujet de/du la/notre/votre/portail/facture/dossier | mon équipe/service
    malheureusement | j'ai le regret | ne sommes pas en mesure
    je vous remercie (sincèrement) (vivement) de/pour | faire le point (avec vous)
    notre discussion/entretien/échange/projet | mon développement/évolution/bilan | mes résultats/récents
    ! comme convenu/prévu/discuté/demandé | c'est noté | ! ci-joint/ci-joints/en pièce jointe
    suite à notre/votre/mon entretien/appel/demande/réunion/échange/courrier
    ! lundi/mardi/mercredi/jeudi/vendredi me/nous/à/ça/convient/#
    à lundi/mardi/mercredi/jeudi/vendredi/demain
    votre/ta/ton/vos facture/devis/commande/contrat/dossier/rendez-vous/bail/abonnement/règlement/offre
    la facture/livraison/réunion/assemblée/signature/version/commande/facture
    le devis/contrat/bail/compromis/chantier/virement/dossier/notaire
    nous renonçons/avons décidé/regrettons | j'ai bien reçu | je vous confirme | désolé/désolée (pour/du)
    bon de commande | j'ai vérifié | merci de signer/renvoyer
    """,
    .ground: """
    ! ta/ton/votre soeur/sœur/frère/mère/père/femme/mari/fille/fils/voisin
    ma/mon soeur/sœur/frère/mère/père/femme/mari/fille/fils/voisin
    ! ma/mon/ta/ton/votre voisine/tante/oncle/cousin/cousine/collègue/ancien/ancienne/patron/prof
    un ami/une amie commun/commune/de | ancien/ancienne/anciens collègue/élève/collègues/camarade
    même promo/classe/école/lycée/rue/immeuble/équipe | on a bossé/travaillé/étudié ensemble
    """,
    .life: """
    bière/bières | mariage | enterrement/obsèques | anniversaire | enfant/enfants/bébé | chien/chat
    vacances | déménag~ | jardin | grand-mère/grand-père | bises/bisous/bise
    """,
    .promise: """
    en (quelques) minutes | gain de temps
    """,
    .bait: """
    (ne) reste/restent (plus) que deux/trois/quatre/cinq/quelques/# places | plus que #/deux/trois places
    mini-guide/ressource/exemple (concret/gratuit)
    """,
    .mailing: """
    ne (plus/pas) (souhaitez) recevoir (ces/mes/nos) | répondez stop
    """,
    .thanks: """
    ! félicitations/bravo pour (l'/la/le/votre/ton) ouverture/inauguration/exposition/mariage/naissance
    tenais à (vous) remercier | merci (infiniment) (beaucoup) pour le/la/votre temps/temps/accueil/aide
    """,
    .honour: """
    ! nommé/nommée/nominé/nominée/finaliste … prix/trophée/trophées/award~/palmarès
    """,
    .agency: """
    créons/concevons/réalisons/développons/refaisons (des/les/de) (*) sites/site/applications/boutiques
    meilleur/bon/naturel/mauvais référencement | référencement naturel/google/local
    """,
    .modesty: """
    ! inutile de répondre/me/réagir | ! pas besoin/nécessaire de répondre
    pas obligé~ de répondre
    """,
  ]
}
