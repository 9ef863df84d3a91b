import { isPlatformsOwn } from './consent/platform-pages';
import { highest, type Level } from './credentials/platform';
import { detect } from './detection/detect';
import type { Reason } from './detection/explain';
import type { Page } from './page';
import type { Settings } from './settings/settings';

/** Where a page comes from, as the browser says it, never as the page does. */
export interface Site {
  readonly host: string;
  /** The registrable domain, or the host itself where there is none (an address, `localhost`). */
  readonly domain: string;
}

export interface Finding {
  readonly credential: string;
  readonly platform: string;
  readonly level: Level;
  readonly because: readonly Reason[];
}

export interface Assessment {
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** True where the reader said that this site is their own software: nothing is a warning then. */
  readonly ownSoftware: boolean;
}

/** Judges what one frame asks for: the one call that the shell makes. */
export function assess(page: Page, site: Site, settings: Settings): Assessment {
  const ownSoftware = settings.ownSoftware.includes(site.domain);
  const findings = detect(page)
    .filter(({ platform }) => !isPlatformsOwn(platform, site.host))
    .map(
      ({ credential, platform, level, reasons }): Finding => ({
        credential: credential.id,
        platform: platform.id,
        level,
        because: reasons,
      }),
    );
  return { level: ownSoftware ? 'none' : highest(findings.map(({ level }) => level)), findings, ownSoftware };
}
