/** Light whatever the reader's theme, and one A4 page wide. */
export const reportStyle = `
@page { size: A4; margin: 11mm 13mm; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { max-width: 182mm; margin: 8mm auto; padding: 0 4mm; background: #fff; color: #1b1a17;
	font: 8.5pt/1.34 "Instrument Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0; font: 400 17pt/1.15 "Source Serif 4", Georgia, serif; }
h2 { margin: 3.5mm 0 0.8mm; padding-top: 1mm; border-top: 1px solid #1b1a17; font-size: 9.5pt; }
p { margin: 0.6mm 0; }
h1, p, th, dt, dd { overflow-wrap: anywhere; }
.said { margin: 2mm 0 1mm; padding-top: 2mm; border-top: 3px double #1b1a17; font: 400 12pt/1.25 "Source Serif 4", Georgia, serif; }
.quiet, small { color: #57534a; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.7mm 2mm 0.7mm 0; border-bottom: 1px solid #d9d4c7; text-align: left; vertical-align: middle; font-weight: 400; }
thead th { color: #57534a; font-size: 7.5pt; overflow-wrap: normal; }
tbody th b { font-weight: 600; }
tbody th small { display: block; font-size: 7.5pt; line-height: 1.25; }
.r { text-align: right; }
td { white-space: nowrap; }
tr { break-inside: avoid; }
h2 { break-after: avoid; }
svg { display: block; }
.ref { fill: #e4e0d5; stroke: #5d5a52; stroke-width: 1.1; stroke-dasharray: 3 2; }
.cur { fill: #1f4fd833; stroke: #1f4fd8; stroke-width: 1.4; }
.cur.bar { fill: #1f4fd8; stroke: none; }
.key span { display: inline-block; width: 8mm; height: 3mm; margin: 0 1mm 0 3mm; vertical-align: -0.3mm; }
.key .a { border: 1.1px dashed #5d5a52; background: #e4e0d5; }
.key .b { border: 1.4px solid #1f4fd8; background: #1f4fd833; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3mm 4mm; margin: 0; }
dt { max-width: 40mm; font-weight: 600; }
dd { margin: 0; }
.method { font-size: 7.5pt; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
`;
