/** The look of the page: the system's fonts and colours, light or dark. */
export const styles = `:root {
  color-scheme: light dark;
  --back: light-dark(#f6f7f9, #14161a);
  --card: light-dark(#fff, #1d2026);
  --text: light-dark(#1b1f27, #e7e9ee);
  --quiet: light-dark(#565d6b, #a3abb9);
  --line: light-dark(#d9dde4, #343a45);
  --accent: light-dark(#4a3fd1, #a49dff);
  --bad: light-dark(#b3261e, #ff8a80);
  --good: light-dark(#12703b, #66d19e);
  --warn: light-dark(#7a5200, #ffc766);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .75rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); position: sticky; top: 0; z-index: 1; }
h1 { font-size: 1.1rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .6rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
header p { margin: 0; color: var(--quiet); font-variant-numeric: tabular-nums; }
#said { color: var(--text); margin-left: auto; }
#said.bad { color: var(--bad); }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(34rem, 100%), 1fr)); gap: 1rem; padding: 1rem 1.25rem 3rem; align-items: start; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem; min-width: 0; }
.empty { color: var(--quiet); margin: 0; }
.filled > .empty { display: none; }
section:not(.filled) > .scroll { display: none; }
#readers { display: grid; gap: .75rem; }
article { border: 1px solid var(--line); border-radius: 8px; padding: .75rem; display: grid; gap: .5rem; }
article p { margin: 0; color: var(--quiet); overflow-wrap: anywhere; }
article .screen { color: var(--text); font-weight: 600; }
.row { display: flex; flex-wrap: wrap; gap: .4rem; align-items: end; }
form { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: end; margin-bottom: .75rem; }
header form { margin: 0; align-items: center; }
label { display: inline-grid; gap: .15rem; color: var(--quiet); font-size: .85rem; max-width: 100%; }
header label { display: inline-flex; align-items: center; gap: .35rem; }
button, input, select { font: inherit; color: var(--text); background: var(--back); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .6rem; min-height: 2.2rem; max-width: 100%; }
input[type=number] { width: 6rem; }
button { cursor: pointer; white-space: nowrap; }
label:has([name=on]) { flex: 1 1 16rem; min-width: 0; }
input[name=on] { width: 100%; min-width: 0; }
button:hover:not(:disabled) { border-color: var(--accent); }
button:disabled { opacity: .5; cursor: not-allowed; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .4rem; }
li { display: flex; gap: .6rem; align-items: center; justify-content: space-between; border-top: 1px solid var(--line); padding-top: .4rem; overflow-wrap: anywhere; }
.scroll { overflow: auto; max-height: 24rem; border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); }
th { position: sticky; top: 0; background: var(--card); color: var(--quiet); font-weight: 600; border-top: 0; }
td { font-variant-numeric: tabular-nums; min-width: 4rem; overflow-wrap: anywhere; }
td:first-child:not(.code) { white-space: nowrap; }
td.code { min-width: 9rem; }
li.done { color: var(--quiet); }
code, td.code { font-family: ui-monospace, monospace; font-size: .8rem; overflow-wrap: anywhere; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
@media (prefers-reduced-motion: no-preference) { button { transition: border-color .1s; } }
`;
