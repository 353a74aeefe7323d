import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../src/language.ts';

const texts = {
  en: 'This Recommendation specifies the requirements for the network. It is intended that all terminals shall support the interface which has been defined in clause 7, and that they may use other means.',
  fr: "La présente Recommandation spécifie les exigences applicables au réseau. Les terminaux doivent prendre en charge l'interface définie dans le paragraphe 7 et peuvent utiliser d'autres moyens pour cela.",
  es: 'En la presente Recomendación se especifican los requisitos de la red. Los terminales deben soportar la interfaz que se define en la cláusula 7 y pueden utilizar otros medios para ello.',
  ru: 'В настоящей Рекомендации определяются требования к сети. Все терминалы должны поддерживать интерфейс, который определен в разделе 7, и могут использовать другие средства IP, TCP.',
  zh: '本建议书规定了网络的要求。所有终端应支持第7节中定义的接口，并可以使用其他手段，例如 IP 和 TCP 协议。本建议书适用于所有运营商。',
  ar: 'تحدد هذه التوصية متطلبات الشبكة. ويجب أن تدعم جميع المطاريف السطح البيني المعرف في الفقرة 7، ويجوز لها أن تستعمل وسائل أخرى مثل IP.',
} as const;

describe('the language of a text', () => {
  it.each(Object.entries(texts))('%s is seen without a hint, and against a wrong one', (language, text) => {
    for (const hint of [undefined, 'en-US', 'fr-FR', 'zh-CN']) {
      const guess = detectLanguage(text, hint);
      expect(guess.language).toBe(language);
      expect(guess.confidence).toBeGreaterThan(0.6);
      expect(guess.confidence).toBeLessThanOrEqual(1);
    }
  });

  it('is seen through terms and code in Latin letters', () => {
    const terms = 'packet forwarding function, user equipment, session management, radio access network';
    expect(detectLanguage(`${texts.zh} ${terms}`).language).toBe('zh');
    expect(detectLanguage(`${texts.ar} ${terms}`).language).toBe('ar');
    expect(detectLanguage(`${texts.ru} ${terms}`).language).toBe('ru');
  });

  it.each([
    [
      'Japanese',
      'この勧告は、ネットワークの要件を規定する。すべての端末は、第七章で定義されたインタフェースをサポートしなければならない。',
    ],
    [
      'Korean',
      '이 권고는 네트워크의 요구 사항을 규정한다. 모든 단말은 제7절에서 정의된 인터페이스를 지원하여야 한다.',
    ],
    [
      'German',
      'Diese Empfehlung legt die Anforderungen an das Netz fest. Alle Endgeräte müssen die in Abschnitt 7 definierte Schnittstelle unterstützen und dürfen auch andere Mittel verwenden.',
    ],
    [
      'Portuguese',
      'Esta Recomendação especifica os requisitos da rede. Todos os terminais devem suportar a interface definida na cláusula 7 e podem também utilizar outros meios, mas não são obrigados.',
    ],
    [
      'Italian',
      'La presente Raccomandazione specifica i requisiti della rete. Tutti i terminali devono supportare l’interfaccia definita nel punto 7 e possono anche usare altri mezzi di questo tipo.',
    ],
    [
      'Ukrainian',
      'У цій Рекомендації визначено вимоги до мережі. Усі термінали повинні підтримувати інтерфейс, який визначено в розділі 7, і можуть використовувати інші засоби.',
    ],
    [
      'Greek',
      'Η παρούσα Σύσταση καθορίζει τις απαιτήσεις του δικτύου. Όλα τα τερματικά πρέπει να υποστηρίζουν τη διεπαφή.',
    ],
  ])('%s is none of the six', (_, text) => {
    expect(detectLanguage(text).confidence).toBeLessThan(0.5);
  });

  it('of too little text is what the document says of itself', () => {
    expect(detectLanguage('X.1234', 'fr-CH')).toEqual({ language: 'fr', confidence: 0.4 });
    expect(detectLanguage('', 'ja-JP')).toEqual({ language: 'en', confidence: 0.1 });
    expect(detectLanguage('').language).toBe('en');
  });
});
