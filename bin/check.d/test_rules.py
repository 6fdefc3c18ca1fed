"""Each rule finds a planted violation at its line, and leaves the nearest innocent code alone."""

import unittest

import arrows
import house
import swift_source


def findings(path, text):
    """The rules that a file breaks, with their lines."""
    return [(found.rule, found.line) for found in house.violations([swift_source.scan(path, text)])]


class Arrows(unittest.TestCase):
    def test_an_arrow_upwards_is_found(self):
        text = "import Foundation\npackage import GRDB\n\nstruct Rule {}\n"
        self.assertEqual(findings("Sources/Vetting/Rule.swift", text), [("arrows", 2)])

    def test_an_import_of_a_single_declaration_counts(self):
        text = "import struct Workflows.Workspace\nstruct Zip {}\n"
        self.assertEqual(findings("Sources/Archives/Zip.swift", text), [("arrows", 1)])

    def test_grdb_belongs_to_the_store_and_hummingbird_to_the_pages(self):
        self.assertEqual(findings("Sources/SQLiteStore/Pool.swift", "import GRDB\nstruct Pool {}\n"), [])
        self.assertEqual(
            findings("Sources/WebApp/Pool.swift", "import GRDB\nstruct Pool {}\n"), [("arrows", 1)]
        )
        self.assertEqual(
            findings("Sources/wellmet/Serve.swift", "import Hummingbird\nstruct Serve {}\n"), [("arrows", 1)]
        )

    def test_an_import_in_a_comment_is_none(self):
        text = "// import GRDB\n/* import GRDB\nimport GRDB */\nstruct Rule {}\n"
        self.assertEqual(findings("Sources/Vetting/Rule.swift", text), [])

    def test_a_test_sees_what_its_target_sees(self):
        text = "import Testing\n@testable import Vetting\nimport GRDB\n"
        self.assertEqual(findings("Tests/VettingTests/RuleTests.swift", text), [("arrows", 3)])

    def test_an_unknown_target_is_named(self):
        self.assertEqual(findings("Sources/Extra/Thing.swift", "struct Thing {}\n"), [("arrows", 1)])

    def test_the_table_has_no_arrow_upwards(self):
        floors = [
            {"Vetting"}, {"Archives", "Interchange", "SampleArchive", "Markup"}, {"Workflows"},
            {"SQLiteStore", "WebApp"}, {"wellmet"},
        ]
        level = {name: index for index, names in enumerate(floors) for name in names}
        for target, seen in arrows.MAY_IMPORT.items():
            for other in seen & level.keys():
                self.assertLess(level[other], level[target], f"{target} imports {other}")


class Shape(unittest.TestCase):
    def test_a_long_file_is_found_unless_it_says_why(self):
        body = "struct Rule {}\n" + "// more\n" * 300
        self.assertEqual(findings("Sources/Vetting/Rule.swift", body), [("file-length", 301)])
        excuse = "// Long, because a table of names is best read whole.\n"
        self.assertEqual(findings("Sources/Vetting/Rule.swift", excuse + body), [])

    def test_a_full_folder_is_found(self):
        sources = [
            swift_source.scan(f"Sources/Vetting/Rules/Rule{number}.swift", f"struct Rule{number} {{}}\n")
            for number in range(13)
        ]
        self.assertEqual([found.rule for found in house.violations(sources)], ["folder-size"])
        self.assertEqual(house.violations(sources[:12]), [])

    def test_a_file_is_named_after_its_type(self):
        self.assertEqual(
            findings("Sources/Vetting/Other.swift", "struct Rule {}\n"), [("file-name", 1)]
        )
        self.assertEqual(
            findings("Sources/Vetting/Rule+Points.swift", "extension Rule {}\n"), []
        )
        self.assertEqual(
            findings("Sources/Vetting/Rule+Points.swift", "struct Points {}\n"), [("file-name", 1)]
        )

    def test_a_name_in_a_literal_or_comment_declares_nothing(self):
        text = '// struct Other {}\nstruct Rule { let text = "struct Other" }\n'
        self.assertEqual(findings("Sources/Vetting/Other.swift", text), [("file-name", 1)])

    def test_banned_names_are_found(self):
        self.assertEqual(
            findings("Sources/Vetting/Rule.swift", "struct Rule {}\nstruct RuleManager {}\n"),
            [("banned-names", 2)],
        )
        self.assertEqual(
            findings("Sources/Vetting/Rule.swift", "struct Rule {\n  func processRows() {}\n}\n"),
            [("banned-names", 2)],
        )
        self.assertEqual(
            findings("Sources/Vetting/Core/Rule.swift", "struct Rule {}\n"), [("banned-names", 1)]
        )

    def test_a_name_that_a_library_asks_for_is_fine(self):
        text = "struct Gate: RouterMiddleware {\n  func handle() {}\n}\n"
        self.assertEqual(findings("Sources/WebApp/Gate.swift", text), [])
        self.assertEqual(findings("Sources/WebApp/Gate.swift", text.replace("handle", "handleAll")), [("banned-names", 2)])

    def test_a_word_that_merely_holds_a_banned_one_is_fine(self):
        text = "struct Rule {}\nstruct Datasheet {}\nfunc handler() {}\n"
        self.assertEqual(findings("Sources/Vetting/Rule.swift", text), [])


class Constructs(unittest.TestCase):
    def assert_found(self, rule, code, target="Vetting"):
        text = f"struct Rule {{}}\n{code}\n"
        self.assertIn((rule, 2), findings(f"Sources/{target}/Rule.swift", text), code)

    def assert_fine(self, code, target="Vetting"):
        text = f"struct Rule {{}}\n{code}\n"
        self.assertEqual(findings(f"Sources/{target}/Rule.swift", text), [], code)

    def test_what_ends_the_program_is_found(self):
        for code in (
            "let a = try! read()", "let a = b as! String", 'fatalError("no")', "let a = b!", "let a = b!.c",
            "f(a!)", "let a = list[0]!", "let a = made()!", "final class A: @unchecked Sendable {}",
            "nonisolated(unsafe) var a = 1",
        ):
            self.assert_found("forced", code)
        for code in ("if a != b {}", "if !a {}", "let a = try? read()", "// try! it", 'let a = "b!"', "let a = !b"):
            self.assert_fine(code)

    def test_regular_expressions_are_found(self):
        for code in ("let a = #/b+/#", 'let a = try Regex("b")', 'NSRegularExpression(pattern: "b")'):
            self.assert_found("regex", code)

    def test_print_is_found_below_the_command(self):
        self.assert_found("print", 'print("a")', target="WebApp")
        self.assert_fine('print("a")', target="wellmet")
        self.assert_fine("report.print(a)", target="WebApp")

    def test_characters_are_found_where_strangers_are_read(self):
        for code in (
            'if a.contains("\\n") {}', 'a.split(separator: ",")', 'a.hasPrefix("b")', "a.lowercased()",
            "let a: Character", "a.trimmingCharacters(in: .whitespaces)",
        ):
            self.assert_found("characters", code, target="Archives")
            self.assert_found("characters", code, target="Markup")
        self.assert_fine('a.utf8.split(separator: UInt8(ascii: ","))', target="Archives")
        self.assert_fine("a.contains(b)", target="Archives")

    def test_time_and_chance_are_found_in_the_pure_targets(self):
        for code in ("let a = Date()", "let a = Date.now", "let a = UUID()", "let a = Int.random(in: 0...1)"):
            self.assert_found("pure", code)
        self.assert_found("pure", 'let a = FileManager.default')
        self.assert_fine("let a = Date(timeIntervalSince1970: 0)")

    def test_markup_in_a_string_is_found(self):
        for code in ('let a = "<b>"', 'let a = "</p>"', 'let a = #"<!doctype"#', 'let a = "a &amp; b"'):
            self.assert_found("markup", code, target="WebApp")
        for code in ("if a < b {}", "let a: [String] = []", 'let a = "a < 3"', 'let a = "\\(b < c)"'):
            self.assert_fine(code, target="WebApp")
        self.assert_fine('let a = "<b>"', target="Markup")

    def test_markup_in_a_long_string_is_found_at_its_line(self):
        text = 'struct Rule {}\nlet a = """\n  one\n  <b>\n  """\n'
        self.assertEqual(findings("Sources/WebApp/Rule.swift", text), [("markup", 4)])

    def test_a_value_in_sql_text_is_found(self):
        self.assert_found("sql", 'try db.execute(sql: "DELETE FROM a WHERE b = \\(c)")', target="SQLiteStore")
        self.assert_fine(
            'try db.execute(sql: "DELETE FROM a WHERE b = ?", arguments: [c])', target="SQLiteStore"
        )

    def test_a_constant_fragment_of_sql_is_fine(self):
        code = 'let columns = "b, d"; try db.execute(sql: "SELECT \\(columns) FROM a")'
        self.assert_fine(code, target="SQLiteStore")
        self.assert_found("sql", code.replace('= "b, d"', "= c"), target="SQLiteStore")

    def test_a_line_can_be_excused_with_a_reason(self):
        text = (
            "struct Rule {}\n// house: pure, because the seed is a parameter above.\nlet a = Date()\n"
            "// house: pure\nlet b = Date()\n"
        )
        self.assertEqual(findings("Sources/Vetting/Rule.swift", text), [("pure", 5)])


class Reading(unittest.TestCase):
    def test_code_within_an_interpolation_is_code(self):
        source = swift_source.scan("a.swift", 'let a = "<b \\(try! c(")")) d>"\nlet e = 1\n')
        self.assertIn("try! c(", source.code[0])
        self.assertNotIn("<b", source.code[0])
        self.assertEqual(source.code[1], "let e = 1")

    def test_raw_literals_keep_their_backslashes(self):
        source = swift_source.scan("a.swift", 'let a = #"b\\(c) " d"# + e\n')
        self.assertEqual(source.literals[0].text, 'b\\(c) " d')
        self.assertIn("+ e", source.code[0])

    def test_nested_comments_end_where_they_should(self):
        source = swift_source.scan("a.swift", "/* a /* b */ c */ let d = 1\n")
        self.assertEqual(source.code[0].strip(), "let d = 1")

    def test_a_test_named_in_words_is_no_code(self):
        source = swift_source.scan("a.swift", "@Test func `a <b> is try! \"never` () {}\nlet a = 1\n")
        self.assertNotIn("try!", source.code[0])
        self.assertEqual(source.code[1], "let a = 1")


if __name__ == "__main__":
    unittest.main()
