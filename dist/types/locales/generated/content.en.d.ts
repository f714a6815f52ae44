export declare const content: {
    Polisi: string;
    "Layanan negara untuk perempuan dan anak. Saksi juga boleh melapor.": string;
    "Untuk penyandang disabilitas. Ada panggilan video untuk bahasa isyarat.": string;
    "Untuk krisis kesehatan jiwa. Jawaban bisa lama.": string;
};
