// The browser is found or installed by postdeck itself (`postdeck doctor`), so puppeteer must not download one.
module.exports = { skipDownload: true };
