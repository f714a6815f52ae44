/**
 * The block in the editor. Without a build step: plain functions of WordPress. The preview is drawn by the server, as a
 * visitor without script sees it; its links are switched off.
 */
(({ blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender }) => {
  const h = element.createElement;
  const { __ } = i18n;

  const ELEMENTS = () => [
    { value: 'hotline-card', label: __('Kartu nomor bantuan', 'ramah') },
    { value: 'where-to-report', label: __('Panduan: ke mana melapor', 'ramah') },
    { value: 'rights-infographic', label: __('Hak dalam gambar', 'ramah') },
    { value: 'report-form', label: __('Laporan rahasia', 'ramah') },
    { value: 'report-follow-up', label: __('Jawaban kantor', 'ramah') },
    { value: 'help-button', label: __('Tombol bantuan', 'ramah') },
    { value: 'quick-exit', label: __('Keluar cepat', 'ramah') },
  ];
  const usual = () => ({ value: '', label: __('Biasa', 'ramah') });

  /** Settings of an element, besides its region: attribute, label, and its choices; a line of text where it has none. */
  const CHOICES = {
    'hotline-card': () => [
      [
        'variant',
        __('Bentuk', 'ramah'),
        [
          { value: '', label: __('Kartu penuh', 'ramah') },
          { value: 'strip', label: __('Satu baris', 'ramah') },
          { value: 'inline', label: __('Kotak pendek', 'ramah') },
        ],
      ],
      [
        'audience',
        __('Untuk siapa', 'ramah'),
        [
          { value: '', label: __('Semua orang', 'ramah') },
          { value: 'child', label: __('Anak', 'ramah') },
          { value: 'woman', label: __('Perempuan', 'ramah') },
          { value: 'witness', label: __('Saksi', 'ramah') },
          { value: 'school', label: __('Sekolah', 'ramah') },
          { value: 'disability', label: __('Penyandang disabilitas', 'ramah') },
        ],
      ],
    ],
    'rights-infographic': () => [
      [
        'topic',
        __('Topik', 'ramah'),
        [
          { value: '', label: __('Perempuan', 'ramah') },
          { value: 'anak', label: __('Anak', 'ramah') },
          { value: 'korban', label: __('Korban', 'ramah') },
          { value: 'kdrt', label: __('Kekerasan di rumah', 'ramah') },
          { value: 'sekolah', label: __('Sekolah', 'ramah') },
          { value: 'disabilitas', label: __('Penyandang disabilitas', 'ramah') },
          { value: 'kelurahan', label: __('Kelurahan', 'ramah') },
        ],
      ],
    ],
    'help-button': () => [['label', __('Tulisan di tombol', 'ramah')]],
    'quick-exit': () => [
      ['href', __('Halaman tujuan (https)', 'ramah')],
      ['label', __('Tulisan di tombol', 'ramah')],
    ],
  };
  const LOOKS = () => [
    [
      'theme',
      __('Warna', 'ramah'),
      [usual(), { value: 'light', label: __('Terang', 'ramah') }, { value: 'dark', label: __('Gelap', 'ramah') }],
    ],
    [
      'lang',
      __('Bahasa', 'ramah'),
      [usual(), { value: 'id', label: 'Bahasa Indonesia' }, { value: 'en', label: 'English' }],
    ],
  ];

  function Edit({ attributes, setAttributes }) {
    const field = ([name, label, options, help]) =>
      h(options ? components.SelectControl : components.TextControl, {
        key: name,
        label,
        options,
        help,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const its = attributes.element;
    const fields = [
      ['element', __('Yang ditampilkan', 'ramah'), ELEMENTS()],
      ...(its === 'quick-exit'
        ? []
        : [
            [
              'region',
              __('Wilayah', 'ramah'),
              undefined,
              __('Kode, misalnya 35.76. Kosong: seperti di Pengaturan › Ramah.', 'ramah'),
            ],
          ]),
      ...(CHOICES[its] ? CHOICES[its]() : []),
      ...LOOKS(),
    ];
    return h(
      'div',
      blockEditor.useBlockProps(),
      h(blockEditor.InspectorControls, null, h(components.PanelBody, { title: 'Ramah' }, ...fields.map(field))),
      h(components.Disabled, null, h(ServerSideRender, { block: 'ramah/element', attributes })),
    );
  }

  /** Two links for the day when the plugin is gone; while it is here the server draws the block and these are not used. */
  function save() {
    return h(
      'p',
      blockEditor.useBlockProps.save(),
      'Bahaya sekarang: ',
      h('a', { href: 'tel:110' }, '110'),
      '. Bantuan perempuan dan anak: ',
      h('a', { href: 'tel:129' }, '129'),
      '.',
    );
  }

  blocks.registerBlockType('ramah/element', { edit: Edit, save });
})(window.wp);
