/**
 * The commonest function words, by language. Beside the three official languages in Latin letters stand those that
 * would be taken for one of them.
 */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in is that for it as was with be by on not he this are or his from at which but have an they you were their one all we can has there been if more when will would who so no shall should may these such its other into than any between',
  ),
  fr: words(
    'le la les des de du un une et est en que qui dans pour pas au aux sur ce cette ces il elle par plus ne se son sa ses sont avec ou être peut doit ont été comme entre leur leurs dont d l qu n s à où si aussi ainsi afin selon',
  ),
  es: words(
    'el la los las de del un una unos y es en que por para con no se su sus al lo como más o pero este esta estos estas son está ser ha han puede debe entre también cuando muy sin sobre hasta desde donde según cada',
  ),
  pt: words(
    'o a os as de do da dos das um uma e é em que por para com não se seu sua ao no na nos nas como mais ou mas este esta são está ser foi pode deve entre também quando muito sem sobre até onde pelo pela',
  ),
  it: words(
    'il lo la gli le di del della dei delle un una e è in che per con non si su al alla come più o ma questo questa sono essere può deve tra anche quando molto senza fino dove nel nella da dal dalla',
  ),
  de: words(
    'der die das und in zu den von ist mit des für auf dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur',
  ),
  nl: words(
    'de het een en van in is dat op te zijn met voor niet aan er door maar als bij ook dan uit naar wordt worden kan moet deze dit die om of over tot',
  ),
  pl: words(
    'i w na z do nie się jest to że o jak dla od po przez są oraz lub który która które być może przy za',
  ),
  tr: words('ve bir bu için ile olarak da de olan gibi daha çok en kadar olup veya ise değil her'),
  vi: words('và của là các có được trong cho không một với những này để khi từ đến người về như'),
  id: words('yang dan di untuk dengan dari ini pada adalah dalam tidak akan atau oleh sebagai dapat itu ke'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
