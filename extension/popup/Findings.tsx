import { keyFor, say, sayOf } from '../i18n';
import { isolate, listWords, nameCredential, platformName } from '../names';
import type { Report, StoredFinding } from '../storage';

interface Props {
  readonly findings: readonly StoredFinding[];
  readonly frames: Report['frames'];
  readonly domain: string;
}

/** What is asked, each with the words of the page that gave it away. */
export function Findings({ findings, frames, domain }: Props) {
  return (
    <>
      <h3>{say('label_asked')}</h3>
      <ul>
        {findings.map((finding, index) => {
          const frame = frames[finding.frameId]?.domain ?? domain;
          return (
            <li key={index}>
              <strong>{nameCredential(finding.credential, platformName(finding.platform))}</strong>{' '}
              <span class="quiet">
                {finding.because.map(sayReason).join(' ')} {frame !== domain && say('in_frame', isolate(frame))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function sayReason(reason: StoredFinding['because'][number]): string {
  switch (reason.kind) {
    case 'beside':
      return say('because_beside', listWords(reason.texts.map((text) => say('quoted', isolate(text)))));
    case 'named':
      return sayOf(keyFor('because_named', reason.place), 'because_named_elsewhere', isolate(reason.text));
    case 'value':
      return say('because_value');
    default:
      return say(keyFor('because', reason.kind), isolate(reason.text));
  }
}
