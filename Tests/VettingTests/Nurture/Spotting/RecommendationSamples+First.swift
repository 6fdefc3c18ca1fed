@testable import Vetting

extension RecommendationSamples {
  /// Those that the words were written with.
  static let first = germanic.merging(romance) { one, _ in one }

  private static let germanic: [NoteLanguage: Messages] = [
    .english: Messages(
      asks: [
        """
        Dear Rowan,

        I'm writing to ask if you would write a brief recommendation of my work that I can include on my LinkedIn \
        profile. If you have any questions, please let me know.

        Thanks in advance for your help.
        """,
        "Hi Rowan, can you write me a recommendation?",
        "I'm sending this to ask you for a brief recommendation of my work that I can include in my LinkedIn profile.",
        "hey! quick one, could u leave me a recomendation on here? would mean the world, you left the best one for Priya",
        """
        Hope the new office works out. We moved too, three boxes are still missing and the coffee machine died on the \
        first day. Anyway, the audit went well and Karl sends his regards. One more thing before I run: would you be \
        willing to write me a short LinkedIn recommendation about the warehouse project?
        """,
        "I would be most grateful for a recommendation from you, should your time allow.",
        "Any chance you could recommend me on LinkedIn?",
        "Just sent you a recommendation request via LinkedIn, no rush.",
        "A short recommendation from you would really help with my job search.",
        "Would you be open to recommending me on LinkedIn?",
        "I'd be honoured if you wrote me a recommendation.",
        "Just following up on my recommendation request from last week.",
        "Would appreciate it if you could recommend my work on my profile.",
        "Hi, LinkedIn recommendations are back in fashion it seems, would you do one for me?",
      ],
      gave: [
        "I have just written you a recommendation, have a look and tell me if anything should change.",
        "Surprise, I left a recommendation for you on your profile.",
      ],
      offers: [
        "Would you like me to write you a recommendation?",
        "I'd be happy to write a recommendation for you whenever it is useful.",
        "Let me know if you ever need a recommendation from me.",
        "Sure, I will write your recommendation tomorrow.",
      ],
      thanks: [
        "Thank you so much for your kind recommendation!",
        "Yesterday I got a recommendation from you, what a surprise.",
        "Thanks for writing me such a generous recommendation, it made my day.",
        "I really appreciate the recommendation you wrote last week.",
      ],
      others: [
        "I can recommend the restaurant by the station.",
        "Could you recommend a good lawyer in Leeds?",
        "Can you recommend me a good accountant?",
        "Could you give me a recommendation for a good dentist?",
        "Would you recommend me for the position of team lead at your firm?",
        "Tom asked me for a recommendation and I have no idea what to write.",
        "You don't need to write me a recommendation, the call was plenty.",
        "Could you write a letter of recommendation for my daughter's university?",
        "We recommend updating your password regularly.",
        "Any book recommendations for the summer?",
        "Could you give me your recommendation on the two offers?",
        "You wrote Tom such a nice recommendation.",
        "Please write a recommendation for our product on G2.",
        "We would appreciate a recommendation from you on Google.",
        "I cannot recommend her enough. She wrote me a recommendation once.",
        "In the report you wrote a recommendation that we should leave the market.",
        "I write to you on the recommendation of Priya Raman.",
        "Thanks for the recommendation, the restaurant was great.",
        "Thank you for your recommendation request, I will think about it.",
      ]
    ),
    .german: Messages(
      asks: [
        "Sehr geehrte Frau Hale, dürfte ich Sie um eine kurze Empfehlung für mein LinkedIn-Profil bitten?",
        "Könntest du mir eine Empfehlung schreiben?",
        "Würden Sie mir auf LinkedIn eine kurze Empfehlung zu unserem gemeinsamen Projekt schreiben?",
        "hi du, schreibst du mir ne kurze empfelung hier? wär mega",
        """
        Der Umzug ist endlich geschafft, und die Kinder haben sich eingelebt. Im Büro ist es ruhig geworden, seit das \
        große Projekt abgeschlossen ist. Nächste Woche fahren wir an die See. Ach ja, noch eine Bitte: Ich würde mich \
        sehr über eine Empfehlung von dir freuen.
        """,
        "Ich wollte fragen, ob Sie mir eine Empfehlung schreiben könnten.",
        "Kannst du mich auf LinkedIn empfehlen?",
        "Ich bräuchte noch eine Empfehlung für mein Profil, hast du kurz Zeit?",
        "Über eine Empfehlung auf LinkedIn würde ich mich freuen.",
        "Könnte ich von Ihnen eine Empfehlung bekommen?",
        "Dürfte ich Sie bitten, mir eine Empfehlung auszustellen?",
        "Wollen wir uns gegenseitig Empfehlungen schreiben?",
      ],
      gave: [
        "Ich habe dir gerade eine Empfehlung geschrieben, schau mal rein.",
        "Ich habe eben eine Empfehlung für Sie verfasst; Sie finden sie in Ihrem Profil.",
      ],
      offers: [
        "Soll ich dir eine Empfehlung schreiben?",
        "Sag Bescheid, wenn du eine Empfehlung brauchst.",
        "Gern schreibe ich Ihnen eine Empfehlung auf LinkedIn.",
      ],
      thanks: [
        "Vielen Dank für Ihre freundliche Empfehlung!",
        "Ich habe heute eine Empfehlung von dir bekommen, wie schön.",
        "Danke, dass du mir eine so schöne Empfehlung geschrieben hast.",
        "Ich habe mich sehr über deine Empfehlung gefreut.",
      ],
      others: [
        "Kannst du mir einen guten Anwalt empfehlen?",
        "Das Restaurant am Bahnhof kann ich empfehlen.",
        "Könnten Sie mir eine Empfehlung für einen guten Zahnarzt geben?",
        "Er hat mich um eine Empfehlung gebeten, und ich weiß nicht, was ich schreiben soll.",
        "Sie müssen mir keine Empfehlung schreiben, das Gespräch hat schon geholfen.",
        "Könntest du mich für die Stelle als Leiterin empfehlen?",
        "Die Empfehlung der Kommission liegt seit gestern vor.",
        "Hast du eine Buchempfehlung für den Urlaub?",
        "Ich schreibe Ihnen auf Empfehlung von Frau Vogt.",
        "Wir freuen uns über Ihre Empfehlung an Freunde und Bekannte.",
        "Darf ich dich als Referenz angeben?",
      ]
    ),
    .dutch: Messages(
      asks: [
        "Zou je een aanbeveling voor me willen schrijven?",
        """
        Geachte mevrouw Hale, graag zou ik u willen vragen of u een korte aanbeveling over mijn werk wilt schrijven, die \
        ik op mijn LinkedIn-profiel kan plaatsen.
        """,
        "hee, kan je me ff een aanbeveeling geven op linkedin? scheelt enorm",
        """
        Hier gaat alles goed, de verhuizing is achter de rug en de kinderen hebben hun draai gevonden. Op kantoor is het \
        druk met de jaarcijfers. O ja, mag ik je om een aanbeveling vragen?
        """,
        "Ik zou heel blij zijn met een aanbeveling van jou op LinkedIn.",
        "Kun je me op LinkedIn aanbevelen?",
        "Ik ben op zoek naar aanbevelingen voor mijn profiel, wil jij er een schrijven?",
        "Ik zou het erg waarderen als je een aanbeveling zou willen schrijven.",
        "Ik heb je een verzoek om een aanbeveling gestuurd, geen haast.",
      ],
      gave: [
        "Ik heb net een aanbeveling voor je geschreven, kijk maar of het klopt.",
        "We hebben een aanbeveling op uw profiel geplaatst.",
      ],
      offers: [
        "Zal ik een aanbeveling voor je schrijven?",
        "Als je een aanbeveling nodig hebt, zeg het maar.",
        "Ik schrijf graag een aanbeveling voor u.",
      ],
      thanks: [
        "Heel erg bedankt voor je aanbeveling!",
        "Vandaag heb ik een aanbeveling van je gekregen, wat leuk.",
        "Dank u wel dat u zo'n mooie aanbeveling voor mij hebt geschreven.",
        "Bedankt voor de lieve aanbeveling.",
      ],
      others: [
        "Kun je me een goede advocaat aanbevelen?",
        "Ik kan het restaurant bij het station aanbevelen.",
        "Kun je me een aanbeveling geven voor een goed boek?",
        "Piet heeft mij om een aanbeveling gevraagd en ik weet niet wat ik moet schrijven.",
        "Kunt u mij aanbevelen bij uw directeur?",
        "Je hoeft geen aanbeveling voor me te schrijven.",
        "Ik schrijf u op aanbeveling van Piet Kok.",
        "De aanbeveling van de commissie ligt er sinds gisteren.",
      ]
    ),
  ]
}
