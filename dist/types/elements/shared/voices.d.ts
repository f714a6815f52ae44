/** The voices of this device. Others would send what is read to somebody else. */
/** A voice that speaks a language without the network; undefined where there is none. */
export declare function localVoice(lang: string): SpeechSynthesisVoice | undefined;
