/** Characters that draw nothing: soft hyphen, zero-width and direction marks, variation selectors, fillers, tags. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const COMBINING = /[\u0300-\u036f]/g;

/** Cyrillic and Greek letters that look like Latin ones (https://www.unicode.org/Public/security/latest/confusables.txt). */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    ɑ: 'a',
    α: 'a',
    с: 'c',
    ϲ: 'c',
    ԁ: 'd',
    е: 'e',
    ҽ: 'e',
    ε: 'e',
    һ: 'h',
    і: 'i',
    ι: 'i',
    ı: 'i',
    ј: 'j',
    к: 'k',
    κ: 'k',
    ӏ: 'l',
    м: 'm',
    п: 'n',
    о: 'o',
    ο: 'o',
    σ: 'o',
    р: 'p',
    ρ: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    τ: 't',
    υ: 'u',
    ѵ: 'v',
    ν: 'v',
    ԝ: 'w',
    х: 'x',
    χ: 'x',
    у: 'y',
    γ: 'y',
    ᴢ: 'z',
    ⅼ: 'l',
  }),
);

/** Traditional characters of this trade and their simplified twins, so that one lexicon serves both scripts. */
const SIMPLIFIED = new Map(
  [
    ...'鑰钥 祕秘 權权 編编 號号 賣卖 識识 別别 碼码 應应 戶户 開开 發发 證证 簽签 訪访 問问 務务 憑凭 認认 驗验 亞亚 馬马 遜逊 鋪铺 標标 記记 後后 臺台 綁绑 帳账 員员 單单 點点 資资 訊讯 輸输 請请 進进 貼贴 複复 制制 檔档 個个 設设 環环 區区 場场 蝦虾 東东 讀读 寫写 變变 鏈链 接接 連连'.split(
      ' ',
    ),
  ].map((pair) => [pair[0] as string, pair[1] as string]),
);

/** UTF-8 read as Windows-1252: the marks of an accented letter that was decoded wrongly. */
const MOJIBAKE = /[\u00c2-\u00c5][\u0080-\u00bf\u2018-\u2122\u0152-\u0192]/g;

/**
 * Brings a text into the one form in which words are looked for: compatibility characters folded, invisible ones dropped, accents
 * removed, look-alike letters inside Latin words replaced, traditional Chinese as simplified, letters that were spaced apart closed up,
 * lower case, single spaces.
 */
export function normalise(text: string): string {
  const folded = repairMojibake(text).normalize('NFKC').replace(INVISIBLE, '');
  const plain = stripAccents(folded.toLowerCase());
  return closeUpSpacedLetters(latiniseMixedWords(simplify(plain)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits the words of an identifier (`amazonLwaClientSecret`, `mws-auth_token`) before it is normalised. */
export function normaliseIdentifier(identifier: string): string {
  return normalise(
    identifier
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );
}

/** "ClÃ© secrÃ¨te" is "Clé secrète" read in the wrong encoding; the bytes are still all there. */
function repairMojibake(text: string): string {
  return text.replace(MOJIBAKE, (pair) => {
    const lead = pair.charCodeAt(0);
    const trail = WINDOWS_1252.get(pair[1] as string) ?? pair.charCodeAt(1);
    return trail >= 0x80 && trail <= 0xbf ? String.fromCharCode(((lead & 0x1f) << 6) | (trail & 0x3f)) : pair;
  });
}
const WINDOWS_1252 = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, index) => [char, 0x80 + index]),
);

function stripAccents(text: string): string {
  // Korean syllables and Japanese voiced marks are compositions too: only Latin, Greek and Cyrillic letters lose their marks.
  return text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff\u0370-\u04ff][\u0300-\u036f]*/g, (char) =>
      char.normalize('NFD').replace(COMBINING, ''),
    )
    .replace(/i\u0307/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/æ/g, 'ae');
}

function simplify(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => SIMPLIFIED.get(char) ?? char);
}

/** Only words that mix alphabets are suspect: a Russian label is left as it is. */
function latiniseMixedWords(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu, (word) =>
    /\p{Script=Latin}/u.test(word) || isAllLookAlike(word)
      ? [...word].map((char) => LOOK_ALIKES.get(char) ?? char).join('')
      : word,
  );
}

/** A whole word of look-alikes that reads as one of our English words ("ѕесrеt" has a Latin letter, "кеу" has none). */
function isAllLookAlike(word: string): boolean {
  const latin = [...word].map((char) => LOOK_ALIKES.get(char) ?? '?').join('');
  return ['key', 'secret', 'token', 'api', 'access', 'client', 'mws', 'seller'].includes(latin);
}

/** "S e c r e t   K e y" and "S.e.c.r.e.t": single letters in a row belong together; a wider gap parts words. */
function closeUpSpacedLetters(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .·_-]\p{L}){2,}(?![\p{L}\p{N}])/gu, (run) =>
    run.replace(/[ .·_-]/g, ''),
  );
}
