/** The styles of a printed sheet: black on white, for A4 and Letter alike. Sizes follow the root, which is fitted to a page. */
export const PRINT_STYLES = `
@page { margin: 12mm; }
:root { font: 9pt/1.25 system-ui, sans-serif; color: #000; background: #fff; }
body { margin: 0; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.5em; border-block-end: 1.5px solid; }
h1 { font-size: 1.5em; margin: 0; }
h2, caption { font-size: 1em; font-weight: 600; text-align: start; margin: 0; padding-block: .5em .1em; }
p { margin: .3em 0 0; }
.blanks { display: flex; gap: 1.5em; margin-block: .8em .2em; }
.blanks span { flex: 1; border-block-end: 1px dotted; }
.figures { display: flex; justify-content: space-evenly; gap: 1em; margin-block-start: .5em; }
figure { margin: 0; text-align: center; }
figure svg { block-size: 58mm; inline-size: auto; max-inline-size: 60mm; }
.figures:has(> :nth-child(4)) svg { max-inline-size: 42mm; }
figcaption { font-size: .85em; }
.tables { columns: 2; column-gap: 2em; }
table { inline-size: 100%; border-collapse: collapse; }
tr, caption { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; font-weight: 400; padding: 0 .4em 0 0; border-block-end: .5px solid #999; }
thead th { font-size: .85em; }
td { inline-size: 24%; }
strong { font-weight: 800; }
.mark { font-size: .75em; font-weight: 400; }
ol { margin: 0; padding-inline-start: 1.6em; font-size: .8em; }
footer { margin-block-start: .4em; font-size: .85em; }
`;
