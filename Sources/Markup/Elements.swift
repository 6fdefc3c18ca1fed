// One line each, named as HTML names them. `style`, `iframe`, `object`, `embed` and `base` are left out on purpose;
// `script` takes an address and no content, see `scriptFile`; `inlineStyle` takes words of ours only.

/// The `html` element.
package let html = Element("html")
/// The `head` element.
package let head = Element("head")
/// The `title` element.
package let title = Element("title")
/// The `body` element.
package let body = Element("body")
/// The `header` element.
package let header = Element("header")
/// The `nav` element.
package let nav = Element("nav")
/// The `main` element.
package let main = Element("main")
/// The `footer` element.
package let footer = Element("footer")
/// The `section` element.
package let section = Element("section")
/// The `article` element.
package let article = Element("article")
/// The `aside` element.
package let aside = Element("aside")
/// The `h1` element.
package let h1 = Element("h1")
/// The `h2` element.
package let h2 = Element("h2")
/// The `h3` element.
package let h3 = Element("h3")
/// The `p` element.
package let p = Element("p")
/// The `div` element.
package let div = Element("div")
/// The `span` element.
package let span = Element("span")
/// The `strong` element.
package let strong = Element("strong")
/// The `em` element.
package let em = Element("em")
/// The `small` element.
package let small = Element("small")
/// The `b` element.
package let b = Element("b")
/// The `i` element.
package let i = Element("i")
/// The `kbd` element.
package let kbd = Element("kbd")
/// The `code` element.
package let code = Element("code")
/// The `mark` element.
package let mark = Element("mark")
/// The `bdi` element.
package let bdi = Element("bdi")
/// The `time` element.
package let time = Element("time")
/// The `blockquote` element.
package let blockquote = Element("blockquote")
/// The `a` element.
package let a = Element("a")
/// The `ul` element.
package let ul = Element("ul")
/// The `ol` element.
package let ol = Element("ol")
/// The `li` element.
package let li = Element("li")
/// The `dl` element.
package let dl = Element("dl")
/// The `dt` element.
package let dt = Element("dt")
/// The `dd` element.
package let dd = Element("dd")
/// The `table` element.
package let table = Element("table")
/// The `caption` element.
package let caption = Element("caption")
/// The `thead` element.
package let thead = Element("thead")
/// The `tbody` element.
package let tbody = Element("tbody")
/// The `tr` element.
package let tr = Element("tr")
/// The `th` element.
package let th = Element("th")
/// The `td` element.
package let td = Element("td")
/// The `form` element.
package let form = Element("form")
/// The `fieldset` element.
package let fieldset = Element("fieldset")
/// The `legend` element.
package let legend = Element("legend")
/// The `label` element.
package let label = Element("label")
/// The `button` element.
package let button = Element("button")
/// The `select` element.
package let select = Element("select")
/// The `option` element.
package let option = Element("option")
/// The `datalist` element.
package let datalist = Element("datalist")
/// The `textarea` element.
package let textarea = Element("textarea")
/// The `details` element.
package let details = Element("details")
/// The `summary` element.
package let summary = Element("summary")
/// The `dialog` element.
package let dialog = Element("dialog")
/// The `output` element.
package let output = Element("output")
/// The `progress` element.
package let progress = Element("progress")
/// The `br` element.
package let br = VoidElement("br")
/// The `hr` element.
package let hr = VoidElement("hr")
/// The `input` element.
package let input = VoidElement("input")
/// The `meta` element.
let meta = VoidElement("meta")
/// The `link` element.
let link = VoidElement("link")
