/** Of every page: a sheet of A4 on paper, any width on a screen, light or dark, no colour needed. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#59636e;--line:#d1d9e0;--paper:#fff;--band:#f6f8fa;
--bad:#b3261e;--good:#1a7f37;--warn:#8a5a00;--s0:#1f4e79;--s1:#7fa7cc;--s2:#c9d9e8;--s3:#55606b;--s4:#a3adb8;--s5:#2d7f6f;--s6:#94c9bd}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--line:#3a424b;--paper:#12161b;--band:#1b2128;
--bad:#ff8a80;--good:#6fdd8b;--warn:#f0c060;--s0:#79b8ff;--s1:#3f6f9f;--s2:#274968;--s3:#b3bcc6;--s4:#6b7580;--s5:#67c7b4;--s6:#2f6d60}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 "PT Sans","Segoe UI","Liberation Sans",Arial,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1rem 3rem}
header{border-bottom:2px solid var(--ink);margin-bottom:1.25rem;padding-bottom:.75rem}
.body{margin:0 0 .25rem;color:var(--soft);font-size:.95rem}
h1{font-size:1.6rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
.lead p{margin:.1rem 0;color:var(--soft);font-size:.92rem;overflow-wrap:anywhere}
.note{margin:.25rem 0 .5rem;color:var(--soft);font-size:.92rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem;font-variant-numeric:tabular-nums}
th,td{padding:.3rem .55rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--ink);vertical-align:bottom;font-weight:600}
tbody tr:nth-child(even){background:var(--band)}
th[scope=row]{font-weight:400;min-width:11rem;overflow-wrap:anywhere}
td{overflow-wrap:anywhere}
.d{white-space:nowrap;overflow-wrap:normal}.list td:not(.n,.d){min-width:7rem}.list th[scope=row]{min-width:6.5rem;overflow-wrap:normal}
.n{text-align:right;white-space:nowrap;overflow-wrap:normal}
.l2{padding-left:1.6rem}
tfoot th[scope=row],tfoot td{font-weight:700}tfoot tr:first-child>*{border-top:2px solid var(--ink)}
.bad{color:var(--bad);font-weight:600}.warn{color:var(--warn)}.good{color:var(--good)}.dim{color:var(--soft)}.strong{font-weight:700}
dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;margin:0;border-top:1px solid var(--line)}
dt,dd{margin:0;padding:.35rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
dt{color:var(--soft)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:1.5rem;margin:1.5rem 0}
figure{margin:0;break-inside:avoid}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto;font:12px "PT Sans","Segoe UI","Liberation Sans",Arial,sans-serif}
svg text{fill:var(--ink)}svg .axis{stroke:var(--line)}svg .tick{fill:var(--soft)}
svg .bar{stroke:var(--paper);stroke-width:1}
.s0{fill:var(--s0)}.s1{fill:var(--s1)}.s2{fill:var(--s2)}.s3{fill:var(--s3)}.s4{fill:var(--s4)}.s5{fill:var(--s5)}.s6{fill:var(--s6)}
.sign{display:none}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{border-bottom:0;padding-bottom:0}}
@page{size:A4;margin:18mm 14mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt "PT Sans","Liberation Sans",Arial,sans-serif}}
@media print{
:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--band:#fff;--bad:#000;--good:#000;--warn:#000;--s0:#222;--s1:#888;--s2:#d0d0d0;--s3:#555;--s4:#aaa;--s5:#000;--s6:#eee}
svg .bar{stroke:#000;stroke-width:.5}
body{font-size:10pt}dl{grid-template-columns:46mm 1fr}dt,dd{padding:.13rem .35rem;min-height:6mm}main{max-width:none;padding:0}.wide{overflow:visible}
table{font-size:8.5pt}th,td{padding:.15rem .3rem}th[scope=row]{min-width:0}
thead{display:table-header-group}tfoot{display:table-row-group}tr{break-inside:avoid}h2,.note{break-after:avoid}
section.short{break-inside:avoid}.many table{font-size:7pt}.many th,.many td{padding:.12rem .18rem}.many th[scope=row]{min-width:28mm}
.list td:not(.n,.d){min-width:16mm;overflow-wrap:break-word}.list th[scope=row]{min-width:18mm}
.charts{grid-template-columns:1fr 1fr;gap:6mm}
.sign{display:grid;grid-template-columns:1fr 6rem 12rem;gap:1rem;margin-top:14mm;break-inside:avoid}
.sign span{border-bottom:1px solid #000}}
`;
