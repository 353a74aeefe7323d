/** A grey picture of no meaning that holds the place of the emblem: PNG, 180 by 196 pixels, four greys. */
export function placeholderPicture(): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

const base64 = [
  'iVBORw0KGgoAAAANSUhEUgAAALQAAADEAgMAAABLgeNgAAAADFBMVEVgYGCmpqbi4uL///82P7t4AAABmElEQVR42u3aMW7D',
  'MAwF0FxSKqClu+7DI6iAmsFHyCl6iexdPMR1HNUmRdUmgaoIUGp+gwZ/SvjWyWnWqad+meTro68e36VrMG3atGnTpk131pdp',
  'kuvzfJaPYn25H/1ivVwUrkI9LPrWRV8edxahLjecawd9LnrsoIeib6b/me75VfVMgzKXPSeEblYp56Buxurmt52Af6/fVBpU',
  '2kWFzi4odHJeocE5hXbu540znWcdxDrN2os13FsSsV46lSjUedFBqNOivVDDo94R6lIGRZHORQeRTkV7kYbvXkqk1xYrCnRe',
  'dRDotGov0LAVagKN6rfYyjTRGenQyjTRCWnfyjTRgJvAVqaJJr1hbGQa60x0aGQa60S0b2Qaa6AVZiPTWFeFZ+SZRjpXOvCU',
  'Ip0q7XlKkYa6e+UpRZo1tZGldNOZ6cBSuunEtGcp3TTw0pildNN7XXOsdd7TodZpt8iuNTjBVla9X5IHqvO+9lSngwaeajjQ',
  'keijdj9gnY+0X/Wn+P/Bq2nTpk2bNm3atOlf00/zMuNpXqt8AYz5bSBAxHvbAAAAAElFTkSuQmCC',
].join('');
