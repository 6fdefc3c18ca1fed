import Testing

@testable import Vetting

/// Notes of strangers as they come, written for this test: who sells, and who merely asks.
struct FirstContactTests {
  static let pitches = [
    "Hi Rowan, I came across your profile and was impressed by your background. We help advisers generate 10-15 warm leads per month on autopilot. Open to a quick chat?",
    "Hi Rowan, we're a full-service digital agency offering SEO, web design and PPC at affordable prices. Can I send you our portfolio?",
    "Rowan, are you looking to scale your consulting practice? Our proven system has helped 200+ coaches hit six figures. Worth a 15 min call?",
    "Hello Rowan, I'm the founder of LeadRocket, an AI platform that books meetings for you while you sleep. Free trial here: leadrocket.example.com",
    "Hi Rowan, hope you are doing well! We are an offshore development company with 150+ developers. Do you have any requirement for web or mobile app development?",
    "Rowan - quick question: would you be open to learning how firms in Zurich cut their software spend by 30%? Happy to show you a short demo this week.",
    "Hi! I help executives build a personal brand on LinkedIn and get inbound leads. Would you be interested in seeing how? Let's schedule a call: calendly.com/brand/30min",
    "Dear Rowan, we provide virtual assistants starting from $5/hour. Let me know if you would like to save time and money.",
    "Hi Rowan, saw your post on governance. Our platform helps boards save time on minutes. Would you be open to a quick call next week?",
    "Hi Rowan, I noticed you are in the advisory space. Do you want more high-ticket clients without cold calling? I have 3 spots left this month.",
    "Hallo Rowan, wir unterstützen Berater dabei, planbar neue Kunden zu gewinnen. Hätten Sie 15 Minuten für ein kurzes Telefonat?",
    "Bonjour Rowan, nous aidons les consultants à trouver des clients grâce à l'automatisation. Seriez-vous disponible pour un appel de 15 minutes ?",
    "Hola Rowan, ayudamos a consultores a conseguir más clientes. ¿Tienes 15 minutos esta semana para una llamada?",
    "Ciao Rowan, aiutiamo i consulenti a trovare nuovi clienti. Hai 15 minuti per una breve chiamata?",
    "Olá Rowan, ajudamos consultores a conseguir mais clientes. Podemos agendar uma chamada de 15 minutos?",
    "Hoi Rowan, wij helpen adviseurs aan nieuwe klanten. Heb je 15 minuten om even te bellen?",
    "Hi Rowan, I'm a wealth manager who works with business owners to minimise tax and protect assets. Would love to connect and explore how I can add value to you. Free consultation!",
    "Hi Rowan, thanks for connecting. I'd love to introduce our executive coaching program, which guarantees results within 90 days. When can we talk?",
    "Hi Rowan, we build custom CRM solutions for companies like yours. Can I show you a demo?",
    "I'm hosting a free masterclass for consultants on landing premium clients. Want me to save you a seat?",
  ]
  static let people = [
    "Hi Rowan, we sat next to each other at the owners' breakfast and never got to finish the story about the roof. I'd like to.",
    "Dear Rowan, I am a second-year PhD student writing on family firms. Could you spare 15 minutes for an interview?",
    "Hello Rowan, I run a small foundry with my brother and we are thinking about an outside director. A colleague mentioned you.",
    "Hi Rowan, I'm a recruiter with Stone & Lake. We have a board mandate in Basel that may interest you. Could we have a short call?",
    "Rowan, great to see a fellow rower here. I'd be glad to connect.",
    "Hi Rowan, I enjoy your posts. Would love to connect and follow your work.",
    "Hi, I'd love to expand my network with people in governance. Hope you accept!",
    "Hello Rowan, our firm audits several family companies and our clients ask about succession. Would you have time for a coffee?",
    "Guten Tag Frau Hale, ich habe Ihren Vortrag in Winterthur gehört und möchte gern in Kontakt bleiben.",
    "Bonjour, nous avons travaillé ensemble chez Albis. Ravi de vous retrouver ici.",
    "Hi Rowan, I lead product at a software company and I'm looking for an adviser for our board. Could we schedule a call?",
    "Hola Rowan, soy estudiante de economía y me interesa mucho su trabajo. ¿Podría hacerle tres preguntas?",
    "Dear Rowan, we are organising a conference on ownership in May and would be honoured to have you as a speaker. May I send you the programme?",
    "Hi Rowan - new in Zurich, working in manufacturing, keen to meet people in the field. Coffee some day?",
    "Hello Rowan, thank you for your help last spring. The handover worked out well, and my father is fishing.",
    "Hi Rowan, I am looking for a new role after ten years in HR. Do you know of any openings?",
    "Hi Rowan, our website needs an article on boards. Would you write one? We pay by the word.",
  ]

  @Test(arguments: people)
  func `somebody who merely asks is met, never declined or ignored`(note: String) {
    let verdict = Dossiers.verdict(Dossiers.stranger(note))
    #expect(verdict.recommendation == .meet, "\(verdict.evidence)")
  }

  @Test(arguments: pitches)
  func `a pitch is never accepted, and something is found in it`(note: String) {
    let verdict = Dossiers.verdict(Dossiers.stranger(note))
    #expect(verdict.recommendation == .decline || verdict.recommendation == .meet)
    #expect(verdict.evidence.contains { $0.direction == .opposes }, "\(note)")
  }

  @Test func `three pitches of four are declined from their words alone`() {
    let declined = Self.pitches.filter { Dossiers.verdict(Dossiers.stranger($0)).recommendation == .decline }
    #expect(declined.count * 4 >= Self.pitches.count * 3, "\(declined.count) of \(Self.pitches.count)")
  }
}
