### Indonesian: messages of a seller's life. Same ids and slots as en/phrases.ftl.
### One form: Anda.

## Greetings
greeting = Halo,
greeting-name = Halo Kak { $name },
greeting-dear-name = Yth. Bapak/Ibu { $name },
greeting-morning = Selamat pagi,
greeting-afternoon = Selamat siang,
greeting-evening = Selamat malam,
greeting-hope-well = Semoga Anda dalam keadaan baik.

## Thanks
thanks = Terima kasih banyak!
thanks-message = Terima kasih atas pesan Anda.
thanks-order = Terima kasih atas pesanan Anda.
thanks-order-number = Terima kasih atas pesanan Anda { $order }.
thanks-purchase = Terima kasih atas pembelian Anda.
thanks-interest = Terima kasih atas minat Anda.
thanks-question = Terima kasih atas pertanyaan Anda.
thanks-reporting = Terima kasih sudah memberi tahu saya tentang hal ini.
thanks-patience = Terima kasih atas kesabaran Anda.
thanks-understanding = Terima kasih atas pengertian Anda.
thanks-photos = Terima kasih atas fotonya.
thanks-quick-reply = Terima kasih atas balasan Anda yang cepat.
thanks-kind-words = Terima kasih atas kata-kata Anda yang baik.
thanks-welcome = Sama-sama.

## Short answers
answer-yes = Ya, tentu saja.
answer-possible = Ya, bisa.
answer-no-problem = Tidak masalah sama sekali.
answer-find-out = Saya akan mencari tahu untuk Anda.
answer-photo-attached = Saya melampirkan foto.
answer-photo-send = Saya akan mengirim foto kepada Anda.

## What has come in
received-message = Saya sudah menerima pesan Anda.
received-order = Saya sudah menerima pesanan Anda.
received-order-number = Saya sudah menerima pesanan Anda { $order }.
received-payment = Saya sudah menerima pembayaran Anda.
received-payment-amount = Saya sudah menerima pembayaran Anda sebesar { $amount }.
received-return = Saya sudah menerima barang retur Anda.
received-photos = Saya sudah menerima foto dari Anda.

## Checking
checking = Saya sedang memeriksanya sekarang.
checking-carrier = Saya sedang memeriksanya dengan pihak kurir.
checking-carrier-name = Saya sedang memeriksanya dengan { $carrier }.
checking-carrier-contacted = Saya sudah menghubungi pihak kurir.
checking-carrier-search = Saya sudah meminta pihak kurir melacak paket Anda.
checking-carrier-answer-date = Pihak kurir akan menjawab paling lambat { $date }.
checking-stock = Saya sedang memeriksa stok saya.
checking-reply-today = Saya akan mengabari Anda lagi hari ini.
checking-reply-date = Saya akan mengabari Anda paling lambat { $date }.
checking-reply-hours = Saya akan membalas dalam { $hours ->
       *[other] { $hours } jam
    }.
checking-reply-days = Saya akan membalas dalam { $days ->
       *[other] { $days } hari
    }.

## Questions to the buyer
ask-details = Bolehkah Anda menjelaskan sedikit lebih lengkap?
ask-what-wrong = Bolehkah saya tahu apa masalah pada barangnya?
ask-photo = Bolehkah Anda mengirimkan foto?
ask-photos-damage = Bolehkah Anda mengirimkan foto barang dan kemasannya?
ask-order-number = Bolehkah saya tahu nomor pesanan Anda?
ask-address = Bolehkah Anda mengirimkan alamat lengkap Anda?
ask-size = Ukuran apa yang Anda perlukan?
ask-colour = Warna apa yang Anda inginkan?
ask-country = Ke negara mana barang ini harus saya kirim?

## Before it is sent
shipping-packing = Saya sedang mengemas pesanan Anda.
shipping-today = Saya akan mengirim pesanan Anda hari ini.
shipping-tomorrow = Saya akan mengirim pesanan Anda besok.
shipping-date = Saya akan mengirim pesanan Anda pada { $date }.
shipping-days = Saya akan mengirim pesanan Anda dalam { $days ->
       *[other] { $days } hari
    }.
shipping-business-days = Saya akan mengirim pesanan Anda dalam { $days ->
       *[other] { $days } hari kerja
    }.
shipping-tracking-later = Saya akan mengirim nomor resi begitu paket dikirim.
shipping-no-weekend = Saya tidak mengirim paket pada akhir pekan.
shipping-away-until = Saya tidak di tempat sampai { $date }.

## Sent
sent = Paket Anda sedang dalam perjalanan.
sent-today = Saya sudah mengirim paket Anda hari ini.
sent-yesterday = Saya sudah mengirim paket Anda kemarin.
sent-date = Saya sudah mengirim paket Anda pada { $date }.
sent-carrier = Saya sudah mengirim paket Anda dengan { $carrier }.
sent-date-carrier = Saya sudah mengirim paket Anda pada { $date } dengan { $carrier }.
sent-carrier-tracking = Saya sudah mengirim paket Anda dengan { $carrier }, nomor resi { $tracking }.
sent-order = Saya sudah mengirim pesanan Anda { $order }.
sent-parcels = Pesanan Anda dikirim dalam { $quantity ->
       *[other] { $quantity } paket
    }.
sent-rest-later = Sisa pesanan Anda akan tiba dalam paket kedua.

## Tracking
tracking-number = Nomor resi Anda adalah { $tracking }.
tracking-link = Anda bisa melacak paket di sini: { $link }
tracking-wait-hours = Halaman pelacakan akan diperbarui dalam { $hours ->
       *[other] { $hours } jam
    }.
tracking-wait-days = Halaman pelacakan akan diperbarui dalam { $days ->
       *[other] { $days } hari
    }.
tracking-last-update = Pelacakan terakhir diperbarui pada { $date }.
tracking-none = Metode pengiriman ini tidak memiliki pelacakan.
tracking-returning = Paket Anda sedang dikembalikan kepada saya.

## Where it is
where-in-transit = Paket Anda masih dalam perjalanan.
where-arrived-country = Paket Anda sudah tiba di negara Anda.
where-out-for-delivery = Paket Anda sedang diantar hari ini.
where-pickup = Paket Anda sudah bisa diambil di tempat pengambilan.
where-pickup-until = Anda bisa mengambil paket sampai { $date }.
where-ask-post-office = Mohon tanyakan ke kantor pos setempat dan berikan nomor resinya.
where-expected-date = Paket Anda diperkirakan tiba pada { $date }.
where-expected-by = Paket Anda diperkirakan tiba paling lambat { $date }.
where-expected-between = Paket Anda diperkirakan tiba antara { $start } dan { $end }.
where-expected-days = Paket Anda diperkirakan tiba dalam { $days ->
       *[other] { $days } hari
    }.
where-expected-days-range = Paket Anda diperkirakan tiba dalam { $min } sampai { $max ->
       *[other] { $max } hari
    }.
where-lost-sorry = Mohon maaf, paket Anda hilang.

## Delivery, before the sale
delivery-days = Pengiriman memerlukan { $days ->
       *[other] { $days } hari
    }.
delivery-days-range = Pengiriman memerlukan { $min } sampai { $max ->
       *[other] { $max } hari
    }.
delivery-business-days-range = Pengiriman memerlukan { $min } sampai { $max ->
       *[other] { $max } hari kerja
    }.
delivery-if-ordered = Jika Anda memesan hari ini, paket Anda diperkirakan tiba paling lambat { $date }.
delivery-express-days = Pengiriman ekspres memerlukan { $days ->
       *[other] { $days } hari
    }.
delivery-free = Ongkos kirim gratis.
delivery-cost = Ongkos kirimnya { $amount }.
delivery-express-cost = Ongkos kirim ekspres { $amount }.
delivery-country-yes = Ya, saya mengirim ke negara Anda.
delivery-country-no = Mohon maaf, saya tidak mengirim ke negara Anda.
delivery-insured = Paket ini diasuransikan.
delivery-signature = Harus ada orang di rumah untuk menandatangani penerimaan paket.

## Late
late-sorry = Mohon maaf, paket Anda terlambat.
late-carrier = Ada keterlambatan dari pihak kurir.
late-holidays = Karena hari libur, pengiriman paket memakan waktu lebih lama.
late-new-date = Tanggal pengantaran yang baru adalah { $date }.
late-wait-until = Mohon tunggu sampai { $date }.
late-then-refund = Jika paket Anda belum tiba sampai { $date }, saya akan mengembalikan dana Anda sepenuhnya.
late-then-write = Jika paket Anda belum tiba sampai { $date }, mohon kabari saya.
late-then-choice = Jika paket Anda belum tiba sampai { $date }, Anda bisa memilih pengembalian dana atau barang pengganti.

## Customs
customs-held = Paket Anda sedang di bea cukai.
customs-cleared = Paket Anda sudah lolos dari bea cukai.
customs-days = Pemeriksaan bea cukai bisa memakan waktu { $days ->
       *[other] { $days } hari
    }.
customs-fees-buyer = Bea masuk dan pajak impor tidak termasuk dalam harga.
customs-fees-paid = Bea masuk dan pajak impor sudah dibayar.
customs-contact = Bea cukai mungkin akan meminta dokumen dari Anda.
customs-invoice = Saya bisa mengirimkan faktur untuk bea cukai.
customs-true-value = Saya harus menulis nilai sebenarnya pada formulir bea cukai.

## Delivered, not found
delivered-date = Menurut pelacakan, paket Anda sudah diantar pada { $date }.
delivered-attempt = Kurir sudah mencoba mengantar paket Anda pada { $date }.
delivered-check-neighbours = Mohon tanyakan kepada tetangga dan periksa kotak surat Anda.
delivered-proof = Saya sudah meminta bukti pengantaran kepada pihak kurir.
delivered-missing-sorry = Mohon maaf, paket belum sampai di tangan Anda.

## Damaged, not working, incomplete
damaged-sorry = Mohon maaf, barang tiba dalam keadaan rusak.
damaged-packing = Saya kurang baik mengemas barangnya.
damaged-keep-packaging = Mohon simpan kemasannya.
damaged-claim = Saya akan melaporkan kerusakan ini kepada pihak kurir.
damaged-not-working-sorry = Mohon maaf, barangnya tidak berfungsi.
damaged-repair-offer = Saya bisa memperbaiki barangnya untuk Anda.
damaged-try-first = Mohon coba ini terlebih dahulu:
missing-part-sorry = Mohon maaf, ada bagian yang kurang.
missing-part-send = Saya akan mengirim bagian yang kurang hari ini.
missing-part-send-date = Saya akan mengirim bagian yang kurang pada { $date }.
missing-spare-part = Saya bisa mengirim suku cadang.

## Wrong item
wrong-item-sorry = Mohon maaf, Anda menerima barang yang salah.
wrong-item-colour-sorry = Mohon maaf, Anda menerima warna yang salah.
wrong-item-size-sorry = Mohon maaf, Anda menerima ukuran yang salah.
wrong-item-send = Saya akan mengirim barang yang benar hari ini.
wrong-item-send-date = Saya akan mengirim barang yang benar pada { $date }.
wrong-item-keep = Anda boleh menyimpan barang yang salah itu.

## Refund
refund-offer = Saya bisa mengembalikan dana Anda sepenuhnya.
refund-done = Saya sudah mengembalikan dana Anda sepenuhnya.
refund-done-amount = Saya sudah mengembalikan dana sebesar { $amount }.
refund-done-amount-date = Saya sudah mengembalikan dana sebesar { $amount } pada { $date }.
refund-will-today = Saya akan mengembalikan dana Anda hari ini.
refund-will-amount = Saya akan mengembalikan dana sebesar { $amount }.
refund-after-return = Saya akan mengembalikan dana setelah barang saya terima.
refund-days = Dana diperkirakan sampai kepada Anda dalam { $days ->
       *[other] { $days } hari
    }.
refund-business-days-range = Dana diperkirakan sampai kepada Anda dalam { $min } sampai { $max ->
       *[other] { $max } hari kerja
    }.
refund-bank-days-range = Bank Anda mungkin memerlukan { $min } sampai { $max ->
       *[other] { $max } hari
    } untuk menampilkan pengembalian dana.
refund-not-seen = Jika pengembalian dana belum terlihat sampai { $date }, mohon kabari saya.
refund-method = Dana dikembalikan ke metode pembayaran yang Anda gunakan.
refund-shipping = Saya juga akan mengembalikan ongkos kirim.
partial-refund-offer = Saya bisa menawarkan pengembalian dana sebagian sebesar { $amount }.
partial-refund-percent = Saya bisa menawarkan pengembalian dana sebagian sebesar { $percent }.
partial-refund-keep = Anda boleh menyimpan barangnya.
partial-refund-done = Saya sudah mengirim pengembalian dana sebagian sebesar { $amount }.

## Replacement
replacement-offer = Saya bisa mengirim barang pengganti.
replacement-free = Barang penggantinya gratis.
replacement-date = Saya akan mengirim barang pengganti pada { $date }.
replacement-sent = Saya sudah mengirim barang pengganti.
replacement-sent-date = Saya sudah mengirim barang pengganti pada { $date }.
replacement-tracking = Nomor resi barang pengganti adalah { $tracking }.

## Return
return-how = Mohon ajukan permintaan retur di pesanan Anda.
return-accepted = Saya sudah menyetujui retur Anda.
return-until = Anda bisa mengembalikan barang sampai { $date }.
return-days = Anda bisa mengembalikan barang dalam { $days ->
       *[other] { $days } hari
    }.
return-unused = Mohon kembalikan barang dalam keadaan belum dipakai dan dalam kemasan aslinya.
return-label = Saya akan mengirim label retur yang sudah dibayar.
return-label-attached = Label retur terlampir.
return-pickup-date = Kurir akan mengambil barang retur pada { $date }.
return-cost-seller = Ongkos kirim retur saya yang tanggung.
return-cost-buyer = Ongkos kirim retur ditanggung pembeli.
return-tracking = Mohon kirimkan nomor resi retur kepada saya.
return-not-needed = Anda tidak perlu mengembalikan barangnya.

## Exchange
exchange-offer = Saya bisa menukar barangnya.
exchange-size = Saya bisa menukar barangnya dengan ukuran { $size }.
exchange-colour = Saya bisa menukar barangnya dengan warna lain: { $colour }.
exchange-after-return = Saya akan mengirim barang baru setelah barang yang lama saya terima.

## Size and colour
size-recommend = Saya menyarankan ukuran { $size }.
size-available = Ukuran { $size } tersedia.
size-sold-out = Mohon maaf, ukuran { $size } sudah habis.
size-runs-small = Ukuran barang ini agak kecil, jadi sebaiknya pilih satu ukuran lebih besar.
size-true = Ukuran barang ini sesuai standar.
size-chart = Tabel ukuran ada di halaman produk.
size-dimensions = Panjang barang { $length } dan lebarnya { $width }.
size-weight = Berat barang { $weight }.
colour-available = Warna ini tersedia: { $colour }.
colour-sold-out = Mohon maaf, warna ini sudah habis: { $colour }.
colour-screen = Warna bisa terlihat sedikit berbeda di layar Anda.

## Stock and the product
stock-available = Ya, barang tersedia.
stock-ready-today = Barang siap dikirim hari ini.
stock-left = Masih tersisa { $quantity ->
       *[other] { $quantity } buah
    }.
stock-sold-out = Mohon maaf, barang sudah habis.
stock-back-date = Barang akan tersedia lagi pada { $date }.
stock-similar = Saya punya barang yang mirip.
stock-similar-link = Saya punya barang yang mirip di sini: { $link }
stock-reserve-until = Saya bisa menyimpankan barang untuk Anda sampai { $date }.
stock-new = Barang ini baru dan belum dipakai.
stock-handmade = Barang ini buatan tangan.
stock-batteries-yes = Baterai sudah termasuk.
stock-batteries-no = Baterai tidak termasuk.
stock-gift-wrap = Saya bisa membungkus barangnya sebagai hadiah.
stock-warranty-months = Barang ini bergaransi { $months ->
       *[other] { $months } bulan
    }.
stock-instructions = Petunjuk pemakaian ada di dalam kotak.

## Price and discount
price-is = Harganya { $amount }.
price-total = Totalnya { $amount }, termasuk ongkos kirim.
price-includes-shipping = Harga sudah termasuk ongkos kirim.
price-fixed = Mohon maaf, saya tidak bisa menurunkan harga.
price-offer = Saya bisa menawarkan harga { $amount }.
discount-percent = Saya bisa memberi diskon { $percent }.
discount-code = Kode diskon Anda adalah { $code }.
discount-until = Penawaran ini berlaku sampai { $date }.
discount-quantity = Jika Anda membeli { $quantity ->
       *[other] { $quantity } buah
    }, Anda mendapat diskon { $percent }.

## Combined shipping, payment, invoice
combined-offer = Saya bisa mengirim pesanan Anda sekaligus dalam satu paket.
combined-once = Anda cukup membayar ongkos kirim satu kali.
combined-cost = Ongkos kirim untuk semua barang sekaligus { $amount }.
combined-wait = Mohon jangan membayar dulu sampai saya mengirim total yang baru.
payment-waiting = Saya belum menerima pembayaran Anda.
payment-by = Mohon lakukan pembayaran paling lambat { $date }.
payment-marketplace = Mohon lakukan pembayaran hanya melalui platform.
invoice-attached = Faktur terlampir.
invoice-today = Saya akan mengirim faktur hari ini.
invoice-number = Nomor fakturnya { $invoice }.
invoice-details = Mohon kirimkan nama dan alamat untuk faktur.

## Cancelling
cancel-possible = Ya, pesanan Anda masih bisa dibatalkan.
cancel-done = Saya sudah membatalkan pesanan Anda.
cancel-too-late = Mohon maaf, pesanan tidak bisa dibatalkan karena sudah saya kirim.
cancel-return-instead = Anda bisa mengembalikan barang setelah tiba.
cancel-if-sent = Jika paket sudah dikirim, Anda bisa mengembalikan barang setelah tiba.

## Address
address-confirm = Mohon pastikan alamat Anda sudah benar.
address-changed = Saya sudah mengubah alamat pengiriman.
address-too-late = Mohon maaf, alamat tidak bisa diubah karena paket sudah saya kirim.
address-if-sent = Jika paket sudah dikirim, saya akan meminta pihak kurir mengubah alamatnya.
address-returned = Paket kembali kepada saya karena alamatnya tidak lengkap.
address-resend-cost = Saya bisa mengirim paket lagi dengan biaya { $amount }.

## Disputes
dispute-understand = Saya mengerti bahwa Anda tidak puas dengan hal ini.
dispute-solve = Saya ingin mencari solusi yang baik bersama Anda.
dispute-replied = Saya sudah menjawab komplain Anda.
dispute-tracking-added = Saya sudah menambahkan informasi pelacakan pada komplain Anda.
dispute-decision-date = Pihak platform akan memutuskan paling lambat { $date }.

## Reviews
review-ask = Saya akan senang jika Anda memberi ulasan yang jujur.
review-thanks = Terima kasih atas ulasan Anda.
review-improve = Masukan Anda membantu saya menjadi lebih baik.

## Coming back to the buyer
follow-up-arrived = Apakah paket Anda sudah tiba?
follow-up-all-right = Apakah pesanan Anda baik-baik saja?
follow-up-solved = Apakah masalahnya sekarang sudah selesai?
follow-up-glad-like = Saya senang Anda menyukai barangnya.
follow-up-glad-arrived = Saya senang paket Anda tiba dengan selamat.
follow-up-date = Saya akan memeriksanya lagi pada { $date }.

## Choices
options-intro = Anda bisa memilih:
options-refund-replacement = Apakah Anda ingin pengembalian dana atau barang pengganti?
options-part-refund = Apakah Anda ingin bagian yang kurang atau pengembalian dana?
options-refund-wait = Apakah Anda ingin menunggu atau menerima pengembalian dana?
options-exchange-refund = Apakah Anda ingin penukaran atau pengembalian dana?
options-partial-return = Apakah Anda ingin menyimpan barang dengan pengembalian dana sebagian, atau mengembalikannya dan menerima dana sepenuhnya?
options-ready-date = Saya bisa melakukannya paling lambat { $date }.
options-tell = Mohon beri tahu saya pilihan Anda.
options-tell-date = Mohon beri tahu saya pilihan Anda paling lambat { $date }.

## Next steps
next-step-nothing = Anda tidak perlu melakukan apa pun.
next-step-news = Saya akan mengabari Anda begitu ada kabar baru.
next-step-photos = Saya akan mencari solusi begitu fotonya saya terima.
next-step-confirm = Saya akan mulai begitu Anda memberi konfirmasi.

## Apologies
apology = Mohon maaf.
apology-problem = Mohon maaf atas masalah ini.
apology-mistake = Ini kesalahan saya.
apology-wait = Mohon maaf Anda harus menunggu.
apology-late-reply = Mohon maaf atas balasan saya yang terlambat.
apology-understand = Saya mengerti betapa tidak nyamannya hal ini.
apology-not-possible = Mohon maaf, hal ini tidak bisa dilakukan.

## Closings
closing-questions = Jika ada pertanyaan, silakan hubungi saya lewat pesan.
closing-anything-else = Jika Anda memerlukan hal lain, silakan kirim pesan kepada saya.
closing-help = Dengan senang hati saya bantu.
closing-reply = Saya tunggu balasan Anda.
closing-enjoy = Semoga Anda menyukai barang yang Anda beli.
closing-thanks-again = Sekali lagi terima kasih!
closing-day = Semoga hari Anda menyenangkan!
closing-weekend = Selamat berakhir pekan!
closing-best = Salam hangat,
closing-regards = Hormat saya,
