import type { CDPSession } from 'playwright';

/** An event of Chromium's trace. https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU */
interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Start and length in microseconds; `tdur` counts only the time in which the thread had a processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly url?: string; readonly data?: { readonly url?: string } };
}

/** What an extension's scripts cost the pages, in milliseconds of processor time of their main threads. */
export interface ScriptCost {
  readonly total: number;
  /** The most in one task: for that long a page did not answer. */
  readonly longest: number;
  /** The scripts that were started, once for each start, by their path in the extension. */
  readonly started: readonly string[];
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'];

/** Records what the browser does while something runs; `session` is one of the whole browser. */
export async function recordTrace(session: CDPSession, run: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  function collect({ value }: { readonly value: readonly object[] }): void {
    for (const event of value) events.push(event as TraceEvent);
  }
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    await run();
  } finally {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
  }
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Adds up what ran of extensions on the main threads of pages. Timers, observers and messages all show as calls of their functions. */
export function costOf(events: readonly TraceEvent[]): ScriptCost {
  const spans = events
    .filter((event) => event.ph === 'X' && (event.name === 'RunTask' || pathOf(event) !== null))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = mainThreads(events).flatMap((thread) => tasksOf(spans.filter((span) => threadOf(span) === thread)));
  const started = events.filter(({ name }) => name === 'EvaluateScript').flatMap((event) => pathOf(event) ?? []);
  return { total: tasks.reduce((sum, task) => sum + task, 0), longest: Math.max(0, ...tasks), started };
}

/** What each task of one thread spent in extensions' scripts, from its spans in the order of their starts. */
function tasksOf(spans: readonly TraceEvent[]): readonly number[] {
  const tasks: number[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.name === 'RunTask') tasks.push(0);
    else if (span.ts >= end) {
      // Spans within this one are already in its length.
      end = span.ts + (span.dur ?? 0);
      tasks.push((tasks.pop() ?? 0) + (span.tdur ?? span.dur ?? 0) / 1000);
    }
  }
  return tasks;
}

const EXTENSION = /^chrome-extension:\/\/[^/]+\/(.*)$/;

/** The script that runs in a span, by its path in its extension; null for anything else. */
function pathOf({ name, args }: TraceEvent): string | null {
  if (name !== 'FunctionCall' && name !== 'EvaluateScript' && name !== 'v8.compile') return null;
  return EXTENSION.exec(args?.data?.url ?? args?.url ?? '')?.[1] ?? null;
}

function mainThreads(events: readonly TraceEvent[]): readonly string[] {
  return events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
