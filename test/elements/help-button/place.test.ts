import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { leftOut, readContents, readPosition } from '../../../src/elements/help-button/options.ts';
import { findPlace, type Box, type Surroundings } from '../../../src/elements/help-button/place.ts';
import type { Panel, PanelName } from '../../../src/elements/help-button/panels.ts';

const WIDTH = 360;
const HEIGHT = 640;

const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** A phone with a pill of 200 by 56 and a tab of 48 by 56. */
function phone(floating: Box[], controls: Box[] = []): Surroundings {
  const first =
    (boxes: Box[]) =>
    (box: Box): Box | null =>
      boxes.find((other) => meets(box, other)) ?? null;
  return {
    height: HEIGHT,
    boxAt(corner, small) {
      const width = small ? 48 : 200;
      const air = small ? 0 : 16;
      const left = corner.endsWith('right') ? WIDTH - air - width : air;
      const top = corner.startsWith('bottom') ? HEIGHT - 16 - 56 : 16;
      return { left, top, right: left + width, bottom: top + 56 };
    },
    floating: first(floating),
    control: first(controls),
  };
}

const bar = (top: number, bottom: number): Box => ({ left: 0, top, right: WIDTH, bottom });
const bubble: Box = { left: 288, top: 568, right: 344, bottom: 624 };

describe('where the button stands', () => {
  test('in its corner when nothing is in the way', () => {
    for (const corner of ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const) {
      assert.deepEqual(findPlace(phone([]), corner), { corner, small: false, shift: 0 });
    }
  });

  test('just above a cookie bar', () => {
    assert.deepEqual(findPlace(phone([bar(500, HEIGHT)]), 'bottom-right'), {
      corner: 'bottom-right',
      small: false,
      shift: 124,
    });
  });

  test('just above a chat bubble, and above a bar below it', () => {
    assert.equal(findPlace(phone([bubble]), 'bottom-right').shift, 56);
    const { shift } = findPlace(phone([bubble, bar(600, HEIGHT)]), 'bottom-right');
    assert.equal(shift, 56);
  });

  test('just below a header that stays', () => {
    assert.equal(findPlace(phone([bar(0, 64)]), 'top-left').shift, 48);
  });

  test('in another corner when something tall stands in its own', () => {
    const column: Box = { left: 200, top: 40, right: 360, bottom: HEIGHT };
    assert.deepEqual(findPlace(phone([column]), 'bottom-right'), { corner: 'bottom-left', small: true, shift: 0 });
    const thin: Box = { left: 300, top: 40, right: 360, bottom: HEIGHT };
    assert.deepEqual(findPlace(phone([thin]), 'bottom-right'), { corner: 'bottom-left', small: false, shift: 0 });
  });

  test('as a tab over a control of the page, and past one that reaches the edge', () => {
    const link: Box = { left: 150, top: 580, right: 250, bottom: 610 };
    assert.deepEqual(findPlace(phone([], [link]), 'bottom-right'), { corner: 'bottom-right', small: true, shift: 0 });
    const field: Box = { left: 16, top: 580, right: 344, bottom: 630 };
    assert.deepEqual(findPlace(phone([], [field]), 'bottom-right'), { corner: 'bottom-right', small: true, shift: 44 });
  });

  test('always somewhere inside the window, and clear of what floats whenever that is possible', () => {
    let seed = 7;
    const random = (to: number): number => (seed = (seed * 48271) % 2147483647) % to;
    let clear = 0;
    for (let round = 0; round < 2000; round += 1) {
      const boxes = Array.from({ length: random(6) }, () => {
        const left = random(WIDTH);
        const top = random(HEIGHT);
        return { left, top, right: left + 20 + random(200), bottom: top + 20 + random(150) };
      });
      const around = phone(boxes);
      const { corner, small, shift } = findPlace(around, 'bottom-right', random(2) === 0);
      const box = around.boxAt(corner, small);
      const by = corner.startsWith('bottom') ? -shift : shift;
      const here = { ...box, top: box.top + by, bottom: box.bottom + by };
      assert.ok(here.top >= 0 && here.bottom <= HEIGHT, 'inside the window');
      if (!boxes.some((other) => meets(here, other))) clear += 1;
    }
    assert.ok(clear > 1950, `${clear} of 2000`);
  });

  test('as a tab while somebody types, and where nothing is free', () => {
    assert.equal(findPlace(phone([]), 'bottom-right', true).small, true);
    const everywhere = findPlace(phone([bar(0, HEIGHT)]), 'top-left');
    assert.deepEqual(everywhere, { corner: 'top-left', small: true, shift: 0 });
  });
});

describe('what an owner writes on the tag', () => {
  const known: PanelName[] = ['call', 'report', 'answer'];

  test('position', () => {
    assert.deepEqual(readPosition(null), { position: 'bottom-right' });
    assert.deepEqual(readPosition('inline'), { position: 'inline' });
    const { position, mistake } = readPosition('kiri');
    assert.equal(position, 'bottom-right');
    assert.match(mistake ?? '', /^Change position="kiri" to one of bottom-right, /);
  });

  test('contents: in any order, always shown in the same', () => {
    assert.deepEqual(readContents(null, known), { contents: known });
    assert.deepEqual(readContents('answer, call', known), { contents: ['call', 'answer'] });
    assert.deepEqual(readContents('  ', known), { contents: known });
  });

  test('contents: what is not known is named, and never leaves the dialog empty', () => {
    const { contents, mistake } = readContents('telepon lapor', known);
    assert.deepEqual(contents, known);
    assert.match(mistake ?? '', /"telepon lapor" is not one of call, report, answer/);
  });

  test('what is left out is named with both ways to mend it', () => {
    const panel = (name: PanelName): Panel => ({ name }) as Panel;
    const [call, report] = [panel('call'), panel('report')];
    assert.equal(leftOut([call], [call], ['Add receiver.']), '');
    assert.equal(
      leftOut([call, report], [call], ['Add receiver.']),
      'Left out: report. Add receiver. To leave them out on purpose write contents="call".',
    );
  });
});
