import { useState } from 'react';

export function App() {
  const [region, setRegion] = useState('35.76');
  const [ready, setReady] = useState(false);
  return (
    <>
      <label>
        Wilayah{' '}
        <select value={region} onChange={(event) => setRegion(event.target.value)}>
          <option value="35.76">Kota Mojokerto</option>
          <option value="35.16">Kabupaten Mojokerto</option>
        </select>
      </label>
      <ramah-hotline-card region={region} onramah-ready={() => setReady(true)}>
        <p>
          Bahaya sekarang: <a href="tel:110">110</a>. Bantuan: <a href="tel:129">129</a>.
        </p>
      </ramah-hotline-card>
      <p role="status">{ready && 'Nomor sudah lengkap.'}</p>
    </>
  );
}
