import type { Provider } from '../../src/reputation/provider';
import type { Verdict } from '../../src/reputation/verdict';
import { sayDate } from '../dates';
import { keyFor, say } from '../i18n';

const SHOWN = 3;

/** The rule's reasoning line by line, newest first: what a source says, who speaks, when, and what that weighs today. */
export function Sources({ provider, verdict }: { readonly provider: Provider; readonly verdict: Verdict }) {
  const lines = verdict.reasons.map((reason) => (
    <Source key={reason.evidenceIndex} provider={provider} reason={reason} />
  ));
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{say('label_sources')}</h4>
      <ul class="sources">{lines.slice(0, SHOWN)}</ul>
      {lines.length > SHOWN && (
        <details>
          <summary>{say('more_sources', String(lines.length - SHOWN))}</summary>
          <ul class="sources">{lines.slice(SHOWN)}</ul>
        </details>
      )}
    </>
  );
}

function Source({ provider, reason }: { readonly provider: Provider; readonly reason: Verdict['reasons'][number] }) {
  const evidence = provider.evidence[reason.evidenceIndex];
  if (!evidence) return null;
  const { claim, date, checked, speaker, sourceUrl, sourceTitle } = evidence;
  const facts = [
    date ? sayDate(date) : say('undated'),
    say(keyFor('speaker', speaker)),
    `${say(keyFor('weight', reason.weight))}: ${say(keyFor('why_weight', reason.why))}`,
    ...(reason.decides ? [say('decides')] : []),
  ];
  return (
    <li>
      <p>{claim}</p>
      <p class="quiet">{facts.join(' · ')}</p>
      <p class="quiet">
        <a href={sourceUrl} target="_blank" rel="noreferrer">
          {sourceTitle}
        </a>{' '}
        ({say('checked_on', sayDate(checked))})
      </p>
    </li>
  );
}
