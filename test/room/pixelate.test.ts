/** What is blurred is gone: two pictures that differ inside a cell only come out alike. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, cellsUnder, pixelate, type Pixels } from '../../src/room/photos/pixelate.ts';

const picture = (width: number, height: number, shade: (x: number, y: number) => number): Pixels => {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const value = shade(at % width, Math.floor(at / width));
    data.set([value, value, value, 255], at * 4);
  }
  return { data, width, height };
};

test('black on white and white on black of one mean become the same bytes', () => {
  const stripes = picture(32, 32, (x) => (x % 2 ? 255 : 0));
  const squares = picture(32, 32, (x, y) => ((x + y) % 2 ? 0 : 255));
  assert.notDeepEqual(stripes.data, squares.data);
  pixelate(stripes, 16);
  pixelate(squares, 16);
  assert.deepEqual(stripes.data, squares.data);
});

test('each cell has one colour, of few', () => {
  const noise = picture(40, 24, (x, y) => (x * 37 + y * 91) % 256);
  pixelate(noise, 16);
  const shades = new Set<number>();
  for (let y = 0; y < 24; y += 1)
    for (let x = 0; x < 40; x += 1) {
      const corner = (Math.floor(y / 16) * 16 * 40 + Math.floor(x / 16) * 16) * 4;
      const at = (y * 40 + x) * 4;
      assert.deepEqual(noise.data.slice(at, at + 4), noise.data.slice(corner, corner + 4));
      shades.add(noise.data[at] ?? -1);
    }
  assert.ok([...shades].every((shade) => (shade - 16) % 32 === 0));
});

test('blurring twice changes nothing more', () => {
  const once = picture(32, 32, (x, y) => (x * y) % 256);
  pixelate(once, 16);
  const twice = { ...once, data: once.data.slice() };
  pixelate(twice, 16);
  assert.deepEqual(twice.data, once.data);
});

test('a touched cell goes as a whole, and none outside the picture', () => {
  const size = { width: 1600, height: 1200 };
  assert.equal(cellOf(size), 50);
  assert.deepEqual(cellsUnder({ x: 49, y: 60, width: 2, height: 10 }, size), { x: 0, y: 50, width: 100, height: 50 });
  assert.deepEqual(cellsUnder({ x: 1590, y: 1190, width: 90, height: 90 }, size), {
    x: 1550,
    y: 1150,
    width: 50,
    height: 50,
  });
  assert.equal(cellsUnder({ x: -90, y: -90, width: 50, height: 50 }, size), null);
});
