/** One page of the help: what it is about, what to do in order, and what else is worth knowing. */
export interface HelpPage {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly string[];
  readonly notes: readonly string[];
  /** An address that opens in a new tab. */
  readonly link?: string;
}

const keys: HelpPage = {
  title: 'API kalitlarini olish',
  intro:
    'Telegram har bir ilovadan API ID va API hash soʻraydi. Ularni bir marta, bepul, rasmiy my.telegram.org saytida olasiz. Kompaniyangiz Xabar ilovasini kalitlari bilan tayyorlagan boʻlsa, bu qadam kerak emas.',
  steps: [
    'Brauzerda https://my.telegram.org manzilini oching.',
    'Telefon raqamingizni +998… koʻrinishida kiriting. Kod SMS emas, Telegram ilovasiga keladi.',
    '«API development tools» havolasini bosing.',
    'App title va Short name maydonlarini toʻldiring, masalan «Ofis» va «ofis2026» (lotin harflari va raqamlar). Platform: Web. URL va Description boʻsh qolishi mumkin.',
    '«Create application» tugmasini bosing.',
    'api_id (raqam) va api_hash (32 ta belgi) qiymatlarini nusxalab, Xabar ilovasining kirish sahifasiga qoʻying.',
  ],
  notes: [
    'Sahifa «ERROR» deb javob bersa: VPN va reklama toʻsgichni oʻchiring, boshqa brauzerda yoki bir necha soatdan keyin urinib koʻring.',
    'Bir telefon raqamiga bitta API ID beriladi; uni barcha qurilmalaringizda ishlatasiz.',
    'Internetda tarqalgan «namuna» kalitlarni ishlatmang: Telegram ularni cheklaydi.',
    'Kalitlaringizni hech kimga bermang: ular sizning nomingizga yozilgan.',
  ],
  link: 'https://my.telegram.org',
};

const login: HelpPage = {
  title: 'Hisobga kirish',
  intro:
    'Xabar sizning mavjud Telegram hisobingizga, telefondagi ilovaga qoʻshimcha qurilma sifatida ulanadi.',
  steps: [
    'API kalitlari soʻralsa, ularni kiriting (faqat birinchi marta).',
    'Davlatni tanlab, raqamingizni kiriting. Nusxalangan raqamni istalgan koʻrinishda qoʻyish mumkin.',
    'Telefoningizdagi Telegram ilovasida «Telegram» chatini oching va u yerdagi kodni kiriting.',
    'Ikki bosqichli parol oʻrnatgan boʻlsangiz, uni kiriting.',
  ],
  notes: [
    'Tezroq usul: «QR kod orqali kirish» ni tanlab, kodni telefondagi Sozlamalar → Qurilmalar → Qurilmani ulash orqali skanerlang.',
    'Kodni kutayotganda sahifani yopib, qayta ochish mumkin: kirish shu joydan davom etadi.',
    'iPhone’da avval ilovani bosh ekranga oʻrnating, soʻng kiring.',
  ],
};

const code: HelpPage = {
  title: 'Kod kelmayapti',
  intro: 'Kod koʻpincha SMS emas, Telegram ilovasining oʻziga keladi.',
  steps: [
    'Telefon, kompyuter yoki planshetdagi Telegram ilovasida koʻk belgili «Telegram» chatini qarang. Chat arxivda yoki ovozsiz boʻlishi mumkin.',
    'Raqam va davlat kodi toʻgʻriligini tekshiring.',
    'Hisoblagich tugagach, koddan pastdagi tugma bilan boshqa usulni soʻrang.',
    'Boshqa qurilmada kirgan boʻlsangiz, kod oʻrniga QR orqali kiring.',
  ],
  notes: [
    'Telegram norasmiy ilovalarga SMS kodni har doim ham yubormaydi. Hisobingiz hech bir qurilmada ochiq boʻlmasa, avval rasmiy ilovada kiring.',
    'Kodni ketma-ket koʻp soʻramang: Telegram bir necha soatga cheklab qoʻyadi.',
    'Kod bir necha daqiqa amal qiladi; yangisini soʻrasangiz, eskisi yaroqsiz boʻladi.',
  ],
};

const revoked: HelpPage = {
  title: 'Seans tugadi',
  intro:
    'Telegram bu qurilmadagi seansni yopsa, Xabar shu qurilmadagi hamma narsani oʻchiradi va qayta kirishni soʻraydi. Yozishmalaringiz Telegramda qoladi.',
  steps: [
    'Telefonda Sozlamalar → Qurilmalar boʻlimini oching.',
    'Roʻyxatda notanish qurilma boʻlsa, uning seansini tugating va ikki bosqichli parolni oʻzgartiring.',
    'Xabar ilovasiga qayta kiring.',
  ],
  notes: [
    'Bunga sabab: siz yoki boshqa birov «Boshqa seanslarni tugatish» ni bosgan; hisob uzoq ishlatilmagan; parol almashtirilgan; yoki Telegram hisobni cheklagan.',
    'Kirgandan keyin darrov chiqib ketsangiz, bir necha soat kutib, bir marta urinib koʻring. Takror urinish cheklovni uzaytiradi.',
    'Hisob bloklangan boʻlsa va buni xato deb bilsangiz, recover@telegram.org manziliga yozing.',
  ],
};

const flood: HelpPage = {
  title: '«Urinishlar juda koʻp» (flood wait)',
  intro:
    'Telegram qisqa vaqtda koʻp takrorlangan amallarni vaqtincha toʻxtatadi. Xabar qancha kutish kerakligini koʻrsatadi.',
  steps: [
    'Hisoblagich tugashini kuting. Ilovani yopish yoki qayta kirish kutishni qisqartirmaydi.',
    'Yuborilmay qolgan xabarlar saqlanadi va vaqti kelganda oʻzi yuboriladi.',
  ],
  notes: [
    'Kirishda bu odatda kodni yoki parolni koʻp kiritishdan kelib chiqadi; kutish bir sutkagacha choʻzilishi mumkin.',
    'Bir xil matnni koʻp odamga yubormang: hisobingiz spam uchun cheklanishi mumkin. Sababini @SpamBot aytadi.',
  ],
};

const security: HelpPage = {
  title: 'Xavfsizlik',
  intro: 'Xabar ilovasining serveri yoʻq: brauzeringiz toʻgʻridan toʻgʻri Telegram bilan gaplashadi.',
  steps: [
    'Kirish kodi, parol, API hash va QR kodni hech kimga bermang, hatto «Telegram xodimi» soʻrasa ham.',
    'Telegramda ikki bosqichli parolni yoqing: Sozlamalar → Maxfiylik.',
    'Begona yoki umumiy kompyuterda ishlagach, albatta «Chiqish» ni bosing.',
    'Vaqti-vaqti bilan Sozlamalar → Qurilmalar roʻyxatini koʻrib chiqing.',
    'Qurilmangizga ekran qulfini oʻrnating.',
    'Kod-parol oʻrnating: Sozlamalar → Kod-parol. Stoldan turganda Alt+Shift+L ni bosing: Xabar qulflanadi.',
  ],
  notes: [
    'Shu qurilmada shifrlab saqlanadi: seans kalitlari, API hash, koʻrilgan chatlar, xabarlar, fayllar va yuborilmagan xabarlar.',
    'Kod-parolsiz shifr kaliti brauzerning oʻzida, tashqariga chiqarib boʻlmaydigan shaklda turadi. Bu diskdan nusxa olishni qiyinlashtiradi, lekin qulfi ochiq qurilmangizda brauzeringizni ochgan odamdan yoki zararli dasturdan himoya qilmaydi.',
    'Kod-parol boʻlsa, kalit usiz ochilmaydi: qulflangan Xabarni va diskdan olingan nusxani kodsiz hech kim oʻqiy olmaydi. Qisqa PIN-kod nusxani uzoq saqlamaydi.',
    'Alt+Shift+1…9 hisoblarni almashtiradi.',
    'Til, mavzu va matn oʻlchami ochiq saqlanadi; boshqa hech narsa ochiq saqlanmaydi.',
    '«Chiqish» Telegramga xabar beradi va bu qurilmadagi hamma narsani oʻchiradi.',
  ],
};

const install: HelpPage = {
  title: 'Ilovani oʻrnatish',
  intro: 'Oʻrnatilgan Xabar oʻz oynasida ochiladi, internetsiz ishlaydi va ma’lumotlari uzoqroq saqlanadi.',
  steps: [
    'iPhone va iPad: Safari → «Ulashish» → «Bosh ekranga qoʻshish».',
    'Android: Chrome menyusi → «Ilovani oʻrnatish».',
    'Kompyuter: Chrome yoki Edge manzil qatoridagi oʻrnatish belgisi.',
  ],
  notes: [
    'iPhone’da oʻrnatilgan ilova va Safari varagʻi alohida: kirishni oʻrnatilgan ilovada bajaring.',
    'Bir hafta ochilmagan sahifaning ma’lumotlarini Safari oʻchirib yuborishi mumkin; oʻrnatilgan ilovada bunday boʻlmaydi.',
  ],
};

export const help = {
  title: 'Yordam',
  intro: 'Mavzuni tanlang.',
  steps: 'Nima qilish kerak',
  notes: 'Yana bilib oling',
  open: (host: string) => `${host} saytini ochish`,
  pages: { login, keys, code, revoked, flood, security, install },
};
