/**
 * What the forms need besides Designsystemet's own style, and enough to be used without it. In a layer, so that a page's own
 * rules win. For `<style>`, a file, or `document.adoptedStyleSheets`, which works under `style-src 'self'` too.
 */
export const formStyle = `@layer hjemmel {
.hj-form { --hj-text: #1e2b3c; --hj-muted: #525f71; --hj-line: #68778a; --hj-soft: #d5dbe3; --hj-paper: #fff; --hj-surface: #f2f5f9; --hj-accent: #0b5394; --hj-danger: #b3251e; --hj-danger-soft: #fdecea; --hj-warning: #7a4f00; --hj-warning-soft: #fff6e0; --hj-done: #1c6b33;
  display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; max-width: 76rem; margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 2.5rem) 4rem; color: var(--hj-text); background: var(--hj-paper); font: 1rem/1.55 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
.hj-form *, .hj-form ::before, .hj-form ::after { box-sizing: border-box; }
.hj-form form { min-width: 0; max-width: 46rem; }
.hj-form h2 { margin: 0 0 1.2rem; padding-top: 2.2rem; font-size: 1.5rem; line-height: 1.25; }
.hj-form h3 { margin: 0 0 0.4rem; font-size: 1.15rem; line-height: 1.3; }
.hj-form h4 { margin: 0.9rem 0 0.2rem; font-size: 1rem; }
.hj-form p { margin: 0.3rem 0; }
.hj-form a { color: var(--hj-accent); text-underline-offset: 0.15em; }
.hj-form :is(a, button, summary, [tabindex]):focus-visible, .hj-form :is(input, select, textarea):focus-visible { outline: 3px solid var(--hj-accent); outline-offset: 2px; box-shadow: 0 0 0 2px var(--hj-paper); }
.hj-form :is(h2, li, fieldset, section, div)[tabindex]:focus:not(:focus-visible) { outline: none; }
.hj-section + .hj-section { margin-top: 2.5rem; border-top: 1px solid var(--hj-soft); }
.hj-field, .hj-group, .hj-rows, .hj-computed { margin: 0 0 1.6rem; min-width: 0; }
.hj-form fieldset { padding: 0; border: 0; }
.hj-form .ds-label { display: block; margin: 0 0 0.25rem; padding: 0; font-weight: 600; }
.hj-form fieldset.hj-group { padding-left: 1rem; border-left: 3px solid var(--hj-soft); }
.hj-form fieldset:is(.hj-group, .hj-rows) > legend { margin-bottom: 0.6rem; font-size: 1.12rem; }
.hj-mark { margin-left: 0.35em; font-weight: 400; font-size: 0.875rem; color: var(--hj-muted); white-space: nowrap; }
.hj-must { padding: 0.05em 0.5em; border-radius: 0.25rem; background: var(--hj-warning-soft); color: var(--hj-warning); }
.hj-help, .hj-source { margin-bottom: 0.35rem; color: var(--hj-muted); }
.hj-source { font-style: italic; }
.hj-input { display: block; width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; border: 1px solid var(--hj-line); border-radius: 0.25rem; background: var(--hj-paper); color: inherit; font: inherit; }
.hj-short { max-width: 10rem; }
.hj-date { display: flex; gap: 0.5rem; max-width: 15rem; position: relative; }
.hj-picker { position: absolute; inset: auto 0 0 auto; width: 1px; height: 1px; padding: 0; border: 0; opacity: 0; pointer-events: none; }
.hj-choices { display: grid; gap: 0.2rem; }
.hj-choice { display: grid; grid-template-columns: 1.5rem 1fr; gap: 0.6rem; align-items: center; min-height: 2.5rem; width: fit-content; cursor: pointer; }
.hj-choice input { width: 1.4rem; height: 1.4rem; margin: 0; accent-color: var(--hj-accent); }
[data-invalid] .hj-input, [data-invalid] .hj-choices { border-color: var(--hj-danger); box-shadow: inset 0 0 0 1px var(--hj-danger); }
[data-invalid] .hj-choices { padding-left: 0.8rem; box-shadow: none; border-left: 4px solid var(--hj-danger); }
.hj-numbered { display: block; margin-bottom: 0.5rem; font-size: 0.9em; }
.hj-error { margin-top: 0.35rem; color: var(--hj-danger); font-weight: 600; }
.hj-error p::before { content: "▲ "; content: "▲ " / ""; font-size: 0.8em; }
.hj-note { margin-top: 0.35rem; padding: 0.35rem 0.7rem; border-left: 4px solid var(--hj-warning); background: var(--hj-warning-soft); }
.hj-row-list { margin: 0 0 0.8rem; padding: 0; list-style: none; }
.hj-row { margin-bottom: 0.8rem; border: 1px solid var(--hj-soft); border-radius: 0.4rem; }
.hj-row summary, .hj-computed summary { padding: 0.75rem 1rem; font-weight: 600; cursor: pointer; }
.hj-row-fields { padding: 0.4rem 1rem 0; }
.hj-row-buttons { display: flex; flex-wrap: wrap; gap: 0.3rem; padding: 0 0.6rem 0.5rem; }
.hj-closed { margin: 0 0 1.6rem; border-left: 3px solid var(--hj-soft); padding-left: 1rem; }
.hj-closed > summary { padding: 0.5rem 0; font-weight: 600; cursor: pointer; }
.hj-count { color: var(--hj-danger); }
.hj-form .ds-button { min-height: 2.75rem; padding: 0.45rem 1rem; border: 2px solid var(--hj-accent); border-radius: 0.25rem; background: var(--hj-accent); color: var(--hj-paper); font: inherit; font-weight: 600; cursor: pointer; text-align: left; }
.hj-form .ds-button[data-variant="secondary"] { background: transparent; color: var(--hj-accent); }
.hj-form .ds-button[data-variant="tertiary"] { border-color: transparent; background: transparent; color: var(--hj-accent); padding-inline: 0.6rem; }
.hj-form .ds-button[data-color="danger"] { color: var(--hj-danger); }
.hj-form .ds-button[aria-disabled] { color: var(--hj-muted); cursor: default; }
.hj-form .hj-icon { display: inline-grid; place-items: center; width: 2.75rem; padding: 0; flex: none; }
.hj-aside { font-weight: 400; }
.hj-status:empty { display: none; }
.hj-status { margin-bottom: 0.5rem; }
.hj-computed { padding: 1rem; border: 1px solid var(--hj-line); border-radius: 0.4rem; background: var(--hj-surface); }
.hj-notice { margin-top: 0.6rem; padding: 0.2rem 1.2rem 1rem; border-left: 6px solid var(--hj-accent); background: var(--hj-paper); }
.hj-notice:empty { display: none; }
.hj-form dl > div { display: grid; grid-template-columns: minmax(7rem, 35%) 1fr; gap: 0.2rem 1rem; padding: 0.25rem 0; }
.hj-form dt { font-weight: 600; } .hj-form dd { margin: 0; white-space: pre-line; }
.hj-summary { margin: 2rem 0 1.2rem; padding: 1rem 1.4rem; border: 3px solid var(--hj-danger); border-radius: 0.4rem; background: var(--hj-danger-soft); }
.hj-summary h2 { padding: 0; margin: 0 0 0.5rem; font-size: 1.25rem; }
.hj-summary li { margin: 0.35rem 0; }
.hj-protected { margin: 0 0 1rem; padding: 0.8rem 1.1rem; border: 3px solid var(--hj-warning); border-left-width: 10px; background: var(--hj-warning-soft); }
.hj-protected[data-color="danger"] { border-color: var(--hj-danger); background: var(--hj-danger-soft); }
.hj-end { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center; margin-top: 2rem; }
.hj-save { display: flex; flex-wrap: wrap; gap: 0.3rem; align-items: center; }
.hj-nav ol { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.15rem; }
.hj-nav li { padding: 0.3rem 0; }
.hj-left { color: var(--hj-muted); font-size: 0.9rem; white-space: nowrap; }
@media (min-width: 64rem) {
  .hj-form { grid-template-columns: 17rem minmax(0, 1fr); }
  .hj-nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
}
@media (max-width: 30rem) { .hj-form dl > div { grid-template-columns: 1fr; } .hj-form fieldset.hj-group { padding-left: 0.6rem; } }
@media (prefers-color-scheme: dark) {
  .hj-form { --hj-text: #eef2f7; --hj-muted: #b4c0ce; --hj-line: #8494a7; --hj-soft: #3a4757; --hj-paper: #131a22; --hj-surface: #1b2530; --hj-accent: #8ec5ff; --hj-danger: #ff9d94; --hj-danger-soft: #3a1815; --hj-warning: #ffd27a; --hj-warning-soft: #33270c; --hj-done: #8fd9a3; color-scheme: dark; }
}
@media (forced-colors: active) { .hj-row, .hj-input, .hj-notice, .hj-summary, .hj-protected { border-color: CanvasText; } [data-invalid] .hj-input { border-width: 3px; } }
@media print { .hj-nav, .hj-row-buttons, .hj-add, .hj-end, .hj-icon { display: none; } .hj-form { display: block; padding: 0; } .hj-field, .hj-row { break-inside: avoid; } }
}`;
