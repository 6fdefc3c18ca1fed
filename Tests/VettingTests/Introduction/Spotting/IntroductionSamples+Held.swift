@testable import Vetting

extension IntroductionSamples {
  /// Written once the words of the lexicons stood, to see how they fare with what they were not made for.
  static let heldAsks: [NoteLanguage: [Ask]] = [
    .english: [
      Ask(
        "Long time no see! Do you think you could introduce me to your brother-in-law?",
        "your brother-in-law",
        isNamed: false
      ),
      Ask("Can I ask you for a quick intro to Fatima Noor at Helio?", "Fatima Noor"),
      Ask(
        "If it is not too much trouble, please put me in touch with the person who runs your archive.",
        "the person who runs your archive",
        isNamed: false
      ),
      Ask("We would love to meet Olga Petrov. Would you be open to introducing us to her?", "Olga Petrov"),
      Ask("Quick one: could you e-introduce me to Sam Okoro?", "Sam Okoro"),
      Ask(
        "Hi Nora, hope all is well. I saw that you are connected to Rahul Iyer. Would you feel comfortable making an introduction? I want to ask him about pumps.",
        "Rahul Iyer"
      ),
      Ask(
        "Thanks for accepting! Might you be able to connect us with whoever looks after facilities at Brandt?",
        "whoever looks after facilities at Brandt",
        isNamed: false
      ),
      Ask("I noticed you know Helen Stroud, and I'd really value an introduction to her.", "Helen Stroud"),
    ],
    .german: [
      Ask("Hättest du Lust, mich mit Miriam Roth zusammenzubringen?", "Miriam Roth"),
      Ask(
        "Könntest du vielleicht bei Herrn Stein ein gutes Wort für mich einlegen und mich vorstellen?",
        "Herrn Stein"
      ),
      Ask(
        "Mein Anliegen: Können Sie mich mit der Leiterin des Labors vernetzen?",
        "der Leiterin des Labors",
        isNamed: false
      ),
      Ask("Kannst du mir einen Kontakt bei Bosch vermitteln?", "Bosch"),
      Ask("Magst du uns mit Frau Dr. Adler bekannt machen? Wir suchen eine Gutachterin.", "Frau Dr. Adler"),
      Ask(
        "Lieber Jan, ich habe gesehen, dass du mit Petra Kühn vernetzt bist. Könntest du uns einander vorstellen?",
        "Petra Kühn"
      ),
      Ask(
        "Wäre es möglich, dass Sie mir den Kontakt zu Herrn Brandt vermitteln? Vielen Dank.",
        "Herrn Brandt"
      ),
      Ask(
        "Ich bräuchte dringend einen Kontakt zu jemandem in der Stadtverwaltung, kannst du mich da mit wem verbinden?",
        "jemandem in der Stadtverwaltung",
        isNamed: false
      ),
    ],
    .french: [
      Ask("Tu connais bien Julie Perrin, tu pourrais nous présenter ?", "Julie Perrin"),
      Ask("Auriez-vous la gentillesse de me mettre en contact avec Mme Laurent ?", "Mme Laurent"),
      Ask("Je cherche une introduction auprès de Thomas Weil.", "Thomas Weil"),
      Ask("Tu peux me mettre en relation avec ton associé ?", "ton associé", isNamed: false),
      Ask("Pouvez-vous me présenter au directeur du musée ?", "directeur du musée", isNamed: false),
      Ask(
        "Bonjour Luc, vous êtes en contact avec Élise Fabre. Auriez-vous la possibilité de nous mettre en relation ?",
        "Élise Fabre"
      ),
      Ask("Peux-tu m'introduire auprès de Karim Benali, stp ?", "Karim Benali"),
      Ask(
        "Ce serait super si tu pouvais me présenter quelqu'un qui travaille à la mairie.",
        "quelqu'un qui travaille à la mairie",
        isNamed: false
      ),
    ],
    .spanish: [
      Ask("¿Crees que podrías ponerme en contacto con Rocío Mena?", "Rocío Mena"),
      Ask("¿Podría usted presentarme al ingeniero jefe?", "ingeniero jefe", isNamed: false),
      Ask("Si puedes, preséntame a tu socio Andrés.", "Andrés"),
      Ask(
        "Necesito que me pongas en contacto con alguien de logística.",
        "alguien de logística",
        isNamed: false
      ),
      Ask("¿Nos puedes conectar con la fundadora, Irene Cobo?", "Irene Cobo"),
      Ask(
        "Hola Marta, he visto que conoces a Diego Lara. ¿Te importaría ponernos en contacto?",
        "Diego Lara"
      ),
      Ask("Quería pedirte que me presentaras a Sofía León, de tu equipo.", "Sofía León"),
      Ask(
        "¿Habría alguna posibilidad de que me conectes con el equipo de ventas?",
        "el equipo de ventas",
        isNamed: false
      ),
    ],
    .portuguese: [
      Ask("Achas que me consegues apresentar ao Tiago Faria?", "Tiago Faria"),
      Ask("Tem como você me apresentar para o seu chefe?", "o seu chefe", isNamed: false),
      Ask("Gostava muito de ser apresentada ao Dr. Luís Vaz.", "Dr. Luís Vaz"),
      Ask("Poderia fazer a ponte com a Helena Couto?", "Helena Couto"),
      Ask(
        "Peço o favor de me pôr em contacto com o responsável de compras.",
        "o responsável de compras",
        isNamed: false
      ),
      Ask("Olá Rui, vi que conheces a Marta Pinto. Importas-te de nos apresentar?", "Marta Pinto"),
      Ask(
        "Oi Ana, você consegue me conectar com alguém do RH da Vale?",
        "alguém do RH da Vale",
        isNamed: false
      ),
      Ask("Agradecia imenso se me pudesse pôr em contacto com a Drª. Lúcia Reis.", "Drª. Lúcia Reis"),
    ],
    .italian: [
      Ask("Riusciresti a mettermi in contatto con Davide Lupi?", "Davide Lupi"),
      Ask("Mi faresti conoscere la tua collega Irene?", "Irene"),
      Ask("Vi chiedo di presentarmi al direttore.", "direttore", isNamed: false),
      Ask("Conosci Anna Greco? Ci presenteresti?", "Anna Greco"),
      Ask(
        "Avrei bisogno di un contatto con l'ufficio acquisti, può mettermi in contatto con qualcuno?",
        "qualcuno",
        isNamed: false
      ),
      Ask("Ciao Leo, ho visto che conosci Chiara Bassi. Ti andrebbe di presentarci?", "Chiara Bassi"),
      Ask("Avresti modo di mettermi in contatto con il dottor Neri?", "dottor Neri"),
      Ask(
        "Potreste presentarci qualcuno dell'ufficio stampa?",
        "qualcuno dell'ufficio stampa",
        isNamed: false
      ),
    ],
    .dutch: [
      Ask("Zou je me willen introduceren bij Karin Prins?", "Karin Prins"),
      Ask("Kunt u mij doorverwijzen naar de heer Visser?", "heer Visser"),
      Ask("Wil je ons met elkaar in contact brengen? Ik bedoel Ruud Kok.", "Ruud Kok"),
      Ask(
        "Zou je mij met jouw leidinggevende in contact willen brengen?",
        "jouw leidinggevende",
        isNamed: false
      ),
      Ask("Ik zou graag aan Mark Dekker voorgesteld worden.", "Mark Dekker"),
      Ask(
        "Hoi Bart, ik zie dat je Lotte Smeets kent. Zou je ons aan elkaar willen introduceren?",
        "Lotte Smeets"
      ),
      Ask(
        "Kan je mij in contact brengen met de verantwoordelijke voor inkoop?",
        "de verantwoordelijke voor inkoop",
        isNamed: false
      ),
      Ask("Mag ik je vragen om me voor te stellen aan Daan Post?", "Daan Post"),
    ],
  ]

  /// Likewise.
  static let heldOthers: [NoteLanguage: [String]] = [
    .english: [
      "Could you connect me to the guest network when I arrive?",
      "Tom Hale offered to put me in touch with Ann, so no need for you to do anything.",
      "Happy to make an introduction to anyone in my network.",
      "Would you introduce me as the second speaker?",
      "I'd love an introduction to machine learning; do you teach one?",
      "I was introduced to your work by Anna Berg and would love to connect.",
      "Could you connect with me on this? I'll introduce you to our team.",
      "We help founders get introduced to investors. Interested?",
    ],
    .german: [
      "Wir würden Ihnen gern Frau Berg vorstellen.",
      "Kannst du dir das mit Anna vorstellen?",
      "Ich stelle dich gern meinem Chef vor.",
      "Könnten Sie uns bitte die neue Lösung vorstellen?",
      "Schön, dass du mich mit Lena Vogt bekannt gemacht hast.",
      "Ich wollte mich nur kurz vorstellen und den Kontakt zu Ihnen herstellen.",
      "Hätten Sie Zeit, damit ich Ihnen unser Angebot vorstellen kann?",
      "Können wir in Kontakt bleiben? Ich stelle gern den Kontakt zu Herrn Brandt her.",
    ],
    .french: [
      "Je vous présente ma collègue Claire Morin.",
      "Pourriez-vous me présenter vos services en quelques lignes ?",
      "Hugo m'a présenté Sophie Garnier hier.",
      "Souhaitez-vous que je vous mette en relation avec Marc ?",
      "Il va se présenter aux élections.",
      "Je me permets de vous contacter pour vous présenter notre cabinet.",
      "Pouvez-vous me recommander un bon restaurant à Lyon ?",
      "Vous pouvez me contacter avec votre devis.",
    ],
    .spanish: [
      "Te presento a mi compañera Elena Soto.",
      "¿Quieres que te ponga en contacto con Pablo?",
      "Si puedes, preséntate a las nueve.",
      "Me encantaría presentarle nuestra empresa.",
      "Luis nos puso en contacto en Sevilla.",
      "¿Me puedes recomendar un libro sobre redes?",
      "Me gustaría presentarme y ponerme en contacto con usted.",
      "¿Podemos ponernos en contacto la semana que viene?",
    ],
    .portuguese: [
      "Apresento-te a minha sócia Inês Prata.",
      "Quer que eu apresente você ao Felipe?",
      "Pode apresentar a proposta na segunda?",
      "Prazer em conhecê-lo, o Nuno colocou-nos em contacto.",
      "Poderia me apresentar o orçamento até sexta?",
      "Gostaria de entrar em contacto consigo para me apresentar.",
      "Pode me recomendar um dentista em Braga?",
      "Você pode me ligar amanhã?",
    ],
    .italian: [
      "Ti presento il mio socio Luca Serra.",
      "Vuoi che ti metta in contatto con Paola?",
      "Potrebbe presentarmi un preventivo?",
      "Lucia ci ha messi in contatto ieri.",
      "Ci presentiamo alle nove in ufficio?",
      "Puoi metterti in contatto con me domani?",
      "Vorrei mettermi in contatto con Lei per una proposta.",
      "Può presentarsi alle nove in ufficio?",
    ],
    .dutch: [
      "Mag ik u voorstellen aan mijn collega Eva?",
      "Stel je voor: het regende de hele week.",
      "Zal ik je in contact brengen met Bas Kuiper?",
      "Ik wil je graag iets voorstellen.",
      "Kun je me de planning sturen?",
      "Kun je contact met me opnemen?",
      "Zou je me een goed boek kunnen aanbevelen?",
      "Kunt u zich voorstellen hoe blij ik was?",
    ],
  ]
}
