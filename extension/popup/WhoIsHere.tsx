import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n';
import { ask } from '../messaging';
import { isolate } from '../names';
import type { WhoIs } from '../protocol';
import { ProviderCard } from './ProviderCard';
import { Unknown } from './Unknown';

/** Who stands behind the page in front, as far as it is documented. */
export function WhoIsHere({ address }: { readonly address: string }) {
  const [who, setWho] = useState<WhoIs | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask('whoIs', address).then((answer) => !isGone && setWho(answer));
    return () => {
      isGone = true;
    };
  }, [address]);
  if (!who) return null;
  return (
    <section>
      <h2>{say('who_is', isolate(who.site.domain))}</h2>
      <Who who={who} />
    </section>
  );
}

/** A provider, an imitation, or nothing known. */
export function Who({ who: { site, known, unchecked, imitates } }: { readonly who: WhoIs }) {
  return (
    <>
      {imitates && (
        <p class="verdict caution">
          <strong>
            {say(
              imitates.rule === 'other-ending' ? 'imitates_other_ending' : 'imitates',
              isolate(site.domain),
              isolate(imitates.name),
              isolate(imitates.domain),
            )}
          </strong>
        </p>
      )}
      {known && unchecked && (
        <p class="quiet">{say('unchecked_domain', isolate(site.domain), isolate(known.provider.names.display))}</p>
      )}
      {known ? <ProviderCard known={known} /> : <Unknown domain={site.domain} />}
    </>
  );
}
