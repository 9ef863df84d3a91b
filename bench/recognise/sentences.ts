/** What people copy in twelve languages, some of it about secrets and none of it one. */
export const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Please send the parcel to the warehouse before 5 pm on 12/03/2025, gate 7.',
    'Your refresh token starts with Atzr| and must never be shared with anybody.',
    'The secret access key is shown only once; download the CSV file when you create it.',
    'We are out of stock until week 32, so I raised the price to 24.99 and paused the ads.',
  ],
  de: [
    'Der geheime Schlüssel wird nur einmal angezeigt, bitte bewahren Sie ihn sicher auf.',
    'Die Lieferung Nr. 2025-00431 ist unterwegs und trifft am Donnerstag zwischen 9 und 12 Uhr ein.',
    'Bitte überweisen Sie 1.249,00 € auf das Konto DE89 3704 0044 0532 0130 00.',
  ],
  fr: [
    'Votre clé secrète AWS ne doit jamais être communiquée à un tiers.',
    'Le colis partira lundi; le numéro de suivi est 6A21948573621.',
    'Merci de renvoyer la facture n° FR-2025-118 à compta@boutique.example.',
  ],
  es: [
    'La clave secreta no se comparte con nadie, ni siquiera con el soporte técnico.',
    'El pedido 702-4839201-1174629 se envió ayer desde Zaragoza.',
    'Precio: 19,95 € con IVA; plazo de entrega de 3 a 5 días laborables.',
  ],
  it: [
    'La chiave segreta si trova nella sezione Sviluppatori di Seller Central.',
    'Il reso è stato accettato e il rimborso di 34,50 € arriverà entro 14 giorni.',
  ],
  pt: [
    'A chave secreta da AWS aparece apenas uma vez, logo depois de criada.',
    'O pacote AA123456785BR foi entregue em São Paulo às 14h20.',
  ],
  nl: [
    'De geheime sleutel hoort niet in een e-mail of in een formulier van iemand anders.',
    'Bestelling 403-9920184-3355721 is vanochtend verzonden vanuit Tilburg.',
  ],
  pl: [
    'Tajny klucz dostępu wyświetla się tylko raz i nie wolno go nikomu podawać.',
    'Przesyłka nr 620000123456789012345678 czeka w paczkomacie WAW123M.',
  ],
  tr: [
    'Gizli anahtar yalnızca bir kez gösterilir; kimseyle paylaşmayın.',
    'Sipariş 171-2284930-9957712 kargoya verildi, takip kodu 7340012345678.',
  ],
  ru: [
    'Секретный ключ показывается один раз, его нельзя передавать никому.',
    'Заказ № 18234567-0042 отправлен, трек-номер RA644000001RU.',
  ],
  ja: [
    'シークレットキーは一度しか表示されません。第三者に渡さないでください。',
    '注文番号 250-1234567-7654321 の商品は本日発送いたしました。',
    '秘密鍵の取り扱いにはくれぐれもご注意ください。',
  ],
  zh: [
    '密钥只显示一次，请不要把密钥发给任何第三方服务商。',
    '订单 114-3941689-8772232 已发货，运单号 SF1234567890123。',
    '亚马逊后台的访问密钥编号和密钥请妥善保管。',
  ],
  ko: [
    '비밀 키는 한 번만 표시되며 누구에게도 알려 주면 안 됩니다.',
    '주문번호 20250311-0004521 상품이 오늘 발송되었습니다. 송장 번호 643219874512.',
  ],
};
