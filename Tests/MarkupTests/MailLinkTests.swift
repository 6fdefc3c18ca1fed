import Markup
import Testing

@Test func `a letter is encoded whole, and goes to nobody where the address is none`() {
  let link = MailLink(to: "pia.push@example.org", subject: "Hi & bye?", body: "One\nTwo = 100 %\r\n\"é\"")
  #expect(
    link.text
      == "mailto:pia.push@example.org?subject=Hi%20%26%20bye%3F&body=One%0D%0ATwo%20%3D%20100%20%25%0D%0A%22%C3%A9%22"
  )
  for bad in [
    "", "a@b?bcc=x@y", "a@b&cc=c", "a b@c", "a@@b", "@b", "a@", "<a@b>", "a@b\r\nBcc: c", "ä@b", "a@b,c@d",
  ] { #expect(MailLink(to: bad, subject: "", body: "").text == "mailto:?subject=&body=", "\(bad)") }
}
