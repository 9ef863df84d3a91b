import type { Level } from '../browsers/browser';
import { type Score, scoreOutcome } from './score';
import type { Outcome, Trial } from './trial';

interface Scored extends Outcome {
  readonly score: Score;
}

/** The whole result as text: tables, times and every page that is not as it should be. */
export function renderResult(outcomes: readonly Outcome[]): string {
  const scored = outcomes.map((outcome) => ({ ...outcome, score: scoreOutcome(outcome) }));
  const asks = scored.filter(({ trial }) => trial.kind === 'ask');
  const others = scored.filter(({ trial }) => trial.kind !== 'ask');
  const sections = [
    renderFailures(scored),
    asks.length > 0 && `Asks${renderAsks(scored)}`,
    others.length > 0 && `Near misses\n${renderNearMisses(others)}`,
    asks.length > 0 && renderLatency(asks),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function renderAsks(scored: readonly Scored[]): string {
  const groups: [string, (trial: Trial) => string][] = [
    ['all', () => 'all'],
    ['figures apart', figureApart],
    ['by split', (trial) => (trial.keptAside ? 'kept aside' : 'development')],
    ['by platform', (trial) => trial.platform],
    ['by language', (trial) => trial.lang],
    ['by rendering', (trial) => trial.rendering],
  ];
  return groups.map(([title, keyOf]) => `\n${title.padEnd(28)}${HEADER}\n${renderGroup(scored, keyOf)}`).join('\n');
}

function figureApart(trial: Trial): string {
  if (trial.partial) return 'partial forms';
  return trial.platform.startsWith('amazon-') && /^(en|zh)/.test(trial.lang)
    ? 'Amazon en/zh, whole forms'
    : 'other whole forms';
}

const HEADER = '  asks  level right  page recall  page precision  field recall  field precision';

/** Recall: what asks is warned about, what is asked is named. Precision: what is warned about asks, what is named is asked. */
function renderGroup(scored: readonly Scored[], keyOf: (trial: Trial) => string): string {
  const groups = groupBy(scored, ({ trial }) => keyOf(trial));
  const rows = [...groups].flatMap(([key, members]) => {
    const asks = members.filter(({ trial }) => trial.kind === 'ask');
    if (asks.length === 0) return [];
    const right = asks.filter(({ score }) => score.levelRight).length;
    const warned = asks.filter(isWarnedAbout).length;
    // A form that asks for somebody else's secret may be warned about, quietly.
    const alarms = members.filter(
      (member) => isWarnedAbout(member) && !member.score.levelRight && member.trial.kind !== 'ask',
    ).length;
    const credentials = sum(asks, (score) => score.credentials);
    const named = credentials - sum(asks, (score) => score.missed.length);
    const surplus = sum(asks, (score) => score.surplus.length);
    return [
      [
        `  ${key}`.padEnd(28),
        String(asks.length).padStart(6),
        percent(right, asks.length).padStart(13),
        percent(warned, asks.length).padStart(13),
        percent(warned, warned + alarms).padStart(16),
        percent(named, credentials).padStart(14),
        percent(named, named + surplus).padStart(17),
      ].join(''),
    ];
  });
  return rows.join('\n');
}

function isWarnedAbout({ score }: Scored): boolean {
  return score.level !== 'none';
}

function renderNearMisses(others: readonly Scored[]): string {
  const levels: readonly Level[] = ['none', 'caution', 'danger'];
  const header = `${''.padEnd(28)}${['pages', ...levels].map((word) => word.padStart(9)).join('')}`;
  const rows = [...groupBy(others, ({ trial }) => trial.kind)].map(([kind, members]) => {
    const counts = levels.map((level) => members.filter(({ score }) => score.level === level).length);
    return `  ${kind}`.padEnd(28) + [members.length, ...counts].map((count) => String(count).padStart(9)).join('');
  });
  return [header, ...rows].join('\n');
}

function renderLatency(asks: readonly Scored[]): string {
  const times = asks
    .filter(({ score }) => score.levelRight)
    .map(({ latency }) => latency)
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return `From field to report: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

/** What failed of the forms that are kept aside is named and not shown: who looks at it, learns from it. */
function renderFailures(scored: readonly Scored[]): string {
  const lines = scored.flatMap(({ trial, score }) => {
    const fieldsWrong = trial.kind === 'ask' && score.missed.length + score.surplus.length > 0;
    if (score.levelRight && !fieldsWrong) return [];
    const details = [
      !score.levelRight && `level ${score.level}, not ${trial.levels.join(' or ')}`,
      score.missed.length > 0 && trial.kind === 'ask' && `missed ${score.missed.join(' ')}`,
      score.surplus.length > 0 && `wrongly found ${score.surplus.join(' ')}`,
    ].filter(Boolean);
    const name = `${score.levelRight ? 'field' : 'LEVEL'}  ${trial.id}/${trial.rendering}`;
    return [`${name}  ${trial.keptAside ? '(kept aside)' : details.join(', ')}`];
  });
  return lines.sort().join('\n');
}

function groupBy(members: readonly Scored[], keyOf: (member: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const member of members) groups.set(keyOf(member), [...(groups.get(keyOf(member)) ?? []), member]);
  return groups;
}

function sum(members: readonly Scored[], count: (score: Score) => number): number {
  return members.reduce((total, { score }) => total + count(score), 0);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
