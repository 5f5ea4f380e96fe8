// Builds the front end into web/dist: hashed names, .br and .gz beside each,
// and manifest.json, which says which name a thing has now.
//
//   node build.mjs          everything into ../web/dist
//   node build.mjs --tests  the unit tests into node_modules/.cache/alongside
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, "..", "web", "dist");
const target = ["chrome87", "firefox78", "safari14"];
// Safari 14 has destructuring; esbuild shuns it there for a rare bug with default values that nothing here meets.
const supported = { destructuring: true };

const shared = { bundle: true, write: false, charset: "utf8", legalComments: "none", logLevel: "warning" };

async function script() {
  const made = await build({ ...shared, entryPoints: [join(here, "src/app.ts")], format: "iife", minify: true, target, supported });
  return made.outputFiles[0].contents;
}

async function style() {
  const made = await build({ ...shared, entryPoints: [join(here, "css/alongside.css")], minify: true, target });
  return made.outputFiles[0].contents;
}

async function drawing(name) {
  const svg = await readFile(join(here, "art", name), "utf8");
  return Buffer.from(svg.replace(/>\s+</g, "><").trim());
}

// The rules of the guard, which the server reads too; their words for people are not needed.
async function rules() {
  const { about, ...rest } = JSON.parse(await readFile(join(here, "..", "guard", "rules.json"), "utf8"));
  return Buffer.from(JSON.stringify(rest));
}

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });

async function everything() {
  const things = {
    "app.js": await script(),
    "alongside.css": await style(),
    "pictures.svg": await drawing("pictures.svg"),
    "icons.svg": await drawing("icons.svg"),
    "signs.svg": await drawing("signs.svg"),
    "guard.json": await rules(),
    "mark.svg": await drawing("mark.svg"),
  };
  await mkdir(dist, { recursive: true });
  const manifest = {};
  const fresh = new Set([".gitkeep", "manifest.json"]);
  for (const [name, bytes] of Object.entries(things)) {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    const hashed = name.replace(/(\.\w+)$/, `.${hash}$1`);
    const packed = { "": bytes, ".br": brotli(bytes), ".gz": gzipSync(bytes, { level: 9 }) };
    for (const [ending, b] of Object.entries(packed)) {
      await writeFile(join(dist, hashed + ending), b);
      fresh.add(hashed + ending);
    }
    manifest[name] = hashed;
    console.log(`${hashed.padEnd(32)} ${String(bytes.length).padStart(6)}  br ${packed[".br"].length}  gz ${packed[".gz"].length}`);
  }
  await writeFile(join(dist, "manifest.json"), JSON.stringify(manifest, null, 2) + "\n");
  for (const old of await readdir(dist)) {
    if (!fresh.has(old)) await rm(join(dist, old), { recursive: true });
  }
}

async function tests() {
  const out = join(here, "node_modules", ".cache", "alongside");
  await rm(out, { recursive: true, force: true });
  const entryPoints = (await readdir(join(here, "test"))).filter((f) => f.endsWith(".test.mjs")).map((f) => join(here, "test", f));
  await build({ ...shared, write: true, entryPoints, outdir: out, outExtension: { ".js": ".mjs" }, platform: "node", format: "esm", target: "node20" });
}

await (process.argv.includes("--tests") ? tests() : everything());
