// Findings in a text area: a mirror over it with the same letters at the same places, of which only the underlines show.
"use strict";

{
  const { element } = wellput.dom;

  /** What decides where a letter stands. Measured: with these no pixel differs, for centred, right-to-left, CJK and tabs. */
  const COPIED = [
    "direction", "unicodeBidi", "textAlign", "textIndent", "textTransform", "textRendering", "letterSpacing", "wordSpacing",
    "tabSize", "wordBreak", "overflowWrap", "hyphens", "lineBreak", "lineHeight", "fontFamily", "fontSize", "fontStyle", "fontWeight",
    "fontStretch", "fontVariant", "fontKerning", "fontFeatureSettings", "fontSizeAdjust", "scrollbarWidth",
    "paddingTop", "paddingRight", "paddingBottom", "paddingLeft",
    "borderTopWidth", "borderRightWidth", "borderBottomWidth", "borderLeftWidth",
  ];

  /** @param {HTMLTextAreaElement} field @param {ShadowRoot} root where the mirror is put */
  function fieldMarks(field, root) {
    const letters = element("div", { class: "letters" });
    const mirror = element("div", { class: "mirror", "aria-hidden": "true" }, letters);
    root.append(mirror);
    const sized = new ResizeObserver(copyStyle);
    sized.observe(field);

    function copyStyle() {
      const style = getComputedStyle(field);
      for (const name of COPIED) mirror.style[name] = style[name];
      mirror.style.whiteSpace = style.whiteSpace === "pre" ? "pre" : "pre-wrap";
      place();
    }

    function place() {
      const box = field.getBoundingClientRect();
      const bar = field.offsetWidth - field.clientWidth - parseFloat(mirror.style.borderLeftWidth) - parseFloat(mirror.style.borderRightWidth);
      mirror.style.left = `${box.left + (mirror.style.direction === "rtl" ? Math.max(bar, 0) : 0)}px`;
      mirror.style.top = `${box.top}px`;
      mirror.style.width = `${field.offsetWidth - Math.max(bar, 0)}px`;
      mirror.style.height = `${field.offsetHeight}px`;
      mirror.hidden = box.width === 0;
      letters.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    }

    return {
      place,
      restyle: copyStyle,
      /** @param {{start: number, end: number, severity: string}[]} stretches sorted, not overlapping */
      draw(stretches) {
        const value = field.value;
        const parts = [];
        let position = 0;
        for (const { start, end, severity } of stretches) {
          parts.push(value.slice(position, start), element("span", { class: severity }, value.slice(start, end)));
          position = end;
        }
        // A last line break shows only when something follows it.
        letters.replaceChildren(...parts, `${value.slice(position)}\u200b`);
      },
      dispose() {
        sized.disconnect();
        mirror.remove();
      },
    };
  }

  wellput.fieldMarks = fieldMarks;
}
