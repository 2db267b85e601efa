/** One test that ran. @typedef {{ name: string, ok: boolean, ms: number }} Result */

/** The tests of a Vitest JSON report. A file that did not load counts as a failed test. @returns {Result[]} */
export function vitestResults(report) {
  return report.testResults.flatMap((file) => {
    const tests = file.assertionResults.map(({ fullName, status, duration }) => ({
      name: fullName,
      ok: status === 'passed',
      ms: duration ?? 0,
    }));
    return tests.length > 0 || file.status === 'passed' ? tests : [{ name: file.name, ok: false, ms: 0 }];
  });
}

/** The tests of a Playwright JSON report. An error outside of any test counts as a failed one. @returns {Result[]} */
export function playwrightResults(report) {
  const tests = report.suites.flatMap((suite) => testsOf(suite, suite.title));
  const errors = report.errors.map((error) => ({ name: error.message?.split('\n')[0] ?? 'error', ok: false, ms: 0 }));
  return [...tests, ...errors];
}

function testsOf(suite, path) {
  const own = (suite.specs ?? []).map(({ title, ok, tests }) => ({
    name: `${path} › ${title}`,
    ok: ok && tests.every((test) => test.status === 'expected'),
    ms: tests.flatMap((test) => test.results).reduce((sum, result) => sum + result.duration, 0),
  }));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => testsOf(inner, `${path} › ${inner.title}`))];
}

/** The outermost tests of a TAP report. @returns {Result[]} */
export function tapResults(tap) {
  const times = [...tap.matchAll(/^ {2}duration_ms: ([\d.]+)/gm)].map(([, ms]) => Number(ms));
  return [...tap.matchAll(/^(not )?ok \d+ - (.*)$/gm)].map(([, not, name], index) => ({
    name,
    ok: !not,
    ms: times[index] ?? 0,
  }));
}
