import type { SpeechWords } from './speech-words.ts';

export const french: SpeechWords = {
  phrases: {
    shortFraction: '{a} sur {b}',
    fraction: 'fraction {a} sur {b} fin de fraction',
    binomial: 'coefficient binomial {a} sur {b}',
    shortRoot: 'racine carrée de {a}',
    squareRoot: 'racine carrée de {a} fin de racine',
    root: 'racine d’ordre {b} de {a} fin de racine',
    squared: '{a} au carré',
    cubed: '{a} au cube',
    power: '{a} puissance {b}',
    subscript: '{a} indice {b}',
    leftScripts: '{a} avec indice à gauche {b} et exposant à gauche {c}',
    operatorFull: '{o} de {a} à {b} de {c}',
    operatorLower: '{o} sur {a} de {c}',
    operatorUpper: '{o} jusqu’à {b} de {c}',
    operatorBare: '{o} de {c}',
    absolute: 'valeur absolue de {a}',
    norm: 'norme de {a}',
    cases: 'cas: {a}',
    line: 'ligne {n}: {a}',
    matrix: 'matrice de {r} lignes et {c} colonnes: {a}; fin de matrice',
    row: 'ligne {n}: {a}',
    functionOf: '{a} de {b}',
    above: '{a} avec {b} au-dessus',
    below: '{a} avec {b} au-dessous',
    bar: '{a} barre',
    underbar: '{a} souligné',
    limit: '{a} quand {b}',
    boxed: 'encadré: {a}',
    capital: '{a} majuscule',
  },
  symbols:
    'égale|plus|moins|fois|divisé par|fois|plus ou moins|moins ou plus|est inférieur à|est supérieur à|est inférieur ou égal à|est supérieur ou égal à|est différent de|est environ égal à|est identique à|est proportionnel à|tend vers|depuis|correspond à|implique|si et seulement si|infini|appartient à|n’appartient pas à|d rond|nabla|pour tout|il existe|union|intersection|est inclus dans|est inclus ou égal à|l’ensemble vide|et|ou|non|degrés|pour cent|prime|et ainsi de suite|somme|produit|intégrale|intégrale double|intégrale triple|intégrale curviligne|ouvrir la parenthèse|fermer la parenthèse|ouvrir le crochet|fermer le crochet|ouvrir l’accolade|fermer l’accolade|barre verticale|factorielle|barre oblique|rond|partie entière|fin de partie entière|partie entière supérieure|fin de partie entière|ouvrir le chevron|fermer le chevron',
  greek:
    'alpha bêta gamma delta epsilon zêta êta thêta iota kappa lambda mu nu xi omicron pi rhô sigma tau upsilon phi khi psi oméga',
  accents:
    'accent circonflexe|tilde|barre|point|deux points|vecteur|caron|brève|accent aigu|accent grave|accolade',
};
