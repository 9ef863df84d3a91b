import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n';
import { ask } from '../messaging';
import { isolate } from '../names';
import type { Known, WhoIs } from '../protocol';
import { ProviderCard } from './ProviderCard';
import { Who } from './WhoIsHere';

interface Answer {
  readonly query: string;
  /** Set where the query was a web address. */
  readonly who: WhoIs | null;
  readonly hits: readonly Known[];
}

/** Milliseconds after the last letter. */
const PAUSE = 150;
/** A name with a dot and no space in it, or a whole address. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/)?[^\s/]+\.[^\s/.]{2,}(?:[/?#:].*)?$/iu;

/** Look a provider up by name or by address. */
export function LookUp({ query: first }: { readonly query: string }) {
  const [query, setQuery] = useState(first);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    const wanted = query.trim();
    const timer = setTimeout(() => void find(wanted).then(setAnswer), PAUSE);
    return () => clearTimeout(timer);
  }, [query]);
  return (
    <section>
      <h2>{say('look_up_title')}</h2>
      <search>
        <form onSubmit={(event) => event.preventDefault()}>
          <label for="query">{say('look_up_label')}</label>
          <input
            id="query"
            type="search"
            autocomplete="off"
            spellcheck={false}
            maxLength={300}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </form>
      </search>
      <div aria-live="polite">{answer && answer.query !== '' && <Hits answer={answer} />}</div>
    </section>
  );
}

async function find(query: string): Promise<Answer> {
  if (query === '') return { query, who: null, hits: [] };
  const hits = await ask('lookUp', query);
  const who = ADDRESS.test(query) ? await ask('whoIs', query) : null;
  return { query, who, hits };
}

function Hits({ answer: { query, who, hits } }: { readonly answer: Answer }) {
  if (who && (who.known || who.imitates || hits.length === 0)) return <Who who={who} />;
  if (hits.length === 0) return <p>{say('look_up_none', isolate(query))}</p>;
  return (
    <>
      <p class="quiet">{say('look_up_count', String(hits.length))}</p>
      {hits.map((known, index) =>
        index === 0 ? (
          <ProviderCard key={known.provider.id} known={known} />
        ) : (
          <details key={known.provider.id}>
            <summary>{known.provider.names.display}</summary>
            <ProviderCard known={known} />
          </details>
        ),
      )}
    </>
  );
}
