// Questions on a terminal, each with one answer. Loaded when there is somebody to answer them.
import { setMaxListeners } from 'node:events';
import type { Writable } from 'node:stream';
import { CANCEL_SYMBOL, intro, log, multiselect, outro, select, selectKey, text } from '@clack/prompts';
import { wrapWords } from '../../format/layout/wrap-words.ts';
import type { UserError } from '../../model/errors.ts';
import { safeBlock, safeText } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import type { Dialogue } from '../session/context.ts';

type TextQuestion = {
  readonly message: string;
  /** Taken with Enter; empty when the question may stay without an answer. */
  readonly proposed?: string;
  /** Why an answer cannot be taken, in a sentence; undefined for one that can. */
  readonly wrong?: (typed: string) => string | undefined;
  /** Whether it is asked again until nothing is answered: lines that were pasted are one answer each. */
  readonly several?: boolean;
};

type Choice<Value extends string> = { readonly value: Value; readonly label: string };

/** Asks one question after the other. Every question ends with the error `givenUp` when the person gives up. */
export type Asking = {
  readonly begin: (title: string, how: string) => void;
  /** Says something between two questions. */
  readonly tell: (words: string) => void;
  readonly finish: (words: string) => void;
  /** A line of text, without blanks around it; Enter takes what is proposed, in brackets. */
  readonly text: (question: TextQuestion) => Promise<string>;
  /** One of a list, with the arrows and Enter. */
  readonly one: <Value extends string>(message: string, choices: readonly Choice<Value>[]) => Promise<Value>;
  /** Those of a list that are ticked, with the space bar and Enter. */
  readonly ticks: (message: string, names: readonly string[]) => Promise<readonly string[]>;
  /** One of a few, by a single key: the value; Enter is the first. */
  readonly key: <Value extends string>(message: string, choices: readonly Choice<Value>[]) => Promise<Value>;
  readonly end: () => void;
};

export type AskingFor = {
  readonly language: Language;
  /** What it comes to when the person gives up: by Ctrl-C, Ctrl-D, Escape, or where the input ends. */
  readonly givenUp: () => UserError;
};

/** Starts asking; `end` is to be called whatever came of it. */
export function beginAsking(dialogue: Dialogue, { language, givenUp }: AskingFor): Asking {
  const { place, end } = openPlace(dialogue);
  const pasted = takePasted(dialogue.input);
  const answered = <Value>(answer: Value | typeof CANCEL_SYMBOL): Value => {
    if (answer === CANCEL_SYMBOL) throw givenUp();
    return answer as Value;
  };
  return {
    begin: (title, how) => {
      intro(safeText(title), place);
      log.message(safeBlock(how), place);
    },
    tell: (words) => log.message(wrapped(safeBlock(words), place.output), place),
    finish: (words) => outro(safeText(words), place),
    text: async ({ message, proposed = '', wrong = () => undefined, several = false }) => {
      const say = (words: string) => log.message(wrapped(safeBlock(words), place.output), place);
      const next = several ? pasted.next((line) => say(`${message}\n${line}`), wrong) : undefined;
      if (next !== undefined) return next;
      pasted.open(true);
      const given = await text({
        ...place,
        message: safeBlock(proposed === '' ? message : `${message} [${proposed}]`),
        defaultValue: proposed,
        validate: (typed = '') => sentence(wrong(typed.trim() || proposed)),
      });
      pasted.open(false);
      const left = several ? [] : pasted.drop();
      if (left.length > 0) say(`${ONE_LINE[language]} ${left.join(' · ')}`);
      return String(answered(given)).trim() || proposed;
    },
    one: async (message, choices) => {
      const options = choices.map(({ value, label }) => ({ value, label: safeText(label) }));
      const given = await select<string>({ ...place, message: safeBlock(message), options, showInstructions: false });
      return chosen(answered(given), choices);
    },
    ticks: async (message, names) => {
      const options = names.map((value) => ({ value, label: safeText(value) }));
      const output = language === 'fr' ? inFrench(place.output) : place.output;
      const asked = { ...place, output, message: safeBlock(message), options };
      return answered(await multiselect<string>({ ...asked, required: false, showInstructions: false })) ?? [];
    },
    key: async (message, choices) => {
      const options = choices.map(({ value, label }) => ({ value, label: safeText(label) }));
      const given = answered(await selectKey<string>({ ...place, message: safeBlock(message), options }));
      const found = chosen(given, choices);
      const label = choices.find(({ value }) => value === found)?.label ?? '';
      if (given !== undefined) await drainWord(dialogue.input, foldText(label));
      return found;
    },
    end: () => {
      pasted.end();
      end();
    },
  };
}

const ONE_LINE: Words = {
  fr: 'Une ligne par réponse ; laissé de côté, à retaper :',
  en: 'One line an answer; left aside, to be typed again:',
};

/**
 * Lines that are pasted at once, or in pieces that follow each other at once: the first answers the question that waits, the
 * others are kept, as the library would lose them.
 */
function takePasted(input: Dialogue['input']) {
  const { emit } = input;
  const kept: string[] = [];
  let [isOpen, pieces]: [boolean, Buffer[]] = [false, []];
  let timer: NodeJS.Timeout | undefined;
  const deliver = () => {
    const [first = '', ...lines] = Buffer.concat(pieces)
      .toString()
      .split(/\r\n|[\r\n]/);
    pieces = [];
    kept.push(...lines.map((line) => line.trim()).filter((line) => line !== ''));
    emit.call(input, 'data', Buffer.from(`${first}\r`));
  };
  input.emit = (name: string | symbol, ...args: unknown[]) => {
    const said = name === 'data' && isOpen ? String(args[0]) : '';
    const isPasted = pieces.length > 0 ? said !== '' : /[\r\n]/.test(said) && said.length > 1;
    if (!isPasted || said.includes('\u001B')) return emit.call(input, name, ...args);
    pieces.push(Buffer.from(args[0] as Buffer | string));
    clearTimeout(timer);
    timer = setTimeout(deliver, NEXT_PIECE);
    return true;
  };
  return {
    open: (now: boolean) => {
      isOpen = now;
    },
    /** The next one that is an answer, told; one that is none is told with the reason, and passed over. */
    next: (tell: (words: string) => void, wrong: (typed: string) => string | undefined) => {
      for (let line = kept.shift(); line !== undefined; line = kept.shift()) {
        const reason = sentence(wrong(line));
        tell(reason === undefined ? line : `${line}\n${reason}`);
        if (reason === undefined) return line;
      }
      return undefined;
    },
    drop: () => kept.splice(0),
    end: () => {
      clearTimeout(timer);
      input.emit = emit;
    },
  };
}

/** Milliseconds in which the next piece of a paste comes. */
const NEXT_PIECE = 60;

/**
 * Takes the letters that go on with the word of a key ("ait" behind "f" for "fait") and the Enter behind them, so that they
 * answer no later question; any other key ends it, and is handed to the question that opens next.
 */
function drainWord(input: Dialogue['input'], label: string): Promise<void> {
  return new Promise((done) => {
    const raw = (on: boolean) => {
      if ('setRawMode' in input && typeof input.setRawMode === 'function') input.setRawMode(on);
    };
    let at = 1;
    let timer = setTimeout(() => end(), FIRST_LETTER);
    const onKey = (letter: string | undefined, key?: { readonly name?: string }) => {
      const isEnter = key?.name === 'return' || key?.name === 'enter';
      if (letter !== undefined && letter !== '' && foldText(letter) === label[at]) {
        at += 1;
        clearTimeout(timer);
        timer = setTimeout(() => end(), NEXT_LETTER);
      } else if (isEnter && at > 1) end();
      else end(() => input.emit('keypress', letter, key));
    };
    const end = (then?: () => void) => {
      clearTimeout(timer);
      input.off('keypress', onKey);
      raw(false);
      input.pause();
      done();
      if (then) setTimeout(then, 0);
    };
    raw(true);
    input.on('keypress', onKey);
    input.resume();
  });
}

/** Milliseconds: whoever types a word types its second letter sooner, and the next ones. */
const FIRST_LETTER = 300;
const NEXT_LETTER = 700;

/** Ctrl-D and an input that ends give up as well: the library would wait for an answer that never comes. */
function openPlace(dialogue: Dialogue) {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const giveUp = () => stop.abort();
  const onKey = (_: unknown, key?: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key?.ctrl && key.name === 'd') giveUp();
  };
  dialogue.input.on('keypress', onKey).on('end', giveUp);
  const end = () => void dialogue.input.off('keypress', onKey).off('end', giveUp);
  return { place: { ...dialogue, signal: stop.signal }, end };
}

/** Behind the bar of the margin, which the library draws for whole lines alone. */
function wrapped(words: string, output: Writable): string {
  const columns = 'columns' in output && typeof output.columns === 'number' ? output.columns : 80;
  const width = columns - MARGIN;
  return words
    .split('\n')
    .flatMap((line) => wrapWords(line, width))
    .join('\n');
}

const MARGIN = 4;

/** The value that was chosen; the first without one, as the library gives none for Enter alone. */
function chosen<Value extends string>(value: string | undefined, choices: readonly Choice<Value>[]): Value {
  const [first] = choices;
  const found = choices.find((choice) => choice.value === value) ?? first;
  if (!found) throw new Error('a question without choices');
  return found.value;
}

function sentence(words: string | undefined): string | undefined {
  return words && safeText(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
}

/** The library says in English that nothing of a list is ticked. */
function inFrench(output: Writable): Writable {
  const write = (frame: unknown) => output.write(String(frame).replace(NOTHING_TICKED, NOBODY.fr));
  return new Proxy(output, {
    get: (target, key) => {
      const value: unknown = key === 'write' ? write : Reflect.get(target, key);
      return typeof value === 'function' && key !== 'write' ? value.bind(target) : value;
    },
  });
}

/** Alone behind the bar of the margin. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours
const NOTHING_TICKED = /(?<=[│|](?:\u001B\[\d+m)* {2}(?:\u001B\[\d+m)*)none(?=(?:\u001B\[\d+m)*(?:\n|$))/;
const NOBODY: Words = { fr: 'aucun', en: 'none' };
