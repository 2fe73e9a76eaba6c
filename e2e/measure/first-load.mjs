// Opens the page of a respondent as a slow phone does, with nothing in its cache, and writes down what that takes.
// REVIU_URL and REVIU_KEYCLOAK say where the suite with its demo runs; the first argument names the file to write.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';

const rounds = 7;
const cpuSlowdown = 4;
const mostKilobytes = 200;
const mostSeconds = 5;
const kilobitPerSecond = 1000 / 8;

/** Both are called "slow 3G". CDP delays every request by the latency, whether or not its connection is open already. */
const networks = [
  { name: 'slow 3G of WebPageTest', kbps: 400, latency: 400, wanted: true },
  { name: 'slow 3G of Chromium’s developer tools', kbps: 400, latency: 2000, wanted: false },
];

const address = process.env.REVIU_URL;
const keycloak = process.env.REVIU_KEYCLOAK;
const file = process.argv[2];

async function openLink() {
  const signIn = await fetch(`${keycloak}/realms/reviu/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'reviu-local', username: 'admin', password: 'demo' }),
  });
  const { access_token: token } = await signIn.json();
  const headers = { Authorization: `Bearer ${token}` };
  const list = await (await fetch(`${address}/api/survey/campaigns`, { headers })).json();
  const found = list.items.find((each) => each.state === 'open' && each.openLink);
  if (!found) {
    throw new Error('The demo has no open campaign for stakeholders.');
  }
  return `${address}${found.openLink}`;
}

/** Runs in the page before its own scripts: notes when the first question stands there and when the processor is free after it. */
function watch() {
  const look = () => {
    if (document.querySelector('.rq-page input, .rq-page textarea, .rq-page button')) {
      window.shownAt = performance.now();
      observer.disconnect();
      requestIdleCallback(() => {
        window.readyAt = performance.now();
      });
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

async function load(browser, link, network) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, locale: 'id-ID' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await cdp.send('Network.enable');
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.kbps * kilobitPerSecond,
    uploadThroughput: network.kbps * kilobitPerSecond,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  await page.addInitScript(watch);
  await page.goto(link, { waitUntil: 'commit', timeout: 60_000 });
  await page.waitForFunction(() => window.readyAt !== undefined, undefined, { timeout: 60_000 });
  const seen = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shown: window.shownAt,
    ready: window.readyAt,
  }));
  const untilReady = { bytes, requests };
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  await context.close();
  return { ...seen, ...untilReady, allBytes: bytes };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const seconds = (ms) => (ms / 1000).toFixed(2);
const kilobytes = (bytes) => (bytes / 1000).toFixed(0);

const link = await openLink();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const rows = [];
let good = true;
for (const network of networks) {
  const all = [];
  for (let round = 0; round < rounds; round++) {
    all.push(await load(browser, link, network));
  }
  const of = (what) => median(all.map((each) => each[what]));
  rows.push(
    `| ${network.name} (${network.kbps} kbit/s, ${network.latency} ms) | ${kilobytes(of('bytes'))} | ${of('requests')} | ${seconds(of('paint'))} | ${seconds(of('shown'))} | ${seconds(of('ready'))} | ${seconds(Math.max(...all.map((each) => each.ready)))} | ${kilobytes(of('allBytes'))} |`,
  );
  good &&= of('allBytes') / 1000 <= mostKilobytes && (!network.wanted || of('ready') / 1000 < mostSeconds);
}
const version = browser.version();
await browser.close();

const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
const report = `# First load of a respondent's page

Measured on ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC at commit ${commit}: ${cpus().length} cores (${cpus()[0].model}), Chromium ${version}, suite and browser on one machine.

The open link of the demo's campaign, in a window of 360 × 740 with an empty cache, the processor slowed down ${cpuSlowdown} times, the network by Chromium's own throttling (CDP \`Network.emulateNetworkConditions\`, which delays each request by the latency). *Ready*: the first question is shown and the main thread has been idle since. Medians of ${rounds} loads. Wanted: at most ${mostKilobytes} kB compressed in all, and ready in less than ${mostSeconds} s on slow 3G.

| network | kB until ready | requests | first paint, s | question shown, s | ready, s | slowest, s | kB in all |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
writeFileSync(file, report);
console.log(report);
if (!good) {
  console.error('The page is larger or slower than wanted.');
  process.exitCode = 1;
}
