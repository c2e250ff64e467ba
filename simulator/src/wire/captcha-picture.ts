import { crc32, deflateSync } from 'node:zlib';

/** The ten digits, 3 by 5 dots each, row by row. */
const digits = [
  '111101101101111',
  '010110010010111',
  '111001111100111',
  '111001111001111',
  '101101111001001',
  '111100111001111',
  '111100111101111',
  '111001001001001',
  '111101111101111',
  '111101111001111',
];

/** Of a dot, in pixels. */
const dot = 8;
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Digits as a PNG in base64, black on white: one byte for each pixel. */
export function captchaPicture(code: string): string {
  const columns = code.length * 4 + 1;
  const [width, height] = [columns * dot, 7 * dot];
  const isBlack = (x: number, y: number): boolean => {
    const [column, row] = [Math.floor(x / dot) - 1, Math.floor(y / dot) - 1];
    const [digit, within] = [Math.floor(column / 4), column % 4];
    if (row < 0 || row > 4 || column < 0 || within === 3) return false;
    return digits[Number(code[digit])]?.[row * 3 + within] === '1';
  };
  const lines = Array.from({ length: height }, (_, y) => [
    0, // no filter
    ...Array.from({ length: width }, (_, x) => (isBlack(x, y) ? 0 : 255)),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8); // 8 bits of grey
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]).toString('base64');
}
