// What pages are like in a browser. Reads {pages: {name: path}, views: {name: {width, height, scheme}}, pictures: folder
// or null} from its first argument, and prints a list of what it saw, one for each page in each view.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** Milliseconds: a machine that is busy with other tests is slow, not broken. */
const PATIENCE = 120_000;

const { pages, views, pictures } = JSON.parse(process.argv[2]);

/** Runs in the page: everything that a person would see, and some that a screen reader tells. */
function look() {
  const parse = (text) => {
    const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number);
    return { rgb: [r, g, b], a };
  };
  const over = (front, back) => front.rgb.map((channel, i) => channel * front.a + back[i] * (1 - front.a));
  const paper = parse(getComputedStyle(document.body).backgroundColor).rgb;
  const backgrounds = new Map([[null, paper]]);
  const background = (element) => {
    if (!backgrounds.has(element)) {
      const own = parse(getComputedStyle(element).backgroundColor);
      backgrounds.set(element, own.a === 1 ? own.rgb : over(own, background(element.parentElement)));
    }
    return backgrounds.get(element);
  };
  const light = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const texts = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()),
  );
  const measured = texts.map((element) => {
    const back = background(element);
    return [contrast(over(parse(getComputedStyle(element).color), back), back), element.textContent.trim().slice(0, 60)];
  });
  const lines = (element) => {
    const range = document.createRange();
    range.selectNodeContents([...element.childNodes].findLast((node) => node.nodeType === 3 && node.data.trim()));
    return new Set([...range.getClientRects()].map((line) => line.top)).size;
  };
  const colour = (selector) => {
    const element = document.querySelector(selector);
    return element ? getComputedStyle(element).color : null;
  };
  return {
    title: document.title,
    headings: [...document.querySelectorAll('h1, h2, h3, h4')].map((h) => [Number(h.tagName[1]), h.textContent.trim()]),
    sections: [...document.querySelectorAll('section')].map((section) => section.id),
    width: document.documentElement.scrollWidth,
    wide: [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, .curl, .skip'))
      .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`)
      .slice(0, 5),
    paper: getComputedStyle(document.body).backgroundColor,
    texts: texts.length,
    faint: measured.filter(([ratio]) => ratio < 4.5),
    smallest: Math.min(...texts.map((element) => parseFloat(getComputedStyle(element).fontSize))),
    verdict: colour('.verdict h1'),
    states: Object.fromEntries(['passed', 'failed', 'unchecked'].map((state) => [state, colour(`.state.${state}`)])),
    words: [...document.querySelectorAll('.state')].map((state) => state.textContent.trim()),
    bars: [...document.querySelectorAll('.chart')].map(
      (chart) => [...chart.querySelectorAll('rect')].filter((bar) => bar.getBoundingClientRect().height > 0.5).length,
    ),
    cells: [...document.querySelectorAll('.cells .c')].filter((cell) => cell.getBoundingClientRect().width > 4).length,
    split: texts.filter((element) => element.matches('.state, .origin, td.n, .label') && lines(element) > 1).length,
    scripts: document.querySelectorAll('script, iframe, object, embed, form, base, img, [onerror], [onload], [onclick]').length,
    unlabelled: document.querySelectorAll('svg:not([aria-hidden]):not([aria-label]), table th:not([scope])').length,
    dead: [...document.querySelectorAll('a[href^="#"]')].filter((a) => !document.querySelector(a.getAttribute('href'))).length,
    twice: [...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size,
    intruded: globalThis.intruded ?? null,
    said: document.body.textContent,
  };
}

chromium.setGraphicsMode = false; // no WebGL: its libraries need not be unpacked

const browser = await puppeteer.launch({
  args: chromium.args,
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  timeout: PATIENCE,
});
try {
  const seen = [];
  for (const [page, path] of Object.entries(pages)) {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(PATIENCE);
    const noise = [];
    const address = pathToFileURL(path).href;
    tab.on('console', (message) => noise.push(message.text()));
    tab.on('pageerror', (error) => noise.push(String(error)));
    tab.on('dialog', (dialog) => { noise.push(dialog.message()); dialog.dismiss(); });
    const requests = [];
    tab.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) requests.push(request.url());
    });
    for (const [view, { width, height, scheme }] of Object.entries(views)) {
      await tab.setViewport({ width, height });
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await tab.goto(address);
      if (pictures) await tab.screenshot({ path: join(pictures, `${page}-${view}.png`), fullPage: true });
      const closed = await tab.evaluate(look);
      await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      const opened = await tab.evaluate(look);
      seen.push({ page, view, noise, requests, closed, opened });
    }
    await tab.close();
  }
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
}
