/**
 * What the characters of the symbol fonts mean, since their codes are the font's own and say nothing without it.
 * Symbol follows Adobe's Symbol encoding; Wingdings and Webdings the Unicode proposal L2/12-368, with the plain
 * geometric shape or arrow where the exact one is in few fonts. U+FFFD marks a code without a glyph.
 */

/** First code of the tables: 0x20, or U+F020 in the Private Use Area, where Windows puts symbol fonts. */
const firstCode = 0x20;
const privateUse = 0xf000;
const unknown = '\ufffd';

const symbol = [
  ' !∀#∃%&∋()*+,−./', // 20
  '0123456789:;<=>?', // 30
  '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ', // 40
  'ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_', // 50
  '‾αβχδεφγηιϕκλμνο', // 60
  'πθρστυϖωξψζ{|}~�', // 70
  '����������������', // 80
  '����������������', // 90
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓', // a0
  '°±″≥×∝∂•÷≠≡≈…⏐⎯↵', // b0
  'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉', // c0
  '∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓', // d0
  '◊⟨®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪', // e0
  '�⟩∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭�', // f0
];
const wingdings = [
  ' 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭', // 20
  '🗀🗁🗎🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍', // 30
  '🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳', // 40
  '🏱✈☼🌢❄🕆✞🕈✠✡☪☯🕉☸♈♉', // 50
  '♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■□', // 60
  '❐❑❒⬧⧫◆❖⬥⌧⮹⌘❀✿❝❞▯', // 70
  '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹', // 80
  '❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•', // 90
  '⬝○○○◉◎🔿▪◻🟁✦★✶✴✹✵', // a0
  '⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘', // b0
  '🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗', // c0
  '🙖🙐🙑🙒🙓⌫⌦◁➢△▽◀➲▲▼←', // d0
  '→↑↓↖↗↙↘←➔↑↓↖↗↙↘⇦', // e0
  '⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑�', // f0
];
const wingdingsTwo = [
  ' 🖊🖋🖌🖍✄✀🕾🕽🗅🗆🗇🗈🗉🗊🗋', // 20
  '🗌🗍📋🗑🗔🖵🖶🖷🖸🖭🖯🖱🖒🖓🖘🖙', // 30
  '🖚🖛👈👉🖜🖝🖞🖟🖠🖡👆👇🖢🖣🖑✗', // 40
  '✓☒☑☒☒⮾⮿🛇⦸🙱🙴🙲🙳‽🙹🙺', // 50
  '🙻🙦🙤🙥🙧🙚🙘🙙🙛⓪①②③④⑤⑥', // 60
  '⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿�', // 70
  '☉🌕☽☾⸿✝🕇🕜🕝🕞🕟🕠🕡🕢🕣🕤', // 80
  '🕥🕦🕧🙨🙩⋅·•●●○◯🞉⊙⊙⦿', // 90
  '▪▪■□□▣▣🞔▣🞕🞖🞗🞘⬩⬥◇', // a0
  '🞚◈🞛🞜🞝🞞⬪⬧◊🞠◖◗⯊⯋⯀⯁', // b0
  '⬟⯂⬣⬢⯃⯄🞡🞢🞣🞤🞥🞦🞧🞨🞩🞪', // c0
  '🞫🞬🞭🞮🞯🞰🞱🞲🞳🞴🞵🞶🞷🞸🞹🞺', // d0
  '🞻🞼🞽🞾🞿🟀🟂🟄🟆🟉🟊✶🟌🟎🟐🟒', // e0
  '✹🟃🟇✯🟍🟔⯌⯍※⁂������', // f0
];
const wingdingsThree = [
  ' ←→↑↓↖↗↙↘⭰⭲⭱⭳⭶⭸⭻', // 20
  '⭽⭤⭥⭪⭬⭫⭭⭍⮠⮡⮢⮣⮤⮥⮦⮧', // 30
  '⮐⮑⮒⮓⮀⮃⭾⭿⮄⮆⮅⮇⮏⮍⮎⮌', // 40
  '⭮⭯⎋⌤⌃⌥␣⍽⇪⮸🢠🢡🢢🢣🢤🢥', // 50
  '🢦🢧🢨🢩🢪🢫←→↑↓↖↗↙↘🡘🡙', // 60
  '▲▼△▽◀▶◁▷◣◢◤◥◀▶🞁�', // 70
  '🞃⯅⯆⯇►⮜⮞⮝⮟🠐🠒🠑🠓🠔🠖🠕', // 80
  '🠗🠘🠚🠙🠛🠜🠞🠝🠟🠀🠂🠁🠃🠄🠆🠅', // 90
  '🠇🠈🠊🠉🠋🠠🠢🠤🠦🠨🠪🠬🢜🢝🢞🢟', // a0
  '🠮🠰🠲🠴🠶🠸🠺🠹🠻🢘🢚🢙🢛🠼🠾🠽', // b0
  '🠿🡀🡂🡁🡃🡄🡆🡅🡇⮨⮩⮪⮫⮬⮭⮮', // c0
  '⮯🡠🡢🡡🡣🡤🡥🡧🡦🡰🡲🡱🡳🡴🡵🡷', // d0
  '🡶🢀🢂🢁🢃🢄🢅🢇🢆🢐🢒🢑🢓🢔🢖🢕', // e0
  '🢗���������������', // f0
];
const webdings = [
  ' 🕷🕸🕲🕶🏆🎖🖇🗨🗩🗰🗱🌶🎗🙾🙼', // 20
  '🗕🗖🗗◀▶▲▼⏪⏩⏮⏭⏸⏹⏺🗚🗳', // 30
  '🛠🏗🏘🏙🏚🏜🏭🏛🏠🏖🏝🛣🔍🏔👁👂', // 40
  '🏞🏕🛤🏟🛳🕬🕫🕨🔈🎔🎕🗬🙽🗭🗪🗫', // 50
  '⮔✓🚲□🛡📦🛱■🚑🛈🛩🛰🟈🕴●🛥', // 60
  '🚔🗘✗❓🛲🚇🚍⛳⦸⊖🚭🗮⏐🗯🗲�', // 70
  '🚹🚺🛉🛊🚼👽🏋⛷🏂🏌🏊🏄🏍🏎🚘🗠', // 80
  '🛢💰🏷💳👪🗡🗢🗣✯🖄🖅🖃🖆🖹🖺🖻', // 90
  '🕵🕰🖽🖾📋🗒🗓🕮📚🗞🗟🗃🗂🖼🎭🎜', // a0
  '🎘🎙🎧💿🎞📷🎟🎬📽📹📾📻🎚🎛📺💻', // b0
  '🖥🖦🖧🕹🎮🕻🕼📟🖁🖀🖨🖩🖿🖪🗜🔒', // c0
  '🔓🗝📥📤🕳🌣🌤🌥🌦☁🌨🌧🌩🌪🌬🌫', // d0
  '🌜🌡🛋🛏🍽🍸🛎🛍Ⓟ♿🛆🖈🎓🗤🗥🗦', // e0
  '🗧🛪🐿🐦🐟🐕🐈🙬🙮🙭🙯🗺🌍🌏🌎🕊', // f0
];

const tables: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['symbol', symbol],
    ['wingdings', wingdings],
    ['wingdings 2', wingdingsTwo],
    ['wingdings 3', wingdingsThree],
    ['webdings', webdings],
  ].map(([font, rows]) => [String(font), [...(rows as string[]).join('')]]),
);

/**
 * The Unicode character that a symbol font shows for a code, given bare (0x61) or in the Private Use Area (0xF061).
 * Undefined where the font is no symbol font that we know, or has no glyph there.
 */
export function symbolCharacter(font: string, code: number): string | undefined {
  const bare = code >= privateUse ? code - privateUse : code;
  const character = tables.get(font.toLowerCase())?.[bare - firstCode];
  return character === unknown ? undefined : character;
}

/** Whether the font is one of the symbol fonts that have a table here. */
export function isSymbolFont(font: string): boolean {
  return tables.has(font.toLowerCase());
}

/**
 * Text with its Private Use characters replaced by what the symbol font shows. Characters that would need two
 * UTF-16 code units are left, so that offsets in the text stay those in the part.
 */
export function withoutPrivateUse(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => {
    const found = symbolCharacter(font, character.charCodeAt(0));
    return found?.length === 1 ? found : character;
  });
}
