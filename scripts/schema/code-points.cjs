const SURROGATE = /[\ud800-\udbff]/;

/** Length in code points, as JSON Schema counts; most texts have no surrogates and are not walked. */
module.exports = function codePoints(text) {
  return SURROGATE.test(text) ? [...text].length : text.length;
};
module.exports.default = module.exports;
