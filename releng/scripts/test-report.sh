# Sums up the tests of one run from Surefire's XML reports. Sourced by ./verify. Needs: root, say, errors_in.

delete_reports() {
    find "$root/tests" -type d -name surefire-reports -path '*/target/*' -prune -exec rm -rf {} +
}

reports() {
    find "$root/tests" -type f -path '*/target/surefire-reports/TEST-*.xml' | sort
}

# failed_tests: "class.method  (report file)" for each failed test.
failed_tests() {
    reports | while IFS= read -r file; do
        awk -v file="${file#"$root"/}" '
            function attribute(name) {
                return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
            }
            /<testcase / { test = attribute("classname") "." attribute("name") }
            /<(failure|error)[ >\/]/ { print "  " test "  (" file ")"; }
        ' "$file"
    done
}

# counts: "tests failures errors skipped", summed over all reports.
counts() {
    reports | while IFS= read -r file; do cat "$file"; done | awk '
        function attribute(name) {
            return match($0, " " name "=\"[0-9]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0
        }
        /<testsuite / {
            tests += attribute("tests"); failures += attribute("failures")
            errors += attribute("errors"); skipped += attribute("skipped")
        }
        END { print tests + 0, failures + 0, errors + 0, skipped + 0 }'
}

# broken LOG: how many steps of the build failed other than by failed tests (a compile error, a test run that died).
broken() {
    grep '^\[ERROR\] Failed to execute goal' "$1" | grep -cvE 'There (are|was|were) .*test failure|There are test failures'
}

# report LOG STATUS: tells the result of a Maven run and ends the script accordingly.
report() {
    # shellcheck disable=SC2046 # four numbers
    set -- "$1" "$2" $(counts)
    tests=$3 failed=$(($4 + $5)) skipped=$6
    other=$(broken "$1")
    if [ "$2" != 0 ] && [ "$failed" = 0 ] && [ "$other" = 0 ]; then
        other=1 # Maven itself could not start, or could not read the poms
    fi
    if [ "$failed" != 0 ]; then
        say "Failed tests:"
        failed_tests
    fi
    if [ "$other" != 0 ]; then
        say "The build failed (everything it said: $1):"
        errors_in "$1"
    elif [ "$tests" = 0 ]; then
        say "No test was run."
        other=1
    fi
    passed=$((tests - failed - skipped))
    failed=$((failed + other))
    if [ "$skipped" = 0 ]; then
        say "$passed passed, $failed failed"
    else
        say "$passed passed, $failed failed, $skipped skipped"
    fi
    [ "$failed" = 0 ]
    exit
}
