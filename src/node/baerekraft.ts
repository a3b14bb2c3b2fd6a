#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { readTagChoice } from '../data/tag-choice.js';
import type { Language } from '../i18n/language.js';
import { commandLineWords } from '../i18n/words/command-line.js';
import { checkFile, findingsToJson, formatFinding, type Finding } from './check.js';
import { describeFailure } from './describe-failure.js';
import { freeze } from './freeze.js';
import type { OpenOptions } from './open-source.js';
import { takeSnapshot } from './snapshot.js';
import { helps, UsageError, type Command } from './usage.js';

const text = { type: 'string', default: '' } as const;
const common = { lang: { type: 'string', default: 'nb' }, help: { type: 'boolean', short: 'h', default: false } } as const;
const table = { region: text, compare: text, measure: text, select: text, time: text, sum: text } as const;
const commands = {
  check: { ...common, json: { type: 'boolean', default: false } },
  snapshot: { ...common, ...table, out: text },
  freeze: {
    ...common,
    ...table,
    ...{ out: text, name: text, heading: text, kind: text, mode: text, base: text, method: text, rule: text },
    ...{ width: text, narrow: text, height: text },
  },
} as const;

const isCommand = (name: string | undefined): name is Command => name !== undefined && Object.hasOwn(commands, name);

/** Runs what the command line asks for. @returns the exit code: 0 all well, 1 something is wrong with the figures. */
async function run([name, ...args]: readonly string[]): Promise<number> {
  if (!isCommand(name)) {
    if (name !== undefined && /^(?:--help|-h|help)$/.test(name)) return say(helps['']);
    throw new UsageError(name === undefined ? 'name a command: check, snapshot or freeze' : `there is no command "${name}"`);
  }
  if (args.includes('--help') || args.includes('-h')) return say(helps[name]);
  switch (name) {
    case 'check':
      return runCheck(args);
    case 'snapshot':
      return runSnapshot(args);
    case 'freeze':
      return runFreeze(args);
  }
}

async function runCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs('check', args);
  if (positionals.length === 0) throw new UsageError('name one or more files or addresses');
  const options = { ...openOptions(values.lang), choice: {} };
  const { language } = options;
  const findings: Finding[] = [];
  for (const file of positionals) {
    const finding = await checkFile(file, options);
    findings.push(finding);
    if (!values.json) say(`${formatFinding(finding, language)}\n`);
  }
  const failed = findings.filter(({ ok }) => !ok).length;
  if (values.json) say(findingsToJson(findings, language));
  else if (findings.length > 1) say(`${commandLineWords[language].summary(findings.length, failed)}\n`);
  return failed > 0 ? 1 : 0;
}

async function runSnapshot(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs('snapshot', args);
  const source = onlyOne(positionals);
  if (!values.out) throw new UsageError('say with --out where the file is to be written');
  const options = { ...openOptions(values.lang), choice: readTagChoice(values), written: values, now: new Date().toISOString() };
  try {
    return say(`${(await takeSnapshot(source, values.out, options)).join('\n')}\n`);
  } catch (error) {
    return fail(source, error, options.language, commandLineWords[options.language].kept(values.out));
  }
}

async function runFreeze(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArgs('freeze', args);
  const source = onlyOne(positionals);
  if (!values.out) throw new UsageError('say with --out in which folder the files are to be written');
  const narrow = pixels('--narrow', values.narrow || '360', { least: 240, orNone: true });
  const width = pixels('--width', values.width || '720', { least: 240 });
  const widths = [width, ...(narrow > 0 && narrow < width ? [narrow] : [])];
  const look = { ...values, widths, height: pixels('--height', values.height || '320', { least: 120 }) };
  const options = { ...openOptions(values.lang), choice: readTagChoice(values) };
  const words = commandLineWords[options.language];
  try {
    return say(`${words.written((await freeze(source, values.out, { ...options, look })).join(', '))}\n`);
  } catch (error) {
    return fail(source, error, options.language);
  }
}

/** @throws UsageError for an option that there is none of, or one without its value. */
function readArgs<const C extends Command>(command: C, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: commands[command], allowPositionals: true });
  } catch (error) {
    // Node's own sentence goes on to explain what a positional is.
    throw new UsageError(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error));
  }
}

function openOptions(language: string): Omit<OpenOptions, 'choice'> {
  if (language !== 'nb' && language !== 'nn' && language !== 'en') throw new UsageError('--lang must be nb, nn or en');
  const onWait = (seconds: number): void => void process.stderr.write(`${commandLineWords[language].waiting(String(seconds))}\n`);
  return { language, onWait };
}

function onlyOne(positionals: readonly string[]): string {
  const [source, ...others] = positionals;
  if (!source || others.length > 0) throw new UsageError('name one file or address');
  return source;
}

function pixels(option: string, value: string, { least, orNone = false }: { least: number; orNone?: boolean }): number {
  const number = Number(value);
  if (!(Number.isInteger(number) && ((number >= least && number <= 2000) || (orNone && number === 0))))
    throw new UsageError(`${option} must be a whole number of pixels from ${least} to 2000`);
  return number;
}

function say(content: string): 0 {
  process.stdout.write(content);
  return 0;
}

function fail(source: string, error: unknown, language: Language, after = ''): 1 {
  if (error instanceof UsageError) throw error;
  process.stderr.write(`${source}: ${describeFailure(error, language).sentence}${after && ` ${after}`}\n`);
  return 1;
}

// Whoever reads no further, as `head` does, is no fault.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`baerekraft: ${error.message} (see "baerekraft --help")\n`);
  process.exitCode = 2;
}
