import type { Platform } from '../credentials/platform';

/** True where a host is the platform's own: exact hosts, and domains under which nobody else can put pages. */
export function isPlatformsOwn(platform: Platform, host: string): boolean {
  if (platform.hosts.includes(host)) return true;
  return (platform.domains ?? []).some((domain) => host === domain || host.endsWith(`.${domain}`));
}
