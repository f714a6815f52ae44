/**
 * From the microphone to a voice of our own: nothing but the sound (core/bare-voice.ts). It lives in memory, and the
 * microphone is let go in every way out.
 */

import { bareVoice, MAX_VOICE_BYTES } from '../../core/bare-voice.ts';

/** What every browser that can record here writes; Safari since 18.4. */
const TYPE = 'audio/webm;codecs=opus';
/** Enough for speech, also a whispered one: about 2 kB a second. */
const BITS_PER_SECOND = 16_000;
/** Milliseconds between two looks at the clock. */
const TICK = 250;

/**
 * `unable`: this browser records nothing that we can make clean. `forbidden`: the page may not use a microphone. `refused`:
 * the visitor or the browser said no. `none`, `busy`: there is none, or something else holds it. `silent`: nothing came.
 */
export type VoiceTrouble = 'unable' | 'forbidden' | 'refused' | 'none' | 'busy' | 'silent';

export class VoiceError extends Error {
  readonly code: VoiceTrouble;
  constructor(code: VoiceTrouble) {
    super(`The voice is ${code}.`);
    this.code = code;
  }
}

const TROUBLES: Readonly<Record<string, VoiceTrouble>> = {
  NotAllowedError: 'refused',
  SecurityError: 'forbidden',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

interface Policies {
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** What keeps this page from recording, before anybody is asked for anything. */
export function obstacle(): VoiceTrouble | undefined {
  if (!navigator.mediaDevices || !globalThis.MediaRecorder?.isTypeSupported(TYPE) || !globalThis.AudioContext)
    return 'unable';
  return (document as Policies).featurePolicy?.allowsFeature('microphone') === false ? 'forbidden' : undefined;
}

export interface Recording {
  /** Ends it. @throws {VoiceError} `silent` */
  stop(): Promise<Uint8Array>;
  /** Ends it and keeps nothing. */
  drop(): void;
}

export interface RecordingOptions {
  /** Milliseconds after which it ends by itself. */
  longest: number;
  /** Told the milliseconds so far. */
  onTick(elapsed: number): void;
  /** It has reached its end: by its length, its size, or because the page is no longer in front. */
  onEnd(): void;
  /** Aborted when the visitor leaves. */
  signal: AbortSignal;
}

/**
 * Asks for the microphone and begins. Only from a visitor's tap, and only once she knows what a voice tells.
 *
 * @throws {VoiceError}
 */
export async function record({ longest, onTick, onEnd, signal }: RecordingOptions): Promise<Recording> {
  const stream = await microphone();
  const letGo = (): void => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) {
    letGo();
    throw new VoiceError('silent');
  }
  let recorder: MediaRecorder;
  try {
    recorder = new MediaRecorder(stream, { mimeType: TYPE, audioBitsPerSecond: BITS_PER_SECOND });
    recorder.start(1000);
  } catch {
    letGo();
    throw new VoiceError('unable');
  }
  let parts: Blob[] = [];
  let size = 0;
  const began = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - began;
    onTick(Math.min(elapsed, longest));
    if (elapsed >= longest) onEnd();
  }, TICK);
  const ended = new Promise<void>((resolve) => (recorder.onstop = () => resolve()));
  recorder.ondataavailable = ({ data }) => {
    parts.push(data);
    size += data.size;
    if (size > MAX_VOICE_BYTES * 0.95) onEnd();
  };
  // A phone in a pocket, or a call that comes: nobody sees any more that it records.
  const hidden = (): void => (document.hidden ? onEnd() : undefined);
  document.addEventListener('visibilitychange', hidden);
  stream.getTracks().forEach((track) => (track.onended = onEnd));
  const finish = (): void => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', hidden);
    if (recorder.state !== 'inactive') recorder.stop();
    letGo();
  };
  const drop = (): void => {
    recorder.ondataavailable = null;
    finish();
    parts = [];
  };
  signal.addEventListener('abort', drop);
  return {
    drop,
    async stop() {
      finish();
      await ended;
      signal.removeEventListener('abort', drop);
      const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
      parts = [];
      try {
        return bareVoice(whole);
      } catch {
        throw new VoiceError('silent');
      }
    },
  };
}

async function microphone(): Promise<MediaStream> {
  const trouble = obstacle();
  if (trouble) throw new VoiceError(trouble);
  try {
    // No device is named or listed: the browser's own choice.
    return await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true },
    });
  } catch (error) {
    throw new VoiceError(TROUBLES[(error as { name?: string }).name ?? ''] ?? 'unable');
  }
}

/** Plays a voice without an address for it, so that no policy has to allow one. Resolves to what stops it. */
export async function play(voice: Uint8Array, onEnd: () => void): Promise<() => void> {
  const context = new AudioContext();
  const source = context.createBufferSource();
  source.buffer = await context.decodeAudioData(voice.slice().buffer);
  source.connect(context.destination);
  source.onended = () => {
    void context.close();
    onEnd();
  };
  source.start();
  return () => source.stop();
}
