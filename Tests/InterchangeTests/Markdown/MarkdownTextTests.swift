import Interchange
import Testing

@Test(arguments: [
  ("Pia Push", "Pia Push"), ("*Pia* [x](https://e.org)", "\\*Pia\\* \\[x\\]\\(https\\://e\\.org\\)"),
  ("<script>", "&lt;script&gt;"), ("a\r\n# b", "a \\# b"), ("AT&T", "AT&amp;T"), ("1. x", "1\\. x"),
  ("\\", "\\\\"), ("a\u{2028}- b", "a \\- b"),
]) func `a name is text, whatever Markdown could read in it`(name: String, text: String) {
  #expect(MarkdownText.escaped(name) == text)
}
