import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { schema } from '../tl/schema.ts';
import type { MethodName } from '../tl/schema.gen.ts';
import type { Call, Method } from './method.ts';

/** A method as the protocol calls it: the codec has checked the parameters, and checks the answer. */
export type AnyMethod = (params: never, call: Call) => unknown;

/** Where the protocol finds who answers a request. */
export interface Methods {
  /** The method, or undefined if this server does not have it. */
  find(name: MethodName): Promise<AnyMethod | undefined>;
}

/** Methods given by hand, before those of the file system. */
export type GivenMethods = { [N in MethodName]?: Method<N> };

const apiFolder = fileURLToPath(new URL('.', import.meta.url));

/** Abbreviations make kebab case ambiguous (`getAccountTTL`): names are compared without hyphens and case. */
const plainName = (name: string): string => name.replaceAll('-', '').toLowerCase();

function filesIn(folder: string): string[] {
  const namespaces = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return namespaces.flatMap(({ name }) =>
    readdirSync(folder + name)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => `${name}/${file}`),
  );
}

/** The API as it lies in the file system: one method, one file, loaded when it is first called. */
export class MethodRegistry implements Methods {
  readonly #folder: string;
  readonly #given: GivenMethods;
  /** `messages.sendmessage` → `messages/send-message.ts`. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #loaded = new Map<MethodName, Promise<AnyMethod | undefined>>();

  constructor(given: GivenMethods = {}, folder = apiFolder) {
    this.#given = given;
    this.#folder = folder.endsWith('/') ? folder : `${folder}/`;
    this.#files = new Map(
      filesIn(this.#folder).map((file) => [plainName(file.slice(0, -3)).replace('/', '.'), file]),
    );
  }

  find(name: MethodName): Promise<AnyMethod | undefined> {
    let method = this.#loaded.get(name);
    if (!method) this.#loaded.set(name, (method = this.#load(name)));
    return method;
  }

  /** Every method that has a file. */
  names(): MethodName[] {
    return [...schema.methods.keys()].filter((name) => this.#files.has(plainName(name))) as MethodName[];
  }

  /** Files that no method is named like: nobody would ever call them. */
  strangers(): string[] {
    const known = new Set([...schema.methods.keys()].map(plainName));
    return [...this.#files].filter(([name]) => !known.has(name)).map(([, file]) => file);
  }

  async #load(name: MethodName): Promise<AnyMethod | undefined> {
    const given = this.#given[name];
    if (given) return given as AnyMethod;
    const file = this.#files.get(plainName(name));
    if (file === undefined) return undefined;
    const verb = name.slice(name.indexOf('.') + 1);
    const module = (await import(pathToFileURL(this.#folder + file).href)) as Record<string, unknown>;
    const method = module[verb];
    if (typeof method !== 'function') throw new Error(`${file} does not export ${verb}`);
    return method as AnyMethod;
  }
}
