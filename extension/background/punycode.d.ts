declare module 'punycode/punycode.js' {
  const punycode: {
    /** Throws a RangeError on what is no punycode. */
    toUnicode(domain: string): string;
  };
  export = punycode;
}
