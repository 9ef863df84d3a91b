declare module 'eth-phishing-detect/src/detector.js' {
  class PhishingDetector {
    constructor(
      configurations: readonly {
        readonly name: string;
        readonly version: number;
        readonly tolerance: number;
        readonly blocklist: readonly string[];
        readonly allowlist: readonly string[];
        readonly fuzzylist: readonly string[];
      }[],
    );
    check(host: string): { readonly result: boolean };
  }
  export = PhishingDetector;
}
