// The embedded Chromium comes with npm, so installing never needs a second download.
module.exports = { skipDownload: true };
