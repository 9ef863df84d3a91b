import type { State } from '../../src/reputation/verdict';
import { sayDate } from '../dates';
import { keyFor, say } from '../i18n';
import { isolate, listWords } from '../names';
import type { Known } from '../protocol';
import { Sources } from './Sources';

/** What the state means for somebody who is about to connect; only what counts today is an alarm. */
const TONES: Partial<Record<State, 'danger' | 'caution'>> = {
  'asks-secret': 'danger',
  'asks-login': 'danger',
  'asks-token': 'caution',
};

/** One provider: the state that follows from its evidence, and the reasoning line by line. */
export function ProviderCard({ known: { provider, verdict } }: { readonly known: Known }) {
  const { names, category, reply, saferWay } = provider;
  return (
    <article class="card">
      <h3>{names.display}</h3>
      <p class="quiet">{say(keyFor('category', category))}</p>
      {names.also.length > 0 && <p class="quiet">{say('also_named', listWords(names.also.map(isolate)))}</p>}
      {names.former.length > 0 && <p class="quiet">{say('formerly', listWords(names.former.map(isolate)))}</p>}
      <div class={`verdict ${TONES[verdict.state] ?? ''}`}>
        <p>
          <strong>{say(keyFor('state', verdict.state))}</strong>
        </p>
        <p>{say(keyFor('state_text', verdict.state))}</p>
        <Today verdict={verdict} />
      </div>
      {provider.evidence.length > 0 && (
        <p class="quiet">{verdict.date ? say('latest', sayDate(verdict.date)) : say('latest_undated')}</p>
      )}
      {saferWay && (
        <>
          <h4>{say('label_their_safer_way')}</h4>
          <p>{saferWay}</p>
        </>
      )}
      <Sources provider={provider} verdict={verdict} />
      {provider.evidence.length > 0 &&
        (reply ? (
          <>
            <h4>{say('label_reply')}</h4>
            <blockquote>
              {reply.text}{' '}
              <a href={reply.sourceUrl} target="_blank" rel="noreferrer">
                {sayDate(reply.date)}
              </a>
            </blockquote>
          </>
        ) : (
          <p class="quiet">{say('no_reply', isolate(names.display))}</p>
        ))}
    </article>
  );
}

/** "Reported in 2018" and "today" are two things. */
function Today({ verdict: { state, today } }: { readonly verdict: Known['verdict'] }) {
  if (state !== 'asked-in-the-past' && state !== 'reported-by-others') return null;
  return <p>{today ? say('today_way', say(keyFor('state', today))) : say('today_unknown')}</p>;
}
