import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { r as regionFile, p as parseRegion } from './region.js';
import { p as parseCommand, U as UsageError, s as shaped } from './command-line.js';
import 'node:util';

function importMap({ files }, base, region = "") {
  const digits = regionFile(region);
  const wanted = (file) => /^ramah(\.[\w.-]+)?\.js$/.test(file) || file === "quick-exit.js" || /^rights\/[^/]+\.js$/.test(file) || digits !== void 0 && new RegExp(`^regions/${digits}(\\.\\w+)?\\.js$`).test(file);
  const integrity = Object.fromEntries(
    Object.entries(files).flatMap(([file, hash]) => wanted(file) ? [[base + file, hash]] : [])
  );
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
<\/script>
<script type="module" src="${base}ramah.js" integrity="${files["ramah.js"]}"><\/script>
`;
}

const INTEGRITY_HELP = `ramah-widgets integrity [--base /ramah/] [--region 35.76]
  Mencetak daftar sidik berkas untuk kepala halaman, sebelum skrip lain.
  Prints the import map with hashes, for the page's head, before any other script.
`;
function runIntegrity(args, dist) {
  if (args.includes("--help")) return INTEGRITY_HELP;
  const text = { type: "string" };
  const { values, positionals } = parseCommand(args, { base: { ...text, default: "/ramah/" }, region: text });
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}": tidak dikenal / unknown`);
  const base = shaped(values.base, /^(https?:\/\/[\w.:-]+)?(\.{0,2}\/[\w./-]*)?\/$/, "--base /ramah/");
  if (values.region && !parseRegion(values.region)) throw new UsageError("--region 35.76");
  const file = dist && join(dist, "sri.json");
  if (!file || !existsSync(file)) throw new UsageError("dist/sri.json tidak ada / is missing. npm run build");
  return importMap(JSON.parse(readFileSync(file, "utf8")), base, values.region);
}

export { INTEGRITY_HELP, runIntegrity };
