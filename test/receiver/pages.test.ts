import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NATIONAL_NUMBERS, renderFrame, renderPage, type PageProps } from '../../src/receiver/pages.ts';

const props: PageProps = {
  view: 'report',
  officeKey: 'abc_DEF-123',
  officeEpoch: 7,
  region: '35.76',
  numbers: NATIONAL_NUMBERS,
  styleNonce: 'bm9uY2U=',
};

describe("the office's own page", () => {
  it('says nothing of what it is for in its title, and sends no referrer', () => {
    const html = renderPage(props);
    assert.match(html, /<html lang="id">/);
    assert.match(html, /<title>Catatan<\/title>/);
    assert.ok(html.indexOf('name="referrer" content="no-referrer"') < html.indexOf('<script'));
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('shows numbers without script, for the present danger first', () => {
    const html = renderPage({ ...props, numbers: [...NATIONAL_NUMBERS].reverse() });
    const shown = [...html.matchAll(/<a href="([^"]+)"[^>]*><strong>([^<]+)<\/strong> ([^<]+)<\/a>/g)].map((one) =>
      one.slice(1),
    );
    assert.deepEqual(shown[0], ['tel:110', '110', 'Polisi']);
    assert.deepEqual(shown.toSorted(), [
      ['https://wa.me/628111129129', '08111-129-129', 'WhatsApp SAPA 129'],
      ['tel:110', '110', 'Polisi'],
      ['tel:129', '129', 'SAPA 129'],
    ]);
    assert.ok(html.indexOf('tel:110') < html.indexOf('<noscript>'));
  });

  it('hands the room its settings', () => {
    const script = (view: PageProps['view']) => /<script[^>]*>/.exec(renderPage({ ...props, view }))![0];
    assert.equal(
      script('follow-up'),
      '<script type="module" src="/lib/office-page.js" nonce="bm9uY2U=" data-office-key="abc_DEF-123" ' +
        'data-office-epoch="7" data-region="35.76" data-view="follow-up">',
    );
    assert.match(script('report'), /data-view="report"/);
  });

  it('lets no number or label break out of its place', () => {
    const evil = `"><script>alert('x')</script>&`;
    const html = renderPage({ ...props, numbers: [{ label: evil, display: evil, dial: evil, emergency: false }] });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(html.includes('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;'));
    assert.ok(html.includes('href="tel:"'));
  });
});

describe("the room for another site's frame", () => {
  it('is two files of the library, names nothing, and sends no referrer', () => {
    const html = renderFrame({ view: 'follow-up', lang: 'en', styleNonce: 'bm9uY2U=' });
    assert.match(html, /<html lang="en">/);
    assert.match(html, /<title>Catatan<\/title>/);
    assert.ok(html.indexOf('name="referrer" content="no-referrer"') < html.indexOf('<script'));
    assert.deepEqual(
      [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
      ['room/room.en', 'follow-up'].map(
        (file) => `<script src="/lib/room/${file.replace('room/', '')}.js" nonce="bm9uY2U=">`,
      ),
    );
    assert.ok(html.includes('<noscript>'));
  });

  it('lets nothing break out of its place', () => {
    const html = renderFrame({ view: 'report', lang: '"><script>', styleNonce: '"><script>' });
    assert.equal(html.match(/<script/g)?.length, 2);
  });
});
