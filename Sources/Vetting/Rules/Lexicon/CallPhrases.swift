/// Phrases that ask for a call or for a place in the calendar, by language.
enum CallPhrases {
  /// All of them.
  static let all = english + german + french + spanish + italian + portuguese + dutch

  /// Hosts whose links open somebody's calendar.
  static let calendarHosts = [
    "calendly.com", "cal.com", "meetings.hubspot.com", "hubspot.com/meetings", "calendar.app.google",
    "calendar.google.com", "savvycal.com", "tidycal.com", "zcal.co", "doodle.com", "youcanbook.me",
    "acuityscheduling.com", "chilipiper.com", "koalendar.com", "outlook.office365.com",
    "bookings.cloud.microsoft",
    "oncehub.com", "appointlet.com", "vcita.com", "setmore.com", "simplybook.me", "motion.com", "reclaim.ai",
    "lemcal.com", "harmonizely.com", "meetergo.com", "zeeg.me", "terminland.de",
  ]

  private static let english = [
    "a call", "a quick call", "a short call", "a brief call", "quick call", "short call", "brief call",
    "discovery call", "intro call", "introductory call", "phone call", "zoom call", "video call", "hop on",
    "jump on", "get on a call", "a quick chat", "quick chat", "a brief chat", "a short chat", "a quick zoom",
    "# minutes", "# minute", "# mins", "# min call", "# min chat", "fifteen minutes", "ten minutes",
    "twenty minutes", "thirty minutes", "half an hour", "your calendar", "my calendar", "book a slot",
    "grab a slot", "pick a slot", "book a time", "find a time", "schedule a", "set up a call",
    "set up a time",
    "book a meeting", "book a call", "book a demo", "free this week", "available this week", "free next week",
    "available next week", "free for a", "when are you free", "your availability", "what time works",
    "does tuesday work", "later this week", "when can we talk", "worth a call", "worth a chat",
    "let's schedule", "a demo this week",
  ]

  private static let german = [
    "ein kurzes telefonat", "kurzes telefonat", "ein kurzes gesprach", "kurzes gesprach", "kurzen call",
    "kurzer call", "einen call", "# minuten", "terminvorschlag", "einen termin", "in ihrem kalender",
    "meinem kalender", "telefonieren", "kennenlerngesprach", "erstgesprach", "videocall", "termin buchen",
  ]

  private static let french = [
    "un appel", "court appel", "bref appel", "un rapide appel", "un echange telephonique", "# minutes",
    "un creneau", "votre agenda", "mon agenda", "vos disponibilites", "quart d'heure", "une visio",
    "seriez vous disponible", "prendre rendez vous",
  ]

  private static let spanish = [
    "una llamada", "llamada rapida", "breve llamada", "# minutos", "# min esta", "tu agenda", "mi agenda",
    "su agenda", "agendamos", "agendar", "te va bien", "reservar una", "una videollamada",
    "cuando te viene bien",
    "disponibilidad",
  ]

  private static let italian = [
    "una chiamata", "breve chiamata", "una call", "una breve call", "# minuti", "la sua agenda",
    "il tuo calendario",
    "fissare un", "una videochiamata", "la sua disponibilita", "la tua disponibilita",
  ]

  private static let portuguese = [
    "uma chamada", "uma ligacao", "uma call", "# minutos", "sua agenda", "minha agenda", "agendar",
    "marcamos",
    "marcar uma", "uma videochamada", "sua disponibilidade",
  ]

  private static let dutch = [
    "een belletje", "kort belletje", "even bellen", "een kort gesprek", "# minuten", "je agenda", "uw agenda",
    "mijn agenda", "afspraak inplannen", "een videocall", "kennismakingsgesprek",
  ]
}
