import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import base from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { squeezeFirstScript } from './scripts/build/squeeze-first-script';

/**
 * Preact's dangerouslySetInnerHTML support is the only innerHTML sink in the bundle; we never use it, so it is compiled out. Any
 * other assignment to innerHTML stops the build.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-innerhtml',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const out of Object.values(bundle)) {
          if (!out.fileName.endsWith('.js')) continue;
          const code = out.type === 'chunk' ? out.code : String(out.source);
          const clean = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/g, '0');
          if (/\.innerHTML\s*=[^=]/.test(clean)) this.error(`${out.fileName} assigns innerHTML`);
          if (out.type === 'chunk') out.code = clean;
          else out.source = clean;
        }
      },
    },
  };
}

/** Scripts that the background puts into a page on demand: each one self-contained file, so that nothing has to be web-accessible. */
const ON_DEMAND = [
  'extension/content/inspect',
  'extension/content/banner/main',
  'extension/content/deliver/main',
  'extension/content/dialog/main',
];

function scriptsOnDemand(): Plugin {
  let own: { mode: string; target: string };
  return {
    name: 'scripts-on-demand',
    apply: 'build',
    configResolved: ({ mode, build: { target } }) => {
      own = { mode, target: String(target) };
    },
    async generateBundle() {
      for (const script of ON_DEMAND) {
        const built = await build({
          configFile: false,
          logLevel: 'error',
          mode: own.mode,
          build: {
            write: false,
            target: own.target,
            lib: { entry: `${script}.ts`, formats: ['iife'], name: 'keyward', fileName: () => 'script.js' },
          },
        });
        const [output] = [built].flat();
        if (!output || !('output' in output)) throw new Error(`${script} was not built`);
        this.emitFile({ type: 'asset', fileName: `${script}.js`, source: output.output[0].code });
      }
    },
  };
}

/** Here, and nowhere else, Chrome and Firefox differ. */
function manifestFor(firefox: boolean) {
  const worker = 'extension/background/main.ts';
  return {
    ...base,
    version: packageJson.version,
    ...(firefox
      ? {
          background: { scripts: [worker], type: 'module' },
          browser_specific_settings: {
            gecko: {
              id: 'keyward@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          background: { service_worker: worker, type: 'module' },
          storage: { managed_schema: 'managed-schema.json' },
          minimum_chrome_version: '127',
        }),
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  return {
    json: { stringify: true },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target: firefox ? 'firefox140' : 'chrome127',
      sourcemap: false,
      chunkSizeWarningLimit: 900,
      modulePreload: false,
    },
    plugins: [
      crx({
        manifest: manifestFor(firefox),
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { injectCss: false, standaloneFiles: ['extension/content/main.ts'] },
      }),
      scriptsOnDemand(),
      withoutInnerHtml(),
      squeezeFirstScript(),
    ],
  };
});
