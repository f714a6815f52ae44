const a="2026-11-24",e=e=>new Date(Math.max(+e,Date.parse(a)));export{a as R,e as n};
