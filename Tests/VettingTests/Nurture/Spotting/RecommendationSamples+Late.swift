@testable import Vetting

extension RecommendationSamples {
  /// Those that were written last, to see how far the words reach: asks in a roundabout way.
  static let late: [NoteLanguage: Messages] = [
    .english: Messages(
      asks: [
        "If it isn't too much to ask, a couple of lines of recommendation from you would be lovely.",
        "Do you think you could pop a recommendation on my profile at some point?",
        "I've applied to Nordwind and they look at LinkedIn closely. Would a short recommendation be something you'd do?",
        "Since we worked together for three years, I thought of you for a LinkedIn recommendation.",
      ],
      others: [
        "The doctor's recommendation was to rest.",
        "Tom wrote me a lovely recommendation, did you see it?",
        "Who would you recommend for the translation?",
        "Our customers recommend us, nine out of ten.",
      ]
    ),
    .german: Messages(
      asks: [
        "Falls du mal fünf Minuten hast: Eine Empfehlung von dir auf LinkedIn wäre Gold wert.",
        "Für mein Profil fehlt mir noch eine Empfehlung aus der Zeit bei Nordwind. Würdest du das übernehmen?",
        "Mir wäre mit einer Empfehlung von Ihnen sehr geholfen.",
        "Magst du zwei, drei Sätze als Empfehlung in mein Profil schreiben?",
      ],
      others: [
        "Die Empfehlung des Arztes war eindeutig: Ruhe.",
        "Wen würdest du für die Übersetzung empfehlen?",
        "Tom hat mir eine schöne Empfehlung geschrieben.",
        "Neun von zehn Kunden empfehlen uns weiter.",
      ]
    ),
    .french: Messages(
      asks: [
        "Si tu as cinq minutes, j'aimerais bien que tu m'écrives une recommandation.",
        "Est-ce que ça te dirait de me faire une petite recommandation sur mon profil ?",
        "Puis-je compter sur vous pour une recommandation LinkedIn ?",
        "Il me manque une recommandation pour mon profil, tu voudrais bien t'en charger ?",
      ],
      others: [
        "La recommandation du médecin était claire : du repos.",
        "Qui recommanderais-tu pour la traduction ?",
        "Tom m'a écrit une très belle recommandation.",
        "Neuf clients sur dix nous recommandent.",
      ]
    ),
    .spanish: Messages(
      asks: [
        "Si tienes cinco minutos, me gustaría que me escribieras una recomendación.",
        "¿Puedo contar contigo para una recomendación en LinkedIn?",
        "Me falta una recomendación en el perfil, ¿te animas?",
        "Sería un honor recibir una recomendación de su parte.",
      ],
      others: [
        "La recomendación del médico fue clara: reposo.",
        "¿A quién recomendarías para la traducción?",
        "Tom me escribió una recomendación muy bonita.",
        "Nueve de cada diez clientes nos recomiendan.",
      ]
    ),
    .portuguese: Messages(
      asks: [
        "Se tiver cinco minutos, gostava que me escrevesse uma recomendação.",
        "Posso contar contigo para uma recomendação no LinkedIn?",
        "Falta-me uma recomendação no perfil, alinhas?",
        "Seria uma honra receber uma recomendação da sua parte.",
      ],
      others: [
        "A recomendação do médico foi clara: repouso.",
        "Quem recomendarias para a tradução?",
        "O Tom escreveu-me uma recomendação muito bonita.",
        "Nove em cada dez clientes recomendam-nos.",
      ]
    ),
    .italian: Messages(
      asks: [
        "Se hai cinque minuti, mi piacerebbe che mi scrivessi una referenza.",
        "Posso contare su di te per una referenza su LinkedIn?",
        "Mi manca una referenza sul profilo, te la senti?",
        "Sarebbe un onore ricevere una referenza da parte sua.",
      ],
      others: [
        "La raccomandazione del medico era chiara: riposo.",
        "Chi mi raccomanderesti per la traduzione?",
        "Tom mi ha scritto una bellissima referenza.",
        "Ho fatto una segnalazione al comune per la buca.",
      ]
    ),
    .dutch: Messages(
      asks: [
        "Als je vijf minuten hebt, zou ik graag een aanbeveling van je willen.",
        "Kan ik op je rekenen voor een aanbeveling op LinkedIn?",
        "Ik mis nog een aanbeveling op mijn profiel, zie jij dat zitten?",
        "Het zou een eer zijn een aanbeveling van u te krijgen.",
      ],
      others: [
        "De aanbeveling van de arts was duidelijk: rust.",
        "Wie zou je aanbevelen voor de vertaling?",
        "Tom heeft een mooie aanbeveling voor me geschreven.",
        "Negen van de tien klanten bevelen ons aan.",
      ]
    ),
  ]
}
