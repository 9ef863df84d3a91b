import { describe, expect, test } from 'vitest';
import { type Role, rolesOfText } from '../roles';

/** Fields that everybody meets every day: logging in, buying, banking, playing, searching. None of them is a credential of an API. */
const ORDINARY: Readonly<Record<string, string>> = {
  en: `Email address | Password | Confirm new password | Forgot password? | Remember me | Search | First name | Card number
    | Expiry date | Security question | Promo code | Door code | Licence key | Sort by | Keyword | Public transport | Member number
    | Wi-Fi password | Secret Santa name | Height | Handler | Customer number | Room access from | Marketing consent`,
  zh: `用户名 | 登录密码 | 确认密码 | 请输入验证码 | 手机号码 | 收货地址 | 身份证号码 | 搜索商品 | 优惠券代码 | 银行卡号 | 支付密码 | 关键字
    | 产品密钥 | 序列号 | 密保问题 | 电子邮箱 | 站点名称 | 市场价 | 无线密码 | 应用名称 | 會員編號 | 訂單編號 | 記住我`,
  ja: `メールアドレス | パスワード | パスワード（確認） | 新しいパスワード | 郵便番号 | 電話番号 | お名前（フリガナ） | キーワードで検索 | クーポンコード
    | カード番号 | 有効期限 | セキュリティコード | 秘密の質問 | 合言葉 | 会員番号 | ライセンスキー | クッキーの設定 | スキー場を選ぶ | 暗証番号
    | 注文番号 | お届け先 | シークレットモード | ハッシュタグ`,
  ko: `아이디 | 비밀번호 | 비밀번호 확인 | 새 비밀번호 | 이메일 | 휴대폰 번호 | 인증번호 | 우편번호 | 배송지 | 검색어 | 쿠폰 번호 | 카드 번호
    | 비밀글 | 키 | 키 (cm) | 몸무게 | 스키 강습 | 키즈 | 쿠키 허용 | 위스키 | 키워드 | 주문 번호 | 생년월일 | 와이파이 비밀번호 | 제품 키`,
  de: `E-Mail-Adresse | Passwort | Passwort wiederholen | Neues Passwort | Vorname | Straße und Hausnummer | Kundennummer | Bestellnummer
    | Gutscheincode | Sicherheitsfrage | Geheimzahl | Lizenzschlüssel | Produktschlüssel | Schlüsselwort | Telefonnummer | Suche
    | Kartennummer | Zugang zum Gebäude | WLAN-Schlüssel | Hausschlüssel abgegeben am | Privatadresse | Öffentliche Verkehrsmittel
    | Buchungsschlüssel | Steuernummer | Händlersuche | Gemeindeschlüssel | Angemeldet bleiben | Clientel`,
  fr: `Adresse e-mail | Mot de passe | Confirmer le mot de passe | Nouveau mot de passe | Mot de passe oublié | Prénom | Code postal
    | Numéro de téléphone | Code promo | Question secrète | Code secret | Mot-clé | Mots clés | Clé RIB | Clé de licence | Numéro client
    | Numéro de commande | Remise des clés | Code d'accès à l'immeuble | Nom du vendeur | Se souvenir de moi | Recherche
    | Date d'expiration | Accès PMR | Clé USB | Pseudo`,
  es: `Correo electrónico | Contraseña | Confirmar contraseña | Nueva contraseña | Contraseña actual | Olvidé mi contraseña | Nombre y apellidos
    | Código postal | Número de teléfono | Código de descuento | Pregunta secreta | Amigo secreto | Palabra clave | Número de cliente
    | Número de pedido | Clave lada | Código de seguridad | Buscar | Usuario | Fecha de caducidad | Clave de producto | Acceso al edificio
    | Vendedor | Fichas de casino`,
  it: `Indirizzo e-mail | Password | Conferma password | Nuova password | Password dimenticata | Nome e cognome | Codice fiscale | CAP
    | Numero di telefono | Codice sconto | Domanda segreta | Parola chiave | Numero cliente | Numero ordine | Chiavi di casa
    | Codice di sicurezza | Cerca | Nome utente | Data di scadenza | Accesso disabili | Nome del venditore | Firma | Chiave di licenza`,
  pt: `E-mail | Senha | Confirmar senha | Nova senha | Senha atual | Esqueci minha senha | Nome completo | CEP | Telefone | Cupom de desconto
    | Pergunta secreta | Amigo secreto | Palavra-chave | Chave Pix | Chave de acesso da NF-e | Número do pedido | Código de segurança
    | Buscar | Usuário | Validade | Chave de licença | Assinatura | Nome no cartão | Palavra-passe | Acesso ao prédio`,
  nl: `E-mailadres | Wachtwoord | Wachtwoord bevestigen | Nieuw wachtwoord | Wachtwoord vergeten? | Voornaam | Postcode | Huisnummer
    | Telefoonnummer | Kortingscode | Geheime vraag | Zoekwoord | Klantnummer | Bestelnummer | Productsleutel | Zoeken | Gebruikersnaam
    | Vervaldatum | Toegangscode gebouw | Huissleutel | Wifi-wachtwoord | Ingelogd blijven | Sleutelmaat`,
  pl: `Adres e-mail | Hasło | Powtórz hasło | Nowe hasło | Nie pamiętasz hasła? | Imię i nazwisko | Kod pocztowy | Numer telefonu | Kod rabatowy
    | Pytanie pomocnicze | Słowo kluczowe | Numer klienta | Numer zamówienia | Klucz produktu | Szukaj | Nazwa użytkownika | Data ważności
    | Kod dostępu do budynku | Klucz do mieszkania | Hasło do Wi-Fi | Zapamiętaj mnie | Firma | Podpis`,
  tr: `E-posta adresi | Şifre | Şifre tekrarı | Yeni şifre | Şifremi unuttum | Ad soyad | Posta kodu | Telefon numarası | İndirim kodu
    | Gizli soru | Anahtar kelime | Müşteri numarası | Sipariş numarası | Ürün anahtarı | Ara | Kullanıcı adı | Son kullanma tarihi
    | TC Kimlik No | Ev anahtarı | Wi-Fi şifresi | Beni hatırla | Kart numarası | Ad`,
  ru: `Электронная почта | Пароль | Подтвердите пароль | Новый пароль | Забыли пароль? | Имя и фамилия | Почтовый индекс | Номер телефона
    | Промокод | Секретный вопрос | Кодовое слово | Ключевое слово | Номер заказа | Ключ продукта | Поиск | Логин | Срок действия карты
    | Гаечный ключ | Ключ от квартиры | Пароль от Wi-Fi | Запомнить меня | Код домофона | Подпись | Доступ для колясок | Тайный Санта`,
  ar: `البريد الإلكتروني | كلمة المرور | تأكيد كلمة المرور | كلمة المرور الجديدة | نسيت كلمة المرور | الاسم الكامل | الرمز البريدي | رقم الهاتف
    | كود الخصم | السؤال السري | الكلمة المفتاحية | رقم العميل | رقم الطلب | مفتاح المنتج | بحث | اسم المستخدم | تاريخ الانتهاء
    | مفتاح الدولة | مفتاح الباب | شحن سريع | تذكرني | الرقم السري | سرير مزدوج`,
  vi: `Địa chỉ email | Mật khẩu | Nhập lại mật khẩu | Mật khẩu mới | Quên mật khẩu | Họ và tên | Mã bưu điện | Số điện thoại | Mã giảm giá
    | Câu hỏi bí mật | Từ khóa | Mã khách hàng | Mã đơn hàng | Khóa sản phẩm | Tìm kiếm | Tên đăng nhập | Ngày hết hạn | Khóa học
    | Chọn khoa | Khóa cửa | Chuyên khoa | Ghi nhớ đăng nhập | Mã xác nhận | Khách hàng`,
  hi: `ईमेल पता | पासवर्ड | पासवर्ड की पुष्टि करें | नया पासवर्ड | पासवर्ड भूल गए? | पूरा नाम | पिन कोड | फ़ोन नंबर | कूपन कोड | गुप्त प्रश्न
    | कीवर्ड | ग्राहक संख्या | ऑर्डर संख्या | लाइसेंस कुंजी | खोजें | उपयोगकर्ता नाम | समाप्ति तिथि | बाकी राशि | घर की चाबी
    | वाई-फाई पासवर्ड | मुझे याद रखें | जन्म की तारीख`,
  id: `Alamat email | Kata sandi | Konfirmasi kata sandi | Kata sandi baru | Lupa kata sandi? | Nama lengkap | Kode pos | Nomor telepon
    | Kode promo | Pertanyaan rahasia | Kata kunci | Nomor pelanggan | Nomor pesanan | Kunci produk | Cari | Nama pengguna
    | Tanggal kedaluwarsa | Kunci rumah | Kunci pintu | Sandi Wi-Fi | Ingat saya | Nomor kartu`,
  sv: `E-postadress | Lösenord | Bekräfta lösenord | Nytt lösenord | Glömt lösenord? | För- och efternamn | Postnummer | Telefonnummer
    | Rabattkod | Hemlig fråga | Nyckelord | Kundnummer | Ordernummer | Produktnyckel | Sök | Användarnamn | Giltig till | Husnyckel
    | Portkod | Wifi-lösenord | Kom ihåg mig | Personnummer | Nyckelring`,
  mixed: `Max tokens | Token symbol | Prix du jeton | Tokenpreis | Precio del token | 토큰 가격 | トークン数 | Количество токенов | Harga token
    | Cena tokena | Google Maps API Key | Clé Google Maps | reCAPTCHA サイトキー | 사이트 키 | Clé de chiffrement | Verschlüsselungskennwort
    | Chiave di crittografia | Şifreleme anahtarı | Krypteringsnyckel | Ключ шифрования | 暗号化キー | 加密密钥 | مفتاح التشفير`,
};

const EVERYDAY: ReadonlySet<Role> = new Set<Role>(['username', 'password', 'totp']);

describe.each(Object.entries(ORDINARY))('everyday labels, %s', (_language, labels) => {
  test.each(labels.split('|').map((label) => label.trim()))('%s', (label) => {
    expect(rolesOfText(label).filter((role) => !EVERYDAY.has(role))).toEqual([]);
  });
});
