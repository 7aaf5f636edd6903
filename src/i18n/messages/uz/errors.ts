/** What a failure's sentence may say beside itself. */
export interface ErrorData {
  readonly code: string;
  /** A time in words; undefined where Telegram named none. */
  readonly wait?: string;
}

/** The words for every code: Telegram's in capitals as its documents write them, numbers cut off. */
export const errors = {
  unknown: ({ code }: ErrorData) => `Telegram rad etdi (${code}).`,
  /** The server’s own trouble, for which there are no words of its own. */
  trouble: ({ code }: ErrorData) => `Telegram serverida xato (${code}). Birozdan soʻng urinib koʻring.`,
  byCode: {
    // The border’s own codes.
    OFFLINE: 'Internet yoʻq. Ulanish tiklangach, qayta urinib koʻring.',
    TIMEOUT: 'Telegram vaqtida javob bermadi. Qayta urinib koʻring.',
    ABORTED: 'Toʻxtatildi.',
    WORKER_GONE: 'Xabar ilovasining ishchi qismi toʻxtab qoldi. Sahifani yangilang.',
    NOT_SIGNED_IN: 'Avval hisobga kiring.',
    NOT_FOUND: 'Bu yerda endi yoʻq: oʻchirilgan boʻlishi mumkin.',
    BAD_INPUT: 'Kiritilgan ma’lumot notoʻgʻri.',
    TOO_LARGE: 'Fayl juda katta.',
    NO_FORWARDS: 'Bu chatdan saqlash va uzatish taqiqlangan.',
    STORAGE_FULL: 'Qurilmada joy qolmadi. Sozlamalarda saqlangan fayllarni tozalang.',
    STORAGE_BROKEN:
      'Brauzer xotirasi ochilmadi. Sahifani yangilang; maxfiy oynada Xabar ishlamasligi mumkin.',
    CACHE_DAMAGED: 'Saqlangan ma’lumotlarning bir qismi buzilgan. Xabar ularni Telegramdan qayta yuklamoqda.',
    CACHE_REBUILT:
      'Bu qurilmadagi xotira buzilgan edi va yangidan tuzildi. Kirish va yuborilmagan xabarlar saqlab qolindi, qolgani Telegramdan yuklanmoqda.',
    OUTBOX_DAMAGED:
      'Yuborilmagan xabarlardan biri buzilgan, uni saqlab qolib boʻlmadi. Oxirgi yozganlaringizni tekshiring.',
    STORAGE_STUCK: 'Brauzer xotirasi javob bermayapti. Xabarni butunlay yopib, qayta oching.',
    STORAGE_UNREADABLE:
      'Brauzer saqlangan ma’lumotlarning bir qismini oʻqiy olmayapti. Xabarni qayta oching: u oʻzini tiklaydi.',
    SERVER_UNTRUSTED:
      'Server oʻzini tasdiqlay olmadi. Ulanish uzildi: kimdir aloqaga aralashayotgan boʻlishi mumkin.',
    LOCKED: 'Xabar qulflangan.',
    PASSCODE_WRONG: 'Kod-parol notoʻgʻri.',
    PASSCODE_WAIT: ({ wait = 'bir oz' }) => `Xato urinishlar koʻp. ${wait}dan keyin qayta urinib koʻring.`,
    PASSCODE_WIPED: 'Kod-parol juda koʻp marta xato kiritildi: bu qurilmadagi hamma narsa oʻchirildi.',
    PRF_WRONG: 'Bu kalit mos kelmadi. Kod-parolni kiriting.',
    ACCOUNT_ALREADY_HERE: 'Bu hisobga shu yerda allaqachon kirilgan.',
    TOO_MANY_ACCOUNTS: 'Bundan ortiq hisob qoʻshib boʻlmaydi. Avval biridan chiqing.',
    FRESH_RESET_AUTHORISATION_FORBIDDEN:
      'Bu qurilma yaqinda ulangan. Telegram boshqa seanslarni yakunlashga kirgandan 24 soat keyin ruxsat beradi. Hozir buni telefoningizdan qiling.',
    INTERNAL: 'Xabar ilovasida kutilmagan xato. Qayta urinib koʻring.',
    // Logging in.
    API_ID_INVALID: 'API ID yoki API hash notoʻgʻri. my.telegram.org sahifasidagi bilan solishtiring.',
    API_ID_PUBLISHED_FLOOD:
      'Bu API ID ommaga oshkor boʻlgan, Telegram uni cheklagan. my.telegram.org da oʻzingiznikini oling.',
    PHONE_NUMBER_INVALID: 'Telefon raqami notoʻgʻri. Davlat kodini va raqamni tekshiring.',
    PHONE_NUMBER_BANNED:
      'Telegram bu raqamni bloklagan. Bu xato deb oʻylasangiz, recover@telegram.org manziliga yozing.',
    PHONE_NUMBER_FLOOD: 'Bu raqam bilan juda koʻp urinildi. Ertaga qayta urinib koʻring.',
    PHONE_PASSWORD_FLOOD: 'Parol juda koʻp marta xato kiritildi. Keyinroq qayta urinib koʻring.',
    PHONE_NUMBER_UNOCCUPIED: 'Bu raqam bilan Telegram hisobi ochilmagan.',
    PHONE_NUMBER_OCCUPIED: 'Bu raqam bilan Telegram hisobi bor. Roʻyxatdan oʻtmasdan kiring.',
    PHONE_NUMBER_APP_SIGNUP_FORBIDDEN:
      'Yangi hisobni Xabar ilovasida ochib boʻlmaydi. Avval rasmiy Telegram ilovasida roʻyxatdan oʻting.',
    PHONE_CODE_INVALID: 'Kod notoʻgʻri. Raqamlarni tekshirib, qayta kiriting.',
    PHONE_CODE_EMPTY: 'Kodni kiriting.',
    PHONE_CODE_EXPIRED: 'Kodning muddati oʻtgan. Yangisini soʻrang.',
    PHONE_CODE_HASH_EMPTY: 'Kirish jarayoni uzilib qoldi. Raqamni qayta kiriting.',
    CODE_INVALID: 'Kod notoʻgʻri. Xatdagi raqamlarni tekshirib, qayta kiriting.',
    SMS_CODE_CREATE_FAILED: 'Telegram SMS yubora olmadi. Birozdan soʻng qayta urinib koʻring.',
    EMAIL_VERIFY_EXPIRED: 'Xatdagi kodning muddati oʻtgan. Yangisini soʻrang.',
    SEND_CODE_UNAVAILABLE:
      'Kod yuborishning boshqa usuli qolmadi. Keyinroq urinib koʻring yoki QR orqali kiring.',
    SESSION_PASSWORD_NEEDED: 'Bu hisob ikki bosqichli parol bilan himoyalangan. Parolni kiriting.',
    PASSWORD_HASH_INVALID: 'Parol notoʻgʻri. Bu kod emas, oʻzingiz oʻrnatgan parol.',
    PASSWORD_EMPTY: 'Parolni kiriting.',
    SRP_ID_INVALID: 'Parolni tekshirish vaqti oʻtib ketdi. Yana bir marta kiriting.',
    SRP_PASSWORD_CHANGED: 'Parol hozirgina oʻzgartirildi. Yangisini kiriting.',
    FIRSTNAME_INVALID: 'Ismingizni yozing.',
    LASTNAME_INVALID: 'Familiya notoʻgʻri yozilgan.',
    AUTH_TOKEN_EXPIRED: 'QR kodning muddati oʻtdi. Yangisini skanerlang.',
    AUTH_TOKEN_INVALID: 'QR kod yaroqsiz. Yangisini skanerlang.',
    AUTH_TOKEN_ALREADY_ACCEPTED: 'Bu QR kod bilan allaqachon kirilgan. Yangisini skanerlang.',
    AUTH_RESTART: 'Telegram kirishni boshidan boshlashni soʻradi. Raqamni qayta kiriting.',
    UPDATE_APP_TO_LOGIN: 'Telegram ilovaning yangiroq versiyasini talab qilmoqda. Xabar ilovasini yangilang.',
    // Waits; `wait` is the time in words.
    FLOOD_WAIT: ({ wait = 'bir oz vaqt' }: ErrorData) =>
      `Urinishlar juda koʻp. ${wait}dan keyin qayta urinib koʻring.`,
    FLOOD_PREMIUM_WAIT: ({ wait = 'bir oz vaqt' }: ErrorData) =>
      `Telegram tezlikni chekladi. ${wait}dan keyin davom etadi.`,
    SLOWMODE_WAIT: ({ wait = 'bir oz vaqt' }: ErrorData) =>
      `Guruhda sekin rejim yoqilgan. ${wait}dan keyin yozishingiz mumkin.`,
    FLOOD_TEST_PHONE_WAIT: ({ wait = 'bir oz vaqt' }: ErrorData) =>
      `Sinov raqami bilan juda koʻp urinildi. ${wait}dan keyin qayta urinib koʻring.`,
    PEER_FLOOD:
      'Telegram hisobingizni vaqtincha chekladi: notanish odamlarga yozib boʻlmaydi. @SpamBot dan sababini bilib oling.',
    // The account and its session.
    AUTH_KEY_UNREGISTERED: 'Bu seans tugatilgan. Qayta kiring.',
    SESSION_REVOKED: 'Bu seans boshqa qurilmadan tugatildi. Qayta kiring.',
    SESSION_EXPIRED: 'Seansning muddati oʻtdi. Qayta kiring.',
    AUTH_KEY_DUPLICATED:
      'Telegram bir kalitning ikki joyda ishlatilganini koʻrib, seansni yopdi. Qayta kiring.',
    AUTH_KEY_INVALID: 'Seans kaliti yaroqsiz boʻlib qoldi. Qayta kiring.',
    AUTH_KEY_PERM_EMPTY: 'Seans kaliti yaroqsiz boʻlib qoldi. Qayta kiring.',
    USER_DEACTIVATED: 'Bu Telegram hisobi oʻchirilgan.',
    USER_DEACTIVATED_BAN: 'Telegram bu hisobni bloklagan. Savollar uchun: recover@telegram.org.',
    FROZEN_METHOD_INVALID: 'Telegram hisobingizni muzlatgan: faqat oʻqish mumkin.',
    FROZEN_PARTICIPANT_MISSING: 'Telegram hisobingizni muzlatgan: bu chatni ochib boʻlmaydi.',
    USER_RESTRICTED: 'Shikoyatlar sababli Telegram hisobingizni chekladi. @SpamBot dan sababini bilib oling.',
    PREMIUM_ACCOUNT_REQUIRED: 'Buning uchun Telegram Premium kerak.',
    NEW_LOGIN:
      'Hisobingizga yangi qurilmadan kirildi. Bu siz boʻlmasangiz, Telegram sozlamalaridagi «Qurilmalar» boʻlimida seansni tugating.',
    // Chats and messages.
    CHAT_WRITE_FORBIDDEN: 'Bu chatga yozish huquqingiz yoʻq.',
    CHAT_GUEST_SEND_FORBIDDEN: 'Yozish uchun avval guruhga qoʻshiling.',
    CHAT_RESTRICTED: 'Bu chatda yozish cheklangan.',
    CHAT_SEND_PLAIN_FORBIDDEN: 'Bu guruhda matn yozish taqiqlangan.',
    CHAT_SEND_MEDIA_FORBIDDEN: 'Bu guruhda media yuborish taqiqlangan.',
    CHAT_SEND_PHOTOS_FORBIDDEN: 'Bu guruhda rasm yuborish taqiqlangan.',
    CHAT_SEND_DOCS_FORBIDDEN: 'Bu guruhda fayl yuborish taqiqlangan.',
    CHAT_SEND_VIDEOS_FORBIDDEN: 'Bu guruhda video yuborish taqiqlangan.',
    CHAT_SEND_AUDIOS_FORBIDDEN: 'Bu guruhda musiqa yuborish taqiqlangan.',
    CHAT_SEND_VOICES_FORBIDDEN: 'Bu guruhda ovozli xabar yuborish taqiqlangan.',
    CHAT_SEND_ROUNDVIDEOS_FORBIDDEN: 'Bu guruhda video xabar yuborish taqiqlangan.',
    CHAT_SEND_STICKERS_FORBIDDEN: 'Bu guruhda stiker yuborish taqiqlangan.',
    CHAT_SEND_GIFS_FORBIDDEN: 'Bu guruhda GIF yuborish taqiqlangan.',
    CHAT_SEND_POLL_FORBIDDEN: 'Bu guruhda soʻrovnoma yuborish taqiqlangan.',
    CHAT_SEND_INLINE_FORBIDDEN: 'Bu guruhda bot orqali xabar yuborish taqiqlangan.',
    CHAT_SEND_WEBPAGE_FORBIDDEN: 'Bu guruhda havola yuborish taqiqlangan.',
    TOPIC_CLOSED: 'Bu mavzu yopilgan: unga yozib boʻlmaydi.',
    TOPIC_DELETED: 'Bu mavzu oʻchirilgan.',
    VOICE_MESSAGES_FORBIDDEN: 'Bu odam ovozli va video xabarlarni qabul qilmaydi.',
    CHAT_ADMIN_REQUIRED: 'Buning uchun administrator boʻlish kerak.',
    CHANNEL_PRIVATE: 'Bu chat yopiq, yoki siz undan chiqarilgansiz.',
    CHANNEL_INVALID: 'Bu chat topilmadi.',
    CHAT_FORBIDDEN: 'Bu guruhga kira olmaysiz.',
    CHANNEL_PUBLIC_GROUP_NA: 'Bu guruh endi mavjud emas.',
    CHANNELS_TOO_MUCH: 'Guruh va kanallaringiz juda koʻp. Avval birortasidan chiqing.',
    USER_NOT_PARTICIPANT: 'Siz bu chatning a’zosi emassiz.',
    USER_BANNED_IN_CHANNEL: 'Telegram sizga ommaviy guruhlarda yozishni vaqtincha taqiqlagan.',
    USER_IS_BLOCKED: 'Bu odam sizni bloklagan.',
    YOU_BLOCKED_USER: 'Siz bu odamni bloklagansiz.',
    INPUT_USER_DEACTIVATED: 'Bu odam hisobini oʻchirgan.',
    USER_DELETED: 'Bu odam hisobini oʻchirgan.',
    PEER_ID_INVALID: 'Bu chat topilmadi.',
    USER_ID_INVALID: 'Bu odam topilmadi.',
    CHAT_ID_INVALID: 'Bu guruh topilmadi.',
    PRIVACY_PREMIUM_REQUIRED: 'Bu odamga faqat Telegram Premium egalari yoza oladi.',
    ALLOW_PAYMENT_REQUIRED: 'Bu chatga yozish pullik; Xabar pullik xabar yubormaydi.',
    BALANCE_TOO_LOW: 'Telegram yulduzlaringiz yetarli emas.',
    STARGIFT_INVALID: 'Sovgʻa topilmadi yoki endi mavjud emas.',
    MESSAGE_EMPTY: 'Xabar boʻsh.',
    MESSAGE_TOO_LONG: 'Xabar juda uzun.',
    MEDIA_CAPTION_TOO_LONG: 'Izoh juda uzun.',
    MESSAGE_ID_INVALID: 'Bu xabar oʻchirilgan.',
    MSG_ID_INVALID: 'Bu xabar oʻchirilgan.',
    REPLY_MESSAGE_ID_INVALID: 'Javob berilayotgan xabar oʻchirilgan.',
    QUOTE_TEXT_INVALID: 'Javobda keltirilgan matn oʻzgargan. Uni qayta tanlang.',
    REACTION_INVALID: 'Bu reaksiyani bu yerda qoʻyib boʻlmaydi.',
    REACTIONS_TOO_MANY: 'Bitta xabarga qoʻyiladigan reaksiyalar soni tugadi.',
    MESSAGE_NOT_MODIFIED: 'Xabarda oʻzgarish yoʻq.',
    MESSAGE_AUTHOR_REQUIRED: 'Faqat oʻz xabaringizni tahrirlay olasiz.',
    MESSAGE_EDIT_TIME_EXPIRED: 'Bu xabarni endi tahrirlab boʻlmaydi: vaqti oʻtgan.',
    MESSAGE_DELETE_FORBIDDEN: 'Bu xabarni oʻchira olmaysiz.',
    ENTITY_BOUNDS_INVALID: 'Matnning bezagi notoʻgʻri. Bezaksiz yuborib koʻring.',
    CHAT_FORWARDS_RESTRICTED: 'Bu chatdan xabar uzatish taqiqlangan.',
    PINNED_DIALOGS_TOO_MUCH: 'Qadalgan chatlar juda koʻp. Avval birini yeching.',
    USERNAME_INVALID: 'Foydalanuvchi nomi notoʻgʻri.',
    USERNAME_NOT_OCCUPIED: 'Bunday foydalanuvchi nomi yoʻq.',
    // Files.
    FILE_REFERENCE_EXPIRED: 'Faylning manzili eskirdi. Chatni qayta ochib koʻring.',
    FILE_REFERENCE_INVALID: 'Faylning manzili eskirdi. Chatni qayta ochib koʻring.',
    FILE_REFERENCE_EMPTY: 'Faylning manzili eskirdi. Chatni qayta ochib koʻring.',
    FILEREF_UPGRADE_NEEDED: 'Faylning manzili eskirdi. Chatni qayta ochib koʻring.',
    FILE_ID_INVALID: 'Fayl Telegramda topilmadi.',
    FILE_EMPTY: 'Fayl boʻsh.',
    FILE_CUT_SHORT: 'Fayl toʻliq kelmadi. Qayta urinib koʻring.',
    FILE_PARTS_INVALID: 'Fayl juda katta: Telegram uni qabul qilmadi.',
    FILE_PART_MISSING: 'Fayl toʻliq yetib bormadi. Qayta yuboriladi.',
    PHOTO_INVALID_DIMENSIONS: 'Rasmning oʻlchami notoʻgʻri. Fayl sifatida yuboring.',
    IMAGE_PROCESS_FAILED: 'Telegram rasmni ocha olmadi. Fayl sifatida yuboring.',
    PHOTO_INVALID: 'Telegram rasmni ocha olmadi. Fayl sifatida yuboring.',
    PHOTO_EXT_INVALID: 'Telegram bu turdagi rasmni qabul qilmaydi. Fayl sifatida yuboring.',
    PHOTO_SAVE_FILE_INVALID: 'Telegram rasmni saqlay olmadi. Fayl sifatida yuboring.',
    MEDIA_EMPTY: 'Media topilmadi.',
    MEDIA_INVALID: 'Telegram bu turdagi faylni qabul qilmadi.',
    // Telegram’s own troubles.
    INTERNAL_SERVER_ERROR: 'Telegram serverida xato. Birozdan soʻng urinib koʻring.',
    RPC_CALL_FAIL: 'Telegram serverida xato. Birozdan soʻng urinib koʻring.',
    MSG_WAIT_TIMEOUT: 'Telegram vaqtida javob bermadi. Qayta urinib koʻring.',
    CONNECTION_API_ID_INVALID: 'API ID notoʻgʻri. my.telegram.org sahifasidagi bilan solishtiring.',
  },

  /** On a bubble that goes by itself when the wait is over. */
  waiting: {
    FLOOD_WAIT: (wait: string) => `Telegram biroz kutishni soʻradi. ${wait}dan keyin oʻzi yuboriladi.`,
    SLOWMODE_WAIT: (wait: string) => `Guruhda sekin rejim yoqilgan. ${wait}dan keyin oʻzi yuboriladi.`,
    FLOOD_PREMIUM_WAIT: (wait: string) =>
      `Telegram yuklash tezligini chekladi. ${wait}dan keyin davom etadi.`,
  },

  /** Why a session ended that nobody here ended. */
  endedBy: {
    REVOKED: 'Bu seans boshqa qurilmadan tugatildi.',
    EXPIRED: 'Seans uzoq ishlatilmagani uchun Telegram uni yopdi.',
    DEACTIVATED: 'Bu Telegram hisobi oʻchirilgan.',
    BANNED: 'Telegram bu hisobni bloklagan. Savollar uchun: recover@telegram.org.',
    DUPLICATED: 'Telegram seans kaliti ikki joyda ishlatilganini koʻrib, uni yopdi.',
    STORAGE_LOST:
      'Brauzer Xabar ilovasining saqlangan ma’lumotlarini oʻchirib yuborgan. Yozishmalaringiz Telegramda joyida.',
  },
};
