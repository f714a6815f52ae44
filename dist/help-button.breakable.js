import{b as t}from"./help-button.tokens.js";const o=o=>o.split(/(?=[./])/).map(o=>t`<wbr />${o}`);export{o as b};
