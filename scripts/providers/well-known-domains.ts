/**
 * Domains that everybody knows and that no rule for imitations may ever catch: the world's most visited sites, those of the trade, and
 * those whose names stand close to a provider's.
 */
export const WELL_KNOWN_DOMAINS: readonly string[] = `
google.com youtube.com facebook.com instagram.com x.com twitter.com whatsapp.com wikipedia.org reddit.com tiktok.com linkedin.com
pinterest.com netflix.com microsoft.com office.com live.com outlook.com bing.com yahoo.com yahoo.co.jp duckduckgo.com baidu.com qq.com
weibo.com zhihu.com bilibili.com douyin.com 163.com sina.com.cn sohu.com jd.com taobao.com tmall.com 1688.com alibaba.com aliexpress.com
alipay.com aliyun.com tencent.com wechat.com feishu.cn larksuite.com dingtalk.com naver.com daum.net kakao.com rakuten.co.jp
mercari.com yandex.ru vk.com mail.ru ozon.ru wildberries.ru avito.ru telegram.org signal.org discord.com twitch.tv spotify.com apple.com
icloud.com adobe.com canva.com figma.com notion.so notion.com slack.com zoom.us dropbox.com box.com github.com gitlab.com bitbucket.org
stackoverflow.com stackexchange.com npmjs.com pypi.org docker.com cloudflare.com fastly.com akamai.com digitalocean.com heroku.com
vercel.com netlify.com render.com supabase.com firebase.google.com mongodb.com oracle.com sap.com salesforce.com hubspot.com zendesk.com
freshdesk.com intercom.com atlassian.com atlassian.net trello.com asana.com monday.com airtable.com clickup.com miro.com typeform.com
jotform.com surveymonkey.com mailchimp.com sendgrid.com klaviyo.com twilio.com okta.com auth0.com onelogin.com lastpass.com 1password.com
bitwarden.com dashlane.com keepersecurity.com wordpress.com wordpress.org wix.com squarespace.com weebly.com godaddy.com namecheap.com
gandi.net ovh.com hostinger.com ionos.com strato.de hetzner.com
amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.co.jp amazon.in amazon.com.br amazon.com.mx amazon.ca
amazon.com.au amazon.nl amazon.se amazon.pl amazon.sg amazon.ae amazon.sa amazon.eg amazon.com.tr amazon.com.be amazon.ie amazon.co.za
amazonaws.com amazonservices.com primevideo.com aws.amazon.com audible.com imdb.com goodreads.com ring.com zappos.com woot.com
ebay.com ebay.co.uk ebay.de etsy.com walmart.com walmart.ca target.com bestbuy.com costco.com homedepot.com lowes.com wayfair.com ikea.com
shopify.com bigcommerce.com woocommerce.com magento.com prestashop.com shopware.com ecwid.com shopee.sg shopee.com.my
shopee.tw lazada.com lazada.sg tokopedia.com bukalapak.com flipkart.com myntra.com snapdeal.com mercadolibre.com mercadolivre.com.br
allegro.pl zalando.de zalando.com otto.de bol.com cdiscount.com fnac.com darty.com kaufland.de emag.ro temu.com shein.com wish.com
noon.com trendyol.com hepsiburada.com coupang.com gmarket.co.kr zozo.jp
paypal.com paypal.me stripe.com square.com squareup.com adyen.com klarna.com affirm.com afterpay.com wise.com transferwise.com revolut.com
monzo.com n26.com starlingbank.com payoneer.com worldpay.com firstdata.com fiserv.com worldline.com skrill.com neteller.com westernunion.com
moneygram.com remitly.com xoom.com ofx.com xe.com airwallex.com mollie.com gocardless.com plaid.com brex.com mercury.com ramp.com
chase.com bankofamerica.com wellsfargo.com citi.com capitalone.com americanexpress.com visa.com mastercard.com hsbc.com barclays.co.uk
lloydsbank.com natwest.com santander.com bbva.com ing.com ing.nl rabobank.nl deutsche-bank.de commerzbank.de sparkasse.de bnpparibas.com
societegenerale.com credit-agricole.fr ubs.com icbc.com.cn boc.cn ccb.com cmbchina.com dbs.com ocbc.com anz.com coinbase.com binance.com
kraken.com bitpay.com
intuit.com turbotax.com quickbooks.com mint.com xero.com sage.com freshbooks.com netsuite.com odoo.com zoho.com zoho.eu zoho.in zohocorp.com
lexware.de datev.de sevdesk.de
fedex.com ups.com usps.com dhl.com dhl.de dpd.com gls-group.com hermesworld.com royalmail.com laposte.fr postnl.nl canadapost.ca
auspost.com.au sf-express.com cainiao.com yunexpress.com 17track.net shippo.com goshippo.com easypost.com sendle.com shipt.com pitneybowes.com
aura.com eva.com cleo.com meetcleo.com prima.it prima.com aurahealth.io evaair.com perpetual.com extensive.com intuitive.com
wiseman.com 8fig.com winit.org linkworks.com worldfirstaid.com firstworld.com helium.com jungle.com pearl.com linnaeus.com
shopping.com shopper.com shopback.com shopstyle.com easyjet.com easyshop.com shipito.com shiprocket.in shipwire.com sendinblue.com
brevo.com channel4.com channelnewsasia.com cloudcannon.com storefront.com sellercloud.com sellics.com sellerapp.com selleramp.com
keepa.com camelcamelcamel.com viral-launch.com datahawk.co carbon6.io pacvue.com skai.com quartile.com repricer.net sostocked.com
zonguru.com smartscout.com threecolts.com amzscout.net egrow.io sellgo.com asinspotlight.com
bbc.co.uk bbc.com cnn.com nytimes.com theguardian.com washingtonpost.com reuters.com bloomberg.com ft.com wsj.com forbes.com economist.com
spiegel.de zeit.de lemonde.fr elpais.com corriere.it nikkei.com asahi.com scmp.com weather.com booking.com airbnb.com expedia.com
tripadvisor.com uber.com lyft.com grab.com doordash.com deliveroo.co.uk openai.com chatgpt.com anthropic.com claude.ai gemini.google.com
perplexity.ai huggingface.co kaggle.com coursera.org udemy.com duolingo.com khanacademy.org archive.org medium.com substack.com quora.com
tumblr.com flickr.com imgur.com vimeo.com dailymotion.com steampowered.com epicgames.com roblox.com ea.com playstation.com xbox.com
nintendo.com samsung.com sony.com lg.com hp.com dell.com lenovo.com asus.com intel.com amd.com nvidia.com ibm.com cisco.com
mozilla.org firefox.com opera.com brave.com w3.org whatwg.org ietf.org iana.org icann.org europa.eu usa.gov irs.gov nasa.gov nih.gov
mit.edu harvard.edu stanford.edu ox.ac.uk cam.ac.uk
`
  .trim()
  .split(/\s+/);
