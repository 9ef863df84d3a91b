/** What a browser needs to start. */
export interface LaunchOptions {
  readonly executable: string;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The loopback server through which every request goes. */
  readonly proxy: { readonly port: number; readonly keyHash: string };
  /** Whether a window is shown; Chromium only. */
  readonly visible?: boolean;
}
