// How badge and panel look. They live in a shadow root: no style of the page gets in, none of ours gets out. The extension's own pages take it too.
"use strict";

{
  /** Findings by weight. @param {(severity: string) => string} selector */
  const underlines = (selector) =>
    Object.entries({ error: "wavy #c2272d", warning: "wavy #b06a00", hint: "dotted #1767b3" })
      .map(([severity, line]) => `${selector(severity)} { text-decoration: underline 1.5px ${line}; }`)
      .join("\n");

  wellput.highlights = underlines((severity) => `::highlight(wellput-${severity})`);

  wellput.style = `
:host {
  all: initial !important; position: fixed !important; inset: 0 !important; width: auto !important; height: auto !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  pointer-events: none !important; z-index: 2147483647 !important; display: block !important; color-scheme: light dark !important;
}
:host, .ui {
  --ground: light-dark(#ffffff, #1b2124); --raised: light-dark(#f2f5f5, #262e32); --ink: light-dark(#1a2325, #e9eeee);
  --soft: light-dark(#4a585b, #b0bcbe); --line: light-dark(#8a9699, #6b787b); --accent: light-dark(#0b5d57, #74d6cb);
  --on-accent: light-dark(#ffffff, #0c1f1d); --error: light-dark(#a3151f, #ff9a9a); --warning: light-dark(#7a4a00, #f2b95c);
  --hint: light-dark(#0b4f8a, #8cc6ff); --good: light-dark(#17603a, #84dba8);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.ui { font: 14px/1.45 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; color: var(--ink); text-align: start; }
button, select, input { font: inherit; color: inherit; }
button { min-height: 28px; border: 1px solid var(--line); border-radius: 6px; background: var(--ground); padding: 2px 10px; cursor: pointer; }
button:hover { border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.badge { position: fixed; pointer-events: auto; min-height: 26px; padding: 1px 8px; font-weight: 700; font-size: 13px; border: 2px solid currentColor; border-radius: 999px; background: var(--ground); color: var(--soft); box-shadow: 0 1px 4px rgb(0 0 0 / .25); }
.badge.good { color: var(--good); } .badge.over { color: var(--warning); } .badge.error { color: var(--error); }
.mirror { position: fixed; overflow: hidden; pointer-events: none; margin: 0; border: 0 solid transparent; color: transparent; -webkit-text-fill-color: transparent; background: none; z-index: -1; forced-color-adjust: none; }
.letters span { text-decoration-skip-ink: none; }
${underlines((severity) => `.letters .${severity}`)}
.panel { position: fixed; inset-block-end: 12px; inset-inline-end: 12px; width: min(400px, calc(100vw - 24px)); max-height: min(640px, calc(100vh - 24px)); display: flex; flex-direction: column; pointer-events: auto; background: var(--ground); border: 1px solid var(--line); border-radius: 10px; box-shadow: 0 8px 30px rgb(0 0 0 / .3); overflow: hidden; }
.panel.other-side { inset-inline: 12px auto; }
.top { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; padding: 10px 12px; background: var(--raised); }
.top h2 { margin: 0; font-size: 15px; color: var(--accent); flex: 1; }
.top div { flex-basis: 100%; } .top p { margin: 0; color: var(--soft); }
.top .good { color: var(--good); } .top .over { color: var(--warning); } .top .error { color: var(--error); }
.tabs { display: flex; flex-wrap: wrap; border-block-end: 1px solid var(--line); background: var(--raised); }
.tabs button { border: 0; border-radius: 0; background: none; padding: 4px 9px; color: var(--soft); border-block-end: 3px solid transparent; }
.tabs [aria-selected=true] { color: var(--accent); font-weight: 700; border-block-end-color: var(--accent); }
.body { overflow: auto; padding: 10px 12px; overscroll-behavior: contain; }
.problem { padding: 8px 12px; border-inline-start: 4px solid var(--warning); background: var(--raised); }
.problem p { margin: 0 0 4px; }
code { font: 13px/1.4 ui-monospace, monospace; background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: 1px 6px; user-select: all; }
ul { list-style: none; margin: 0; padding: 0; }
li { padding-block: 9px; border-block-start: 1px solid var(--line); } li:first-child { border: 0; padding-block-start: 0; }
li p, .body > p { margin: 3px 0; overflow-wrap: anywhere; }
.why { color: var(--soft); font-size: 13px; }
.tag { font-size: 12px; font-weight: 700; border: 1px solid; border-radius: 4px; padding: 0 5px; margin-inline-end: 6px; }
.tag.error { color: var(--error); } .tag.warning { color: var(--warning); } .tag.hint { color: var(--hint); }
.choices { display: flex; flex-wrap: wrap; gap: 6px; margin-block-start: 6px; }
.choices .use { color: var(--good); font-weight: 600; text-align: start; white-space: pre-wrap; overflow-wrap: anywhere; }
.main { background: var(--accent); color: var(--on-accent); border-color: var(--accent); font-weight: 600; }
.place { border: 0; border-inline-start: 3px solid var(--line); border-radius: 0; padding: 0 8px; margin-block: 3px; text-align: start; white-space: pre-wrap; overflow-wrap: anywhere; display: block; background: none; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; padding: 6px 8px; margin-block: 6px; }
del { color: var(--soft); } ins { color: var(--good); font-weight: 600; text-decoration: none; }
label { display: block; margin-block-end: 8px; } label span { display: block; color: var(--soft); font-size: 13px; }
select, [type=text] { width: 100%; min-height: 30px; background: var(--ground); border: 1px solid var(--line); border-radius: 6px; padding: 2px 6px; }
.yes { color: var(--good); } .no, .note { color: var(--warning); }
.toast { position: fixed; inset-block-end: 12px; inset-inline-start: 12px; max-width: min(420px, calc(100vw - 24px)); pointer-events: auto; background: var(--ink); color: var(--ground); border-radius: 8px; padding: 8px 12px; }
.toast:empty { visibility: hidden; }
@media (prefers-reduced-motion: no-preference) { .badge { transition: color .15s, border-color .15s; } }
@media (forced-colors: active) { .badge, .panel, .toast, .tabs [aria-selected=true] { border: 2px solid CanvasText; } }
@media (prefers-contrast: more) { .ui { --soft: var(--ink); --line: var(--ink); } }
`;
}
