import { useEffect, useState } from 'preact/hooks';
import { say } from '../i18n';
import { ask } from '../messaging';
import { nameCredential } from '../names';
import type { FrameReading } from '../protocol';

/** What was read of a tab and what was made of it, believed or not: a miss can be reported without a developer. */
export function Readings({ tabId }: { readonly tabId: number | null }) {
  const [frames, setFrames] = useState<readonly FrameReading[]>([]);
  useEffect(() => {
    if (tabId !== null) void ask('readTab', tabId).then(setFrames, () => setFrames([]));
  }, [tabId]);
  return (
    <section>
      <h2>{say('readings_title')}</h2>
      <p>{say(tabId === null ? 'readings_none' : 'readings_text')}</p>
      {frames
        .filter(({ fields }) => fields.length > 0)
        .map((frame) => (
          <Frame key={frame.frameId} frame={frame} />
        ))}
    </section>
  );
}

function Frame({ frame: { title, fields } }: { readonly frame: FrameReading }) {
  return (
    <div class="scroll">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{say('readings_field')}</th>
            <th scope="col">{say('readings_meaning')}</th>
            <th scope="col">{say('readings_owner')}</th>
            <th scope="col">{say('readings_result')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ words, attribute, heading, roles, platform, credential }, index) => (
            <tr key={index}>
              <td>
                {words.join(' · ') || '–'}
                <div class="quiet">{[attribute, heading].filter(Boolean).join(' · ')}</div>
              </td>
              <td>{roles.join(', ') || '–'}</td>
              <td>{platform ?? '–'}</td>
              <td>{credential ? nameCredential(credential, platform ?? '') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
