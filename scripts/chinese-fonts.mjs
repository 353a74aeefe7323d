// Cuts the Chinese font down to the characters in common use, for the build to ship: the whole of it is 115 MB.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(new URL('../packages/emit/package.json', import.meta.url));
const source = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Writes the font in two weights, the list of its characters and its licence into a folder. */
export async function writeChineseFonts(folder) {
  mkdirSync(folder, { recursive: true });
  const characters = commonCharacters();
  for (const weight of ['400Regular', '700Bold']) {
    const name = `NotoSerifSC_${weight}.ttf`;
    const whole = readFileSync(join(source, weight, name));
    writeFileSync(join(folder, name), await subsetFont(whole, characters, { targetFormat: 'truetype' }));
  }
  writeFileSync(join(folder, 'characters.txt'), characters);
  copyFileSync(join(source, 'LICENSE_FONT'), join(folder, 'LICENSE_FONT'));
}

/** GB 2312 with its additions (simplified), level 1 of Big5 (traditional), kana and signs of JIS X 0208. */
function commonCharacters() {
  const characters = new Set();
  const add = (encoding, [firstLead, lastLead], [firstTrail, lastTrail]) => {
    const decoder = new TextDecoder(encoding, { fatal: true });
    for (let lead = firstLead; lead <= lastLead; lead++) {
      for (let trail = firstTrail; trail <= lastTrail; trail++) {
        const character = decoded(decoder, [lead, trail]);
        if ([...character].length === 1 && !/\p{Co}/u.test(character)) {
          characters.add(character);
        }
      }
    }
  };
  add('gb18030', [0xa1, 0xf7], [0xa1, 0xfe]);
  add('big5', [0xa1, 0xc6], [0x40, 0xfe]);
  add('shift_jis', [0x81, 0x84], [0x40, 0xfc]);
  for (let code = 0x20; code < 0x7f; code++) {
    characters.add(String.fromCharCode(code));
  }
  return [...characters].sort().join('');
}

function decoded(decoder, bytes) {
  try {
    return decoder.decode(new Uint8Array(bytes));
  } catch {
    return '';
  }
}
