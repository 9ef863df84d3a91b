/** What a browser needs to start. */
export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The loopback server through which every request goes; without it the browser is on the real web. */
  readonly proxy: { readonly port: number; readonly keyHash: string } | undefined;
  /** Whether a window is shown; Chromium only. */
  readonly visible?: boolean;
}
