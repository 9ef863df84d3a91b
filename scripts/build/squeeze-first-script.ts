import { minify } from 'terser';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const FIRST_SCRIPT = 'extension/content/main.js';

/** The directive at the head of a function that runs in nearly every page. */
const EAGER = 'use eager';
const DIRECTIVE = new RegExp(`["'\`]${EAGER}["'\`];?`, 'g');

/**
 * Squeezes the script that every frame of every page has to read once more, and has the browser compile what runs at once together with the
 * script: what is compiled when it is first called is read twice. https://v8.dev/blog/preparser#pife
 */
export function squeezeFirstScript(): Plugin {
  return {
    name: 'squeeze-first-script',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const out = bundle[FIRST_SCRIPT];
        if (out?.type !== 'asset') this.error('the first script was not built');
        out.source = compileEagerly(await squeeze(asExpressions(String(out.source))));
        for (const other of Object.values(bundle)) {
          if (other.type === 'chunk') other.code = other.code.replace(DIRECTIVE, '');
          else if (other.fileName.endsWith('.js')) other.source = String(other.source).replace(DIRECTIVE, '');
        }
      },
    },
  };
}

async function squeeze(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: {
      directives: false,
      hoist_funs: true,
      keep_fargs: false,
      passes: 5,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      unsafe_proto: true,
    },
  });
  return code ?? '';
}

/** Makes expressions of the functions with the directive. Nothing calls one before the script's last statement, so none has to be hoisted. */
function asExpressions(script: string): string {
  const edits: Edit[] = [];
  new Visitor({
    FunctionDeclaration({ start, end, id, body }) {
      if (!id || !isEager(body)) return;
      edits.push(
        { at: start, text: `var ${id.name}=` },
        { at: id.start, text: '', until: id.end },
        { at: end, text: ';' },
      );
    },
  }).visit(parseSync(FIRST_SCRIPT, script).program);
  return edit(script, edits);
}

/** Puts the functions with the directive in parentheses, which tells browsers that they are about to be called. */
function compileEagerly(script: string): string {
  const edits: Edit[] = [];
  const wrap = ({ start, end, body }: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    const isWrapped = script[start - 1] === '(' && script.startsWith(')(', end);
    if (isEager(body) && !isWrapped) edits.push({ at: start, text: '(' }, { at: end, text: ')' });
  };
  new Visitor({ FunctionExpression: wrap, ArrowFunctionExpression: wrap }).visit(
    parseSync(FIRST_SCRIPT, script).program,
  );
  return edit(script, edits).replace(DIRECTIVE, '');
}

function isEager(body: ESTree.Node | null): boolean {
  const [first] = body?.type === 'BlockStatement' ? body.body : [];
  return first?.type === 'ExpressionStatement' && 'directive' in first && first.directive === EAGER;
}

interface Edit {
  readonly at: number;
  readonly text: string;
  /** Where the text that it replaces ends; inserts where there is none. */
  readonly until?: number;
}

function edit(script: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.at - b.at);
  const pieces = ordered.map(({ at, text, until }, index) => text + script.slice(until ?? at, ordered[index + 1]?.at));
  return script.slice(0, ordered[0]?.at) + pieces.join('');
}
