/** The desk's one stylesheet: readable across a packing table, in light and dark, and on paper. */
export const deskStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #191a1c);
  --sheet: light-dark(#ffffff, #222427);
  --ink: light-dark(#1d1f22, #eceae4);
  --faint: light-dark(#5c6066, #a5a8ad);
  --line: light-dark(#d9d5cc, #3a3d42);
  --act: light-dark(#1f4e79, #9cc4ea);
  --act-ink: light-dark(#ffffff, #10212f);
  --good: light-dark(#e4f1e4, #1f3323);
  --bad: light-dark(#fbe6e2, #43221d);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
header, main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center; border-bottom: 1px solid var(--line); }
header strong { font-size: 1.1rem; }
nav { display: flex; gap: 1rem; }
header search { margin-left: auto; }
header form { display: flex; gap: .5rem; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: .5rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
h2 small { color: var(--faint); font-weight: normal; }
a { color: var(--act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; background: var(--sheet); border: 1px solid var(--line); }
th, td { padding: .45rem .75rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: middle; }
th { font-weight: 600; color: var(--faint); font-size: .875rem; }
tbody tr:last-child > * { border-bottom: 0; }
.queue { table-layout: fixed; min-width: 52rem; }
.queue th:nth-child(3) { width: 5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.code { font-family: ui-monospace, monospace; white-space: nowrap; }
td form { margin: 0; }
button, input, select { font: inherit; padding: .4rem .8rem; border-radius: .3rem; border: 1px solid var(--line);
  background: var(--sheet); color: inherit; min-height: 2.5rem; }
button { background: var(--act); color: var(--act-ink); border-color: transparent; cursor: pointer; }
button.quiet { background: transparent; color: var(--act); border-color: var(--act); }
.acts { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: 1rem 0; }
.acts form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
select { max-width: 100%; }
.acts label { display: grid; min-width: 0; font-size: .875rem; color: var(--faint); }
.told { display: block; margin-bottom: 1rem; padding: .75rem 1rem; border-radius: .3rem; background: var(--good); }
.told.refused { background: var(--bad); }
.told ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.empty { color: var(--faint); margin: .25rem 0; }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: .75rem; margin: 0; }
.facts dt { color: var(--faint); font-size: .875rem; }
.facts dd { margin: 0; }
.sum td { font-weight: 600; }
@media print {
  search, nav, .acts { display: none; }
  body { background: none; }
  tr { break-inside: avoid; }
}
`;
