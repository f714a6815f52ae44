import { useRef } from 'react';
import type { HotlineCardElement } from 'ramah-widgets';
import type {} from 'ramah-widgets/react';

export function Good() {
  const card = useRef<HotlineCardElement>(null);
  return (
    <>
      <ramah-quick-exit href="https://www.bmkg.go.id/" position="bottom" />
      <ramah-hotline-card ref={card} key="a" id="kartu" region="35.76" variant="strip" lang="id" aria-label="Nomor">
        <a href="tel:129">129</a>
      </ramah-hotline-card>
      <ramah-hotline-card
        onramah-ready={(event) => event.type satisfies 'ramah-ready'}
        onramah-failed={(event) => event.reason.trim()}
      />
      <ramah-report-form receiver="https://kantor.invalid" office-key="kunci" office-epoch="1" />
      <ramah-rights-infographic topic="anak" theme="dark" />
      <ramah-help-button position="inline" contents="call" />
    </>
  );
}

export const bad = [
  // @ts-expect-error there is no such variant
  <ramah-hotline-card key="1" variant="banner" />,
  // @ts-expect-error an attribute is called office-key
  <ramah-report-form key="2" officeKey="kunci" />,
  // @ts-expect-error no element is called so
  <ramah-kartu key="3" />,
];
