import { render, html, css } from 'lit';
import { msg } from '@lit/localize';
import { adoptStyles } from '@lit/reactive-element/css-tag.js';
import { s as say, c as currentLanguage } from './command.js';
import { d as day } from './shadow.js';
import './release.js';
import './command-line.js';
import 'node:util';
import 'node:path';
import 'node:url';
import './region.js';
import '@lit/localize/init/install.js';
import '@lit/localize/internal/runtime-msg.js';

const page = css`
  @media screen {
    .ramah-paper {
      display: none;
    }
  }

  @media print {
    body > :not(.ramah-paper) {
      display: none !important;
    }

    /* Words that stand in the body itself. */
    body {
      font-size: 0 !important;
      visibility: hidden;
    }

    .ramah-paper {
      visibility: visible;
    }
  }
`;
const paper = css`
  article {
    width: 90mm;
    box-sizing: border-box;
    padding: 5mm;
    border: 0.3mm dashed #000;
    background: #fff;
    color: #000;
    font:
      3.6mm/1.3 system-ui,
      sans-serif;
    break-inside: avoid;
  }

  h1 {
    margin: 0 0 2mm;
    padding-bottom: 2mm;
    border-bottom: 0.5mm solid #000;
    font-size: 4.6mm;
  }

  p {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    margin: 0;
    padding: 0.8mm 0;
    border-bottom: 0.1mm solid #000;
  }

  b {
    margin-inline-start: 3mm;
    font-size: 4.8mm;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  i {
    display: block;
    font-size: 2.8mm;
    font-style: normal;
  }

  small {
    display: block;
    margin-top: 2mm;
    font-size: 2.8mm;
  }
`;
function printPocketCard({ now, help }) {
  const sheet = document.createElement("div");
  sheet.className = "ramah-paper";
  const root = sheet.attachShadow({ mode: "open" });
  adoptStyles(root, [paper]);
  const rows = [...now, ...help].flatMap(({ channel }) => {
    const ways = /* @__PURE__ */ new Map();
    for (const { way, display } of channel.contacts) {
      const said = { phone: "", whatsapp: "WhatsApp", sms: "SMS", web: void 0, address: void 0 }[way];
      if (said !== void 0) ways.set(display, [...ways.get(display) ?? [], said]);
    }
    return [...ways].map(([display, said]) => ({
      name: say(channel.name),
      how: said.length > 1 || said[0] ? said.map((way) => way || msg("Telepon")).join(", ") : "",
      display
    }));
  });
  const dates = [...now, ...help].map(({ channel }) => channel.checked.date).filter(Boolean).sort();
  render(
    html`<article lang=${currentLanguage()}>
      <h1>${msg("Nomor penting")}</h1>
      ${rows.map(
      ({ name, how, display }) => html`<p>
            <span>${name} <i>${how}</i></span> <b>${display}</b>
          </p>`
    )}
      <small>${dates[0] ? `${msg("Dicek")} ${day(dates[0])}` : ""}</small>
    </article>`,
    root
  );
  const { title } = document;
  const style = hideThePage();
  const done = () => {
    sheet.remove();
    style();
    document.title = title;
  };
  document.body.append(sheet);
  document.title = msg("Nomor penting");
  window.addEventListener("afterprint", done, { once: true });
  window.print();
}
function hideThePage() {
  const { styleSheet } = page;
  if (styleSheet && "adoptedStyleSheets" in document) {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styleSheet);
    };
  }
  const style = document.createElement("style");
  style.textContent = page.cssText;
  document.head.append(style);
  return () => style.remove();
}

export { printPocketCard };
