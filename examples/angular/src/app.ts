import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <label>
      Wilayah
      <select #choice [value]="region()" (change)="region.set(choice.value)">
        <option value="35.76">Kota Mojokerto</option>
        <option value="35.16">Kabupaten Mojokerto</option>
      </select>
    </label>
    <ramah-hotline-card [attr.region]="region()" (ramah-ready)="ready.set(true)">
      <p>Bahaya sekarang: <a href="tel:110">110</a>. Bantuan: <a href="tel:129">129</a>.</p>
    </ramah-hotline-card>
    <p role="status">{{ ready() ? 'Nomor sudah lengkap.' : '' }}</p>
  `,
})
export class App {
  protected readonly region = signal('35.76');
  protected readonly ready = signal(false);
}
