### Indonesian: labels of the card, units of duration, and how a label and its value are joined.

## Kinds of fact, one per kind: fact- and the kind's name
fact-order-id = Nomor pesanan
fact-tracking = Nomor resi
fact-carrier = Kurir
fact-money = Jumlah
fact-date = Tanggal
fact-duration = Durasi
fact-quantity = Kuantitas
fact-size = Ukuran
fact-weight = Berat
fact-percent = Persentase
fact-url = Tautan
fact-email = Surel
fact-phone = Telepon
fact-product-code = Kode produk

## Roles a fact plays in a message
role-sent-date = Tanggal pengiriman
role-delivery-date = Perkiraan tiba
role-deadline = Batas waktu
role-refund = Pengembalian dana
role-price = Harga
role-total = Total
role-shipping-cost = Ongkos kirim
role-discount = Diskon
role-discount-code = Kode diskon
role-invoice-number = Nomor faktur
role-item = Barang
role-colour = Warna
role-name = Nama
role-shop = Toko
role-answer = Jawaban

## Headings and notes of the card
key-information = Informasi penting
what-happens-next = Langkah selanjutnya
your-options = Pilihan Anda
original-message = Pesan asli
automatic-translation = Pesan ini diterjemahkan secara otomatis.
not-translated = Bagian ini dalam bahasa aslinya.

## Joining
pair = { $label }: { $value }
date-range = { $start } – { $end }
number-range = { $min }–{ $max }

## Relative days
today = hari ini
tomorrow = besok
yesterday = kemarin

## Durations and counts, standing alone
duration-minutes = { $count ->
       *[other] { $count } menit
    }
duration-hours = { $count ->
       *[other] { $count } jam
    }
duration-days = { $count ->
       *[other] { $count } hari
    }
duration-business-days = { $count ->
       *[other] { $count } hari kerja
    }
duration-weeks = { $count ->
       *[other] { $count } minggu
    }
duration-months = { $count ->
       *[other] { $count } bulan
    }
duration-minutes-range = { $min }–{ $max ->
       *[other] { $max } menit
    }
duration-hours-range = { $min }–{ $max ->
       *[other] { $max } jam
    }
duration-days-range = { $min }–{ $max ->
       *[other] { $max } hari
    }
duration-business-days-range = { $min }–{ $max ->
       *[other] { $max } hari kerja
    }
duration-weeks-range = { $min }–{ $max ->
       *[other] { $max } minggu
    }
duration-months-range = { $min }–{ $max ->
       *[other] { $max } bulan
    }
quantity-pieces = { $count ->
       *[other] { $count } buah
    }
