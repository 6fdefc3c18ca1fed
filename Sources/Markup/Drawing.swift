// Elements and attributes of SVG, as few as our plots need. `script`, `foreignObject`, `use`, `image`, `style` and `animate`
// are left out on purpose; a link within a drawing is the `a` of pages, with the same filtered addresses. Colours come
// from the stylesheet's classes alone.

/// The `svg` element; give it a role and a title.
package let svg = Element("svg")
/// The `g` element: shapes that belong together.
package let svgGroup = Element("g")
/// The `rect` element.
package let svgRect = Element("rect")
/// The `line` element.
package let svgLine = Element("line")
/// The `circle` element.
package let svgCircle = Element("circle")
/// The `text` element of a drawing.
package let svgText = Element("text")
/// The `desc` element: a drawing in words.
package let svgDescription = Element("desc")
