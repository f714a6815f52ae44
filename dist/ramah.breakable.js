import{b as r}from"./ramah.shared.js";const a=a=>a.split(/(?=[./])/).map(a=>r`<wbr />${a}`);export{a as b};
