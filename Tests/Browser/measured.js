// Measures of a page, for the tests of accessibility. Each gives a list of complaints.
({
  contrast() {
    const canvas = document.createElement("canvas")
    canvas.width = canvas.height = 1
    const context = canvas.getContext("2d", { willReadFrequently: true })
    const rgba = (colour) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1)
    const background = (element) => {
      const layers = []
      for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor))
      return layers.reverse().reduce((below, top) => over(top, below), rgba("Canvas"))
    }
    const luminance = (colour) => {
      const [r, g, b] = colour.map((part) => {
        const value = part / 255
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const complaints = []
    for (const element of document.body.querySelectorAll("*")) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
      const isField = element.matches("input:not([type=hidden]):not([type=checkbox]), textarea, select")
      // What is switched off need not be read.
      if (element.closest(":disabled")) continue
      if ((!hasText && !isField) || !element.checkVisibility({ visibilityProperty: true })) continue
      const box = element.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1) continue
      const style = getComputedStyle(element)
      const below = background(element)
      let opacity = 1
      for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity)
      const ink = rgba(style.color)
      const text = over([ink[0], ink[1], ink[2], ink[3] * opacity], below)
      const [dark, light] = [luminance(text), luminance(below)].sort((a, b) => a - b)
      const ratio = (light + 0.05) / (dark + 0.05)
      const size = parseFloat(style.fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (isLarge ? 3 : 4.5)) {
        complaints.push(`${ratio.toFixed(2)}:1 <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`)
      }
    }
    return complaints
  },

  targets() {
    const complaints = []
    const isInText = (element) =>
      element.matches("a") && getComputedStyle(element).display === "inline" &&
      element.parentElement.textContent.trim() !== element.textContent.trim()
    for (const element of document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || isInText(element)) continue
      if (element.matches(".skip")) continue
      const area = element.matches("[type=checkbox], [type=radio], [type=file]") ? element.closest("label") ?? element : element
      const box = area.getBoundingClientRect()
      if (box.height < 43.5 || box.width < 24) {
        complaints.push(`${Math.round(box.width)}×${Math.round(box.height)} <${element.localName} class="${element.className}"> ${(element.innerText || element.name || "").slice(0, 40)}`)
      }
    }
    return complaints
  },

  focus() {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const style = getComputedStyle(element)
    const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
    return { name: `<${element.localName} class="${element.className}"> ${element.innerText?.slice(0, 30)}`, isVisible: isOutlined || style.boxShadow !== "none" }
  },

  overflow() {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => `<${element.localName} class="${element.className}"> reaches ${Math.round(element.getBoundingClientRect().right)} px`)
      .concat(`the page is ${document.documentElement.scrollWidth} px wide`)
  },
})
