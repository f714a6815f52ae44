import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { MAX_VOICE_SECONDS } from '../../core/bare-voice.ts';
import { officePage } from '../../elements/shared/port.ts';
import { PackPage } from '../addition/pack-page.ts';
import { formStyles } from '../form.styles.ts';
import { reportStyles } from '../report/report.styles.ts';
import { roomStyles } from '../room.styles.ts';
import { obstacle, play, record, VoiceError, type Recording, type VoiceTrouble } from './recorder.ts';
import { elsewhereScreen, listenScreen, recordingScreen, troubleScreen, warningScreen } from './voice-screens.ts';
import { voiceStyles } from './voice.styles.ts';

type Screen =
  | { name: 'elsewhere' | 'warning' | 'recording' }
  | { name: 'trouble'; code: VoiceTrouble }
  | { name: 'listen'; voice: Uint8Array; length: number };

/** Milliseconds before the end at which it is told. */
const NEARLY = 15_000;

/**
 * A voice as an addition: warned about, recorded, listened to, sealed and uploaded. Recorded only on the office's own page
 * (rung 3); in a frame it says so and leads there. Gone with the element.
 */
export class RoomVoice extends PackPage {
  static override styles = [...roomStyles, formStyles, reportStyles, voiceStyles];

  static override properties: PropertyDeclarations = {
    screen: { state: true },
    asking: { state: true },
    elapsed: { state: true },
    playing: { state: true },
  };

  /** How the microphone is asked for. */
  record: typeof record = record;
  /** Milliseconds of the longest recording. */
  longest = MAX_VOICE_SECONDS * 1000;

  private screen: Screen = { name: 'warning' };
  /** The browser asks for the microphone. */
  private asking = false;
  private elapsed = 0;
  private playing = false;
  private recording: Recording | undefined;
  private silence: (() => void) | undefined;
  private nearlyOver = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.config.rung < 3) this.screen = { name: 'elsewhere' };
    else this.toWarning();
  }

  protected override forget(): void {
    this.recording?.drop();
    this.recording = undefined;
    this.hush();
    this.screen = { name: 'warning' };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('screen')) this.room.showStep(this.heading);
  }

  private go(screen: Screen): void {
    this.hush();
    this.changed();
    this.screen = screen;
    this.room.setDirty(screen.name === 'recording' || screen.name === 'listen');
  }

  /** What cannot be helped is said before anybody is warned or asked. */
  private toWarning(): void {
    const code = obstacle();
    this.go(code ? { name: 'trouble', code } : { name: 'warning' });
  }

  private async begin(): Promise<void> {
    if (this.asking || this.recording) return;
    this.asking = true;
    this.elapsed = 0;
    this.nearlyOver = false;
    try {
      const recording = await this.record({
        longest: this.longest,
        onTick: (elapsed) => this.tick(elapsed),
        onEnd: () => void this.stop(),
        signal: this.room.signal,
      });
      if (!this.isConnected) return recording.drop();
      this.recording = recording;
      this.go({ name: 'recording' });
    } catch (error) {
      this.fail(error);
    } finally {
      this.asking = false;
    }
  }

  private fail(error: unknown): void {
    if (this.room.signal.aborted) return;
    this.go({ name: 'trouble', code: error instanceof VoiceError ? error.code : 'unable' });
  }

  private tick(elapsed: number): void {
    this.elapsed = elapsed;
    if (this.nearlyOver || this.longest - elapsed > NEARLY) return;
    this.nearlyOver = true;
    this.room.announce(msg('Rekaman hampir habis waktunya.'));
  }

  private async stop(): Promise<void> {
    const { recording } = this;
    if (!recording) return;
    this.recording = undefined;
    try {
      const voice = await recording.stop();
      if (this.isConnected) this.go({ name: 'listen', voice, length: this.elapsed });
    } catch (error) {
      this.fail(error);
    }
  }

  private drop(): void {
    this.recording?.drop();
    this.recording = undefined;
    this.toWarning();
    this.room.announce(msg('Rekaman dihapus.'));
  }

  private hush(): void {
    this.silence?.();
    this.silence = undefined;
    this.playing = false;
  }

  private async listen(voice: Uint8Array): Promise<void> {
    if (this.playing) return this.hush();
    this.playing = true;
    try {
      const silence = await play(voice, () => this.hush());
      if (this.playing && this.isConnected) this.silence = silence;
      else silence();
    } catch {
      this.playing = false;
    }
  }

  protected override making(): TemplateResult {
    const { screen, config, elapsed, longest, playing } = this;
    const cancel = (): void => this.end(false);
    switch (screen.name) {
      case 'elsewhere': {
        const { code } = this.report ?? {};
        const page = officePage(config.receiver, 'follow-up', config.lang) ?? '';
        return elsewhereScreen(page, code?.name === 'made' ? code.code : undefined, cancel);
      }
      case 'warning':
        return warningScreen({ busy: this.asking, onGoOn: () => void this.begin(), onCancel: cancel });
      case 'recording':
        return recordingScreen({ elapsed, longest, onStop: () => void this.stop(), onDrop: () => this.drop() });
      case 'trouble':
        return troubleScreen(screen.code, () => this.toWarning(), cancel);
      case 'listen':
        return listenScreen({
          length: screen.length,
          bytes: screen.voice.length,
          playing,
          question: this.readers(),
          nobody: this.nobody,
          onPlay: () => void this.listen(screen.voice),
          onAgain: () => void this.begin(),
          onDrop: () => this.drop(),
          onSend: () => {
            this.hush();
            this.send([{ type: 'audio/webm', bytes: screen.voice }]);
          },
        });
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ramah-room-voice': RoomVoice;
  }
}
