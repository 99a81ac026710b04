import type { TongueWords } from './words-of.js';

/** Indonesian, and Malay where they agree: what points stands behind its noun. */
export const indonesian = (): TongueWords => ({
  markers:
    'namun|akan tetapi|selain itu|oleh karena itu|sebenarnya|tentu saja|biasanya|umumnya|pada praktiknya',
  announces:
    '(?:ada|memiliki|terdapat|mempunyai|menawarkan) (?:banyak|beberapa|berbagai|dua|tiga|empat)|salah satu|(?:penting|sulit|mudah|rumit)$',
  leans:
    'inilah|itulah|justru|bagaimanapun|untuk \\p{L}+nya|ini|itu|hal ini|hal itu|hal tersebut|ia|dia|mereka|tetapi|tapi|namun|akan tetapi|meski demikian|meskipun demikian|walaupun begitu|walau begitu|selain itu|di samping itu|lagi pula|juga|bahkan|jadi|maka|oleh karena itu|karena itu|oleh sebab itu|akibatnya|hasilnya|sebagai hasilnya|dengan demikian|dengan begitu|misalnya|contohnya|sebagai contoh|yaitu|yakni|artinya|dengan kata lain|sebaliknya|di sisi lain|di satu sisi|dan|atau|karena|sebab|lalu|kemudian|setelah itu|sebelum itu|selanjutnya|berikutnya|pertama|kedua|ketiga|terakhir|akhirnya|sementara itu|demikian pula|begitu juga|sama halnya|sebenarnya|faktanya|kenyataannya|singkatnya|kesimpulannya|tentu|tentu saja|di sini|di sana|sekarang|lain|lainnya|keduanya|beberapa|sisanya|terutama|khususnya|untungnya|sayangnya|mungkin|ya|tidak,|bagaimana|mengapa|kenapa|apa|siapa|yang|adalah|merupakan|ada|terdapat|dapat|bisa|selama ini|untuk itu|dalam hal ini|pada dasarnya|begitu|demikian|jika tidak',
  points:
    'lihat|silakan|cara yang sama|serupa|ini|itu|tersebut|di atas|di bawah|berikut|berikut ini|sebelumnya|tadi|juga|lain|lainnya|misalnya|contohnya|namun|oleh karena itu|selain itu|keduanya|begitu|demikian|di sini|di sana',
  takesBack: 'tetapi|namun',
  persons: 'saya|aku|kami|kita|anda|kamu|kalian|engkau|pembaca',
  calls:
    '(?!setelah|sejumlah|jumlah|masalah|istilah|adalah|sekolah|sebelah|telah|celah|wilayah|olah)\\p{L}{2,}lah|hapus|ubah|terima kasih|halo|hai|selamat|silakan|mari|ayo|jangan|gunakan|lihat|lihatlah|coba|cobalah|pastikan|ingat|ingatlah|simak|baca|bacalah|kunjungi|ikuti|klik|buka|jalankan|tambahkan|buat|buatlah|bayangkan|misalkan|anggap|perhatikan|hindari|bagikan|bergabunglah|unduh|jika anda|kalau kamu|mulai',
  post: 'artikel|tulisan|postingan|blog|tutorial|bagian ini|bab ini|panduan|rangkuman|survei|pos',
  passing:
    'hari ini|kemarin|besok|sekarang|saat ini|kini|baru-baru ini|belakangan|minggu ini|bulan ini|tahun ini|minggu lalu|bulan lalu|tahun lalu|mendatang|segera|dewasa ini|sejauh ini|tahun 20\\d\\d|akan datang',
  ends: 'bukan|kan|dong|sih|ya|yuk|deh|lho',
  joins: 'karena|agar|supaya|sehingga|sedangkan|meskipun|walaupun',
  joinsAfterComma: 'sebab|sementara|tetapi|namun|jika|untuk',
  relates: 'yang|di mana|dan|termasuk|seperti|serta|dengan|bukan|daripada|alih-alih|tanpa|sebelum|setelah',
  waits: 'jika|ketika|saat|karena|meskipun|walaupun|untuk|agar|setelah|sebelum|dengan|selama|apabila|bila',
  halves: 'tidak hanya|bukan hanya|begitu|sedemikian',
  defines: '(?:\\s?\\([^)]*\\))? (?:adalah|merupakan|ialah|berarti)',
  tells:
    'harus|tidak|tanpa|hanya|selalu|tidak pernah|lebih|kurang|daripada|alih-alih|karena|memungkinkan|mencegah|mengurangi|membutuhkan|memerlukan|bergantung|otomatis|menjamin|menghapus|dapat|bisa|perlu',
  dull: 'penting|banyak|berbagai|beragam|besar|hebat|kuat|sederhana|mudah|baru|utama|komunitas|keuntungan|manfaat|masalah|tantangan|hal|cara|beberapa|kompleks|rumit|populer|sangat',
});
