import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html, nothing } from 'lit';
import { escape, markup, opening } from '../../src/render/markup.ts';
import { templateText } from '../../src/render/template.ts';

const SIGNS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const read = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => SIGNS[entity] ?? '');

test('whatever is put into markup stays text, and reads as what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ';', '#', '/') }), (text) => {
      const written = markup`<p title="${text}">${text}</p>`.text;
      const [, inAttribute, inText] = /^<p title="([^"<>]*)">([^"<>]*)<\/p>$/.exec(written) ?? [];
      assert.equal(read(inAttribute ?? '?'), text);
      assert.equal(read(inText ?? '?'), text);
      assert.equal(templateText(html`<p title=${text}>${text}</p>`), `<p title="${escape(text)}">${escape(text)}</p>`);
    }),
  );
});

test('an opening tag leaves out attributes without a value', () => {
  assert.equal(opening('a', { href: '"x"', rel: '', id: undefined }).text, '<a href="&quot;x&quot;">');
});

test('a template of Lit: text, lists, attributes with and without quotes; nothing for a script', () => {
  const list = ['a', html`<b>${1}</b>`, nothing, null, undefined];
  assert.equal(
    templateText(
      html`<button
        class="x ${'y"'}"
        lang=${'id'}
        ?hidden=${true}
        ?open=${false}
        .value=${{}}
        @click=${() => {}}
        id=${nothing}
      >
        ${list}
      </button>`,
    ).replace(/\s+/g, ' '),
    '<button class="x y&quot;" lang="id" hidden > a<b>1</b> </button>',
  );
});

test('a sign in a text before a value does not make it an attribute', () => {
  assert.equal(templateText(html`<p>a=${'b'} c ="${'d'}"</p>`), '<p>a=b c ="d"</p>');
});

test('what has no text is refused', () => {
  for (const value of [{}, () => {}, Symbol('x')]) assert.throws(() => templateText(html`<p>${value}</p>`), TypeError);
});
