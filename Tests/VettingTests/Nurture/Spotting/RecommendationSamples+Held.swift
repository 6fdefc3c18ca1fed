@testable import Vetting

extension RecommendationSamples {
  /// Those that were written once the words stood.
  static let held: [NoteLanguage: Messages] = [
    .english: Messages(
      asks: [
        "Would you consider writing a few sentences about our time at Nordwind as a LinkedIn recommendation?",
        "I'm updating my profile and would love a recommendation from someone I worked for. Could you do that for me?",
        "Can I ask a favor? I need one more recomendation for my linkedin page",
        "I am writing to you to ask for a recommendation.",
        "Could I trouble you for a recommendation? Two lines would do.",
        """
        Rowan, congratulations on the anniversary. Ten years, who would have thought. We should have lunch, I am in town \
        on the 4th and the 5th. Also, when you have a moment, please write me a recommendation, nothing long.
        """,
      ],
      gave: ["By the way, I've written a recommendation for you. It is in your inbox."],
      offers: ["May I write you a recommendation on LinkedIn? You earned it."],
      thanks: ["I just saw your recommendation. Thank you, that was kind."],
      others: [
        "Could you recommend me a tool for invoices?",
        "What would be your recommendation: train or car?",
        "She would be a great hire, I recommend her without hesitation.",
        "Based on our recommendation engine you may like these jobs.",
        "Would you recommend us to your clients?",
        "How do I ask somebody for a recommendation without being pushy?",
      ]
    ),
    .german: Messages(
      asks: [
        "Hättest du Lust, mir eine kurze Empfehlung zu schreiben?",
        "ich schreibe Ihnen, um Sie um eine Empfehlung zu bitten.",
        "kannst du mir bitte ne empfehlung auf linkedin geben, brauch das für die bewerbung",
        "Es würde mir sehr helfen, wenn Sie auf LinkedIn eine Empfehlung für mich verfassen könnten.",
        """
        Danke für die Unterlagen, sie sind gut angekommen. Wir haben den Termin auf Mai gelegt, dann ist auch Frau Vogt \
        aus dem Urlaub zurück. Zum Schluss noch etwas Persönliches: Wären Sie so freundlich, mir eine Empfehlung für \
        mein Profil zu schreiben?
        """,
      ],
      gave: [
        "Deine Empfehlung von mir ist übrigens da: Ich habe dir auf LinkedIn eine Empfehlung hinterlassen."
      ],
      offers: ["Ich würde Ihnen gern eine Empfehlung schreiben, wenn es Ihnen recht ist."],
      thanks: [
        "Ihre Empfehlung habe ich heute gelesen, ganz herzlichen Dank für die Empfehlung auf LinkedIn."
      ],
      others: [
        "Haben Sie eine Empfehlung, welchen Steuerberater ich nehmen soll?",
        "Wir sprechen die klare Empfehlung aus, das Update einzuspielen.",
        "Kannst du mir ein Restaurant in Kiel empfehlen?",
        "Anna kann ich dir für die Stelle nur empfehlen.",
        "Wie bittet man eigentlich um eine Empfehlung?",
      ]
    ),
    .french: Messages(
      asks: [
        "Je vous écris pour vous demander une recommandation.",
        "tu m'écrirais une recommandation ? deux lignes suffisent",
        "Auriez-vous la gentillesse de rédiger une recommandation à mon sujet ?",
        "Une recommandation de ta part me serait très utile.",
        """
        Merci pour votre accueil la semaine dernière, l'équipe en parle encore. Le compte rendu partira demain. Je \
        profite de ce message pour vous demander si vous pourriez me laisser une recommandation sur mon profil.
        """,
      ],
      gave: ["Je vous ai écrit une recommandation hier soir."],
      offers: ["J'aimerais vous écrire une recommandation, qu'en dites-vous ?"],
      thanks: ["J'ai bien reçu votre recommandation, elle m'a beaucoup touchée."],
      others: [
        "Tu peux me recommander un plombier ?",
        "La recommandation du comité est tombée hier.",
        "Je vous recommande vivement Claire Morin pour ce poste.",
        "Tu as une recommandation pour un bon podcast ?",
        "Comment demander une recommandation sur LinkedIn ?",
      ]
    ),
    .spanish: Messages(
      asks: [
        "Le escribo para pedirle una recomendación.",
        "¿Serías tan amable de escribirme una recomendación en LinkedIn?",
        "holaa, me dejas una recomendación aquí? te la devuelvo",
        "Una recomendación tuya me ayudaría mucho.",
        """
        Gracias por los documentos, han llegado bien. La reunión pasa a mayo, cuando vuelva Elena. Y una cosa más: ¿te \
        importaría escribirme una recomendación sobre el proyecto de Bilbao?
        """,
      ],
      gave: ["He escrito una recomendación sobre ti, ya la puedes ver."],
      offers: ["Me encantaría escribirte una recomendación."],
      thanks: ["Ayer vi tu recomendación, mil gracias por tu recomendación y por tu tiempo."],
      others: [
        "¿Qué me recomiendas para cenar en Cádiz?",
        "La recomendación del comité salió ayer.",
        "Te recomiendo a Ana Ruiz para ese puesto.",
        "¿Tienes alguna recomendación de hotel?",
        "¿Cómo pedir una recomendación sin molestar?",
      ]
    ),
    .portuguese: Messages(
      asks: [
        "Escrevo-lhe para pedir uma recomendação.",
        "Será que você faria uma recomendação para mim no LinkedIn?",
        "oi! me deixa uma recomendação aqui? ia ajudar demais",
        "Uma recomendação sua ajudaria muito.",
        """
        Obrigado pelos documentos, chegaram bem. A reunião passou para maio, quando a Teresa voltar. E mais uma coisa: \
        importava-se de me escrever uma recomendação sobre o projeto de Braga?
        """,
      ],
      gave: ["Deixei uma recomendação no teu perfil."],
      offers: ["Gostaria de escrever uma recomendação para você."],
      thanks: ["Vi ontem a tua recomendação, fiquei muito contente."],
      others: [
        "O que recomendas para jantar em Évora?",
        "A recomendação da comissão saiu ontem.",
        "Recomendo-te a Ana Reis para esse lugar.",
        "Tens alguma recomendação de hotel?",
        "Como pedir uma recomendação sem incomodar?",
      ]
    ),
    .italian: Messages(
      asks: [
        "Le scrivo per chiederle una referenza.",
        "Saresti così gentile da scrivermi una referenza su LinkedIn?",
        "ciao, mi lasci una referenza qui? poi ricambio",
        "Una tua referenza mi aiuterebbe molto.",
        """
        Grazie per i documenti, sono arrivati. La riunione slitta a maggio, quando torna Elena. E un'ultima cosa: \
        potrebbe lasciarmi una segnalazione sul profilo a proposito del progetto di Torino?
        """,
      ],
      gave: ["Ho scritto una referenza per te, la trovi sul profilo."],
      offers: ["Mi piacerebbe scriverle una referenza."],
      thanks: ["Grazie di cuore per la bellissima referenza."],
      others: [
        "Che cosa mi consigli per cena a Bari?",
        "Mi raccomando, non dimenticare i documenti.",
        "La segnalazione del guasto è partita ieri.",
        "Chi assume chiede sempre le referenze, ne hai due?",
        "Come chiedere una referenza senza disturbare?",
      ]
    ),
    .dutch: Messages(
      asks: [
        "Ik schrijf u om een aanbeveling te vragen.",
        "Zou u zo vriendelijk willen zijn een aanbeveling voor mij te schrijven?",
        "hoi, schrijf je een aanbeveling voor me? twee regels is genoeg",
        "Een aanbeveling van jou zou me enorm helpen.",
        """
        Dank voor de stukken, ze zijn goed aangekomen. De afspraak is naar mei verzet, dan is Eva terug. Nog één ding: \
        zou je me een aanbeveling kunnen geven voor mijn profiel, over het project in Gent?
        """,
      ],
      gave: ["Gisteren heb ik een aanbeveling voor u geschreven."],
      offers: ["Mag ik een aanbeveling voor je schrijven op LinkedIn?"],
      thanks: ["Ik heb je aanbeveling gelezen, wat ontzettend lief."],
      others: [
        "Heb je een aanbeveling voor een goede wijn?",
        "Wat raad je me aan voor het eten in Brugge?",
        "Ik kan Eva Smit van harte aanbevelen voor die baan.",
        "Welk boek zou je aanbevelen?",
        "Hoe vraag je om een aanbeveling zonder opdringerig te zijn?",
      ]
    ),
  ]
}
