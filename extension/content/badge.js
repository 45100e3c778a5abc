// The badge by the message box: the level and a colour; a click opens the panel.
"use strict";

{
  const { element, say } = wellput.dom;
  const GAP = 6;

  /** @param {ShadowRoot} root @param {HTMLElement} composer @param {() => void} open */
  function badge(root, composer, open) {
    const button = element("button", { type: "button", class: "ui badge", "aria-haspopup": "dialog", onclick: open }, "W");
    root.append(button);

    function place() {
      const box = composer.getBoundingClientRect();
      button.hidden = box.width === 0 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth;
      const top = Math.min(box.bottom, innerHeight) - button.offsetHeight - GAP;
      const left = Math.min(box.right, innerWidth) - button.offsetWidth - GAP - (composer.offsetWidth - composer.clientWidth);
      button.style.top = `${Math.max(top, 0)}px`;
      button.style.left = `${Math.max(left, 0)}px`;
    }

    return {
      place,
      render({ review, problem, findings }) {
        const level = review?.readability.level;
        button.textContent = problem ? "!" : (level ?? "W");
        button.className = `ui badge ${problem ? "" : colour(review, findings)}`;
        const label = problem ? say(problem) : level ? say("badge", level, findings.length) : say("badgeEmpty");
        button.setAttribute("aria-label", label);
        button.title = label;
        place();
      },
      dispose: () => button.remove(),
    };
  }

  /** @param {any[]} findings */
  function colour(review, findings) {
    if (!review) return "";
    if (findings.some((finding) => finding.severity === "error")) return "error";
    return review.readability.fits ? "good" : "over";
  }

  wellput.badge = badge;
}
