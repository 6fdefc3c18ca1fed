@testable import Vetting

extension RecommendationSamples {
  /// The part of the first messages that is in Romance languages.
  static let romance: [NoteLanguage: Messages] = [
    .french: Messages(
      asks: [
        "Pourriez-vous m'écrire une recommandation ?",
        """
        Chère Madame, je me permets de vous demander si vous accepteriez de rédiger une brève recommandation sur mon \
        travail, que je pourrais faire figurer dans mon profil LinkedIn.
        """,
        "coucou, tu peux me faire une petite reco sur linkedin stp ? ca m'aiderait trop",
        """
        Nous sommes bien rentrés de Bretagne, il a plu tous les jours mais les enfants ont adoré. Au bureau tout \
        recommence lundi, avec la nouvelle équipe. Au fait, est-ce que tu pourrais me laisser une recommandation sur \
        LinkedIn à propos du projet de Lyon ?
        """,
        "Je souhaiterais une recommandation de votre part sur LinkedIn.",
        "Pourriez-vous me recommander sur LinkedIn ?",
        "Serait-il possible d'avoir une recommandation de votre part ?",
        "Je vous ai envoyé une demande de recommandation, sans urgence.",
      ],
      gave: [
        "Je viens de vous écrire une recommandation, dites-moi si elle vous convient.",
        "Je t'ai laissé une recommandation sur ton profil.",
      ],
      offers: [
        "Je peux vous écrire une recommandation si cela vous est utile.",
        "Veux-tu que je te fasse une recommandation ?",
        "Si tu as besoin d'une recommandation, dis-moi.",
      ],
      thanks: [
        "Merci beaucoup pour votre recommandation.",
        "J'ai reçu une recommandation de votre part, quelle surprise.",
        "Je vous remercie de m'avoir écrit une si belle recommandation.",
        "Un grand merci pour ta gentille recommandation !",
      ],
      others: [
        "Pouvez-vous me recommander un bon avocat à Nantes ?",
        "Je recommande le restaurant près de la gare.",
        "Auriez-vous une recommandation de restaurant à Lyon ?",
        "Paul m'a demandé une recommandation et je ne sais pas quoi écrire.",
        "Pouvez-vous me recommander auprès de votre directeur pour le poste ?",
        "Pourriez-vous rédiger une lettre de recommandation pour ma fille ?",
        "Vous n'avez pas besoin de m'écrire une recommandation.",
        "Je vous écris sur la recommandation de Mme Laurent.",
        "Merci pour la recommandation de ce livre.",
      ]
    ),
    .spanish: Messages(
      asks: [
        "¿Podrías escribirme una recomendación?",
        """
        Estimada señora Hale: me dirijo a usted para pedirle una breve recomendación sobre mi trabajo que pueda incluir \
        en mi perfil de LinkedIn.
        """,
        "oye me haces una recomendacion en linkedin?? te invito a un cafe",
        """
        Por aquí todo bien, los niños crecen y la oficina sigue igual. El proyecto de Sevilla terminó en mayo, por fin. \
        Por cierto, quería preguntarte si me podrías dejar una recomendación en mi perfil.
        """,
        "Me gustaría tener una recomendación tuya en LinkedIn.",
        "¿Me puedes recomendar en LinkedIn?",
        "¿Te animas a escribirme una recomendación?",
        "Te he mandado una solicitud de recomendación, cuando puedas.",
      ],
      gave: [
        "Te acabo de escribir una recomendación, a ver qué te parece.",
        "Le he dejado una recomendación en su perfil.",
      ],
      offers: [
        "¿Quieres que te escriba una recomendación?",
        "Si necesitas una recomendación, avísame.",
        "Puedo escribirle una recomendación si le sirve.",
      ],
      thanks: [
        "Muchas gracias por tu recomendación.",
        "He recibido una recomendación tuya, qué sorpresa.",
        "Gracias por haberme escrito una recomendación tan bonita.",
        "Le agradezco mucho su amable recomendación.",
      ],
      others: [
        "¿Me puedes recomendar un buen abogado?",
        "Recomiendo el restaurante de la plaza.",
        "¿Podrías darme una recomendación de un buen libro?",
        "Luis me pidió una recomendación y no sé qué poner.",
        "¿Podría recomendarme para el puesto de directora?",
        "Necesito una carta de recomendación para la universidad.",
        "No hace falta que me escribas una recomendación.",
        "Le escribo por recomendación de la señora Soto.",
        "Gracias por la recomendación del libro.",
      ]
    ),
    .portuguese: Messages(
      asks: [
        "Pode escrever-me uma recomendação?",
        """
        Cara Dra. Hale, venho pedir-lhe uma breve recomendação sobre o meu trabalho, que possa incluir no meu perfil do \
        LinkedIn.
        """,
        "oi, vc pode me fazer uma recomendacao no linkedin? ajudaria mt",
        """
        Por cá tudo bem, a mudança correu melhor do que esperávamos e os miúdos já têm amigos. No trabalho estamos a \
        fechar o ano. Já agora, será que me podias deixar uma recomendação no LinkedIn?
        """,
        "Gostaria muito de ter uma recomendação sua no meu perfil.",
        "Você poderia me recomendar no LinkedIn?",
        "Poderia recomendar o meu trabalho no LinkedIn?",
        "Seria possível ter uma recomendação sua?",
        "Enviei um pedido de recomendação, quando puder dê uma olhada.",
      ],
      gave: [
        "Acabei de te escrever uma recomendação, vê se gostas.",
        "Escrevi uma recomendação para você no LinkedIn.",
      ],
      offers: [
        "Quer que eu lhe escreva uma recomendação?",
        "Se precisar de uma recomendação, diga.",
        "Posso escrever uma recomendação sobre si, se for útil.",
      ],
      thanks: [
        "Muito obrigada pela sua recomendação!",
        "Recebi uma recomendação sua, que surpresa.",
        "Obrigado por me ter escrito uma recomendação tão simpática.",
        "Agradeço-lhe a sua generosa recomendação.",
      ],
      others: [
        "Pode recomendar-me um bom advogado no Porto?",
        "Recomendo o restaurante ao pé da estação.",
        "Você pode me recomendar para a vaga de gerente?",
        "O Rui pediu-me uma recomendação e não sei o que escrever.",
        "Preciso de uma carta de recomendação para a universidade.",
        "Não precisa de me escrever uma recomendação.",
        "Escrevo-lhe por recomendação do Rui Vaz.",
        "Pode dar-me uma recomendação de um bom livro?",
      ]
    ),
    .italian: Messages(
      asks: [
        "Potresti scrivermi una referenza?",
        """
        Gentile dottoressa Hale, Le scrivo per chiederLe una breve referenza sul mio lavoro da inserire nel mio profilo \
        LinkedIn.
        """,
        "ciao! mi faresti una segnalazione su linkedin? mi serve per il cv, grazieee",
        """
        Qui tutto bene, il trasloco è finito e i bambini sono contenti. In ufficio siamo rimasti in quattro, ma si \
        lavora meglio. A proposito, volevo chiederti se mi scriveresti una raccomandazione su LinkedIn.
        """,
        "Avrei bisogno di una referenza da parte sua per il mio profilo.",
        "Le dispiacerebbe scrivermi una referenza?",
        "Sarei felice di ricevere una sua referenza.",
        "Ti ho mandato una richiesta di referenza, quando hai tempo.",
      ],
      gave: [
        "Ti ho appena scritto una referenza, dimmi se va bene.",
        "Le ho lasciato una referenza sul suo profilo.",
      ],
      offers: [
        "Vuoi che ti scriva una referenza?",
        "Se ti serve una referenza, dimmelo.",
        "Posso scriverle una referenza, se le è utile.",
      ],
      thanks: [
        "Grazie mille per la tua referenza!",
        "Ho ricevuto una referenza da parte tua, che sorpresa.",
        "La ringrazio per avermi scritto una referenza così bella.",
        "Ho letto la sua referenza e mi ha fatto molto piacere.",
      ],
      others: [
        "Puoi consigliarmi un buon avvocato?",
        "Grazie per la segnalazione, correggiamo subito l'errore.",
        "Potresti raccomandarmi un commercialista?",
        "Marco mi ha chiesto una referenza e non so cosa scrivere.",
        "Può raccomandarmi per il posto di direttrice?",
        "Mi serve una lettera di raccomandazione per l'università.",
        "Non c'è bisogno che mi scriva una referenza.",
        "Le scrivo su raccomandazione di Paolo Neri.",
      ]
    ),
  ]
}
