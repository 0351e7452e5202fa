import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

/*
 * What a file that is loaded later has in common with the one that loads it: taken from there, it is not in the package
 * twice.
 */

/** A name that a file takes from another one of the source; `*` where it takes all of them as one. */
export interface Taken {
  /** The path of that other file, from the root of the project. */
  readonly from: string;
  readonly name: string;
}

const MARK = 'shared:';
const TAKEN = /^import (?:\{([^}]+)\}|(\* as [\w$]+)) from "shared:([^"]+)";$/gm;

/** The names in an import, each with the one that it has there. */
export const namesIn = (import_: string): (readonly [name: string, local: string])[] =>
  import_.split(',').map((each) => {
    const [name = '', local = name] = each.trim().split(' as ');
    return [name, local];
  });

/** What some files import stays outside, with a mark, where it is in one of the shared files. */
export const leftOutside = (shared: ReadonlySet<string>): Plugin => ({
  name: 'left-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
      const file = relative('.', resolve(dirname(importer), path.replace(/\.js$/, '.ts')));
      return shared.has(file) ? { path: MARK + file, external: true, sideEffects: false } : undefined;
    });
  },
});

/** The files of which some text is in a bundle. */
export async function filesIn(entry: string, plugins: readonly Plugin[]): Promise<Set<string>> {
  const { outputs } = (await bundled(entry, plugins)).metafile;
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file));
}

/** What a bundle takes from files that are left outside, each name once. */
export async function takenBy(entry: string, plugins: readonly Plugin[]): Promise<Taken[]> {
  const { text } = (await bundled(entry, plugins)).outputFiles[0] as { readonly text: string };
  const taken = [...text.matchAll(TAKEN)].flatMap(([, names, all = '', from = '']) =>
    namesIn(names ?? all).map(([name]) => ({ from, name })),
  );
  return eachOnce(taken);
}

/** Each name of each file once. */
export const eachOnce = (taken: readonly Taken[]): Taken[] => [
  ...new Map(taken.map((each) => [keyOf(each), each])).values(),
];

const keyOf = ({ from, name }: Taken): string => `${from} ${name}`;

/** A function that hands out what is shared, in order, for the file that has it. */
export const handingOut = (taken: readonly Taken[], folder: string): string => {
  const imports = taken.map(({ from, name }, index) => {
    const path = `./${relative(folder, from).replace(/\.ts$/, '.js')}`;
    const given = `${name} as given${index}$`;
    return `import ${name === '*' ? given : `{ ${given} }`} from '${path}';`;
  });
  const given = taken.map((_, index) => `given${index}$`);
  return `${imports.join('\n')}\nexport function shared$() { return [${given.join(', ')}]; }`;
};

/** The imports of what is shared, as places in the list that is handed out. */
export function takingOver(text: string, taken: readonly Taken[]): string {
  const places = new Map(taken.map((each, index) => [keyOf(each), index]));
  return text.replace(TAKEN, (_, names: string | undefined, all: string, from: string) => {
    const parts = namesIn(names ?? all).map(([name, local]) => {
      const place = places.get(keyOf({ from, name }));
      if (place === undefined) throw new Error(`${name} of ${from} is not handed out`);
      return `${place}: ${local}`;
    });
    return `const { ${parts.join(', ')} } = taken$;`;
  });
}

const bundled = (entry: string, plugins: readonly Plugin[]) =>
  build({
    entryPoints: [entry],
    plugins: [...plugins],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['decimal.js', 'zod'],
    metafile: true,
    write: false,
    outdir: 'unwritten',
  });
