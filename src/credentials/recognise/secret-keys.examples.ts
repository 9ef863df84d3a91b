import { AWS_ID, AWS_SECRET, HEX, join, MWS_ID, MWS_SECRET } from './join';
import type { SECRET_KEYS } from './secret-keys';
import type { Examples } from './shape';

export const SECRET_KEY_EXAMPLES = {
  'mws-secret-key': {
    examples: [
      `${MWS_ID}\n${MWS_SECRET}`,
      `AWS Access Key ID: ${MWS_ID}\r\nSecret Key: ${MWS_SECRET}`,
      `${MWS_ID},${MWS_SECRET}`,
      `MWS_SECRET_KEY=${MWS_SECRET}`,
      `0PB842EXAMPLE7N4ZTR2\t${MWS_SECRET}`,
      `MWS 密钥：${MWS_SECRET}`,
      `MWSシークレットキー：${MWS_SECRET}`,
    ],
    nearMisses: [
      MWS_SECRET,
      MWS_ID,
      `${MWS_ID}\n${HEX.slice(0, 40)}`,
      `JD014600006281230704 ${MWS_SECRET}`,
      `Secret Key: ${'x'.repeat(40)}`,
    ],
  },
  'aws-secret-access-key': {
    examples: [
      `${AWS_ID}\n${AWS_SECRET}`,
      `Access key ID,Secret access key\r\n${AWS_ID},${AWS_SECRET}`,
      `User Name,Access key ID,Secret access key\n"bob",${AWS_ID},${AWS_SECRET}`,
      `[default]\naws_access_key_id = ${AWS_ID}\naws_secret_access_key = ${AWS_SECRET}`,
      `export AWS_SECRET_ACCESS_KEY="${AWS_SECRET}"`,
      `AWS Secret Access Key [None]: ${AWS_SECRET}`,
      `{"AccessKeyId":"${AWS_ID}","SecretAccessKey":"${AWS_SECRET.replaceAll('/', '\\/')}"}`,
      `'secret' => '${AWS_SECRET}', 'key' => '${AWS_ID}'`,
      `aws:\n  access_key: ${AWS_ID}\n  secret: ${AWS_SECRET}\n`,
      `Hi,\n\n> the key is ${AWS_ID}\n> and the other one ${AWS_SECRET}.\n\nBye`,
      `AWS_SECRET_ACCESS_KEY%3D${encodeURIComponent(AWS_SECRET)}`,
      `<SecretAccessKey>${AWS_SECRET}</SecretAccessKey>`,
      `"secretAccessKey\\nwas ${AWS_ID}\\n${AWS_SECRET}"`,
      `new S3({ credentials: { accessKeyId: '${AWS_ID}', secretAccessKey: '${AWS_SECRET}' } })`,
      `Secret Key: ${AWS_SECRET}`,
      `Clave secreta: ${AWS_SECRET}`,
      `Clé secrète : ${AWS_SECRET}`,
      `Geheimer Schlüssel: ${AWS_SECRET}`,
      `Секретный ключ: ${AWS_SECRET}`,
      `비밀 키: ${AWS_SECRET}`,
      `z26+XNDLWnGqALtHOf9NtN2r17fe9EL29EXAMPLE ${AWS_ID}`,
    ],
    nearMisses: [
      AWS_SECRET,
      `${AWS_ID}\n${HEX.slice(0, 40)}`,
      `aws_secret_access_key = ${'x'.repeat(40)}`,
      'aws_secret_access_key = <your secret access key>',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text
      'AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY}',
      'secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,',
      'Secret Key: ****************************************',
      `https://x.s3.amazonaws.com/a.pdf?X-Amz-Credential=${AWS_ID}%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=${HEX}`,
      `Authorization: AWS4-HMAC-SHA256 Credential=${AWS_ID}/20130524/us-east-1/s3/aws4_request, Signature=${HEX}`,
      // reCAPTCHA's
      join('Secret key: 6LdRcPoZ', 'AAAAAKfIFcgcnAoiJgHSjF5p3WnT8QbY'),
      `Secret access key: sha512-${AWS_SECRET}${AWS_SECRET}==`,
      `Secret Key: ${HEX.slice(0, 40)}`,
      `${AWS_ID} https://tool.example/?${AWS_SECRET}`,
      `${AWS_ID} Message-ID: <${AWS_SECRET.replaceAll('/', 'x')}@mail.example>`,
      `${AWS_ID} a%${AWS_SECRET}`,
      `${AWS_ID} "amazon/sp/api/auth/ClientSecretProvider1"`,
      'secretAccessKey: amazonSellingPartnerSecretAccessKeyOfV2,',
      'Secret Key: src/main/java/com/Amazon/SecretKeyLoad2',
    ],
  },
  'aws-access-key-id': {
    examples: [AWS_ID, `AWS_ACCESS_KEY_ID=${AWS_ID}`, `the key ${AWS_ID} was deleted`, 'ASIAEXAMPLEFWR4TJ7ZQ'],
    nearMisses: ['AKIA', 'AKIA-IOSFODNN7EXAMPLE', `x${AWS_ID}`, `${AWS_ID}X`, AWS_ID.toLowerCase()],
  },
} satisfies Readonly<Record<keyof typeof SECRET_KEYS, Examples>>;
