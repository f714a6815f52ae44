export declare const content: {
    Polisi: string;
    "24 jam": string;
    "Layanan negara untuk perempuan dan anak. Saksi juga boleh melapor.": string;
    "Untuk penyandang disabilitas. Ada panggilan video untuk bahasa isyarat.": string;
    "Untuk krisis kesehatan jiwa. Jawaban bisa lama.": string;
    "Mencatat pengaduan dan menunjukkan layanan di dekat Anda.": string;
    "Senin\u2013Jumat 09.00\u201316.00 WIB": string;
    "Komisi Perlindungan Anak Indonesia. Menerima pengaduan tentang anak.": string;
    "Hari kerja 09.00\u201315.00 WIB (menurut data 2018)": string;
};
