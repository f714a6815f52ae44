/** The reader of "check my page": the browser's own parser on sources as owners paste them. */
import { expect } from '@open-wc/testing';
import { checkPage } from '../../../src/site/paste/check.ts';
import { readPage, type PageFacts } from '../../../src/site/paste/page-facts.ts';

const PAGE = `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<link rel="canonical" href="https://desa.example/">
<script async src="https://www.clarity.ms/tag/abc"></script>
<script type="importmap">{"integrity":{"/ramah/1.2.3/ramah.js":"sha384-x"}}</script>
</head><body onload="window.ranFromCheck = 1">
<noscript><script src="/ramah/0.0.1/ramah.js"></script></noscript>
<!-- <ramah-report-form></ramah-report-form> -->
<img src="/tidak-diminta.png" onerror="window.ranFromCheck = 1">
<div data-ramah="hotline-card" data-region="35.76"><ramah-hotline-card region="35.76"><a href="tel:129">129</a></ramah-hotline-card></div>
<RAMAH-QUICK-EXIT href="https://www.bmkg.go.id/"><a href="https://www.bmkg.go.id/">Keluar</a></RAMAH-QUICK-EXIT>
<iframe src="https://kantor.example/ramah/1.2.3/embed/kartu.html?region=35.76" sandbox="allow-scripts"></iframe>
<iframe src="https://video.example/embed/1"></iframe>
<p>[ramah element="hotline-card"]</p>
<script type="module" src=" /ramah/1.2.3/ramah.js " integrity="sha384-x" nonce="n1" onload="window.ranFromCheck = 1"></script>
<script>window.ranFromCheck = 1</script>
</body></html>`;

function read(source: string): PageFacts {
  const facts = readPage(source, 60_000);
  if (!facts) throw new Error('It took too long.');
  return facts;
}

const REQUEST = { address: '', header: '', hashes: { version: '1.2.3', files: {} }, knowsRegion: () => true };

describe('the reader of a page’s source', () => {
  it('finds what is ours, and runs and fetches nothing', async () => {
    const facts = read(PAGE);
    expect(facts.elements.map(({ name, as, number }) => [name, as, number])).to.deep.equal([
      ['hotline-card', 'div', true],
      ['quick-exit', 'tag', false],
    ]);
    expect(facts.elements[0]?.attributes.region).to.equal('35.76');
    expect(facts.scripts.filter(({ src }) => src.includes('ramah'))).to.deep.equal([
      { src: '/ramah/1.2.3/ramah.js', type: 'module', integrity: 'sha384-x', crossorigin: false, nonce: 'n1' },
    ]);
    expect(facts.frames).to.deep.equal([
      { src: 'https://kantor.example/ramah/1.2.3/embed/kartu.html?region=35.76', sandbox: 'allow-scripts' },
    ]);
    expect(facts.policies).to.deep.equal(["script-src 'self'"]);
    expect([facts.html, facts.whole, facts.number, facts.shortcodes, facts.address, facts.maps.length]).to.deep.equal([
      true,
      true,
      true,
      1,
      'https://desa.example/',
      1,
    ]);
    expect(checkPage(facts, REQUEST).map(({ reason }) => reason)).to.include.members([
      'recorder',
      'shortcode',
      'policy',
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect('ranFromCheck' in window).to.equal(false);
    expect(performance.getEntriesByName(new URL('/tidak-diminta.png', location.href).href)).to.deep.equal([]);
  });

  it('takes nothing for present that stands in a noscript, in the head or in the body', () => {
    const hidden = '<noscript><script type="module" src="/ramah/1.2.3/ramah.js"></script></noscript>';
    const number = '<NOSCRIPT ><a href="tel:129">129</a></NOSCRIPT >';
    for (const source of [
      `<html><head>${hidden}</head><body><ramah-hotline-card>${number}</ramah-hotline-card></body></html>`,
      `<html><body>${hidden}<ramah-hotline-card>${number}</ramah-hotline-card></body></html>`,
    ]) {
      const facts = read(source);
      expect(facts.scripts, source).to.deep.equal([]);
      expect(facts.elements.map(({ number }) => number)).to.deep.equal([false]);
      expect(checkPage(facts, REQUEST).map(({ reason }) => reason)).to.include.members(['no-script', 'no-number']);
    }
    expect(read(`<noscript><ramah-hotline-card></ramah-hotline-card></noscript>`).elements).to.deep.equal([]);
  });

  it('throws at nothing: cut, empty, not HTML, deep, full of strange signs', () => {
    for (const source of [
      '',
      'hanya tulisan',
      '{"json": true}',
      '\u0000\uFFFD<',
      PAGE.slice(0, PAGE.length / 2),
      PAGE.slice(0, PAGE.indexOf('<iframe') + 20),
      `${'<div>'.repeat(5000)}<ramah-hotline-card>`,
      `<ramah-hotline-card region="${'9'.repeat(10_000)}">`,
      '<ramah-><div data-ramah=""><ramah-__proto__></div><iframe src="/embed/kartu.html?%"></iframe>',
      `<base href="http://["><link rel=canonical href="::"><script src="//ramah.js"></script><ramah-hotline-card>`,
      '<meta http-equiv=content-security-policy content=";;; script-src ;"><ramah-hotline-card></ramah-hotline-card>',
    ])
      for (const request of [REQUEST, { ...REQUEST, address: 'bukan alamat', header: "script-src 'self'; ;" }])
        expect(checkPage(readPage(source), request).length, source.slice(0, 60)).to.be.above(0);
    expect(read(PAGE.slice(0, -20)).whole).to.equal(false);
    expect(read('hanya tulisan < 3').html).to.equal(false);
  });

  it('gives up a page that a browser would stand still over, and says so', () => {
    expect(readPage('<b>'.repeat(1_000_000), 200)).to.equal(null);
    expect(checkPage(null, REQUEST).map(({ reason }) => reason)).to.deep.equal(['tangled']);
    expect(read('<a'.repeat(1_500_000)).html).to.equal(false);
    const code = `<script>${'hj=lr-in'.repeat(300_000)}</script>`;
    expect(checkPage(read(code), REQUEST).map(({ reason }) => reason)).to.deep.equal(['cut', 'nothing']);
  });

  it('reads two million letters', () => {
    const facts = read(
      `<html><body>${'<p class="a">teks <a href="/x">tautan</a></p>'.repeat(45_000)}<ramah-hotline-card></ramah-hotline-card></body></html>`,
    );
    expect(facts.elements.length).to.equal(1);
  });
});
