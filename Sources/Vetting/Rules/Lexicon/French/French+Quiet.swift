extension French {
  /// Frauds, offers and letters that come without the set phrases of their kind.
  static let quiet: [Cue: String] = [
    .scam: """
    transporteur/livreur/coursier/déménageur … viendra/passera/récupérer/prendre/chercher/enlever/récupérera
    chèque … transporteur/différence/surplus/déménageur | chèque de banque/certifié
    (la) différence … reverser/renvoyer/virer
    assurance … activer/rembours~ | activer l'assurance | enveloppe … règlement/espèces/argent
    fonctionnalités/fonctions … limitées/restreintes/suspendues
    confirmer/prouver/vérifier … propriété/identité
    équipe sécurité/confiance | signalé/signalés/signalées comme | la page ci-dessous
    service/département achats/approvisionnements … besoin/urgent/recherche/souhaite/commande/fourniture
    ? paiement/règlement à # jours | ? à # jours fin
    évaluer/noter/tester des hôtels/produits/applications/vidéos
    payé/payée/paiement/versement/versements chaque/par/quotidien jour/quotidien~ | autre messagerie
    entre nous … personne/secret | mauvais/faux numéro | ? en mission/déplacement en/à mer/l'étranger
    ? je vis à l'étranger
    mal/maladie incurable | veuve | votre visage … confiance
    léguer/remettre … fortune/somme/héritage/laissé | sans enfant
    plateforme pétrolière | frais de déblocage/libération | recouvrement … fonds/portefeuille
    """,
    .honour: """
    ! frais de publication/traitement | ! votre manuscrit/contribution/soumission … numéro/volume/revue
    ! évaluation par les pairs … jours/semaines
    ! frais d'inscription/de candidature | ! droits d'inscription
    """,
    .offer: """
    ! je suis investisseur/investisseuse | ! nous investissons/on investit/j'investis dans
    ! fonds de # | premiers tickets/chèques
    ! notre bot/appli/application/plugin/extension/outil … gratuit~/détecte/corrige/vérifie/ouvre
    ! nous avons/on a/j'ai scanné/analysé/audité/testé {your}
    ! {your} retours … bienvenu~/intéressent/précieux
    gratuit pour l'open source | encore/actuellement en bêta
    ! nous avons/on a terminé/réalisé/équipé/refait/rénové/livré … pour/d'un/d'une/chez/l'accueil
    ! c'est mon métier
    ! acquéreurs … votre rue/quartier/secteur | ! notre outil/logiciel
    """,
    .survey: """
    ! il me manque # réponses/participants
    ! n'hésitez pas à (le) partager/transférer
    """,
    .business: """
    comme la dernière fois/semaine/l'an | comme l'an dernier | comme d'habitude/convenu/prévu/discuté
    l'an dernier/passé
    arrive à échéance/terme | ! aux mêmes conditions | la nouvelle version
    {your} commande/devis/facture/contrat est/du/de/n'est
    """,
    .question: """
    ! depuis (la) (version) # … ne/plus/plante/erreur | ! régression | ! reproduire | message d'erreur
    plante
    n'est-ce pas | hein
    """,
    .life: """
    condoléances | pense/pensons (très/bien/fort) à vous/toi | quelle (triste) nouvelle
    """,
    .bait: """
    ! il (nous/me) reste/restent … places | elle/il est gratuite/gratuit | ne vous engage
    """,
    .probe: """
    ! si un jour vous | je vous (en) garde/réserve
    """,
  ]
}
