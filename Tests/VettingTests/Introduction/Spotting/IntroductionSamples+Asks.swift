@testable import Vetting

extension IntroductionSamples {
  /// Ten for each language.
  static let asks: [NoteLanguage: [Ask]] = [
    .english: [
      Ask("Hi Nora, could you introduce me to Anna Berg? I read her paper on batteries.", "Anna Berg"),
      Ask("Would you connect me with someone at Siemens?", "someone at Siemens", isNamed: false),
      Ask("I'd love an intro to your colleague Tom, because we need a translator.", "Tom"),
      Ask("Please connect me with your decision maker.", "your decision maker", isNamed: false),
      Ask("Any chance you could put me in touch with Priya Raman at Nordwind?", "Priya Raman"),
      Ask("Would you mind introducing me to the head of your lab?", "the head of your lab", isNamed: false),
      Ask("I was wondering if you'd be willing to make an introduction to Dr. Ola Lind.", "Dr. Ola Lind"),
      Ask("We would be grateful for a warm introduction to Marta van Dijk, thank you!", "Marta van Dijk"),
      Ask(
        "I am hoping to be introduced to people in water treatment.",
        "people in water treatment",
        isNamed: false
      ),
      Ask("Do you still know Karl Weber? Could you introduce us?", "Karl Weber"),
    ],
    .german: [
      Ask("Könntest du mich Frau Berg vorstellen?", "Frau Berg"),
      Ask(
        "Hallo Jana, kannst du den Kontakt zu Anna Berg herstellen? Sie sucht gerade Architekten.",
        "Anna Berg"
      ),
      Ask("Würden Sie mich bitte Ihrer Kollegin Eva Lang vorstellen?", "Eva Lang"),
      Ask(
        "Kannst du mich mit jemandem bei Siemens in Kontakt bringen?",
        "jemandem bei Siemens",
        isNamed: false
      ),
      Ask("Ich würde mich freuen, wenn Sie mich mit Dr. Keller bekannt machen könnten.", "Dr. Keller"),
      Ask("Stellst du mich mal deinem Kollegen Tom vor?", "Tom"),
      Ask("Über ein Intro zu Paul Sommer würde ich mich sehr freuen.", "Paul Sommer"),
      Ask("Könnten Sie mir einen Kontakt zu Ihrem Einkauf vermitteln?", "Ihrem Einkauf", isNamed: false),
      Ask("Wärst du so nett, mich mit Lena Vogt zu verbinden?", "Lena Vogt"),
      Ask("Ich möchte gern Jens Hartmann kennenlernen. Kannst du den Kontakt herstellen?", "Jens Hartmann"),
    ],
    .french: [
      Ask("Pourriez-vous me présenter à Anne Dubois ?", "Anne Dubois"),
      Ask("Peux-tu me mettre en relation avec Marc Lenoir ? Je prépare un article.", "Marc Lenoir"),
      Ask(
        "Serait-il possible de me mettre en contact avec votre directrice ?",
        "votre directrice",
        isNamed: false
      ),
      Ask("J'aimerais être présentée à ton collègue Hugo.", "Hugo"),
      Ask(
        "Merci de me mettre en relation avec la personne chargée des achats.",
        "la personne chargée des achats",
        isNamed: false
      ),
      Ask("Est-ce que tu pourrais me présenter Claire Morin, s'il te plaît ?", "Claire Morin"),
      Ask("Je vous serais reconnaissant de bien vouloir me présenter à M. Petit.", "M. Petit"),
      Ask("Une mise en relation avec Sophie Garnier me serait très utile.", "Sophie Garnier"),
      Ask("Accepterais-tu de me recommander auprès de Jean-Paul Roux ?", "Jean-Paul Roux"),
      Ask(
        "Si vous pouviez me mettre en contact avec quelqu'un chez Airbus, ce serait formidable.",
        "quelqu'un chez Airbus",
        isNamed: false
      ),
    ],
    .spanish: [
      Ask("¿Podrías presentarme a Ana Ruiz?", "Ana Ruiz"),
      Ask("¿Puede ponerme en contacto con el director de compras?", "el director de compras", isNamed: false),
      Ask("¿Me podrías presentar a tu colega Luis?", "Luis"),
      Ask("Te agradecería mucho que me pusieras en contacto con Elena Soto.", "Elena Soto"),
      Ask("¿Me presentas a la Dra. Vidal? Trabajo en lo mismo que ella.", "Dra. Vidal"),
      Ask("Me gustaría que me presentara a alguien de Iberdrola.", "alguien de Iberdrola", isNamed: false),
      Ask("¿Sería posible conectarme con Pablo Gil?", "Pablo Gil"),
      Ask("¿Te importaría presentarme a Marta Nieto?", "Marta Nieto"),
      Ask(
        "Por favor, póngame en contacto con la persona responsable.",
        "la persona responsable",
        isNamed: false
      ),
      Ask("¿Conoces a Jorge Peña? ¿Nos podrías presentar?", "Jorge Peña"),
    ],
    .portuguese: [
      Ask("Podes apresentar-me ao João Alves?", "João Alves"),
      Ask("Seria possível colocar-me em contacto com a Dra. Rita Sousa?", "Dra. Rita Sousa"),
      Ask("Você poderia me apresentar para a Carla Mendes?", "Carla Mendes"),
      Ask("Pode me colocar em contato com alguém da Petrobras?", "alguém da Petrobras", isNamed: false),
      Ask("Consegues pôr-me em contacto com o teu colega Nuno?", "Nuno"),
      Ask("Gostaria que me apresentasse ao diretor financeiro.", "diretor financeiro", isNamed: false),
      Ask("Me apresenta pro Felipe Rocha?", "Felipe Rocha"),
      Ask("Se puder me conectar com Bruno Lima, agradeço muito.", "Bruno Lima"),
      Ask("Será que me podias apresentar à Inês Prata?", "Inês Prata"),
      Ask("Adoraria ser apresentado à Teresa Melo.", "Teresa Melo"),
    ],
    .italian: [
      Ask("Potresti presentarmi a Giulia Ferri?", "Giulia Ferri"),
      Ask(
        "Potrebbe mettermi in contatto con il responsabile acquisti?",
        "il responsabile acquisti",
        isNamed: false
      ),
      Ask("Mi presenti al tuo collega Marco?", "Marco"),
      Ask("Ti sarei grata se potessi presentarmi alla dottoressa Conti.", "dottoressa Conti"),
      Ask("Mi metteresti in contatto con Luca Serra?", "Luca Serra"),
      Ask("Mi piacerebbe essere presentato a Paola Riva.", "Paola Riva"),
      Ask("Sarebbe possibile mettermi in contatto con qualcuno di Eni?", "qualcuno di Eni", isNamed: false),
      Ask("Le dispiacerebbe presentarmi Sergio Galli?", "Sergio Galli"),
      Ask("Puoi farmi conoscere Elisa Monti? Cerco una grafica.", "Elisa Monti"),
      Ask("Se può, mi metta in contatto con la persona giusta.", "la persona giusta", isNamed: false),
    ],
    .dutch: [
      Ask("Kun je me voorstellen aan Anna de Boer?", "Anna de Boer"),
      Ask("Zou u mij in contact kunnen brengen met mevrouw Jansen?", "mevrouw Jansen"),
      Ask("Kun je me met iemand bij Philips in contact brengen?", "iemand bij Philips", isNamed: false),
      Ask("Wil je me introduceren bij je collega Tom?", "Tom"),
      Ask("Zou je me aan Pieter Smit willen voorstellen?", "Pieter Smit"),
      Ask("Ik zou graag een introductie bij Sanne Bakker krijgen.", "Sanne Bakker"),
      Ask("Breng je me in contact met jullie inkoper?", "jullie inkoper", isNamed: false),
      Ask("Zou je het contact met Joost Vink willen leggen?", "Joost Vink"),
      Ask("Ik hoop dat je me kunt koppelen aan Eva Mulder.", "Eva Mulder"),
      Ask("Ken je Bas Kuiper? Kun je ons aan elkaar voorstellen?", "Bas Kuiper"),
    ],
  ]
}
