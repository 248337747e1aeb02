/** Words for numbers, by language: what makes a sentence one that needs a source, as a digit does. */

/** Whole words in small letters; a language without a list is searched for digits and month names only. */
export const numberWords: Readonly<Partial<Record<string, readonly string[]>>> = {
  id: [
    ...['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas', 'belas', 'puluh'],
    ...['seratus', 'ratus', 'ratusan', 'seribu', 'ribu', 'ribuan', 'sejuta', 'juta', 'jutaan', 'miliar', 'triliun'],
  ],
  en: [
    ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
    ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty'],
    ...['sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'hundreds', 'thousand', 'thousands', 'million', 'billion'],
  ],
  ms: [
    ...['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'lapan', 'sembilan', 'sepuluh', 'sebelas', 'belas', 'puluh'],
    ...['seratus', 'ratus', 'ratusan', 'seribu', 'ribu', 'ribuan', 'sejuta', 'juta', 'jutaan', 'bilion', 'trilion'],
  ],
};
