/**
 * What scripts of a host page can watch without aiming at us, each under a name of its own. `setTraps` and `control` run in
 * the page as their own source text, before our script or after it.
 */

/* eslint-disable @typescript-eslint/no-explicit-any -- prototypes are patched by name, as such scripts do it */

/** Listens, observes, patches prototypes and records; everything seen lands in `window.seen[trap]` as text. */
export function setTraps(): void {
  const page = window as any;
  const seen: Record<string, string[]> = (page.seen = {});
  const { stringify } = JSON;
  const decoder = new TextDecoder();
  const { decode } = TextDecoder.prototype;
  const text = (what: any): string => {
    try {
      if (typeof what === 'string') return what;
      if (what instanceof Element) return `${what.outerHTML} ${(what as HTMLInputElement).value ?? ''}`;
      if (what instanceof ArrayBuffer || ArrayBuffer.isView(what)) return decode.call(decoder, what as any);
      return stringify(what) ?? '';
    } catch {
      return '';
    }
  };
  const note = (trap: string, ...what: any[]): void => {
    (seen[trap] ??= []).push(what.map(text).join(' '));
  };
  /** Calls go on as before; their receiver, arguments and result are noted. */
  const patch = (trap: string, owner: any, name: string): void => {
    const before = owner?.[name];
    if (typeof before !== 'function') return;
    owner[name] = function (this: any, ...args: any[]) {
      note(trap, ...args);
      const result = Reflect.apply(before, this, args);
      if (typeof result === 'string') note(trap, result);
      return result;
    };
  };
  const patchAccessor = (trap: string, owner: any, name: string): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    if (!before?.set) return;
    Object.defineProperty(owner, name, {
      ...before,
      get() {
        const value = before.get?.call(this);
        note(trap, value);
        return value;
      },
      set(value) {
        note(trap, value);
        before.set?.call(this, value);
      },
    });
  };

  const types = 'keydown keyup keypress beforeinput input change click pointerdown paste copy message submit focusin';
  for (const type of types.split(' ')) {
    const listen = (event: any): void =>
      note('capture listeners', event.type, event.key, event.data, ...event.composedPath());
    window.addEventListener(type, listen, true);
    document.addEventListener(type, listen, true);
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes, target } of records) note('MutationObserver', target, ...addedNodes);
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);

  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    observer.observe(root, all);
    setInterval(() => note('attachShadow', root.innerHTML, ...root.querySelectorAll('*')), 500);
    for (const type of ['input', 'keydown']) {
      root.addEventListener(type, (event: any) => note('attachShadow', event.data, event.key, event.target), true);
    }
    return root;
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type: string, listener: any, options?: any) {
    const listen =
      typeof listener === 'function'
        ? function (this: any, event: any) {
            note('addEventListener', type, event.key, event.data, event.target);
            return listener.call(this, event);
          }
        : listener;
    return addEventListener.call(this, type, listen, options);
  };
  for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    patchAccessor('value get and set', kind.prototype, 'value');
  }
  patch('TextEncoder', TextEncoder.prototype, 'encode');
  patch('TextDecoder', TextDecoder.prototype, 'decode');
  patch('fetch', window, 'fetch');
  patch('XMLHttpRequest', XMLHttpRequest.prototype, 'open');
  patch('XMLHttpRequest', XMLHttpRequest.prototype, 'send');
  patch('postMessage', window, 'postMessage');
  patch('postMessage', MessagePort.prototype, 'postMessage');
  patchAccessor('postMessage', MessagePort.prototype, 'onmessage');
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(listener) {
      onmessage?.set?.call(this, (event: MessageEvent) => {
        note('postMessage', event.data);
        return listener?.call(this, event);
      });
    },
  });
  patch('JSON', JSON, 'stringify');
  patch('JSON', JSON, 'parse');
  for (const name of ['encrypt', 'decrypt', 'digest', 'sign', 'verify', 'importKey', 'deriveBits', 'deriveKey']) {
    patch('crypto.subtle', SubtleCrypto.prototype, name);
  }
  setInterval(() => {
    note('polling', String(getSelection()), document.activeElement);
    for (const frame of document.querySelectorAll('[receiver]')) {
      const inside = frame.shadowRoot?.querySelector('iframe');
      try {
        note('polling', inside?.contentDocument?.documentElement);
      } catch {
        // Of another origin.
      }
    }
  }, 200);
  page.rrweb?.record({
    emit: (event: unknown) => note('rrweb', stringify(event)),
    maskAllInputs: false,
    recordCrossOriginIframes: true,
    recordCanvas: true,
  });
}

/** Uses, in the host page itself, all that the traps watch, so that each shows that it catches something. */
export async function control(text: string): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {};
  port2.postMessage(text);
  window.postMessage(text, location.origin);
  new TextDecoder().decode(new TextEncoder().encode(text));
  JSON.stringify({ text });
  await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  await fetch(`/other?${text}`);
  const request = new XMLHttpRequest();
  request.open('POST', '/other');
  request.send(text);
  const host = document.createElement('div');
  document.body.append(host);
  const field = document.createElement('input');
  field.setAttribute('aria-label', 'kontrol');
  host.attachShadow({ mode: 'closed' }).append(field);
  field.addEventListener('input', () => {});
  field.value = text;
  void field.value;
  const open = document.createElement('input');
  open.id = 'kontrol';
  document.body.append(open);
}
