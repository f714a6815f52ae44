class RamahError extends Error {
  constructor(code, message) {
    super(message || code);
    this.name = new.target.name;
    this.code = code;
  }
}
class RosterError extends RamahError {
}
class EnvelopeError extends RamahError {
}
class SealError extends RamahError {
}

export { EnvelopeError as E, RamahError as R, SealError as S, RosterError as a };
